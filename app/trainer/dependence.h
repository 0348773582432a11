// SPDX-License-Identifier: GPL-3.0-or-later
// Partial dependence (J. Friedman, Greedy Function Approximation, 2001): what the model says on average when one column is set to a
// value in all rows, and the other columns stay as they are.
#pragma once

#include "app/trainer/booster.h"
#include "app/trainer/table.h"
#include "app/trainer/tablemodel.h"

#include <filesystem>

namespace cairn {

/// {"classes": [...], "rows": N, "columns": [{"name", "kind", "points": [{"at", "mean": [...]}]}]}: of the columns that the
/// model draws most on, the most important first, by N rows of the training. "at" is a number, for moments UTC
/// seconds, or a category. "mean" has a probability for each class, or the value of a regression.
void writeDependence(const std::filesystem::path &path, const Table &table, const TableModel &model, const Booster &booster,
    int threads);

} // namespace cairn
