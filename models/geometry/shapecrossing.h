// SPDX-License-Identifier: GPL-3.0-or-later
// Where outlines cross themselves.
#pragma once

#include "models/geometry/shape.h"

#include <optional>

namespace cairn {

/** A place where two edges of the shape's rings, or of its closed or open line, cross each other within both, if there is one. Rings that only
    touch do not cross. */
[[nodiscard]] std::optional<QPointF> selfCrossing(const Shape &shape);

} // namespace cairn
