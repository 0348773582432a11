// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes of one kind as another.
#pragma once

#include "models/geometry/shape.h"

namespace cairn {

/** The kinds that can hold the shape, without its own; none for an empty shape and a tag. A box is always the one around it; a polygon with
    several parts or holes has no polyline; points have a box or a line only where there are two of them at least. */
[[nodiscard]] QList<ShapeKind> conversionTargets(const Shape &shape);
/** Those that every one of the shapes can be converted to. */
[[nodiscard]] QList<ShapeKind> conversionTargets(const QList<Shape> &shapes);

/** Rotated box: that of least area. Ellipse: the one with the same area and second moments, so an ellipse comes back from its polygon. Polygon:
    strays from the outline by no more than `tolerance` pixels; with 0, a mask's follows its pixels exactly and an ellipse's strays by
    1/200 pixel. Mask: the pixels whose centre is inside. */
[[nodiscard]] Result<Shape> converted(const Shape &shape, ShapeKind kind, double tolerance);

} // namespace cairn
