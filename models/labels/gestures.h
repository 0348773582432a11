// SPDX-License-Identifier: GPL-3.0-or-later
// The way from this room into the journal: one gesture on a project, or its sentence when it is read-only.
#pragma once

#include "models/project/project.h"

namespace cairn {

/** `work` may still fill in `info` (the item that is changed, the text): it is read after `work` has run. */
[[nodiscard]] Result<qint64> runGesture(Project &project, GestureInfo &info, const WriteGate::Work &work);

/** NULL for 0. */
[[nodiscard]] QVariant idOrNull(qint64 id);

} // namespace cairn
