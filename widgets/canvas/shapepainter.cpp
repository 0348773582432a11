// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes of the canvas.
#include "widgets/canvas/shapepainter.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr double kPointRadius = 4;
constexpr double kSeamWidth = 2; // added to the line's
constexpr double kSmallestStep = 0.75; // points closer than this to the last one cannot be told from it

// Lines through far away points overflow the rasterizer's numbers at high zoom; a little beyond any screen is enough.
QPointF reachable(const QPointF &point)
{
    constexpr double kFar = 4e6;
    return {std::clamp(point.x(), -kFar, kFar), std::clamp(point.y(), -kFar, kFar)};
}

QPointF wholePixel(const QPointF &point)
{
    return {std::round(point.x()), std::round(point.y())};
}

QPolygonF toViewLine(const QPolygonF &line, const ViewTransform &view)
{
    QPolygonF result;
    result.reserve(line.size());
    for (const QPointF &imagePoint : line) {
        const QPointF point = reachable(view.toView(imagePoint));
        const bool isSame = !result.isEmpty() && std::abs(point.x() - result.last().x()) < kSmallestStep
            && std::abs(point.y() - result.last().y()) < kSmallestStep;
        if (!isSame)
            result.append(point);
    }
    return result;
}

QColor withOpacity(QColor color, double opacity)
{
    color.setAlphaF(float(opacity));
    return color;
}

} // namespace

QPainterPath viewPath(const Shape &shape, const ViewTransform &view)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    switch (shape.kind) {
    case ShapeKind::Box: {
        // On whole pixels, where a line of two pixels is sharp.
        const QRectF box = view.toView(shape.box);
        path.addRect(QRectF(wholePixel(reachable(box.topLeft())), wholePixel(reachable(box.bottomRight()))));
        break;
    }
    case ShapeKind::Polygon:
        for (const PolygonPart &part : shape.parts) {
            for (const QPolygonF &ring : part) {
                path.addPolygon(toViewLine(ring, view));
                path.closeSubpath();
            }
        }
        break;
    case ShapeKind::Polyline:
        path.addPolygon(toViewLine(shape.points, view));
        break;
    case ShapeKind::Point:
        for (const QPointF &point : shape.points)
            path.addEllipse(view.toView(point), kPointRadius, kPointRadius);
        break;
    default:
        break;
    }
    return path;
}

void paintShape(QPainter &painter, const Shape &shape, const ViewTransform &view, const ShapeLook &look)
{
    const QPainterPath path = viewPath(shape, view);
    if (look.fillOpacity > 0 && shape.kind != ShapeKind::Polyline)
        painter.fillPath(path, withOpacity(look.color, look.fillOpacity));
    painter.setBrush(Qt::NoBrush);
    QPen seam(QColor(0, 0, 0, 80), look.penWidth + kSeamWidth);
    seam.setJoinStyle(Qt::RoundJoin);
    painter.strokePath(path, seam);
    QPen pen(look.color, look.penWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    if (look.isDashed)
        pen.setDashPattern({4, 3});
    painter.strokePath(path, pen);
}

void paintHandle(QPainter &painter, const QPointF &viewPoint, HandleKind kind, const QColor &color, bool isActive)
{
    const double edge = (kind == HandleKind::Midpoint ? kHandleEdge - 2 : kHandleEdge) + (isActive ? 3 : 0);
    const QRectF area(viewPoint.x() - edge / 2, viewPoint.y() - edge / 2, edge, edge);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    painter.setBrush(kind == HandleKind::Midpoint ? withOpacity(color, isActive ? 1 : 0.55) : (isActive ? color : QColor(Qt::white)));
    if (kind == HandleKind::Square)
        painter.drawRoundedRect(area, 1.5, 1.5);
    else
        painter.drawEllipse(area);
}

void paintPlate(QPainter &painter, const QPointF &place, const QString &text, const QRectF &area)
{
    const QFontMetricsF metrics(painter.font());
    QRectF plate(place, QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 4));
    plate.moveLeft(std::clamp(plate.left(), area.left(), std::max(area.left(), area.right() - plate.width())));
    plate.moveTop(std::clamp(plate.top(), area.top(), std::max(area.top(), area.bottom() - plate.height())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 22, 26, 215));
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(QColor(0xF3, 0xF4, 0xF6));
    painter.drawText(plate, Qt::AlignCenter, text);
}

QColor inkOn(const QColor &color)
{
    const QColor dark(0x11, 0x13, 0x16);
    return contrast(dark, color) >= contrast(Qt::white, color) ? dark : QColor(Qt::white);
}

} // namespace cairn
