// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, inserting and deleting annotations.
#include "models/labels/annotationrows.h"

#include "models/labels/annotationflags.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

constexpr const char *kColumns
    = "SELECT a.id, a.item_id, a.class_id, a.kind, a.geometry, a.attributes, a.z, a.flags, a.origin, a.score, a.created_at, a.updated_at,"
      " a.group_id, t.name FROM annotation a LEFT JOIN annotator t ON t.id = a.annotator_id ";

Result<Annotation> readAnnotation(SQLite::Statement &query)
{
    Annotation annotation;
    annotation.id = integerColumn(query, 0);
    annotation.itemId = integerColumn(query, 1);
    annotation.classId = integerColumn(query, 2);
    const Result<ShapeKind> kind = shapeKindFromName(textColumn(query, 3));
    if (!kind)
        return fail(kind);
    Result<Shape> shape = Shape::fromJsonText(*kind, textColumn(query, 4).toUtf8());
    if (!shape)
        return fail(shape);
    annotation.shape = std::move(*shape);
    annotation.attributes = QJsonDocument::fromJson(textColumn(query, 5).toUtf8()).object();
    annotation.z = int(integerColumn(query, 6));
    annotation.flags = int(integerColumn(query, 7));
    annotation.origin = originFromName(textColumn(query, 8));
    annotation.score = isNullColumn(query, 9) ? -1 : realColumn(query, 9);
    annotation.createdAt = realColumn(query, 10);
    annotation.updatedAt = realColumn(query, 11);
    annotation.groupId = integerColumn(query, 12);
    annotation.annotator = textColumn(query, 13);
    return annotation;
}

} // namespace

Result<QList<Annotation>> Annotations::ofItem(SQLite::Database &database, qint64 itemId, qint64 layerId)
{
    return guarded({}, [&]() -> Result<QList<Annotation>> {
        SQLite::Statement query(database, std::string(kColumns) + "WHERE a.item_id = ? AND a.layer_id = ? ORDER BY a.z, a.id");
        bindAll(query, itemId, layerId);
        QList<Annotation> found;
        while (query.executeStep()) {
            Result<Annotation> annotation = readAnnotation(query);
            if (!annotation)
                return fail(annotation);
            found.append(std::move(*annotation));
        }
        return found;
    });
}

Result<Annotation> Annotations::byId(SQLite::Database &database, qint64 annotationId)
{
    return guarded({}, [&]() -> Result<Annotation> {
        SQLite::Statement query(database, std::string(kColumns) + "WHERE a.id = ?");
        bindAll(query, annotationId);
        if (!query.executeStep())
            return fail(Text::tr("This annotation is no longer there."));
        return readAnnotation(query);
    });
}

Result<qint64> commonItem(SQLite::Database &database, const QList<qint64> &annotationIds)
{
    qint64 common = -1;
    for (const qint64 id : annotationIds) {
        const qint64 itemId = integerOf(database, "SELECT item_id FROM annotation WHERE id = ?", id);
        if (itemId == 0)
            return fail(Text::tr("This annotation is no longer there."));
        common = common == -1 || common == itemId ? itemId : 0;
    }
    return qMax<qint64>(common, 0);
}

Result<qint64> itemOfEditable(SQLite::Database &database, const QList<qint64> &annotationIds)
{
    for (const qint64 id : annotationIds) {
        if (integerOf(database, "SELECT flags & ? FROM annotation WHERE id = ?", int(LockedFlag), id) != 0)
            return fail(Text::tr("This annotation is locked. Unlock it first."));
    }
    return commonItem(database, annotationIds);
}

qint64 insertTag(SQLite::Database &database, Project &project, qint64 layerId, qint64 itemId, qint64 classId)
{
    constexpr const char *kSame = "SELECT count(*) FROM annotation WHERE item_id = ? AND layer_id = ? AND kind = 'tag' AND class_id = ?";
    if (integerOf(database, kSame, itemId, layerId, classId) > 0)
        return 0;
    Annotation tag;
    tag.id = project.ids().next();
    tag.itemId = itemId;
    tag.classId = classId;
    AnnotationInserter(database, (*project.journal())->annotatorId(), layerId).insert(tag);
    return tag.id;
}

QString className(SQLite::Database &database, qint64 classId) { return textOf(database, "SELECT name FROM label_class WHERE id = ?", classId); }

AnnotationInserter::AnnotationInserter(SQLite::Database &database, qint64 annotatorId, qint64 layerId)
    : m_statement(database,
        "INSERT INTO annotation(id, layer_id, item_id, class_id, kind, geometry, attributes, group_id, z, flags, origin, annotator_id, score,"
        " extra, created_at, updated_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_annotatorId(annotatorId)
    , m_layerId(layerId)
    , m_now(utcNow())
{
}

void AnnotationInserter::insert(const Annotation &annotation, const QByteArray &extra)
{
    m_statement.reset();
    bindAll(m_statement, annotation.id, m_layerId, annotation.itemId, idOrNull(annotation.classId), shapeKindName(annotation.shape.kind),
        QString::fromUtf8(annotation.shape.toJsonText()), QString::fromUtf8(canonicalJson(annotation.attributes)),
        idOrNull(annotation.groupId), annotation.z, annotation.flags, originName(annotation.origin), idOrNull(m_annotatorId), annotation.score < 0 ? QVariant() : QVariant(annotation.score),
        extra.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(extra)), m_now, m_now);
    m_statement.exec();
}

int deleteAnnotations(SQLite::Database &database, const QList<qint64> &ids)
{
    int deleted = 0;
    SQLite::Statement statement(database, "DELETE FROM annotation WHERE id = ?");
    for (const qint64 id : ids) {
        statement.reset();
        bindAll(statement, id);
        deleted += statement.exec();
    }
    return deleted;
}

} // namespace cairn
