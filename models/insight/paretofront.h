// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many runs nobody beats in both of two things, such as accuracy and time.
#pragma once

#include <span>
#include <vector>

namespace cairn {

struct Objective {
    std::span<const double> values; ///< not-a-number: the run is not on the front
    bool isSmallerBetter = true;
};

/** Indexes of the runs that no other one is at least as good in both as and better in one; by the first objective from its best on. */
[[nodiscard]] std::vector<std::size_t> paretoFront(const Objective &first, const Objective &second);

} // namespace cairn
