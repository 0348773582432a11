// SPDX-License-Identifier: GPL-3.0-or-later
// What Slurm knows of the jobs of a visit: squeue in one call for all, then sacct, then scontrol. Private to this room.
#pragma once

#include "models/runs/hostlink.h"
#include "models/runs/remotevisit.h"

namespace cairn {

/** Its number, from the facts where it was found out, else from before; empty: not known. */
[[nodiscard]] QString knownJob(const RemoteJob &job, const QHash<qint64, RemoteFact> &facts);

/** Adds to the facts; gives the answer to squeue, by which the caller sees whether Slurm was reached. */
HostAnswer askSlurmAfter(HostLink &link, const QList<RemoteJob> &jobs, QHash<qint64, RemoteFact> &facts);

} // namespace cairn
