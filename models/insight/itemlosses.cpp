// SPDX-License-Identifier: GPL-3.0-or-later
// The losses that the metrics are means of.
#include "models/insight/itemlosses.h"

#include "models/insight/weightedmetrics.h"

#include <algorithm>
#include <numeric>

namespace cairn {

std::vector<double> itemLosses(const PairedAnswers &answers, const ModelAnswers &model)
{
    if (answers.isRegression)
        return absoluteErrors(answers.truthValues, model.values);
    if (!model.ofTruth.empty())
        return logLosses(model.ofTruth);
    std::vector<double> losses = rightness(answers.truth, model.classes);
    for (double &loss : losses)
        loss = 1 - loss;
    return losses;
}

std::vector<qsizetype> worstFirst(const std::vector<double> &losses, std::size_t most)
{
    std::vector<qsizetype> order(losses.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    const auto isWorse = [&](qsizetype a, qsizetype b) {
        const double x = losses[size_t(a)], y = losses[size_t(b)];
        return x != y ? x > y : a < b;
    };
    const auto end = order.begin() + qsizetype(std::min(most, order.size()));
    std::partial_sort(order.begin(), end, order.end(), isWorse);
    order.erase(end, order.end());
    return order;
}

} // namespace cairn
