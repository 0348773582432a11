// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on this computer: a supervisor for each, and programs that have outlived theirs.
#pragma once

#include "models/project/project.h"
#include "models/runs/executor.h"
#include "models/runs/programs.h"

#include <QHash>

namespace cairn {

/** Used by the holder of the worker's lock. */
class LocalExecutor : public Executor
{
public:
    LocalExecutor(Project &project, Programs programs, RunLines lines = {})
        : m_project(project)
        , m_programs(std::move(programs))
        , m_lines(std::move(lines))
    {
    }

    /** Starts the supervisor of a queued run. A run whose supervisor cannot be started is failed, with the reason. */
    [[nodiscard]] Result<void> start(qint64 runId, RunFollower &follower) override;
    /** Looks after a run that is under way: one whose supervisor is gone is adopted, and concluded when its program is gone too. */
    [[nodiscard]] Result<void> look(qint64 runId, RunFollower &follower) override;

private:
    Result<void> lookAtProcesses(qint64 runId, RunFollower &follower);
    Result<RunFolder> folderOf(qint64 runId) const;
    Result<void> spawn(qint64 runId, const RunFolder &folder, RunFollower &follower);
    Result<void> lookAtSilent(qint64 runId, const RunFolder &folder, RunFollower &follower);
    Result<void> lookAtOrphan(qint64 runId, const RunFolder &folder, const RunState &state, RunFollower &follower);
    void askToEnd(qint64 runId, const RunFolder &folder, const RunState &state);

    Project &m_project;
    Programs m_programs;
    RunLines m_lines;
    QHash<qint64, double> m_silentSince; ///< runs that were started and have no status.json yet; steady seconds
    QHash<qint64, double> m_askedToEnd; ///< adopted programs that were sent SIGTERM, and when; steady seconds
};

} // namespace cairn
