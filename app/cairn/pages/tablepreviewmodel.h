// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file that is about to be imported, under the names and types chosen for its columns.
#pragma once

#include "app/cairn/pages/tablecolumnchoices.h"

namespace cairn {

class TablePreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TablePreviewModel(const TableColumnChoices &choices, QObject *parent = nullptr);

    void setRows(const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_choices.rowCount(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    const TableColumnChoices &m_choices;
    QList<QStringList> m_rows;
};

} // namespace cairn
