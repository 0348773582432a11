// SPDX-License-Identifier: GPL-3.0-or-later
// What annotations are beside shape and class: attributes, flags, groups, order; and replacing and copying them.
#include "models/labels/annotations.h"

#include "models/labels/annotationflags.h"
#include "models/labels/annotationrows.h"
#include "models/labels/attributeschema.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

bool isNothing(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

/** The checked value; what is taken away needs no attribute of the schema. */
Result<QJsonValue> valueFor(const Result<QList<Attribute>> &attributes, const QString &name, const QJsonValue &value, const QString &owner)
{
    if (!attributes)
        return fail(attributes);
    if (isNothing(value))
        return QJsonValue(QJsonValue::Undefined);
    for (const Attribute &attribute : *attributes) {
        if (attribute.name == name)
            return checkedAttributeValue(attribute, value);
    }
    return fail(Text::tr("%1 has no attribute %2.").arg(owner, name));
}

QString withValue(const QString &attributes, const QString &name, const QJsonValue &value)
{
    QJsonObject values = QJsonDocument::fromJson(attributes.toUtf8()).object();
    if (value.isUndefined())
        values.remove(name);
    else
        values.insert(name, value);
    return QString::fromUtf8(canonicalJson(values));
}

QString flagText(int flags, bool on)
{
    switch (flags) {
    case OccludedFlag:
        return on ? Text::tr("Marked as occluded") : Text::tr("Marked as not occluded");
    case TruncatedFlag:
        return on ? Text::tr("Marked as truncated") : Text::tr("Marked as not truncated");
    case DifficultFlag:
        return on ? Text::tr("Marked as difficult") : Text::tr("Marked as not difficult");
    case CrowdFlag:
        return on ? Text::tr("Marked as a crowd") : Text::tr("Marked as single");
    case LockedFlag:
        return on ? Text::tr("Locked") : Text::tr("Unlocked");
    case HiddenFlag:
        return on ? Text::tr("Hidden") : Text::tr("Shown");
    default:
        return Text::tr("Flags changed");
    }
}

QString stackingText(StackingMove move)
{
    switch (move) {
    case StackingMove::Raise:
        return Text::tr("Raised");
    case StackingMove::Lower:
        return Text::tr("Lowered");
    case StackingMove::ToFront:
        return Text::tr("Brought to the front");
    case StackingMove::ToBack:
        return Text::tr("Sent to the back");
    }
    return {};
}

struct Stacked {
    qint64 id = 0;
    int z = 0;
};

QList<Stacked> stackOf(SQLite::Database &database, qint64 itemId, qint64 layerId)
{
    QList<Stacked> stack;
    SQLite::Statement query(database, "SELECT id, z FROM annotation WHERE item_id = ? AND layer_id = ? AND kind <> 'tag' ORDER BY z, id");
    bindAll(query, itemId, layerId);
    while (query.executeStep())
        stack.append({integerColumn(query, 0), int(integerColumn(query, 1))});
    return stack;
}

/** The moved ones keep their order among themselves, and pass one neighbour at a time. */
QList<Stacked> movedStack(QList<Stacked> stack, const QSet<qint64> &moved, StackingMove move)
{
    const auto isMoved = [&](const Stacked &each) { return moved.contains(each.id); };
    if (move == StackingMove::ToFront) {
        std::stable_partition(stack.begin(), stack.end(), [&](const Stacked &each) { return !isMoved(each); });
    } else if (move == StackingMove::ToBack) {
        std::stable_partition(stack.begin(), stack.end(), isMoved);
    } else if (move == StackingMove::Raise) {
        for (qsizetype at = stack.size() - 2; at >= 0; --at) {
            if (isMoved(stack.at(at)) && !isMoved(stack.at(at + 1)))
                stack.swapItemsAt(at, at + 1);
        }
    } else {
        for (qsizetype at = 1; at < stack.size(); ++at) {
            if (isMoved(stack.at(at)) && !isMoved(stack.at(at - 1)))
                stack.swapItemsAt(at, at - 1);
        }
    }
    return stack;
}

/** New heights under which (z, id) sorts in this order, with as few rows changed as one pass from the end where most stay finds. */
QHash<qint64, int> heights(const QList<Stacked> &order, bool fromFront)
{
    QHash<qint64, int> changed;
    if (order.isEmpty())
        return changed;
    QList<Stacked> placed = order;
    const auto isBelow = [](const Stacked &a, const Stacked &b) { return std::pair(a.z, a.id) < std::pair(b.z, b.id); };
    if (fromFront) {
        for (qsizetype at = placed.size() - 2; at >= 0; --at) {
            if (!isBelow(placed.at(at), placed.at(at + 1)))
                placed[at].z = placed.at(at + 1).z - (placed.at(at).id > placed.at(at + 1).id);
        }
    } else {
        for (qsizetype at = 1; at < placed.size(); ++at) {
            if (!isBelow(placed.at(at - 1), placed.at(at)))
                placed[at].z = placed.at(at - 1).z + (placed.at(at).id < placed.at(at - 1).id);
        }
    }
    for (qsizetype at = 0; at < order.size(); ++at) {
        if (placed.at(at).z != order.at(at).z)
            changed.insert(order.at(at).id, placed.at(at).z);
    }
    return changed;
}

} // namespace

