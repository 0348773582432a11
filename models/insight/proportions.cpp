// SPDX-License-Identifier: GPL-3.0-or-later
// Wilson and McNemar.
#include "models/insight/proportions.h"

#include "models/insight/distributions.h"

#include <algorithm>
#include <cstdlib>

namespace cairn {

Interval wilsonInterval(qint64 successes, qint64 trials, double level)
{
    if (trials <= 0 || successes < 0 || successes > trials)
        return {};
    const double n = double(trials), share = double(successes) / n;
    const double z = normalQuantile(0.5 + level / 2);
    const double spread = 1 + z * z / n;
    const double middle = (share + z * z / (2 * n)) / spread;
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / spread;
    // At the ends the formula gives 0 and 1 but for rounding.
    return {share, successes == 0 ? 0 : middle - half, successes == trials ? 1 : middle + half};
}

McNemar mcNemar(qint64 gained, qint64 lost)
{
    McNemar test;
    test.gained = gained;
    test.lost = lost;
    const qint64 changed = gained + lost, fewer = std::min(gained, lost);
    if (changed == 0)
        return test;
    const double atMost = fairCoinAtMost(fewer, changed), exactly = fairCoinExactly(fewer, changed);
    test.midP = gained == lost ? 1 - exactly : std::min(1.0, 2 * atMost - exactly);
    if (changed < kFewestForChiSquared) {
        test.statistic = double(fewer);
        test.pValue = std::min(1.0, 2 * atMost);
        return test;
    }
    test.kind = McNemar::Kind::ChiSquared;
    const double apart = std::max(0.0, double(std::abs(gained - lost)) - 1);
    test.statistic = apart * apart / double(changed);
    test.pValue = chiSquaredAbove(1, test.statistic);
    return test;
}

} // namespace cairn
