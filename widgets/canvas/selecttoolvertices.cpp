// SPDX-License-Identifier: GPL-3.0-or-later
// Single vertices of the selected shape: chosen, moved, set and taken away, with those that other outlines share.
#include "widgets/canvas/selecttool.h"

#include <algorithm>
#include <tuple>

namespace cairn {

void SelectTool::pressVertex(const PointerEvent &event, qint64 id)
{
    if (m_vertexShape != id)
        m_vertices.clear();
    m_vertexShape = id;
    if (event.modifiers & Qt::ShiftModifier) {
        if (m_vertices.removeAll(m_handle->vertex) == 0)
            m_vertices.append(m_handle->vertex);
    } else if (!m_vertices.contains(m_handle->vertex)) {
        m_vertices = {m_handle->vertex};
    }
}

void SelectTool::gatherMoving(const QList<SharedVertex> &vertices)
{
    m_moving = vertices;
    for (const VertexIndex &vertex : std::as_const(m_vertices)) {
        if (m_handle && m_handle->kind == ShapeHandle::Kind::Vertex && !m_moving.contains(SharedVertex {m_vertexShape, vertex}))
            m_moving.append({m_vertexShape, vertex});
    }
    for (const SharedVertex &each : std::as_const(m_moving)) {
        if (const CanvasShape *shape = host().scene().find(each.id))
            m_original.insert(each.id, shape->shape);
    }
}

void SelectTool::moveVertices(const QPointF &offset)
{
    m_edited = m_original;
    for (const SharedVertex &each : std::as_const(m_moving)) {
        const auto original = m_original.constFind(each.id);
        if (original != m_original.cend())
            m_edited[each.id] = withVertexMoved(m_edited[each.id], each.index, host().clamped(vertexAt(*original, each.index) + offset));
    }
    host().preview(m_edited);
}

/** The same vertex in every outline that has this edge. */
void SelectTool::insertVertices(const QPointF &point)
{
    m_edited = m_original;
    if (m_moving.isEmpty())
        m_edited = {{m_original.firstKey(), withVertexInserted(m_original.first(), m_handle->vertex, point)}};
    for (const SharedVertex &each : std::as_const(m_moving))
        m_edited[each.id] = withVertexInserted(m_edited[each.id], each.index, point);
    host().preview(m_edited);
}

void SelectTool::chooseInBand(bool isAdding)
{
    const CanvasShape *only = editable();
    if (!only)
        return;
    if (!isAdding || m_vertexShape != only->id)
        m_vertices.clear();
    m_vertexShape = only->id;
    for (const VertexIndex &vertex : vertexIndexes(only->shape)) {
        if (m_isDragging && m_band.contains(vertexAt(only->shape, vertex)) && !m_vertices.contains(vertex))
            m_vertices.append(vertex);
    }
    host().repaint();
}

void SelectTool::removeVertices(qint64 id, QList<VertexIndex> vertices)
{
    const CanvasShape *shape = host().scene().find(id);
    m_vertices.clear();
    m_handle.reset();
    if (!shape)
        return;
    // From the last to the first, so that those that are left keep their places until it is their turn.
    std::sort(vertices.begin(), vertices.end(), [](const VertexIndex &a, const VertexIndex &b) {
        return std::tie(a.part, a.ring, a.vertex) > std::tie(b.part, b.ring, b.vertex);
    });
    Shape edited = shape->shape;
    for (const VertexIndex &vertex : std::as_const(vertices))
        edited = withVertexRemoved(edited, vertex);
    m_original = {{id, shape->shape}};
    m_edited = {{id, edited}};
    finishEdit(false);
}

} // namespace cairn
