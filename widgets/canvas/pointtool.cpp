// SPDX-License-Identifier: GPL-3.0-or-later
// The point is set at the release, so that the hand can still correct it.
#include "widgets/canvas/pointtool.h"

#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace cairn {
namespace {

// A tenth of a pixel is finer than any hand.
QPointF rounded(const QPointF &point) { return {std::round(point.x() * 10) / 10, std::round(point.y() * 10) / 10}; }

} // namespace

QPointF PointTool::placeOf(const PointerEvent &event)
{
    const QPointF place = host().snapped(event);
    return place == event.image ? rounded(host().clamped(place)) : host().clamped(place);
}

void PointTool::press(const PointerEvent &event)
{
    m_cursor.reset();
    if (!host().imageArea().contains(event.image))
        return;
    m_held = placeOf(event);
    host().repaint();
}

void PointTool::move(const PointerEvent &event)
{
    const QPointF place = placeOf(event);
    if (m_held && event.isPressed)
        m_held = place;
    host().repaint();
}

void PointTool::release(const PointerEvent &event)
{
    move(event);
    if (const std::optional<QPointF> point = std::exchange(m_held, {}))
        host().finishDrawing(Shape::fromPoints({*point}), 0);
}

bool PointTool::wantsKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return !arrowStep(event).isNull() || (m_cursor && (isEnter || event.key() == Qt::Key_Escape));
}

void PointTool::key(const QKeyEvent &event)
{
    const QPointF step = host().imageStep(event);
    if (!step.isNull())
        m_cursor = host().clamped(m_cursor.value_or(host().view().toImage(host().viewArea().center())) + step);
    else if (event.key() == Qt::Key_Escape)
        m_cursor.reset();
    else
        host().finishDrawing(Shape::fromPoints({rounded(*m_cursor)}), 0);
    host().repaint();
}

void PointTool::cancel()
{
    m_held.reset();
    m_cursor.reset();
    host().repaint();
}

QString PointTool::hint() const
{
    return m_cursor ? QCoreApplication::translate("cairn::PointTool", "Enter sets the point, Shift moves by 10") : QString();
}

void PointTool::paint(QPainter &painter) const
{
    if (const std::optional<QPointF> point = m_held ? m_held : m_cursor)
        paintShape(painter, Shape::fromPoints({*point}), host().view(), {host().drawColor(), 0.3, 2});
}

} // namespace cairn
