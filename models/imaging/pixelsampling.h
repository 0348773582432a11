// SPDX-License-Identifier: GPL-3.0-or-later
// From painted strokes to rows of features with their classes. Only for this room's .cpp files.
#pragma once

#include "models/imaging/pixelclassifier.h"

#include <opencv2/core.hpp>

namespace cairn {

struct PixelSamples {
    cv::Mat features; ///< CV_32F, a row a pixel
    cv::Mat classes; ///< CV_32S, a row a pixel

    [[nodiscard]] int classesFound() const;
};

/** Every time the same ones for the same strokes; evenly of all that was painted, and at most some thousands of each class. */
[[nodiscard]] PixelSamples samplePixels(const QList<PaintedPicture> &pictures, int classCount, bool isColor, const TaskControl &control);

} // namespace cairn
