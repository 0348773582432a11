// SPDX-License-Identifier: GPL-3.0-or-later
// Rules found by a shallow tree in the rows that a person or a file has labelled; how often each is right is measured on the half of those
// rows that the tree never saw.
#pragma once

#include "models/insight/interval.h"
#include "models/labels/rules.h"
#include "models/project/task.h"

namespace cairn {

struct RuleSuggestion {
    QString expression;
    QString value;
    double coverage = 0; ///< share of all rows
    Interval precision; ///< on rows that were held back
    qint64 judged = 0; ///< so many of them

    /** The same as a rule of this column, with a name that says what it is; `number` keeps names apart. */
    [[nodiscard]] Rule rule(const LabelColumn &column, int number) const;
};

struct SuggestionLimits {
    qint64 fewestLabels = 20;
    qint64 mostRows = 20'000; ///< more labelled rows are sampled
    int mostCategories = 50; ///< a text with more different values is left out
};

/** Most precise first. An error where too few rows have a label, or all the same one. */
[[nodiscard]] Result<QList<RuleSuggestion>> suggestRules(const QString &projectFile, const LabelColumn &column, const SuggestionLimits &limits = {},
    const TaskControl &control = {});

} // namespace cairn
