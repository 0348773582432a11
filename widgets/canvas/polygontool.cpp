// SPDX-License-Identifier: GPL-3.0-or-later
// Vertices by clicks, freehand by dragging; borders of others by three clicks, see polygontooltrace.cpp.
#include "widgets/canvas/polygontool.h"
#include "models/geometry/polygonediting.h"
#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace cairn {

namespace {

// View pixels.
constexpr double kClosingReach = 9;
constexpr double kDragPixels = 5;
constexpr double kFreehandStep = 2.5;
constexpr double kFreehandTolerance = 0.8;

// A hundredth of a pixel is finer than any hand.
QPointF rounded(const QPointF &point)
{
    return {std::round(point.x() * 100) / 100, std::round(point.y() * 100) / 100};
}

} // namespace

PolygonTool::PolygonTool(CanvasHost &host, ShapeKind kind)
    : CanvasTool(host)
    , m_isOpen(kind == ShapeKind::Polyline)
{
}

bool PolygonTool::isOnFirst(const QPointF &view) const
{
    return !m_isOpen && m_points.size() >= 3 && (host().view().toView(m_points.first()) - view).manhattanLength() <= kClosingReach;
}

void PolygonTool::add(const QPointF &imagePoint) { append(rounded(host().clamped(imagePoint))); }

void PolygonTool::append(const QPointF &point)
{
    if (m_points.isEmpty())
        m_clock.start();
    if (m_points.isEmpty() || m_points.last() != point)
        m_points.append(point);
    m_isByKeys = false;
    host().repaint();
}

void PolygonTool::press(const PointerEvent &event)
{
    m_pressed = event.view;
    m_cursor = event.image;
    if (m_trace)
        return goOnTracing(event.image);
    m_closesOnRelease = isOnFirst(event.view);
    if (m_closesOnRelease || (event.modifiers & Qt::ShiftModifier && beginTrace(event.image)))
        return;
    const double reach = host().imageLength(24);
    if (m_points.isEmpty() && !host().imageArea().adjusted(-reach, -reach, reach, reach).contains(event.image))
        return;
    const QPointF point = host().snapped(event);
    if (point != event.image)
        append(host().clamped(point));
    else
        add(point);
}

void PolygonTool::move(const PointerEvent &event)
{
    m_isByKeys = false;
    const bool isFreehand = m_freehandStart >= 0;
    m_cursor = isFreehand || m_trace ? event.image : host().snapped(event);
    const bool isDrag = event.isPressed && !m_trace && !m_points.isEmpty() && !m_closesOnRelease
        && (m_freehandStart >= 0 || (event.view - m_pressed).manhattanLength() > kDragPixels);
    if (isDrag)
        addFreehand(event);
    host().repaint();
}

void PolygonTool::addFreehand(const PointerEvent &event)
{
    if (m_freehandStart < 0)
        m_freehandStart = m_points.size() - 1;
    if ((host().view().toView(m_points.last()) - event.view).manhattanLength() >= kFreehandStep)
        add(event.image);
}

void PolygonTool::endFreehand()
{
    const QPolygonF stretch = m_points.mid(m_freehandStart);
    m_points = m_points.mid(0, m_freehandStart);
    m_points += simplifiedLine(stretch, host().imageLength(kFreehandTolerance));
    m_freehandStart = -1;
}

void PolygonTool::release(const PointerEvent &event)
{
    if (m_freehandStart >= 0) {
        addFreehand(event);
        const bool endsOnFirst = m_points.size() > 8 && isOnFirst(event.view);
        endFreehand();
        // A line drawn all the way round is the whole outline.
        if (endsOnFirst) {
            m_points.removeLast();
            close();
        }
        return;
    }
    if (std::exchange(m_closesOnRelease, false) && isOnFirst(event.view))
        close();
}

void PolygonTool::doubleClick(const PointerEvent &event)
{
    // The first click of the two has set a vertex already.
    m_cursor = event.image;
    if (m_trace)
        return goOnTracing(event.image);
    close();
}

void PolygonTool::close()
{
    const Shape shape = m_isOpen ? Shape::fromPolyline(m_points) : Shape::fromPolygon(m_points);
    // Too little for a shape yet: what is there stays, so that nothing is lost by a key pressed too early.
    if (m_points.size() < leastPoints() || shape.isEmpty())
        return;
    const double seconds = double(m_clock.elapsed()) / 1000;
    cancel();
    finish(shape, seconds);
}

void PolygonTool::finish(const Shape &shape, double seconds) { host().finishDrawing(shape, seconds); }

