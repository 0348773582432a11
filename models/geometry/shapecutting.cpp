// SPDX-License-Identifier: GPL-3.0-or-later
// A shape cut along a line. Clipper cuts areas by areas only, so the line becomes a slit of a few steps that is closed afterwards.
#include "models/geometry/areacombining.h"
#include "models/geometry/maskpainting.h"
#include "models/geometry/segment.h"
#include "models/geometry/shapeoperations.h"
#include "models/geometry/shapeoutline.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeOperations)
};

constexpr double kHalfSlit = 2; // Clipper's steps
constexpr double kReachOfSlit = 32 / kClipperSteps; // pixels: how far from a corner of the cut the slit's own corners can lie

std::optional<QPointF> crossing(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d)
{
    const QPointF first = b - a, second = d - c, between = c - a;
    const double turn = first.x() * second.y() - first.y() * second.x();
    if (turn == 0)
        return std::nullopt;
    const double along = (between.x() * second.y() - between.y() * second.x()) / turn;
    const double across = (between.x() * first.y() - between.y() * first.x()) / turn;
    if (along < 0 || along > 1 || across < 0 || across > 1)
        return std::nullopt;
    return a + first * along;
}

/** Where the cut bends, and where it crosses the outline. */
QPolygonF cornersOfCut(const QList<PolygonPart> &parts, const QPolygonF &line)
{
    QPolygonF corners = line;
    const QRectF bounds = line.boundingRect();
    for (const PolygonPart &part : parts) {
        for (const QPolygonF &ring : part) {
            for (qsizetype i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
                if (!QRectF(ring[previous], ring[i]).normalized().adjusted(-1, -1, 1, 1).intersects(bounds.adjusted(-1, -1, 1, 1)))
                    continue;
                for (qsizetype j = 1; j < line.size(); ++j) {
                    if (const auto place = crossing(line[j - 1], line[j], ring[previous], ring[i]))
                        corners.append(*place);
                }
            }
        }
    }
    return corners;
}

Paths slitAlong(const QPolygonF &line)
{
    ClipperLib::ClipperOffset offset;
    offset.AddPath(toPath(line), ClipperLib::jtMiter, ClipperLib::etOpenSquare);
    Paths slit;
    offset.Execute(slit, kHalfSlit);
    return slit;
}

bool isOnLine(const QPolygonF &line, const QPointF &point)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (distanceToSegment(point, line[i - 1], line[i]) <= 3 * kHalfSlit / kClipperSteps)
            return true;
    }
    return false;
}

/** The slit's corners move to the cut's own: both sides meet again. */
QList<PolygonPart> closedAlong(QList<PolygonPart> parts, const QPolygonF &line, const QPolygonF &corners)
{
    for (PolygonPart &part : parts) {
        for (QPolygonF &ring : part) {
            for (QPointF &point : ring) {
                if (!isOnLine(line, point))
                    continue;
                const auto nearest = std::min_element(corners.begin(), corners.end(), [&](const QPointF &first, const QPointF &second) { return distance(first, point) < distance(second, point); });
                if (distance(*nearest, point) <= kReachOfSlit)
                    point = *nearest;
            }
        }
    }
    return parts;
}

QList<Shape> piecesOf(const QList<PolygonPart> &parts)
{
    QList<Shape> pieces;
    for (const PolygonPart &part : parts) {
        // Where the line ended inside, the slit has become a spike without area.
        const QList<PolygonPart> clean = cleanedParts({part});
        if (!clean.isEmpty())
            pieces.append(Shape::fromParts(clean));
    }
    return pieces;
}

Result<QList<Shape>> maskPiecesOf(const Shape &shape, const QList<Shape> &pieces)
{
    QList<Shape> masks;
    Mask left = shape.mask;
    for (const Shape &piece : pieces) {
        const Result<Mask> mask = maskOf(piece);
        if (!mask)
            return fail(mask);
        const Mask taken = mask->intersected(left);
        left = left.subtracted(taken);
        if (!taken.isEmpty())
            masks.append(Shape::fromMask(taken));
    }
    // Pixels whose centre lies in the slit.
    if (!masks.isEmpty() && !left.isEmpty())
        masks.first().mask = masks.first().mask.united(left);
    return masks;
}

} // namespace

Result<QList<Shape>> cutByLine(const Shape &shape, const QPolygonF &line)
{
    if (!hasArea(shape.kind))
        return fail(Text::tr("Only shapes that cover an area can be cut."));
    const auto doesNotPart = [] { return fail(Text::tr("The line does not cut the shape in two. Draw it from one side of the shape to the other.")); };
    if (line.size() < 2)
        return doesNotPart();
    try {
        const QList<PolygonPart> outline = outlineParts(shape);
        const Paths area = areaPaths(outline);
        const qsizetype partsBefore = combinedParts(ClipperLib::ctUnion, area, {}, {}).size();
        const QList<PolygonPart> parts = combinedParts(ClipperLib::ctDifference, area, slitAlong(line), {outline});
        if (parts.size() <= partsBefore)
            return doesNotPart();
        QList<Shape> pieces = piecesOf(closedAlong(parts, line, cornersOfCut(outline, line)));
        if (shape.kind == ShapeKind::Mask) {
            Result<QList<Shape>> masks = maskPiecesOf(shape, pieces);
            if (!masks)
                return masks;
            pieces = *masks;
        }
        if (pieces.size() < 2)
            return doesNotPart();
        std::stable_sort(pieces.begin(), pieces.end(), [](const Shape &first, const Shape &second) { return first.area() > second.area(); });
        return pieces;
    } catch (const ClipperLib::clipperException &exception) {
        return fail(Text::tr("The shape is too tangled, or reaches too far beyond the picture, to be cut."), QString::fromUtf8(exception.what()));
    }
}

} // namespace cairn
