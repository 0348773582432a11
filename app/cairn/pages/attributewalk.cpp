// SPDX-License-Identifier: GPL-3.0-or-later
// The list of stops is made once, so that one can go back to what was just answered.
#include "app/cairn/pages/attributewalk.h"

#include "models/data/itemlistmodel.h"

#include <QLocale>

namespace cairn {

AttributeWalk::AttributeWalk(Session &session, const ItemListModel &items, const Attribute &attribute, QObject *parent)
    : ImageMode(session, items, parent)
    , m_attribute(attribute)
{
}

QList<std::pair<QJsonValue, QString>> AttributeWalk::answers() const
{
    QList<std::pair<QJsonValue, QString>> all;
    if (m_attribute.type == AttributeType::YesNo)
        all = {{true, tr("yes")}, {false, tr("no")}};
    for (const QString &choice : m_attribute.choices)
        all.append({choice, choice});
    return all.mid(0, 9);
}

Message AttributeWalk::message() const
{
    const MessageAction end {QStringLiteral("end"), tr("End")};
    if (m_isLoading)
        return {MessageKind::Info, tr("Looking for labels without %1…").arg(m_attribute.name), {}, {end}, false};
    if (isOver())
        return {MessageKind::Success, tr("Every label on the listed images has %1.").arg(m_attribute.name), {}, {end}, false};
    QStringList keys;
    int digit = 1;
    for (const auto &[value, word] : answers())
        keys.append(QStringLiteral("%1 %2").arg(digit++).arg(word));
    const QLocale locale;
    const QString place = tr("%1, %2 of %3").arg(m_attribute.name, locale.toString(m_at + 1), locale.toString(m_stops.size()));
    const QString how = keys.isEmpty() ? tr("set it at the right, then press Enter") : keys.join(QStringLiteral("   "));
    return {MessageKind::Info, QStringLiteral("%1:   %2").arg(place, how), {}, {{QStringLiteral("back"), tr("Back")}, {QStringLiteral("next"), tr("Leave open")}, end}, false};
}

void AttributeWalk::begin()
{
    QList<qint64> ids;
    const int count = items().rowCount(), start = std::max(0, items().rowOf(m_itemId));
    for (int offset = 0; offset < count; ++offset)
        ids.append(items().item((start + offset) % count).id);
    using Stops = QList<AttributeStop>;
    m_task.start<Stops>(
        [&project = project(), attribute = m_attribute, ids](TaskControl &control) -> Result<Stops> {
            const auto reader = project.openReader();
            return reader ? openAttributeStops(**reader, attribute, ids, control) : Result<Stops>(fail(reader));
        },
        [this](const Result<Stops> &stops) {
            if (session().succeeded(stops))
                take(*stops);
        });
}

void AttributeWalk::take(QList<AttributeStop> stops)
{
    m_stops = std::move(stops);
    m_isLoading = false;
    goTo(0);
}

void AttributeWalk::goTo(qsizetype at)
{
    m_at = std::clamp(at, qsizetype(0), m_stops.size());
    Q_EMIT changed();
    if (isOver())
        return;
    const AttributeStop &stop = m_stops[m_at];
    if (stop.itemId != m_itemId)
        return Q_EMIT itemRequested(stop.itemId); // and the shape when it is there
    Q_EMIT labelsRequested(stop.annotationId == 0 ? QList<qint64>() : QList<qint64> {stop.annotationId});
}

void AttributeWalk::itemOpened(qint64 itemId)
{
    m_itemId = itemId;
    if (!m_isLoading && !isOver() && m_stops[m_at].itemId == itemId)
        Q_EMIT labelsRequested(m_stops[m_at].annotationId == 0 ? QList<qint64>() : QList<qint64> {m_stops[m_at].annotationId});
}

void AttributeWalk::trigger(const QString &actionId)
{
    if (actionId == QLatin1String("next"))
        next();
    else if (actionId == QLatin1String("back"))
        goTo(m_at - 1);
}

bool AttributeWalk::next()
{
    if (!m_isLoading)
        goTo(m_at + 1);
    return true;
}

bool AttributeWalk::takesDigit(const QString &digit)
{
    const auto all = answers();
    const int at = digit.toInt() - 1;
    if (m_isLoading || isOver() || at < 0 || at >= all.size())
        return !all.isEmpty();
    const AttributeStop &stop = m_stops[m_at];
    Annotations annotations(project());
    const Result<void> said = stop.annotationId == 0 ? annotations.setImageAttribute({stop.itemId}, m_attribute.name, all[at].first)
                                                     : annotations.setAttribute({stop.annotationId}, m_attribute.name, all[at].first);
    if (session().succeeded(said))
        next();
    return true;
}

} // namespace cairn
