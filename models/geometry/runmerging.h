// SPDX-License-Identifier: GPL-3.0-or-later
// Two sorted lists of runs become one by a rule that says what is kept.
#pragma once

#include "models/geometry/mask.h"

#include <limits>
#include <span>

namespace cairn {

/** `keeps(inFirst, inSecond)` decides; `take(start, end)` is called for each run of the outcome, from left to right. */
template<typename Rule, typename Take>
void mergeRuns(std::span<const Mask::Run> first, std::span<const Mask::Run> second, Rule keeps, Take take)
{
    constexpr int kNever = std::numeric_limits<int>::max();
    const auto border = [](std::span<const Mask::Run> runs, size_t index) {
        if (index / 2 >= runs.size())
            return kNever;
        return index % 2 == 0 ? runs[index / 2].start : runs[index / 2].end;
    };
    size_t inFirst = 0, inSecond = 0; // borders passed: an odd number means inside
    bool isInside = false;
    int start = 0;
    for (;;) {
        const int firstBorder = border(first, inFirst), secondBorder = border(second, inSecond);
        const int x = std::min(firstBorder, secondBorder);
        if (x == kNever)
            return;
        inFirst += firstBorder == x;
        inSecond += secondBorder == x;
        const bool isKept = keeps(inFirst % 2 == 1, inSecond % 2 == 1);
        if (isKept && !isInside)
            start = x;
        else if (!isKept && isInside)
            take(start, x);
        isInside = isKept;
    }
}

} // namespace cairn
