// SPDX-License-Identifier: GPL-3.0-or-later
// Edits single vertices of any shape that has vertices of its own, as values: a shape goes in, another comes out.
#pragma once

#include "models/geometry/shape.h"

#include <optional>

namespace cairn {

/** One vertex of a shape. For all but polygons, part and ring are 0. */
struct VertexIndex {
    int part = 0;
    int ring = 0;
    int vertex = 0;

    friend bool operator==(const VertexIndex &, const VertexIndex &) = default;
};

/** A place on an outline: the edge that starts at `start`, the point on it and how far away that is, in pixels. */
struct EdgePlace {
    VertexIndex start;
    QPointF point;
    double distance = 0;
};

/** Nothing where no vertex (edge) lies within `maximumDistance` pixels. Polygons, polylines, points, skeletons and cuboids have vertices
    of their own; only polygons and polylines have edges that take new ones. A skeleton's absent points are not found. */
[[nodiscard]] std::optional<VertexIndex> nearestVertex(const Shape &shape, const QPointF &point, double maximumDistance);
[[nodiscard]] std::optional<EdgePlace> nearestEdge(const Shape &shape, const QPointF &point, double maximumDistance);

/** The vertex's position; a null point where the index does not exist. */
[[nodiscard]] QPointF vertexAt(const Shape &shape, const VertexIndex &index);
/** Every vertex, in order of part, ring and vertex. */
[[nodiscard]] QList<VertexIndex> vertexIndexes(const Shape &shape);
/** Where the edge that starts at `start` ends: the first vertex after the last of a ring. */
[[nodiscard]] std::optional<VertexIndex> edgeEnd(const Shape &shape, const VertexIndex &start);

/** The shape with a new vertex after `edgeStart`; unchanged where the index does not exist, and for skeletons and cuboids. */
[[nodiscard]] Shape withVertexInserted(const Shape &shape, const VertexIndex &edgeStart, const QPointF &point);
[[nodiscard]] Shape withVertexMoved(const Shape &shape, const VertexIndex &index, const QPointF &point);
/** A hole with fewer than three vertices goes; an outline keeps its last three and a cuboid all (the shape comes back unchanged). A
    skeleton's point becomes absent. */
[[nodiscard]] Shape withVertexRemoved(const Shape &shape, const VertexIndex &index);

/** Fewer points for the same line: none of those left out was further than `tolerance` pixels from it (Douglas and Peucker, 1973). */
[[nodiscard]] QPolygonF simplifiedLine(const QPolygonF &line, double tolerance);
/** The same for a ring, which keeps three points at least. Rings that become simpler may cross themselves or others. */
[[nodiscard]] QPolygonF simplifiedRing(const QPolygonF &ring, double tolerance);

} // namespace cairn
