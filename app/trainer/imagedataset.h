// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a dataset and what is to be told apart: whole pictures by tags, or what lies under shapes.
#pragma once

#include "app/trainer/runenvironment.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cairn {

struct Picture {
    std::string name; ///< the item's name in the project
    std::filesystem::path file;
    int page = 0;
    int width = 0; ///< as displayed; 0 where the dataset does not say
    int height = 0;
};

/// In pixels of the displayed picture.
struct Region {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// One thing to be told its class.
struct Example {
    std::size_t picture = 0;
    Split split = Split::None;
    int label = -1; ///< a place in the classes; -1 for what is only predicted
    std::string kind; ///< "tag", "box" or "polygon"
    Region region; ///< of a shape
    std::string annotation; ///< JSON: the shape's id in the dataset
    std::string geometry; ///< JSON, as the dataset has it
};

struct ImageDataset {
    bool hasShapes = false; ///< examples are regions under shapes, not whole pictures
    std::vector<std::string> classes; ///< those that have a label, in the project's order
    std::vector<Picture> pictures;
    std::vector<Example> examples; ///< in the pictures' order

    /// What is asked for is "auto", "tags" or "shapes". Says on stdout what it passes over.
    /// Throws Failure when the files are wrong or there is nothing to learn.
    static ImageDataset read(
        const std::filesystem::path &folder, const DatasetInfo &info, const std::string &asked);

    /// Places in examples of those of a split that have a label.
    [[nodiscard]] std::vector<std::size_t> labelledOf(Split split) const;
};

} // namespace cairn
