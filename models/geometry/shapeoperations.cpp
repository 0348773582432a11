// SPDX-License-Identifier: GPL-3.0-or-later
// Union, difference and intersection of shapes of any kind that covers an area.
#include "models/geometry/shapeoperations.h"
#include "models/geometry/areacombining.h"
#include "models/geometry/maskregions.h"
#include "models/geometry/shapeoutline.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeOperations)
};

bool areMasks(const QList<Shape> &shapes)
{
    return std::all_of(shapes.begin(), shapes.end(), [](const Shape &shape) { return shape.kind == ShapeKind::Mask; });
}

bool haveAreas(const QList<Shape> &shapes)
{
    return !shapes.isEmpty() && std::all_of(shapes.begin(), shapes.end(), [](const Shape &shape) { return hasArea(shape.kind); });
}

tl::unexpected<Error> hasNoArea()
{
    return fail(Text::tr("Only shapes that cover an area can be combined: boxes, ellipses, polygons, masks and cuboids."));
}

QList<QList<PolygonPart>> outlinesOf(const QList<Shape> &shapes)
{
    QList<QList<PolygonPart>> outlines;
    for (const Shape &shape : shapes)
        outlines.append(outlineParts(shape));
    return outlines;
}

Result<Shape> checked(const Shape &shape, const QString &whereEmpty)
{
    if (shape.kind == ShapeKind::Mask ? shape.mask.isEmpty() : shape.parts.isEmpty())
        return fail(whereEmpty);
    if (vertexCount(shape) > kMostShapePoints)
        return fail(Text::tr("The outcome has more than %L1 points. Simplify the shapes first.").arg(kMostShapePoints));
    return shape;
}

template<typename Work>
Result<Shape> guarded(Work work)
{
    try {
        return work();
    } catch (const ClipperLib::clipperException &exception) {
        return fail(Text::tr("The shapes are too tangled, or reach too far beyond the picture, to be combined."), QString::fromUtf8(exception.what()));
    }
}

Paths unitedPaths(const QList<QList<PolygonPart>> &outlines)
{
    QList<PolygonPart> all;
    for (const QList<PolygonPart> &outline : outlines)
        all += outline;
    return areaPaths(all);
}

} // namespace

Result<Shape> united(const QList<Shape> &shapes)
{
    if (!haveAreas(shapes))
        return hasNoArea();
    const QString whereEmpty = Text::tr("The shapes are empty.");
    if (areMasks(shapes)) {
        Mask all;
        for (const Shape &shape : shapes)
            all = all.united(shape.mask);
        return checked(Shape::fromMask(all), whereEmpty);
    }
    return guarded([&] {
        const QList<QList<PolygonPart>> outlines = outlinesOf(shapes);
        return checked(Shape::fromParts(combinedParts(ClipperLib::ctUnion, unitedPaths(outlines), {}, outlines)), whereEmpty);
    });
}

Result<Shape> intersected(const QList<Shape> &shapes)
{
    if (!haveAreas(shapes))
        return hasNoArea();
    const QString whereEmpty = Text::tr("The shapes have no area in common.");
    if (areMasks(shapes)) {
        Mask common = shapes.first().mask;
        for (const Shape &shape : shapes)
            common = common.intersected(shape.mask);
        return checked(Shape::fromMask(common), whereEmpty);
    }
    return guarded([&] {
        const QList<QList<PolygonPart>> outlines = outlinesOf(shapes);
        QList<PolygonPart> common = outlines.first();
        for (const QList<PolygonPart> &outline : outlines)
            common = combinedParts(ClipperLib::ctIntersection, areaPaths(common), areaPaths(outline), outlines);
        return checked(Shape::fromParts(common), whereEmpty);
    });
}

Result<Shape> subtractedAll(const Shape &shape, const QList<Shape> &others)
{
    if (!hasArea(shape.kind))
        return hasNoArea();
    const QRectF bounds = shape.boundingBox();
    QList<Shape> touching;
    std::copy_if(others.begin(), others.end(), std::back_inserter(touching), [&](const Shape &other) { return hasArea(other.kind) && other.boundingBox().intersects(bounds); });
    if (touching.isEmpty())
        return shape;
    const QString whereEmpty = Text::tr("Nothing of the shape is left: others cover all of it.");
    if (shape.kind == ShapeKind::Mask && areMasks(touching)) {
        Mask left = shape.mask;
        for (const Shape &other : touching)
            left = left.subtracted(other.mask);
        return checked(Shape::fromMask(left), whereEmpty);
    }
    return guarded([&]() -> Result<Shape> {
        QList<QList<PolygonPart>> outlines = outlinesOf(touching);
        const QList<PolygonPart> own = outlineParts(shape);
        const Paths ownPaths = areaPaths(own), otherPaths = unitedPaths(outlines);
        // Boxes may overlap where the shapes do not.
        if (combinedParts(ClipperLib::ctIntersection, ownPaths, otherPaths, {}).isEmpty())
            return shape;
        outlines.append(own);
        return checked(Shape::fromParts(combinedParts(ClipperLib::ctDifference, ownPaths, otherPaths, outlines)), whereEmpty);
    });
}

QList<Shape> splitParts(const Shape &shape)
{
    QList<Shape> shapes;
    if (shape.kind == ShapeKind::Polygon) {
        for (const PolygonPart &part : shape.parts)
            shapes.append(Shape::fromParts({part}));
    } else if (shape.kind == ShapeKind::Mask) {
        for (const Mask &piece : maskPieces(shape.mask))
            shapes.append(Shape::fromMask(piece));
    } else {
        shapes.append(shape);
    }
    return shapes;
}

} // namespace cairn
