// SPDX-License-Identifier: GPL-3.0-or-later
// One visit at a cluster or another computer: starts what is to be started, asks after what goes on, brings what is new. Touches no database,
// and blocks: the executor calls it in a task. Private to this room.
#pragma once

#include "models/project/task.h"
#include "models/runs/machines.h"
#include "models/runs/slurmtexts.h"

#include <QHash>

#include <optional>

namespace cairn {

/** A run that is to be started at the machine, or goes on there. */
struct RemoteJob {
    qint64 runId = 0;
    QString name;
    QString folder; ///< relative to the project: runs/UUID
    QString dataset; ///< relative likewise; empty where it has none
    QString key; ///< under which it was or will be submitted, together with others of the same key; see isClaimed
    int index = -1; ///< in the array of that key; -1: it is submitted alone
    QString job; ///< what the machine calls it; empty: not known (yet)
    bool isNew = false; ///< was surely not submitted before
    bool isBegun = false; ///< its status.json is here, so it is not submitted again
    bool isToEnd = false; ///< to be asked to end now
    bool isToKill = false; ///< its time for ending is over
    ResourceRequest resources;
};

struct RemotePlan {
    Machine machine;
    QString projectFolder; ///< here
    QString projectKey; ///< the project's folder there, under the machine's
    QString supervisor; ///< whole path of cairn-supervisor here
    QString base; ///< the machine's folder as a whole path, where it is known from an earlier visit
    QString supervisorThere; ///< likewise
    QList<RemoteJob> jobs;
};

/** What is now known of one run. */
struct RemoteFact {
    QString job; ///< its number, when it was found out
    std::optional<SlurmJob> slurm;
    bool isJobGone = false; ///< neither squeue nor sacct nor scontrol knows it
    bool isLookedAt = false; ///< the fields below are known
    bool isFolderGone = false;
    QByteArray status; ///< status.json as it is there; empty where it is on a shared disk, or not there yet
    QString supervisor, program; ///< "alive", "gone", "elsewhere"; empty without a status
    QString refusal; ///< why it could not be started, a sentence
};

struct RemoteNews {
    QString base, supervisorThere;
    QString unreached; ///< why the machine did not answer; then nothing of what it was asked for may be relied on
    QString notBrought; ///< why files could not all be brought
    QHash<qint64, RemoteFact> facts;
};

[[nodiscard]] RemoteNews visitMachine(const RemotePlan &plan, const TaskControl &control);

} // namespace cairn
