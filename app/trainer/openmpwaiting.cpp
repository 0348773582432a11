// SPDX-License-Identifier: GPL-3.0-or-later
// Sets OMP_WAIT_POLICY unless the user has a wish of his own.
#include "app/trainer/openmpwaiting.h"

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace cairn {

void waitAsleep(char **arguments)
{
    if (std::getenv("OMP_WAIT_POLICY") != nullptr || std::getenv("GOMP_SPINCOUNT") != nullptr)
        return;
    setenv("OMP_WAIT_POLICY", "passive", 1);
    // By its true path, so that it keeps its name in lists of processes; the id stays as it is anyway.
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    // Where it cannot be started anew, training is only slower.
    execv(program.c_str(), arguments);
}

} // namespace cairn
