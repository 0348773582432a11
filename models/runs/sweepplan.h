// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep is, and what it does next: pure, from its definition and its runs so far, so that it goes on after any restart.
#pragma once

#include "models/runs/runstatus.h"
#include "models/runs/sweepmethod.h"
#include "models/runs/where.h"

namespace cairn {

/** Frozen when the sweep begins; stands in sweep.json in the sweep's folder. */
struct SweepDefinition {
    Recipe recipe;
    SweepSpace space;
    SweepMethod method = SweepMethod::Random;
    int trials = 1; ///< points to try; of a grid the most
    int seedsPerPoint = 1;
    quint64 seed = 1;
    QString metric; ///< "val/loss": by its name smaller or larger is better
    QString resource; ///< halving: the parameter that says how long a run trains
    double leastResource = 1, wholeResource = 1;
    bool stopsHopeless = false; ///< by the median rule
    QJsonObject params; ///< of every run
    qint64 snapshotId = 0; ///< 0: none
    Where where; ///< of all runs
    ResourceRequest resources;
    QString baseFolder; ///< of a command line's own program: the sweep's own copy

    [[nodiscard]] static Result<SweepDefinition> fromJson(const QByteArray &json, const QString &file);
    [[nodiscard]] QByteArray toJson() const;
};

/** One run of a sweep. */
struct SweepChild {
    qint64 runId = 0;
    int trial = 0;
    int seedIndex = 0;
    int rung = 0;
    RunStatus status = RunStatus::Queued;
    bool isStoppedAsHopeless = false;
    QJsonObject params; ///< of the axes (and the resource)
    std::optional<double> best; ///< of the metric, in its own direction
};

struct SweepStep {
    enum class Kind { Queue, Wait, Done } kind = Kind::Done;
    int trial = 0;
    int seedIndex = 0;
    int rung = 0;
    QJsonObject params; ///< the definition's with the trial's
};

[[nodiscard]] SweepStep nextSweepStep(const SweepDefinition &sweep, const QList<SweepChild> &children);

/** The best trial so far: its first run, and the mean of the metric over its seeds. Of halving only the highest rung counts, since the others had
    less time. */
struct SweepBest {
    qint64 runId = 0;
    QJsonObject params;
    double value = 0;
};
[[nodiscard]] std::optional<SweepBest> bestOf(const SweepDefinition &sweep, const QList<SweepChild> &children);

/** How many runs there will be in all, as far as none fails. */
[[nodiscard]] qint64 plannedRuns(const SweepDefinition &sweep);

} // namespace cairn
