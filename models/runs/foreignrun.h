// SPDX-License-Identifier: GPL-3.0-or-later
// The row of a run that another program has logged: made once, and kept in step with what its logs say. Private to this room.
#pragma once

#include "models/metrics/runsources.h"
#include "models/project/project.h"

namespace cairn {

/** The run's id; 0 where it was never ingested. */
[[nodiscard]] qint64 foreignRunId(SQLite::Database &database, const FoundRun &found);

/** Adds the row with a name that no other run has. */
[[nodiscard]] qint64 addForeignRun(SQLite::Database &database, const FoundRun &found);

/** Writes parameters, tags, times and the state, where they are other than before; true where something was. */
bool updateForeignRun(SQLite::Database &database, qint64 runId, const LogFacts &facts);

} // namespace cairn
