// SPDX-License-Identifier: GPL-3.0-or-later
// Filter expressions that show a rule's rows: those it votes on, those it gets wrong, those on which others disagree.
#pragma once

#include "models/labels/rules.h"

namespace cairn {

/** Rows whose label a person or a file gave, and gave otherwise. */
[[nodiscard]] QString wrongRowsExpression(const Rule &rule);
/** Rows on which another rule of `rules` that is on votes for something else; empty where none does. */
[[nodiscard]] QString conflictRowsExpression(const Rule &rule, const QList<Rule> &rules);
/** Rows on which any two rules that are on disagree; empty where all vote for the same. */
[[nodiscard]] QString allConflictsExpression(const QList<Rule> &rules);
/** These rows. */
[[nodiscard]] QString theseRowsExpression(const QList<qint64> &rowIds);

} // namespace cairn
