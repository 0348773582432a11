// SPDX-License-Identifier: GPL-3.0-or-later
// How far predicted numbers are from the true ones, and to which side.
#pragma once

#include "models/insight/interval.h"

#include <span>
#include <vector>

namespace cairn {

struct Residuals {
    std::vector<double> values; ///< predicted less true, in the order of the items
    double bias = kUnknown; ///< their mean: above 0 where too much is predicted
    double lowerQuarter = kUnknown, median = kUnknown, upperQuarter = kUnknown;
    double r2 = kUnknown, meanAbsolute = kUnknown, rootMeanSquared = kUnknown;
};

/** Lists of the same length. */
[[nodiscard]] Residuals residualsOf(std::span<const double> truth, std::span<const double> predicted);

} // namespace cairn
