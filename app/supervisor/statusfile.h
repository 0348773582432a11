// SPDX-License-Identifier: GPL-3.0-or-later
// status.json: what is known of the run, replaced as a whole so that a reader never sees half of it.
#pragma once

#include "app/supervisor/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>

namespace cairn::supervisor {

// What is not known has no field in the file.
struct Status {
    std::string state;
    std::optional<pid_t> pid;
    std::optional<pid_t> pgid;
    std::optional<std::uint64_t> startTicks;
    pid_t supervisorPid = 0;
    std::uint64_t supervisorStartTicks = 0;
    std::string host;
    std::string bootId;
    std::optional<double> started;
    std::optional<double> ended;
    std::optional<int> exitCode;
    std::optional<int> signal;
    std::optional<double> wallSeconds;
    std::optional<double> userSeconds;
    std::optional<double> systemSeconds;
    std::optional<std::uint64_t> peakBytes;
    std::optional<double> energyJoules;
    std::string energyMethod; // with its quality only where there is an energy
    std::string energyQuality;
    std::string reason;
};

// A status that names this very process and machine as the supervisor.
[[nodiscard]] Status statusOfThisSupervisor();

// The run's folder is given as an open descriptor, so that all goes on when the folder is renamed.
Result<void> writeStatus(int folder, const Status &status);

// The process that status.json names, if exactly that one still runs.
[[nodiscard]] std::optional<pid_t> runningProgram(int folder);

} // namespace cairn::supervisor
