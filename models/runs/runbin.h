// SPDX-License-Identifier: GPL-3.0-or-later
// Emptying the bin: runs that were thrown away go for good, with their points, predictions and files.
#pragma once

#include "models/project/project.h"
#include "models/project/task.h"

namespace cairn {

struct BinContent {
    QList<qint64> runIds;
    qint64 bytes = 0; ///< of their folders
};
[[nodiscard]] Result<BinContent> binContent(SQLite::Database &database, const QDir &projectFolder);

struct Emptied {
    qint64 runs = 0;
    qint64 bytes = 0; ///< of the files that are gone
    qint64 kept = 0; ///< runs that stay in the bin, since people took over, mended or rejected their drafts: labels lead back to them
};
/** In short writes: call it in a task. What was removed before a cancel or an error is gone; the rest is still in the bin. */
[[nodiscard]] Result<Emptied> emptyBin(Project &project, const TaskControl &control = {});

} // namespace cairn
