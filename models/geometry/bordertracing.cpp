// SPDX-License-Identifier: GPL-3.0-or-later
// The way along a neighbour's outline.
#include "models/geometry/segment.h"
#include "models/geometry/shapeoutline.h"
#include "models/geometry/snapping.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {

namespace {

/** A line, closed or open, by the length of the way along it. */
struct Way {
    QPolygonF points; // of a closed one, the first again at the end
    QList<double> lengths; // from the first point to each
    bool isClosed = false;

    [[nodiscard]] double length() const { return lengths.isEmpty() ? 0 : lengths.last(); }
};

struct WayPlace {
    QPointF point;
    double along = 0; // pixels from the way's beginning
    double away = std::numeric_limits<double>::infinity();
};

Way wayAlong(const QPolygonF &line, bool isClosed)
{
    Way way {line, {}, isClosed};
    if (isClosed && !line.isEmpty())
        way.points.append(QPointF(line.first()));
    double length = 0;
    for (qsizetype i = 0; i < way.points.size(); ++i) {
        length += i > 0 ? distance(way.points[i - 1], way.points[i]) : 0;
        way.lengths.append(length);
    }
    return way;
}

QList<Way> waysOf(const Shape &shape)
{
    QList<Way> ways;
    if (shape.kind == ShapeKind::Polyline && shape.points.size() >= 2)
        ways.append(wayAlong(shape.points, false));
    for (const PolygonPart &part : outlineParts(shape)) {
        for (const QPolygonF &ring : part) {
            if (ring.size() >= 3)
                ways.append(wayAlong(ring, true));
        }
    }
    return ways;
}

WayPlace placeOn(const Way &way, const QPointF &point)
{
    WayPlace nearest;
    for (qsizetype i = 1; i < way.points.size(); ++i) {
        const QPointF place = nearestOnSegment(point, way.points[i - 1], way.points[i]);
        const double away = distance(point, place);
        if (away < nearest.away)
            nearest = {place, way.lengths[i - 1] + distance(way.points[i - 1], place), away};
    }
    return nearest;
}

void appendIfNew(QPolygonF &line, const QPointF &point)
{
    if (line.isEmpty() || line.last().x() != point.x() || line.last().y() != point.y())
        line.append(point);
}

/** Onwards from one place to another; on a closed way, past its beginning where need be. */
QPolygonF onwards(const Way &way, const WayPlace &from, const WayPlace &to)
{
    QPolygonF line;
    appendIfNew(line, from.point);
    const bool passesBeginning = to.along <= from.along;
    for (qsizetype i = 0; i < way.points.size(); ++i) {
        if (way.lengths[i] > from.along && (passesBeginning || way.lengths[i] < to.along))
            appendIfNew(line, way.points[i]);
    }
    for (qsizetype i = 0; passesBeginning && i < way.points.size(); ++i) {
        if (way.lengths[i] < to.along)
            appendIfNew(line, way.points[i]);
    }
    appendIfNew(line, to.point);
    return line;
}

QPolygonF backwards(const Way &way, const WayPlace &from, const WayPlace &to)
{
    QPolygonF line = onwards(way, to, from);
    std::reverse(line.begin(), line.end());
    return line;
}

} // namespace

QPolygonF tracedBorder(const Shape &shape, const QPointF &from, const QPointF &through, const QPointF &to)
{
    const QList<Way> ways = waysOf(shape);
    const Way *nearest = nullptr;
    WayPlace start;
    for (const Way &way : ways) {
        const WayPlace place = placeOn(way, from);
        if (place.away < start.away) {
            start = place;
            nearest = &way;
        }
    }
    if (!nearest)
        return {};
    const WayPlace end = placeOn(*nearest, to), middle = placeOn(*nearest, through);
    if (!nearest->isClosed)
        return start.along <= end.along ? onwards(*nearest, start, end) : backwards(*nearest, start, end);
    const auto ahead = [&](const WayPlace &place) { return place.along >= start.along ? place.along - start.along : place.along - start.along + nearest->length(); };
    const bool isAround = ahead(end) <= 0;
    const double limit = isAround ? nearest->length() / 2 : ahead(end);
    return ahead(middle) <= limit ? onwards(*nearest, start, end) : backwards(*nearest, start, end);
}

} // namespace cairn
