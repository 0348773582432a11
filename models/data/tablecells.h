// SPDX-License-Identifier: GPL-3.0-or-later
// A table's rows read one by one through the connection that can only read: filtered, sorted, with columns of elsewhere beside its own.
#pragma once

#include "models/data/rowquery.h"

#include <functional>
#include <span>
#include <string_view>

namespace cairn {

struct TableCell {
    enum class Kind { Missing, Integer, Real, Text };
    Kind kind = Kind::Missing;
    qint64 integer = 0;
    double real = 0;
    std::string_view text; ///< UTF-8, valid until the next row
};

struct CellColumn {
    QString name;
    ColumnType type = ColumnType::Text;
};

/** A column that does not stand in the table, and what its values are. */
struct ExtraColumn {
    JoinedColumn column;
    ColumnType type = ColumnType::Text;
};

/** Which cells of which rows. */
struct CellQuery {
    QString projectFile;
    qint64 tableId = 0;
    QString filter; ///< empty: all rows
    QStringList columns; ///< of the table (label columns too), of `extras`, or row_id, in this order; empty: row_id and all
    QList<ExtraColumn> extras;
    QString sortColumn; ///< empty: by row number
    Qt::SortOrder order = Qt::AscendingOrder;
    qint64 limit = -1;
};

using TakeColumns = std::function<Result<void>(const QList<CellColumn> &columns, qint64 matched)>;
using TakeCells = std::function<Result<void>(std::span<const TableCell> cells)>;

/** `columns` is called once, before the first row, with the number of rows that pass the filter; the first error of either ends it.
    Returns that number. */
[[nodiscard]] Result<qint64> readCells(const CellQuery &query, const TakeColumns &columns, const TakeCells &cells, const TaskControl &control = {});

} // namespace cairn
