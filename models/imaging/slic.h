// SPDX-License-Identifier: GPL-3.0-or-later
// SLIC on a matrix: k-means of colour and place, each centre looking only at its neighbourhood. Only for this room's .cpp files.
#pragma once

#include "models/project/task.h"

#include <opencv2/core.hpp>

namespace cairn {

struct SlicResult {
    cv::Mat labels; ///< CV_32S, 0 to count - 1, each connected
    int count = 0;
};

/** `pixels` CV_8UC3, BGR; centres start `spacing` apart. Empty where it was cancelled. May throw cv::Exception. */
[[nodiscard]] SlicResult slic(const cv::Mat &pixels, double spacing, double compactness, const TaskControl &control);

} // namespace cairn
