// SPDX-License-Identifier: GPL-3.0-or-later
// A table written anew with one column stored as another type, and put in the old one's place at once.
#pragma once

#include "models/data/tables.h"
#include "models/project/project.h"

namespace cairn {

/** A cell as its column's new type has it. */
struct ConvertedCell {
    QVariant value; ///< null: missing
    bool isMisfit = false;
};
[[nodiscard]] ConvertedCell convertCell(const QVariant &value, ColumnType from, ColumnType to, DateOrder order);

/** Day before month or the other way round, from all of a column's texts. */
[[nodiscard]] Result<DateOrder> dateOrderOf(SQLite::Database &database, const TableInfo &table, const TableColumn &column);

[[nodiscard]] Result<void> rewriteColumn(Project &project, const TableInfo &table, const TableColumn &column, ColumnType type,
    const TaskControl &control);

} // namespace cairn
