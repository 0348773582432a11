// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table pass a filter, and in what order. Runs in a task.
#pragma once

#include "models/data/rowcolumns.h"
#include "models/data/rowids.h"
#include "models/project/task.h"

namespace cairn {

struct SortKey {
    QString column; ///< of the table
    QString valuesSql; ///< or values that stand elsewhere
    Qt::SortOrder order = Qt::AscendingOrder;
};

struct RowQuery {
    QString projectFile;
    qint64 tableId = 0;
    QString filter; ///< empty: all rows
    QList<JoinedColumn> joined; ///< beyond the table's label columns and rowColumns()
    QList<SortKey> sort; ///< the most important first; empty: by id
    qint64 maximumRows = -1;
};

struct FoundRows {
    RowIds ids;
    qint64 count = 0; ///< all that were found; more than ids when there are too many
};

[[nodiscard]] Result<FoundRows> findRows(const RowQuery &query, const TaskControl &control = {});

} // namespace cairn
