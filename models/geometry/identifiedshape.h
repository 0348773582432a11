// SPDX-License-Identifier: GPL-3.0-or-later
// A shape among others: with the id of its annotation and the layer that it lies on.
#pragma once

#include "models/geometry/polygonediting.h"
#include "models/geometry/shape.h"

namespace cairn {

struct IdentifiedShape {
    qint64 id = 0;
    Shape shape;
    qint64 layer = 0;
};

/** A vertex of one of several shapes. */
struct SharedVertex {
    qint64 id = 0;
    VertexIndex index;

    friend bool operator==(const SharedVertex &, const SharedVertex &) = default;
};

/** Every vertex within `tolerance` pixels of a place, so that vertices that shapes share can move together. Only shapes with vertices of
    their own have any; a skeleton's absent points are left out. */
[[nodiscard]] QList<SharedVertex> sharedVertices(const QList<IdentifiedShape> &shapes, const QPointF &position, double tolerance);

} // namespace cairn
