// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical texts of annotations.
#include "models/labels/annotationstates.h"

#include "models/labels/annotationflags.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/labelstates.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cairn {
namespace {

QList<QJsonObject> withoutGroups(const QList<StatedAnnotation> &annotations)
{
    QList<int> heights;
    for (const StatedAnnotation &each : annotations) {
        if (each.kind != QLatin1String("tag"))
            heights.append(each.z);
    }
    std::sort(heights.begin(), heights.end());
    heights.erase(std::unique(heights.begin(), heights.end()), heights.end());
    QList<QJsonObject> states;
    for (const StatedAnnotation &each : annotations) {
        QJsonObject state {{QStringLiteral("class"), each.className}, {QStringLiteral("kind"), each.kind},
            {QStringLiteral("geometry"), QJsonDocument::fromJson(each.geometry).object()}};
        if (each.attributes.size() > 2) // "{}"
            state.insert(QStringLiteral("attributes"), QJsonDocument::fromJson(each.attributes).object());
        if (const QStringList flags = annotationFlagNames(each.flags); !flags.isEmpty())
            state.insert(QStringLiteral("flags"), QJsonArray::fromStringList(flags));
        const auto rank = std::lower_bound(heights.begin(), heights.end(), each.z) - heights.begin();
        if (rank > 0 && each.kind != QLatin1String("tag"))
            state.insert(QStringLiteral("z"), int(rank));
        states.append(state);
    }
    return states;
}

/** Groups of two or more, by number from 1: ordered by the texts of their members, so that only what is in them counts. */
QHash<qint64, int> groupNumbers(const QList<StatedAnnotation> &annotations, const QList<QByteArray> &texts)
{
    QHash<qint64, QList<QByteArray>> members;
    for (qsizetype at = 0; at < annotations.size(); ++at) {
        if (annotations.at(at).groupId != 0)
            members[annotations.at(at).groupId].append(texts.at(at));
    }
    QList<std::pair<QList<QByteArray>, qint64>> order;
    for (auto each = members.begin(); each != members.end(); ++each) {
        std::sort(each->begin(), each->end());
        if (each->size() > 1)
            order.append({*each, each.key()});
    }
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return std::lexicographical_compare(a.first.begin(), a.first.end(), b.first.begin(), b.first.end());
    });
    QHash<qint64, int> numbers;
    for (const auto &[texts, groupId] : order)
        numbers.insert(groupId, int(numbers.size()) + 1);
    return numbers;
}

} // namespace

QList<QByteArray> annotationStates(const QList<StatedAnnotation> &annotations)
{
    QList<QJsonObject> states = withoutGroups(annotations);
    QList<QByteArray> texts;
    for (const QJsonObject &state : states)
        texts.append(canonicalJson(state));
    const QHash<qint64, int> numbers = groupNumbers(annotations, texts);
    for (qsizetype at = 0; at < annotations.size(); ++at) {
        if (const int number = numbers.value(annotations.at(at).groupId)) {
            states[at].insert(QStringLiteral("group"), number);
            texts[at] = canonicalJson(states.at(at));
        }
    }
    return texts;
}

AnnotationStates::AnnotationStates(SQLite::Database &database)
    : m_names(uniqueClassNames(database))
    , m_query(database,
          "SELECT item_id, id, class_id, kind, geometry, attributes, flags, group_id, z FROM annotation"
          " WHERE layer_id = 1 AND class_id IS NOT NULL ORDER BY item_id, id")
{
    m_more = m_query.executeStep();
}

void AnnotationStates::read(qint64 itemId)
{
    m_ids.clear();
    m_classes.clear();
    QList<StatedAnnotation> annotations;
    while (m_more && integerColumn(m_query, 0) <= itemId) {
        if (integerColumn(m_query, 0) == itemId) {
            m_ids.append(integerColumn(m_query, 1));
            m_classes.append(m_names.value(integerColumn(m_query, 2)));
            annotations.append({m_classes.last(), textColumn(m_query, 3), textColumn(m_query, 4).toUtf8(), textColumn(m_query, 5).toUtf8(),
                int(integerColumn(m_query, 6)), integerColumn(m_query, 7), int(integerColumn(m_query, 8))});
        }
        m_more = m_query.executeStep();
    }
    m_states = annotationStates(annotations);
}

} // namespace cairn
