// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the environment of a run's program.
#include "app/supervisor/environment.h"

#include <unistd.h>

namespace cairn::supervisor {

namespace {

Environment ownEnvironment()
{
    Environment variables;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string text = *entry;
        const auto equals = text.find('=');
        if (equals != std::string::npos && equals > 0)
            variables[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return variables;
}

} // namespace

Environment programEnvironment(const RunDescription &run, const std::string &folder)
{
    Environment variables = ownEnvironment();
    const auto set
        = [&](const std::string &name, std::string value) { variables.insert_or_assign(name, std::move(value)); };
    set("PYTHONUNBUFFERED", "1");
    set("WANDB_MODE", "offline");
    set("WANDB_DIR", folder + "/work");
    for (const auto &[name, value] : run.environment)
        set(name, value);
    set("CAIRN_RUN_DIR", folder);
    set("CAIRN_RUN_ID", run.uuid);
    set("CAIRN_DATASET", folder + "/dataset");
    set("CAIRN_PARAMS", folder + "/params.json");
    set("CAIRN_METRICS", folder + "/metrics.jsonl");
    set("CAIRN_PREDICTIONS", folder + "/predictions.jsonl");
    set("CAIRN_ARTIFACTS", folder + "/artifacts");
    set("CAIRN_SEED", run.seed);
    return variables;
}

} // namespace cairn::supervisor
