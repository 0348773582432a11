// SPDX-License-Identifier: GPL-3.0-or-later
// A picture's pixels as the training wants them: eight bits, three channels, as displayed.
#pragma once

#include "app/trainer/imagedataset.h"

#include <opencv2/core.hpp>

namespace cairn {

/// Blue, green and red. With a wanted edge of 0 at full size; else it may be smaller, with a shorter edge of at
/// least that many pixels where the file has so many. Throws Failure with the reason why there are none.
[[nodiscard]] cv::Mat readPicture(const Picture &picture, int wantedEdge);

} // namespace cairn
