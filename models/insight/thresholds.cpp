// SPDX-License-Identifier: GPL-3.0-or-later
// The four counts of a point, and what follows from them.
#include "models/insight/thresholds.h"

#include <algorithm>

namespace cairn {
namespace {

double share(qint64 part, qint64 whole) { return whole == 0 ? kUnknown : double(part) / double(whole); }

} // namespace

AtThreshold atPoint(const RankCurve &curve, const ThresholdPoint &point, const MistakeCosts &costs)
{
    AtThreshold at;
    at.threshold = point.threshold;
    at.truePositives = point.truePositives;
    at.falsePositives = point.falsePositives;
    at.falseNegatives = curve.positives() - point.truePositives;
    at.trueNegatives = curve.negatives() - point.falsePositives;
    at.precision = share(at.truePositives, at.truePositives + at.falsePositives);
    at.recall = share(at.truePositives, curve.positives());
    at.specificity = share(at.trueNegatives, curve.negatives());
    at.f1 = share(2 * at.truePositives, 2 * at.truePositives + at.falsePositives + at.falseNegatives);
    at.accuracy = share(at.truePositives + at.trueNegatives, curve.positives() + curve.negatives());
    at.cost = double(at.falsePositives) * costs.falsePositive + double(at.falseNegatives) * costs.falseNegative;
    return at;
}

AtThreshold atThreshold(const RankCurve &curve, double threshold, const MistakeCosts &costs)
{
    // Thresholds fall along the curve; the last that is not below the wanted one holds all of its scores.
    const auto &points = curve.points();
    const auto after = std::partition_point(points.begin(), points.end(), [&](const ThresholdPoint &point) { return point.threshold >= threshold; });
    AtThreshold at = atPoint(curve, after == points.begin() ? points.front() : *(after - 1), costs);
    at.threshold = threshold;
    return at;
}

AtThreshold cheapestThreshold(const RankCurve &curve, const MistakeCosts &costs)
{
    AtThreshold best = atPoint(curve, curve.points().front(), costs);
    for (const ThresholdPoint &point : curve.points()) {
        const AtThreshold at = atPoint(curve, point, costs);
        if (at.cost < best.cost)
            best = at;
    }
    return best;
}

} // namespace cairn
