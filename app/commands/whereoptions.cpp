// SPDX-License-Identifier: GPL-3.0-or-later
// Reads --executor and --resources.
#include "app/commands/whereoptions.h"

namespace cairn {

void WhereOptions::add(CLI::App &app)
{
    m_executorOption = app.add_option("--executor", m_executor, "Where it goes on: local, slurm, slurm+ssh:HOST or ssh:HOST");
    m_resourcesOption = app.add_option("--resources", m_resources, "What it asks Slurm for: cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main");
}

Result<void> WhereOptions::change(Where &where, ResourceRequest &resources) const
{
    if (m_executorOption->count() > 0) {
        const Result<Where> chosen = Where::fromText(text(m_executor));
        if (!chosen)
            return fail(chosen);
        if (!chosen->isSlurm())
            resources = {};
        where = *chosen;
    }
    if (m_resourcesOption->count() > 0) {
        const Result<ResourceRequest> chosen = ResourceRequest::fromText(text(m_resources));
        if (!chosen)
            return fail(chosen);
        resources = *chosen;
    }
    return {};
}

} // namespace cairn
