// SPDX-License-Identifier: GPL-3.0-or-later
// Two corners make a box.
#include "widgets/canvas/boxtool.h"
#include "models/geometry/cuboid.h"
#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace cairn {

namespace {

constexpr double kDragPixels = 4; // less movement than this is a click
constexpr double kCuboidDepth = 0.35;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

BoxTool::BoxTool(CanvasHost &host, ShapeKind kind)
    : CanvasTool(host)
    , m_kind(kind)
{
}

Shape BoxTool::shapeIn(const QRectF &box) const
{
    switch (m_kind) {
    case ShapeKind::Ellipse:
        return Shape::fromEllipse({box.center(), box.size(), 0});
    case ShapeKind::Cuboid: {
        // The back stands up and to the right, as far as the picture lets it; both can be pulled afterwards.
        const double depth = kCuboidDepth * std::min(box.width(), box.height());
        const QRectF area = host().imageArea();
        return cuboidFromBox(box, {std::min(depth, area.right() - box.right()), -std::min(depth, box.top() - area.top())});
    }
    case ShapeKind::Skeleton:
        return host().drawSkeleton().shapeIn(box);
    default:
        return Shape::fromBox(box);
    }
}

QPointF BoxTool::corner(const QPointF &imagePoint) const
{
    const QPointF point = host().clamped(imagePoint);
    return host().clamped({std::round(point.x()), std::round(point.y())});
}

QRectF BoxTool::box() const
{
    if (!m_start)
        return {};
    QPointF size = m_end - *m_start;
    if (m_isSquare) {
        // As large as the longer side asks, as far as the picture goes.
        const QRectF area = host().imageArea();
        const double roomX = size.x() < 0 ? m_start->x() - area.left() : area.right() - m_start->x();
        const double roomY = size.y() < 0 ? m_start->y() - area.top() : area.bottom() - m_start->y();
        const double edge = std::min({std::max(std::abs(size.x()), std::abs(size.y())), roomX, roomY});
        size = {std::copysign(edge, size.x()), std::copysign(edge, size.y())};
    }
    return QRectF(*m_start, QSizeF(size.x(), size.y())).normalized();
}

void BoxTool::start(const QPointF &imagePoint)
{
    m_start = m_end = corner(imagePoint);
    m_clock.start();
}

void BoxTool::follow(const QPointF &imagePoint, Qt::KeyboardModifiers modifiers)
{
    m_cursor = imagePoint;
    if (m_start) {
        m_end = corner(imagePoint);
        m_isSquare = modifiers & Qt::ShiftModifier;
    }
    host().repaint();
}

void BoxTool::press(const PointerEvent &event)
{
    m_isByKeys = false;
    m_pressed = event.view;
    if (m_kind == ShapeKind::Skeleton && host().drawSkeleton().points.isEmpty())
        return;
    if (!m_start) {
        // A press beside the picture begins nothing, unless it is so near that its edge was meant.
        const double reach = host().imageLength(24);
        if (!host().imageArea().adjusted(-reach, -reach, reach, reach).contains(event.image))
            return;
        start(host().snapped(event));
    }
    follow(host().snapped(event), event.modifiers);
}

void BoxTool::move(const PointerEvent &event)
{
    m_isByKeys = false;
    follow(host().snapped(event), event.modifiers);
}

void BoxTool::release(const PointerEvent &event)
{
    if (!m_start)
        return;
    follow(host().snapped(event), event.modifiers);
    const bool isClick = (event.view - m_pressed).manhattanLength() < kDragPixels;
    if (isClick && !m_waitsForClick) {
        m_waitsForClick = true;
        return;
    }
    finish();
}

void BoxTool::finish()
{
    const QRectF result = box();
    const double seconds = double(m_clock.elapsed()) / 1000;
    cancel();
    if (result.width() >= 1 && result.height() >= 1)
        host().finishDrawing(shapeIn(result), seconds);
}

void BoxTool::cancel()
{
    m_start.reset();
    m_waitsForClick = false;
    m_isSquare = false;
    host().repaint();
}

bool BoxTool::wantsKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (!arrowStep(event).isNull())
        return true;
    if (isEnter(event))
        return m_start || m_isByKeys;
    return event.key() == Qt::Key_Escape && (m_start || m_isByKeys);
}

void BoxTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        m_isByKeys = m_isByKeys && m_start;
        cancel();
        return;
    }
    const QPointF step = host().imageStep(event);
    if (!step.isNull()) {
        // From where the mouse was last, or from the middle of what is seen.
        const QPointF from = m_cursor.value_or(host().view().toImage(host().viewArea().center()));
        m_isByKeys = true;
        follow(corner(from) + step, Qt::NoModifier);
        m_cursor = corner(*m_cursor);
        return;
    }
    if (!m_start) {
        start(m_cursor.value_or(host().imageArea().center()));
        m_waitsForClick = true;
        host().repaint();
    } else {
        finish();
    }
}

QString BoxTool::hint() const
{
    if (m_kind == ShapeKind::Skeleton && host().drawSkeleton().points.isEmpty())
        return QCoreApplication::translate("cairn::BoxTool", "This class has no skeleton yet: make one in its settings");
    if (m_waitsForClick)
        return QCoreApplication::translate("cairn::BoxTool", "Click the opposite corner, Esc cancels");
    if (m_isByKeys)
        return QCoreApplication::translate("cairn::BoxTool", "Enter sets a corner, Shift moves by 10");
    return {};
}

void BoxTool::paintGuides(QPainter &painter) const
{
    if (!m_cursor || (!host().options().showGuides && !m_isByKeys))
        return;
    const ViewTransform &view = host().view();
    const QRectF area = view.toImage(host().viewArea()) & host().imageArea();
    const QPointF at = corner(*m_cursor);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // A dark line with light dashes is seen on any picture.
    QPen dashes(QColor(255, 255, 255, 190), 1);
    dashes.setDashPattern({4, 4});
    for (const QPen &pen : {QPen(QColor(0, 0, 0, 120), 1), dashes}) {
        painter.setPen(pen);
        painter.drawLine(view.toView(QPointF(area.left(), at.y())), view.toView(QPointF(area.right(), at.y())));
        painter.drawLine(view.toView(QPointF(at.x(), area.top())), view.toView(QPointF(at.x(), area.bottom())));
    }
    painter.restore();
}

void BoxTool::paint(QPainter &painter) const
{
    paintGuides(painter);
    if (!m_start)
        return;
    const QRectF result = box();
    ShapeLook look {host().drawColor(), 0.12, 2};
    look.edges = host().drawSkeleton().edges;
    paintShape(painter, shapeIn(result), host().view(), look);
    const QRectF inView = host().view().toView(result);
    const QLocale locale;
    QString text = QStringLiteral("%1 × %2").arg(locale.toString(result.width(), 'f', 0), locale.toString(result.height(), 'f', 0));
    if (!host().drawLabel().isEmpty())
        text.prepend(host().drawLabel() + QLatin1String("  "));
    paintPlate(painter, inView.bottomRight() + QPointF(8, 8), text, host().viewArea().adjusted(8, 8, -8, -8));
}

} // namespace cairn
