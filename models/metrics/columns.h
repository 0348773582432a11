// SPDX-License-Identifier: GPL-3.0-or-later
// Thins out a line to what a plot of some columns can show. Private to this room.
// First, smallest, largest and last of each column: "M4", Jugel, Jerzak, Hackenbroich, Markl, VLDB 2014.
#pragma once

#include "models/metrics/pyramid.h"

#include <optional>
#include <vector>

namespace cairn {

/** A point that may be shown. Of the smallest and largest of a bucket only the sequence number is known at first. */
struct Candidate {
    Point point;
    qint64 sequence = 0;
    bool isExact = true; ///< step and time are the point's own, not guessed from its bucket
    qint64 span = 0; ///< by how many steps a guess can be off
};

/** The candidates that a plot of `range` with so many columns needs, in the order given. All of them where they are few. */
[[nodiscard]] std::vector<Candidate> thinnedOut(std::vector<Candidate> candidates, const StepRange &range, int maximumColumns);

/** Thins out a line while it passes by: holds a few points a column. `range` is what is in view, within the line's own first and last
    step. What lies outside is left out but for the one point before and the one behind. */
class LineThinner
{
public:
    LineThinner(const StepRange &range, int maximumColumns);
    void add(const Point &point);
    [[nodiscard]] QList<Point> take();

private:
    void closeColumn();
    void put(const Point &point);

    StepRange m_range;
    int m_columns;
    bool m_isThinning = false;
    std::vector<Candidate> m_kept; ///< everything until there is too much of it
    std::vector<Candidate> m_column; ///< of the column that is being filled: at most five
    int m_current = -2;
    std::optional<Point> m_before; ///< the last point, where it lay outside
    bool m_wasInside = false;
    qint64 m_sequence = 0;
};

} // namespace cairn
