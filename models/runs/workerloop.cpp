// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's rounds.
#include "models/runs/workerloop.h"

#include "models/runs/endpointaddress.h"
#include "models/runs/runorder.h"
#include "models/runs/steadyclock.h"

namespace cairn {

WorkerLoop::WorkerLoop(Project &project, Programs programs, WorkerSettings settings, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_settings(settings)
    , m_follower(project)
    , m_executors(project, programs, settings.runLines)
    , m_sweeps(project, std::move(programs))
{
    m_timer.setInterval(settings.intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &WorkerLoop::tick);
}

Result<void> WorkerLoop::start()
{
    auto lock = ProjectLock::take(m_project.folder().path(), ProjectLock::Kind::Worker);
    if (!lock)
        return fail(lock);
    m_lock = std::move(*lock);
    m_idleSince = steadyNow();
    // A worker that was killed may have acknowledged values that it had not yet stored.
    if (const Result<QList<qint64>> behind = RunFollower::runsBehind(m_project, m_project.reader())) {
        for (const qint64 id : *behind) {
            if (Result<void> caughtUp = m_follower.catchUpLogged(id); !caughtUp)
                tell(id, caughtUp.error());
        }
    }
    if (m_starter)
        m_starter();
    m_timer.start();
    tick();
    return {};
}

void WorkerLoop::stop()
{
    m_timer.stop();
    if (m_lock)
        Q_EMIT ending();
    m_lock.reset();
    Q_EMIT ended();
}

void WorkerLoop::tick()
{
    const Result<bool> busy = work();
    if (!busy)
        tell(0, busy.error());
    if (!busy || *busy) {
        m_idleSince = steadyNow();
        return;
    }
    if (steadyNow() - m_idleSince < m_settings.idleSeconds)
        return;
    // Whoever queues a run looks for the lock afterwards; so the lock goes first, and the queue is looked at once more.
    Q_EMIT ending();
    m_lock.reset();
    const Result<bool> hasWork = this->hasWork();
    if (hasWork && *hasWork) {
        if (auto lock = ProjectLock::take(m_project.folder().path(), ProjectLock::Kind::Worker)) {
            m_lock = std::move(*lock);
            return;
        }
    }
    stop();
}

Result<bool> WorkerLoop::work()
{
    const Result<QList<qint64>> open = RunFollower::openRuns(m_project.reader());
    if (!open)
        return fail(open);
    for (const qint64 id : *open) {
        if (const Result<void> done = m_executors.look(id, m_follower); !done)
            tell(id, done.error());
    }
    if (Result<void> driven = m_sweeps.work(); !driven)
        return fail(driven);
    if (Result<void> started = startQueued(); !started)
        return fail(started);
    if (Result<void> visited = m_executors.visit(); !visited)
        return fail(visited);
    return hasWork();
}

Result<void> WorkerLoop::startQueued()
{
    const Result<QList<qint64>> queued = startableRuns(m_project.reader(), ComputerNow::look());
    if (!queued)
        return fail(queued);
    for (const qint64 id : *queued) {
        if (Result<void> started = m_executors.start(id, m_follower); !started)
            return started;
    }
    return {};
}

Result<bool> WorkerLoop::hasWork() const
{
    if (EndpointAddress::isWanted(m_project.file()))
        return true;
    const Result<bool> isGoing = guarded(m_project.file(), [&]() -> Result<bool> {
        return integerOf(m_project.reader(), "SELECT count(*) FROM run WHERE source = 'launched' AND status IN ('starting', 'running', 'suspended')") > 0;
    });
    return isGoing && !*isGoing ? hasRunsToStart(m_project.reader()) : isGoing;
}

void WorkerLoop::tell(qint64 runId, const Error &error)
{
    if (m_lastProblem.value(runId) == error.sentence)
        return;
    m_lastProblem.insert(runId, error.sentence);
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(error.detail);
    Q_EMIT told((runId == 0 ? error.sentence : tr("Run %1: %2").arg(runId).arg(error.sentence)) + detail);
}

} // namespace cairn