void PolygonTool::cancel()
{
    m_points.clear();
    m_trace.reset();
    m_freehandStart = -1;
    m_closesOnRelease = false;
    m_isByKeys = false;
    host().repaint();
}

void PolygonTool::removeLast()
{
    m_freehandStart = -1;
    if (!std::exchange(m_trace, {}) && !m_points.isEmpty())
        m_points.removeLast();
    host().repaint();
}

bool PolygonTool::wantsKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (!arrowStep(event).isNull())
        return true;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isDrawing() || m_isByKeys;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return isDrawing();
    case Qt::Key_Escape:
        return isDrawing() || m_isByKeys;
    default:
        return false;
    }
}

void PolygonTool::key(const QKeyEvent &event)
{
    const QPointF step = host().imageStep(event);
    if (!step.isNull()) {
        const QPointF from = m_cursor.value_or(host().view().toImage(host().viewArea().center()));
        const QPointF whole(std::round(from.x()), std::round(from.y()));
        m_cursor = host().clamped(whole + step);
        m_isByKeys = true;
        host().repaint();
        return;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_trace && m_cursor)
            goOnTracing(*m_cursor);
        else if (!(event.modifiers() & Qt::ShiftModifier && m_cursor && beginTrace(*m_cursor)))
            setByKeys();
        break;
    case Qt::Key_Escape:
        // The border is left alone first, then the whole shape.
        if (!std::exchange(m_trace, {}))
            cancel();
        host().repaint();
        break;
    default:
        removeLast();
    }
}

// Where the arrows have moved the point, Enter sets a vertex there; a second Enter on the same spot (or on the first) closes.
void PolygonTool::setByKeys()
{
    const bool isOnLast = m_isOpen && !m_points.isEmpty() && m_cursor && m_points.last() == *m_cursor;
    if (m_isByKeys && m_cursor && !isOnLast && !isOnFirst(host().view().toView(*m_cursor)))
        add(*m_cursor);
    else
        close();
}

QString PolygonTool::hint() const
{
    if (m_trace && !m_trace->through)
        return QCoreApplication::translate("cairn::PolygonTool", "Click a place on the way along the border, Esc lets go of it");
    if (m_trace)
        return QCoreApplication::translate("cairn::PolygonTool", "Click where the way along the border ends, Esc lets go of it");
    if (!isDrawing() && m_isByKeys)
        return QCoreApplication::translate("cairn::PolygonTool", "Enter sets a point, Shift moves by 10");
    if (!isDrawing())
        return {};
    if (m_isOpen)
        return QCoreApplication::translate("cairn::PolygonTool", "Enter or a double click ends the line, Backspace takes a point back, Esc cancels");
    return m_points.size() < 3 ? QCoreApplication::translate("cairn::PolygonTool", "Click or drag along the outline, Shift and a click follow another border, Backspace takes a point back")
                               : QCoreApplication::translate("cairn::PolygonTool", "Enter or a click on the first point closes, Backspace takes a point back");
}

void PolygonTool::paint(QPainter &painter) const
{
    const ViewTransform &view = host().view();
    if (m_isByKeys && m_cursor) {
        const QPointF at = view.toView(*m_cursor);
        painter.setPen(QPen(Qt::white, 1.5));
        painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0));
        painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9));
    }
    if (m_points.isEmpty())
        return;
    const QColor color = host().drawColor();
    Shape line;
    line.kind = ShapeKind::Polyline;
    line.points = m_points;
    if (m_trace && m_cursor)
        line.points += traced(*m_cursor);
    else if (m_cursor)
        line.points.append(host().clamped(*m_cursor));
    if (!m_isOpen && line.points.size() >= 3)
        paintClosing(painter, line.points);
    paintShape(painter, line, view, {color, 0, 2});
    const bool isClosing = m_cursor && isOnFirst(view.toView(*m_cursor));
    for (qsizetype i = 0; m_freehandStart < 0 && i < m_points.size(); ++i)
        paintHandle(painter, view.toView(m_points[i]), HandleKind::Round, color, i == 0 && isClosing);
}

/** The area so far, and the edge that would close it. */
void PolygonTool::paintClosing(QPainter &painter, const QPolygonF &line) const
{
    QColor fill = host().drawColor();
    QPen closing(fill, 1);
    closing.setDashPattern({3, 4});
    fill.setAlphaF(0.12F);
    painter.fillPath(viewPath(Shape::fromPolygon(line), host().view()), fill);
    painter.setPen(closing);
    painter.drawLine(host().view().toView(line.last()), host().view().toView(line.first()));
}

} // namespace cairn
