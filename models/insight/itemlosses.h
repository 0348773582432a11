// SPDX-License-Identifier: GPL-3.0-or-later
// How wrong a run was about each item, so that the worst can be looked at first.
#pragma once

#include "models/insight/pairedanswers.h"

namespace cairn {

/** -ln of the probability given to the truth (at least 1e-15); without probabilities 1 for a wrong class and 0 for a right one; of numbers how far
    they are from the truth. One a case. */
[[nodiscard]] std::vector<double> itemLosses(const PairedAnswers &answers, const ModelAnswers &model);

/** The cases from the largest loss on, `most` of them; of equal ones the earlier first. */
[[nodiscard]] std::vector<qsizetype> worstFirst(const std::vector<double> &losses, std::size_t most);

} // namespace cairn
