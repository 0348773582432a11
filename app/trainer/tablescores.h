// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics of a table model's predictions against the labels.
#pragma once

#include "app/trainer/metricswriter.h"
#include "app/trainer/tablemodel.h"

#include <span>
#include <string>

namespace cairn {

/// Which measures are worth their time: the training rows get those that need no sorting.
enum class Thoroughness { Quick, Full };

/// Names get the prefix ("val/"). Outputs are as Booster::predict gives values: outputs() a row; labels are
/// class numbers or values. Classification: loss (mean negative log-likelihood), accuracy, and auc of two
/// classes; regression: loss (mean squared error), rmse, mae. Loss comes first. No rows, no metrics.
[[nodiscard]] Metrics tableMetrics(const TableModel &model, const std::string &prefix,
    std::span<const float> outputs, std::span<const float> labels, Thoroughness thoroughness);

/// The class that the outputs of one row speak for.
[[nodiscard]] std::size_t mostProbable(const TableModel &model, std::span<const float> outputs);

/// The probability of each class from the outputs of one row.
[[nodiscard]] float probability(
    const TableModel &model, std::span<const float> outputs, std::size_t classIndex);

} // namespace cairn
