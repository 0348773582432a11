// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest convex ring around points, and the smallest box of any direction.
#pragma once

#include "models/geometry/turnedbox.h"

namespace cairn {

/** Clockwise as seen on the screen, without points on its edges (Andrew's monotone chain, 1979). Fewer than three points come back for
    points on one line. */
[[nodiscard]] QPolygonF convexHull(const QPolygonF &points);

/** The box of least area around the points; one of its sides lies on a side of the hull (Freeman and Shapira, 1975). */
[[nodiscard]] TurnedBox smallestBoxAround(const QPolygonF &points);

} // namespace cairn
