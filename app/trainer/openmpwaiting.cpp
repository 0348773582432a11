// SPDX-License-Identifier: GPL-3.0-or-later
// Sets OMP_WAIT_POLICY unless the user has a wish of his own.
#include "app/trainer/openmpwaiting.h"

#include <cstdlib>
#include <unistd.h>

namespace cairn {

void waitAsleep(char **arguments)
{
    if (std::getenv("OMP_WAIT_POLICY") != nullptr || std::getenv("GOMP_SPINCOUNT") != nullptr)
        return;
    setenv("OMP_WAIT_POLICY", "passive", 1);
    // The process keeps its id. Where it cannot be started anew, training is only slower.
    execv("/proc/self/exe", arguments);
}

} // namespace cairn
