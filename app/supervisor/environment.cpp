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
    variables["PYTHONUNBUFFERED"] = "1";
    variables["WANDB_MODE"] = "offline";
    variables["WANDB_DIR"] = folder + "/work";
    for (const auto &[name, value] : run.environment)
        variables[name] = value;
    variables["CAIRN_RUN_DIR"] = folder;
    variables["CAIRN_RUN_ID"] = run.uuid;
    variables["CAIRN_DATASET"] = folder + "/dataset";
    variables["CAIRN_PARAMS"] = folder + "/params.json";
    variables["CAIRN_METRICS"] = folder + "/metrics.jsonl";
    variables["CAIRN_PREDICTIONS"] = folder + "/predictions.jsonl";
    variables["CAIRN_ARTIFACTS"] = folder + "/artifacts";
    variables["CAIRN_SEED"] = run.seed;
    return variables;
}

} // namespace cairn::supervisor
