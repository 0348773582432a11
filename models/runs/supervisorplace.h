// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the supervisor to where runs are to go on. Private to this room.
#pragma once

#include "models/runs/hostlink.h"
#include "models/runs/remotevisit.h"

namespace cairn {

struct PlacedSupervisor {
    QString path; ///< there; empty where it could not be placed
    std::optional<HostAnswer> answer; ///< of a machine that did not answer or take it
    QString refusal; ///< why it could not be written here, a sentence
};

/** The supervisor is linked statically, so that one file is enough; it is named by what it holds and copied once. `base` is the machine's
    folder as a whole path, and is not used where it sees the project's own folder. */
[[nodiscard]] PlacedSupervisor placeSupervisor(HostLink &link, const RemotePlan &plan, const QString &base);

} // namespace cairn
