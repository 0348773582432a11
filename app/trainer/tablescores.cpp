// SPDX-License-Identifier: GPL-3.0-or-later
// Loss, accuracy, area under the curve; squared and absolute errors.
#include "app/trainer/tablescores.h"

#include "app/trainer/scores.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

/// The loss of a certain mistake stays finite, as it does in XGBoost.
constexpr double kSmallestProbability = 1e-16;

Metrics classificationMetrics(const TableModel &model, const std::string &prefix,
    std::span<const float> outputs, std::span<const float> labels, Thoroughness thoroughness)
{
    const std::size_t width = model.outputs();
    double loss = 0;
    std::size_t right = 0;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const auto ofRow = outputs.subspan(row * width, width);
        const auto label = static_cast<std::size_t>(labels[row]);
        loss -= std::log(std::max<double>(probability(model, ofRow, label), kSmallestProbability));
        right += mostProbable(model, ofRow) == label ? 1 : 0;
    }
    const auto count = static_cast<double>(labels.size());
    Metrics metrics{ { prefix + "loss", loss / count },
        { prefix + "accuracy", static_cast<double>(right) / count } };
    if (model.task == Task::Binary && thoroughness == Thoroughness::Full)
        metrics.emplace_back(prefix + "auc", areaUnderRoc(outputs, labels));
    return metrics;
}

Metrics regressionMetrics(
    const std::string &prefix, std::span<const float> outputs, std::span<const float> labels)
{
    double squares = 0;
    double distances = 0;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const double error = static_cast<double>(outputs[row]) - labels[row];
        squares += error * error;
        distances += std::abs(error);
    }
    const double mean = squares / static_cast<double>(labels.size());
    return { { prefix + "loss", mean }, { prefix + "rmse", std::sqrt(mean) },
        { prefix + "mae", distances / static_cast<double>(labels.size()) } };
}

} // namespace

Metrics tableMetrics(const TableModel &model, const std::string &prefix, std::span<const float> outputs,
    std::span<const float> labels, Thoroughness thoroughness)
{
    if (labels.empty())
        return {};
    if (model.task == Task::Regression)
        return regressionMetrics(prefix, outputs, labels);
    return classificationMetrics(model, prefix, outputs, labels, thoroughness);
}

std::size_t mostProbable(const TableModel &model, std::span<const float> outputs)
{
    if (model.task == Task::Binary)
        return outputs[0] > 0.5F ? 1 : 0;
    return static_cast<std::size_t>(std::max_element(outputs.begin(), outputs.end()) - outputs.begin());
}

float probability(const TableModel &model, std::span<const float> outputs, std::size_t classIndex)
{
    if (model.task == Task::Binary)
        return classIndex == 1 ? outputs[0] : 1 - outputs[0];
    return outputs[classIndex];
}

} // namespace cairn
