// SPDX-License-Identifier: GPL-3.0-or-later
// Reads runs out of other programs' SQLite databases while those write: connections that only read, transactions of a moment.
#pragma once

#include "models/metrics/runsources.h"
#include "models/metrics/series.h"

#include <vector>

namespace cairn {

/** Which program's database a file is: mlflow-db, trackio or optuna, the kinds of runs in it; empty for every other file. */
[[nodiscard]] QString runDatabaseKind(const QString &path);

/** Its runs that are not deleted, oldest first; `source` is the path with "#" and the run's id behind it. */
[[nodiscard]] Result<QList<FoundRun>> runsInDatabase(const QString &path, const QString &kind);

struct LoggedRow {
    QString metric;
    Point point;
};
struct LoggedRows {
    std::vector<LoggedRow> rows;
    qint64 lastRow = 0; ///< where the next call goes on
    bool isMore = false; ///< there was something behind `afterRow`, though maybe no number
};

/** How many tables of the kind hold values of a run, each counted on its own. */
[[nodiscard]] int runDatabaseStreams(const QString &kind);

/** The values in up to `count` rows of a run that were written behind row `afterRow`, in the order in which they were written.
    `run` as runsInDatabase() has it. */
[[nodiscard]] Result<LoggedRows> readLoggedRows(const FoundRun &run, int stream, qint64 afterRow, int count);

/** The run's last row in a table; 0: it has none. */
[[nodiscard]] Result<qint64> lastLoggedRow(const FoundRun &run, int stream);

} // namespace cairn
