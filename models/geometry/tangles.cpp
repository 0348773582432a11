// SPDX-License-Identifier: GPL-3.0-or-later
// Clipper's time grows with the square of the crossings: a star of 2,000 points would keep it busy for a minute.
#include "models/geometry/clipperpaths.h"
#include "models/geometry/edgegrid.h"

namespace cairn {

namespace {

constexpr size_t kHarmless = 300; // vertices: with every edge crossing every other, still under a second
constexpr qint64 kMostCrossings = 20'000;
constexpr qint64 kMostLooks = 50'000'000; // at two edges

double sideOf(const QPointF &a, const QPointF &b, const QPointF &point)
{
    return (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
}

bool cross(const GridEdge &first, const GridEdge &second)
{
    // Edges that share an end, as all neighbours do, do not cross.
    const auto differ = [](double one, double other) { return (one > 0 && other < 0) || (one < 0 && other > 0); };
    return differ(sideOf(first.start, first.end, second.start), sideOf(first.start, first.end, second.end))
        && differ(sideOf(second.start, second.end, first.start), sideOf(second.start, second.end, first.end));
}

void appendPaths(std::vector<GridEdge> &edges, const Paths &paths)
{
    const auto place = [](const ClipperLib::IntPoint &point) { return QPointF(double(point.X), double(point.Y)) / kClipperSteps; };
    for (const Path &path : paths) {
        for (size_t i = 0; i < path.size(); ++i)
            edges.push_back({place(path[i]), place(path[(i + 1) % path.size()]), 0, {}});
    }
}

bool isTangled(const EdgeGrid &grid)
{
    qint64 crossings = 0, looks = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column) {
            const std::span<const int> cell = grid.cell(row, column);
            for (size_t i = 0; i < cell.size(); ++i) {
                looks += qint64(cell.size() - i);
                for (size_t j = i + 1; j < cell.size(); ++j)
                    crossings += cross(grid.edges()[size_t(cell[i])], grid.edges()[size_t(cell[j])]);
                if (crossings > kMostCrossings || looks > kMostLooks)
                    return true;
            }
        }
    }
    return false;
}

size_t countOf(const Paths &paths)
{
    size_t count = 0;
    for (const Path &path : paths)
        count += path.size();
    return count;
}

} // namespace

void refuseTangles(const Paths &first, const Paths &second)
{
    if (countOf(first) + countOf(second) <= kHarmless)
        return;
    std::vector<GridEdge> edges;
    appendPaths(edges, first);
    appendPaths(edges, second);
    if (isTangled(EdgeGrid(std::move(edges))))
        throw ClipperLib::clipperException("too many crossings");
}

} // namespace cairn
