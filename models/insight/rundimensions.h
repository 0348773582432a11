// SPDX-License-Identifier: GPL-3.0-or-later
// What many runs can be plotted by: parameters that differ, metrics, and what each run took.
#pragma once

#include "models/insight/interval.h"
#include "models/runs/runs.h"

#include <vector>

namespace cairn {

struct RunDimension {
    enum class Kind { Param, Metric, Cost };
    Kind kind = Kind::Param;
    QString name; ///< as a person reads it
    std::vector<double> values; ///< one a run; not-a-number where it has none; of choices the index into categories
    QStringList categories; ///< of a parameter that is no number
    bool isLogarithmic = false; ///< spread over more than two decades, all above 0
    bool isSmallerBetter = false; ///< of metrics and costs

    [[nodiscard]] bool isComplete() const; ///< every run has a value
};

/** Parameters that differ (with the seed where it does), then metrics by their best values, then seconds, processor time, memory and energy
    where they are known. */
[[nodiscard]] QList<RunDimension> runDimensions(const QList<Run> &runs);

/** What a parameter forest of these runs says of one metric. */
struct ParamStudy {
    QStringList params; ///< those that every run has, by importance
    QList<int> dimensions; ///< their indexes in the list of dimensions
    std::vector<double> importances; ///< shares from 0 to 1
    double explained = kUnknown; ///< how well runs are foreseen that were held out, at most 1
    int runs = 0;
    bool hasFewRuns = false; ///< the shares are mostly luck
    QStringList leftOut; ///< parameters that some of the runs do not have
    QString problem; ///< why there is nothing to say, as a sentence

    struct Slice {
        std::vector<double> x, mean, low, high; ///< in the parameter's own values
    };
    std::vector<Slice> slices; ///< one a parameter
    struct Surface {
        int columns = 0, rows = 0;
        std::vector<double> values; ///< row by row from the smallest y
        double x0 = 0, x1 = 0, y0 = 0, y1 = 0; ///< in the parameters' own values; of logarithmic ones their logarithms to base 10
    };
};

/** Grows the forest. Slow for thousands of runs: call it in a task. */
[[nodiscard]] ParamStudy studyParams(const QList<RunDimension> &dimensions, int metric);
[[nodiscard]] ParamStudy::Surface paramSurface(const QList<RunDimension> &dimensions, int metric, int first, int second);

} // namespace cairn
