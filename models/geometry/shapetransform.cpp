// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each kind of shape under an affine transform.
#include "models/geometry/shapetransform.h"
#include "models/geometry/maskoutline.h"
#include "models/geometry/maskpainting.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr double kTiny = 1e-9; // of a length: sums of rounded numbers stray by this much

/** The directions of the turned axes, as long as half the box; after the transform. */
struct Axes {
    QPointF center, width, height;
};

Axes mappedAxes(const TurnedBox &box, const QTransform &transform)
{
    const QPointF center = transform.map(box.center);
    return {center, transform.map(box.fromLocal({box.size.width() / 2, 0})) - center, transform.map(box.fromLocal({0, box.size.height() / 2})) - center};
}

double lengthOf(const QPointF &direction)
{
    return std::hypot(direction.x(), direction.y());
}

double degreesOf(const QPointF &direction)
{
    return qRadiansToDegrees(std::atan2(direction.y(), direction.x()));
}

std::optional<TurnedBox> mappedBox(const TurnedBox &box, const QTransform &transform)
{
    const Axes axes = mappedAxes(box, transform);
    const double width = lengthOf(axes.width), height = lengthOf(axes.height);
    if (std::abs(QPointF::dotProduct(axes.width, axes.height)) > kTiny * width * height)
        return std::nullopt;
    return TurnedBox {axes.center, {2 * width, 2 * height}, degreesOf(axes.width)};
}

/** An ellipse's axes are no longer perpendicular where the transform shears, but its outline is still an ellipse: that of the
    covariance of both directions. */
TurnedBox mappedEllipse(const TurnedBox &box, const QTransform &transform)
{
    if (const std::optional<TurnedBox> upright = mappedBox(box, transform))
        return *upright;
    const Axes axes = mappedAxes(box, transform);
    const double xx = axes.width.x() * axes.width.x() + axes.height.x() * axes.height.x();
    const double yy = axes.width.y() * axes.width.y() + axes.height.y() * axes.height.y();
    const double xy = axes.width.x() * axes.width.y() + axes.height.x() * axes.height.y();
    const double middle = (xx + yy) / 2, half = std::hypot((xx - yy) / 2, xy);
    const QSizeF size(2 * std::sqrt(middle + half), 2 * std::sqrt(std::max(0.0, middle - half)));
    return {axes.center, size, qRadiansToDegrees(std::atan2(2 * xy, xx - yy) / 2)};
}

std::optional<Shape> mappedUprightBox(const QRectF &box, const QTransform &transform)
{
    const std::optional<TurnedBox> turned = mappedBox({box.center(), box.size(), 0}, transform);
    if (!turned)
        return std::nullopt;
    const double quarters = turned->normalized().angle / 90;
    if (std::abs(quarters - std::round(quarters)) > kTiny)
        return std::nullopt;
    return Shape::fromBox(transform.mapRect(box));
}

QList<PolygonPart> mappedParts(QList<PolygonPart> parts, const QTransform &transform)
{
    for (PolygonPart &part : parts) {
        for (QPolygonF &ring : part)
            ring = transform.map(ring);
    }
    return parts;
}

Shape mappedPoints(const Shape &shape, const QTransform &transform)
{
    Shape mapped = shape;
    mapped.points = transform.map(shape.points);
    const bool isMirrored = transform.determinant() < 0;
    if (shape.kind == ShapeKind::Cuboid && isMirrored && mapped.points.size() == kCuboidPoints) {
        // What was left is right now.
        for (const auto &[left, right] : {std::pair(0, 1), std::pair(3, 2), std::pair(4, 5), std::pair(7, 6)})
            std::swap(mapped.points[left], mapped.points[right]);
    }
    return mapped;
}

} // namespace

QTransform turnAbout(const QPointF &center, double degrees)
{
    return QTransform::fromTranslate(-center.x(), -center.y()) * QTransform().rotate(degrees) * QTransform::fromTranslate(center.x(), center.y());
}

