// SPDX-License-Identifier: GPL-3.0-or-later
// Inserting and deleting annotations.
#include "models/labels/annotationrows.h"

#include "models/labels/canonicaljson.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"

namespace cairn {

AnnotationInserter::AnnotationInserter(SQLite::Database &database, qint64 annotatorId)
    : m_statement(database,
        "INSERT INTO annotation(id, layer_id, item_id, class_id, kind, geometry, attributes, z, flags, origin, annotator_id, score, extra,"
        " created_at, updated_at) VALUES(?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_annotatorId(annotatorId)
    , m_now(utcNow())
{
}

void AnnotationInserter::insert(const Annotation &annotation, const QByteArray &extra)
{
    m_statement.reset();
    bindAll(m_statement, annotation.id, annotation.itemId, idOrNull(annotation.classId), shapeKindName(annotation.shape.kind),
        QString::fromUtf8(annotation.shape.toJsonText()), QString::fromUtf8(canonicalJson(annotation.attributes)), annotation.z, annotation.flags,
        originName(annotation.origin), idOrNull(m_annotatorId), annotation.score < 0 ? QVariant() : QVariant(annotation.score),
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
