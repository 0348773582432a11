// SPDX-License-Identifier: GPL-3.0-or-later
// Overlaps, gaps and duplicates among shapes whose boxes come near each other.
#include "models/geometry/lintpairs.h"
#include "models/geometry/areacombining.h"
#include "models/geometry/shapeoperations.h"
#include "models/geometry/shapeoutline.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeLint)
};

struct Candidate {
    const IdentifiedShape *shape = nullptr;
    QRectF bounds;
};

bool isNear(const QRectF &first, const QRectF &second, double distance)
{
    return first.left() - distance <= second.right() && second.left() - distance <= first.right() && first.top() - distance <= second.bottom()
        && second.top() - distance <= first.bottom();
}

/** `take(first, second)` for all pairs on the same layer, in the order of the shapes. */
template<typename Take>
void forEachPair(const std::vector<Candidate> &candidates, double distance, Take take)
{
    std::vector<size_t> byLeft(candidates.size());
    std::iota(byLeft.begin(), byLeft.end(), size_t(0));
    std::sort(byLeft.begin(), byLeft.end(), [&](size_t first, size_t second) { return candidates[first].bounds.left() < candidates[second].bounds.left(); });
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0; i < byLeft.size(); ++i) {
        const Candidate &first = candidates[byLeft[i]];
        for (size_t j = i + 1; j < byLeft.size() && candidates[byLeft[j]].bounds.left() <= first.bounds.right() + distance; ++j) {
            const Candidate &second = candidates[byLeft[j]];
            if (first.shape->layer == second.shape->layer && isNear(first.bounds, second.bounds, distance))
                pairs.push_back(std::minmax(byLeft[i], byLeft[j]));
        }
    }
    std::sort(pairs.begin(), pairs.end());
    for (const auto &[first, second] : pairs)
        take(candidates[first], candidates[second]);
}

bool areEqual(const Candidate &first, const Candidate &second)
{
    const Shape &one = first.shape->shape, &other = second.shape->shape;
    return one.kind == other.kind && first.bounds == second.bounds && one.toJson() == other.toJson();
}

LintFinding duplicate(const Candidate &first, const Candidate &second)
{
    return {LintKind::Duplicate, {first.shape->id, second.shape->id}, first.bounds, 0, Text::tr("Two shapes are exactly the same.")};
}

std::optional<LintFinding> overlap(const Candidate &first, const Candidate &second, double least)
{
    if (!first.bounds.intersects(second.bounds))
        return std::nullopt;
    const Result<Shape> common = intersected({first.shape->shape, second.shape->shape});
    const double area = common ? common->area() : 0;
    if (area < least)
        return std::nullopt;
    return LintFinding {LintKind::Overlap, {first.shape->id, second.shape->id}, common->boundingBox(), area, Text::tr("Two shapes overlap by %L1 square pixels.").arg(area, 0, 'f', 0)};
}

Paths grown(const Paths &paths, double pixels)
{
    ClipperLib::ClipperOffset offset;
    offset.AddPaths(paths, ClipperLib::jtMiter, ClipperLib::etClosedPolygon);
    Paths result;
    offset.Execute(result, pixels * kClipperSteps);
    return result;
}

bool touches(const Paths &piece, const Paths &area)
{
    constexpr double kReach = 4 / kClipperSteps;
    return !combinedParts(ClipperLib::ctIntersection, grown(piece, kReach), area, {}).isEmpty();
}

/** What fills up when both grow by half the width and shrink again, and was in neither before. */
QList<PolygonPart> spacesBetween(const Paths &first, const Paths &second, double width)
{
    Paths both = first;
    both.insert(both.end(), second.begin(), second.end());
    Paths closed;
    ClipperLib::SimplifyPolygons(grown(both, width / 2), closed, ClipperLib::pftNonZero);
    return combinedParts(ClipperLib::ctDifference, grown(closed, -width / 2), both, {});
}

class GapFinder
{
public:
    GapFinder(const std::vector<Candidate> &candidates, double widest)
        : m_candidates(candidates)
        , m_widest(widest)
    {
    }

