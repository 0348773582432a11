// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes and the cells of a detector's grid: what each cell is to say, and what the cells have said.
#pragma once

#include "app/trainer/averageprecision.h"
#include "app/trainer/densenetwork.h"

#include <span>

namespace cairn {

/// A box in pixels of what the network sees.
struct GridBox {
    int label = 0; ///< kNotCounted: its cells are left out of the loss
    Region box;
};

/// Appends the cells of one picture: cells round a box's middle are its own, a cell between two boxes goes to the nearer.
void appendTargets(std::span<const GridBox> boxes, int width, int height, DenseTargets &targets);

/// The boxes of one picture in pixels of what the network saw, best first: those of a class that overlap a better one
/// are left out.
[[nodiscard]] std::vector<ScoredBox> boxesFrom(
    const DenseOutput &output, int width, int height, int classes, double leastScore);

} // namespace cairn
