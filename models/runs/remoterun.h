// SPDX-License-Identifier: GPL-3.0-or-later
// What the executor of other machines knows of one run. Private to this room.
#pragma once

#include "models/runs/remotevisit.h"
#include "models/runs/runfolder.h"

namespace cairn {

/** A run that goes on elsewhere, and what is known of it. */
struct RemoteRun {
    qint64 id = 0;
    QString uuid, name, parent;
    QString relative, dataset;
    RunFolder folder {QDir()};
    Machine machine;
    ResourceRequest resources;
    double grace = 10;
    bool isOurs = false; ///< queued by this user, here
    bool isNew = false; ///< not submitted before, surely
    QString key, job; ///< see RemoteJob
    int index = -1;

    RemoteFact fact;
    bool isVisited = false; ///< since the state last changed
    bool isClaimVisited = false;
    QString lastState, lastSight;
    double sameSince = 0; ///< this and the others: steady seconds
    qint64 heardBytes = -1;
    double heardAt = 0;
    double stopSaidAt = 0;
    QString reason; ///< as it was written last

    /** Of the column job. */
    void readJob(const QString &text);
    /** For the column job: submitted under this key, or about to be. */
    [[nodiscard]] QString claimText() const;

    /** When its files here last changed; UTC seconds. */
    [[nodiscard]] double lastHeardAt() const;
    /** Notes whether its resources grow. */
    void listen();
};

} // namespace cairn
