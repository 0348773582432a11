// SPDX-License-Identifier: GPL-3.0-or-later
// The variables that a run's program gets: the user's own, the contract's, and those that run.json adds.
#pragma once

#include "app/supervisor/rundescription.h"

#include <map>
#include <string>

namespace cairn::supervisor {

using Environment = std::map<std::string, std::string>;

// The folder must be absolute. What run.json adds may replace anything but the CAIRN_ variables.
Environment programEnvironment(const RunDescription &run, const std::string &folder);

} // namespace cairn::supervisor
