// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a file that is about to be imported: which of them, under which name, as which type.
#pragma once

#include "models/data/tableimporter.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace cairn {

class TableColumnChoices : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, ExamplesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** Of a file with too many columns only the first are included. What a person chose for a column stays while its name does. */
    void setPreview(const TablePreview &preview);
    [[nodiscard]] QList<ColumnChoice> choices() const { return m_choices; }
    [[nodiscard]] int includedCount() const;
    [[nodiscard]] bool isIncluded(int column) const { return m_choices.value(column).included; }
    [[nodiscard]] QString name(int column) const { return m_choices.value(column).name; }
    [[nodiscard]] ColumnType type(int column) const { return m_choices.value(column).type; }
    /** All: as many as a table holds. */
    void includeAll(bool included);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_choices.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** Included columns, names or types are others now. */
    void changed();

private:
    QVariant nameData(const ColumnChoice &choice, int role) const;

    QList<ColumnChoice> m_choices;
    QList<ColumnPreview> m_previews;
};

/** Chooses a column's type from a list. */
class TableTypeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace cairn
