// SPDX-License-Identifier: GPL-3.0-or-later
// How odd each row is: the numbers of a table handed to cairn-trainer's isolation forest, its answer kept as the column "outlier score".
#pragma once

#include "models/project/task.h"
#include "models/runs/programs.h"

#include <QStringList>

namespace cairn {

struct ForestRequest {
    QString projectFile;
    qint64 tableId = 0;
    QString filter; ///< empty: all rows
    QStringList columns; ///< of numbers, booleans and dates; empty: all of the table's but ids
    int trees = 100;
    int sample = 256;
    qint64 seed = 1;
};

struct ForestReport {
    qint64 rows = 0;
    QStringList columns;
    QList<std::pair<qint64, double>> highest; ///< the oddest rows, at most a hundred
};

/** Blocks until the process has ended, so it is used in a task. */
[[nodiscard]] Result<ForestReport> scoreOutliers(const ForestRequest &request, const Programs &programs, const TaskControl &control = {});

} // namespace cairn
