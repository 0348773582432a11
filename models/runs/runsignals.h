// SPDX-License-Identifier: GPL-3.0-or-later
// Signals to the processes of a run, sent only where they are surely that run's.
#pragma once

#include "models/project/project.h"
#include "models/runs/runfolder.h"

namespace cairn {

/** The program's process group, when it is really this program's and may be signalled; else 0. status.json may come from a stranger. */
[[nodiscard]] qint64 processGroupOf(const RunState &state);
[[nodiscard]] bool isOfThisHost(const RunState &state);

/** Halts a running run where it stands (SIGSTOP to its process group): it keeps its memory and gives up the processor. */
[[nodiscard]] Result<void> suspendRun(const Project &project, qint64 runId);
/** Lets a suspended run go on (SIGCONT). */
[[nodiscard]] Result<void> resumeRun(const Project &project, qint64 runId);

} // namespace cairn
