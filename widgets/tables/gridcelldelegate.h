// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the grid: numbers at the trailing edge, what is missing or still loading quietly, labels with their colour.
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace cairn {

struct Theme;

/** Whether RowModel::ColumnTypeRole says that the column holds numbers. */
[[nodiscard]] bool isNumberColumn(const QVariant &columnType);
/** The line between rows: fainter than a separator, for there are many. */
[[nodiscard]] QColor gridLineColor(const Theme &theme);

class GridCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLabelColumn(int column) { m_labelColumn = column; }
    [[nodiscard]] int labelColumn() const { return m_labelColumn; }
    void setChoices(const QStringList &choices);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;

    int m_labelColumn = -1;
    QHash<QString, int> m_choices;
};

} // namespace cairn