QTransform scaleAbout(const QPointF &center, double horizontal, double vertical)
{
    return QTransform::fromTranslate(-center.x(), -center.y()) * QTransform::fromScale(horizontal, vertical) * QTransform::fromTranslate(center.x(), center.y());
}

std::optional<Shape> transformed(const Shape &shape, const QTransform &transform)
{
    if (!transform.isAffine() || !(std::abs(transform.determinant()) > 1e-12))
        return std::nullopt;
    switch (shape.kind) {
    case ShapeKind::Tag:
        return shape;
    case ShapeKind::Box:
        return mappedUprightBox(shape.box, transform);
    case ShapeKind::RotatedBox: {
        const std::optional<TurnedBox> box = mappedBox(shape.turned, transform);
        return box ? std::optional(Shape::fromRotatedBox(*box)) : std::nullopt;
    }
    case ShapeKind::Ellipse:
        return Shape::fromEllipse(mappedEllipse(shape.turned, transform));
    case ShapeKind::Polygon:
        return Shape::fromParts(mappedParts(shape.parts, transform));
    case ShapeKind::Mask: {
        const Result<Mask> painted = maskOfParts(mappedParts(maskOutline(shape.mask), transform));
        return painted ? std::optional(Shape::fromMask(*painted)) : std::nullopt;
    }
    case ShapeKind::Polyline:
    case ShapeKind::Point:
    case ShapeKind::Skeleton:
    case ShapeKind::Cuboid:
        return mappedPoints(shape, transform);
    }
    return std::nullopt;
}

TurnedBox resized(const TurnedBox &box, int horizontal, int vertical, const QPointF &pointer, bool keepsRatio)
{
    const QPointF local = box.toLocal(pointer);
    const double halfWidth = box.size.width() / 2, halfHeight = box.size.height() / 2;
    // From the side that stays to the pointer.
    double width = horizontal == 0 ? box.size.width() : local.x() * horizontal + halfWidth;
    double height = vertical == 0 ? box.size.height() : local.y() * vertical + halfHeight;
    if (keepsRatio && horizontal != 0 && vertical != 0 && box.size.height() > 0) {
        const double ratio = box.size.width() / box.size.height();
        const double kept = std::min(std::abs(width), std::abs(height) * ratio);
        width = std::copysign(kept, width);
        height = std::copysign(ratio > 0 ? kept / ratio : std::abs(height), height);
    }
    const QPointF center(horizontal * (width / 2 - halfWidth), vertical * (height / 2 - halfHeight));
    return TurnedBox {box.fromLocal(center), {width, height}, box.angle}.normalized();
}

TurnedBox turnedTowards(const TurnedBox &box, const QPointF &pointer)
{
    const QPointF direction = pointer - box.center;
    if (direction.isNull())
        return box;
    return TurnedBox {box.center, box.size, degreesOf(direction) + 90}.normalized();
}

TurnedBox turnedBy(const TurnedBox &box, double degrees)
{
    return TurnedBox {box.center, box.size, box.angle + degrees}.normalized();
}

Shape withFaceMoved(const Shape &cuboid, CuboidFace face, const QPointF &offset)
{
    Shape moved = cuboid;
    if (moved.points.size() != kCuboidPoints)
        return cuboid;
    const int first = face == CuboidFace::Front ? 0 : 4;
    for (int i = first; i < first + 4; ++i)
        moved.points[i] += offset;
    return moved;
}

Shape withEdgeMoved(const Shape &cuboid, int edge, const QPointF &offset)
{
    if (cuboid.points.size() != kCuboidPoints || edge < 0 || edge >= int(kCuboidEdges.size()))
        return cuboid;
    Shape moved = cuboid;
    const auto &[start, end] = kCuboidEdges[size_t(edge)];
    moved.points[start] += offset;
    moved.points[end] += offset;
    return moved;
}

} // namespace cairn
