// SPDX-License-Identifier: GPL-3.0-or-later
// Rows to places and back, the selection in ranges, and painting what is in view.
#include "widgets/gallery/cellview.h"

#include "widgets/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace cairn {
namespace {

constexpr int kBandFill = 48; // alpha

} // namespace

CellView::CellView(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the number of columns, and with them whether it is needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
}

void CellView::setCells(const QSize &size, bool severalColumns)
{
    arrange(size.expandedTo({1, 1}), severalColumns);
}

int CellView::rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }

int CellView::verticalOffset() const { return verticalScrollBar()->value(); }

/** What is at the top, or the current cell where it is in view, stays where it is while columns change. */
void CellView::arrange(const QSize &cell, bool severalColumns)
{
    const bool showsCurrent = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()));
    const int anchor = showsCurrent ? currentIndex().row() : rowNear({0, 0});
    const int distance = cellRect(anchor).top();
    m_cell = cell;
    m_severalColumns = severalColumns;
    const int width = std::max(1, viewport()->width());
    m_columns = m_severalColumns ? std::max(1, width / m_cell.width()) : 1;
    m_width = width / m_columns;
    updateGeometries();
    verticalScrollBar()->setValue(verticalOffset() + cellRect(anchor).top() - distance);
    viewport()->update();
}

void CellView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    viewport()->update();
}

void CellView::updateGeometries()
{
    const qint64 lines = (qint64(rows()) + m_columns - 1) / m_columns;
    const qint64 height = std::min<qint64>(lines * m_cell.height(), std::numeric_limits<int>::max() - 10'000);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(16, m_cell.height() / 2));
    verticalScrollBar()->setRange(0, int(std::max<qint64>(0, height - viewport()->height())));
    QAbstractItemView::updateGeometries();
}

QRect CellView::cellRect(int row) const
{
    const int column = row % m_columns;
    const int shown = isRightToLeft() ? m_columns - 1 - column : column;
    return {shown * m_width, row / m_columns * m_cell.height() - verticalOffset(), m_width, m_cell.height()};
}

QRect CellView::visualRect(const QModelIndex &index) const { return index.isValid() ? cellRect(index.row()) : QRect(); }

int CellView::rowNear(const QPoint &point) const
{
    const int shown = std::clamp(point.x() / m_width, 0, m_columns - 1);
    const int column = isRightToLeft() ? m_columns - 1 - shown : shown;
    const int line = std::max(0, point.y() + verticalOffset()) / m_cell.height();
    return int(std::clamp<qint64>(qint64(line) * m_columns + column, 0, std::max(0, rows() - 1)));
}

QModelIndex CellView::indexAt(const QPoint &point) const
{
    if (rows() == 0)
        return {};
    const int row = rowNear(point);
    return cellRect(row).contains(point) ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
}

void CellView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect cell = cellRect(index.row());
    const int space = viewport()->height() - cell.height();
    const bool isAbove = cell.top() < 0, isBelow = cell.top() > space;
    int move = 0;
    if (hint == PositionAtCenter)
        move = cell.top() - space / 2;
    else if (hint == PositionAtTop || (hint == EnsureVisible && isAbove))
        move = cell.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow))
        move = cell.top() - space;
    verticalScrollBar()->setValue(verticalOffset() + move);
}

QModelIndex CellView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    const int last = rows() - 1;
    const int linesOnPage = std::max(1, viewport()->height() / m_cell.height());
    const int onward = isRightToLeft() ? -1 : 1;
    int row = currentIndex().isValid() ? currentIndex().row() : 0;
    const int step = [&] {
        switch (action) {
        case MoveUp:
            return -m_columns;
        case MoveDown:
            return m_columns;
        case MoveLeft:
            return m_columns > 1 ? -onward : 0;
        case MoveRight:
            return m_columns > 1 ? onward : 0;
        case MovePrevious:
            return -1;
        case MoveNext:
            return 1;
        case MovePageUp:
            return -m_columns * linesOnPage;
        case MovePageDown:
            return m_columns * linesOnPage;
        case MoveHome:
        case MoveEnd:
            break;
        }
        return 0;
    }();
    if (action == MoveHome || action == MoveEnd)
        row = action == MoveHome ? 0 : last;
    else if (currentIndex().isValid() && (row + step >= 0 || action == MovePageUp) && (row + step <= last || action == MovePageDown || (action == MoveDown && row / m_columns < last / m_columns)))
        row = std::clamp(row + step, 0, last);
    return model()->index(row, modelColumn(), rootIndex());
}

