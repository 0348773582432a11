// SPDX-License-Identifier: GPL-3.0-or-later
// How far the areas of classes cover each other, pixel by pixel.
#pragma once

#include "models/insight/confusionmatrix.h"

namespace cairn {

struct OverlapScores {
    QString name;
    qint64 truePixels = 0, foundPixels = 0;
    double iou = kUnknown; ///< intersection over union (Jaccard); unknown where the class is in neither
    double dice = kUnknown; ///< twice the intersection over the sum of both
};

struct SegmentationScores {
    QList<OverlapScores> perClass;
    double meanIou = kUnknown, meanDice = kUnknown; ///< over classes that are in one of the two
    double pixelAccuracy = kUnknown;
};

/** A matrix of pixels; those with a class outside (void) have been left out by it. */
[[nodiscard]] SegmentationScores segmentationScores(const ConfusionMatrix &pixels);

} // namespace cairn
