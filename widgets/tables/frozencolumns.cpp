// SPDX-License-Identifier: GPL-3.0-or-later
// Places are asked of the grid at each repaint, so that nothing can differ between the two.
#include "widgets/tables/frozencolumns.h"

#include "models/data/rowmodel.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"
#include "widgets/tables/gridheaders.h"
#include "widgets/tables/labelgrid.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace cairn {
namespace {

constexpr int kEdge = 4;

} // namespace

FrozenColumns::FrozenColumns(LabelGrid &grid)
    : QWidget(&grid)
    , m_grid(grid)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FrozenColumns::setCount(int count)
{
    m_count = count;
    relayout();
}

QList<int> FrozenColumns::sections() const
{
    QList<int> found;
    const QHeaderView &header = *m_grid.horizontalHeader();
    for (int place = 0; place < header.count() && found.size() < m_count; ++place) {
        if (const int section = header.logicalIndex(place); !header.isSectionHidden(section))
            found.append(section);
    }
    return found;
}

void FrozenColumns::relayout()
{
    int wide = 0;
    for (const int section : sections())
        wide += m_grid.columnWidth(section);
    const QWidget *cells = m_grid.viewport();
    // Where nothing could be scrolled beside them, they are as free as the others.
    setVisible(wide > 0 && wide < cells->width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? cells->x() + cells->width() - wide : cells->x();
    const int top = m_grid.horizontalHeader()->y();
    setGeometry(left, top, wide, cells->y() + cells->height() - top);
    update();
}

QRect FrozenColumns::columnRect(int section) const
{
    int left = 0;
    for (const int each : sections()) {
        const QRect rect(left, 0, m_grid.columnWidth(each), height());
        if (each == section)
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        left += rect.width();
    }
    return {};
}

int FrozenColumns::sectionAt(const QPoint &at) const
{
    for (const int section : sections()) {
        if (const QRect column = columnRect(section); at.x() >= column.left() && at.x() <= column.right())
            return section;
    }
    return -1;
}

QModelIndex FrozenColumns::indexAt(const QPoint &at) const
{
    const int section = sectionAt(at), row = m_grid.rowAt(at.y() - m_grid.horizontalHeader()->height());
    return section < 0 || row < 0 || at.y() < m_grid.horizontalHeader()->height() ? QModelIndex() : m_grid.model()->index(row, section);
}

int FrozenColumns::edgeAt(const QPoint &at) const
{
    if (at.y() >= m_grid.horizontalHeader()->height())
        return -1;
    for (const int section : sections()) {
        const QRect column = columnRect(section);
        const int edge = layoutDirection() == Qt::RightToLeft ? column.left() : column.right();
        if (qAbs(at.x() - edge) <= kEdge)
            return section;
    }
    return -1;
}

void FrozenColumns::paintEvent(QPaintEvent *)
{
    if (!m_grid.model())
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.workArea);
    const auto *header = static_cast<const ColumnHeader *>(m_grid.horizontalHeader());
    for (const int section : sections()) {
        const QRect column = columnRect(section);
        header->paintElsewhere(&painter, QRect(column.left(), 0, column.width(), header->height()), section);
        paintCells(painter, section, column);
    }
    paintVerticalLine(&painter, layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, height(), theme.border);
}

void FrozenColumns::paintCells(QPainter &painter, int section, const QRect &column) const
{
    const int top = m_grid.horizontalHeader()->height();
    const int rows = m_grid.model()->rowCount();
    painter.save();
    painter.setClipRect(column.adjusted(0, top, 0, 0));
    for (int row = qMax(0, m_grid.rowAt(0)); row < rows; ++row) {
        const int y = top + m_grid.rowViewportPosition(row);
        if (y > height())
            break;
        const QModelIndex index = m_grid.model()->index(row, section);
        m_grid.paintCell(painter, QRect(column.left(), y, column.width(), m_grid.rowHeight(row)), index);
    }
    painter.restore();
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_resized = event->button() == Qt::LeftButton ? edgeAt(at) : -1;
    m_pressedSection = event->button() == Qt::LeftButton && at.y() < m_grid.horizontalHeader()->height() ? sectionAt(at) : -1;
    m_pressed = indexAt(at);
    if (m_pressed.isValid() && event->button() == Qt::LeftButton) {
        m_grid.selectByMouse(m_pressed, *event);
        m_grid.setFocus(Qt::MouseFocusReason);
    }
}

void FrozenColumns::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() == Qt::NoButton)
        return setCursor(edgeAt(at) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_resized >= 0) {
        const QRect column = columnRect(m_resized);
        const int width = layoutDirection() == Qt::RightToLeft ? column.right() - at.x() : at.x() - column.left();
        m_grid.setColumnWidth(m_resized, qMax(m_grid.horizontalHeader()->minimumSectionSize(), width));
        return;
    }
    if (const QModelIndex index = indexAt(at); m_pressed.isValid() && index.isValid()) {
        m_grid.selectionModel()->select(QItemSelection(m_pressed, index), QItemSelectionModel::ClearAndSelect);
        m_grid.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void FrozenColumns::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = sectionAt(event->position().toPoint());
    if (m_resized < 0 && m_pressedSection >= 0 && section == m_pressedSection)
        m_grid.sortByClick(section, event->modifiers() == Qt::ShiftModifier);
    m_resized = m_pressedSection = -1;
    m_pressed = QPersistentModelIndex();
}

void FrozenColumns::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT m_grid.doubleClicked(index);
}

void FrozenColumns::contextMenuEvent(QContextMenuEvent *event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT m_grid.cellMenuRequested(index, event->globalPos());
    else if (const int section = sectionAt(event->pos()); section >= 0)
        m_grid.openColumnMenu(section, event->globalPos());
}

bool FrozenColumns::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString text = index.isValid() ? index.data(Qt::ToolTipRole).toString() : QString();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace cairn
