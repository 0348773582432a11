// SPDX-License-Identifier: GPL-3.0-or-later
// Holes, slivers and superfluous vertices go; crossings are resolved.
#include "models/geometry/areacombining.h"
#include "models/geometry/maskoutline.h"
#include "models/geometry/maskpainting.h"
#include "models/geometry/maskregions.h"
#include "models/geometry/polygonediting.h"
#include "models/geometry/shapeoperations.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeOperations)
};

QList<PolygonPart> cleanedOrSame(const QList<PolygonPart> &parts)
{
    try {
        return cleanedParts(parts);
    } catch (const ClipperLib::clipperException &) {
        return parts; // beyond Clipper's range, and so beyond any picture
    }
}

Paths grown(const Paths &paths, double pixels)
{
    ClipperLib::ClipperOffset offset;
    offset.AddPaths(paths, ClipperLib::jtMiter, ClipperLib::etClosedPolygon);
    Paths result;
    offset.Execute(result, pixels * kClipperSteps);
    return result;
}

/** What a disc of `width` can reach from inside, with sharp corners. */
QList<PolygonPart> withoutNarrow(const QList<PolygonPart> &parts, double width)
{
    const Paths area = areaPaths(parts);
    // A little wider than before, so that sides that were moved in and out again are cut by the old ones.
    constexpr double kMargin = 2 / kClipperSteps;
    return combinedParts(ClipperLib::ctIntersection, area, grown(grown(area, -width / 2), width / 2 + kMargin), {parts});
}

QPolygonF roundedRing(const QPolygonF &ring)
{
    QPolygonF result;
    for (const QPointF &point : ring) {
        const QPointF place(std::round(point.x()), std::round(point.y()));
        if (result.isEmpty() || result.last() != place)
            result.append(place);
    }
    if (result.size() > 1 && result.isClosed())
        result.removeLast();
    return result;
}

QList<PolygonPart> roundedParts(const QList<PolygonPart> &parts)
{
    QList<PolygonPart> result;
    for (const PolygonPart &part : parts) {
        PolygonPart kept;
        for (const QPolygonF &ring : part) {
            const QPolygonF place = roundedRing(ring);
            if (place.size() >= 3)
                kept.append(place);
            else if (kept.isEmpty())
                break; // the outline is gone
        }
        if (!kept.isEmpty())
            result.append(kept);
    }
    // A crossing would get a vertex between the pixels.
    QList<PolygonPart> clean = cleanedOrSame(result);
    for (PolygonPart &part : clean) {
        for (QPolygonF &ring : part)
            ring = roundedRing(ring);
        part.removeIf([](const QPolygonF &ring) { return ring.size() < 3; });
    }
    clean.removeIf([](const PolygonPart &part) { return part.isEmpty(); });
    return clean;
}

double ringArea(const QPolygonF &ring)
{
    return std::abs(ClipperLib::Area(toPath(ring))) / (kClipperSteps * kClipperSteps);
}

} // namespace

Shape withHolesFilled(const Shape &shape, double largestHole)
{
    Shape filled = shape;
    if (shape.kind == ShapeKind::Mask)
        filled.mask = withHolesFilled(shape.mask, qint64(std::clamp(largestHole, 0.0, 1e15)));
    for (PolygonPart &part : filled.parts) {
        for (qsizetype i = part.size() - 1; i > 0; --i) {
            if (ringArea(part[i]) <= largestHole)
                part.removeAt(i);
        }
    }
    // An island in a hole that is no more.
    if (filled.parts.size() > 1 && filled.parts != shape.parts)
        filled.parts = cleanedOrSame(filled.parts);
    return filled;
}

Result<Shape> withoutSlivers(const Shape &shape, double width)
{
    const bool isMask = shape.kind == ShapeKind::Mask;
    if (!isMask && shape.kind != ShapeKind::Polygon)
        return shape;
    QList<PolygonPart> parts;
    try {
        parts = withoutNarrow(isMask ? maskOutline(shape.mask) : shape.parts, width);
    } catch (const ClipperLib::clipperException &exception) {
        return fail(Text::tr("The shape is too tangled, or reaches too far beyond the picture, to be cleaned."), QString::fromUtf8(exception.what()));
    }
    if (parts.isEmpty())
        return fail(Text::tr("Nothing of the shape is left: it is narrower than %L1 pixels everywhere.").arg(width));
    if (!isMask)
        return Shape::fromParts(parts);
    return maskOfParts(parts).map([&](const Mask &mask) { return Shape::fromMask(mask.intersected(shape.mask)); });
}

Shape simplified(const Shape &shape, double tolerance)
{
    Shape simple = shape;
    if (tolerance <= 0)
        return simple;
    if (shape.kind == ShapeKind::Polyline)
        simple.points = simplifiedLine(shape.points, tolerance);
    for (PolygonPart &part : simple.parts) {
        for (QPolygonF &ring : part)
            ring = simplifiedRing(ring, tolerance);
    }
    if (simple.parts == shape.parts)
        return simple;
    // Where a simpler outline has no area left, the shape is better off as it was.
    const QList<PolygonPart> clean = cleanedOrSame(simple.parts);
    simple.parts = clean.isEmpty() ? shape.parts : clean;
    return simple;
}

Shape snappedToPixels(const Shape &shape)
{
    Shape snapped = shape;
    snapped.parts = roundedParts(shape.parts);
    if (shape.kind == ShapeKind::Box) {
        const auto rounded = [](const QPointF &point) { return QPointF(std::round(point.x()), std::round(point.y())); };
        snapped.box = QRectF(rounded(shape.box.topLeft()), rounded(shape.box.bottomRight()));
    }
    for (QPointF &point : snapped.points)
        point = {std::round(point.x()), std::round(point.y())};
    return snapped;
}

Shape cleaned(const Shape &shape)
{
    return shape.kind == ShapeKind::Polygon ? Shape::fromParts(cleanedOrSame(shape.parts)) : shape;
}

} // namespace cairn
