// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a shape: size, area, hit test, moving.
#include "models/geometry/shape.h"
#include "models/geometry/segment.h"

#include <algorithm>

namespace cairn {

namespace {

bool isNearRing(const QPolygonF &ring, const QPointF &point, double tolerance)
{
    for (qsizetype i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
        if (distanceToSegment(point, ring[previous], ring[i]) <= tolerance)
            return true;
    }
    return false;
}

bool partContains(const PolygonPart &part, const QPointF &point, double tolerance)
{
    if (part.isEmpty())
        return false;
    bool inside = part.first().containsPoint(point, Qt::OddEvenFill);
    for (qsizetype i = 1; inside && i < part.size(); ++i)
        inside = !part[i].containsPoint(point, Qt::OddEvenFill);
    if (inside || tolerance <= 0)
        return inside;
    return std::any_of(part.begin(), part.end(), [&](const QPolygonF &ring) { return isNearRing(ring, point, tolerance); });
}

bool isNearLine(const QPolygonF &line, const QPointF &point, double tolerance)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (distanceToSegment(point, line[i - 1], line[i]) <= tolerance)
            return true;
    }
    return line.size() == 1 && distance(point, line.first()) <= tolerance;
}

bool isNearPoint(const QPolygonF &points, const QPointF &point, double tolerance)
{
    return std::any_of(points.begin(), points.end(), [&](const QPointF &other) { return distance(point, other) <= tolerance; });
}

} // namespace

Shape Shape::fromBox(const QRectF &box)
{
    Shape shape;
    shape.kind = ShapeKind::Box;
    shape.box = box.normalized();
    return shape;
}

Shape Shape::fromPolygon(const QPolygonF &outline)
{
    Shape shape;
    shape.kind = ShapeKind::Polygon;
    QPolygonF ring = outline;
    if (ring.size() > 1 && ring.isClosed())
        ring.removeLast();
    if (!ring.isEmpty())
        shape.parts = {PolygonPart {ring}};
    return shape;
}

QRectF Shape::boundingBox() const
{
    switch (kind) {
    case ShapeKind::Box:
        return box;
    case ShapeKind::Polygon: {
        // The outlines tell: holes lie inside.
        QRectF bounds;
        for (const PolygonPart &part : parts)
            bounds |= part.isEmpty() ? QRectF() : part.first().boundingRect();
        return bounds;
    }
    case ShapeKind::Polyline:
    case ShapeKind::Point:
        return points.boundingRect();
    default:
        return {};
    }
}

bool Shape::contains(const QPointF &point, double tolerance) const
{
    switch (kind) {
    case ShapeKind::Box:
        return box.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point);
    case ShapeKind::Polygon:
        return std::any_of(parts.begin(), parts.end(), [&](const PolygonPart &part) { return partContains(part, point, tolerance); });
    case ShapeKind::Polyline:
        return isNearLine(points, point, tolerance);
    case ShapeKind::Point:
        return isNearPoint(points, point, tolerance);
    default:
        return false;
    }
}

Shape Shape::translated(const QPointF &offset) const
{
    Shape moved = *this;
    moved.box.translate(offset);
    for (PolygonPart &part : moved.parts) {
        for (QPolygonF &ring : part)
            ring.translate(offset);
    }
    moved.points.translate(offset);
    return moved;
}

bool Shape::isEmpty() const
{
    switch (kind) {
    case ShapeKind::Tag:
        return false;
    case ShapeKind::Box:
        return box.width() <= 0 || box.height() <= 0;
    case ShapeKind::Polygon:
        return area() <= 0;
    case ShapeKind::Polyline:
    case ShapeKind::Point:
        return points.isEmpty();
    default:
        return true;
    }
}

} // namespace cairn
