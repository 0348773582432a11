// SPDX-License-Identifier: GPL-3.0-or-later
// Quantiles as most programs count them (type 7 of Hyndman and Fan 1996).
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace cairn {

/** Of ascending values, at least one; between two of them by their distance. */
[[nodiscard]] inline double quantileOf(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const std::size_t below = std::min(sorted.size() - 1, std::size_t(place));
    const std::size_t above = std::min(sorted.size() - 1, below + 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

} // namespace cairn