Result<void> Annotations::setAttribute(const QList<qint64> &annotationIds, const QString &name, const QJsonValue &value)
{
    GestureInfo info;
    info.text = isNothing(value) ? Text::tr("%1 removed").arg(name) : Text::tr("%1 set").arg(name);
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, annotationIds);
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        QHash<qint64, QJsonValue> checked; // by class
        const double now = utcNow();
        for (const qint64 id : annotationIds) {
            const qint64 classId = integerOf(database, "SELECT class_id FROM annotation WHERE id = ?", id);
            if (!checked.contains(classId)) {
                const QString owner = classId == 0 ? Text::tr("A label without a class") : className(database, classId);
                const auto fitting = valueFor(AttributeSchema::ofClass(database, classId), name, value, owner);
                if (!fitting)
                    return fail(fitting);
                checked.insert(classId, *fitting);
            }
            const QString before = textOf(database, "SELECT attributes FROM annotation WHERE id = ?", id);
            execute(database, "UPDATE annotation SET attributes = ?1, updated_at = ?2 WHERE id = ?3 AND attributes <> ?1",
                withValue(before, name, checked.value(classId)), now, id);
        }
        return {};
    }).map([](qint64) {});
}

Result<void> Annotations::setFlags(const QList<qint64> &annotationIds, int flags, bool on)
{
    GestureInfo info;
    info.text = flagText(flags, on);
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = (flags & ~kViewFlags) != 0 ? itemOfEditable(database, annotationIds) : commonItem(database, annotationIds);
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        // How a label is shown is no change of the label: its time stays.
        SQLite::Statement update(database, (flags & ~kViewFlags) != 0
                ? "UPDATE annotation SET flags = CASE ?2 WHEN 0 THEN flags & ~?1 ELSE flags | ?1 END, updated_at = ?3 WHERE id = ?4"
                  " AND (flags & ?1) <> CASE ?2 WHEN 0 THEN 0 ELSE ?1 END"
                : "UPDATE annotation SET flags = CASE ?2 WHEN 0 THEN flags & ~?1 ELSE flags | ?1 END WHERE id = ?4 AND ?3 > 0");
        const double now = utcNow();
        for (const qint64 id : annotationIds) {
            update.reset();
            bindAll(update, flags, int(on), now, id);
            update.exec();
        }
        return {};
    }).map([](qint64) {});
}

Result<void> Annotations::group(const QList<qint64> &annotationIds)
{
    if (QSet<qint64>(annotationIds.begin(), annotationIds.end()).size() < 2)
        return fail(Text::tr("Select two or more annotations to group them."));
    GestureInfo info;
    info.text = Text::tr("%n annotation(s) grouped", nullptr, int(annotationIds.size()));
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, annotationIds);
        if (!itemId)
            return fail(itemId);
        if (*itemId == 0)
            return fail(Text::tr("Only annotations of one picture can be grouped."));
        info.itemId = *itemId;
        const qint64 groupId = m_project.ids().next();
        for (const qint64 id : annotationIds)
            execute(database, "UPDATE annotation SET group_id = ?, updated_at = ? WHERE id = ?", groupId, utcNow(), id);
        // Nobody is a group alone.
        execute(database,
            "UPDATE annotation SET group_id = NULL WHERE item_id = ?1 AND group_id IS NOT NULL AND (SELECT count(*) FROM annotation b"
            " WHERE b.item_id = ?1 AND b.group_id = annotation.group_id) < 2",
            *itemId);
        return {};
    }).map([](qint64) {});
}

Result<void> Annotations::ungroup(const QList<qint64> &annotationIds)
{
    GestureInfo info;
    info.text = Text::tr("Group taken apart");
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, annotationIds);
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        for (const qint64 id : annotationIds) {
            execute(database,
                "UPDATE annotation SET group_id = NULL, updated_at = ?2 WHERE group_id IS NOT NULL AND item_id = (SELECT item_id FROM annotation WHERE id = ?1)"
                " AND group_id = (SELECT group_id FROM annotation WHERE id = ?1)",
                id, utcNow());
        }
        return {};
    }).map([](qint64) {});
}

Result<void> Annotations::restack(const QList<qint64> &annotationIds, StackingMove move)
{
    GestureInfo info;
    info.text = stackingText(move);
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, annotationIds);
        if (!itemId)
            return fail(itemId);
        if (*itemId == 0)
            return fail(Text::tr("Only annotations of one picture have an order."));
        info.itemId = *itemId;
        const QSet<qint64> moved(annotationIds.begin(), annotationIds.end());
        const bool fromFront = move == StackingMove::Lower || move == StackingMove::ToBack;
        const QHash<qint64, int> changed = heights(movedStack(stackOf(database, *itemId, m_layerId), moved, move), fromFront);
        const double now = utcNow();
        for (auto each = changed.cbegin(); each != changed.cend(); ++each)
            execute(database, "UPDATE annotation SET z = ?, updated_at = ? WHERE id = ?", each.value(), now, each.key());
        return {};
    }).map([](qint64) {});
}

Result<QList<qint64>> Annotations::replace(const QList<qint64> &removeIds, const QList<Annotation> &additions, const QString &gesture)
{
    if (std::any_of(additions.begin(), additions.end(), [](const Annotation &each) { return each.shape.isEmpty(); }))
        return fail(Text::tr("A shape without area or points was not added."));
    QList<qint64> ids;
    GestureInfo info;
    info.text = gesture;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, removeIds);
        if (!itemId)
            return fail(itemId);
        if (*itemId == 0)
            return fail(Text::tr("Only annotations of one picture can be replaced together."));
        info.itemId = *itemId;
        deleteAnnotations(database, removeIds);
        AnnotationInserter inserter(database, (*m_project.journal())->annotatorId(), m_layerId);
        for (Annotation annotation : additions) {
            annotation.id = m_project.ids().next();
            annotation.itemId = *itemId;
            inserter.insert(annotation);
            ids.append(annotation.id);
        }
        return {};
    });
    if (!done)
        return fail(done);
    return ids;
}

} // namespace cairn
