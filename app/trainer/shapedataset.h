// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a dataset with the shapes in them, for trainers that look for things and not only name them.
#pragma once

#include "app/trainer/imagedataset.h"

#include <string>
#include <vector>

namespace cairn {

struct OutlinePoint {
    double x = 0;
    double y = 0;
};
using OutlineRing = std::vector<OutlinePoint>;

/// Lengths of runs outside and inside in turns, down each column of the frame.
struct MaskRuns {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    std::vector<long long> counts;
};

/// In pixels of the displayed picture.
struct LabelledShape {
    int label = 0; ///< a place in the classes
    Region box; ///< upright, round the shape
    std::vector<std::vector<OutlineRing>> parts; ///< each an outline and its holes; empty for a mask
    MaskRuns mask;
};

struct ShapePicture {
    Picture picture;
    Split split = Split::None;
    std::vector<LabelledShape> shapes; ///< empty where nothing of use is labelled
};

enum class ShapeWish : std::uint8_t {
    Boxes, ///< any shape with an area counts by its box
    Outlines, ///< polygons, masks and ellipses
    Areas, ///< boxes too, filled
};

struct ShapeDataset {
    std::vector<std::string> classes; ///< those that have a shape, in the project's order
    std::vector<ShapePicture> pictures;

    /// Says on stdout what it passes over. Throws Failure when the files are wrong or there is nothing to learn.
    static ShapeDataset read(const std::filesystem::path &folder, const DatasetInfo &info, ShapeWish wish);

    /// Places in pictures of those of a split that have shapes.
    [[nodiscard]] std::vector<std::size_t> labelledOf(Split split) const;
};

} // namespace cairn
