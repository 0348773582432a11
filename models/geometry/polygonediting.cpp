// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of single vertices.
#include "models/geometry/polygonediting.h"
#include "models/geometry/segment.h"

namespace cairn {

namespace {

bool hasSingleLine(ShapeKind kind)
{
    return kind == ShapeKind::Polyline || kind == ShapeKind::Point || kind == ShapeKind::Skeleton || kind == ShapeKind::Cuboid;
}

// The ring (or line) that an index speaks of; null where there is none.
template<typename AnyShape>
auto *ringOf(AnyShape &shape, const VertexIndex &index)
{
    using Ring = std::conditional_t<std::is_const_v<AnyShape>, const QPolygonF, QPolygonF>;
    if (hasSingleLine(shape.kind))
        return index.part == 0 && index.ring == 0 ? static_cast<Ring *>(&shape.points) : nullptr;
    if (shape.kind != ShapeKind::Polygon || index.part < 0 || index.part >= shape.parts.size())
        return static_cast<Ring *>(nullptr);
    auto &part = shape.parts[index.part];
    return index.ring >= 0 && index.ring < part.size() ? static_cast<Ring *>(&part[index.ring]) : nullptr;
}

bool isVertexOf(const QPolygonF *ring, int vertex)
{
    return ring && vertex >= 0 && vertex < ring->size();
}

} // namespace

QList<VertexIndex> vertexIndexes(const Shape &shape)
{
    QList<VertexIndex> indexes;
    if (hasSingleLine(shape.kind)) {
        for (int vertex = 0; vertex < shape.points.size(); ++vertex)
            indexes.append({0, 0, vertex});
        return indexes;
    }
    for (int part = 0; part < shape.parts.size(); ++part) {
        for (int ring = 0; ring < shape.parts[part].size(); ++ring) {
            for (int vertex = 0; vertex < shape.parts[part][ring].size(); ++vertex)
                indexes.append({part, ring, vertex});
        }
    }
    return indexes;
}

QPointF vertexAt(const Shape &shape, const VertexIndex &index)
{
    const QPolygonF *ring = ringOf(shape, index);
    return isVertexOf(ring, index.vertex) ? ring->at(index.vertex) : QPointF();
}

std::optional<VertexIndex> edgeEnd(const Shape &shape, const VertexIndex &start)
{
    const QPolygonF *ring = ringOf(shape, start);
    const bool hasEdges = shape.kind == ShapeKind::Polygon || shape.kind == ShapeKind::Polyline;
    if (!hasEdges || !isVertexOf(ring, start.vertex))
        return std::nullopt;
    if (start.vertex + 1 < ring->size())
        return VertexIndex {start.part, start.ring, start.vertex + 1};
    if (shape.kind == ShapeKind::Polyline)
        return std::nullopt;
    return VertexIndex {start.part, start.ring, 0};
}

std::optional<VertexIndex> nearestVertex(const Shape &shape, const QPointF &point, double maximumDistance)
{
    std::optional<VertexIndex> nearest;
    for (const VertexIndex &index : vertexIndexes(shape)) {
        const bool isAbsent = shape.kind == ShapeKind::Skeleton && shape.visibilities.value(index.vertex, PointVisibility::Visible) == PointVisibility::Absent;
        const double away = distance(point, vertexAt(shape, index));
        if (!isAbsent && away <= maximumDistance) {
            nearest = index;
            maximumDistance = away;
        }
    }
    return nearest;
}

std::optional<EdgePlace> nearestEdge(const Shape &shape, const QPointF &point, double maximumDistance)
{
    std::optional<EdgePlace> nearest;
    for (const VertexIndex &index : vertexIndexes(shape)) {
        const std::optional<VertexIndex> end = edgeEnd(shape, index);
        if (!end)
            continue;
        const QPointF place = nearestOnSegment(point, vertexAt(shape, index), vertexAt(shape, *end));
        const double away = distance(point, place);
        if (away <= maximumDistance) {
            nearest = EdgePlace {index, place, away};
            maximumDistance = away;
        }
    }
    return nearest;
}

Shape withVertexInserted(const Shape &shape, const VertexIndex &edgeStart, const QPointF &point)
{
    Shape edited = shape;
    QPolygonF *ring = ringOf(edited, edgeStart);
    const bool isFixed = shape.kind == ShapeKind::Skeleton || shape.kind == ShapeKind::Cuboid;
    if (!isFixed && isVertexOf(ring, edgeStart.vertex))
        ring->insert(edgeStart.vertex + 1, point);
    return edited;
}

Shape withVertexMoved(const Shape &shape, const VertexIndex &index, const QPointF &point)
{
    Shape edited = shape;
    QPolygonF *ring = ringOf(edited, index);
    if (isVertexOf(ring, index.vertex))
        (*ring)[index.vertex] = point;
    return edited;
}

Shape withVertexRemoved(const Shape &shape, const VertexIndex &index)
{
    Shape edited = shape;
    QPolygonF *ring = ringOf(edited, index);
    if (!isVertexOf(ring, index.vertex))
        return shape;
    if (shape.kind == ShapeKind::Cuboid)
        return shape;
    if (shape.kind == ShapeKind::Skeleton) {
        edited.visibilities.resize(ring->size(), PointVisibility::Visible);
        edited.visibilities[index.vertex] = PointVisibility::Absent;
        return edited;
    }
    if (shape.kind == ShapeKind::Polygon && ring->size() <= 3) {
        if (index.ring == 0)
            return shape;
        edited.parts[index.part].removeAt(index.ring);
        return edited;
    }
    if (shape.kind == ShapeKind::Polyline && ring->size() <= 2)
        return shape;
    ring->remove(index.vertex);
    return edited;
}

} // namespace cairn
