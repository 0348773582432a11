// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a detector about one whole picture.
#pragma once

#include "app/trainer/boxgrid.h"
#include "app/trainer/scaledpictures.h"

#include <nlohmann/json.hpp>

namespace cairn {

/// A picture's labelled boxes in pixels of the scaled picture.
[[nodiscard]] std::vector<GridBox> scaledBoxes(const ShapePicture &picture, const ScaledPicture &scaled);

/// In pixels of the displayed picture, within it, best first. With wanted boxes it also says the loss.
[[nodiscard]] std::vector<ScoredBox> findBoxes(DenseNetwork &network, const ScaledPicture &scaled,
    const PixelScale &scale, int classes, double leastScore, const std::vector<GridBox> *wanted = nullptr,
    double *loss = nullptr);

/// An object with kind, geometry, class and score for each, as predictions.jsonl has them.
[[nodiscard]] nlohmann::json boxPredictions(
    const std::vector<ScoredBox> &boxes, const std::vector<std::string> &classes);

} // namespace cairn
