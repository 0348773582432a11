// SPDX-License-Identifier: GPL-3.0-or-later
// An estimate with the interval that says how far it can be trusted.
#pragma once

#include <cmath>
#include <limits>

namespace cairn {

inline constexpr double kUsualLevel = 0.95;
inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

struct Interval {
    double estimate = kUnknown;
    double low = kUnknown, high = kUnknown; ///< not-a-number where too little is known

    [[nodiscard]] bool isKnown() const { return std::isfinite(estimate) && std::isfinite(low) && std::isfinite(high); }
    [[nodiscard]] bool holds(double value) const { return low <= value && value <= high; }
};

/** A test's outcome: how far apart, how sure. */
struct TestResult {
    Interval difference;
    double statistic = kUnknown;
    double freedom = kUnknown; ///< degrees of freedom, where the test has them
    double pValue = kUnknown;
};

} // namespace cairn
