// SPDX-License-Identifier: GPL-3.0-or-later
// From votes to labels: what accepting the votes would change, and doing it as one gesture. What a person, a file or a model said stays.
#pragma once

#include "models/labels/rulevotes.h"

namespace cairn {

/** A row whose label would be another one. */
struct RuleChange {
    qint64 rowId = 0;
    int before = -1, after = -1; ///< places in the votes' values; -1: no label
    qint64 ruleId = 0; ///< 0 where the label goes
    double score = 0;
};

/** How many rows get a label, another one, none any more, or stay as they are. */
struct RuleOutcome {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 withdrawn = 0; ///< a rule had labelled it, and now none does
    qint64 same = 0;
    qint64 kept = 0; ///< the rules vote, but a person, a file or a model has labelled the row
    qint64 conflicts = 0; ///< rows on which the rules contradict each other
    qint64 abstained = 0; ///< rows on which they say nothing, or balance each other

    [[nodiscard]] qint64 changes() const { return added + changed + withdrawn; }
    friend bool operator==(const RuleOutcome &, const RuleOutcome &) = default;
};

struct RulePlan {
    RuleOutcome outcome;
    std::vector<RuleChange> changes; ///< ascending; also those in which only the rule or the score is another
};

/** `only`: these rules alone vote, and labels of others stay; empty: all that are on. */
[[nodiscard]] RulePlan planOf(const RuleVotes &votes, Combining combining, const QList<qint64> &only = {});

/** Asks the rules of the column anew, and writes their labels. */
[[nodiscard]] Result<RuleOutcome> applyRules(Project &project, const LabelColumn &column, Combining combining, const QList<qint64> &only = {},
    const TaskControl &control = {});

} // namespace cairn
