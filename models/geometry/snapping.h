// SPDX-License-Identifier: GPL-3.0-or-later
// Where a drawn point may snap to: vertices and edges of other shapes and the picture's border; and borders traced along a neighbour.
#pragma once

#include "models/geometry/edgegrid.h"
#include "models/geometry/identifiedshape.h"

#include <QSet>

#include <optional>

namespace cairn {

struct SnapTarget {
    enum class Kind { Vertex, Edge, Border };
    Kind kind = Kind::Vertex;
    QPointF point; ///< where the drawn point should be put
    double distance = 0; ///< pixels
    qint64 id = 0; ///< whose; 0 for the border
    VertexIndex index; ///< the vertex, or where the edge begins: of the shape itself, or of outlineParts() where it has none of its own
};

/** Made once for a scene; asking then costs microseconds, whatever the number of vertices. */
class SnapIndex
{
public:
    SnapIndex() = default;
    /** `picture` may be empty: then there is no border. */
    SnapIndex(const QList<IdentifiedShape> &shapes, const QRectF &picture);

    /** The nearest vertex within `maximumDistance` pixels; where there is none, the nearest place on an edge; where there is none, on the
        border. A corner of the picture comes before its sides. */
    [[nodiscard]] std::optional<SnapTarget> nearest(const QPointF &point, double maximumDistance, const QSet<qint64> &ignoredIds = {}) const;

private:
    [[nodiscard]] std::optional<SnapTarget> nearestOnBorder(const QPointF &point, double maximumDistance) const;

    EdgeGrid m_grid;
    QList<qint64> m_ids;
    QRectF m_picture;
};

/** The way along a shape's outline (a ring with the holes' rings, or a line) from the place nearest to `from` to that nearest to `to`, by
    the side that passes `through`. The ring is the one nearest to `from`. From a place around to the same place it is the whole ring,
    beginning towards `through` the shorter way. Empty for shapes without an outline. */
[[nodiscard]] QPolygonF tracedBorder(const Shape &shape, const QPointF &from, const QPointF &through, const QPointF &to);

} // namespace cairn
