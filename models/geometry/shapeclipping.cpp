// SPDX-License-Identifier: GPL-3.0-or-later
// Areas, what two of them have in common, and what is left of a shape inside a frame.
#include "models/geometry/clipperpaths.h"
#include "models/geometry/maskpainting.h"
#include "models/geometry/shapeoutline.h"

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

QList<PolygonPart> clippedPart(const PolygonPart &part, const QRectF &frame)
{
    if (part.isEmpty() || !frame.intersects(part.first().boundingRect()))
        return {};
    // What lies inside stays to the last digit.
    if (frame.contains(part.first().boundingRect()))
        return {part};
    const Paths rings = toPaths(part);
    refuseTangles(rings);
    ClipperLib::Clipper clipper;
    clipper.AddPaths(rings, ClipperLib::ptSubject, true);
    clipper.AddPath(toPath(frame), ClipperLib::ptClip, true);
    ClipperLib::PolyTree tree;
    clipper.Execute(ClipperLib::ctIntersection, tree, ClipperLib::pftEvenOdd, ClipperLib::pftNonZero);
    return toParts(tree);
}

QList<PolygonPart> clippedParts(const QList<PolygonPart> &parts, const QRectF &frame)
{
    QList<PolygonPart> clipped;
    for (const PolygonPart &part : parts) {
        try {
            clipped += clippedPart(part, frame);
        } catch (const ClipperLib::clipperException &) {
            // Coordinates beyond Clipper's range, of which nothing is inside a picture, or a tangle that no hand has drawn.
        }
    }
    return clipped;
}

/** The pixels whose centre is inside. */
QRect pixelsIn(const QRectF &frame)
{
    const auto first = [](double at) { return int(std::ceil(std::clamp(at, -1e9, 1e9) - 0.5)); };
    return {QPoint(first(frame.left()), first(frame.top())), QPoint(first(frame.right()) - 1, first(frame.bottom()) - 1)};
}

double boxOverlap(const QRectF &first, const QRectF &second)
{
    const QRectF common = first & second;
    return common.isValid() ? common.width() * common.height() : 0;
}

double ratio(double common, double firstArea, double secondArea)
{
    const double united = firstArea + secondArea - common;
    return common > 0 && united > 0 ? common / united : 0;
}

double pathOverlap(const Paths &first, const Paths &second)
{
    refuseTangles(first, second);
    ClipperLib::Clipper clipper;
    clipper.AddPaths(first, ClipperLib::ptSubject, true);
    clipper.AddPaths(second, ClipperLib::ptClip, true);
    Paths common;
    clipper.Execute(ClipperLib::ctIntersection, common, ClipperLib::pftNonZero, ClipperLib::pftNonZero);
    return pathsArea(common);
}

} // namespace

Shape Shape::clippedTo(const QRectF &frame) const
{
    Shape clipped = *this;
    switch (kind) {
    case ShapeKind::Tag:
        break;
    case ShapeKind::Box:
        clipped.box = box & frame;
        break;
    case ShapeKind::RotatedBox:
    case ShapeKind::Ellipse:
        if (clippedParts(outlineParts(*this), frame).isEmpty())
            clipped.turned = {};
        break;
    case ShapeKind::Polygon:
        clipped.parts = clippedParts(parts, frame);
        break;
    case ShapeKind::Mask:
        clipped.mask = mask.clippedTo(pixelsIn(frame));
        break;
    case ShapeKind::Polyline:
    case ShapeKind::Point:
    case ShapeKind::Skeleton:
    case ShapeKind::Cuboid:
        for (QPointF &point : clipped.points)
            point = {std::clamp(point.x(), frame.left(), frame.right()), std::clamp(point.y(), frame.top(), frame.bottom())};
        break;
    }
    return clipped;
}

double Shape::area() const
{
    switch (kind) {
    case ShapeKind::Box:
        return box.isValid() ? box.width() * box.height() : 0;
    case ShapeKind::RotatedBox:
        return turned.size.width() * turned.size.height();
    case ShapeKind::Ellipse:
        return turned.ellipseArea();
    case ShapeKind::Mask:
        return double(mask.area());
    case ShapeKind::Polygon:
    case ShapeKind::Cuboid:
        try {
            return pathsArea(areaPaths(outlineParts(*this)));
        } catch (const ClipperLib::clipperException &) {
            return 0;
        }
    case ShapeKind::Tag:
    case ShapeKind::Polyline:
    case ShapeKind::Point:
    case ShapeKind::Skeleton:
        return 0;
    }
    return 0;
}

double intersectionOverUnion(const Shape &first, const Shape &second)
{
    if (first.kind == ShapeKind::Box && second.kind == ShapeKind::Box)
        return ratio(boxOverlap(first.box, second.box), first.area(), second.area());
    if (!first.boundingBox().intersects(second.boundingBox()))
        return 0;
    if (first.kind == ShapeKind::Mask || second.kind == ShapeKind::Mask) {
        const Result<Mask> one = maskOf(first), other = maskOf(second);
        if (one && other)
            return ratio(double(one->commonArea(*other)), double(one->area()), double(other->area()));
    }
    try {
        const Paths one = areaPaths(outlineParts(first)), other = areaPaths(outlineParts(second));
        return ratio(pathOverlap(one, other), pathsArea(one), pathsArea(other));
    } catch (const ClipperLib::clipperException &) {
        return 0;
    }
}

} // namespace cairn
