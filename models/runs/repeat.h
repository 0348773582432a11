// SPDX-License-Identifier: GPL-3.0-or-later
// A run once more: the same recipe, parameters, seed and snapshot, or with some of them changed.
#pragma once

#include "models/runs/runqueue.h"

namespace cairn {

/** The request that a run was queued with, its name left out. Parameters that the recipe no longer takes are dropped. The code of a
    command line is taken from where it was taken then, as it is now. Refused for runs that were not launched here (ingested ones). */
[[nodiscard]] Result<RunRequest> requestOf(const Project &project, qint64 runId, const Recipe &recipe);

} // namespace cairn
