// SPDX-License-Identifier: GPL-3.0-or-later
// Stores a frozen snapshot in slices, so that labels go on meanwhile; it is seen only once it is whole.
#pragma once

#include "models/labels/labelstates.h"

namespace cairn {

/** Fills in id, name (where it is empty) and time. */
[[nodiscard]] Result<Snapshot> writeSnapshot(Project &project, Snapshot snapshot, const FrozenLabels &frozen, const TaskControl &control);

} // namespace cairn
