// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the cursor is shown at each move; a click keeps it.
#include "widgets/canvas/scissorstool.h"

#include "models/geometry/polygonediting.h"
#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace cairn {
namespace {

constexpr double kClosingReach = 9; // view pixels
constexpr double kTolerance = 0.6; // image pixels: stairs along pixels are smoothed
constexpr int kSnapView = 5; // a click this near to an edge means the edge

} // namespace

bool ScissorsTool::isOnFirst(const QPointF &view) const
{
    return m_knots.size() >= 2 && (host().view().toView(m_knots.first()) - view).manhattanLength() <= kClosingReach;
}

void ScissorsTool::press(const PointerEvent &event)
{
    m_closes = isOnFirst(event.view);
    if (m_closes || host().part().isNull() || (m_knots.isEmpty() && !host().imageArea().contains(event.image)))
        return;
    followTo(event.image);
    addKnot(host().clamped(event.image));
}

// Of a picture of tiles the part in view changes with the view: each click looks at the one that it lies in.
void ScissorsTool::takePart()
{
    const PicturePart part = host().part();
    if (m_scissors && part.image.cacheKey() == m_part.image.cacheKey())
        return;
    m_part = part;
    m_scissors.emplace(m_part.image);
}

void ScissorsTool::addKnot(const QPointF &imagePoint)
{
    if (m_knots.isEmpty())
        m_clock.start();
    takePart();
    const int snap = std::max(1, int(host().imageLength(kSnapView) * m_part.scale));
    const QPointF seed = m_scissors->snapped(m_part.toPart(imagePoint), snap);
    const QPointF knot = m_part.toImage(seed);
    if (!m_way.isEmpty())
        m_way.last() = knot;
    m_outline += m_way.isEmpty() ? QPolygonF {knot} : m_way.mid(1);
    m_way.clear();
    m_knots.append(knot);
    m_lengths.append(m_outline.size());
    (void)m_scissors->setSeed(seed);
    host().repaint();
}

void ScissorsTool::followTo(const QPointF &imagePoint)
{
    if (m_knots.isEmpty())
        return;
    m_way.clear();
    for (const QPointF &point : m_scissors->pathTo(m_part.toPart(host().clamped(imagePoint))))
        m_way.append(m_part.toImage(point));
    m_way = simplifiedLine(m_way, kTolerance);
    host().repaint();
}

void ScissorsTool::move(const PointerEvent &event) { followTo(isOnFirst(event.view) ? m_knots.first() : event.image); }

void ScissorsTool::release(const PointerEvent &event)
{
    if (std::exchange(m_closes, false) && isOnFirst(event.view))
        close();
}

void ScissorsTool::doubleClick(const PointerEvent &)
{
    // The first click of the two has set a knot already.
    close();
}

void ScissorsTool::close()
{
    if (m_knots.size() < 2)
        return;
    followTo(m_knots.first());
    QPolygonF ring = m_outline + m_way.mid(1);
    if (ring.size() > 1 && ring.isClosed())
        ring.removeLast();
    const Shape shape = Shape::fromPolygon(ring);
    if (ring.size() < 3 || shape.isEmpty())
        return;
    const double seconds = double(m_clock.elapsed()) / 1000;
    cancel();
    host().finishDrawing(shape.clippedTo(host().imageArea()), seconds);
}

void ScissorsTool::removeKnot()
{
    m_knots.removeLast();
    m_lengths.removeLast();
    m_way.clear();
    if (m_knots.isEmpty())
        return cancel();
    m_outline = m_outline.mid(0, m_lengths.last());
    (void)m_scissors->setSeed(m_part.toPart(m_knots.last()));
    host().repaint();
}

void ScissorsTool::cancel()
{
    m_scissors.reset();
    m_knots.clear();
    m_lengths.clear();
    m_outline.clear();
    m_way.clear();
    m_closes = false;
    host().repaint();
}

bool ScissorsTool::wantsKey(const QKeyEvent &event) const
{
    if (!isDrawing() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

void ScissorsTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        cancel();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        close();
    else
        removeKnot();
}

QString ScissorsTool::hint() const
{
    if (m_knots.isEmpty())
        return QCoreApplication::translate("cairn::ScissorsTool", "Click on an edge, then further along it");
    return QCoreApplication::translate("cairn::ScissorsTool", "Click along the edge, Enter closes, Backspace takes a click back, Esc cancels");
}

void ScissorsTool::paint(QPainter &painter) const
{
    if (m_knots.isEmpty())
        return;
    const QColor color = host().drawColor();
    paintShape(painter, Shape::fromPolyline(m_outline + m_way.mid(1)), host().view(), {color, 0, 2});
    for (qsizetype knot = 0; knot < m_knots.size(); ++knot)
        paintHandle(painter, host().view().toView(m_knots[knot]), HandleKind::Round, color, knot == 0 && m_closes);
}

} // namespace cairn
