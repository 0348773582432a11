// SPDX-License-Identifier: GPL-3.0-or-later
// Area, centre and spread of what a shape covers.
#pragma once

#include "models/geometry/shape.h"

namespace cairn {

struct AreaMoments {
    double area = 0; ///< square pixels
    QPointF center;
    double xx = 0, yy = 0, xy = 0; ///< mean squared distance from the centre, square pixels
};

/** Of the area itself, not of its vertices: by Green's theorem along the outline. Holes are left out, parts that overlap count once. */
[[nodiscard]] AreaMoments areaMoments(const Shape &shape);
/** The ellipse with the same centre and spread, as the box around it: its half axes are twice the roots of the principal moments. */
[[nodiscard]] TurnedBox ellipseOfMoments(const AreaMoments &moments);

} // namespace cairn
