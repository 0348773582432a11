// SPDX-License-Identifier: GPL-3.0-or-later
// From values to the point writer, by way of what is stored already.
#include "models/runs/foreignseries.h"

#include <cmath>

namespace cairn {
namespace {

const QString kMatched = QStringLiteral("matched");

bool isSame(const Point &a, const Point &b)
{
    return a.step == b.step && (a.value == b.value || (std::isnan(a.value) && std::isnan(b.value)));
}

/** All of a series, in the order in which they were stored; superseded ones too. */
QList<Point> storedPoints(SQLite::Database &database, qint64 seriesId)
{
    SQLite::Statement query(database, "SELECT step, at, value FROM point WHERE series_id = ? ORDER BY seq");
    bindAll(query, seriesId);
    QList<Point> points;
    while (query.executeStep())
        points.append({integerColumn(query, 0), realColumn(query, 1), isNullColumn(query, 2) ? std::nan("") : realColumn(query, 2)});
    return points;
}

} // namespace

ForeignSeries::ForeignSeries(qint64 runId, bool sharesSeries)
    : m_runId(runId)
    , m_sharesSeries(sharesSeries)
{
}

void ForeignSeries::readAgain()
{
    m_slots.clear();
    m_byName.clear();
    m_values.clear();
    m_matched.clear();
    m_isReadAgain = true;
}

void ForeignSeries::save(QJsonObject &state) const
{
    if (!m_isReadAgain)
        return;
    QJsonObject matched;
    for (auto metric = m_matched.begin(); metric != m_matched.end(); ++metric)
        matched.insert(metric.key(), metric.value());
    for (const Slot &slot : m_slots)
        matched.insert(slot.name, slot.isCompared ? slot.matched : -1);
    state.insert(kMatched, matched);
}

void ForeignSeries::restore(const QJsonObject &state)
{
    m_isReadAgain = state.contains(kMatched);
    const QJsonObject matched = state.value(kMatched).toObject();
    for (auto metric = matched.begin(); metric != matched.end(); ++metric)
        m_matched.insert(metric.key(), metric.value().toInteger());
}

size_t ForeignSeries::slotNamed(const QString &name)
{
    const auto found = m_byName.constFind(name);
    if (found != m_byName.constEnd())
        return *found;
    m_byName.insert(name, m_slots.size());
    m_slots.push_back({});
    m_slots.back().name = name;
    return m_slots.size() - 1;
}

void ForeignSeries::open(Slot &slot, SQLite::Database &database)
{
    if (slot.seriesId != 0)
        return;
    slot.seriesId = m_writer->seriesOf(m_runId, slot.name);
    const qint64 matched = m_matched.value(slot.name, 0);
    if (!m_isReadAgain || matched < 0)
        return;
    slot.stored = storedPoints(database, slot.seriesId);
    slot.matched = matched;
    slot.isCompared = !slot.stored.isEmpty();
}

void ForeignSeries::take(Slot &slot, const Point &point)
{
    if (slot.isCompared) {
        if (m_sharesSeries) {
            slot.batch.startAgain(point.step);
        } else if (isSame(slot.stored.value(slot.matched), point)) {
            slot.isCompared = ++slot.matched < slot.stored.size();
            return;
        } else {
            m_writer->supersedeBehind(slot.seriesId, slot.matched);
        }
        slot.isCompared = false;
    }
    slot.batch.add(point);
    ++m_added;
}

void ForeignSeries::supersedeAll(qint64 step, SQLite::Database &database)
{
    // What other logs of the run have said no longer counts either.
    SQLite::Statement query(database, "SELECT name FROM series WHERE run_id = ?");
    bindAll(query, m_runId);
    while (query.executeStep())
        (void)slotNamed(textColumn(query, 0));
    for (Slot &slot : m_slots)
        slot.batch.startAgain(step);
}

void ForeignSeries::store(SQLite::Database &database)
{
    if (!m_writer)
        m_writer.emplace(database);
    for (const Value &value : m_values) {
        if (value.slot == kEverySlot) {
            supersedeAll(value.point.step, database);
            continue;
        }
        Slot &slot = m_slots[value.slot];
        open(slot, database);
        take(slot, value.point);
    }
    m_values.clear();
    for (Slot &slot : m_slots) {
        if (slot.batch.isEmpty())
            continue;
        open(slot, database);
        m_writer->append(slot.seriesId, slot.batch);
        slot.batch.clear();
    }
}

} // namespace cairn
