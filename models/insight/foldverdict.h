// SPDX-License-Identifier: GPL-3.0-or-later
// Is run B better than run A over the folds of a cross-validation, whose training sets overlap?
#pragma once

#include "models/insight/verdict.h"

namespace cairn {

/** The difference of accuracies (of numbers: mean absolute errors) in each fold, by the corrected resampled t-test of Nadeau and Bengio
    (2003): with k folds a fold's test part is 1 / (k - 1) of what was learnt from. Nothing where fewer than two folds were answered, or where
    the two runs were dealt different ones. */
[[nodiscard]] std::optional<Verdict> verdictOverFolds(const PairedAnswers &answers, const VerdictOptions &options = {});

} // namespace cairn
