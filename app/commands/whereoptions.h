// SPDX-License-Identifier: GPL-3.0-or-later
// The options that say where a run goes on, and what it asks for there; shared by train, run, sweep and again.
#pragma once

#include "app/commands/command.h"
#include "models/runs/where.h"

namespace cairn {

class WhereOptions
{
public:
    void add(CLI::App &app);
    /** Leaves what was not said as it is. Going to another place drops what was asked of Slurm before. */
    [[nodiscard]] Result<void> change(Where &where, ResourceRequest &resources) const;

private:
    std::string m_executor, m_resources;
    CLI::Option *m_executorOption = nullptr;
    CLI::Option *m_resourcesOption = nullptr;
};

} // namespace cairn
