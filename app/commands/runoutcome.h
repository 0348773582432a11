// SPDX-License-Identifier: GPL-3.0-or-later
// What a command that launches a run has to say of it.
#pragma once

#include "app/commands/command.h"

namespace cairn {

/** {run, status, metrics...}; waits for the run's end first where `isToWait`, and is then a failure (exit 1) unless it finished. `warnings` are told
    along, as sentences. */
[[nodiscard]] Result<Outcome> runOutcome(Project &project, qint64 runId, bool isToWait, const QStringList &warnings = {});

} // namespace cairn
