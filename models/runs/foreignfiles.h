// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a run that another program logs, kept in the run's own folder. Private to this room.
#pragma once

#include "models/metrics/logreader.h"
#include "models/metrics/runsources.h"
#include "models/project/task.h"

#include <QDir>

namespace cairn {

/** Writes each part at its place; what was written before is written again, to the same bytes. The first thing that fails is told. */
[[nodiscard]] Result<void> writeLoggedFiles(const QDir &runFolder, const QList<LoggedFile> &files);

/** Copies what the other program kept of the run into `artifacts`, once; a copy that differs in length or is older is made again.
    Links are not followed, very large files and more than a bounded number stay where they are, which is told. True where something
    was copied. */
[[nodiscard]] bool copyArtifacts(const QString &from, const QDir &runFolder, QList<LeftOutLog> &leftOut, const TaskControl &control);

} // namespace cairn
