// SPDX-License-Identifier: GPL-3.0-or-later
// A pixel classifier that was taught by scribbling, applied to many pictures: what it finds becomes a run's predictions, offered as drafts.
#pragma once

#include "models/imaging/pixelclassifier.h"
#include "models/imaging/tone.h"
#include "models/runs/predictorrun.h"

namespace cairn {

struct ClassifyRequest {
    LearnedPixels learned;
    QStringList wanted; ///< the classes whose pixels become shapes; the others are only told apart from them
    bool asMasks = false; ///< else outlines
    bool inPieces = true; ///< each connected piece is a thing of its own; else one shape a class
    double leastArea = 25; ///< square pixels: smaller pieces are dust
    Tone tone; ///< as the painted pictures were shown
    QList<qint64> itemIds;
    QString name; ///< of the run
};

/** Blocks: for a task. The same classifier with the same wishes goes on in its run of before. All of a picture is stored at once; stopped
    in between, what was answered is kept. The classifier is kept in the project's folder `classifiers`. */
[[nodiscard]] Result<PredictReport> classifyItems(Project &project, const ClassifyRequest &request, const TaskControl &control = {});

} // namespace cairn
