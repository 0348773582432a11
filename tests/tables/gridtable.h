// SPDX-License-Identifier: GPL-3.0-or-later
// A small table in memory with the roles of RowModel, for tests of the widgets that show one.
#pragma once

#include "models/data/rowmodel.h"

#include <QAbstractTableModel>

namespace cairn {

/** Column 0 is a label column, the others are a whole number, a real number and a text. */
class GridTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column {
        QString name;
        int type = -1;
    };

    explicit GridTable(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns {{QStringLiteral("kind"), -1}, {QStringLiteral("age"), int(ColumnType::Integer)},
              {QStringLiteral("mean radius"), int(ColumnType::Real)}, {QStringLiteral("note"), int(ColumnType::Text)}}
    {
    }

    void setRows(const QList<QVariantList> &rows)
    {
        beginResetModel();
        m_rows = rows;
        m_count = int(rows.size());
        endResetModel();
    }
    /** More rows than there is memory for: each says its number. */
    void setVirtualRows(int count)
    {
        beginResetModel();
        m_rows.clear();
        m_count = count;
        endResetModel();
    }
    void setLoadingFrom(int row) { m_loadingFrom = row; }
    void arriveTo(int row)
    {
        const int first = m_loadingFrom;
        m_loadingFrom = row;
        Q_EMIT dataChanged(index(first, 0), index(row - 1, columnCount() - 1));
    }
    void insertColumnInFront(const Column &column)
    {
        beginInsertColumns({}, 0, 0);
        m_columns.prepend(column);
        for (QVariantList &row : m_rows)
            row.prepend(QVariant());
        endInsertColumns();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    void sort(int column, Qt::SortOrder order) override { sorts.append({column, order}); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        rowsRead.insert(index.row());
        const bool isLoading = index.row() >= m_loadingFrom;
        const QVariant value = m_rows.isEmpty() ? QVariant(qlonglong(index.row())) : m_rows[index.row()].value(index.column());
        switch (role) {
        case RowModel::LoadingRole:
            return isLoading;
        case RowModel::MissingRole:
            return !isLoading && value.isNull();
        case RowModel::ColumnTypeRole:
            return m_columns[index.column()].type;
        case RowModel::ValueRole:
            return isLoading ? QVariant() : value;
        case Qt::DisplayRole:
            return isLoading ? QVariant(QStringLiteral("…")) : QVariant(value.toString());
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
        if (role == Qt::DisplayRole || role == RowModel::ColumnNameRole)
            return m_columns[section].name;
        return role == RowModel::ColumnTypeRole ? QVariant(m_columns[section].type) : QVariant();
    }

    QList<std::pair<int, Qt::SortOrder>> sorts; ///< what was asked of sort()
    mutable QSet<int> rowsRead;

private:
    QList<Column> m_columns;
    QList<QVariantList> m_rows;
    int m_count = 0;
    int m_loadingFrom = std::numeric_limits<int>::max();
};

} // namespace cairn
