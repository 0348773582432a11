// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases belong together, so that they are drawn together. Private to this room.
#pragma once

#include "models/insight/pairedanswers.h"

namespace cairn {

/** By the expression that the snapshot was split with; else pictures by their group, and shapes by their picture. Empty where each case stands for
    itself. An expression that no longer holds (its column is gone) counts as none. */
[[nodiscard]] Result<std::vector<int>> groupsOfCases(SQLite::Database &database, const QString &projectFile, const Snapshot &snapshot,
    const std::vector<AnsweredCase> &cases);

} // namespace cairn
