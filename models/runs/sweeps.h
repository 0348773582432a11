// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps: many runs of one recipe over a space of parameters, chosen one after another; begun, listed, and driven by the worker.
#pragma once

#include "models/labels/snapshots.h"
#include "models/project/project.h"
#include "models/runs/programs.h"
#include "models/runs/runfolder.h"
#include "models/runs/sweepplan.h"

#include <QHash>

namespace cairn {

struct SweepRequest {
    SweepDefinition definition; ///< its snapshotId is used unless `freeze` says otherwise
    std::optional<SnapshotRequest> freeze;
    QString name; ///< empty: the next "RECIPE sweep N"
};

/** A sweep is a row of the table run with the source 'sweep'; its runs have it as their parent. */
struct Sweep {
    qint64 id = 0;
    QString uuid;
    QString name;
    RunStatus status = RunStatus::Running;
    QString folder; ///< relative to the project
    QString reason;
};

/** Checks everything, freezes labels and code, and notes the sweep; the worker queues its runs, call ensureWorker() next. */
[[nodiscard]] Result<qint64> startSweep(Project &project, const SweepRequest &request, const Programs &programs = Programs::besideThis(),
    const TaskControl &control = {});

/** A paused sweep queues no more runs; those that are queued or go on are left alone. Refused for one that has ended. */
[[nodiscard]] Result<void> setSweepPaused(Project &project, qint64 sweepId, bool isPaused);
/** Asks a sweep to stop, paused or not: its runs are stopped, then it is concluded by the worker. */
[[nodiscard]] Result<void> stopSweep(Project &project, qint64 sweepId);

[[nodiscard]] Result<QList<Sweep>> openSweeps(SQLite::Database &database);
[[nodiscard]] Result<Sweep> sweepById(SQLite::Database &database, qint64 sweepId);
[[nodiscard]] Result<SweepDefinition> sweepDefinition(const Project &project, const Sweep &sweep);
[[nodiscard]] Result<QList<SweepChild>> sweepChildren(SQLite::Database &database, qint64 sweepId, const SweepDefinition &sweep);

/** Used by the holder of the worker's lock. */
class SweepDriver
{
public:
    SweepDriver(Project &project, Programs programs) : m_project(project), m_programs(std::move(programs)) {}

    /** One round over all open sweeps: queues what there is room for, stops hopeless runs, concludes sweeps that are done. */
    [[nodiscard]] Result<void> work();

private:
    Result<void> drive(const Sweep &sweep);
    Result<void> queueNext(const Sweep &sweep, const SweepDefinition &definition, QList<SweepChild> children, int room);
    Result<void> stopHopeless(const SweepDefinition &definition, const QList<SweepChild> &children);
    Result<void> stopAll(const Sweep &sweep, const QList<SweepChild> &children);
    Result<void> conclude(const Sweep &sweep, RunStatus status, const QString &reason);

    Project &m_project;
    Programs m_programs;
    double m_lookedForHopelessAt = 0; ///< UTC seconds
};

} // namespace cairn
