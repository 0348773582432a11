// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics of one model as numbers that the bootstrap can compute from items counted several times.
#pragma once

#include "models/insight/bootstrap.h"

namespace cairn {

/** All take copies of what they need. Lists of a metric have the same length; classes are numbered from 0. */

/** Mean of a score an item has by itself: right or wrong, log loss, Brier, absolute error. */
[[nodiscard]] WeightedStatistic weightedMean(std::vector<double> values);
/** Mean over the classes, among those with any weight, of the share of their items that were recognised (balanced accuracy). */
[[nodiscard]] WeightedStatistic weightedMacroRecall(std::vector<int> truth, std::vector<int> predicted, int classes);
[[nodiscard]] WeightedStatistic weightedAreaUnderRoc(std::span<const double> scores, const std::vector<bool> &isPositive);
/** 1 less the squared errors over the squared distances from the mean; undefined where all values are the same. */
[[nodiscard]] WeightedStatistic weightedR2(std::vector<double> truth, std::vector<double> predicted);
/** Root of the mean squared error. */
[[nodiscard]] WeightedStatistic weightedRmse(std::span<const double> truth, std::span<const double> predicted);

/** With every item counted once. */
[[nodiscard]] double valueOf(const WeightedStatistic &statistic, qsizetype items);

/** 1 where they are the same, else 0. */
[[nodiscard]] std::vector<double> rightness(std::span<const int> truth, std::span<const int> predicted);
[[nodiscard]] std::vector<double> absoluteErrors(std::span<const double> truth, std::span<const double> predicted);
/** -ln of the probability given to the truth, which counts as at least 1e-15, so that one certain mistake does not outweigh everything. */
[[nodiscard]] std::vector<double> logLosses(std::span<const double> probabilityOfTruth);

} // namespace cairn
