// SPDX-License-Identifier: GPL-3.0-or-later
// Distances between points and straight lines.
#pragma once

#include <QPointF>

#include <algorithm>
#include <cmath>

namespace cairn {

[[nodiscard]] inline double distance(const QPointF &first, const QPointF &second)
{
    return std::hypot(first.x() - second.x(), first.y() - second.y());
}

/** The point of the segment from `start` to `end` that lies nearest. */
[[nodiscard]] inline QPointF nearestOnSegment(const QPointF &point, const QPointF &start, const QPointF &end)
{
    const QPointF along = end - start;
    const double squaredLength = QPointF::dotProduct(along, along);
    if (squaredLength <= 0)
        return start;
    return start + along * std::clamp(QPointF::dotProduct(point - start, along) / squaredLength, 0.0, 1.0);
}

[[nodiscard]] inline double distanceToSegment(const QPointF &point, const QPointF &start, const QPointF &end)
{
    return distance(point, nearestOnSegment(point, start, end));
}

} // namespace cairn
