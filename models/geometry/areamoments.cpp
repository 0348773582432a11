// SPDX-License-Identifier: GPL-3.0-or-later
// Moments by sums over the edges of rings.
#include "models/geometry/areamoments.h"
#include "models/geometry/clipperpaths.h"
#include "models/geometry/shapeoutline.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

struct Sums {
    double area = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;

    void addEdge(const QPointF &a, const QPointF &b)
    {
        const double turn = a.x() * b.y() - b.x() * a.y();
        area += turn / 2;
        x += (a.x() + b.x()) * turn / 6;
        y += (a.y() + b.y()) * turn / 6;
        xx += (a.x() * a.x() + a.x() * b.x() + b.x() * b.x()) * turn / 12;
        yy += (a.y() * a.y() + a.y() * b.y() + b.y() * b.y()) * turn / 12;
        xy += (a.x() * b.y() + 2 * a.x() * a.y() + 2 * b.x() * b.y() + b.x() * a.y()) * turn / 24;
    }
};

/** Outlines wind one way and holes the other. */
QList<QPolygonF> windingRings(const Shape &shape)
{
    QList<QPolygonF> rings;
    try {
        for (const Path &path : areaPaths(outlineParts(shape)))
            rings.append(toRing(path));
    } catch (const ClipperLib::clipperException &) {
        // Beyond any picture.
    }
    return rings;
}

} // namespace

AreaMoments areaMoments(const Shape &shape)
{
    const QPointF origin = shape.boundingBox().center(); // far from the picture's corner, squares would lose their last digits
    Sums sums;
    for (const QPolygonF &ring : windingRings(shape)) {
        for (qsizetype i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
            sums.addEdge(ring[previous] - origin, ring[i] - origin);
    }
    AreaMoments moments;
    if (sums.area == 0)
        return moments;
    const QPointF center(sums.x / sums.area, sums.y / sums.area);
    moments.area = std::abs(sums.area);
    moments.center = origin + center;
    moments.xx = sums.xx / sums.area - center.x() * center.x();
    moments.yy = sums.yy / sums.area - center.y() * center.y();
    moments.xy = sums.xy / sums.area - center.x() * center.y();
    return moments;
}

TurnedBox ellipseOfMoments(const AreaMoments &moments)
{
    const double middle = (moments.xx + moments.yy) / 2, half = std::hypot((moments.xx - moments.yy) / 2, moments.xy);
    const QSizeF size(4 * std::sqrt(std::max(0.0, middle + half)), 4 * std::sqrt(std::max(0.0, middle - half)));
    const double angle = qRadiansToDegrees(std::atan2(2 * moments.xy, moments.xx - moments.yy) / 2);
    return TurnedBox {moments.center, size, angle}.normalized();
}

} // namespace cairn
