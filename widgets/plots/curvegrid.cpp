// SPDX-License-Identifier: GPL-3.0-or-later
// Where a cell stands is computed for all of them; widgets are moved from those that leave the view to those that come into it.
#include "widgets/plots/curvegrid.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/plots/curvegridcell.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kCellWidth = 340, kHeadingHeight = 32, kGap = kSpace8;

} // namespace

CurveGrid::CurveGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Curves of all metrics"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
}

CurveGrid::~CurveGrid() = default;

void CurveGrid::setCells(const QList<CurveCell> &cells)
{
    if (cells == m_cells)
        return;
    m_cells = cells;
    for (CurveGridCell *cell : std::as_const(m_shown)) {
        cell->hide();
        m_spare.append(cell);
    }
    m_shown.clear();
    arrange();
}

void CurveGrid::arrange()
{
    m_places.clear();
    const int width = viewport()->width();
    const int columns = std::max(1, (width - kGap) / (kCellWidth + kGap));
    const int cellWidth = (width - kGap) / columns - kGap;
    int y = kGap, column = 0;
    QString heading;
    bool isFirst = true;
    for (qsizetype at = 0; at < m_cells.size(); ++at) {
        if (isFirst || m_cells[at].heading != heading) {
            heading = m_cells[at].heading;
            if (column > 0)
                y += m_cellHeight + kGap;
            column = 0;
            m_places.append({QRect(kGap, y, width - 2 * kGap, kHeadingHeight), -1, heading});
            y += kHeadingHeight;
            isFirst = false;
        }
        if (m_folded.contains(heading))
            continue;
        m_places.append({QRect(kGap + column * (cellWidth + kGap), y, cellWidth, m_cellHeight), at, heading});
        if (++column == columns) {
            column = 0;
            y += m_cellHeight + kGap;
        }
    }
    if (column > 0)
        y += m_cellHeight + kGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    realise();
}

void CurveGrid::realise()
{
    const QRect view(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    QHash<QString, const Place *> wanted;
    for (const Place &place : std::as_const(m_places)) {
        if (place.cell >= 0 && place.area.intersects(view))
            wanted.insert(m_cells[place.cell].key, &place);
    }
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        if (wanted.contains(shown.key())) {
            ++shown;
            continue;
        }
        (*shown)->hide();
        m_spare.append(*shown);
        shown = m_shown.erase(shown);
    }
    bool isNew = false;
    for (auto place = wanted.begin(); place != wanted.end(); ++place) {
        CurveGridCell *cell = m_shown.value(place.key());
        if (!cell) {
            cell = m_spare.isEmpty() ? makeCell() : m_spare.takeLast();
            cell->plot()->setCurves({});
            cell->plot()->setHighlighted({});
            cell->plot()->showAll();
            cell->show(place.key(), m_cells[(*place)->cell].title);
            m_shown.insert(place.key(), cell);
            isNew = true;
        }
        cell->setGeometry((*place)->area.translated(0, -view.top()));
        cell->setVisible(true);
    }
    viewport()->update();
    if (isNew)
        Q_EMIT visibleChanged();
}

CurveGridCell *CurveGrid::makeCell()
{
    auto *cell = new CurveGridCell(viewport());
    connect(cell, &CurveGridCell::opened, this, [this, cell] { Q_EMIT opened(cell->key()); });
    connect(cell, &CurveGridCell::dropped, this, [this, cell](const QString &from) { Q_EMIT dropped(from, cell->key()); });
    connect(cell->plot(), &CurvePlot::pointClicked, this, &CurveGrid::pointClicked);
    connect(cell->plot(), &CurvePlot::menuRequested, this,
        [this, cell](const QPoint &at, double x, const QString &nearest, const QPointF &point) { Q_EMIT menuRequested(cell->key(), at, x, nearest, point); });
    link(cell);
    return cell;
}

void CurveGrid::link(CurveGridCell *cell)
{
    CurvePlot *plot = cell->plot();
    connect(plot, &CurvePlot::viewMoved, this, [this, plot](double first, double last) {
        if (!m_isLinked || !plot->isZoomed())
            return;
        for (CurveGridCell *other : std::as_const(m_shown)) {
            if (other->plot() != plot)
                other->plot()->setView(first, last);
        }
    });
    connect(plot, &CurvePlot::viewChanged, this, [this, cell, plot] {
        if (!m_shown.contains(cell->key()))
            return;
        if (m_isLinked && !plot->isZoomed()) {
            for (CurveGridCell *other : std::as_const(m_shown)) {
                if (other->plot() != plot && other->plot()->isZoomed())
                    other->plot()->showAll();
            }
        }
        Q_EMIT viewChanged(cell->key());
    });
    connect(plot, &CurvePlot::read, this, [this, plot](double x, const QList<CurveReading> &readings) {
        if (m_isLinked) {
            for (CurveGridCell *other : std::as_const(m_shown)) {
                if (other->plot() != plot)
                    other->plot()->setLinkedCursor(x);
            }
        }
        Q_EMIT read(x, readings);
    });
}

QStringList CurveGrid::visibleKeys() const
{
    QStringList keys;
    for (const CurveCell &cell : m_cells) {
        if (m_shown.contains(cell.key))
            keys.append(cell.key);
    }
    return keys;
}

CurvePlot *CurveGrid::plotOf(const QString &key) const
{
    const CurveGridCell *cell = m_shown.value(key);
    return cell ? cell->plot() : nullptr;
}

void CurveGrid::setLinked(bool linked) { m_isLinked = linked; }

void CurveGrid::setFolded(const QString &heading, bool folded)
{
    if (folded)
        m_folded.insert(heading);
    else
        m_folded.remove(heading);
    arrange();
}

void CurveGrid::setCellHeight(int height)
{
    m_cellHeight = std::clamp(height, 140, 800);
    arrange();
}

void CurveGrid::showAll()
{
    for (CurveGridCell *cell : std::as_const(m_shown))
        cell->plot()->showAll();
}

void CurveGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void CurveGrid::scrollContentsBy(int, int) { realise(); }

void CurveGrid::paintHeadings(QPainter &painter)
{
    const Theme &theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.workArea);
    painter.setFont(steppedFont(QApplication::font(), TextStep::Title, TextWeight::Strong));
    for (const Place &place : std::as_const(m_places)) {
        const QRect area = place.area.translated(0, -verticalScrollBar()->value());
        if (place.cell >= 0 || !area.intersects(viewport()->rect()))
            continue;
        const bool isFolded = m_folded.contains(place.heading);
        paintIcon(&painter, QRectF(area.left(), area.top() + 8, 16, 16), isFolded ? QStringLiteral("next") : QStringLiteral("chevron-down"), theme.mutedText);
        painter.setPen(theme.text);
        painter.drawText(area.adjusted(kSpace24, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, place.heading);
    }
}

void CurveGrid::toggleHeadingAt(const QPoint &position)
{
    for (const Place &place : std::as_const(m_places)) {
        if (place.cell < 0 && place.area.translated(0, -verticalScrollBar()->value()).contains(position))
            return setFolded(place.heading, !m_folded.contains(place.heading));
    }
}

bool CurveGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QPainter painter(viewport());
        paintHeadings(painter);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        toggleHeadingAt(static_cast<QMouseEvent *>(event)->pos());
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace cairn
