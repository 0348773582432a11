// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers far from the middle of their column, judged by the median and the median absolute deviation.
#pragma once

#include "models/data/tables.h"
#include "models/project/task.h"

#include <vector>

namespace cairn {

/** The modified z-score of Iglewicz and Hoaglin (1993), "How to Detect and Handle Outliers": 0.6745 (x - median) / MAD, where MAD is the median
    of |x - median|; beyond 3.5 they call a value a possible outlier. */
struct RobustColumn {
    QString column;
    qint64 values = 0;
    double median = 0;
    double mad = 0; ///< 0 where more than half of the values are the same: then nothing is judged
    qint64 outliers = 0;
    QString expression; ///< which rows: abs(0.6745 * (age - 37)) > 3.5 * 8
};

inline constexpr double kUsualThreshold = 3.5;

struct OutlierRequest {
    QString projectFile;
    qint64 tableId = 0;
    QString filter;
    QStringList columns; ///< of numbers; empty: all of the table's
    double threshold = kUsualThreshold;
};

[[nodiscard]] Result<QList<RobustColumn>> robustOutliers(const OutlierRequest &request, const TaskControl &control = {});

/** Between the two middle ones where the count is even. Not-a-number for none. Reorders `values`. */
[[nodiscard]] double medianOf(std::vector<double> &values);

} // namespace cairn
