// SPDX-License-Identifier: GPL-3.0-or-later
// Reads MLflow's database mlflow.db (SQLite) while MLflow writes it: connections that only read, transactions of a moment.
#pragma once

#include "models/metrics/runsources.h"
#include "models/metrics/series.h"

#include <vector>

namespace cairn {

/** Whether a file begins as SQLite's do and has MLflow's tables. */
[[nodiscard]] bool isMlflowDatabase(const QString &path);

/** Its runs that are not deleted, oldest first; `source` is the path with "#" and the run's id behind it. */
[[nodiscard]] Result<QList<FoundRun>> mlflowDatabaseRuns(const QString &path);

struct MlflowRow {
    QString metric;
    Point point;
};
struct MlflowRows {
    std::vector<MlflowRow> rows;
    qint64 lastRow = 0; ///< where the next call goes on
};

/** Up to `count` values of a run that were written behind row `afterRow`, in the order in which they were written. `source` as
    mlflowDatabaseRuns() has it. */
[[nodiscard]] Result<MlflowRows> readMlflowRows(const QString &source, qint64 afterRow, int count);

} // namespace cairn
