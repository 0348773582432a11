// SPDX-License-Identifier: GPL-3.0-or-later
// Labels copied onto other images, and what is said of images themselves.
#include "models/labels/annotations.h"

#include "models/labels/annotationflags.h"
#include "models/labels/annotationrows.h"
#include "models/labels/attributeschema.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/gestures.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

Result<QSizeF> sizeOf(SQLite::Database &database, qint64 itemId)
{
    SQLite::Statement query(database, "SELECT width, height FROM item WHERE id = ?");
    bindAll(query, itemId);
    if (!query.executeStep())
        return fail(Text::tr("This picture is no longer in the project."));
    return QSizeF(realColumn(query, 0), realColumn(query, 1));
}

/** Writes one column of item_state, for items without a row as well. */
template<typename Value>
void setState(SQLite::Database &database, const char *sql, qint64 itemId, const Value &value)
{
    execute(database, "INSERT INTO item_state(item_id) VALUES(?) ON CONFLICT(item_id) DO NOTHING", itemId);
    execute(database, sql, value, itemId);
}

} // namespace

Result<QList<qint64>> Annotations::pasteInto(SQLite::Database &database, qint64 itemId, QList<Annotation> annotations)
{
    const Result<QSizeF> size = sizeOf(database, itemId);
    if (!size)
        return fail(size);
    QList<qint64> ids;
    QHash<qint64, qint64> groups; // a copy of a group is another group
    AnnotationInserter inserter(database, (*m_project.journal())->annotatorId(), m_layerId);
    for (Annotation &annotation : annotations) {
        if (annotation.classId != 0 && className(database, annotation.classId).isEmpty())
            annotation.classId = 0; // deleted since it was copied
        if (annotation.shape.kind == ShapeKind::Tag) {
            if (const qint64 id = annotation.classId == 0 ? 0 : insertTag(database, m_project, m_layerId, itemId, annotation.classId))
                ids.append(id);
            continue;
        }
        annotation.shape = annotation.shape.clippedTo(QRectF(QPointF(0, 0), *size));
        if (annotation.shape.isEmpty())
            continue;
        if (annotation.groupId != 0) {
            if (!groups.contains(annotation.groupId))
                groups.insert(annotation.groupId, m_project.ids().next());
            annotation.groupId = groups.value(annotation.groupId);
        }
        annotation.id = m_project.ids().next();
        annotation.itemId = itemId;
        annotation.flags &= ~kViewFlags;
        // Whoever pastes says so now, whatever a model once thought of another place.
        annotation.origin = Origin::Human;
        annotation.score = -1;
        inserter.insert(annotation);
        ids.append(annotation.id);
    }
    return ids;
}

Result<QList<qint64>> Annotations::paste(qint64 itemId, const QList<Annotation> &annotations)
{
    QList<qint64> ids;
    GestureInfo info;
    info.itemId = itemId;
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const auto pasted = pasteInto(database, itemId, annotations);
        if (!pasted)
            return fail(pasted);
        ids = *pasted;
        info.text = Text::tr("%n annotation(s) pasted", nullptr, int(ids.size()));
        return {};
    });
    if (!done)
        return fail(done);
    return ids;
}

Result<int> Annotations::propagate(const QList<qint64> &annotationIds, const QList<qint64> &itemIds)
{
    int made = 0;
    GestureInfo info;
    info.itemId = itemIds.size() == 1 ? itemIds.first() : 0; // of several: belongs to none of them
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        QList<Annotation> copied;
        for (const qint64 id : annotationIds) {
            Result<Annotation> annotation = byId(database, id);
            if (!annotation)
                return fail(annotation);
            copied.append(std::move(*annotation));
        }
        for (const qint64 itemId : itemIds) {
            const auto pasted = pasteInto(database, itemId, copied);
            if (!pasted)
                return fail(pasted);
            made += int(pasted->size());
        }
        info.text = Text::tr("Labels copied to %n picture(s)", nullptr, int(itemIds.size()));
        return {};
    });
    if (!done)
        return fail(done);
    return made;
}

Result<void> Annotations::setImageAttribute(const QList<qint64> &itemIds, const QString &name, const QJsonValue &value)
{
    const bool isTaken = value.isNull() || value.isUndefined();
    GestureInfo info;
    info.text = isTaken ? Text::tr("%1 removed").arg(name) : Text::tr("%1 set").arg(name);
    info.itemId = itemIds.size() == 1 ? itemIds.first() : 0;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        QJsonValue checked(QJsonValue::Undefined);
        if (!isTaken) {
            const auto attributes = AttributeSchema::ofImage(database);
            if (!attributes)
                return fail(attributes);
            const auto found = std::find_if(attributes->begin(), attributes->end(), [&](const Attribute &each) { return each.name == name; });
            if (found == attributes->end())
                return fail(Text::tr("Pictures have no attribute %1.").arg(name));
            const auto fitting = checkedAttributeValue(*found, value);
            if (!fitting)
                return fail(fitting);
            checked = *fitting;
        }
        for (const qint64 itemId : itemIds) {
            QJsonObject values = imageAttributes(database, itemId);
            if (values.value(name) == checked)
                continue;
            if (isTaken)
                values.remove(name);
            else
                values.insert(name, checked);
            setState(database, "UPDATE item_state SET attributes = ? WHERE item_id = ?", itemId, QString::fromUtf8(canonicalJson(values)));
        }
        return {};
    }).map([](qint64) {});
}

QJsonObject Annotations::imageAttributes(SQLite::Database &database, qint64 itemId)
{
    return QJsonDocument::fromJson(textOf(database, "SELECT attributes FROM item_state WHERE item_id = ?", itemId).toUtf8()).object();
}

Result<void> Annotations::setSplit(const QList<qint64> &itemIds, Split split)
{
    GestureInfo info;
    info.itemId = itemIds.size() == 1 ? itemIds.first() : 0;
    info.text = split == Split::None ? Text::tr("Split left to snapshots") : Text::tr("Put into the split %1").arg(splitName(split));
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        for (const qint64 itemId : itemIds) {
            if (integerOf(database, "SELECT count(*) FROM item_state WHERE item_id = ? AND coalesce(split, '') = ?", itemId, splitName(split)) > 0)
                continue;
            if (split == Split::None && integerOf(database, "SELECT count(*) FROM item_state WHERE item_id = ?", itemId) == 0)
                continue;
            setState(database, "UPDATE item_state SET split = ? WHERE item_id = ?", itemId,
                split == Split::None ? QVariant() : QVariant(splitName(split)));
        }
        return {};
    }).map([](qint64) {});
}

} // namespace cairn
