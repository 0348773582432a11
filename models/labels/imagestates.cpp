// SPDX-License-Identifier: GPL-3.0-or-later
// Freezing image labels: one part an image.
#include "models/labels/labelstates.h"

#include "models/data/items.h"
#include "models/labels/annotationstates.h"
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

QByteArray imageBody(const QString &path, int page, const QJsonObject &attributes, const QList<QByteArray> &states)
{
    QJsonObject item {{QStringLiteral("item"), path}, {QStringLiteral("page"), page}};
    if (!attributes.isEmpty())
        item.insert(QStringLiteral("attributes"), attributes);
    return "{\"annotations\":[" + states.join(',') + "]," + canonicalJson(item).mid(1);
}

/** Splits that people gave hold, and for the whole of a group; the others are dealt out among themselves. */
QList<Split> splitsOf(const QList<SplitInput> &inputs, const QList<Split> &given, const SplitRule &rule)
{
    QHash<QString, Split> ofGroup;
    for (qsizetype at = 0; at < inputs.size(); ++at) {
        if (given.at(at) != Split::None && !inputs.at(at).group.isEmpty() && !ofGroup.contains(inputs.at(at).group))
            ofGroup.insert(inputs.at(at).group, given.at(at));
    }
    QList<Split> splits = given;
    QList<SplitInput> open;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < inputs.size(); ++at) {
        if (splits.at(at) == Split::None)
            splits[at] = inputs.at(at).group.isEmpty() ? Split::None : ofGroup.value(inputs.at(at).group, Split::None);
        if (splits.at(at) != Split::None)
            continue;
        open.append(inputs.at(at));
        places.append(at);
    }
    const QList<Split> dealt = assignSplits(open, rule);
    for (qsizetype at = 0; at < dealt.size(); ++at)
        splits[places.at(at)] = dealt.at(at);
    return splits;
}

Split splitFromName(const QString &name)
{
    for (const Split split : {Split::Train, Split::Val, Split::Test}) {
        if (name == splitName(split))
            return split;
    }
    return Split::None;
}

} // namespace

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
    QList<Split> given;
    AnnotationStates annotations(database);
    SQLite::Statement items(database,
        "SELECT i.id, i.path, i.page, i.group_key, s.status IN ('done', 'review', 'accepted'), s.attributes, s.split FROM item i LEFT JOIN item_state s ON s.item_id = i.id"
        " ORDER BY i.id");
    const qint64 total = integerOf(database, "SELECT count(*) FROM item");
    for (qint64 at = 0; items.executeStep(); ++at) {
        if (at % kItemsBetweenLooks == 0) {
            if (control.isCanceled())
                return canceled();
            control.setProgress(at, total);
        }
        FrozenPart part;
        part.part = integerColumn(items, 0);
        annotations.read(part.part);
        QList<QByteArray> states = annotations.states();
        if (states.isEmpty() && integerColumn(items, 4) == 0)
            continue; // not labelled yet
        const QString path = textColumn(items, 1);
        const int page = int(integerColumn(items, 2));
        part.order = path.toUtf8() + '\0' + QByteArray::number(page).rightJustified(10, '0');
        // Ids are drawn at random, so the text decides the order.
        std::sort(states.begin(), states.end());
        part.body = imageBody(path, page, QJsonDocument::fromJson(textColumn(items, 5).toUtf8()).object(), states);
        part.digest = QCryptographicHash::hash(part.body, QCryptographicHash::Sha256);
        QStringList classes = annotations.classes();
        classes.removeDuplicates();
        inputs.append({part.order, ownGroups ? groups->value(part.part) : textColumn(items, 3), classes});
        given.append(splitFromName(textColumn(items, 6)));
        frozen.parts.append(std::move(part));
    }
    const QList<Split> splits = splitsOf(inputs, given, rule);
    for (qsizetype at = 0; at < splits.size(); ++at) {
        frozen.parts[at].split = splits.at(at);
        ++frozen.counts[size_t(splits.at(at))];
    }
    frozen.items = frozen.parts.size();
    return frozen;
}

} // namespace cairn
