// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a run into the queue, with everything that it needs frozen in its folder; and asking one to stop.
#pragma once

#include "models/labels/snapshots.h"
#include "models/project/project.h"
#include "models/runs/machines.h"
#include "models/runs/programs.h"
#include "models/runs/recipe.h"
#include "models/runs/runcode.h"

#include <QMap>

#include <optional>

namespace cairn {

struct RunRequest {
    qint64 snapshotId = 0; ///< 0: none, for recipes that want no data, or `freeze`
    std::optional<SnapshotRequest> freeze; ///< labels to freeze for this run, once everything else of the request is found good
    QJsonObject params; ///< those that differ from the defaults
    qint64 seed = 1;
    QString name; ///< empty: the next "RECIPE N"
    qint64 parentId = 0; ///< the sweep or run that this one belongs to; 0: none
    QMap<QString, QString> tags;
    Where where; ///< which executor runs it
    ResourceRequest resources; ///< of Slurm
    QMap<QString, QString> environment; ///< variables that the program gets besides the usual ones
    CodePlace code = CodePlace::Copy; ///< of a command line's own program
    QString baseFolder; ///< where files named in a command line are looked for before the project's folder; may be empty
};

/** Checks the request, writes the run's folder and the dataset, and adds the run as queued; returns its id. Does not start it: call
    ensureWorker (workerloop.h) next. Writing a large dataset takes a while, so the window calls it in a task. */
[[nodiscard]] Result<qint64> queueRun(Project &project, const Recipe &recipe, const RunRequest &request,
    const Programs &programs = Programs::besideThis(), const TaskControl &control = {});

/** A queued run is stopped at once; a running one is asked to (politely, then firmly). An ended one stays as it is. */
[[nodiscard]] Result<void> stopRun(Project &project, qint64 runId);

} // namespace cairn
