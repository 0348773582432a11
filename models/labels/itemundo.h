// SPDX-License-Identifier: GPL-3.0-or-later
// Undo for one picture, where the last thing that happened to it may have happened to others as well.
#pragma once

#include "models/project/project.h"

namespace cairn {

/** The last gesture that changed this picture's labels and was not taken back. */
struct LastOfItem {
    qint64 gestureId = 0; ///< 0: none
    QString text;
    bool isShared = false; ///< it changed other pictures, too (labels copied to several, a class deleted): it is taken back whole or not at all
};

[[nodiscard]] Result<LastOfItem> lastGestureOfItem(SQLite::Database &database, qint64 itemId);

/** Takes the last gesture of this picture back as a new gesture; empty when there is none. Where it is shared it is refused with a sentence,
    and `Journal::revert(gestureId)` takes it back whole. */
[[nodiscard]] Result<QString> undoOfItem(Project &project, qint64 itemId);

} // namespace cairn
