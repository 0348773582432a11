// SPDX-License-Identifier: GPL-3.0-or-later
// Joins what two runs said with the labels of their snapshots.
#pragma once

#include "models/insight/pairedanswers.h"
#include "models/runs/runs.h"

namespace cairn {

/** The cases that both runs answered without having learnt from them and that both snapshots label the same: of the test parts, or of the val
    parts where there are no such test cases; answers out of fold count wherever they are. In the order of ids.
    An error, as a sentence, where there is nothing to compare: no snapshot, other kinds of answers, no common case. Slow for large projects:
    call it in a task with a connection of its own. `projectFile` is opened once more where a snapshot was split by groups. */
[[nodiscard]] Result<PairedAnswers> pairAnswers(SQLite::Database &database, const QString &projectFile, const Run &first, const Run &second,
    const TaskControl &control = {});

} // namespace cairn
