// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be seen of runs by somebody who asks from another machine: their status, and whether their processes are still there.
#pragma once

#include <string>
#include <vector>

namespace cairn::supervisor {

// One line of JSON a folder, in their order: {"exists", "status": status.json as it is, "supervisor" and "program": "alive", "gone", or
// "elsewhere" where another machine has started them}. A program that has outlived its supervisor and was asked to stop (the file stop) is
// asked to end here, and killed when its grace is over.
std::string lookAt(const std::vector<std::string> &folders);

} // namespace cairn::supervisor
