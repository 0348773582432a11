// SPDX-License-Identifier: GPL-3.0-or-later
// The cases on which two runs differ: what the second gained and lost against the first.
#pragma once

#include "models/insight/pairedanswers.h"

namespace cairn {

/** Of classes: one run is right and the other is not. Of numbers: one is nearer to the truth. */
struct FlippedItem {
    qsizetype at = 0; ///< index into PairedAnswers::cases
    double change = 0; ///< how much nearer (gained, above 0) or farther (lost, below) a number came; classes: 1 and -1
};

struct FlippedItems {
    QList<FlippedItem> gained, lost; ///< classes in the order of the cases, numbers with the largest change first
};

[[nodiscard]] FlippedItems flippedItems(const PairedAnswers &answers);

/** The truth of a case, and what the runs said, as text. */
[[nodiscard]] QString truthText(const PairedAnswers &answers, qsizetype at);
[[nodiscard]] QString answerText(const PairedAnswers &answers, const ModelAnswers &model, qsizetype at);

} // namespace cairn
