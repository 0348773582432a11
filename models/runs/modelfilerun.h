// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a run whose predictions come from a model file, and of predictions that are not read from a run's folder. Private to
// this room.
#pragma once

#include "models/runs/predictorrun.h"

namespace cairn {

struct ModelFileRun {
    qint64 id = 0;
    QString name;

    /** The run of this file (by its SHA-256) with these settings, or a new one; under way from now on, by this process. */
    [[nodiscard]] static Result<ModelFileRun> begin(Project &project, const QString &modelFile, const QJsonObject &settings, const QString &name,
        const TaskControl &control);
    /** Finished, stopped when the report says so, or failed for a reason. */
    [[nodiscard]] Result<void> end(Project &project, const PredictReport &report, const QString &failure) const;
};

/** Puts predictions of one picture in the place of the run's earlier ones, in one transaction; those with a verdict stay, and are not
    told a second time. Returns how many rows were written. */
[[nodiscard]] Result<qint64> storePredictions(Project &project, qint64 runId, qint64 itemId, const QList<Prediction> &predictions);

} // namespace cairn
