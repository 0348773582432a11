// SPDX-License-Identifier: GPL-3.0-or-later
// From the runs so far to the next one.
#include "models/runs/sweepplan.h"

#include "models/metrics/metricnames.h"

#include <QMap>

#include <algorithm>

namespace cairn {
namespace {

/** A trial's runs in one rung, as one trial of the method. */
struct Gathered {
    SweepTrial trial;
    QList<SweepChild> children; ///< by seed
};

QMap<int, Gathered> gather(const SweepDefinition &sweep, const QList<SweepChild> &children, int rung)
{
    const double sign = isSmallerBetter(sweep.metric) ? 1 : -1;
    QMap<int, Gathered> trials;
    for (const SweepChild &child : children) {
        if (child.rung == rung)
            trials[child.trial].children.append(child);
    }
    for (auto entry = trials.begin(); entry != trials.end(); ++entry) {
        QList<SweepChild> &runs = entry->children;
        std::sort(runs.begin(), runs.end(), [](const SweepChild &a, const SweepChild &b) { return a.seedIndex < b.seedIndex; });
        entry->trial.number = entry.key();
        entry->trial.params = runs.first().params;
        entry->trial.hasEnded = runs.size() == sweep.seedsPerPoint && std::all_of(runs.cbegin(), runs.cend(), [](const SweepChild &run) { return isEnded(run.status); });
        double sum = 0;
        int known = 0;
        for (const SweepChild &run : std::as_const(runs)) {
            if (run.best) {
                sum += sign * *run.best;
                ++known;
            }
        }
        if (known > 0)
            entry->trial.loss = sum / known;
    }
    return trials;
}

QList<SweepTrial> trialsOf(const QMap<int, Gathered> &gathered)
{
    QList<SweepTrial> trials;
    for (const Gathered &one : gathered)
        trials.append(one.trial);
    return trials;
}

SweepStep queueStep(const SweepDefinition &sweep, int trial, int seedIndex, int rung, const QJsonObject &point)
{
    SweepStep step {SweepStep::Kind::Queue, trial, seedIndex, rung, sweep.params};
    for (auto entry = point.begin(); entry != point.end(); ++entry)
        step.params.insert(entry.key(), entry.value());
    return step;
}

QJsonObject pointOf(const SweepDefinition &sweep, const QMap<int, Gathered> &gathered, int trial)
{
    switch (sweep.method) {
    case SweepMethod::Grid:
        return gridPoint(sweep.space, sweep.trials, trial);
    case SweepMethod::Tpe:
        return tpePoint(sweep.space, trialsOf(gathered), sweep.seed, trial);
    case SweepMethod::Random:
    case SweepMethod::Halving:
        break;
    }
    return randomPoint(sweep.space, sweep.seed, trial);
}

/** The first run that is still missing among these trials; nothing where all are there. */
std::optional<SweepStep> missingRun(const SweepDefinition &sweep, const QMap<int, Gathered> &gathered, const QList<int> &trials, int rung,
    const std::function<QJsonObject(int)> &point)
{
    for (const int trial : trials) {
        const auto known = gathered.constFind(trial);
        const qsizetype count = known == gathered.cend() ? 0 : known->children.size();
        if (count < sweep.seedsPerPoint)
            return queueStep(sweep, trial, int(count), rung, count > 0 ? known->trial.params : point(trial));
    }
    return std::nullopt;
}

bool haveAllEnded(const QMap<int, Gathered> &gathered)
{
    return std::all_of(gathered.cbegin(), gathered.cend(), [](const Gathered &one) { return one.trial.hasEnded; });
}

QList<int> firstNumbers(qint64 count)
{
    QList<int> numbers;
    for (qint64 number = 0; number < count; ++number)
        numbers.append(int(number));
    return numbers;
}

qint64 pointsOf(const SweepDefinition &sweep)
{
    return sweep.method == SweepMethod::Grid ? std::min<qint64>(sweep.trials, gridSize(sweep.space, sweep.trials)) : sweep.trials;
}

SweepStep halvingStep(const SweepDefinition &sweep, const QList<SweepChild> &children)
{
    const HalvingPlan plan = halvingPlan(sweep.trials, sweep.leastResource, sweep.wholeResource);
    QList<int> trials = firstNumbers(sweep.trials);
    for (int rung = 0; rung < plan.rungs.size(); ++rung) {
        const QMap<int, Gathered> gathered = gather(sweep, children, rung);
        const double resource = plan.rungs.at(rung).resource;
        const auto point = [&](int trial) {
            QJsonObject params = randomPoint(sweep.space, sweep.seed, trial);
            params.insert(sweep.resource, std::max(1.0, std::round(resource)));
            return params;
        };
        if (const auto missing = missingRun(sweep, gathered, trials, rung, point))
            return *missing;
        if (!haveAllEnded(gathered))
            return {SweepStep::Kind::Wait, 0, 0, 0, {}};
        if (rung + 1 < plan.rungs.size())
            trials = survivors(trialsOf(gathered), plan.rungs.at(rung + 1).trials);
        if (trials.isEmpty())
            break; // all have failed
    }
    return {};
}

} // namespace

SweepStep nextSweepStep(const SweepDefinition &sweep, const QList<SweepChild> &children)
{
    if (sweep.method == SweepMethod::Halving)
        return halvingStep(sweep, children);
    const QMap<int, Gathered> gathered = gather(sweep, children, 0);
    const auto missing = missingRun(sweep, gathered, firstNumbers(pointsOf(sweep)), 0, [&](int trial) { return pointOf(sweep, gathered, trial); });
    if (missing)
        return *missing;
    return {haveAllEnded(gathered) ? SweepStep::Kind::Done : SweepStep::Kind::Wait, 0, 0, 0, {}};
}

std::optional<SweepBest> bestOf(const SweepDefinition &sweep, const QList<SweepChild> &children)
{
    int highest = 0;
    for (const SweepChild &child : children) {
        if (child.best)
            highest = std::max(highest, child.rung);
    }
    const double sign = isSmallerBetter(sweep.metric) ? 1 : -1;
    std::optional<SweepBest> best;
    for (const Gathered &one : gather(sweep, children, highest)) {
        if (one.trial.loss && (!best || *one.trial.loss < sign * best->value))
            best = SweepBest {one.children.first().runId, one.trial.params, sign * *one.trial.loss};
    }
    return best;
}

qint64 plannedRuns(const SweepDefinition &sweep)
{
    if (sweep.method != SweepMethod::Halving)
        return pointsOf(sweep) * sweep.seedsPerPoint;
    qint64 runs = 0;
    for (const HalvingPlan::Rung &rung : halvingPlan(sweep.trials, sweep.leastResource, sweep.wholeResource).rungs)
        runs += qint64(rung.trials) * sweep.seedsPerPoint;
    return runs;
}

} // namespace cairn
