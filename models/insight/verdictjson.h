// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts as the command prints them.
#pragma once

#include "models/insight/runverdicts.h"

namespace cairn {

/** {metric, a, b, difference, low, high, level, method, p, items, sentence...}; what is not known is null. */
[[nodiscard]] QJsonObject verdictAsJson(const Verdict &verdict);

/** {run, test, measures, flipped: {gained, lost}, confusion, per_class, left_out, seeds}, or {run, test: null, reason, seeds}. */
[[nodiscard]] QJsonObject runVerdictAsJson(const RunVerdict &verdict);

/** At most so many of the flipped items are listed each way; their number is told. */
inline constexpr qsizetype kMostFlippedListed = 10'000;

} // namespace cairn
