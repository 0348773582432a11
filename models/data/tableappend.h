// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a later file brought into a table by a key: compared first, shown, then applied as one gesture. Labels stay with their keys.
#pragma once

#include "models/data/tableimporter.h"

namespace cairn {

struct TableAppendRequest {
    qint64 tableId = 0;
    QString path;
    QString key; ///< a stored column of the table and, by name, of the file
    std::optional<CsvDialect> dialect; ///< empty: detected
    QString part; ///< sheet or table of the file; empty: the first
    bool addsNew = true;
    bool takesChanges = true;
};

struct TableAppendReport {
    qint64 added = 0; ///< rows whose key the table does not have
    qint64 changed = 0; ///< rows that differ in a column of the file
    qint64 same = 0;
    qint64 gone = 0; ///< rows of the table whose key the file does not have; they stay
    QStringList changedColumns; ///< "weight: 12", by how many rows
    QStringList unknownColumns; ///< of the file, which the table does not have: not taken
    QStringList missingColumns; ///< of the table, which the file does not have: empty in new rows, as they are in others
    QList<FailedLine> failed; ///< the first 1,000
    qint64 failedCount = 0;
    qint64 gestureId = 0; ///< 0: nothing was changed
};

/** What would be new, changed and gone; changes nothing. */
[[nodiscard]] Result<TableAppendReport> compareForAppend(Project &project, const TableAppendRequest &request, const TaskControl &control = {});

/** The same, applied: one gesture in parts, which can be undone; killed or cancelled, all of it is taken back. */
[[nodiscard]] Result<TableAppendReport> appendToTable(Project &project, const TableAppendRequest &request, const TaskControl &control = {});

} // namespace cairn
