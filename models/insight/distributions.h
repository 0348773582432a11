// SPDX-License-Identifier: GPL-3.0-or-later
// The few distributions that p-values and intervals are read from.
#pragma once

#include <QtGlobal>

namespace cairn {

/** The value below which the share `share` (0 to 1, ends excluded) of a standard normal lies. */
[[nodiscard]] double normalQuantile(double share);
/** Probability of a standard normal at least as far from 0 as `z`, on either side. */
[[nodiscard]] double normalTwoSided(double z);
/** The value below which `share` of Student's t lies. `freedom` > 0, not necessarily whole. */
[[nodiscard]] double studentQuantile(double freedom, double share);
[[nodiscard]] double studentTwoSided(double freedom, double t);
/** Probability of a chi-squared variable of `freedom` degrees above `value`. */
[[nodiscard]] double chiSquaredAbove(double freedom, double value);
/** Probability of at most `successes`, or of exactly so many, in `trials` tosses of a fair coin. */
[[nodiscard]] double fairCoinAtMost(qint64 successes, qint64 trials);
[[nodiscard]] double fairCoinExactly(qint64 successes, qint64 trials);

} // namespace cairn
