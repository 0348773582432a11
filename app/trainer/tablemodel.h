// SPDX-License-Identifier: GPL-3.0-or-later
// A trained table model in its folder: model.ubj has the trees, model.json all that is needed to feed them.
#pragma once

#include "app/trainer/featurecolumn.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cairn {

enum class Task { Binary, Multiclass, Regression };

struct TableModel {
    Task task = Task::Regression;
    std::string target;
    std::string idColumn;
    std::vector<std::string>
        classes; ///< empty for a regression; of two, the second is what the margin speaks for
    std::vector<FeatureColumn> columns;
    int bestRound = 0; ///< counted from 1

    /// Numbers in a prediction of one row: probabilities, or the value.
    [[nodiscard]] std::size_t outputs() const { return task == Task::Multiclass ? classes.size() : 1; }

    void save(const std::filesystem::path &folder) const;
    /// Throws Failure when the folder holds no such model.
    static TableModel load(const std::filesystem::path &folder);
    [[nodiscard]] static std::filesystem::path treesFile(const std::filesystem::path &folder)
    {
        return folder / "model.ubj";
    }
};

} // namespace cairn
