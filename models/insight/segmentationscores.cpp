// SPDX-License-Identifier: GPL-3.0-or-later
// Everything follows from the matrix of pixels.
#include "models/insight/segmentationscores.h"

namespace cairn {

SegmentationScores segmentationScores(const ConfusionMatrix &pixels)
{
    SegmentationScores scores;
    double ious = 0, dices = 0;
    int present = 0;
    for (const ClassScores &each : pixels.perClass()) {
        OverlapScores overlap {each.name, each.support, each.predicted, kUnknown, each.f1};
        if (const qint64 either = each.support + each.predicted - each.right; either > 0) {
            overlap.iou = double(each.right) / double(either);
            ious += overlap.iou;
            dices += overlap.dice;
            ++present;
        }
        scores.perClass.append(overlap);
    }
    if (present > 0) {
        scores.meanIou = ious / present;
        scores.meanDice = dices / present;
    }
    scores.pixelAccuracy = pixels.accuracy();
    return scores;
}

} // namespace cairn
