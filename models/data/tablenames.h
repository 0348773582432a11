// SPDX-License-Identifier: GPL-3.0-or-later
// Names of tables and columns made from what files say: never empty, never twice, never one of ours.
#pragma once

#include "models/data/tablereader.h"
#include "models/project/database.h"

#include <QStringList>

namespace cairn {

/** Spaces simplified; an empty one becomes "column_3", a second "a" becomes "a_2" (without regard to case, as SQLite sees it). "row_id" is ours. */
enum class KeepRowId { No, Yes };
[[nodiscard]] QStringList uniqueColumnNames(const QStringList &written, KeepRowId keepRowId = KeepRowId::No);

/** After the file's name, without its ending. */
[[nodiscard]] QString tableNameOf(const QString &path);
/** The same, with the sheet or table where the file has several. */
[[nodiscard]] QString proposedTableName(const QString &path, const TableLook &look);

struct TableNames {
    QString name; ///< as people see it; unique among the tables
    QString sqlName; ///< data_...; unique in the file
};
[[nodiscard]] TableNames freeTableNames(SQLite::Database &database, const QString &wished);

} // namespace cairn
