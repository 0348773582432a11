// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are shuffled by the seed, ordered by class, and dealt out to the folds like cards.
#include "app/trainer/tablefolds.h"

#include "app/trainer/booster.h"
#include "app/trainer/randomnumbers.h"
#include "app/trainer/stopsignal.h"
#include "app/trainer/tablescores.h"
#include "app/trainer/tabletrainer.h"

#include <algorithm>
#include <iostream>

namespace cairn {
namespace {

/// The fold of each row, from 1.
std::vector<int> dealt(const Table &table, const TableLabels &labels, Task task, int folds, std::uint64_t seed)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        if (table.splits[row] == Split::Train)
            rows.push_back(row);
    RandomNumbers random(seed);
    random.shuffle(rows);
    if (task != Task::Regression)
        std::stable_sort(rows.begin(), rows.end(),
            [&labels](auto left, auto right) { return labels.values[left] < labels.values[right]; });
    std::vector<int> foldOf(table.rowCount(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        foldOf[rows[i]] = static_cast<int>(i % static_cast<std::size_t>(folds)) + 1;
    return foldOf;
}

} // namespace

OutOfFold predictOutOfFold(const Table &table, const TableLabels &labels, const TableModel &model,
    const Parameters &parameters, std::uint64_t seed, std::vector<float> &outputs)
{
    const int threads = threadCount(parameters.integer("threads"));
    const auto folds = static_cast<int>(parameters.integer("folds"));
    OutOfFold result{ dealt(table, labels, model.task, folds, seed) };
    for (int fold = 1; fold <= folds && !result.stopped; ++fold) {
        std::vector<std::size_t> seen, heldBack;
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            if (result.folds[row] != 0)
                (result.folds[row] == fold ? heldBack : seen).push_back(row);
        if (seen.empty() || heldBack.empty())
            continue;
        const auto seenLabels = labels.of(seen);
        BoosterMatrix train(table.featuresOf(seen), table.columns, threads);
        train.setLabels(seenLabels);
        Booster booster({ &train }, boosterSettings(model, parameters, seed, seenLabels));
        for (int round = 0; round < model.bestRound && !result.stopped; ++round) {
            booster.boost(round, train);
            result.stopped = stopRequested();
        }
        const BoosterMatrix rest(table.featuresOf(heldBack), table.columns, threads);
        const auto predicted = booster.predict(rest, Booster::Output::Value);
        for (std::size_t i = 0; i < heldBack.size(); ++i)
            std::copy_n(predicted.begin() + static_cast<std::ptrdiff_t>(i * model.outputs()), model.outputs(),
                outputs.begin() + static_cast<std::ptrdiff_t>(heldBack[i] * model.outputs()));
        std::cout << "Fold " << fold << " of " << folds << ": " << heldBack.size()
                  << " rows predicted by trees that never saw them." << std::endl;
    }
    return result;
}

} // namespace cairn
