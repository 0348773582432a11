// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of finding has its own cure; a shape that it leaves empty goes.
#include "models/geometry/lintfix.h"

#include "models/geometry/lintpairs.h"
#include "models/geometry/shapeconversion.h"
#include "models/geometry/shapeoperations.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LintFix)
};

bool isDrawnByHand(const Shape &shape) { return shape.kind == ShapeKind::Polygon || shape.kind == ShapeKind::Mask; }

LintFix changed(qint64 id, const Shape &shape)
{
    LintFix fix;
    if (shape.isEmpty())
        fix.removed = {id};
    else
        fix.changed = {{id, shape}};
    return fix;
}

Result<LintFix> cutAtBorder(const IdentifiedShape &each, const QRectF &picture)
{
    if (each.shape.kind == ShapeKind::RotatedBox || each.shape.kind == ShapeKind::Ellipse)
        return fail(Text::tr("A turned box or an ellipse cannot be cut at the border. Make it smaller, or convert it to an outline first."));
    return changed(each.id, each.shape.clippedTo(picture));
}

Result<LintFix> withoutTinyParts(const IdentifiedShape &each, double leastArea)
{
    QList<Shape> kept = splitParts(each.shape);
    kept.removeIf([leastArea](const Shape &part) { return part.area() < leastArea; });
    if (kept.isEmpty())
        return LintFix {{}, {each.id}};
    if (each.shape.kind == ShapeKind::Polygon) {
        QList<PolygonPart> parts;
        for (const Shape &part : std::as_const(kept))
            parts += part.parts;
        return changed(each.id, Shape::fromParts(parts));
    }
    return united(kept).map([&](const Shape &whole) { return changed(each.id, whole); });
}

Result<LintFix> withoutOverlap(const IdentifiedShape &earlier, const IdentifiedShape &later)
{
    if (!isDrawnByHand(later.shape))
        return fail(Text::tr("Only outlines and masks can give way to a neighbour. Convert the shape first, or move it."));
    return subtractedAll(later.shape, {earlier.shape}).map([&](const Shape &left) { return changed(later.id, left); });
}

Result<LintFix> withoutGap(
    const IdentifiedShape &earlier, const IdentifiedShape &later, const QRectF &place, const QList<IdentifiedShape> &shapes, double widestGap)
{
    const IdentifiedShape &growing = isDrawnByHand(later.shape) ? later : earlier;
    if (!isDrawnByHand(growing.shape))
        return fail(Text::tr("Only outlines and masks can grow into a gap. Convert one of the shapes first, or move it."));
    QList<Shape> pieces {growing.shape};
    for (const Shape &gap : gapsBetween(shapes, earlier.id, later.id, widestGap)) {
        if (!gap.boundingBox().intersects(place))
            continue;
        const Result<Shape> piece = growing.shape.kind == ShapeKind::Mask ? converted(gap, ShapeKind::Mask, 0) : Result<Shape>(gap);
        if (piece && !piece->isEmpty())
            pieces.append(*piece);
    }
    if (pieces.size() == 1)
        return fail(Text::tr("The gap is no longer there."));
    return united(pieces).map([&](const Shape &whole) { return changed(growing.id, whole); });
}

} // namespace

bool isSafelyFixable(LintKind kind)
{
    return kind == LintKind::OutsidePicture || kind == LintKind::SelfCrossing || kind == LintKind::TinyPart || kind == LintKind::Duplicate;
}

Result<LintFix> lintFix(const LintFinding &finding, const QList<IdentifiedShape> &shapes, const LintRules &rules)
{
    QList<IdentifiedShape> concerned;
    for (const qint64 id : finding.ids) {
        const auto found = std::find_if(shapes.begin(), shapes.end(), [id](const IdentifiedShape &each) { return each.id == id; });
        if (found == shapes.end())
            return fail(Text::tr("The shape is no longer there."));
        concerned.append(*found);
    }
    if (concerned.isEmpty() || (concerned.size() < 2 && (finding.kind == LintKind::Overlap || finding.kind == LintKind::Gap || finding.kind == LintKind::Duplicate)))
        return fail(Text::tr("The shape is no longer there."));
    // Ids grow with time.
    std::sort(concerned.begin(), concerned.end(), [](const IdentifiedShape &a, const IdentifiedShape &b) { return a.id < b.id; });
    switch (finding.kind) {
    case LintKind::OutsidePicture:
        return cutAtBorder(concerned.first(), rules.picture);
    case LintKind::SelfCrossing:
        return changed(concerned.first().id, cleaned(concerned.first().shape));
    case LintKind::TinyPart:
        return withoutTinyParts(concerned.first(), rules.leastPartArea);
    case LintKind::Sliver:
        return LintFix {{}, {concerned.first().id}};
    case LintKind::Overlap:
        return withoutOverlap(concerned.first(), concerned.last());
    case LintKind::Duplicate:
        return LintFix {{}, {concerned.last().id}};
    case LintKind::Gap:
        break;
    }
    return withoutGap(concerned.first(), concerned.last(), finding.place, shapes, rules.widestGap);
}

} // namespace cairn
