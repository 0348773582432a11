// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes of each kind, made from what they consist of.
#include "models/geometry/shape.h"

namespace cairn {

namespace {

Shape shapeOf(ShapeKind kind)
{
    Shape shape;
    shape.kind = kind;
    return shape;
}

QPolygonF opened(QPolygonF ring)
{
    if (ring.size() > 1 && ring.isClosed())
        ring.removeLast();
    return ring;
}

} // namespace

Shape Shape::fromBox(const QRectF &box)
{
    Shape shape = shapeOf(ShapeKind::Box);
    shape.box = box.normalized();
    return shape;
}

Shape Shape::fromRotatedBox(const TurnedBox &box)
{
    Shape shape = shapeOf(ShapeKind::RotatedBox);
    shape.turned = box.normalized();
    return shape;
}

Shape Shape::fromEllipse(const TurnedBox &boxAround)
{
    Shape shape = shapeOf(ShapeKind::Ellipse);
    shape.turned = boxAround.normalized();
    return shape;
}

Shape Shape::fromPolygon(const QPolygonF &outline)
{
    return outline.isEmpty() ? shapeOf(ShapeKind::Polygon) : fromParts({PolygonPart {outline}});
}

Shape Shape::fromParts(const QList<PolygonPart> &parts)
{
    Shape shape = shapeOf(ShapeKind::Polygon);
    shape.parts = parts;
    for (PolygonPart &part : shape.parts) {
        for (QPolygonF &ring : part)
            ring = opened(ring);
    }
    return shape;
}

Shape Shape::fromPolyline(const QPolygonF &line)
{
    Shape shape = shapeOf(ShapeKind::Polyline);
    shape.points = line;
    return shape;
}

Shape Shape::fromPoints(const QPolygonF &points)
{
    Shape shape = shapeOf(ShapeKind::Point);
    shape.points = points;
    return shape;
}

Shape Shape::fromSkeleton(const QPolygonF &points, const QList<PointVisibility> &visibilities)
{
    Shape shape = shapeOf(ShapeKind::Skeleton);
    shape.points = points;
    shape.visibilities = visibilities;
    shape.visibilities.resize(points.size(), PointVisibility::Visible);
    return shape;
}

Shape Shape::fromMask(const Mask &mask)
{
    Shape shape = shapeOf(ShapeKind::Mask);
    shape.mask = mask;
    return shape;
}

Shape Shape::fromCuboid(const QPolygonF &front, const QPolygonF &back)
{
    Shape shape = shapeOf(ShapeKind::Cuboid);
    shape.points = front + back;
    return shape;
}

} // namespace cairn
