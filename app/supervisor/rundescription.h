// SPDX-License-Identifier: GPL-3.0-or-later
// What run.json asks for, as far as starting the program needs it.
#pragma once

#include "app/supervisor/result.h"

#include <string>
#include <utility>
#include <vector>

namespace cairn::supervisor {

struct RunDescription {
    std::string uuid;
    std::vector<std::string> command; // never empty, the program first
    std::string seed = "0"; // as CAIRN_SEED carries it
    double graceSeconds = 10; // between being asked to end and being killed
    std::string workFolder = "work"; // where the program begins: relative to the run's folder, or absolute
    std::vector<std::pair<std::string, std::string>> environment; // on top of what every program gets
};

// Reads RUNDIR/run.json. The sentence names the file and, where the JSON itself is broken, the place.
Result<RunDescription> readRunDescription(const std::string &folder);

} // namespace cairn::supervisor
