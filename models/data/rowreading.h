// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through chosen rows of a table with some of its columns: one statement for rows that follow each other, one by one else.
#pragma once

#include "models/data/rowids.h"
#include "models/project/database.h"
#include "models/project/task.h"

#include <functional>

namespace cairn {

/** Whether to go on. The columns stand in the statement from 1 on; 0 is row_id. */
using ReadRow = std::function<bool(qint64 rowId, SQLite::Statement &row)>;

/** Throws SQLite::Exception; an error only where it was canceled. Rows that are not there are passed over. */
[[nodiscard]] Result<void> readRows(SQLite::Database &database, const QString &sqlName, const QStringList &columns, const RowIds &rows,
    const ReadRow &read, const TaskControl &control = {});

/** At most `count` of the rows, evenly spaced, in their order. */
[[nodiscard]] RowIds evenlySpaced(const RowIds &rows, qint64 count);

} // namespace cairn
