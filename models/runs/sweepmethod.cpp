// SPDX-License-Identifier: GPL-3.0-or-later
// Grid, random, halving and the median rule; the Parzen estimator stands in sweeptpe.cpp.
#include "models/runs/sweepmethod.h"

#include "models/runs/sweeprandom.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr double kKeptShare = 3; // of three trials one goes on
constexpr std::pair<SweepMethod, const char *> kNames[]
    = {{SweepMethod::Grid, "grid"}, {SweepMethod::Random, "random"}, {SweepMethod::Tpe, "tpe"}, {SweepMethod::Halving, "halving"}};

/** The values of each axis. Ranges without steps of their own get one value more in turn, as long as the whole stays within `trials`. */
QList<QJsonArray> gridAxes(const SweepSpace &space, qint64 trials)
{
    QList<QJsonArray> axes;
    double size = 1;
    for (const SweepAxis &axis : space) {
        axes.append(axis.grid(1));
        size *= double(axes.last().size());
    }
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (qsizetype index = 0; index < space.size(); ++index) {
            const QJsonArray finer = space.at(index).grid(int(axes.at(index).size()) + 1);
            const double grown = size / double(axes.at(index).size()) * double(finer.size());
            if (finer.size() <= axes.at(index).size() || grown > double(trials))
                continue;
            axes[index] = finer;
            size = grown;
            hasGrown = true;
        }
    }
    return axes;
}

} // namespace

QString sweepMethodName(SweepMethod method)
{
    for (const auto &[known, name] : kNames) {
        if (known == method)
            return QLatin1String(name);
    }
    return {};
}

std::optional<SweepMethod> sweepMethodFromName(const QString &name)
{
    for (const auto &[method, known] : kNames) {
        if (name == QLatin1String(known))
            return method;
    }
    return std::nullopt;
}

qint64 gridSize(const SweepSpace &space, qint64 trials)
{
    qint64 size = 1;
    for (const QJsonArray &values : gridAxes(space, trials))
        size = std::min<qint64>(size * values.size(), 1'000'000'000);
    return size;
}

QJsonObject gridPoint(const SweepSpace &space, qint64 trials, qint64 number)
{
    const QList<QJsonArray> axes = gridAxes(space, trials);
    QJsonObject point;
    for (qsizetype index = space.size(); index-- > 0;) {
        const QJsonArray &values = axes.at(index);
        point.insert(space.at(index).name, values.at(qsizetype(number % values.size())));
        number /= values.size();
    }
    return point;
}

QJsonObject randomPoint(const SweepSpace &space, quint64 seed, int number)
{
    SweepRandom random(seed, number);
    QJsonObject point;
    for (const SweepAxis &axis : space)
        point.insert(axis.name, axis.at(random.uniform()));
    return point;
}

HalvingPlan halvingPlan(int trials, double leastResource, double wholeResource)
{
    // As many rungs as both the trials and the resource can be divided into.
    const double byTrials = std::floor(std::log(std::max(1, trials)) / std::log(kKeptShare) + 1e-9);
    const double byResource = std::floor(std::log(std::max(1.0, wholeResource / std::max(leastResource, 1e-9))) / std::log(kKeptShare) + 1e-9);
    const int last = int(std::min(byTrials, byResource));
    HalvingPlan plan;
    for (int rung = 0; rung <= last; ++rung) {
        const int count = std::max(1, int(std::floor(trials / std::pow(kKeptShare, rung))));
        plan.rungs.append({count, wholeResource / std::pow(kKeptShare, last - rung)});
    }
    return plan;
}

QList<int> survivors(const QList<SweepTrial> &rung, int count)
{
    QList<SweepTrial> ordered = rung;
    std::stable_sort(ordered.begin(), ordered.end(), [](const SweepTrial &a, const SweepTrial &b) {
        if (a.loss.has_value() != b.loss.has_value())
            return a.loss.has_value();
        return a.loss && *a.loss < *b.loss;
    });
    QList<int> numbers;
    for (const SweepTrial &trial : std::as_const(ordered)) {
        if (numbers.size() < count && trial.loss)
            numbers.append(trial.number);
    }
    return numbers;
}

bool isHopeless(double bestLossSoFar, QList<double> othersBestByThen)
{
    if (othersBestByThen.size() < kFewestForMedian)
        return false;
    std::sort(othersBestByThen.begin(), othersBestByThen.end());
    const qsizetype middle = othersBestByThen.size() / 2;
    const double median = othersBestByThen.size() % 2 ? othersBestByThen.at(middle) : (othersBestByThen.at(middle - 1) + othersBestByThen.at(middle)) / 2;
    return bestLossSoFar > median;
}

} // namespace cairn
