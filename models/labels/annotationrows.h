// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the annotation table, read and written inside a gesture that the caller opened: for bulk work and importers.
#pragma once

#include "models/labels/annotations.h"

namespace cairn {

/** Inserts annotations of one layer one after the other with one prepared statement. Lives inside one transaction. */
class AnnotationInserter
{
public:
    AnnotationInserter(SQLite::Database &database, qint64 annotatorId, qint64 layerId = kMainLayer);

    /** `annotation.id` and `itemId` are set by the caller; `extra` is JSON that an imported format brought along, or empty. */
    void insert(const Annotation &annotation, const QByteArray &extra = {});

private:
    SQLite::Statement m_statement;
    qint64 m_annotatorId;
    qint64 m_layerId;
    double m_now;
};

/** The item that all of these belong to, 0 where there are several; an error where one is gone. */
[[nodiscard]] Result<qint64> commonItem(SQLite::Database &database, const QList<qint64> &annotationIds);
/** The same, and an error where one is locked. */
[[nodiscard]] Result<qint64> itemOfEditable(SQLite::Database &database, const QList<qint64> &annotationIds);
/** Nothing where the image has the tag; else its id. */
qint64 insertTag(SQLite::Database &database, Project &project, qint64 layerId, qint64 itemId, qint64 classId);
/** Empty where the class is gone. */
[[nodiscard]] QString className(SQLite::Database &database, qint64 classId);

/** Deletes annotations by id with one prepared statement; returns how many there were. */
int deleteAnnotations(SQLite::Database &database, const QList<qint64> &ids);

} // namespace cairn
