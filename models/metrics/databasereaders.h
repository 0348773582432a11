// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of each kind of database, one file a kind. Private to this room.
#pragma once

#include "models/metrics/rundatabase.h"
#include "models/project/database.h"

namespace cairn {

struct DatabaseReader {
    const char *kind;
    int streams; ///< tables with values
    /** Whether the database has the kind's tables. */
    bool (*fits)(SQLite::Database &database);
    /** Without `source`; `name` is the run's id, which the caller puts into the source, where `facts.name` is set. */
    QList<FoundRun> (*runs)(SQLite::Database &database);
    LoggedRows (*rows)(SQLite::Database &database, int stream, const QString &id, qint64 afterRow, int count);
    qint64 (*lastRow)(SQLite::Database &database, int stream, const QString &id);
};

extern const DatabaseReader kMlflowDatabase, kTrackioDatabase, kOptunaDatabase;

/** Versions of a program differ in their columns. */
[[nodiscard]] inline bool hasColumn(SQLite::Database &database, const char *table, const char *column)
{
    return integerOf(database, "SELECT count(*) FROM pragma_table_info(?) WHERE name = ?", QString::fromLatin1(table), QString::fromLatin1(column)) > 0;
}

} // namespace cairn
