// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an item's file is still the one that was labelled, told by its content; and what to do where it is not.
#pragma once

#include "models/project/project.h"

namespace cairn {

enum class FileState {
    Same, ///< by size and time, or else by its SHA-256
    Changed, ///< another content
    Missing,
    Unreadable, ///< there, but it cannot be opened
};

/** Looks at the disk, and reads the file where its size or time differ from what was noted: call it in a task. `NotFound` where there is no
    such item. */
[[nodiscard]] Result<FileState> fileStateOf(const Project &project, qint64 itemId, const TaskControl &control = {});

/** Marks the items of this file as gone, or as found again: for lists. */
[[nodiscard]] Result<void> noteMissing(Project &project, qint64 itemId, bool isMissing);

/** The item's file now lies at `path`: its item, and those of its other pages, point there. An error with a sentence where that file has
    another content, or belongs to an item already. Call it in a task. */
[[nodiscard]] Result<void> relinkItem(Project &project, qint64 itemId, const QString &path);

/** The changed content is the item's from now on: size, hash and pages are noted anew; labels stay. Call it in a task. */
[[nodiscard]] Result<void> acceptChangedFile(Project &project, qint64 itemId);

} // namespace cairn
