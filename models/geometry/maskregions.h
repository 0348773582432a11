// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that a mask consists of, and the holes in it.
#pragma once

#include "models/geometry/mask.h"

#include <limits>

namespace cairn {

/** Which pixels belong together: those that share an edge, or those that touch at a corner as well. */
enum class Connectivity { Edges, Corners };

/** A number for each run, in the order of the rows: runs of the same piece have the same. From 0, in the order of their first runs. */
struct RunPieces {
    std::vector<int> pieceOfRun;
    int count = 0;
};
[[nodiscard]] RunPieces runPieces(const Mask &mask, Connectivity connectivity);

[[nodiscard]] QList<Mask> maskPieces(const Mask &mask, Connectivity connectivity = Connectivity::Edges);
/** Without holes of up to `largestHole` pixels. A hole is what cannot be left over the edges of pixels. */
[[nodiscard]] Mask withHolesFilled(const Mask &mask, qint64 largestHole = std::numeric_limits<qint64>::max());
/** Without pieces of fewer than `leastArea` pixels. */
[[nodiscard]] Mask withoutSmallPieces(const Mask &mask, qint64 leastArea, Connectivity connectivity = Connectivity::Edges);

} // namespace cairn
