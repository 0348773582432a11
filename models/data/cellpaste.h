// SPDX-License-Identifier: GPL-3.0-or-later
// Copied cells laid over cells of a table: what would change is found out first, and is written as one gesture.
#pragma once

#include "models/data/celledits.h"

namespace cairn {

/** Tab-separated text as its lines and fields; a field in quotes may hold tabs, quotes (doubled) and line ends. */
[[nodiscard]] QList<QStringList> copiedCells(const QByteArray &tabSeparated);

struct PastePlan {
    static constexpr qsizetype kMostCells = 2'000'000;

    QList<CellChange> changes; ///< also of cells that hold the same already
    qint64 misfits = 0; ///< cells whose text does not fit their column; they stay
    QString misfitReason; ///< of the first of them
    qint64 beyond = 0; ///< copied cells for which there is no row or column
};

/** The cells' first line goes into the first of `rowIds`, its first field into the first of `columns` (stored ones of the table). */
[[nodiscard]] PastePlan planPaste(const TableInfo &table, const QList<qint64> &rowIds, const QStringList &columns, const QList<QStringList> &cells);
/** One copied cell goes into every row and column. */
[[nodiscard]] PastePlan planPasteEverywhere(const TableInfo &table, const QList<qint64> &rowIds, const QStringList &columns, const QString &cell);

} // namespace cairn
