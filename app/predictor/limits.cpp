// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the kernel, see setrlimit(2).
#include "app/predictor/limits.h"

#include <sys/resource.h>
#include <unistd.h>

namespace cairn::predictor {

void limitProcess(qint64 memoryBytes)
{
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    if (memoryBytes <= 0)
        return;
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses for itself
    // Address space that was asked for, used or not: thread stacks and libraries take about 1 GB of it.
    constexpr qint64 kUnused = qint64(1) << 30;
    const auto bytes = rlim_t(memoryBytes + kUnused);
    const rlimit memory {bytes, bytes};
    ::setrlimit(RLIMIT_AS, &memory);
#endif
}

int takeStandardOutput()
{
    const int kept = ::dup(STDOUT_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return kept;
}

} // namespace cairn::predictor
