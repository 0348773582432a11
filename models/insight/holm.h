// SPDX-License-Identifier: GPL-3.0-or-later
// Several tests at once: the more questions, the more often chance answers one of them.
#pragma once

#include <span>
#include <vector>

namespace cairn {

/** Holm's step-down correction (1979) in the order given: a value below 0.05 still means that at 5 % not one of them all is wrong.
    Not-a-number stays so and does not count as a question. */
[[nodiscard]] std::vector<double> holmAdjusted(std::span<const double> pValues);

} // namespace cairn
