// SPDX-License-Identifier: GPL-3.0-or-later
// Each is one pass over the items.
#include "models/insight/weightedmetrics.h"

#include "models/insight/ranking.h"

#include <algorithm>
#include <memory>

namespace cairn {
namespace {

constexpr double kSmallestProbability = 1e-15;

} // namespace

WeightedStatistic weightedMean(std::vector<double> values)
{
    return [values = std::move(values)](std::span<const quint32> weights) {
        double sum = 0, total = 0;
        for (std::size_t at = 0; at < values.size(); ++at) {
            sum += weights[at] * values[at];
            total += weights[at];
        }
        return total > 0 ? sum / total : kUnknown;
    };
}

WeightedStatistic weightedMacroRecall(std::vector<int> truth, std::vector<int> predicted, int classes)
{
    return [truth = std::move(truth), predicted = std::move(predicted), classes](std::span<const quint32> weights) {
        std::vector<double> found(size_t(classes), 0), all(size_t(classes), 0);
        for (std::size_t at = 0; at < truth.size(); ++at) {
            all[size_t(truth[at])] += weights[at];
            found[size_t(truth[at])] += predicted[at] == truth[at] ? weights[at] : 0;
        }
        double sum = 0;
        int present = 0;
        for (std::size_t each = 0; each < all.size(); ++each) {
            if (all[each] > 0) {
                sum += found[each] / all[each];
                ++present;
            }
        }
        return present > 0 ? sum / present : kUnknown;
    };
}

WeightedStatistic weightedAreaUnderRoc(std::span<const double> scores, const std::vector<bool> &isPositive)
{
    const auto ranked = std::make_shared<const RankedScores>(scores, isPositive);
    return [ranked](std::span<const quint32> weights) { return ranked->areaUnderRoc(weights); };
}

WeightedStatistic weightedR2(std::vector<double> truth, std::vector<double> predicted)
{
    return [truth = std::move(truth), predicted = std::move(predicted)](std::span<const quint32> weights) {
        double total = 0, mean = 0;
        for (std::size_t at = 0; at < truth.size(); ++at) {
            total += weights[at];
            mean += weights[at] * truth[at];
        }
        mean /= total;
        double errors = 0, spread = 0;
        for (std::size_t at = 0; at < truth.size(); ++at) {
            errors += weights[at] * (truth[at] - predicted[at]) * (truth[at] - predicted[at]);
            spread += weights[at] * (truth[at] - mean) * (truth[at] - mean);
        }
        // Equal values leave a little, as their mean is rounded.
        return spread > 1e-20 * total * (1 + mean * mean) ? 1 - errors / spread : kUnknown;
    };
}

WeightedStatistic weightedRmse(std::span<const double> truth, std::span<const double> predicted)
{
    std::vector<double> squares;
    for (std::size_t at = 0; at < truth.size(); ++at)
        squares.push_back((truth[at] - predicted[at]) * (truth[at] - predicted[at]));
    return [mean = weightedMean(std::move(squares))](std::span<const quint32> weights) { return std::sqrt(mean(weights)); };
}

double valueOf(const WeightedStatistic &statistic, qsizetype items)
{
    return items <= 0 ? kUnknown : statistic(std::vector<quint32>(size_t(items), 1));
}

std::vector<double> rightness(std::span<const int> truth, std::span<const int> predicted)
{
    std::vector<double> right;
    for (std::size_t at = 0; at < truth.size(); ++at)
        right.push_back(truth[at] == predicted[at] ? 1 : 0);
    return right;
}

std::vector<double> absoluteErrors(std::span<const double> truth, std::span<const double> predicted)
{
    std::vector<double> errors;
    for (std::size_t at = 0; at < truth.size(); ++at)
        errors.push_back(std::abs(truth[at] - predicted[at]));
    return errors;
}

std::vector<double> logLosses(std::span<const double> probabilityOfTruth)
{
    std::vector<double> losses;
    for (const double probability : probabilityOfTruth)
        losses.push_back(-std::log(std::clamp(probability, kSmallestProbability, 1.0)));
    return losses;
}

} // namespace cairn
