// SPDX-License-Identifier: GPL-3.0-or-later
// Welch, and Nadeau and Bengio.
#include "models/insight/ttests.h"

#include "models/insight/distributions.h"

#include <numeric>

namespace cairn {
namespace {

struct Moments {
    double mean = kUnknown;
    double variance = kUnknown; ///< with n - 1 below
};

Moments momentsOf(std::span<const double> values)
{
    if (values.size() < 2)
        return {};
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    const double squares = std::accumulate(values.begin(), values.end(), 0.0,
        [&](double sum, double value) { return sum + (value - mean) * (value - mean); });
    return {mean, squares / (n - 1)};
}

TestResult studentResult(double difference, double error, double freedom, double level)
{
    TestResult result;
    result.freedom = freedom;
    // Values without any spread: no t, but a difference is a difference.
    result.statistic = difference == 0 ? 0 : difference / error;
    result.pValue = studentTwoSided(freedom, result.statistic);
    const double half = error == 0 ? 0 : studentQuantile(freedom, 0.5 + level / 2) * error;
    result.difference = {difference, difference - half, difference + half};
    return result;
}

} // namespace

TestResult welchTest(std::span<const double> first, std::span<const double> second, double level)
{
    const Moments a = momentsOf(first), b = momentsOf(second);
    if (!std::isfinite(a.variance) || !std::isfinite(b.variance))
        return {};
    const double na = double(first.size()), nb = double(second.size());
    const double ofA = a.variance / na, ofB = b.variance / nb;
    const double sum = ofA + ofB;
    const double freedom = sum > 0 ? sum * sum / (ofA * ofA / (na - 1) + ofB * ofB / (nb - 1)) : na + nb - 2;
    return studentResult(b.mean - a.mean, std::sqrt(sum), freedom, level);
}

TestResult correctedResampledTest(std::span<const double> differences, double testShare, double level)
{
    const Moments all = momentsOf(differences);
    if (!std::isfinite(all.variance) || !(testShare >= 0))
        return {};
    const double k = double(differences.size());
    return studentResult(all.mean, std::sqrt((1 / k + testShare) * all.variance), k - 1, level);
}

} // namespace cairn
