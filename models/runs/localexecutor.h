// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on this computer: a supervisor for each, and programs that have outlived theirs.
#pragma once

#include "models/project/project.h"
#include "models/runs/follower.h"
#include "models/runs/programs.h"

#include <QSet>

namespace cairn {

class LocalExecutor
{
public:
    LocalExecutor(Project &project, Programs programs) : m_project(project), m_programs(std::move(programs)) {}

    /** Starts the supervisor of a queued run. A run that cannot be started is failed, with the reason. */
    [[nodiscard]] Result<void> start(qint64 runId);
    /** Looks after a run that is under way: one whose supervisor is gone is adopted, and concluded when its program is gone too. */
    [[nodiscard]] Result<void> look(qint64 runId, RunFollower &follower);

private:
    Result<void> spawn(qint64 runId, const RunFolder &folder);
    void signalAdopted(const RunFolder &folder, const RunState &state, double graceSeconds);

    Project &m_project;
    Programs m_programs;
    QSet<qint64> m_askedToEnd; ///< adopted programs that were sent SIGTERM
};

} // namespace cairn
