// SPDX-License-Identifier: GPL-3.0-or-later
// Reads some columns of the rows that a filter leaves, with all that filters may name.
#pragma once

#include "models/data/rowscan.h"

namespace cairn {

struct RowReading {
    QString projectFile;
    qint64 tableId = 0;
    QString filter; ///< empty: all rows
    QString columns; ///< "row_id, age": terms of expressions
    int deadlineMs = 10 * 60'000; ///< a person waits for it with a way to cancel
};

/** Opens the table for such a reading: the search index is made or mended where the filter asks it. */
[[nodiscard]] Result<RowScan> rowScan(const RowReading &reading, const TaskControl &control);

/** Calls `row` for each row in the order of ids until it returns false; tells how many rows it has read. */
[[nodiscard]] Result<void> readRows(const RowReading &reading, const std::function<bool(SQLite::Statement &)> &row, const TaskControl &control);

} // namespace cairn
