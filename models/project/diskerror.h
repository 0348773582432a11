// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a write failed because of the disk, so that the same may work later.
#pragma once

#include "models/project/result.h"

namespace cairn {

/** The disk is full, gone, read-only or reports an error: told by what SQLite says, which databaseError() keeps as the detail. */
[[nodiscard]] bool isDiskError(const Error &error);

} // namespace cairn
