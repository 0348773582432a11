// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a model about many pictures: a model file becomes a run of its own, so that what it said can be compared, accepted, undone.
#pragma once

#include "models/project/project.h"
#include "models/runs/predictorprocess.h"

namespace cairn {

/** The recipe of runs that are a model file's predictions. */
inline constexpr char kModelFileRecipe[] = "model-file";

struct PredictRequest {
    QString modelFile; ///< an ONNX file; empty: the best checkpoint of the run `runId`
    qint64 runId = 0; ///< of image-classify, image-detect or image-segment
    QJsonObject settings; ///< for a model file, see the help page predictions
    QList<qint64> itemIds;
    QString name; ///< of a new run; empty: after the file
    PredictorLimits limits;
};

struct PredictFailure {
    QString item;
    int page = 0;
    QString reason; ///< a sentence
};

struct PredictReport {
    qint64 runId = 0;
    QString run; ///< its name
    qint64 items = 0; ///< pictures that were answered
    qint64 predictions = 0;
    QList<PredictFailure> failed;
    bool isCanceled = false; ///< what was answered before is kept
};

/** Blocks: for a task. The same file with the same settings goes on in its run of before, and what it says of a picture now takes the
    place of what it said then; answers that a person has judged stay. All of a picture is stored at once, so a kill leaves no half of
    one. An error only where nothing could be asked at all. */
[[nodiscard]] Result<PredictReport> predictItems(Project &project, const PredictRequest &request, const Programs &programs = Programs::besideThis(),
    const TaskControl &control = {});

/** Runs of model files whose process was killed are said to be lost; their predictions stay. Called by whatever reads runs. */
[[nodiscard]] Result<void> concludeKilledPredictions(Project &project);

} // namespace cairn