QItemSelection CellView::between(int first, int last) const
{
    const int column = modelColumn();
    return {model()->index(std::min(first, last), column, rootIndex()), model()->index(std::max(first, last), column, rootIndex())};
}

/** One range a line. */
QItemSelection CellView::inside(const QRect &area) const
{
    QItemSelection selection;
    if (area.bottom() + verticalOffset() < 0 || area.top() > cellRect(rows() - 1).bottom())
        return selection;
    const int top = rowNear({0, area.top()}) / m_columns, bottom = rowNear({0, area.bottom()}) / m_columns;
    const int one = rowNear({area.left(), area.top()}) % m_columns, other = rowNear({area.right(), area.top()}) % m_columns;
    for (int line = top; line <= bottom; ++line) {
        const int first = line * m_columns + std::min(one, other), last = std::min(line * m_columns + std::max(one, other), rows() - 1);
        if (first <= last)
            selection += between(first, last);
    }
    return selection;
}

void CellView::setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || rows() == 0)
        return;
    // A band takes what it touches; a click with Shift and the keys take everything from the first to the last.
    if (state() == DragSelectingState)
        selectionModel()->select(inside(area.normalized()), command);
    else
        selectionModel()->select(between(rowNear(area.topLeft()), rowNear(area.bottomRight())), command);
}

QRegion CellView::visualRegionForSelection(const QItemSelection &selection) const
{
    if (rows() == 0)
        return {};
    const int top = rowNear({0, 0}) / m_columns * m_columns;
    const int bottom = (rowNear({0, viewport()->height()}) / m_columns + 1) * m_columns - 1;
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(range.top(), top); row <= std::min(range.bottom(), bottom); ++row)
            region += cellRect(row);
    }
    return region;
}

int CellView::selectedCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

void CellView::scrollContentsBy(int dx, int dy)
{
    if (band().isNull())
        viewport()->scroll(dx, dy);
    else
        viewport()->update();
}

void CellView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (rows() > 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const QStyle::State state = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
        const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
        const bool hasFocus = this->hasFocus();
        const int first = rowNear({0, event->rect().top()}) / m_columns * m_columns;
        const int last = std::min(rows() - 1, (rowNear({0, event->rect().bottom()}) / m_columns + 1) * m_columns - 1);
        for (int row = first; row <= last; ++row) {
            option.rect = cellRect(row);
            if (!option.rect.intersects(event->rect()))
                continue;
            const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
            option.state = state;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus && index == currentIndex());
            option.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && option.rect.contains(mouse));
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    if (const QRect area = band(); !area.isNull()) {
        QColor fill = Theme::of(palette()).accent;
        painter.setPen(fill);
        fill.setAlpha(kBandFill);
        painter.setBrush(fill);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

void CellView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    arrange(m_cell, m_severalColumns);
}

QRect CellView::band() const
{
    if (m_bandStart.x() < 0 || state() != DragSelectingState)
        return {};
    return QRect(m_bandStart - QPoint(0, verticalOffset()), m_bandEnd - QPoint(0, verticalOffset())).normalized();
}

void CellView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_bandStart = event->button() == Qt::LeftButton && m_severalColumns ? event->position().toPoint() + QPoint(0, verticalOffset()) : QPoint(-1, -1);
}

void CellView::mouseMoveEvent(QMouseEvent *event)
{
    m_bandEnd = event->position().toPoint() + QPoint(0, verticalOffset());
    QAbstractItemView::mouseMoveEvent(event);
    if (!band().isNull())
        viewport()->update();
}

void CellView::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    m_bandStart = {-1, -1};
    viewport()->update();
}

} // namespace cairn
