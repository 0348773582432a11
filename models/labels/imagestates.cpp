// SPDX-License-Identifier: GPL-3.0-or-later
// Freezing image labels: one part an image.
#include "models/labels/labelstates.h"

#include "models/data/items.h"
#include "models/labels/annotationflags.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/labelschema.h"
#include "models/labels/splitting.h"
#include "models/project/expression.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

constexpr qint64 kItemsBetweenLooks = 500;

/** The annotations of the main layer, item by item. */
class AnnotationsByItem
{
public:
    explicit AnnotationsByItem(SQLite::Database &database)
        : m_names(uniqueClassNames(database))
        , m_query(database,
              "SELECT item_id, class_id, kind, geometry, attributes, flags FROM annotation"
              " WHERE layer_id = 1 AND class_id IS NOT NULL ORDER BY item_id")
    {
        m_more = m_query.executeStep();
    }

    /** Fills states and class names of this item. Asked for ascending ids. */
    void read(qint64 itemId, QList<QByteArray> &states, QStringList &classes)
    {
        states.clear();
        classes.clear();
        while (m_more && integerColumn(m_query, 0) <= itemId) {
            if (integerColumn(m_query, 0) == itemId) {
                classes.append(m_names.value(integerColumn(m_query, 1)));
                states.append(annotationState(classes.last(), textColumn(m_query, 2), textColumn(m_query, 3).toUtf8(),
                    textColumn(m_query, 4).toUtf8(), int(integerColumn(m_query, 5))));
            }
            m_more = m_query.executeStep();
        }
        // Ids are drawn at random, so the text decides the order.
        std::sort(states.begin(), states.end());
        classes.removeDuplicates();
    }

private:
    QHash<qint64, QString> m_names;
    SQLite::Statement m_query;
    bool m_more = false;
};

QByteArray imageBody(const QString &path, int page, const QList<QByteArray> &states)
{
    const QByteArray item = canonicalJson(QJsonObject {{QStringLiteral("item"), path}, {QStringLiteral("page"), page}});
    return "{\"annotations\":[" + states.join(',') + "]," + item.mid(1);
}

} // namespace

QByteArray annotationState(const QString &className, const QString &kind, const QByteArray &geometry, const QByteArray &attributes, int flags)
{
    QJsonObject state {{QStringLiteral("class"), className}, {QStringLiteral("kind"), kind},
        {QStringLiteral("geometry"), QJsonDocument::fromJson(geometry).object()}};
    if (attributes.size() > 2) // "{}"
        state.insert(QStringLiteral("attributes"), QJsonDocument::fromJson(attributes).object());
    if (flags != 0)
        state.insert(QStringLiteral("flags"), QJsonArray::fromStringList(annotationFlagNames(flags)));
    return canonicalJson(state);
}

QHash<qint64, QString> uniqueClassNames(SQLite::Database &database)
{
    const QList<LabelClass> classes = LabelSchema::classes(database).value_or(QList<LabelClass>());
    QHash<qint64, LabelClass> byId;
    QHash<QString, int> uses;
    for (const LabelClass &labelClass : classes) {
        byId.insert(labelClass.id, labelClass);
        ++uses[labelClass.name];
    }
    QHash<qint64, QString> names;
    for (const LabelClass &labelClass : classes) {
        QString name = labelClass.name;
        qint64 parent = uses.value(name) > 1 ? labelClass.parentId : 0;
        for (int depth = 0; parent != 0 && depth < 64; ++depth) {
            name.prepend(byId.value(parent).name + QLatin1Char('/'));
            parent = byId.value(parent).parentId;
        }
        names.insert(labelClass.id, name);
    }
    return names;
}

Result<QHash<qint64, QString>> groupsBy(const QString &projectFile, const QString &idColumn, const QString &source, const QString &expression)
{
    QHash<qint64, QString> groups;
    if (expression.trimmed().isEmpty())
        return groups;
    auto connection = ExpressionConnection::open(projectFile, 60'000);
    if (!connection)
        return fail(connection);
    const auto values = (*connection)->values(idColumn, source, expression);
    if (!values)
        return fail(values);
    for (const auto &[id, value] : *values)
        groups.insert(id, value.toString());
    return groups;
}

QByteArray FrozenLabels::digest(const QByteArray &of) const
{
    std::vector<qsizetype> order(size_t(parts.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return parts.at(a).order < parts.at(b).order; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("cairn snapshot 1\n" + of + '\n');
    for (const qsizetype at : order) {
        const FrozenPart &part = parts.at(at);
        const QByteArray splits = part.splits.isEmpty() ? splitName(part.split).toLatin1()
                                                        : QCryptographicHash::hash(part.splits, QCryptographicHash::Sha256).toHex();
        hash.addData(part.digest.toHex() + ' ' + splits + '\n');
    }
    return hash.result();
}

Result<FrozenLabels> freezeImages(SQLite::Database &database, const QString &projectFile, const SplitRule &rule, const TaskControl &control)
{
    const auto groups = groupsBy(projectFile, QStringLiteral("id"), Items::expressionSource(), rule.groupExpression);
    if (!groups)
        return fail(groups);
    const bool ownGroups = !rule.groupExpression.trimmed().isEmpty();
    FrozenLabels frozen;
    QList<SplitInput> inputs;
    AnnotationsByItem annotations(database);
    SQLite::Statement items(database,
        "SELECT i.id, i.path, i.page, i.group_key, s.status IN ('done', 'accepted') FROM item i LEFT JOIN item_state s ON s.item_id = i.id"
        " ORDER BY i.id");
    const qint64 total = integerOf(database, "SELECT count(*) FROM item");
    QList<QByteArray> states;
    QStringList classes;
    for (qint64 at = 0; items.executeStep(); ++at) {
        if (at % kItemsBetweenLooks == 0) {
            if (control.isCanceled())
                return canceled();
            control.setProgress(at, total);
        }
        FrozenPart part;
        part.part = integerColumn(items, 0);
        annotations.read(part.part, states, classes);
        if (states.isEmpty() && integerColumn(items, 4) == 0)
            continue; // not labelled yet
        const QString path = textColumn(items, 1);
        const int page = int(integerColumn(items, 2));
        part.order = path.toUtf8() + '\0' + QByteArray::number(page).rightJustified(10, '0');
        part.body = imageBody(path, page, states);
        part.digest = QCryptographicHash::hash(part.body, QCryptographicHash::Sha256);
        inputs.append({part.order, ownGroups ? groups->value(part.part) : textColumn(items, 3), classes});
        frozen.parts.append(std::move(part));
    }
    const QList<Split> splits = assignSplits(inputs, rule);
    for (qsizetype at = 0; at < splits.size(); ++at) {
        frozen.parts[at].split = splits.at(at);
        ++frozen.counts[size_t(splits.at(at))];
    }
    frozen.items = frozen.parts.size();
    return frozen;
}

} // namespace cairn
