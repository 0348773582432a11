// SPDX-License-Identifier: GPL-3.0-or-later
// All that is to be said of whether a later run is better than the first, from their answers and from runs that differ in the seed only.
#pragma once

#include "models/insight/confusionmatrix.h"
#include "models/insight/flippeditems.h"
#include "models/insight/paireddetections.h"
#include "models/runs/runs.h"

namespace cairn {

struct RunVerdict {
    Run first, second;
    /** Why the answers cannot be compared, as a sentence; empty where they were. The next four are empty then. */
    QString reason;
    PairedAnswers answers;
    QList<Verdict> verdicts; ///< by each measure; the first decides
    FlippedItems flipped;
    ConfusionMatrix firstMatrix, secondMatrix; ///< of classes
    std::optional<PairedDetections> detections; ///< instead of answers, where the runs looked for shapes
    std::optional<Verdict> overFolds; ///< where both answered the same folds of a cross-validation
    std::optional<Verdict> overSeeds; ///< where both runs were repeated with other seeds

    [[nodiscard]] const LeftOut &leftOut() const { return detections ? detections->leftOut : answers.leftOut; }
};

/** Reads only; slow where there are many answers: the window calls it in a task with a connection of its own. Cancelling is an error, having
    nothing to compare is not (see `reason`). */
[[nodiscard]] Result<RunVerdict> compareAnswers(SQLite::Database &database, const QString &projectFile, const Run &first, const Run &second,
    const VerdictOptions &options = {}, const TaskControl &control = {});

/** Each later run against the first, corrected for each other. */
[[nodiscard]] Result<QList<RunVerdict>> compareAnswersOfAll(SQLite::Database &database, const QString &projectFile, const QList<Run> &runs,
    const VerdictOptions &options = {}, const TaskControl &control = {});

} // namespace cairn
