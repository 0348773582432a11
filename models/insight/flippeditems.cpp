// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the cases once.
#include "models/insight/flippeditems.h"

#include "models/runs/runtexts.h"

#include <algorithm>
#include <cmath>

namespace cairn {

FlippedItems flippedItems(const PairedAnswers &answers)
{
    FlippedItems items;
    for (std::size_t at = 0; at < answers.cases.size(); ++at) {
        double change = 0;
        if (answers.isRegression) {
            change = std::abs(answers.first.values[at] - answers.truthValues[at]) - std::abs(answers.second.values[at] - answers.truthValues[at]);
        } else {
            change = double(answers.second.classes[at] == answers.truth[at]) - double(answers.first.classes[at] == answers.truth[at]);
        }
        if (change != 0)
            (change > 0 ? items.gained : items.lost).append({qsizetype(at), change});
    }
    for (QList<FlippedItem> *list : {&items.gained, &items.lost})
        std::stable_sort(list->begin(), list->end(), [](const auto &a, const auto &b) { return std::abs(a.change) > std::abs(b.change); });
    return items;
}

QString truthText(const PairedAnswers &answers, qsizetype at)
{
    return answers.isRegression ? valueText(answers.truthValues[size_t(at)]) : answers.classes.value(answers.truth[size_t(at)]);
}

QString answerText(const PairedAnswers &answers, const ModelAnswers &model, qsizetype at)
{
    return answers.isRegression ? valueText(model.values[size_t(at)]) : answers.classes.value(model.classes[size_t(at)]);
}

} // namespace cairn
