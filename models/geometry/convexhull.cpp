// SPDX-License-Identifier: GPL-3.0-or-later
// The convex hull and the box of least area.
#include "models/geometry/convexhull.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {

namespace {

double turnOf(const QPointF &first, const QPointF &second, const QPointF &third)
{
    return (second.x() - first.x()) * (third.y() - first.y()) - (second.y() - first.y()) * (third.x() - first.x());
}

void appendToChain(QPolygonF &chain, qsizetype least, const QPointF &point)
{
    while (chain.size() >= least && turnOf(chain[chain.size() - 2], chain.last(), point) <= 0)
        chain.removeLast();
    chain.append(point);
}

TurnedBox boxAlong(const QPolygonF &hull, const QPointF &direction)
{
    TurnedBox box;
    box.angle = qRadiansToDegrees(std::atan2(direction.y(), direction.x()));
    box = box.normalized();
    QPolygonF local;
    for (const QPointF &point : hull)
        local.append(box.toLocal(point));
    const QRectF bounds = local.boundingRect();
    box.center = box.fromLocal(bounds.center());
    box.size = bounds.size();
    return box;
}

} // namespace

QPolygonF convexHull(const QPolygonF &points)
{
    QPolygonF sorted = points;
    std::sort(sorted.begin(), sorted.end(), [](const QPointF &first, const QPointF &second) { return first.x() != second.x() ? first.x() < second.x() : first.y() < second.y(); });
    sorted.erase(std::unique(sorted.begin(), sorted.end(), [](const QPointF &first, const QPointF &second) { return first.x() == second.x() && first.y() == second.y(); }), sorted.end());
    if (sorted.size() < 3)
        return sorted;
    QPolygonF hull;
    for (const QPointF &point : sorted)
        appendToChain(hull, 2, point);
    const qsizetype half = hull.size() + 1;
    for (qsizetype i = sorted.size() - 2; i >= 0; --i)
        appendToChain(hull, half, sorted[i]);
    hull.removeLast();
    return hull;
}

TurnedBox smallestBoxAround(const QPolygonF &points)
{
    const QPolygonF hull = convexHull(points);
    if (hull.size() < 3)
        return hull.isEmpty() ? TurnedBox() : boxAlong(hull, hull.last() - hull.first());
    // Rotating calipers: as the direction turns once around, so do the points furthest along, across and back.
    const auto next = [&](qsizetype i) { return (i + 1) % hull.size(); };
    const auto side = [&](qsizetype i) { return hull[next(i)] - hull[i]; };
    qsizetype front = 0, across = 0, back = 0;
    double least = std::numeric_limits<double>::infinity();
    QPointF best;
    for (qsizetype i = 0; i < hull.size(); ++i) {
        const QPointF along = side(i);
        const QPointF inward(-along.y(), along.x());
        const auto advance = [&](qsizetype &at, const QPointF &direction) {
            for (qsizetype steps = 0; steps < hull.size() && QPointF::dotProduct(side(at), direction) > 0; ++steps)
                at = next(at);
        };
        if (i == 0)
            front = across = back = next(0);
        advance(front, along);
        if (i == 0)
            across = front;
        advance(across, inward);
        if (i == 0)
            back = across;
        advance(back, -along);
        const double squared = QPointF::dotProduct(along, along);
        const double area = QPointF::dotProduct(hull[front] - hull[back], along) * QPointF::dotProduct(hull[across] - hull[i], inward) / squared;
        if (area < least) {
            least = area;
            best = along;
        }
    }
    return boxAlong(hull, best);
}

} // namespace cairn
