// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of right answers: the interval of one, and the test of two on the same items.
#pragma once

#include "models/insight/interval.h"

#include <QtGlobal>

namespace cairn {

/** Wilson's score interval (1927) of a share; unknown for no trials. */
[[nodiscard]] Interval wilsonInterval(qint64 successes, qint64 trials, double level = kUsualLevel);

/** McNemar's test (1947) on items that two models answered: only those that one of them got right count. */
struct McNemar {
    enum class Kind {
        Exact, ///< binomial, both sides: up to 24 items
        ChiSquared, ///< with Edwards' correction: 25 items and more
    };
    qint64 gained = 0; ///< the second is right, the first wrong
    qint64 lost = 0; ///< the first is right, the second wrong
    Kind kind = Kind::Exact;
    double statistic = kUnknown; ///< the smaller count, or the chi-squared value
    double pValue = 1;
    double midP = 1; ///< exact, without the half of the observed outcome (Fagerland, Lydersen and Laake 2013): less cautious
};
inline constexpr qint64 kFewestForChiSquared = 25;

[[nodiscard]] McNemar mcNemar(qint64 gained, qint64 lost);

} // namespace cairn
