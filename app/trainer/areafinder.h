// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a segmenter about one whole picture, and makes shapes of the pixels it found.
#pragma once

#include "app/trainer/densenetwork.h"
#include "app/trainer/scaledpictures.h"

#include <nlohmann/json.hpp>

namespace cairn {

struct AreaSettings {
    bool asMasks = false; ///< else outlines
    double leastArea = 30; ///< square pixels of the displayed picture: smaller pieces are dust
};

struct PixelAnswer {
    cv::Mat classes; ///< eight bits: 0 for the background, the class from 1 else
    cv::Mat certainty; ///< the probability of that class
    double loss = 0; ///< only with wanted pixels
};

/// `size` is that of the answer: of the scaled picture or of the displayed one. Wanted pixels are of the scaled one.
[[nodiscard]] PixelAnswer classifyPixels(DenseNetwork &network, const ScaledPicture &scaled, const PixelScale &scale,
    int classes, cv::Size size, const cv::Mat &wanted = {});

/// Each connected piece as an object with kind, geometry, class and score, as predictions.jsonl has them.
[[nodiscard]] nlohmann::json areaPredictions(
    const PixelAnswer &answer, const AreaSettings &settings, const std::vector<std::string> &classes);

} // namespace cairn
