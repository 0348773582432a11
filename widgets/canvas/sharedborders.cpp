// SPDX-License-Identifier: GPL-3.0-or-later
// The same place is the same to a fiftieth of a pixel: files and other programs round.
#include "widgets/canvas/sharedborders.h"

namespace cairn {
namespace {

constexpr double kSamePlace = 0.02; // pixels

bool isSame(const QPointF &a, const QPointF &b) { return std::abs(a.x() - b.x()) <= kSamePlace && std::abs(a.y() - b.y()) <= kSamePlace; }

/** Outlines and lines that may be edited and come near the place. */
QList<IdentifiedShape> outlinesNear(const CanvasScene &scene, qint64 exceptId, const QRectF &place)
{
    const QRectF area = place.adjusted(-kSamePlace, -kSamePlace, kSamePlace, kSamePlace);
    QList<IdentifiedShape> found;
    for (int index = 0; index < scene.shapes().size(); ++index) {
        const CanvasShape &each = scene.shapes()[index];
        const bool isOutline = each.shape.kind == ShapeKind::Polygon || each.shape.kind == ShapeKind::Polyline;
        const bool isTaken = isOutline && each.id != exceptId && !each.isHidden && !each.isLocked && !each.isDraft && !each.isDimmed;
        // A line along an axis has bounds without area, which QRectF takes for empty.
        const QRectF bounds = scene.bounds(index).adjusted(-kSamePlace, -kSamePlace, kSamePlace, kSamePlace);
        if (isTaken && bounds.intersects(area))
            found.append({each.id, each.shape, 0});
    }
    return found;
}

bool isOutline(const CanvasShape *shape) { return shape && (shape->shape.kind == ShapeKind::Polygon || shape->shape.kind == ShapeKind::Polyline); }

} // namespace

QList<SharedVertex> sharedWithOthers(const CanvasScene &scene, qint64 id, const QList<VertexIndex> &vertices)
{
    QList<SharedVertex> shared;
    const CanvasShape *own = scene.find(id);
    for (const VertexIndex &vertex : vertices) {
        shared.append({id, vertex});
        if (!isOutline(own))
            continue;
        const QPointF place = vertexAt(own->shape, vertex);
        for (const SharedVertex &other : sharedVertices(outlinesNear(scene, id, QRectF(place, QSizeF(0, 0))), place, kSamePlace)) {
            if (!shared.contains(other))
                shared.append(other);
        }
    }
    return shared;
}

QList<SharedVertex> sharedEdges(const CanvasScene &scene, qint64 id, const VertexIndex &start)
{
    QList<SharedVertex> edges {{id, start}};
    const CanvasShape *own = scene.find(id);
    const std::optional<VertexIndex> end = own ? edgeEnd(own->shape, start) : std::nullopt;
    if (!end || !isOutline(own))
        return edges;
    const QPointF from = vertexAt(own->shape, start), to = vertexAt(own->shape, *end);
    for (const IdentifiedShape &other : outlinesNear(scene, id, QRectF(from, to).normalized())) {
        for (const VertexIndex &index : vertexIndexes(other.shape)) {
            const std::optional<VertexIndex> next = edgeEnd(other.shape, index);
            if (!next)
                continue;
            const QPointF first = vertexAt(other.shape, index), second = vertexAt(other.shape, *next);
            if ((isSame(first, from) && isSame(second, to)) || (isSame(first, to) && isSame(second, from)))
                edges.append({other.id, index});
        }
    }
    return edges;
}

} // namespace cairn
