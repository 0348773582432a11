// SPDX-License-Identifier: GPL-3.0-or-later
// How well scores put the positives above the negatives: the area under the ROC curve, and the test of two of them.
#pragma once

#include "models/insight/interval.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace cairn {

/** Scores in their order, so that the area of any reweighting is one pass over them. Scores that are not-a-number stand lowest. */
class RankedScores
{
public:
    RankedScores(std::span<const double> scores, const std::vector<bool> &isPositive);

    /** Ties count half. Not-a-number where positives or negatives have no weight. */
    [[nodiscard]] double areaUnderRoc(std::span<const quint32> weights) const;

private:
    struct Place {
        quint32 item : 30;
        quint32 isPositive : 1;
        quint32 endsTie : 1;
    };
    std::vector<Place> m_places; ///< ascending
};

/** Unknown without positives or without negatives. */
[[nodiscard]] double areaUnderRoc(std::span<const double> scores, const std::vector<bool> &isPositive);

/** Two models' areas on the same items (DeLong, DeLong and Clarke-Pearson 1988, by the ranks of Sun and Xu 2014). Unknown where positives or
    negatives are fewer than two. */
struct DeLong {
    Interval first, second;
    TestResult difference; ///< second less first
};
[[nodiscard]] DeLong deLong(std::span<const double> first, std::span<const double> second, const std::vector<bool> &isPositive,
    double level = kUsualLevel);

} // namespace cairn
