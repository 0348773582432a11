// SPDX-License-Identifier: GPL-3.0-or-later
// Asking a scene for its nearest vertex, edge or border, and for the vertices at a place.
#include "models/geometry/snapping.h"
#include "models/geometry/segment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {

namespace {

std::vector<GridEdge> edgesOf(const QList<IdentifiedShape> &shapes)
{
    std::vector<GridEdge> edges;
    for (int i = 0; i < shapes.size(); ++i)
        appendEdges(edges, shapes[i].shape, i);
    return edges;
}

} // namespace

SnapIndex::SnapIndex(const QList<IdentifiedShape> &shapes, const QRectF &picture)
    : m_grid(edgesOf(shapes))
    , m_picture(picture)
{
    for (const IdentifiedShape &each : shapes)
        m_ids.append(each.id);
}

std::optional<SnapTarget> SnapIndex::nearest(const QPointF &point, double maximumDistance, const QSet<qint64> &ignoredIds) const
{
    const GridEdge *vertex = nullptr, *edge = nullptr;
    double vertexAway = maximumDistance, edgeAway = maximumDistance;
    if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
        return std::nullopt;
    const QRectF area(point.x() - maximumDistance, point.y() - maximumDistance, 2 * maximumDistance, 2 * maximumDistance);
    m_grid.visit(area, [&](const GridEdge &each) {
        const double toVertex = distance(point, each.start), toEdge = distanceToSegment(point, each.start, each.end);
        if ((toVertex > vertexAway && toEdge > edgeAway) || ignoredIds.contains(m_ids[each.owner]))
            return;
        if (toVertex <= vertexAway) {
            vertex = &each;
            vertexAway = toVertex;
        }
        if (toEdge <= edgeAway) {
            edge = &each;
            edgeAway = toEdge;
        }
    });
    if (vertex)
        return SnapTarget {SnapTarget::Kind::Vertex, vertex->start, vertexAway, m_ids[vertex->owner], vertex->from};
    if (edge)
        return SnapTarget {SnapTarget::Kind::Edge, nearestOnSegment(point, edge->start, edge->end), edgeAway, m_ids[edge->owner], edge->from};
    return nearestOnBorder(point, maximumDistance);
}

std::optional<SnapTarget> SnapIndex::nearestOnBorder(const QPointF &point, double maximumDistance) const
{
    if (m_picture.isEmpty())
        return std::nullopt;
    const std::array<QPointF, 4> corners {m_picture.topLeft(), m_picture.topRight(), m_picture.bottomRight(), m_picture.bottomLeft()};
    std::optional<SnapTarget> best;
    const auto offer = [&](const QPointF &place) {
        const double away = distance(point, place);
        if (away <= (best ? best->distance : maximumDistance))
            best = SnapTarget {SnapTarget::Kind::Border, place, away, 0, {}};
    };
    for (const QPointF &corner : corners)
        offer(corner);
    if (best)
        return best;
    for (size_t i = 0; i < corners.size(); ++i)
        offer(nearestOnSegment(point, corners[i], corners[(i + 1) % corners.size()]));
    return best;
}

QList<SharedVertex> sharedVertices(const QList<IdentifiedShape> &shapes, const QPointF &position, double tolerance)
{
    QList<SharedVertex> found;
    for (const IdentifiedShape &each : shapes) {
        if (!each.shape.boundingBox().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(position))
            continue;
        const bool isSkeleton = each.shape.kind == ShapeKind::Skeleton;
        for (const VertexIndex &index : vertexIndexes(each.shape)) {
            const bool isAbsent = isSkeleton && each.shape.visibilities.value(index.vertex, PointVisibility::Visible) == PointVisibility::Absent;
            if (!isAbsent && distance(vertexAt(each.shape, index), position) <= tolerance)
                found.append({each.id, index});
        }
    }
    return found;
}

} // namespace cairn
