// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer outliers: how odd each row of a table is, by an isolation forest.
#pragma once

#include "app/trainer/isolationforest.h"

#include <filesystem>

namespace cairn {

/// Reads a CSV file whose first column names the row and whose others are numbers; an empty cell counts as its column's median. Writes one JSON
/// line a row, {"row": "17", "score": 0.43}; to stdout when out is empty, else with the progress on stdout. Throws Failure.
void scoreOutliers(const std::filesystem::path &rowsFile, const std::filesystem::path &out, const ForestSettings &settings);

} // namespace cairn
