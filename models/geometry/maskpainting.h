// SPDX-License-Identifier: GPL-3.0-or-later
// Areas painted as pixels.
#pragma once

#include "models/geometry/shape.h"

namespace cairn {

/** The pixels whose centre lies inside: even-odd within each part, parts added. Fails where the outline reaches beyond Mask::reach() or
    would have to be painted over more than 50 million rows of edges. */
[[nodiscard]] Result<Mask> maskOfParts(const QList<PolygonPart> &parts);

/** The pixels whose centre lies inside any shape that has an area; a mask as it is. */
[[nodiscard]] Result<Mask> maskOf(const Shape &shape);

} // namespace cairn
