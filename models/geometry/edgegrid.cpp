// SPDX-License-Identifier: GPL-3.0-or-later
// Edges sorted into cells, all cells' lists one after the other.
#include "models/geometry/edgegrid.h"
#include "models/geometry/cuboid.h"
#include "models/geometry/segment.h"
#include "models/geometry/shapeoutline.h"

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr int kMostCells = 2048; // along each side

bool isFinite(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

void append(std::vector<GridEdge> &edges, const GridEdge &edge)
{
    if (isFinite(edge.start) && isFinite(edge.end))
        edges.push_back(edge);
}

void appendRing(std::vector<GridEdge> &edges, const QPolygonF &ring, int owner, int part, int index)
{
    for (int i = 0; i < ring.size(); ++i)
        append(edges, {ring[i], ring[(i + 1) % ring.size()], owner, {part, index, i}});
}

void appendPoints(std::vector<GridEdge> &edges, const Shape &shape, int owner)
{
    const bool isLine = shape.kind == ShapeKind::Polyline;
    for (int i = 0; i < shape.points.size(); ++i) {
        if (shape.kind == ShapeKind::Skeleton && shape.visibilities.value(i, PointVisibility::Visible) == PointVisibility::Absent)
            continue;
        const QPointF end = shape.points[isLine && i + 1 < shape.points.size() ? i + 1 : i];
        append(edges, {shape.points[i], end, owner, {0, 0, i}});
    }
}

} // namespace

void appendEdges(std::vector<GridEdge> &edges, const Shape &shape, int owner)
{
    if (shape.kind == ShapeKind::Cuboid && shape.points.size() == kCuboidPoints) {
        for (const auto &[start, end] : kCuboidEdges)
            append(edges, {shape.points[start], shape.points[end], owner, {0, 0, start}});
        append(edges, {shape.points[6], shape.points[6], owner, {0, 0, 6}});
        return;
    }
    if (!hasArea(shape.kind)) {
        appendPoints(edges, shape, owner);
        return;
    }
    const QList<PolygonPart> parts = outlineParts(shape);
    for (int part = 0; part < parts.size(); ++part) {
        for (int ring = 0; ring < parts[part].size(); ++ring)
            appendRing(edges, parts[part][ring], owner, part, ring);
    }
}

EdgeGrid::EdgeGrid(std::vector<GridEdge> edges)
    : m_edges(std::move(edges))
{
    if (m_edges.empty())
        return;
    double left = m_edges.front().start.x(), right = left, top = m_edges.front().start.y(), bottom = top, length = 0;
    for (const GridEdge &edge : m_edges) {
        left = std::min({left, edge.start.x(), edge.end.x()});
        right = std::max({right, edge.start.x(), edge.end.x()});
        top = std::min({top, edge.start.y(), edge.end.y()});
        bottom = std::max({bottom, edge.start.y(), edge.end.y()});
        length += distance(edge.start, edge.end);
    }
    m_frame = QRectF(left, top, right - left, bottom - top);
    // One edge a cell, about; and an edge passes a few cells only.
    const double count = double(m_edges.size());
    const double side = std::max(m_frame.width(), m_frame.height());
    m_cellEdge = std::max({std::sqrt(m_frame.width() * m_frame.height() / count), length / count / 2, side / kMostCells, 1e-6});
    m_columns = columnOf(right) + 1;
    m_rows = rowOf(bottom) + 1;
    m_firstOfCell.assign(size_t(m_rows) * size_t(m_columns) + 1, 0);
    for (const GridEdge &edge : m_edges)
        passCells(edge, [&](size_t cell) { ++m_firstOfCell[cell + 1]; });
    for (size_t cell = 1; cell < m_firstOfCell.size(); ++cell)
        m_firstOfCell[cell] += m_firstOfCell[cell - 1];
    m_edgesOfCells.resize(size_t(m_firstOfCell.back()));
    std::vector<int> next(m_firstOfCell.begin(), m_firstOfCell.end() - 1);
    for (size_t edge = 0; edge < m_edges.size(); ++edge)
        passCells(m_edges[edge], [&](size_t cell) { m_edgesOfCells[size_t(next[cell]++)] = int(edge); });
}

int EdgeGrid::columnOf(double x) const
{
    const double column = std::floor((x - m_frame.left()) / m_cellEdge);
    return column > 0 ? int(std::min(column, double(m_columns > 0 ? m_columns - 1 : kMostCells))) : 0; // 0 too for what is not a number
}

int EdgeGrid::rowOf(double y) const
{
    const double row = std::floor((y - m_frame.top()) / m_cellEdge);
    return row > 0 ? int(std::min(row, double(m_rows > 0 ? m_rows - 1 : kMostCells))) : 0; // 0 too for what is not a number
}

template<typename Take>
void EdgeGrid::passCells(const GridEdge &edge, Take take) const
{
    const bool isDown = edge.start.y() <= edge.end.y();
    const QPointF upper = isDown ? edge.start : edge.end, lower = isDown ? edge.end : edge.start;
    const int first = rowOf(upper.y()), last = rowOf(lower.y());
    const auto xAt = [&](double y) {
        const double share = lower.y() > upper.y() ? std::clamp((y - upper.y()) / (lower.y() - upper.y()), 0.0, 1.0) : 0.0;
        return upper.x() + (lower.x() - upper.x()) * share;
    };
    for (int row = first; row <= last; ++row) {
        // Within a row of cells, the edge reaches from where it enters to where it leaves.
        const double entry = row == first ? upper.x() : xAt(m_frame.top() + row * m_cellEdge);
        const double exit = row == last ? lower.x() : xAt(m_frame.top() + (row + 1) * m_cellEdge);
        const int right = columnOf(std::max(entry, exit));
        for (int column = columnOf(std::min(entry, exit)); column <= right; ++column)
            take(size_t(row) * size_t(m_columns) + size_t(column));
    }
}

std::span<const int> EdgeGrid::cell(int row, int column) const
{
    const size_t index = size_t(row) * size_t(m_columns) + size_t(column);
    const size_t first = size_t(m_firstOfCell[index]);
    return {m_edgesOfCells.data() + first, size_t(m_firstOfCell[index + 1]) - first};
}

} // namespace cairn
