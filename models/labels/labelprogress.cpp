// SPDX-License-Identifier: GPL-3.0-or-later
// Counting.
#include "models/labels/labelprogress.h"

namespace cairn {

LabelProgress imageProgress(SQLite::Database &database)
{
    LabelProgress progress;
    progress.total = integerOf(database, "SELECT count(*) FROM item");
    progress.done = integerOf(database, "SELECT count(*) FROM item_state WHERE status IN ('done', 'review', 'accepted')");
    progress.skipped = integerOf(database, "SELECT count(*) FROM item_state WHERE status = 'skipped'");
    return progress;
}

LabelProgress rowProgress(SQLite::Database &database, const LabelColumn &column)
{
    return {integerOf(database, "SELECT rows FROM data_table WHERE id = ?", column.tableId), RowLabels::labelledCount(database, column), 0};
}

} // namespace cairn
