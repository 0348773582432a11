// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer explain: how much each column of a row pushed the prediction up or down.
#pragma once

#include <filesystem>

namespace cairn {

/// Writes one JSON line a row of the CSV file; to stdout when out is empty. Throws Failure.
void explainRows(const std::filesystem::path &modelFolder, const std::filesystem::path &rowsFile,
    const std::filesystem::path &out);

} // namespace cairn
