// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of one thing from the prototypes of a segmenting YOLO model.
#pragma once

#include "app/predictor/frame.h"
#include "models/geometry/shape.h"

namespace cairn::predictor {

/** `prototypes`: 1xMxhxw over the whole frame; the mask is where their sum, weighted by `coefficients`, is positive within `box` (in
    the frame's pixels). A polygon in the picture's pixels, without parts where nothing is. */
[[nodiscard]] Shape instanceMask(const cv::Mat &prototypes, const std::vector<float> &coefficients, const QRectF &box, const Frame &frame);

/** Three quarters of a pixel take the steps out of a slanting line and leave corners as they are. */
inline constexpr double kOutlineTolerance = 0.75;

/** Points of a mask that covers the whole frame, as points of the picture. */
[[nodiscard]] PolygonPart inPicture(PolygonPart part, const cv::Size &mask, const Frame &frame);

} // namespace cairn::predictor
