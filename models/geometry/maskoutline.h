// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of a mask along the edges of its pixels.
#pragma once

#include "models/geometry/shape.h"

namespace cairn {

/** One part for each piece of pixels that share edges, the outline first and then its holes; whole numbers, no points within straight
    lines, no ring passes a point twice. Painted again by maskOfParts(), exactly the same pixels come out. */
[[nodiscard]] QList<PolygonPart> maskOutline(const Mask &mask);

} // namespace cairn
