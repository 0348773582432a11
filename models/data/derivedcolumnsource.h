// SPDX-License-Identifier: GPL-3.0-or-later
// A derived column beside a table's own in the grid; computed in a task for the rows that are shown.
#pragma once

#include "models/data/columnsource.h"
#include "models/data/tables.h"
#include "models/project/project.h"
#include "models/project/task.h"

#include <QHash>

namespace cairn {

class DerivedColumnSource : public ColumnSource
{
    Q_OBJECT
public:
    DerivedColumnSource(Project &project, const TableInfo &table, const TableColumn &column, QObject *parent = nullptr);

    [[nodiscard]] const TableColumn &column() const { return m_column; }

    [[nodiscard]] QString title() const override { return m_column.name; }
    [[nodiscard]] QVariant data(qint64 rowId, int role) const override;
    [[nodiscard]] QVariant headerData(int role) const override;
    void prefetch(const QList<qint64> &rowIds) override;
    [[nodiscard]] QString valuesSql() const override;

private:
    void forget();

    Project &m_project;
    TableInfo m_table;
    TableColumn m_column;
    QHash<qint64, QVariant> m_values; ///< of the rows that were computed
    int m_generation = 0;
};

} // namespace cairn
