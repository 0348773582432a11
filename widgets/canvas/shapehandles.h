// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a selected shape that can be dragged: corners, edges and the knob of a box, vertices and edge middles of a polygon.
#pragma once

#include "models/geometry/polygonediting.h"
#include "widgets/canvas/viewtransform.h"

#include <QCursor>

#include <optional>

class QPainter;

namespace cairn {

struct ShapeHandle {
    enum class Kind { Corner, Vertex, EdgeMiddle, Turn };
    Kind kind = Kind::Corner;
    QPointF point; ///< image pixels
    int horizontal = 0, vertical = 0; ///< of a box's handle: -1, 0 or 1 for left or top, neither, right or bottom
    QPointF outward; ///< of a box's: the direction in which it is pulled
    VertexIndex vertex; ///< of a polygon's: the vertex, or the one before the edge's middle
};

/** All that are to be seen. Vertices that lie too close together in the view are left out, except near `cursor`. */
[[nodiscard]] QList<ShapeHandle> handlesOf(const Shape &shape, const ViewTransform &view, const std::optional<QPointF> &cursor);
/** The one under a point of the view; vertices before edge middles. */
[[nodiscard]] std::optional<ShapeHandle> handleAt(const Shape &shape, const ViewTransform &view, const QPointF &viewPoint);
/** The shape with the handle dragged to a point of the image (which the caller has kept on it). */
[[nodiscard]] Shape withHandleAt(const Shape &original, const ShapeHandle &handle, const QPointF &imagePoint, bool keepsRatio);
[[nodiscard]] Qt::CursorShape handleCursor(const ShapeHandle &handle);

} // namespace cairn
