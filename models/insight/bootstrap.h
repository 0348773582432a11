// SPDX-License-Identifier: GPL-3.0-or-later
// The bootstrap (Efron 1979): how a number would have come out on other items of the same kind.
#pragma once

#include "models/insight/interval.h"
#include "models/project/task.h"

#include <functional>
#include <span>
#include <vector>

namespace cairn {

/** A number computed from items of which each counts as often as its weight says; not-a-number where it is undefined. Called from several
    threads at once. With all weights 1 it is the number itself. */
using WeightedStatistic = std::function<double(std::span<const quint32> weights)>;

/** `second` less `first` on the same weights: the paired bootstrap. */
[[nodiscard]] WeightedStatistic differenceOf(WeightedStatistic first, WeightedStatistic second);

struct BootstrapOptions {
    int resamples = 2'000;
    quint64 seed = 1;
    double level = kUsualLevel;
    std::vector<int> groups; ///< of each item: those of one group are drawn together (cluster bootstrap); empty: each on its own
};

struct BootstrapResult {
    Interval interval; ///< percentile; the estimate is that of the items themselves
    double pValue = kUnknown; ///< of 0, both sides: twice the smaller share of resamples on one side of it, never 0
    qint64 units = 0; ///< items or groups that were drawn
    std::vector<double> values; ///< of the resamples in which it is defined, ascending
};

/** On all cores, the same for the same seed however many there are. An error only when it was cancelled; the interval is
    unknown without items, or where more than half of the resamples leave the number undefined. */
[[nodiscard]] Result<BootstrapResult> bootstrap(qsizetype items, const WeightedStatistic &statistic, const BootstrapOptions &options = {},
    const TaskControl &control = {});

/** The difference of means (`second` less `first`) of values that are not paired: seeds of two recipes, each side drawn by itself. */
[[nodiscard]] BootstrapResult bootstrapOverSeeds(std::span<const double> first, std::span<const double> second, const BootstrapOptions &options = {});

} // namespace cairn
