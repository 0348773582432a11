// SPDX-License-Identifier: GPL-3.0-or-later
// From a log reader to the point writer, by way of what is stored already.
#include "models/runs/foreigntail.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunIngest)
};

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

ForeignTail::ForeignTail(LogSource source, const RunFile &file)
    : LogTail(std::move(source), file.path)
    , m_reader(makeLogReader(file.format))
    , m_metric(file.metric)
    , m_sharesSeries(file.format == QLatin1String("tensorboard"))
{
    const QJsonObject state = QJsonDocument::fromJson(m_source.readerState).object();
    m_reader->restore(QJsonDocument(state.value(QLatin1String("log")).toObject()).toJson(QJsonDocument::Compact));
    m_knownModification = state.value(QLatin1String("modified")).toDouble();
    m_facts.ending = RunEnding(std::clamp(state.value(QLatin1String("ending")).toInt(), 0, int(RunEnding::Stopped)));
    m_facts.started = state.value(QLatin1String("started")).toDouble();
    m_facts.ended = state.value(QLatin1String("ended")).toDouble();
    m_isReadAgain = state.contains(QLatin1String("matched"));
    const QJsonObject matched = state.value(QLatin1String("matched")).toObject();
    for (auto metric = matched.begin(); metric != matched.end(); ++metric)
        m_matched.insert(metric.key(), metric.value().toInteger());
}

QByteArray ForeignTail::readerState() const
{
    QJsonObject state {
        {QStringLiteral("log"), QJsonDocument::fromJson(m_reader->state()).object()},
        {QStringLiteral("modified"), m_file.modifiedAt()},
        {QStringLiteral("ending"), int(m_facts.ending)},
        {QStringLiteral("started"), m_facts.started},
        {QStringLiteral("ended"), m_facts.ended},
    };
    if (m_isReadAgain) {
        QJsonObject matched;
        for (auto metric = m_matched.begin(); metric != m_matched.end(); ++metric)
            matched.insert(metric.key(), metric.value());
        for (const Slot &slot : m_slots)
            matched.insert(slot.name, slot.isCompared ? slot.matched : -1);
        state.insert(QStringLiteral("matched"), matched);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ForeignTail::startAnew()
{
    m_reader = makeLogReader(m_source.kind);
    m_slots.clear();
    m_byName.clear();
    m_byReaderName.clear();
    m_isReadAgain = true;
    m_matched.clear();
}

bool ForeignTail::isToBeReadAgain()
{
    if (m_source.offset == 0)
        return false;
    if (m_reader->isRewritten())
        return m_file.size() != m_source.offset || m_file.modifiedAt() != m_knownModification;
    // A last line without its end was read as it was, and now it has grown.
    return m_source.kind != QLatin1String("tensorboard") && m_file.size() > m_source.offset && m_file.read(m_source.offset - 1, 1) != "\n";
}

qsizetype ForeignTail::parse(QByteArrayView bytes, bool isEnd)
{
    const qsizetype consumed = m_reader->read(bytes, isEnd);
    m_values = m_reader->takeValues();
    m_facts.add(m_reader->takeFacts());
    for (const LogProblem &problem : m_reader->takeProblems())
        m_source.addProblem(Words::tr("Line or record %1: %2").arg(problem.line).arg(problem.reason));
    return consumed;
}

ForeignTail::Slot &ForeignTail::slotNamed(const QString &name)
{
    const auto found = m_byName.constFind(name);
    if (found != m_byName.constEnd())
        return m_slots[*found];
    m_byName.insert(name, m_slots.size());
    m_slots.push_back({});
    m_slots.back().name = name;
    return m_slots.back();
}

ForeignTail::Slot &ForeignTail::slotOf(int name)
{
    while (m_byReaderName.size() <= size_t(name)) {
        const QString &own = m_reader->names().at(qsizetype(m_byReaderName.size()));
        slotNamed(own.isEmpty() ? m_metric : own);
        m_byReaderName.push_back(m_byName.value(own.isEmpty() ? m_metric : own));
    }
    return m_slots[m_byReaderName[size_t(name)]];
}

void ForeignTail::open(Slot &slot, SQLite::Database &database)
{
    if (slot.seriesId != 0)
        return;
    slot.seriesId = m_writer->seriesOf(m_source.runId, slot.name);
    const qint64 matched = m_matched.value(slot.name, 0);
    if (!m_isReadAgain || matched < 0)
        return;
    slot.stored = storedPoints(database, slot.seriesId);
    slot.matched = matched;
    slot.isCompared = !slot.stored.isEmpty();
}

void ForeignTail::take(Slot &slot, const Point &point)
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

void ForeignTail::startAgain(qint64 step, SQLite::Database &database)
{
    // What other files of the run have said no longer counts either.
    SQLite::Statement query(database, "SELECT name FROM series WHERE run_id = ?");
    bindAll(query, m_source.runId);
    while (query.executeStep())
        slotNamed(textColumn(query, 0));
    for (Slot &slot : m_slots)
        slot.batch.startAgain(step);
}

void ForeignTail::store(SQLite::Database &database)
{
    if (!m_writer)
        m_writer.emplace(database);
    for (const LoggedValue &value : m_values) {
        if (value.name == kStartedAgain) {
            startAgain(value.point.step, database);
            continue;
        }
        Slot &slot = slotOf(value.name);
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
