// SPDX-License-Identifier: GPL-3.0-or-later
// Who is running, read from /proc.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace cairn::supervisor {

struct ProcessInfo {
    pid_t pid = 0;
    pid_t parent = 0;
    pid_t group = 0;
    pid_t session = 0;
    char state = '?';
    double cpuSeconds = 0; // its own and that of the children it has waited for
    std::uint64_t startTicks = 0; // field 22 of /proc/<pid>/stat: with the pid, a name that no later process can have
    std::uint64_t residentBytes = 0;

    [[nodiscard]] bool hasEnded() const { return state == 'Z' || state == 'X'; }
};

// Bytes that went to and came from the disk, those of children waited for included.
struct DiskBytes {
    std::uint64_t read = 0;
    std::uint64_t write = 0;
};

[[nodiscard]] std::optional<ProcessInfo> processInfo(pid_t pid);
[[nodiscard]] std::vector<ProcessInfo> allProcesses();
[[nodiscard]] DiskBytes diskBytes(pid_t pid);

// Another one after each start of the machine; empty where the system does not tell.
[[nodiscard]] std::string bootId();

// Whether exactly this process still runs, and not another one that has got its number since.
[[nodiscard]] bool isAlive(pid_t pid, std::uint64_t startTicks);

} // namespace cairn::supervisor
