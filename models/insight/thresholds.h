// SPDX-License-Identifier: GPL-3.0-or-later
// What saying "positive" from a score on gives, and what its mistakes cost.
#pragma once

#include "models/insight/rankcurves.h"

namespace cairn {

/** Of one mistake, in whatever is counted: money, minutes, harm. */
struct MistakeCosts {
    double falsePositive = 1; ///< said to be positive, and is not
    double falseNegative = 1; ///< said not to be, and is
};

struct AtThreshold {
    double threshold = 0; ///< from this score on; infinite: never
    qint64 truePositives = 0, falsePositives = 0, trueNegatives = 0, falseNegatives = 0;
    double precision = kUnknown, recall = kUnknown, specificity = kUnknown, f1 = kUnknown, accuracy = kUnknown;
    double cost = 0; ///< of all its mistakes
};

/** The point of the curve that the threshold stands at. */
[[nodiscard]] AtThreshold atThreshold(const RankCurve &curve, double threshold, const MistakeCosts &costs = {});
[[nodiscard]] AtThreshold atPoint(const RankCurve &curve, const ThresholdPoint &point, const MistakeCosts &costs = {});
/** Where mistakes cost least; of several the strictest. */
[[nodiscard]] AtThreshold cheapestThreshold(const RankCurve &curve, const MistakeCosts &costs = {});

} // namespace cairn
