// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the labels between two snapshots, item by item, and who did it.
#pragma once

#include "models/labels/snapshots.h"

namespace cairn {

struct LabelChange {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    SnapshotDifference::Entry entry;
    QString who; ///< who touched it last between the two snapshots, several names where there were several; empty: not known
    double at = 0; ///< when, UTC seconds; 0: not known
};

/** Of the entries that the difference lists: added ones first, then removed, then changed ones. */
[[nodiscard]] Result<QList<LabelChange>> labelChanges(SQLite::Database &database, const Snapshot &from, const Snapshot &to,
    const SnapshotDifference &difference);

} // namespace cairn
