// SPDX-License-Identifier: GPL-3.0-or-later
// Fewer points for the same line or ring.
#include "models/geometry/polygonediting.h"
#include "models/geometry/segment.h"

namespace cairn {

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

QPolygonF simplifiedRing(const QPolygonF &ring, double tolerance)
{
    if (ring.size() <= 3 || tolerance <= 0)
        return ring;
    // From the first point to the one furthest from it, and back.
    qsizetype furthest = 0;
    for (qsizetype i = 1; i < ring.size(); ++i) {
        if (distance(ring[i], ring.first()) > distance(ring[furthest], ring.first()))
            furthest = i;
    }
    QPolygonF simple = simplifiedLine(ring.mid(0, furthest + 1), tolerance);
    QPolygonF back = simplifiedLine(ring.mid(furthest) + QPolygonF({ring.first()}), tolerance);
    back.removeFirst();
    back.removeLast();
    simple += back;
    return simple.size() < 3 ? ring : simple;
}

} // namespace cairn