    [[nodiscard]] QList<Shape> between(const Candidate &first, const Candidate &second) const
    {
        QList<Shape> gaps;
        const Paths one = areaPaths(nearParts(first, second)), other = areaPaths(nearParts(second, first));
        for (const PolygonPart &part : spacesBetween(one, other, m_widest)) {
            // Where two outlines part at a corner, a small wedge fills up too.
            if (pathsArea(areaPaths({part})) < m_widest * m_widest / 2)
                continue;
            const Shape gap = withoutOthers(Shape::fromParts({part}), first, second);
            if (gap.area() >= m_widest * m_widest / 2 && touches(areaPaths(gap.parts), one) && touches(areaPaths(gap.parts), other))
                gaps.append(gap);
        }
        return gaps;
    }

private:
    /** Only what lies near the other: large outlines with many vertices have little to do with a neighbour. */
    QList<PolygonPart> nearParts(const Candidate &shape, const Candidate &other) const
    {
        const double margin = 4 * m_widest;
        const QRectF place = shape.bounds.adjusted(-margin, -margin, margin, margin) & other.bounds.adjusted(-margin, -margin, margin, margin);
        return Shape::fromParts(outlineParts(shape.shape->shape)).clippedTo(place).parts;
    }

    Shape withoutOthers(const Shape &gap, const Candidate &first, const Candidate &second) const
    {
        const QRectF bounds = gap.boundingBox();
        QList<Shape> others;
        for (const Candidate &each : m_candidates) {
            if (each.shape != first.shape && each.shape != second.shape && each.shape->layer == first.shape->layer && each.bounds.intersects(bounds))
                others.append(each.shape->shape);
        }
        return subtractedAll(gap, others).value_or(Shape::fromParts({}));
    }

    const std::vector<Candidate> &m_candidates;
    double m_widest;
};

std::vector<Candidate> candidatesOf(const QList<IdentifiedShape> &shapes, bool onlyAreas)
{
    std::vector<Candidate> candidates;
    for (const IdentifiedShape &each : shapes) {
        const bool isMeant = each.shape.kind != ShapeKind::Tag && (!onlyAreas || (hasArea(each.shape.kind) && !each.shape.isEmpty()));
        if (isMeant)
            candidates.push_back({&each, each.shape.boundingBox()});
    }
    return candidates;
}

} // namespace

QList<LintFinding> lintPairs(const QList<IdentifiedShape> &shapes, const LintRules &rules)
{
    QList<LintFinding> overlaps, gaps, duplicates;
    forEachPair(candidatesOf(shapes, false), 0, [&](const Candidate &first, const Candidate &second) {
        if (areEqual(first, second))
            duplicates.append(duplicate(first, second));
    });
    const std::vector<Candidate> areas = candidatesOf(shapes, true);
    const GapFinder finder(areas, rules.widestGap);
    forEachPair(areas, rules.widestGap, [&](const Candidate &first, const Candidate &second) {
        if (areEqual(first, second))
            return;
        if (const auto found = rules.leastOverlap > 0 ? overlap(first, second, rules.leastOverlap) : std::nullopt)
            overlaps.append(*found);
        if (rules.widestGap <= 0)
            return;
        try {
            for (const Shape &gap : finder.between(first, second))
                gaps.append({LintKind::Gap, {first.shape->id, second.shape->id}, gap.boundingBox(), gap.area(), Text::tr("There is a narrow gap between two shapes.")});
        } catch (const ClipperLib::clipperException &) {
            // Beyond any picture, which is a finding of its own.
        }
    });
    return overlaps + gaps + duplicates;
}

QList<Shape> gapsBetween(const QList<IdentifiedShape> &shapes, qint64 first, qint64 second, double widestGap)
{
    const std::vector<Candidate> areas = candidatesOf(shapes, true);
    const auto find = [&areas](qint64 id) { return std::find_if(areas.begin(), areas.end(), [id](const Candidate &each) { return each.shape->id == id; }); };
    const auto one = find(first), other = find(second);
    if (one == areas.end() || other == areas.end())
        return {};
    try {
        return GapFinder(areas, widestGap).between(*one, *other);
    } catch (const ClipperLib::clipperException &) {
        return {};
    }
}

} // namespace cairn
