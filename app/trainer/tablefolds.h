// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions of labelled rows by models that never saw them: each fold is predicted by trees grown on the others.
#pragma once

#include "app/trainer/parameters.h"
#include "app/trainer/table.h"
#include "app/trainer/tablemodel.h"
#include "app/trainer/tabletarget.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cairn {

struct OutOfFold {
    std::vector<int> folds; ///< one a row, from 1; 0 for rows that no fold holds back
    bool stopped = false; ///< by a signal; then nothing of it is to be used
};

/// Replaces the outputs of the rows of the training split; the model has seen no others. Each fold's trees have as many rounds as the
/// model; classes are spread evenly over the folds.
[[nodiscard]] OutOfFold predictOutOfFold(const Table &table, const TableLabels &labels, const TableModel &model,
    const Parameters &parameters, std::uint64_t seed, std::vector<float> &outputs);

} // namespace cairn
