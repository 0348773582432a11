// SPDX-License-Identifier: GPL-3.0-or-later
// One walk down the scores.
#include "models/insight/rankcurves.h"

#include <algorithm>
#include <numeric>

namespace cairn {

RankCurve::RankCurve(std::span<const double> scores, const std::vector<bool> &isPositive)
{
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < std::min(scores.size(), isPositive.size()); ++at) {
        if (!std::isnan(scores[at]))
            order.push_back(at);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    m_points.push_back({std::numeric_limits<double>::infinity(), 0, 0});
    for (std::size_t at = 0; at < order.size(); ++at) {
        ++(isPositive[order[at]] ? m_positives : m_negatives);
        if (at + 1 == order.size() || scores[order[at + 1]] != scores[order[at]])
            m_points.push_back({scores[order[at]], m_positives, m_negatives});
    }
}

double RankCurve::truePositiveRate(const ThresholdPoint &point) const
{
    return m_positives == 0 ? kUnknown : double(point.truePositives) / double(m_positives);
}

double RankCurve::falsePositiveRate(const ThresholdPoint &point) const
{
    return m_negatives == 0 ? kUnknown : double(point.falsePositives) / double(m_negatives);
}

double RankCurve::precision(const ThresholdPoint &point) const
{
    const qint64 said = point.truePositives + point.falsePositives;
    return said == 0 ? 1 : double(point.truePositives) / double(said);
}

double RankCurve::averagePrecision() const
{
    if (m_positives == 0)
        return kUnknown;
    double sum = 0;
    for (std::size_t at = 1; at < m_points.size(); ++at)
        sum += (truePositiveRate(m_points[at]) - truePositiveRate(m_points[at - 1])) * precision(m_points[at]);
    return sum;
}

} // namespace cairn
