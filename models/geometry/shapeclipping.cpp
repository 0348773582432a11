// SPDX-License-Identifier: GPL-3.0-or-later
// Boolean operations on shapes, done by Clipper on whole numbers.
#include "models/geometry/shape.h"

#include <polyclipping/clipper.hpp>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

using ClipperLib::Paths;

// Clipper counts in whole numbers. 1/4096 of a pixel is fine enough, and pictures of up to 260,000 pixels an edge stay within
// the range where it needs no 128-bit arithmetic.
constexpr double kClipperSteps = 4096;

ClipperLib::Path toPath(const QPolygonF &ring)
{
    ClipperLib::Path path;
    path.reserve(size_t(ring.size()));
    for (const QPointF &point : ring)
        path.emplace_back(std::llround(point.x() * kClipperSteps), std::llround(point.y() * kClipperSteps));
    return path;
}

QPolygonF toRing(const ClipperLib::Path &path)
{
    QPolygonF ring;
    ring.reserve(qsizetype(path.size()));
    for (const ClipperLib::IntPoint &point : path)
        ring.append({double(point.X) / kClipperSteps, double(point.Y) / kClipperSteps});
    return ring;
}

Paths toPaths(const PolygonPart &part)
{
    Paths paths;
    for (const QPolygonF &ring : part)
        paths.push_back(toPath(ring));
    return paths;
}

// The area as paths that wind one way around what is inside, so that they can be combined by the non-zero rule: parts that
// overlap count once, lines that cross themselves are resolved.
Paths areaOf(const Shape &shape)
{
    if (shape.kind == ShapeKind::Box)
        return {toPath({shape.box.topLeft(), shape.box.topRight(), shape.box.bottomRight(), shape.box.bottomLeft()})};
    Paths all;
    for (const PolygonPart &part : shape.parts) {
        Paths simple;
        ClipperLib::SimplifyPolygons(toPaths(part), simple, ClipperLib::pftEvenOdd);
        all.insert(all.end(), simple.begin(), simple.end());
    }
    Paths united;
    ClipperLib::SimplifyPolygons(all, united, ClipperLib::pftNonZero);
    return united;
}

// In square pixels.
double pathsArea(const Paths &paths)
{
    double area = 0;
    for (const ClipperLib::Path &path : paths)
        area += ClipperLib::Area(path); // holes wind the other way and are negative
    return std::abs(area) / (kClipperSteps * kClipperSteps);
}

// Outlines with their holes. A hole's islands are parts of their own.
void collectParts(const ClipperLib::PolyNode &node, QList<PolygonPart> &parts)
{
    PolygonPart part {toRing(node.Contour)};
    for (const ClipperLib::PolyNode *hole : node.Childs) {
        part.append(toRing(hole->Contour));
        for (const ClipperLib::PolyNode *island : hole->Childs)
            collectParts(*island, parts);
    }
    parts.append(part);
}

QList<PolygonPart> clippedPart(const PolygonPart &part, const QRectF &frame)
{
    if (part.isEmpty() || !frame.intersects(part.first().boundingRect()))
        return {};
    // What lies inside stays to the last digit.
    if (frame.contains(part.first().boundingRect()))
        return {part};
    ClipperLib::Clipper clipper;
    clipper.AddPaths(toPaths(part), ClipperLib::ptSubject, true);
    clipper.AddPath(toPath({frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()}), ClipperLib::ptClip, true);
    ClipperLib::PolyTree tree;
    clipper.Execute(ClipperLib::ctIntersection, tree, ClipperLib::pftEvenOdd, ClipperLib::pftNonZero);
    QList<PolygonPart> parts;
    for (const ClipperLib::PolyNode *node : tree.Childs)
        collectParts(*node, parts);
    return parts;
}

double boxOverlap(const QRectF &first, const QRectF &second)
{
    const QRectF common = first & second;
    return common.isValid() ? common.width() * common.height() : 0;
}

} // namespace

Shape Shape::clippedTo(const QRectF &frame) const
{
    Shape clipped = *this;
    if (kind == ShapeKind::Box) {
        clipped.box = box & frame;
    } else if (kind == ShapeKind::Polygon) {
        clipped.parts.clear();
        for (const PolygonPart &part : parts) {
            try {
                clipped.parts += clippedPart(part, frame);
            } catch (const ClipperLib::clipperException &) {
                // Coordinates beyond Clipper's range: nothing of that is inside a picture.
            }
        }
    } else {
        for (QPointF &point : clipped.points)
            point = {std::clamp(point.x(), frame.left(), frame.right()), std::clamp(point.y(), frame.top(), frame.bottom())};
    }
    return clipped;
}

double Shape::area() const
{
    if (kind == ShapeKind::Box)
        return box.isValid() ? box.width() * box.height() : 0;
    if (kind != ShapeKind::Polygon)
        return 0;
    try {
        return pathsArea(areaOf(*this));
    } catch (const ClipperLib::clipperException &) {
        return 0;
    }
}

double intersectionOverUnion(const Shape &first, const Shape &second)
{
    if (first.kind == ShapeKind::Box && second.kind == ShapeKind::Box) {
        const double common = boxOverlap(first.box, second.box);
        return common > 0 ? common / (first.area() + second.area() - common) : 0;
    }
    if (!first.boundingBox().intersects(second.boundingBox()))
        return 0;
    try {
        const Paths firstArea = areaOf(first), secondArea = areaOf(second);
        ClipperLib::Clipper clipper;
        clipper.AddPaths(firstArea, ClipperLib::ptSubject, true);
        clipper.AddPaths(secondArea, ClipperLib::ptClip, true);
        Paths common;
        clipper.Execute(ClipperLib::ctIntersection, common, ClipperLib::pftNonZero, ClipperLib::pftNonZero);
        const double commonArea = pathsArea(common);
        const double unionArea = pathsArea(firstArea) + pathsArea(secondArea) - commonArea;
        return unionArea > 0 ? commonArea / unionArea : 0;
    } catch (const ClipperLib::clipperException &) {
        return 0;
    }
}

} // namespace cairn
