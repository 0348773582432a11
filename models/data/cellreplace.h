// SPDX-License-Identifier: GPL-3.0-or-later
// Find and replace over cells: what would change is found out first, by the person's words or a regular expression, and written as one gesture.
#pragma once

#include "models/data/celledits.h"
#include "models/data/rowids.h"

namespace cairn {

struct ReplaceRequest {
    QString projectFile;
    qint64 tableId = 0;
    QStringList columns; ///< stored ones
    RowIds rows;
    QString find; ///< empty with `isWholeCell`: missing values
    QString replacement; ///< in a regular expression \1 stands for its first group
    bool isRegularExpression = false;
    bool isCaseSensitive = false;
    bool isWholeCell = false;
};

struct ReplacePlan {
    static constexpr qsizetype kMostChanges = 2'000'000;

    QList<CellChange> changes;
    qint64 rows = 0; ///< with a change
    qint64 misfits = 0; ///< cells whose new text does not fit their column; they stay
    QString misfitReason; ///< of the first of them
    QString exampleBefore, exampleAfter; ///< of the first change
    bool isCut = false; ///< there are more than kMostChanges
};

/** An error where the expression is not one. */
[[nodiscard]] Result<ReplacePlan> planReplacement(const ReplaceRequest &request, const TaskControl &control = {});

} // namespace cairn
