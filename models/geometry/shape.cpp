// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a shape: size, hit test, moving.
#include "models/geometry/shape.h"
#include "models/geometry/convexhull.h"
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
    // Most shapes are far from the mouse, and a box costs less than distances.
    if (part.isEmpty() || !part.first().boundingRect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point))
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

bool isNearBox(const QSizeF &size, const QPointF &local, double tolerance)
{
    return std::abs(local.x()) <= size.width() / 2 + tolerance && std::abs(local.y()) <= size.height() / 2 + tolerance;
}

bool ellipseContains(const TurnedBox &box, const QPointF &point, double tolerance)
{
    const QPointF local = box.toLocal(point);
    if (box.size.isEmpty() || !isNearBox(box.size, local, tolerance))
        return false;
    if (std::hypot(local.x() / box.size.width(), local.y() / box.size.height()) <= 0.5)
        return true;
    constexpr double kFineness = 0.05; // pixels
    return tolerance > 0 && isNearRing(box.ellipseOutline(kFineness), point, tolerance);
}

QPolygonF presentPoints(const Shape &skeleton)
{
    QPolygonF present;
    for (qsizetype i = 0; i < skeleton.points.size(); ++i) {
        if (skeleton.visibilities.value(i, PointVisibility::Visible) != PointVisibility::Absent)
            present.append(skeleton.points[i]);
    }
    return present;
}

} // namespace

QRectF Shape::boundingBox() const
{
    switch (kind) {
    case ShapeKind::Tag:
        return {};
    case ShapeKind::Box:
        return box;
    case ShapeKind::RotatedBox:
        return turned.boundingBox();
    case ShapeKind::Ellipse:
        return turned.ellipseBoundingBox();
    case ShapeKind::Polygon: {
        // The outlines tell: holes lie inside.
        QRectF bounds;
        for (const PolygonPart &part : parts)
            bounds |= part.isEmpty() ? QRectF() : part.first().boundingRect();
        return bounds;
    }
    case ShapeKind::Skeleton:
        return presentPoints(*this).boundingRect();
    case ShapeKind::Polyline:
    case ShapeKind::Point:
    case ShapeKind::Cuboid:
        return points.boundingRect();
    case ShapeKind::Mask:
        return mask.bounds();
    }
    return {};
}

bool Shape::contains(const QPointF &point, double tolerance) const
{
    switch (kind) {
    case ShapeKind::Tag:
        return false;
    case ShapeKind::Box:
        return box.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point);
    case ShapeKind::RotatedBox: {
        const QPointF local = turned.toLocal(point);
        return isNearBox(turned.size, local, tolerance);
    }
    case ShapeKind::Ellipse:
        return ellipseContains(turned, point, tolerance);
    case ShapeKind::Polygon:
        return std::any_of(parts.begin(), parts.end(), [&](const PolygonPart &part) { return partContains(part, point, tolerance); });
    case ShapeKind::Polyline:
        return isNearLine(points, point, tolerance);
    case ShapeKind::Point:
        return isNearPoint(points, point, tolerance);
    case ShapeKind::Skeleton:
        return isNearPoint(presentPoints(*this), point, tolerance);
    case ShapeKind::Mask:
        return mask.isNear(point, tolerance);
    case ShapeKind::Cuboid:
        return partContains({convexHull(points)}, point, tolerance);
    }
    return false;
}

Shape Shape::translated(const QPointF &offset) const
{
    Shape moved = *this;
    moved.box.translate(offset);
    moved.turned.center += offset;
    for (PolygonPart &part : moved.parts) {
        for (QPolygonF &ring : part)
            ring.translate(offset);
    }
    moved.points.translate(offset);
    if (!mask.isEmpty())
        moved.mask = mask.translated(offset.toPoint());
    return moved;
}

bool Shape::isEmpty() const
{
    switch (kind) {
    case ShapeKind::Tag:
        return false;
    case ShapeKind::Box:
        return box.width() <= 0 || box.height() <= 0;
    case ShapeKind::RotatedBox:
    case ShapeKind::Ellipse:
        return turned.size.width() <= 0 || turned.size.height() <= 0;
    case ShapeKind::Polygon:
    case ShapeKind::Cuboid:
        return area() <= 0;
    case ShapeKind::Polyline:
    case ShapeKind::Point:
        return points.isEmpty();
    case ShapeKind::Skeleton:
        return presentPoints(*this).isEmpty();
    case ShapeKind::Mask:
        return mask.isEmpty();
    }
    return true;
}

qsizetype vertexCount(const Shape &shape)
{
    qsizetype count = shape.points.size();
    for (const PolygonPart &part : shape.parts) {
        for (const QPolygonF &ring : part)
            count += ring.size();
    }
    return count;
}

bool hasArea(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Box:
    case ShapeKind::RotatedBox:
    case ShapeKind::Ellipse:
    case ShapeKind::Polygon:
    case ShapeKind::Mask:
    case ShapeKind::Cuboid:
        return true;
    case ShapeKind::Tag:
    case ShapeKind::Polyline:
    case ShapeKind::Point:
    case ShapeKind::Skeleton:
        return false;
    }
    return false;
}

} // namespace cairn
