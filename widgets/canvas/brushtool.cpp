// SPDX-License-Identifier: GPL-3.0-or-later
// While it is drawn, a stroke is a broad line; at its end it becomes pixels.
#include "widgets/canvas/brushtool.h"

#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace cairn {
namespace {

constexpr double kSmallestRadius = 0.5, kLargestRadius = 500;
constexpr double kRadiusStep = 1.2;
constexpr double kStrokeStep = 1; // view pixels between two points of a stroke

} // namespace

BrushTool::BrushTool(CanvasHost &host, BrushMode mode)
    : CanvasTool(host)
    , m_initialMode(mode)
    , m_mode(mode)
{
}

qint64 BrushTool::target(const QPointF &imagePoint) const
{
    const auto isMask = [](const CanvasShape *shape) { return shape && shape->shape.kind == ShapeKind::Mask && !shape->isLocked && !shape->isHidden; };
    if (const CanvasShape *only = host().scene().onlySelected(); isMask(only))
        return only->id;
    if (m_mode == BrushMode::Add)
        return 0;
    for (const qint64 id : host().scene().at(imagePoint, m_radius)) {
        if (isMask(host().scene().find(id)))
            return id;
    }
    return 0;
}

void BrushTool::press(const PointerEvent &event)
{
    const bool isOther = event.modifiers & Qt::AltModifier;
    m_mode = isOther == (m_initialMode == BrushMode::Add) ? BrushMode::Erase : BrushMode::Add;
    m_clock.start();
    m_stroke.clear();
    if (event.modifiers & Qt::ShiftModifier && m_last)
        m_stroke.append(*m_last);
    m_stroke.append(event.image);
    m_cursor = event.image;
    host().repaint();
}

void BrushTool::move(const PointerEvent &event)
{
    m_cursor = event.image;
    const double step = host().imageLength(kStrokeStep);
    if (event.isPressed && !m_stroke.isEmpty() && (m_stroke.last() - event.image).manhattanLength() >= step)
        m_stroke.append(event.image);
    host().repaint();
}

void BrushTool::release(const PointerEvent &event)
{
    move(event);
    const QPolygonF stroke = std::exchange(m_stroke, {});
    if (stroke.isEmpty())
        return;
    m_last = stroke.last();
    const qint64 id = target(stroke.first());
    Mask mask = id != 0 ? host().scene().find(id)->shape.mask : Mask();
    mask.paintStroke(stroke, m_radius, m_mode);
    mask = mask.clippedTo(host().imageArea().toRect());
    const double seconds = double(m_clock.elapsed()) / 1000;
    if (id == 0 && !mask.isEmpty())
        host().finishDrawing(Shape::fromMask(mask), seconds);
    else if (id != 0 && mask.isEmpty())
        host().requestDelete({id});
    else if (id != 0)
        host().reshape({{id, Shape::fromMask(mask)}}, false);
    host().repaint();
}

bool BrushTool::wantsKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    // Enter and Esc let the mask go, so that the next stroke begins a new one.
    const bool isEnd = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape;
    return event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight || (isEnd && (isDrawing() || host().scene().onlySelected()));
}

void BrushTool::key(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        m_radius = std::clamp(event.key() == Qt::Key_BracketLeft ? m_radius / kRadiusStep : m_radius * kRadiusStep, kSmallestRadius, kLargestRadius);
        break;
    case Qt::Key_Escape:
        if (isDrawing())
            cancel();
        else
            host().select({});
        break;
    default:
        host().select({});
    }
    host().repaint();
}

void BrushTool::cancel()
{
    m_stroke.clear();
    host().repaint();
}

QString BrushTool::hint() const
{
    const QString radius = QLocale().toString(m_radius, 'f', m_radius < 10 ? 1 : 0);
    if (m_initialMode == BrushMode::Erase)
        return QCoreApplication::translate("cairn::BrushTool", "Radius %1 px: [ and ] change it, Alt paints").arg(radius);
    if (host().scene().onlySelected() && host().scene().onlySelected()->shape.kind == ShapeKind::Mask)
        return QCoreApplication::translate("cairn::BrushTool", "Radius %1 px: [ and ] change it, Alt erases, Enter begins a new mask").arg(radius);
    return QCoreApplication::translate("cairn::BrushTool", "Radius %1 px: [ and ] change it, Shift draws straight").arg(radius);
}

void BrushTool::paint(QPainter &painter) const
{
    const ViewTransform &view = host().view();
    if (!m_stroke.isEmpty()) {
        QColor ink = m_mode == BrushMode::Add ? host().drawColor() : QColor(Qt::white);
        ink.setAlphaF(0.5F);
        QPolygonF line;
        for (const QPointF &point : m_stroke)
            line.append(view.toView(point));
        if (line.size() == 1)
            line.append(line.first() + QPointF(0.01, 0));
        painter.setPen(QPen(ink, 2 * m_radius * view.zoom, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    }
    if (!m_cursor)
        return;
    painter.setBrush(Qt::NoBrush);
    const double radius = std::max(1.0, m_radius * view.zoom);
    for (const QPen &pen : {QPen(QColor(0, 0, 0, 160), 3), QPen(Qt::white, 1)}) {
        painter.setPen(pen);
        painter.drawEllipse(view.toView(*m_cursor), radius, radius);
    }
}

} // namespace cairn
