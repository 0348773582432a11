// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the annotation table, read and written inside a gesture that the caller opened: for bulk work and importers.
#pragma once

#include "models/labels/annotations.h"

namespace cairn {

/** Inserts annotations of the main layer one after the other with one prepared statement. Lives inside one transaction. */
class AnnotationInserter
{
public:
    AnnotationInserter(SQLite::Database &database, qint64 annotatorId);

    /** `annotation.id` and `itemId` are set by the caller; `extra` is JSON that an imported format brought along, or empty. */
    void insert(const Annotation &annotation, const QByteArray &extra = {});

private:
    SQLite::Statement m_statement;
    qint64 m_annotatorId;
    double m_now;
};

/** Deletes annotations by id with one prepared statement; returns how many there were. */
int deleteAnnotations(SQLite::Database &database, const QList<qint64> &ids);

} // namespace cairn
