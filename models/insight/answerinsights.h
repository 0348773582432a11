// SPDX-License-Identifier: GPL-3.0-or-later
// What plots of answers show, computed in one go: curves with bands, calibration, errors by item, boxes found.
#pragma once

#include "models/insight/calibration.h"
#include "models/insight/detectionscores.h"
#include "models/insight/itemlosses.h"
#include "models/insight/modelfacts.h"
#include "models/insight/pairedpixels.h"
#include "models/insight/rankbands.h"
#include "models/insight/rankcurves.h"
#include "models/insight/residuals.h"
#include "models/insight/runverdicts.h"
#include "models/insight/segmentationscores.h"

namespace cairn {

/** Of one run. What its answers do not allow is absent. */
struct RunInsights {
    QString name;
    qint64 runId = 0;
    std::optional<RankCurve> curve; ///< two classes with probabilities
    RankBands bands;
    Interval area; ///< under the ROC curve, by DeLong
    double averagePrecision = kUnknown;
    std::optional<Calibration> calibration;
    std::optional<Residuals> residuals;
    std::vector<double> losses; ///< one a case
    bool areLossesProbabilities = false; ///< -ln p, rather than 0 and 1
    std::optional<DetectionScores> detection;
    std::optional<SegmentationScores> segmentation; ///< where it drew areas
    std::optional<ModelFacts> facts; ///< what its program wrote about its model
};

struct AnswerInsights {
    PairedAnswers answers; ///< cases and what was said of them; empty where shapes were looked for
    std::optional<PairedDetections> detections;
    ConfusionMatrix firstMatrix, secondMatrix;
    RunInsights first;
    std::optional<RunInsights> second; ///< absent: of one run alone
    QString reason; ///< why there is nothing, as a sentence

    [[nodiscard]] bool isEmpty() const { return answers.size() == 0 && !detections; }
};

/** From what the comparison of two runs found. Slow with many answers: call it in a task with a connection of its own. */
[[nodiscard]] Result<AnswerInsights> insightsOf(SQLite::Database &database, const RunVerdict &verdict, const TaskControl &control = {});
/** Of one run alone. */
[[nodiscard]] Result<AnswerInsights> insightsOf(SQLite::Database &database, const QString &projectFile, const Run &run, const TaskControl &control = {});

} // namespace cairn
