// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket says that a run was queued by this user, here: a project from a stranger has none, so opening it starts no program.
#pragma once

#include "models/project/result.h"

namespace cairn {

/** Notes in the user's own data folder that the run with this uuid may be started as its run.json says now. */
[[nodiscard]] Result<void> issueTicket(const QString &uuid, const QString &runFile);

/** Whether it was issued, and run.json is still the same. */
[[nodiscard]] bool hasTicket(const QString &uuid, const QString &runFile);

/** The run has ended or was not queued after all: it may not be started any more. */
void removeTicket(const QString &uuid);

} // namespace cairn
