// SPDX-License-Identifier: GPL-3.0-or-later
// Crossings are looked for within the cells of a grid.
#include "models/geometry/shapecrossing.h"
#include "models/geometry/edgegrid.h"

namespace cairn {

namespace {

/** Positive, negative or 0: on which side of the line from `a` to `b` the point lies. */
double sideOf(const QPointF &a, const QPointF &b, const QPointF &point)
{
    return (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
}

bool differ(double first, double second)
{
    return (first > 0 && second < 0) || (first < 0 && second > 0);
}

std::optional<QPointF> crossingOf(const GridEdge &first, const GridEdge &second)
{
    const double start = sideOf(first.start, first.end, second.start), end = sideOf(first.start, first.end, second.end);
    if (!differ(start, end) || !differ(sideOf(second.start, second.end, first.start), sideOf(second.start, second.end, first.end)))
        return std::nullopt;
    return second.start + (second.end - second.start) * (start / (start - end));
}

} // namespace

std::optional<QPointF> selfCrossing(const Shape &shape)
{
    if (shape.kind != ShapeKind::Polygon && shape.kind != ShapeKind::Polyline)
        return std::nullopt; // the others cannot
    std::vector<GridEdge> edges;
    appendEdges(edges, shape, 0);
    const EdgeGrid grid(std::move(edges));
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column) {
            const std::span<const int> cell = grid.cell(row, column);
            for (size_t i = 0; i < cell.size(); ++i) {
                for (size_t j = i + 1; j < cell.size(); ++j) {
                    if (const auto place = crossingOf(grid.edges()[size_t(cell[i])], grid.edges()[size_t(cell[j])]))
                        return place;
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace cairn
