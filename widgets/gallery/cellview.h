// SPDX-License-Identifier: GPL-3.0-or-later
// A list view of equal cells in as many columns as fit. Where a cell is, is computed and never stored: a million rows cost nothing.
#pragma once

#include <QListView>

namespace cairn {

/** A QListView to all others (and to screen readers); Qt's own layout, which visits every row, is not used. */
class CellView : public QListView
{
    Q_OBJECT
public:
    explicit CellView(QWidget *parent = nullptr);

    /** The least size of a cell. With several columns cells are widened until they fill the line. */
    void setCells(const QSize &size, bool severalColumns);
    [[nodiscard]] int columnCount() const { return m_columns; }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

    /** How many rows are selected; looks at the ranges and not at each row. */
    [[nodiscard]] int selectedCount() const;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] QRect cellRect(int row) const; ///< in the viewport
    [[nodiscard]] int rowNear(const QPoint &point) const; ///< of the cell that is there or nearest
    [[nodiscard]] QItemSelection between(int first, int last) const;
    [[nodiscard]] QItemSelection inside(const QRect &area) const;
    [[nodiscard]] QRect band() const; ///< in the viewport; null where none is drawn
    void arrange(const QSize &cell, bool severalColumns);

    QSize m_cell {200, 60};
    bool m_severalColumns = false;
    int m_columns = 1;
    int m_width = 200; ///< of a cell as it is shown
    QPoint m_bandStart {-1, -1}; ///< in the content
    QPoint m_bandEnd;
};

} // namespace cairn
