// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole table on several connections at once, each a range of rows.
#pragma once

#include "models/data/tables.h"
#include "models/project/expression.h"
#include "models/project/task.h"

namespace cairn {

struct RowScan {
    QString projectFile;
    QString cacheFile; ///< attached as `found`, where it is there
    TableInfo table;
    QString source; ///< of rowSource()
    QString columns; ///< what is read of it: "row_id, age"
    QString condition; ///< a checked expression; empty: all rows
    int deadlineMs = 30'000;
};

/** Consecutive ranges of row ids, the first and the last of each within. */
using RowRanges = QList<std::pair<qint64, qint64>>;

/** Opens the project with the cache attached and `scan.condition` checked. */
[[nodiscard]] Result<std::unique_ptr<ExpressionConnection>> openScan(const RowScan &scan);

/** `perThread` ranges for each thread that there is; a single one where more would not help: few rows, an index that answers, a condition that
    would ask a question of its own again and again. */
[[nodiscard]] Result<RowRanges> planRanges(ExpressionConnection &connection, const RowScan &scan, int perThread);

/** Calls `row(range, statement)` for each row, those of a range one after the other, several ranges at once. */
[[nodiscard]] Result<void> scanRows(ExpressionConnection &connection, const RowScan &scan, const RowRanges &ranges,
    const std::function<void(int range, SQLite::Statement &)> &row, const TaskControl &control);

/** The ids that fit, in their order. */
[[nodiscard]] Result<QList<qint64>> scanIds(ExpressionConnection &connection, const RowScan &scan, const TaskControl &control);

} // namespace cairn
