// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces by joining runs of neighbouring rows; holes are pieces of what lies around.
#include "models/geometry/maskregions.h"
#include "models/geometry/maskbuilder.h"

#include <algorithm>

namespace cairn {

namespace {

/** Sets of runs that are joined (disjoint sets with path halving). */
class Joined
{
public:
    explicit Joined(size_t count)
        : m_parents(count)
    {
        for (size_t i = 0; i < count; ++i)
            m_parents[i] = int(i);
    }

    int root(int run)
    {
        while (m_parents[size_t(run)] != run)
            run = m_parents[size_t(run)] = m_parents[size_t(m_parents[size_t(run)])];
        return run;
    }

    /** The earlier run stays the root, so that pieces are numbered in reading order. */
    void join(int first, int second)
    {
        const int one = root(first), other = root(second);
        m_parents[size_t(std::max(one, other))] = std::min(one, other);
    }

private:
    std::vector<int> m_parents;
};

void joinRows(Joined &joined, std::span<const Mask::Run> above, int firstAbove, std::span<const Mask::Run> below, int firstBelow, int reach)
{
    size_t i = 0, j = 0;
    while (i < above.size() && j < below.size()) {
        if (above[i].start < below[j].end + reach && below[j].start < above[i].end + reach)
            joined.join(firstAbove + int(i), firstBelow + int(j));
        if (above[i].end < below[j].end)
            ++i;
        else
            ++j;
    }
}

/** `take(index, y, run)` for each run in the order of the rows. */
template<typename Take>
void forEachRun(const Mask &mask, Take take)
{
    size_t index = 0;
    for (int y = mask.bounds().top(); y <= mask.bounds().bottom(); ++y) {
        for (const Mask::Run &run : mask.row(y))
            take(index++, y, run);
    }
}

std::vector<qint64> pieceAreas(const Mask &mask, const RunPieces &pieces)
{
    std::vector<qint64> areas(size_t(pieces.count), 0);
    forEachRun(mask, [&](size_t index, int, const Mask::Run &run) { areas[size_t(pieces.pieceOfRun[index])] += run.end - run.start; });
    return areas;
}

/** What is outside, within the bounds and one pixel around them. */
Mask surroundings(const Mask &mask)
{
    return Mask::fromRect(mask.bounds().adjusted(-1, -1, 1, 1)).subtracted(mask);
}

} // namespace

RunPieces runPieces(const Mask &mask, Connectivity connectivity)
{
    Joined joined(size_t(mask.runCount()));
    const QRect bounds = mask.bounds();
    int first = 0;
    for (int y = bounds.top(); y < bounds.bottom(); ++y) {
        const int next = first + int(mask.row(y).size());
        joinRows(joined, mask.row(y), first, mask.row(y + 1), next, connectivity == Connectivity::Corners ? 1 : 0);
        first = next;
    }
    RunPieces pieces;
    pieces.pieceOfRun.resize(size_t(mask.runCount()));
    for (int run = 0; run < int(mask.runCount()); ++run) {
        const int root = joined.root(run);
        pieces.pieceOfRun[size_t(run)] = root == run ? pieces.count++ : pieces.pieceOfRun[size_t(root)];
    }
    return pieces;
}

QList<Mask> maskPieces(const Mask &mask, Connectivity connectivity)
{
    const RunPieces pieces = runPieces(mask, connectivity);
    std::vector<MaskBuilder> builders(size_t(pieces.count));
    forEachRun(mask, [&](size_t index, int y, const Mask::Run &run) { builders[size_t(pieces.pieceOfRun[index])].add(y, run.start, run.end); });
    QList<Mask> masks;
    masks.reserve(pieces.count);
    for (MaskBuilder &builder : builders)
        masks.append(builder.build());
    return masks;
}

Mask withHolesFilled(const Mask &mask, qint64 largestHole)
{
    if (mask.isEmpty())
        return mask;
    const Mask around = surroundings(mask);
    const RunPieces pieces = runPieces(around, Connectivity::Edges);
    const std::vector<qint64> areas = pieceAreas(around, pieces);
    MaskBuilder holes;
    forEachRun(around, [&](size_t index, int y, const Mask::Run &run) {
        // The first run is the corner of the surroundings: its piece is the outside.
        const int piece = pieces.pieceOfRun[index];
        if (piece != 0 && areas[size_t(piece)] <= largestHole)
            holes.add(y, run.start, run.end);
    });
    return mask.united(holes.build());
}

Mask withoutSmallPieces(const Mask &mask, qint64 leastArea, Connectivity connectivity)
{
    const RunPieces pieces = runPieces(mask, connectivity);
    const std::vector<qint64> areas = pieceAreas(mask, pieces);
    MaskBuilder builder;
    forEachRun(mask, [&](size_t index, int y, const Mask::Run &run) {
        if (areas[size_t(pieces.pieceOfRun[index])] >= leastArea)
            builder.add(y, run.start, run.end);
    });
    return builder.build();
}

} // namespace cairn
