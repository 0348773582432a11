// SPDX-License-Identifier: GPL-3.0-or-later
// What a program left in its folder artifacts. Private to this room.
#pragma once

#include "models/runs/runs.h"

namespace cairn {

/** The files, by path; a bounded number of them. */
[[nodiscard]] QList<Artifact> artifactsIn(const RunFolder &folder);

/** One of them, by its file. */
[[nodiscard]] Artifact artifactOf(const RunFolder &folder, const QString &file);
/** Puts the list in the place of the one that the run had. */
void writeArtifacts(SQLite::Database &database, qint64 runId, const QList<Artifact> &artifacts);

} // namespace cairn
