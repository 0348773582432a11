// SPDX-License-Identifier: GPL-3.0-or-later
// Thins out a line to what a plot of some columns can show. Private to this room.
// First, smallest, largest and last of each column: "M4", Jugel, Jerzak, Hackenbroich, Markl, VLDB 2014.
#pragma once

#include "models/metrics/pyramid.h"

#include <vector>

namespace cairn {

/** A point that may be shown. Of the smallest and largest of a bucket only the sequence number is known at first. */
struct Candidate {
    Point point;
    qint64 sequence = 0;
    bool isExact = true; ///< step and time are the point's own, not guessed from its bucket
};

/** The candidates that a plot of `range` with so many columns needs, in the order given. All of them where they are few. */
[[nodiscard]] std::vector<Candidate> thinnedOut(std::vector<Candidate> candidates, const StepRange &range, int maximumColumns);

} // namespace cairn
