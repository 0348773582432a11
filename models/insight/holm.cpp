// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest times their number, the next times one fewer, and never smaller than one before.
#include "models/insight/holm.h"

#include <algorithm>
#include <cmath>

namespace cairn {

std::vector<double> holmAdjusted(std::span<const double> pValues)
{
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < pValues.size(); ++at) {
        if (!std::isnan(pValues[at]))
            order.push_back(at);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::vector<double> adjusted(pValues.begin(), pValues.end());
    double largest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        largest = std::max(largest, std::min(1.0, double(order.size() - rank) * pValues[order[rank]]));
        adjusted[order[rank]] = largest;
    }
    return adjusted;
}

} // namespace cairn
