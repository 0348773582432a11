// SPDX-License-Identifier: GPL-3.0-or-later
// What a run is told through its environment (see resources/help/run-folder.md) and its dataset.json.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cairn {

struct RunEnvironment {
    std::filesystem::path dataset;
    std::filesystem::path params; ///< may be empty: every parameter then has its default
    std::filesystem::path metrics;
    std::filesystem::path predictions;
    std::filesystem::path artifacts;
    std::uint64_t seed = 0;

    /// Throws Failure when a variable is missing or the dataset is not there.
    static RunEnvironment fromProcess();
    [[nodiscard]] std::filesystem::path modelFolder() const { return artifacts / "model"; }
};

struct DatasetInfo {
    std::string data; ///< "images" or "table"
    std::string target; ///< a table's column to predict
    std::vector<std::string> classes; ///< in the project's order; empty where the target is no category

    /// Throws Failure when the dataset does not hold what is wanted.
    static DatasetInfo read(const std::filesystem::path &dataset, const std::string &wanted);
};

enum class Split : std::uint8_t { Train, Val, Test, None };
[[nodiscard]] Split splitFromName(std::string_view name);

/// How many cores this process may use, or what was asked for.
[[nodiscard]] int threadCount(long long asked);

} // namespace cairn
