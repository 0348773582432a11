// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that knows Boost.Math.
#include "models/insight/distributions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <limits>

namespace cairn {
namespace {

namespace policies = boost::math::policies;

/** Values out of range come back as not-a-number or infinite instead of as exceptions. */
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using Student = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

double normalQuantile(double share) { return boost::math::quantile(Normal(), share); }

double normalTwoSided(double z)
{
    return std::isnan(z) ? kNaN : std::isinf(z) ? 0 : 2 * boost::math::cdf(boost::math::complement(Normal(), std::abs(z)));
}

double studentQuantile(double freedom, double share) { return boost::math::quantile(Student(freedom), share); }

double studentTwoSided(double freedom, double t)
{
    if (std::isnan(t) || !(freedom > 0))
        return kNaN;
    return std::isinf(t) ? 0 : 2 * boost::math::cdf(boost::math::complement(Student(freedom), std::abs(t)));
}

double chiSquaredAbove(double freedom, double value) { return boost::math::cdf(boost::math::complement(ChiSquared(freedom), value)); }

double fairCoinAtMost(qint64 successes, qint64 trials)
{
    if (successes < 0)
        return 0;
    return successes >= trials ? 1 : boost::math::cdf(Binomial(double(trials), 0.5), double(successes));
}

double fairCoinExactly(qint64 successes, qint64 trials)
{
    if (successes < 0 || successes > trials)
        return 0;
    return trials == 0 ? 1 : boost::math::pdf(Binomial(double(trials), 0.5), double(successes));
}

} // namespace cairn
