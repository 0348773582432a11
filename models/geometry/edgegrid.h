// SPDX-License-Identifier: GPL-3.0-or-later
// Very many edges, found by where they lie. Cells are about as large as edges are apart.
#pragma once

#include "models/geometry/polygonediting.h"

#include <QRectF>

#include <span>
#include <vector>

namespace cairn {

struct GridEdge {
    QPointF start, end; ///< the same for a vertex where no edge begins
    int owner = 0; ///< whatever the maker counts: a shape, a ring
    VertexIndex from;
};

class EdgeGrid
{
public:
    EdgeGrid() = default;
    explicit EdgeGrid(std::vector<GridEdge> edges);

    [[nodiscard]] const std::vector<GridEdge> &edges() const { return m_edges; }
    /** Calls `take(edge)` for all edges that come near the area, and for some others; for some more than once. */
    template<typename Take>
    void visit(const QRectF &area, Take take) const
    {
        if (m_edges.empty())
            return;
        const int right = columnOf(area.right()), bottom = rowOf(area.bottom());
        for (int row = rowOf(area.top()); row <= bottom; ++row) {
            for (int column = columnOf(area.left()); column <= right; ++column) {
                for (const int edge : cell(row, column))
                    take(m_edges[size_t(edge)]);
            }
        }
    }
    [[nodiscard]] int rowCount() const { return m_rows; }
    [[nodiscard]] int columnCount() const { return m_columns; }
    [[nodiscard]] std::span<const int> cell(int row, int column) const; ///< indexes of edges()

private:
    [[nodiscard]] int columnOf(double x) const;
    [[nodiscard]] int rowOf(double y) const;
    template<typename Take>
    void passCells(const GridEdge &edge, Take take) const;

    std::vector<GridEdge> m_edges;
    QRectF m_frame;
    double m_cellEdge = 1;
    int m_rows = 0, m_columns = 0;
    std::vector<int> m_firstOfCell, m_edgesOfCells;
};

/** The edges of everything that can be seen of a shape: rings, the line, single points. Indexes are those of outlineParts() for shapes
    with an area, and of the shape's own vertices otherwise. What is not a number is left out. */
void appendEdges(std::vector<GridEdge> &edges, const Shape &shape, int owner);

} // namespace cairn
