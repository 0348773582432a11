// SPDX-License-Identifier: GPL-3.0-or-later
// Rings along the borders of runs.
#include "models/geometry/maskoutline.h"
#include "models/geometry/maskregions.h"

#include <QHash>

#include <algorithm>

namespace cairn {

namespace {

/** The borders of all runs: of run i, border 2 i is its left one and leads up, 2 i + 1 its right one and leads down. So what is inside
    lies to the right of the way. */
struct Borders {
    std::vector<int> x, y;
    std::vector<int> next; ///< the border that the way goes on with

    /** At the same x, what ends goes before what begins: pixels that only touch at a corner stay apart. */
    [[nodiscard]] bool isBefore(int first, int second) const
    {
        const int one = x[size_t(first)], other = x[size_t(second)];
        return one != other ? one < other : first % 2 >= second % 2;
    }
    [[nodiscard]] int endY(int border) const { return border % 2 == 0 ? y[size_t(border)] : y[size_t(border)] + 1; }
    [[nodiscard]] int startY(int border) const { return border % 2 == 0 ? y[size_t(border)] + 1 : y[size_t(border)]; }
};

/** Joins the borders that end at the line between two rows with those that begin there. From left to right, each two that follow
    one another bound a stretch where exactly one of the rows is inside: the way leads along it. */
void linkRows(Borders &borders, int firstAbove, int firstBelow, int after)
{
    int above = firstAbove, below = firstBelow, open = -1;
    while (above < firstBelow || below < after) {
        const bool isAbove = below >= after || (above < firstBelow && borders.isBefore(above, below));
        const int border = isAbove ? above++ : below++;
        if (open < 0) {
            open = border;
            continue;
        }
        const auto arrives = [&](int each) { return each < firstBelow ? each % 2 == 1 : each % 2 == 0; };
        const int from = arrives(open) ? open : border;
        borders.next[size_t(from)] = from == open ? border : open;
        open = -1;
    }
}

Borders bordersOf(const Mask &mask)
{
    Borders borders;
    const size_t count = 2 * size_t(mask.runCount());
    borders.x.reserve(count);
    borders.y.reserve(count);
    borders.next.resize(count, -1);
    int before = 0;
    const QRect bounds = mask.bounds();
    for (int y = bounds.top(); y <= bounds.bottom() + 1; ++y) {
        const int first = int(borders.x.size());
        for (const Mask::Run &run : mask.row(y)) {
            borders.x.insert(borders.x.end(), {run.start, run.end});
            borders.y.insert(borders.y.end(), {y, y});
        }
        linkRows(borders, before, first, int(borders.x.size()));
        before = first;
    }
    return borders;
}

/** The corners of the way that begins with `start`; marks its borders as done. */
QPolygonF ringFrom(const Borders &borders, int start, std::vector<char> &isDone)
{
    QPolygonF ring;
    for (int border = start; !isDone[size_t(border)]; border = borders.next[size_t(border)]) {
        isDone[size_t(border)] = 1;
        const int next = borders.next[size_t(border)];
        if (borders.x[size_t(next)] == borders.x[size_t(border)])
            continue; // straight on
        ring.append(QPointF(borders.x[size_t(border)], borders.endY(border)));
        ring.append(QPointF(borders.x[size_t(next)], borders.startY(next)));
    }
    return ring;
}

quint64 keyOf(const QPointF &corner)
{
    return quint64(quint32(int(corner.x()))) << 32 | quint32(int(corner.y()));
}

/** A way that passes a corner twice is two rings. */
QList<QPolygonF> simpleRings(const QPolygonF &way)
{
    QList<QPolygonF> rings;
    QPolygonF path;
    QHash<quint64, qsizetype> places; // of the corners in `path`
    for (const QPointF &corner : way) {
        const auto met = places.constFind(keyOf(corner));
        if (met != places.constEnd()) {
            const qsizetype from = *met;
            rings.append(path.mid(from));
            for (qsizetype i = from; i < path.size(); ++i)
                places.remove(keyOf(path[i]));
            path.resize(from);
        }
        places.insert(keyOf(corner), path.size());
        path.append(corner);
    }
    rings.append(path);
    return rings;
}

bool isHole(const QPolygonF &ring)
{
    double doubled = 0;
    for (qsizetype i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
        doubled += ring[previous].x() * ring[i].y() - ring[i].x() * ring[previous].y();
    return doubled < 0;
}

} // namespace

QList<PolygonPart> maskOutline(const Mask &mask)
{
    const Borders borders = bordersOf(mask);
    const RunPieces pieces = runPieces(mask, Connectivity::Edges);
    QList<PolygonPart> parts(pieces.count);
    std::vector<char> isDone(borders.next.size(), 0);
    for (int start = 0; start < int(borders.next.size()); ++start) {
        if (isDone[size_t(start)])
            continue;
        PolygonPart &part = parts[pieces.pieceOfRun[size_t(start) / 2]];
        for (const QPolygonF &ring : simpleRings(ringFrom(borders, start, isDone))) {
            if (isHole(ring))
                part.append(ring);
            else
                part.prepend(ring);
        }
    }
    return parts;
}

} // namespace cairn
