// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be predicted: classes or a number, decided from the target column and the parameter "objective".
#pragma once

#include "app/trainer/table.h"
#include "app/trainer/tablemodel.h"

namespace cairn {

/// The task and its classes (in the project's order, those that a labelled row has), and a label for each
/// row.
struct TableLabels {
    Task task = Task::Regression;
    std::vector<std::string> classes;
    std::vector<float> values; ///< a class's number or the value; not-a-number without a label

    /// Throws Failure when there is nothing to learn: no training rows, a single class, no numbers.
    static TableLabels from(
        const Table &table, const std::vector<std::string> &projectClasses, const std::string &objective);

    [[nodiscard]] std::vector<float> of(std::span<const std::size_t> rows) const;
};

} // namespace cairn
