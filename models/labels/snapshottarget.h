// SPDX-License-Identifier: GPL-3.0-or-later
// The column of a table that is to be learnt: a label column, or one of the table's own whose values are the answers.
#pragma once

#include "models/data/tables.h"
#include "models/labels/rowlabels.h"

#include <QJsonValue>

namespace cairn {

struct SnapshotTarget {
    QString name; ///< as the table spells it
    bool isLabelColumn = false;
    LabelColumn labels; ///< of a label column
    ColumnType type = ColumnType::Category;
    QStringList choices; ///< in their order; may be empty
    int storedIndex = -1; ///< among table.storedColumns(); -1 for a label column
};

[[nodiscard]] Result<SnapshotTarget> findTarget(SQLite::Database &database, const TableInfo &table, const QString &name);

/** A value of the target as text, the same in rows.csv and in the list of classes. */
[[nodiscard]] QString targetText(const QJsonValue &value);

/** Whether these answers are classes: text and the like always, whole numbers while there are no more than ten different ones. */
[[nodiscard]] bool isCategorical(ColumnType type, qsizetype differentValues);
inline constexpr qsizetype kMostIntegerClasses = 10;

} // namespace cairn
