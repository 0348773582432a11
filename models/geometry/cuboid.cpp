// SPDX-License-Identifier: GPL-3.0-or-later
// Making cuboids.
#include "models/geometry/cuboid.h"

namespace cairn {

Shape cuboidFromBox(const QRectF &front, const QPointF &depth)
{
    const QRectF box = front.normalized();
    const QPolygonF face({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
    return Shape::fromCuboid(face, face.translated(depth));
}

} // namespace cairn
