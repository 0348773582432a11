// SPDX-License-Identifier: GPL-3.0-or-later
// ROC and precision-recall curves: what a threshold on the score of two classes gives.
#pragma once

#include "models/insight/interval.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace cairn {

/** Those with at least this score are said to be positive. */
struct ThresholdPoint {
    double threshold = 0; ///< infinite for the first: nobody
    qint64 truePositives = 0, falsePositives = 0;
};

class RankCurve
{
public:
    RankCurve(std::span<const double> scores, const std::vector<bool> &isPositive);

    /** From the strictest threshold to the loosest, one for each different score, "nobody" before them. */
    [[nodiscard]] const std::vector<ThresholdPoint> &points() const { return m_points; }
    [[nodiscard]] qint64 positives() const { return m_positives; }
    [[nodiscard]] qint64 negatives() const { return m_negatives; }

    [[nodiscard]] double truePositiveRate(const ThresholdPoint &point) const; ///< recall
    [[nodiscard]] double falsePositiveRate(const ThresholdPoint &point) const;
    [[nodiscard]] double precision(const ThresholdPoint &point) const; ///< 1 where nobody is said to be positive

    /** Steps, not trapezes: between two points of a precision-recall curve a line would promise too much (Davis and Goadrich 2006). */
    [[nodiscard]] double averagePrecision() const;

private:
    std::vector<ThresholdPoint> m_points;
    qint64 m_positives = 0, m_negatives = 0;
};

} // namespace cairn
