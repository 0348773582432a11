// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of a table-boost run: builds trees, reports metrics, keeps the best round.
#pragma once

#include "app/trainer/booster.h"
#include "app/trainer/metricswriter.h"
#include "app/trainer/parameters.h"
#include "app/trainer/table.h"
#include "app/trainer/tablemodel.h"
#include "app/trainer/tabletarget.h"

#include <cstdint>

namespace cairn {

struct TrainedTrees {
    Booster booster;
    int bestRound = 0;
    bool stopped = false; ///< by a signal
};

/// XGBoost's settings for trees that learn these labels.
[[nodiscard]] BoosterSettings boosterSettings(const TableModel &model, const Parameters &parameters, std::uint64_t seed,
    std::span<const float> trainLabels);

/// Trains on the rows of the training split, watching those of the validation split where there are any.
[[nodiscard]] TrainedTrees trainTrees(const Table &table, const TableLabels &labels, const TableModel &model,
    const Parameters &parameters, std::uint64_t seed, MetricsWriter &metrics);

} // namespace cairn
