// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with one shape alone.
#include "models/geometry/shapelint.h"
#include "models/geometry/lintpairs.h"
#include "models/geometry/shapecrossing.h"
#include "models/geometry/shapeoperations.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeLint)
};

constexpr double kDust = 1e-3; // pixels: what rounding may carry a vertex across the border

void lookOutside(const IdentifiedShape &each, const LintRules &rules, QList<LintFinding> &findings)
{
    if (rules.picture.isEmpty() || each.shape.kind == ShapeKind::Tag)
        return;
    const QRectF bounds = each.shape.boundingBox(), &picture = rules.picture;
    const double beyond = std::max({picture.left() - bounds.left(), picture.top() - bounds.top(), bounds.right() - picture.right(), bounds.bottom() - picture.bottom()});
    if (beyond > kDust)
        findings.append({LintKind::OutsidePicture, {each.id}, bounds, beyond, Text::tr("A shape reaches %L1 pixels beyond the picture.").arg(beyond, 0, 'f', 1)});
}

void lookForCrossing(const IdentifiedShape &each, QList<LintFinding> &findings)
{
    if (const std::optional<QPointF> place = selfCrossing(each.shape))
        findings.append({LintKind::SelfCrossing, {each.id}, QRectF(*place, QSizeF(0, 0)), 0, Text::tr("An outline crosses itself.")});
}

void lookForTinyParts(const IdentifiedShape &each, const LintRules &rules, QList<LintFinding> &findings)
{
    if (!hasArea(each.shape.kind))
        return;
    for (const Shape &part : splitParts(each.shape)) {
        const double area = part.area();
        if (area < rules.leastPartArea)
            findings.append({LintKind::TinyPart, {each.id}, part.boundingBox(), area, Text::tr("A part of a shape has only %L1 square pixels.").arg(area, 0, 'f', 1)});
    }
}

void lookForSliver(const IdentifiedShape &each, const LintRules &rules, QList<LintFinding> &findings)
{
    const Shape &shape = each.shape;
    const bool isTurned = shape.kind == ShapeKind::RotatedBox || shape.kind == ShapeKind::Ellipse;
    bool isNarrow = false;
    if (shape.kind == ShapeKind::Box)
        isNarrow = std::min(shape.box.width(), shape.box.height()) < rules.leastWidth;
    else if (isTurned)
        isNarrow = std::min(shape.turned.size.width(), shape.turned.size.height()) < rules.leastWidth;
    else if (rules.leastWidth > 0)
        isNarrow = hasArea(shape.kind) && !withoutSlivers(shape, rules.leastWidth);
    if (isNarrow)
        findings.append({LintKind::Sliver, {each.id}, shape.boundingBox(), shape.area(), Text::tr("A shape is narrower than %L1 pixels everywhere.").arg(rules.leastWidth)});
}

} // namespace

QList<LintFinding> lintShapes(const QList<IdentifiedShape> &shapes, const LintRules &rules)
{
    QList<LintFinding> outside, crossings, tiny, slivers;
    for (const IdentifiedShape &each : shapes) {
        lookOutside(each, rules, outside);
        lookForCrossing(each, crossings);
        lookForTinyParts(each, rules, tiny);
        lookForSliver(each, rules, slivers);
    }
    return outside + crossings + tiny + slivers + lintPairs(shapes, rules);
}

} // namespace cairn
