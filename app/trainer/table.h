// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the dataset in memory: encoded features, the target, and each row's id and split.
#pragma once

#include "app/trainer/featurecolumn.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cairn {

/// The column to predict; both readings of it are kept until it is known which one is wanted.
struct Target {
    std::string name;
    std::string type;
    std::vector<float> numbers; ///< not-a-number where there is none
    std::vector<int> codes; ///< a place in texts; -1 where the cell is empty
    std::vector<std::string> texts; ///< different values, at most kMostClasses + 1 of them

    static constexpr std::size_t kMostClasses = 1000;
};

struct Table {
    std::string idColumn;
    std::vector<long long> ids;
    std::vector<Split> splits; ///< None for every row without a target
    std::vector<FeatureColumn> columns;
    std::vector<std::vector<float>> values; ///< one a column, each with a value a row
    Target target;

    /// Throws Failure when the files are not as the run-folder page has them.
    static Table read(const std::filesystem::path &dataset, std::size_t mostCategories,
        const std::vector<std::string> &leftOut = {}, const std::map<std::string, CodingWish> &codings = {});

    [[nodiscard]] std::size_t rowCount() const { return ids.size(); }
    [[nodiscard]] std::vector<std::size_t> rowsOf(Split split) const;
    /// The features of these rows, row after row.
    [[nodiscard]] std::vector<float> featuresOf(std::span<const std::size_t> rows) const;
};

/// "age, mean radius": names between commas, without the spaces around them.
[[nodiscard]] std::vector<std::string> namesIn(const std::string &list);

} // namespace cairn
