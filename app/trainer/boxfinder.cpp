// SPDX-License-Identifier: GPL-3.0-or-later
// From the network's cells to boxes in the displayed picture.
#include "app/trainer/boxfinder.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

/// Hundredths of a pixel are finer than any detector.
double rounded(double pixels) { return std::round(pixels * 100) / 100; }

/// In the displayed picture, and cut off at its edges.
Region unscaled(const Region &box, const ScaledPicture &scaled)
{
    const auto width = static_cast<double>(scaled.fullWidth);
    const auto height = static_cast<double>(scaled.fullHeight);
    const double left = rounded(std::clamp(box.x / scaled.scaleX, 0.0, width));
    const double top = rounded(std::clamp(box.y / scaled.scaleY, 0.0, height));
    const double right = rounded(std::clamp((box.x + box.width) / scaled.scaleX, left, width));
    const double bottom = rounded(std::clamp((box.y + box.height) / scaled.scaleY, top, height));
    return { left, top, rounded(right - left), rounded(bottom - top) };
}

} // namespace

std::vector<GridBox> scaledBoxes(const ShapePicture &picture, const ScaledPicture &scaled)
{
    std::vector<GridBox> boxes;
    for (const LabelledShape &shape : picture.shapes)
        boxes.push_back({ shape.label,
            { shape.box.x * scaled.scaleX, shape.box.y * scaled.scaleY, shape.box.width * scaled.scaleX,
                shape.box.height * scaled.scaleY } });
    return boxes;
}

std::vector<ScoredBox> findBoxes(DenseNetwork &network, const ScaledPicture &scaled, const PixelScale &scale,
    int classes, double leastScore, const std::vector<GridBox> *wanted, double *loss)
{
    DenseBatch batch = wholePicture(scaled, scale);
    DenseTargets targets;
    if (wanted != nullptr)
        appendTargets(*wanted, batch.width, batch.height, targets);
    const DenseOutput output = network.look(batch, wanted != nullptr ? &targets : nullptr);
    if (loss != nullptr)
        *loss = output.loss;
    auto boxes = boxesFrom(output, batch.width, batch.height, classes, leastScore);
    for (ScoredBox &box : boxes)
        box.box = unscaled(box.box, scaled);
    std::erase_if(boxes, [](const ScoredBox &box) { return box.box.width <= 0 || box.box.height <= 0; });
    return boxes;
}

nlohmann::json boxPredictions(const std::vector<ScoredBox> &boxes, const std::vector<std::string> &classes)
{
    auto predictions = nlohmann::json::array();
    for (const ScoredBox &box : boxes)
        predictions.push_back({ { "kind", "box" }, { "class", classes[static_cast<std::size_t>(box.label)] },
            { "score", box.score },
            { "geometry",
                { { "x", box.box.x }, { "y", box.box.y }, { "w", box.box.width }, { "h", box.box.height } } } });
    return predictions;
}

} // namespace cairn
