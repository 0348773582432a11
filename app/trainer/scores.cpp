// SPDX-License-Identifier: GPL-3.0-or-later
// Confusion, accuracy, recall, and the area under the ROC curve by ranks.
#include "app/trainer/scores.h"

#include <algorithm>
#include <limits>

namespace cairn {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

ConfusionMatrix::ConfusionMatrix(std::size_t classes)
    : m_classes(classes)
    , m_counts(classes * classes, 0)
{
}

bool ConfusionMatrix::isEmpty() const
{
    return std::all_of(m_counts.begin(), m_counts.end(), [](long long count) { return count == 0; });
}

double ConfusionMatrix::accuracy() const
{
    long long right = 0;
    long long all = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        all += m_counts[i];
        right += i / m_classes == i % m_classes ? m_counts[i] : 0;
    }
    return all > 0 ? static_cast<double>(right) / static_cast<double>(all) : kUnknown;
}

double ConfusionMatrix::macroRecall() const
{
    double sum = 0;
    int labelledClasses = 0;
    for (std::size_t row = 0; row < m_classes; ++row) {
        long long all = 0;
        for (std::size_t column = 0; column < m_classes; ++column)
            all += count(row, column);
        if (all == 0)
            continue;
        sum += static_cast<double>(count(row, row)) / static_cast<double>(all);
        ++labelledClasses;
    }
    return labelledClasses > 0 ? sum / labelledClasses : kUnknown;
}

double areaUnderRoc(std::span<const float> scores, std::span<const float> isPositive)
{
    // Each positive is worth the negatives that score lower, and half of those that score the same.
    std::vector<std::pair<float, bool>> ranked(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        ranked[i] = { scores[i], isPositive[i] > 0.5F };
    std::sort(ranked.begin(), ranked.end());
    double area = 0;
    double negativesBelow = 0;
    double positives = 0;
    for (std::size_t i = 0; i < ranked.size();) {
        double tiedPositives = 0;
        double tiedNegatives = 0;
        const float score = ranked[i].first;
        for (; i < ranked.size() && ranked[i].first == score; ++i)
            (ranked[i].second ? tiedPositives : tiedNegatives) += 1;
        area += tiedPositives * (negativesBelow + tiedNegatives / 2);
        negativesBelow += tiedNegatives;
        positives += tiedPositives;
    }
    return positives > 0 && negativesBelow > 0 ? area / (positives * negativesBelow) : kUnknown;
}

} // namespace cairn
