// SPDX-License-Identifier: GPL-3.0-or-later
// How far ROC and precision-recall curves would have gone up or down on other items of the same kind.
#pragma once

#include "models/insight/bootstrap.h"

namespace cairn {

/** At each of 101 places from 0 to 1, the quantiles of the resampled curves there (vertical averaging, Fawcett 2006). */
struct RankBand {
    std::vector<double> x, low, high;
};

struct RankBands {
    RankBand roc; ///< true positive rates at false positive rates
    RankBand precision; ///< precisions at recalls
};

/** Scores of one run and whether the items are positive; by group where there are groups. Fewer resamples are drawn of many items. An error only
    when it was cancelled; empty without positives or negatives. */
[[nodiscard]] Result<RankBands> rankBands(std::span<const double> scores, const std::vector<bool> &isPositive, const BootstrapOptions &options = {},
    const TaskControl &control = {});

} // namespace cairn
