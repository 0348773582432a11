// SPDX-License-Identifier: GPL-3.0-or-later
// Runs repeated with other seeds or on other folds: is one recipe better than the other?
#pragma once

#include "models/insight/interval.h"

#include <span>

namespace cairn {

/** Mean of `second` less mean of `first`, whose values have nothing to do with each other in pairs (seeds); variances may differ (Welch
    1947). Unknown with fewer than two values on a side. */
[[nodiscard]] TestResult welchTest(std::span<const double> first, std::span<const double> second, double level = kUsualLevel);

/** Mean of paired differences over k folds or resamplings whose training sets overlap (Nadeau and Bengio 2003): the variance is
    widened by `testShare` = items tested / items trained on. Unknown with fewer than two. */
[[nodiscard]] TestResult correctedResampledTest(std::span<const double> differences, double testShare, double level = kUsualLevel);

} // namespace cairn
