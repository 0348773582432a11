// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that say the same, or nearly the same, in the columns that are compared.
#pragma once

#include "models/data/tables.h"
#include "models/project/task.h"

namespace cairn {

struct DuplicateRequest {
    QString projectFile;
    qint64 tableId = 0;
    QString filter; ///< empty: all rows
    QStringList columns; ///< stored ones
    /** 1: the same after spaces, case, accents and punctuation are evened out. Less: the share of common three-letter pieces (Jaccard
        similarity), at least; compared where MinHash says that it is worth it. */
    double similarity = 1;
};

struct DuplicateGroup {
    qint64 number = 0; ///< from 1, as in the column "duplicate group"
    QList<qint64> rowIds; ///< in their order
    QString example; ///< what the first row says
};

struct DuplicateRows {
    QList<DuplicateGroup> groups; ///< the largest first
    qint64 rows = 0; ///< in groups
    qint64 compared = 0;
};

/** Rows without any value in the columns are like no other. */
[[nodiscard]] Result<DuplicateRows> findDuplicates(const DuplicateRequest &request, const TaskControl &control = {});
/** Makes the groups the column "duplicate group" of the table's cache. */
[[nodiscard]] Result<void> storeDuplicates(const DuplicateRequest &request, const DuplicateRows &found);

/** Common three-letter pieces as a share of all. Texts shorter than three letters are one piece. */
[[nodiscard]] double trigramSimilarity(const QString &left, const QString &right);

} // namespace cairn
