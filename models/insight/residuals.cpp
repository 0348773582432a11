// SPDX-License-Identifier: GPL-3.0-or-later
// Differences and what sums them up.
#include "models/insight/residuals.h"

#include "models/insight/quantiles.h"
#include "models/insight/weightedmetrics.h"

#include <algorithm>
#include <numeric>

namespace cairn {

Residuals residualsOf(std::span<const double> truth, std::span<const double> predicted)
{
    Residuals result;
    if (truth.empty() || truth.size() != predicted.size())
        return result;
    for (std::size_t at = 0; at < truth.size(); ++at)
        result.values.push_back(predicted[at] - truth[at]);
    std::vector<double> sorted = result.values;
    std::sort(sorted.begin(), sorted.end());
    result.bias = std::accumulate(sorted.begin(), sorted.end(), 0.0) / double(sorted.size());
    result.lowerQuarter = quantileOf(sorted, 0.25);
    result.median = quantileOf(sorted, 0.5);
    result.upperQuarter = quantileOf(sorted, 0.75);
    const auto items = qsizetype(truth.size());
    result.r2 = valueOf(weightedR2({truth.begin(), truth.end()}, {predicted.begin(), predicted.end()}), items);
    result.meanAbsolute = valueOf(weightedMean(absoluteErrors(truth, predicted)), items);
    result.rootMeanSquared = valueOf(weightedRmse(truth, predicted), items);
    return result;
}

} // namespace cairn
