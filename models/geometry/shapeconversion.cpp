// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind can become, and how.
#include "models/geometry/shapeconversion.h"
#include "models/geometry/areamoments.h"
#include "models/geometry/convexhull.h"
#include "models/geometry/maskpainting.h"
#include "models/geometry/shapeoperations.h"
#include "models/geometry/shapeoutline.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeConversion)
};

bool hasBoxAround(const Shape &shape)
{
    const QRectF bounds = shape.boundingBox();
    return bounds.width() > 0 && bounds.height() > 0;
}

QPolygonF presentPoints(const Shape &shape)
{
    QPolygonF points;
    for (qsizetype i = 0; i < shape.points.size(); ++i) {
        if (shape.kind != ShapeKind::Skeleton || shape.visibilities.value(i, PointVisibility::Visible) != PointVisibility::Absent)
            points.append(shape.points[i]);
    }
    return points;
}

QList<ShapeKind> targetsOfArea(const Shape &shape)
{
    QList<ShapeKind> targets {ShapeKind::Box, ShapeKind::RotatedBox, ShapeKind::Polygon, ShapeKind::Mask};
    if (shape.kind != ShapeKind::Box && shape.kind != ShapeKind::RotatedBox)
        targets.append(ShapeKind::Ellipse);
    if (shape.kind == ShapeKind::Polygon && shape.parts.size() == 1 && shape.parts.first().size() == 1)
        targets.append(ShapeKind::Polyline);
    targets.removeOne(shape.kind);
    return targets;
}

QList<ShapeKind> targetsOfPoints(const Shape &shape)
{
    QList<ShapeKind> targets;
    if (hasBoxAround(shape))
        targets.append(ShapeKind::Box);
    if (shape.kind == ShapeKind::Polyline && shape.points.size() >= 3 && Shape::fromPolygon(shape.points).area() > 0)
        targets.append(ShapeKind::Polygon);
    if (shape.kind == ShapeKind::Point && shape.points.size() >= 2)
        targets.append(ShapeKind::Polyline);
    if (shape.kind != ShapeKind::Point)
        targets.append(ShapeKind::Point);
    return targets;
}

TurnedBox smallestBox(const Shape &shape)
{
    if (shape.kind == ShapeKind::Ellipse || shape.kind == ShapeKind::RotatedBox)
        return shape.turned;
    if (shape.kind == ShapeKind::Box)
        return {shape.box.center(), shape.box.size(), 0};
    QPolygonF corners;
    for (const PolygonPart &part : outlineParts(shape)) {
        if (!part.isEmpty())
            corners += part.first();
    }
    return smallestBoxAround(corners);
}

Shape asPolygon(const Shape &shape, double tolerance)
{
    if (shape.kind == ShapeKind::Polyline)
        return Shape::fromPolygon(shape.points);
    if (shape.kind == ShapeKind::Ellipse)
        return Shape::fromParts(outlineParts(shape, tolerance > 0 ? tolerance : kEllipseTolerance));
    const Shape polygon = Shape::fromParts(outlineParts(shape));
    return shape.kind == ShapeKind::Mask ? simplified(polygon, tolerance) : polygon;
}

QPolygonF closedLine(QPolygonF ring)
{
    if (!ring.isEmpty())
        ring.append(QPointF(ring.first()));
    return ring;
}

Shape asPolyline(const Shape &shape)
{
    return Shape::fromPolyline(shape.kind == ShapeKind::Polygon ? closedLine(shape.parts.first().first()) : shape.points);
}

Result<Shape> convertedTo(ShapeKind kind, const Shape &shape, double tolerance)
{
    switch (kind) {
    case ShapeKind::Box:
        return Shape::fromBox(shape.boundingBox());
    case ShapeKind::RotatedBox:
        return Shape::fromRotatedBox(smallestBox(shape));
    case ShapeKind::Ellipse:
        return Shape::fromEllipse(ellipseOfMoments(areaMoments(shape)));
    case ShapeKind::Polygon:
        return asPolygon(shape, tolerance);
    case ShapeKind::Mask:
        return maskOf(shape).map(Shape::fromMask);
    case ShapeKind::Polyline:
        return asPolyline(shape);
    case ShapeKind::Point:
        return Shape::fromPoints(presentPoints(shape));
    case ShapeKind::Tag:
    case ShapeKind::Skeleton:
    case ShapeKind::Cuboid:
        break;
    }
    return fail(Text::tr("The shape cannot be converted to this kind."));
}

} // namespace

QList<ShapeKind> conversionTargets(const Shape &shape)
{
    if (shape.kind == ShapeKind::Tag || shape.isEmpty())
        return {};
    return hasArea(shape.kind) ? targetsOfArea(shape) : targetsOfPoints(shape);
}

QList<ShapeKind> conversionTargets(const QList<Shape> &shapes)
{
    QList<ShapeKind> common = shapes.isEmpty() ? QList<ShapeKind>() : conversionTargets(shapes.first());
    for (const Shape &shape : shapes) {
        const QList<ShapeKind> own = conversionTargets(shape);
        common.removeIf([&](ShapeKind kind) { return !own.contains(kind); });
    }
    return common;
}

Result<Shape> converted(const Shape &shape, ShapeKind kind, double tolerance)
{
    if (shape.kind == kind)
        return shape;
    if (!conversionTargets(shape).contains(kind))
        return fail(Text::tr("The shape cannot be converted to this kind."));
    const Result<Shape> result = convertedTo(kind, shape, tolerance);
    if (!result)
        return result;
    if (result->isEmpty())
        return fail(Text::tr("The shape is too small to be converted: nothing of it would be left."));
    if (vertexCount(*result) > kMostShapePoints)
        return fail(Text::tr("The outline would have more than %L1 points. Choose a larger tolerance.").arg(kMostShapePoints));
    return result;
}

} // namespace cairn
