// SPDX-License-Identifier: GPL-3.0-or-later
// Changing cells of a table: text held against the column's type, and any number of cells as one gesture of the journal.
#pragma once

#include "models/data/tables.h"
#include "models/project/project.h"

namespace cairn {

struct CellChange {
    qint64 rowId = 0;
    QString column; ///< a stored one
    QVariant value; ///< as the database has it; null: missing
};

/** What a person typed as the column has it; a sentence about what it needs where it does not fit. Nothing typed: missing. */
[[nodiscard]] Result<QVariant> cellValueOf(const TableColumn &column, const QString &text);
/** A stored value as a person types it: numbers with a point, without groups; empty where it is missing. */
[[nodiscard]] QString cellTextOf(const QVariant &value);

class CellEdits
{
public:
    explicit CellEdits(Project &project) : m_project(project) {}

    /** One gesture with `text` in the history, in parts where there are very many. Returns how many cells changed. */
    [[nodiscard]] Result<qint64> set(qint64 tableId, const QString &text, const QList<CellChange> &changes, const TaskControl &control = {});
    /** One cell, as it was typed. */
    [[nodiscard]] Result<qint64> setCell(qint64 tableId, qint64 rowId, const QString &column, const QString &typed);

private:
    Project &m_project;
};

} // namespace cairn
