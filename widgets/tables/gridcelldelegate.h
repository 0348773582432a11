// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the grid: numbers at the trailing edge, what is missing or still loading quietly, labels with their colour.
#pragma once

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>

namespace cairn {

struct Theme;

/** The picture that a cell names, no larger than `size` in device pixels; null while it is not there. */
using CellPicture = std::function<QPixmap(const QModelIndex &index, const QSize &size)>;

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
    /** Words and beginnings of words that are marked where they stand in texts. */
    void setMarks(const QStringList &marks) { m_marks = marks; }
    /** For cells of columns that hold pictures. */
    void setPictures(CellPicture picture) { m_picture = std::move(picture); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;

    /** What stands before the text takes its room. */
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &text, QRect &room) const;

    int m_labelColumn = -1;
    CellPicture m_picture;
    QHash<QString, int> m_choices;
    QStringList m_marks;
};

} // namespace cairn
