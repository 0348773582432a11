// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of any shape that covers an area, as rings.
#pragma once

#include "models/geometry/shape.h"

namespace cairn {

/** How far, in pixels, the ring may stray from an ellipse where nothing else is asked for. */
inline constexpr double kEllipseTolerance = 0.005;

/** Outlines with their holes, as a polygon has them; exact but for ellipses, which stray by no more than `tolerance` pixels. A cuboid's
    outline is the hull of its points. Nothing for kinds without an area. */
[[nodiscard]] QList<PolygonPart> outlineParts(const Shape &shape, double tolerance = kEllipseTolerance);

} // namespace cairn
