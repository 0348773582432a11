// SPDX-License-Identifier: GPL-3.0-or-later
// The tree-structured Parzen estimator, along the places (0 to 1) of each axis.
#include "models/runs/sweepmethod.h"

#include "models/runs/sweeprandom.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr int kRandomTrials = 10;
constexpr int kCandidates = 24;
constexpr int kMostGood = 25;

/** A mixture of normals cut off at 0 and 1: one around each point, as wide as its distance to the farther neighbour, and a wide one in the
    middle for what was never tried. */
class Parzen
{
public:
    explicit Parzen(QList<double> points)
    {
        points.append(0.5);
        std::sort(points.begin(), points.end());
        const double narrowest = 1.0 / std::min<double>(100, double(points.size()) + 1);
        for (qsizetype index = 0; index < points.size(); ++index) {
            const double before = index == 0 ? points.at(index) : points.at(index) - points.at(index - 1);
            const double after = index + 1 == points.size() ? 1 - points.at(index) : points.at(index + 1) - points.at(index);
            m_kernels.append({points.at(index), std::clamp(std::max(before, after), narrowest, 1.0)});
        }
        const auto prior = std::find_if(m_kernels.begin(), m_kernels.end(), [](const Kernel &kernel) { return kernel.middle == 0.5; });
        prior->width = 1;
    }

    double draw(SweepRandom &random) const
    {
        const Kernel &kernel = m_kernels.at(std::min(qsizetype(random.uniform() * double(m_kernels.size())), m_kernels.size() - 1));
        for (int attempt = 0; attempt < 100; ++attempt) {
            const double place = kernel.middle + kernel.width * random.normal();
            if (place >= 0 && place <= 1)
                return place;
        }
        return kernel.middle;
    }

    [[nodiscard]] double logDensity(double place) const
    {
        double density = 0;
        for (const Kernel &kernel : m_kernels) {
            const double distance = (place - kernel.middle) / kernel.width;
            const double inside = cumulative((1 - kernel.middle) / kernel.width) - cumulative(-kernel.middle / kernel.width);
            density += std::exp(-distance * distance / 2) / (kernel.width * std::sqrt(2 * M_PI) * inside);
        }
        return std::log(density / double(m_kernels.size()));
    }

private:
    struct Kernel {
        double middle, width;
    };
    static double cumulative(double value) { return 0.5 * std::erfc(-value / std::sqrt(2.0)); }

    QList<Kernel> m_kernels;
};

/** A list's values by how often they were tried, each once more than it was. */
class Shares
{
public:
    Shares(const SweepAxis &axis, const QList<double> &places)
        : m_counts(axis.values.size(), 1.0)
    {
        for (const double place : places)
            m_counts[indexOf(place)] += 1;
    }

    double draw(SweepRandom &random) const
    {
        double left = random.uniform() * (double(m_counts.size()) + tried());
        qsizetype index = 0;
        while (index + 1 < m_counts.size() && left >= m_counts.at(index))
            left -= m_counts.at(index++);
        return (double(index) + 0.5) / double(m_counts.size());
    }
    [[nodiscard]] double logDensity(double place) const { return std::log(m_counts.at(indexOf(place)) / (double(m_counts.size()) + tried())); }

private:
    [[nodiscard]] qsizetype indexOf(double place) const { return std::min(qsizetype(place * double(m_counts.size())), m_counts.size() - 1); }
    [[nodiscard]] double tried() const
    {
        double sum = 0;
        for (const double count : m_counts)
            sum += count - 1;
        return sum;
    }

    QList<double> m_counts;
};

template<typename Density>
double bestPlace(const Density &good, const Density &others, SweepRandom &random)
{
    double best = 0.5, bestRatio = -std::numeric_limits<double>::infinity();
    for (int candidate = 0; candidate < kCandidates; ++candidate) {
        const double place = good.draw(random);
        const double ratio = good.logDensity(place) - others.logDensity(place);
        if (ratio > bestRatio) {
            bestRatio = ratio;
            best = place;
        }
    }
    return best;
}

} // namespace

QJsonObject tpePoint(const SweepSpace &space, const QList<SweepTrial> &trials, quint64 seed, int number)
{
    QList<SweepTrial> ended;
    std::copy_if(trials.cbegin(), trials.cend(), std::back_inserter(ended), [](const SweepTrial &trial) { return trial.hasEnded && trial.loss; });
    if (ended.size() < kRandomTrials)
        return randomPoint(space, seed, number);
    std::stable_sort(ended.begin(), ended.end(), [](const SweepTrial &a, const SweepTrial &b) { return *a.loss < *b.loss; });
    const qsizetype goodCount = std::min<qsizetype>(kMostGood, qsizetype(std::ceil(0.1 * double(ended.size()))));
    SweepRandom random(seed, number);
    QJsonObject point;
    for (const SweepAxis &axis : space) {
        QList<double> good, others;
        for (qsizetype index = 0; index < ended.size(); ++index)
            (index < goodCount ? good : others).append(axis.placeOf(ended.at(index).params.value(axis.name)));
        const double place = axis.isList() ? bestPlace(Shares(axis, good), Shares(axis, others), random) : bestPlace(Parzen(good), Parzen(others), random);
        point.insert(axis.name, axis.at(place));
    }
    return point;
}

} // namespace cairn
