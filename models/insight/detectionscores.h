// SPDX-License-Identifier: GPL-3.0-or-later
// Average precision and recall of found boxes, equal to what COCO's own evaluation says.
#pragma once

#include "models/insight/bootstrap.h"
#include "models/insight/detections.h"

namespace cairn {

/** Means over classes that have boxes; not-a-number where there are none. */
struct DetectionScores {
    double averagePrecision = kUnknown; ///< over overlaps 0.5 to 0.95, at most 100 boxes an image
    double at50 = kUnknown, at75 = kUnknown; ///< at one overlap
    double small = kUnknown, medium = kUnknown, large = kUnknown; ///< average precision by size of the object
    double recall1 = kUnknown, recall10 = kUnknown, recall100 = kUnknown; ///< average recall with so many boxes an image and class
    double recallSmall = kUnknown, recallMedium = kUnknown, recallLarge = kUnknown;
    std::vector<double> perClass; ///< average precision of each
    std::array<double, kOverlapLimits> byOverlap {}; ///< average precision at each overlapLimit()
    std::vector<double> precisions50; ///< at 101 recalls from 0 to 1, at an overlap of 0.5; empty without boxes
};

[[nodiscard]] DetectionScores detectionScores(std::span<const TrueBox> truths, std::span<const FoundBox> found, int classes);

/** Average precision (any size, overlaps 0.5 to 0.95) with images counted by weight. */
[[nodiscard]] WeightedStatistic weightedAveragePrecision(std::span<const TrueBox> truths, std::span<const FoundBox> found, int classes);

} // namespace cairn
