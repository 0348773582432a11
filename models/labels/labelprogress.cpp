// SPDX-License-Identifier: GPL-3.0-or-later
// Counting.
#include "models/labels/labelprogress.h"

namespace cairn {

Result<LabelProgress> imageProgress(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<LabelProgress> {
        LabelProgress progress;
        progress.total = integerOf(database, "SELECT count(*) FROM item");
        progress.done = integerOf(database, "SELECT count(*) FROM item_state WHERE status IN ('done', 'review', 'accepted')");
        progress.skipped = integerOf(database, "SELECT count(*) FROM item_state WHERE status = 'skipped'");
        return progress;
    });
}

Result<LabelProgress> rowProgress(SQLite::Database &database, const LabelColumn &column)
{
    return guarded({}, [&]() -> Result<LabelProgress> {
        const Result<qint64> labelled = RowLabels::labelledCount(database, column);
        if (!labelled)
            return fail(labelled);
        return LabelProgress {integerOf(database, "SELECT rows FROM data_table WHERE id = ?", column.tableId), *labelled, 0};
    });
}

} // namespace cairn
