// SPDX-License-Identifier: GPL-3.0-or-later
// Collects runs of pixels, in any order and overlapping, and makes a mask of them.
#pragma once

#include "models/geometry/mask.h"

namespace cairn {

class MaskBuilder
{
public:
    /** The pixels from `start` up to and without `end`; what lies beyond Mask::reach() is dropped. */
    void add(int y, int start, int end);
    [[nodiscard]] Mask build();

private:
    struct Piece {
        int y = 0, start = 0, end = 0;
    };

    void sortAndMerge();

    std::vector<Piece> m_pieces;
    bool m_isInOrder = true; // no piece overlaps, touches or precedes the one before
};

} // namespace cairn
