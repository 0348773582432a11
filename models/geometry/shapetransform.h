// SPDX-License-Identifier: GPL-3.0-or-later
// Turning, scaling and mirroring shapes, and dragging the handles of turned boxes and cuboids.
#pragma once

#include "models/geometry/cuboid.h"
#include "models/geometry/shape.h"

#include <QTransform>

#include <optional>

namespace cairn {

/** Clockwise as seen on the screen. */
[[nodiscard]] QTransform turnAbout(const QPointF &center, double degrees);
/** With a negative factor the picture is mirrored as well. */
[[nodiscard]] QTransform scaleAbout(const QPointF &center, double horizontal, double vertical);

/** Nothing where the kind cannot hold the outcome: a box that would stand aslant, a rotated box that would become a parallelogram, a
    mask that would become too large; and nothing for a transform that is not affine or flattens everything. An ellipse stays one under
    all. A mask is painted anew (quarter turns, mirroring and whole steps lose nothing). A mirrored skeleton keeps the names of its
    points, see SkeletonTemplate::withSidesExchanged(). */
[[nodiscard]] std::optional<Shape> transformed(const Shape &shape, const QTransform &transform);

/** The box of a rotated box or an ellipse with a side or corner at `pointer`; what lies opposite stays where it is. `horizontal` and
    `vertical` are -1, 0 or 1 for the left or top, neither, and the right or bottom of the box before it was turned. */
[[nodiscard]] TurnedBox resized(const TurnedBox &box, int horizontal, int vertical, const QPointF &pointer, bool keepsRatio = false);
/** Turned about its centre so that its upper side faces `pointer`. */
[[nodiscard]] TurnedBox turnedTowards(const TurnedBox &box, const QPointF &pointer);
[[nodiscard]] TurnedBox turnedBy(const TurnedBox &box, double degrees);

/** The cuboid with one of its two faces moved, so that depth and direction change. */
[[nodiscard]] Shape withFaceMoved(const Shape &cuboid, CuboidFace face, const QPointF &offset);
/** The cuboid with both ends of an edge (an index of kCuboidEdges) moved. */
[[nodiscard]] Shape withEdgeMoved(const Shape &cuboid, int edge, const QPointF &offset);

} // namespace cairn
