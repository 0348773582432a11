// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over the text columns of a table: an FTS5 index in the table's cache, built when it is first asked for and kept right.
#pragma once

#include "models/data/tables.h"
#include "models/project/task.h"

namespace cairn {

class RowSearch
{
public:
    /** What the index holds: texts, categories and links. */
    [[nodiscard]] static QStringList columns(const TableInfo &table);

    /** Builds the index, goes on with a half one, or takes over what changed since; quick where nothing did. Canceled, it keeps what it has. */
    [[nodiscard]] static Result<void> bringUpToDate(const QString &projectFile, qint64 tableId, const TaskControl &control = {});

    /** What a person typed as an FTS5 query: every word has to be there, the last one may go on; "quoted words" stand side by side.
        Empty where there is no word in it. */
    [[nodiscard]] static QString query(const QString &typed);
    /** The other way, as far as it is of ours: what stands in the field. */
    [[nodiscard]] static QString typed(const QString &query);
    /** What to mark in the cells: words and phrases of a query. */
    [[nodiscard]] static QStringList marks(const QString &query);

    /** Whether an expression asks the index. */
    [[nodiscard]] static bool isAskedBy(const QString &expression);
};

} // namespace cairn
