// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that can go along when a table is written: who labelled and when, what rules say, what runs predict.
#pragma once

#include "models/data/tablecells.h"

namespace cairn {

struct TableExtras {
    bool labelDetails = false; ///< for each label column: by whom, when, how
    bool rules = false; ///< for each enabled rule: its value where it holds
    QList<qint64> runs; ///< for each: what it predicts, and its score
};

/** The columns, with names of their own beside the table's. An error names a rule that is not understood, or a run that is not there. */
[[nodiscard]] Result<QList<ExtraColumn>> extraColumns(const QString &projectFile, qint64 tableId, const TableExtras &extras);

/** Runs that have predictions for the table's rows: id and name. */
[[nodiscard]] Result<QList<std::pair<qint64, QString>>> runsWithRowPredictions(SQLite::Database &database, qint64 tableId);

} // namespace cairn
