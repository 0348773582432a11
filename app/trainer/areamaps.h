// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes painted as classes of pixels.
#pragma once

#include "app/trainer/shapedataset.h"

#include <opencv2/core.hpp>

namespace cairn {

/// More classes than this do not fit into a byte beside the background and what is not counted.
inline constexpr std::size_t kMostAreaClasses = 250;
inline constexpr int kPixelNotCounted = 255;

/// Eight bits a pixel: 0 for the background, the class from 1 else; a later shape covers an earlier one. A pixel is
/// inside where its centre is. `separated`: pixels where two things touch become background, so that what the network
/// finds falls into one piece a thing.
[[nodiscard]] cv::Mat paintAreas(
    const std::vector<LabelledShape> &shapes, double scaleX, double scaleY, cv::Size size, bool separated);

} // namespace cairn
