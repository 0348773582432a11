// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a dataset's items.jsonl.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <vector>

namespace cairn {

/// Throws Failure when the file cannot be read or a line is no object.
[[nodiscard]] std::vector<nlohmann::json> readItemLines(const std::filesystem::path &path);

} // namespace cairn
