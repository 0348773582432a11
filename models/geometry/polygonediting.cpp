// SPDX-License-Identifier: GPL-3.0-or-later
// Vertex edits and the simplification of drawn lines.
#include "models/geometry/polygonediting.h"
#include "models/geometry/segment.h"

namespace cairn {

namespace {

// The ring (or line) that an index speaks of; null where there is none.
template<typename AnyShape>
auto *ringOf(AnyShape &shape, const VertexIndex &index)
{
    using Ring = std::conditional_t<std::is_const_v<AnyShape>, const QPolygonF, QPolygonF>;
    if (shape.kind == ShapeKind::Polyline || shape.kind == ShapeKind::Point)
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
    if (shape.kind == ShapeKind::Polyline || shape.kind == ShapeKind::Point) {
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
    if (!isVertexOf(ring, start.vertex) || shape.kind == ShapeKind::Point)
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
        const double away = distance(point, vertexAt(shape, index));
        if (away <= maximumDistance) {
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
    if (isVertexOf(ring, edgeStart.vertex))
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

QPolygonF simplifiedLine(const QPolygonF &line, double tolerance)
{
    if (line.size() < 3)
        return line;
    QList<bool> isKept(line.size(), false);
    isKept.first() = isKept.last() = true;
    // A stack of stretches instead of recursion: a drawn line may have very many points.
    QList<std::pair<qsizetype, qsizetype>> stretches {{0, line.size() - 1}};
    while (!stretches.isEmpty()) {
        const auto [first, last] = stretches.takeLast();
        double furthest = tolerance;
        qsizetype index = -1;
        for (qsizetype i = first + 1; i < last; ++i) {
            const double away = distanceToSegment(line[i], line[first], line[last]);
            if (away > furthest) {
                furthest = away;
                index = i;
            }
        }
        if (index < 0)
            continue;
        isKept[index] = true;
        stretches.append({first, index});
        stretches.append({index, last});
    }
    QPolygonF simple;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isKept[i])
            simple.append(line[i]);
    }
    return simple;
}

} // namespace cairn
