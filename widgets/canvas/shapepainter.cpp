// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes of the canvas.
#include "widgets/canvas/shapepainter.h"
#include "models/geometry/cuboid.h"
#include "models/geometry/shapeoutline.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr double kPointRadius = 4;
constexpr double kCurveTolerance = 0.2; // view pixels
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

void addRing(QPainterPath &path, const QPolygonF &ring, const ViewTransform &view)
{
    path.addPolygon(toViewLine(ring, view));
    path.closeSubpath();
}

void addParts(QPainterPath &path, const QList<PolygonPart> &parts, const ViewTransform &view)
{
    for (const PolygonPart &part : parts) {
        for (const QPolygonF &ring : part)
            addRing(path, ring, view);
    }
}

void addLine(QPainterPath &path, const QPointF &from, const QPointF &to)
{
    path.moveTo(from);
    path.lineTo(to);
}

// A seen point is round, a hidden one square, one that is not there is not drawn, and neither are its edges.
void addSkeleton(QPainterPath &path, const Shape &shape, const ViewTransform &view, const QList<std::pair<int, int>> &edges)
{
    const auto visibility = [&](int point) { return shape.visibilities.value(point, PointVisibility::Visible); };
    for (const auto &[from, to] : edges) {
        const bool isThere = from < shape.points.size() && to < shape.points.size() && visibility(from) != PointVisibility::Absent
            && visibility(to) != PointVisibility::Absent;
        if (isThere)
            addLine(path, reachable(view.toView(shape.points[from])), reachable(view.toView(shape.points[to])));
    }
    for (int point = 0; point < shape.points.size(); ++point) {
        const QPointF at = view.toView(shape.points[point]);
        if (visibility(point) == PointVisibility::Visible)
            path.addEllipse(at, kPointRadius, kPointRadius);
        else if (visibility(point) == PointVisibility::Occluded)
            path.addRect(QRectF(at - QPointF(kPointRadius, kPointRadius), QSizeF(2 * kPointRadius, 2 * kPointRadius)));
    }
}

// The front is an area; the edges behind it are lines.
void addCuboid(QPainterPath &path, const Shape &shape, const ViewTransform &view)
{
    if (shape.points.size() != kCuboidPoints)
        return;
    addRing(path, shape.points.mid(0, 4), view);
    for (const auto &[from, to] : kCuboidEdges) {
        if (from >= 4 || to >= 4)
            addLine(path, reachable(view.toView(shape.points[from])), reachable(view.toView(shape.points[to])));
    }
}

QColor withOpacity(QColor color, double opacity)
{
    color.setAlphaF(float(opacity));
    return color;
}

} // namespace

void paintOnPicture(QPainter &painter, const QRectF &imageArea, const QImage &image, const ViewTransform &view)
{
    if (!view.isTurned())
        return painter.drawImage(view.toView(imageArea), image);
    painter.save();
    painter.setTransform(view.transform() * painter.transform());
    painter.drawImage(imageArea, image);
    painter.restore();
}

QPainterPath viewPath(const Shape &shape, const ViewTransform &view, const QList<std::pair<int, int>> &edges)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    switch (shape.kind) {
    case ShapeKind::Tag:
        break;
    case ShapeKind::Box: {
        if (view.quarterTurns() * 90 != view.degrees()) {
            addRing(path, QPolygonF(shape.box).mid(0, 4), view);
            break;
        }
        // On whole pixels, where a line of two pixels is sharp.
        const QRectF box = view.toView(shape.box);
        path.addRect(QRectF(wholePixel(reachable(box.topLeft())), wholePixel(reachable(box.bottomRight()))));
        break;
    }
    case ShapeKind::RotatedBox:
        addRing(path, shape.turned.corners(), view);
        break;
    case ShapeKind::Ellipse:
        addRing(path, shape.turned.ellipseOutline(kCurveTolerance / view.zoom), view);
        break;
    case ShapeKind::Polygon:
        addParts(path, shape.parts, view);
        break;
    case ShapeKind::Mask:
        addParts(path, outlineParts(shape), view);
        break;
    case ShapeKind::Polyline:
        path.addPolygon(toViewLine(shape.points, view));
        break;
    case ShapeKind::Point:
        for (const QPointF &point : shape.points)
            path.addEllipse(view.toView(point), kPointRadius, kPointRadius);
        break;
    case ShapeKind::Skeleton:
        addSkeleton(path, shape, view, edges);
        break;
    case ShapeKind::Cuboid:
        addCuboid(path, shape, view);
        break;
    }
    return path;
}

void paintShape(QPainter &painter, const Shape &shape, const ViewTransform &view, const ShapeLook &look)
{
    const QPainterPath path = viewPath(shape, view, look.edges);
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
