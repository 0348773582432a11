// SPDX-License-Identifier: GPL-3.0-or-later
// A side and a distance make a box.
#include "widgets/canvas/rotatedboxtool.h"

#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QLineF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace cairn {
namespace {

constexpr double kDragPixels = 4;

} // namespace

TurnedBox RotatedBoxTool::box() const
{
    const QPointF along = m_to - m_from;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return {};
    const QPointF across(-along.y() / length, along.x() / length);
    const double reach = m_step == Step::Reach ? QPointF::dotProduct(m_reach - m_from, across) : 0;
    const double degrees = std::atan2(along.y(), along.x()) * 180 / M_PI;
    return TurnedBox {(m_from + m_to) / 2 + across * (reach / 2), {length, std::abs(reach)}, degrees}.normalized();
}

void RotatedBoxTool::press(const PointerEvent &event)
{
    m_pressed = event.view;
    if (m_step == Step::Start) {
        const double reach = host().imageLength(24);
        if (!host().imageArea().adjusted(-reach, -reach, reach, reach).contains(event.image))
            return;
        m_from = m_to = host().clamped(host().snapped(event));
        m_step = Step::Side;
        m_clock.start();
    }
    move(event);
}

void RotatedBoxTool::move(const PointerEvent &event)
{
    const QPointF place = host().clamped(host().snapped(event));
    if (m_step == Step::Side)
        m_to = place;
    else if (m_step == Step::Reach)
        m_reach = place;
    host().repaint();
}

void RotatedBoxTool::release(const PointerEvent &event)
{
    move(event);
    const bool isClick = (event.view - m_pressed).manhattanLength() < kDragPixels;
    if (m_step == Step::Side && (!isClick || QLineF(m_from, m_to).length() >= host().imageLength(kDragPixels))) {
        m_step = Step::Reach;
        m_reach = m_to;
        m_pressed = event.view;
        host().repaint();
    } else if (m_step == Step::Reach && box().size.height() >= 1) {
        finish();
    }
}

void RotatedBoxTool::finish()
{
    const TurnedBox drawn = box();
    const double seconds = double(m_clock.elapsed()) / 1000;
    cancel();
    if (drawn.size.width() >= 1 && drawn.size.height() >= 1)
        host().finishDrawing(Shape::fromRotatedBox(drawn), seconds);
}

void RotatedBoxTool::cancel()
{
    m_step = Step::Start;
    host().repaint();
}

bool RotatedBoxTool::wantsKey(const QKeyEvent &event) const
{
    return isDrawing() && (event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

void RotatedBoxTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        cancel();
    else if (m_step == Step::Reach)
        finish();
}

QString RotatedBoxTool::hint() const
{
    switch (m_step) {
    case Step::Start:
        return QCoreApplication::translate("cairn::RotatedBoxTool", "Drag along one side of the thing");
    case Step::Side:
        return QCoreApplication::translate("cairn::RotatedBoxTool", "Click where the side ends, Esc cancels");
    case Step::Reach:
        return QCoreApplication::translate("cairn::RotatedBoxTool", "Click on the opposite side, Esc cancels");
    }
    return {};
}

void RotatedBoxTool::paint(QPainter &painter) const
{
    if (m_step == Step::Start)
        return;
    const TurnedBox drawn = box();
    const bool isLine = drawn.size.height() < 1;
    paintShape(painter, isLine ? Shape::fromPolyline({m_from, m_to}) : Shape::fromRotatedBox(drawn), host().view(), {host().drawColor(), isLine ? 0.0 : 0.12, 2});
    const QLocale locale;
    const QString text = QStringLiteral("%1 × %2   %3°").arg(locale.toString(drawn.size.width(), 'f', 0), locale.toString(drawn.size.height(), 'f', 0),
        locale.toString(drawn.angle, 'f', 1));
    paintPlate(painter, host().view().toView(m_step == Step::Side ? m_to : m_reach) + QPointF(12, 12), text, host().viewArea().adjusted(8, 8, -8, -8));
}

} // namespace cairn
