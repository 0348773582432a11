// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of what runs answered, from what the models computed: titles, colours by run, texts under the mouse.
#pragma once

#include "models/insight/answerinsights.h"
#include "models/insight/thresholds.h"
#include "widgets/plots/chart.h"

namespace cairn {

/** What a run's colour is called on every plot. */
[[nodiscard]] int runInk(qint64 runId);

[[nodiscard]] Chart rocChart(const AnswerInsights &insights);
[[nodiscard]] Chart precisionChart(const AnswerInsights &insights);
[[nodiscard]] Chart calibrationChart(const AnswerInsights &insights);
/** The cost of mistakes by threshold; the marker stands at `threshold`. */
[[nodiscard]] Chart thresholdChart(const AnswerInsights &insights, const MistakeCosts &costs, double threshold);
[[nodiscard]] Chart predictedChart(const AnswerInsights &insights);
[[nodiscard]] Chart residualChart(const AnswerInsights &insights);
[[nodiscard]] Chart overlapChart(const AnswerInsights &insights); ///< average precision by overlap
[[nodiscard]] Chart detectionPrecisionChart(const AnswerInsights &insights);
[[nodiscard]] Chart sizeChart(const AnswerInsights &insights); ///< average precision by size and class
[[nodiscard]] Chart coverChart(const AnswerInsights &insights); ///< IoU and Dice by class
[[nodiscard]] Chart recallChart(const AnswerInsights &insights); ///< precision, recall, F1 by class

/** A share as people read it: 0.912. */
[[nodiscard]] QString shareText(double value);

} // namespace cairn
