// SPDX-License-Identifier: GPL-3.0-or-later
// Notes which items' files are gone, so that lists and datasets know without looking at the disk.
#pragma once

#include "models/project/project.h"

namespace cairn {

/** Looks for each item's file and sets or clears its mark where that has changed; writes nothing where nothing has. Returns how many
    marks changed. Takes a while on a slow disk: a task after opening. */
[[nodiscard]] Result<qint64> noteMissingItems(Project &project, const TaskControl &control = {});

} // namespace cairn
