// SPDX-License-Identifier: GPL-3.0-or-later
// How a sweep chooses what to try next. Pure: what was tried and how it went in, the next parameters out, the same each time.
#pragma once

#include "models/runs/sweepspace.h"

#include <optional>

namespace cairn {

enum class SweepMethod { Grid, Random, Tpe, Halving };

[[nodiscard]] QString sweepMethodName(SweepMethod method); ///< "grid", "random", "tpe", "halving"
[[nodiscard]] std::optional<SweepMethod> sweepMethodFromName(const QString &name);

/** One point of the space and what came of it. */
struct SweepTrial {
    int number = 0; ///< from 0
    QJsonObject params; ///< of the axes alone
    bool hasEnded = false;
    std::optional<double> loss; ///< smaller is better; absent where it failed
};

/** The grid's number of points: the product of the axes, where a range without steps gets as many as keep the whole within `trials`. */
[[nodiscard]] qint64 gridSize(const SweepSpace &space, qint64 trials);
/** Point `number` of the grid; the last axis changes fastest. */
[[nodiscard]] QJsonObject gridPoint(const SweepSpace &space, qint64 trials, qint64 number);

/** Uniform along each axis; the same for the same seed and number. */
[[nodiscard]] QJsonObject randomPoint(const SweepSpace &space, quint64 seed, int number);

/** Tree-structured Parzen estimator (Bergstra, Bardenet, Bengio, Kegl: Algorithms for hyper-parameter optimization, NeurIPS 2011), each axis for
    itself: the best tenth of the trials (25 at most) and the others are two densities; of 24 draws from the first the one with the
    largest ratio of the two is taken. The first ten points are random. */
[[nodiscard]] QJsonObject tpePoint(const SweepSpace &space, const QList<SweepTrial> &trials, quint64 seed, int number);

/** Successive halving (Jamieson and Talwalkar, 2016): of `trials` points each rung keeps the best third and gives it three times as
    much of the resource (epochs, rounds); the last rung has all of it. */
struct HalvingPlan {
    struct Rung {
        int trials = 0;
        double resource = 0;
    };
    QList<Rung> rungs;
};
[[nodiscard]] HalvingPlan halvingPlan(int trials, double leastResource, double wholeResource);
/** The trials of a finished rung that go on: the best, by loss, failed ones last; as many as the next rung takes. */
[[nodiscard]] QList<int> survivors(const QList<SweepTrial> &rung, int count);

/** Whether a running trial is hopeless (median rule; Golovin et al.: Google Vizier, KDD 2017, section 3.2.2): its best loss so far is worse than the median of what
    the others had reached by the same step. Never while fewer than `kFewestForMedian` others can be compared with. */
inline constexpr int kFewestForMedian = 3;
[[nodiscard]] bool isHopeless(double bestLossSoFar, QList<double> othersBestByThen);

} // namespace cairn
