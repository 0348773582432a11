// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be thought of a run that goes on elsewhere, from its own files and from what the machine says of it. Private to this room.
#pragma once

#include "models/runs/runfolder.h"
#include "models/runs/slurmtexts.h"
#include "models/runs/where.h"

namespace cairn {

/** Everything that is known at one moment. */
struct RemoteSight {
    Where where;
    std::optional<RunState> state; ///< of status.json as it is here
    bool isAskedToStop = false; ///< by a person, from here
    bool isVisited = false; ///< the machine was asked at least once, after the state was last seen to change
    std::optional<SlurmJob> job;
    bool isJobGone = false;
    bool isFolderGone = false;
    QString supervisor, program; ///< of ssh: "alive", "gone", "elsewhere"
    double sameSeconds = 0; ///< for how long all of this has been so
    bool isHeard = false; ///< the run's files have grown lately
    ResourceRequest resources;
};

struct RemoteVerdict {
    enum class Kind {
        Wait, ///< more will come, or more has to be known
        Believe, ///< status.json is right that the run has ended
        Conclude, ///< the run has ended as `status` says, whatever status.json says
    } kind
        = Kind::Wait;
    RunStatus status = RunStatus::Lost;
    QString reason; ///< a sentence; of Wait what is waited for, perhaps empty
};

[[nodiscard]] RemoteVerdict verdictOf(const RemoteSight &sight);

} // namespace cairn
