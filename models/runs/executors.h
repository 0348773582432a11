// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of executors: finds the one that a run was queued for.
#pragma once

#include "models/runs/executor.h"
#include "models/runs/programs.h"

#include <QString>

#include <map>
#include <memory>

namespace cairn {

class Executors
{
public:
    Executors(Project &project, Programs programs, RunLines lines = {})
        : m_project(project)
        , m_programs(std::move(programs))
        , m_lines(std::move(lines))
    {
    }

    [[nodiscard]] Result<void> start(qint64 runId, RunFollower &follower);
    [[nodiscard]] Result<void> look(qint64 runId, RunFollower &follower);
    [[nodiscard]] Result<void> visit();

private:
    Result<Executor *> executorOf(qint64 runId);

    Project &m_project;
    Programs m_programs;
    RunLines m_lines; ///< for runs on this computer, where what they name can be reached
    std::map<QString, std::unique_ptr<Executor>> m_executors; ///< by their text
};

} // namespace cairn
