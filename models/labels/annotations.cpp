// SPDX-License-Identifier: GPL-3.0-or-later
// Reading annotations, and each change of them as a gesture.
#include "models/labels/annotations.h"

#include "models/labels/labelschema.h"

#include "models/labels/annotationrows.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"
#include "models/project/schemacolumns.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

constexpr std::array kOrigins = {"human", "model", "rule", "import"};
constexpr std::array kStatuses = {"todo", "doing", "done", "skipped", "review", "accepted", "returned"};

template<typename Names>
int indexOf(const Names &names, const QString &name)
{
    for (size_t at = 0; at < names.size(); ++at) {
        if (name == QLatin1String(names[at]))
            return int(at);
    }
    return 0;
}

/** What the last gesture moved: where each annotation was before, and its `updated_at` then. Nothing where it did anything else. Put
    back together with the shape, nudges there and back leave nothing that differs, and the journal drops the joined gesture. */
struct Before {
    QString geometry;
    double updatedAt = 0;
};

double changedAt(SQLite::Database &database, qint64 annotationId)
{
    SQLite::Statement query(database, "SELECT updated_at FROM annotation WHERE id = ?");
    bindAll(query, annotationId);
    return query.executeStep() ? query.getColumn(0).getDouble() : 0;
}

QHash<qint64, Before> lastMoves(SQLite::Database &database)
{
    SQLite::Statement query(database,
        "SELECT changeset FROM journal_change WHERE part = 0 AND journal_id = (SELECT max(id) FROM journal WHERE state = 'done')");
    if (!query.executeStep())
        return {};
    const auto changes = parseChangeset(blobColumn(query, 0));
    if (!changes)
        return {};
    QHash<qint64, Before> moves;
    for (const RowChange &change : *changes) {
        if (change.table != QLatin1String("annotation") || change.operation != RowOperation::Update)
            return {};
        const qint64 id = change.key().toLongLong();
        const QVariant before = change.before.value(AnnotationColumn::UpdatedAt);
        // A time that was moved from within the same millisecond did not change, and is not told.
        moves.insert(id, {change.before.value(AnnotationColumn::Geometry).toString(),
                             before.isValid() ? before.toDouble() : changedAt(database, id)});
    }
    return moves;
}

QString nudgeKey(const EditedShapes &shapes)
{
    QStringList ids;
    for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape)
        ids.append(QString::number(shape.key()));
    return QLatin1String("nudge.") + ids.join(QLatin1Char('.'));
}

QString statusText(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Todo:
        return Text::tr("Marked as to do");
    case ItemStatus::Doing:
        return Text::tr("Marked as being done");
    case ItemStatus::Done:
        return Text::tr("Marked as done");
    case ItemStatus::Skipped:
        return Text::tr("Skipped");
    case ItemStatus::Review:
        return Text::tr("Sent to review");
    case ItemStatus::Accepted:
        return Text::tr("Accepted");
    case ItemStatus::Returned:
        return Text::tr("Returned");
    }
    return {};
}

} // namespace

QString originName(Origin origin) { return QLatin1String(kOrigins.at(size_t(origin))); }
Origin originFromName(const QString &name) { return Origin(indexOf(kOrigins, name)); }
QString itemStatusName(ItemStatus status) { return QLatin1String(kStatuses.at(size_t(status))); }
ItemStatus itemStatusFromName(const QString &name) { return ItemStatus(indexOf(kStatuses, name)); }

Result<ItemStatus> Annotations::statusOf(SQLite::Database &database, qint64 itemId)
{
    return guarded({}, [&]() -> Result<ItemStatus> {
        return itemStatusFromName(textOf(database, "SELECT status FROM item_state WHERE item_id = ?", itemId));
    });
}

Result<QList<qint64>> Annotations::add(qint64 itemId, const QList<Annotation> &annotations, const QString &gesture, double seconds)
{
    for (const Annotation &annotation : annotations) {
        if (annotation.shape.isEmpty())
            return fail(Text::tr("A shape without area or points was not added."));
    }
    QList<qint64> ids;
    GestureInfo info {gesture, itemId, 0, seconds, {}};
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        if (integerOf(database, "SELECT count(*) FROM item WHERE id = ?", itemId) == 0)
            return fail(Text::tr("This picture is no longer in the project."));
        AnnotationInserter inserter(database, (*m_project.journal())->annotatorId(), m_layerId);
        for (Annotation annotation : annotations) {
            annotation.id = m_project.ids().next();
            annotation.itemId = itemId;
            inserter.insert(annotation);
            ids.append(annotation.id);
        }
        return {};
    });
    if (!done)
        return fail(done);
    return ids;
}

