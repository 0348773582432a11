// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted by the first, a run is on the front where it is better in the second than all before it.
#include "models/insight/paretofront.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {

std::vector<std::size_t> paretoFront(const Objective &first, const Objective &second)
{
    const auto cost = [](const Objective &objective, std::size_t at) { return objective.isSmallerBetter ? objective.values[at] : -objective.values[at]; };
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < std::min(first.values.size(), second.values.size()); ++at) {
        if (std::isfinite(first.values[at]) && std::isfinite(second.values[at]))
            order.push_back(at);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const double x = cost(first, a), y = cost(first, b);
        return x != y ? x < y : cost(second, a) != cost(second, b) ? cost(second, a) < cost(second, b) : a < b;
    });
    std::vector<std::size_t> front;
    double best = std::numeric_limits<double>::infinity(), bestFirst = best;
    for (const std::size_t at : order) {
        const double value = cost(second, at);
        // One that is equal in both is not beaten either.
        if (value < best || (value == best && cost(first, at) == bestFirst)) {
            front.push_back(at);
            best = value;
            bestFirst = cost(first, at);
        }
    }
    return front;
}

} // namespace cairn
