// SPDX-License-Identifier: GPL-3.0-or-later
// The first columns of the grid, held in place over the others while these are scrolled.
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

namespace cairn {

class LabelGrid;

/** Painted by the grid's own delegate and header; a second view would hold a second table of ten million row heights. */
class FrozenColumns : public QWidget
{
    Q_OBJECT
public:
    explicit FrozenColumns(LabelGrid &grid);

    void setCount(int count);
    /** Goes where the grid's columns begin. */
    void relayout();
    /** How much of the grid's viewport it covers. */
    [[nodiscard]] int coveredWidth() const { return isHidden() ? 0 : width(); }
    [[nodiscard]] bool holds(int section) const { return sections().contains(section); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<int> sections() const;
    /** Of a section in this widget. */
    [[nodiscard]] QRect columnRect(int section) const;
    [[nodiscard]] int sectionAt(const QPoint &at) const;
    [[nodiscard]] QModelIndex indexAt(const QPoint &at) const;
    [[nodiscard]] int edgeAt(const QPoint &at) const; ///< the section whose width is pulled there; -1: none
    void paintCells(QPainter &painter, int section, const QRect &column) const;

    LabelGrid &m_grid;
    int m_count = 0;
    int m_resized = -1;
    int m_pressedSection = -1;
    QPersistentModelIndex m_pressed;
};

} // namespace cairn