Result<void> Annotations::reshape(const EditedShapes &shapes, const QString &gesture, bool isNudge, double seconds)
{
    if (std::any_of(shapes.begin(), shapes.end(), [](const Shape &shape) { return shape.isEmpty(); }))
        return fail(Text::tr("A shape without area or points was not saved."));
    GestureInfo info {gesture, 0, 0, seconds, isNudge ? nudgeKey(shapes) : QString()};
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, shapes.keys());
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        const QHash<qint64, Before> moves = isNudge ? lastMoves(database) : QHash<qint64, Before>();
        // Only what differs is written, so that a shape put back where it was leaves no gesture.
        SQLite::Statement statement(database,
            "UPDATE annotation SET kind = ?1, geometry = ?2, updated_at = ?3 WHERE id = ?4 AND (kind <> ?1 OR geometry <> ?2)");
        const double now = utcNow();
        for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape) {
            const QString geometry = QString::fromUtf8(shape->toJsonText());
            const Before before = moves.value(shape.key());
            const bool isBack = before.updatedAt > 0 && before.geometry == geometry;
            statement.reset();
            bindAll(statement, shapeKindName(shape->kind), geometry, isBack ? before.updatedAt : now, shape.key());
            statement.exec();
        }
        return {};
    }).map([](qint64) {});
}

Result<void> Annotations::setClass(const QList<qint64> &annotationIds, qint64 classId)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, annotationIds);
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        if (classId != 0 && className(database, classId).isEmpty())
            return fail(Text::tr("This class is no longer there."));
        info.text = classId == 0 ? Text::tr("Class removed") : Text::tr("Class set to %1").arg(className(database, classId));
        SQLite::Statement statement(database, "UPDATE annotation SET class_id = ?1, updated_at = ?2 WHERE id = ?3 AND class_id IS NOT ?1");
        for (const qint64 id : annotationIds) {
            statement.reset();
            bindAll(statement, idOrNull(classId), utcNow(), id);
            statement.exec();
        }
        return {};
    }).map([](qint64) {});
}

Result<void> Annotations::remove(const QList<qint64> &annotationIds)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> itemId = itemOfEditable(database, annotationIds);
        if (!itemId)
            return fail(itemId);
        info.itemId = *itemId;
        info.text = Text::tr("%n annotation(s) deleted", nullptr, int(annotationIds.size()));
        deleteAnnotations(database, annotationIds);
        return {};
    }).map([](qint64) {});
}

Result<void> Annotations::setTag(qint64 itemId, qint64 classId, bool on)
{
    GestureInfo info;
    info.itemId = itemId;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        if (integerOf(database, "SELECT count(*) FROM item WHERE id = ?", itemId) == 0)
            return fail(Text::tr("This picture is no longer in the project."));
        const QString name = className(database, classId);
        if (name.isEmpty())
            return fail(Text::tr("This class is no longer there."));
        info.text = on ? Text::tr("Tagged %1").arg(name) : Text::tr("Tag %1 removed").arg(name);
        if (on)
            insertTag(database, m_project, m_layerId, itemId, classId);
        else
            execute(database, "DELETE FROM annotation WHERE item_id = ? AND layer_id = ? AND kind = 'tag' AND class_id = ?", itemId, m_layerId, classId);
        return {};
    }).map([](qint64) {});
}

Result<bool> Annotations::tag(qint64 itemId, const QString &className)
{
    GestureInfo info;
    info.itemId = itemId;
    info.text = Text::tr("Tagged %1").arg(className);
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<qint64> classId = LabelSchema::ensureClass(database, m_project.ids(), className);
        if (!classId)
            return fail(classId);
        insertTag(database, m_project, m_layerId, itemId, *classId);
        return {};
    }).map([](qint64 gesture) { return gesture != 0; });
}

Result<void> Annotations::setStatus(const QList<qint64> &itemIds, ItemStatus status)
{
    GestureInfo info;
    info.text = statusText(status);
    info.itemId = itemIds.size() == 1 ? itemIds.first() : 0;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        // An item without a row is to do already.
        SQLite::Statement statement(database,
            "INSERT INTO item_state(item_id, status) SELECT ?1, ?2 WHERE ?2 <> 'todo' OR EXISTS (SELECT 1 FROM item_state WHERE item_id = ?1)"
            " ON CONFLICT(item_id) DO UPDATE SET status = excluded.status WHERE status <> excluded.status");
        for (const qint64 itemId : itemIds) {
            statement.reset();
            bindAll(statement, itemId, itemStatusName(status));
            statement.exec();
        }
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
