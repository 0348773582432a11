// SPDX-License-Identifier: GPL-3.0-or-later
// The names that status.json and resources.jsonl use: the only place where they are spelled.
#pragma once

namespace cairn::statusfields {

inline constexpr char kState[] = "state";
inline constexpr char kPid[] = "pid";
inline constexpr char kPgid[] = "pgid";
inline constexpr char kStartTicks[] = "start_ticks";
inline constexpr char kSupervisorPid[] = "supervisor_pid";
inline constexpr char kSupervisorStartTicks[] = "supervisor_start_ticks";
inline constexpr char kHost[] = "host";
inline constexpr char kBootId[] = "boot_id"; // of the machine: process numbers mean nothing after it was started anew
inline constexpr char kStarted[] = "started";
inline constexpr char kEnded[] = "ended";
inline constexpr char kExitCode[] = "exit_code";
inline constexpr char kSignal[] = "signal";
inline constexpr char kWallSeconds[] = "wall_seconds";
inline constexpr char kUserSeconds[] = "user_seconds";
inline constexpr char kSystemSeconds[] = "system_seconds";
inline constexpr char kPeakBytes[] = "peak_bytes";
inline constexpr char kEnergyJoules[] = "energy_joules";
inline constexpr char kEnergyMethod[] = "energy_method"; // rapl, battery, gpu, estimate, joined by +
inline constexpr char kEnergyQuality[] = "energy_quality"; // measured, partly estimated, estimated
inline constexpr char kReason[] = "reason";

// The states that a supervisor writes. "lost" is said by whoever finds that both program and supervisor are
// gone.
inline constexpr char kStarting[] = "starting";
inline constexpr char kRunning[] = "running";
inline constexpr char kSuspended[] = "suspended";
inline constexpr char kFinished[] = "finished";
inline constexpr char kStopped[] = "stopped";
inline constexpr char kFailed[] = "failed";

// One line of resources.jsonl.
inline constexpr char kTime[] = "time"; // UTC seconds
inline constexpr char kCpu[] = "cpu"; // cores kept busy since the line before
inline constexpr char kRss[] = "rss"; // bytes, all processes added up
inline constexpr char kRead[] = "read"; // bytes read from disk since the run began
inline constexpr char kWrite[] = "write"; // bytes written to disk since the run began
inline constexpr char kJoules[] = "joules"; // energy used since the run began
inline constexpr char kGpu[] = "gpu"; // a list, one object a card
inline constexpr char kGpuUtil[] = "util"; // percent
inline constexpr char kGpuMemory[] = "memory"; // bytes in use
inline constexpr char kGpuWatts[] = "watts";

} // namespace cairn::statusfields
