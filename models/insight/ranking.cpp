// SPDX-License-Identifier: GPL-3.0-or-later
// Areas by ranks, their covariance by how each item's rank among all differs from that among its own kind.
#include "models/insight/ranking.h"

#include "models/insight/distributions.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cairn {
namespace {

bool isLess(double a, double b) { return std::isnan(a) ? !std::isnan(b) : a < b; }
bool isTie(double a, double b) { return !isLess(a, b) && !isLess(b, a); }

std::vector<quint32> ascending(std::span<const double> scores)
{
    std::vector<quint32> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return isLess(scores[a], scores[b]); });
    return order;
}

/** Ranks from 1; ties share the mean of theirs. */
std::vector<double> midranks(std::span<const double> scores)
{
    const std::vector<quint32> order = ascending(scores);
    std::vector<double> ranks(scores.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && isTie(scores[order[from]], scores[order[to]]))
            ++to;
        for (std::size_t at = from; at < to; ++at)
            ranks[order[at]] = double(from + to + 1) / 2;
        from = to;
    }
    return ranks;
}

/** Of each positive the share of negatives below it, of each negative the share of positives above it. */
struct Placements {
    double area = kUnknown;
    std::vector<double> positives, negatives;
};

Placements placements(std::span<const double> scores, const std::vector<bool> &isPositive)
{
    std::vector<double> positives, negatives;
    for (std::size_t at = 0; at < scores.size(); ++at)
        (isPositive[at] ? positives : negatives).push_back(scores[at]);
    const std::vector<double> among = midranks(scores), ofPositives = midranks(positives), ofNegatives = midranks(negatives);
    Placements result;
    const double m = double(positives.size()), n = double(negatives.size());
    for (std::size_t at = 0; at < scores.size(); ++at) {
        if (isPositive[at])
            result.positives.push_back((among[at] - ofPositives[result.positives.size()]) / n);
        else
            result.negatives.push_back(1 - (among[at] - ofNegatives[result.negatives.size()]) / m);
    }
    result.area = std::accumulate(result.positives.begin(), result.positives.end(), 0.0) / m;
    return result;
}

double covariance(const std::vector<double> &a, double meanA, const std::vector<double> &b, double meanB)
{
    double sum = 0;
    for (std::size_t at = 0; at < a.size(); ++at)
        sum += (a[at] - meanA) * (b[at] - meanB);
    return sum / double(a.size() - 1);
}

double covariance(const Placements &a, const Placements &b)
{
    return covariance(a.positives, a.area, b.positives, b.area) / double(a.positives.size())
        + covariance(a.negatives, a.area, b.negatives, b.area) / double(a.negatives.size());
}

} // namespace

RankedScores::RankedScores(std::span<const double> scores, const std::vector<bool> &isPositive)
{
    const std::vector<quint32> order = ascending(scores);
    m_places.reserve(order.size());
    for (std::size_t at = 0; at < order.size(); ++at) {
        const bool ends = at + 1 == order.size() || !isTie(scores[order[at]], scores[order[at + 1]]);
        m_places.push_back({order[at], isPositive[order[at]], ends});
    }
}

double RankedScores::areaUnderRoc(std::span<const quint32> weights) const
{
    // All of it in whole numbers (halves doubled), so that the order of summing changes nothing.
    quint64 below = 0, positives = 0, tiedPositives = 0, tiedNegatives = 0;
    double doubled = 0;
    for (const Place place : m_places) {
        const quint64 weight = weights[place.item];
        tiedPositives += place.isPositive ? weight : 0;
        tiedNegatives += place.isPositive ? 0 : weight;
        if (!place.endsTie)
            continue;
        doubled += double(tiedPositives * (2 * below + tiedNegatives));
        below += tiedNegatives;
        positives += tiedPositives;
        tiedPositives = tiedNegatives = 0;
    }
    return positives == 0 || below == 0 ? kUnknown : doubled / 2 / double(positives) / double(below);
}

double areaUnderRoc(std::span<const double> scores, const std::vector<bool> &isPositive)
{
    if (scores.size() != isPositive.size())
        return kUnknown;
    return RankedScores(scores, isPositive).areaUnderRoc(std::vector<quint32>(scores.size(), 1));
}

DeLong deLong(std::span<const double> first, std::span<const double> second, const std::vector<bool> &isPositive, double level)
{
    const auto positives = std::count(isPositive.begin(), isPositive.end(), true);
    if (first.size() != isPositive.size() || second.size() != isPositive.size() || positives < 2 || positives + 2 > std::ptrdiff_t(isPositive.size()))
        return {};
    const Placements a = placements(first, isPositive), b = placements(second, isPositive);
    const double ofA = covariance(a, a), ofB = covariance(b, b);
    const double z = normalQuantile(0.5 + level / 2);
    const auto interval = [&](double estimate, double variance) {
        const double half = z * std::sqrt(std::max(0.0, variance));
        return Interval {estimate, estimate - half, estimate + half};
    };
    DeLong test {interval(a.area, ofA), interval(b.area, ofB), {}};
    const double variance = std::max(0.0, ofA + ofB - 2 * covariance(a, b));
    const double apart = b.area - a.area;
    // Rounding leaves something of two equal orders.
    const bool isSame = std::abs(apart) < 1e-12 && variance < 1e-12;
    test.difference.difference = interval(isSame ? 0 : apart, isSame ? 0 : variance);
    test.difference.statistic = isSame ? 0 : apart / std::sqrt(variance);
    test.difference.pValue = normalTwoSided(test.difference.statistic);
    return test;
}

} // namespace cairn
