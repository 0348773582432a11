// SPDX-License-Identifier: GPL-3.0-or-later
// A cuboid as it appears on a picture: eight points, which points are joined, and how its faces are moved.
#pragma once

#include "models/geometry/shape.h"

#include <array>
#include <utility>

namespace cairn {

/** Points 0 to 3 of a cuboid's shape are the front face and 4 to 7 the back face, each top-left, top-right, bottom-right, bottom-left. */
inline constexpr int kCuboidPoints = 8;
enum class CuboidFace { Front, Back };

/** The four edges of the front, the four of the back, and the four that join them. */
inline constexpr std::array<std::pair<int, int>, 12> kCuboidEdges {{
    {0, 1}, {1, 2}, {2, 3}, {3, 0}, {4, 5}, {5, 6}, {6, 7}, {7, 4}, {0, 4}, {1, 5}, {2, 6}, {3, 7},
}};

/** A cuboid from an upright front and a back of the same size, shifted by `depth` pixels. */
[[nodiscard]] Shape cuboidFromBox(const QRectF &front, const QPointF &depth);

} // namespace cairn
