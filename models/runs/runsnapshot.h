// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshot that a run was trained on.
#pragma once

#include "models/labels/snapshots.h"

namespace cairn {

/** By id alone (Snapshots::find takes a name that looks like a number first). */
[[nodiscard]] Result<Snapshot> snapshotById(SQLite::Database &database, qint64 id);

} // namespace cairn
