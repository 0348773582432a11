// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's work: start what is queued, follow what runs, end when there is nothing to do; and how others make sure of a worker.
#pragma once

#include "models/project/project.h"
#include "models/runs/executors.h"
#include "models/runs/programs.h"
#include "models/runs/runs.h"
#include "models/runs/sweeps.h"

#include <QObject>
#include <QTimer>

namespace cairn {

struct WorkerSettings {
    int intervalMs = 200;
    double idleSeconds = 3; ///< ends after so long with nothing to do
    RunLines runLines; ///< further variables of a run's program; may be empty
};

/** Lives in the worker's main thread, on a project of its own. */
class WorkerLoop : public QObject
{
    Q_OBJECT
public:
    WorkerLoop(Project &project, Programs programs, WorkerSettings settings, QObject *parent = nullptr);

    /** Takes the worker's lock and begins; an error when another worker has it. */
    [[nodiscard]] Result<void> start();
    /** Called once the lock is there and before the first round. */
    void setStarter(std::function<void()> starter) { m_starter = std::move(starter); }
    /** Lets go after the slice under way; runs go on by themselves. */
    void stop();
    /** One round, as the timer makes it; true when there was or is something to do. */
    [[nodiscard]] Result<bool> work();

Q_SIGNALS:
    /** The lock is about to be let go: what only its holder may write is written now. It may be kept after all. */
    void ending();
    void ended();
    /** A sentence for the worker's log. */
    void told(const QString &sentence);

private:
    void tick();
    Result<void> startQueued();
    Result<bool> hasWork() const;
    void tell(qint64 runId, const Error &error);

    Project &m_project;
    WorkerSettings m_settings;
    RunFollower m_follower;
    Executors m_executors;
    SweepDriver m_sweeps;
    std::unique_ptr<ProjectLock> m_lock;
    std::function<void()> m_starter;
    QTimer m_timer;
    double m_idleSince = 0; ///< steady seconds
    QHash<qint64, QString> m_lastProblem; ///< told once each
};

/** Starts a worker, detached, where none is and the project has runs that are not ended. Nothing in a read-only project. */
[[nodiscard]] Result<void> ensureWorker(Project &project, const Programs &programs = Programs::besideThis());

/** What every command that reads does first: brings the database up to what stands in the run folders at this moment, by itself
    where there is no worker (it then starts one for runs that are not ended), else by waiting for the worker, three seconds at most.
    Blocks: the window, which has a worker, does not call it. */
[[nodiscard]] Result<void> catchUpAll(Project &project, const Programs &programs = Programs::besideThis());

/** Blocks until the run has ended, or `timeoutSeconds` have passed (0: no limit); returns the run as it is then. Sees to it that a
    worker is there all the while. */
[[nodiscard]] Result<Run> waitForRun(Project &project, qint64 runId, double timeoutSeconds = 0,
    const Programs &programs = Programs::besideThis(), const TaskControl &control = {});

} // namespace cairn
