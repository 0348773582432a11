// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of files as whole numbers: a conversion that does not fit is undefined in C++.
#pragma once

#include <cmath>
#include <concepts>
#include <limits>
#include <optional>

namespace cairn {

/** `number` without what stands behind the point; nothing where that is not in [smallest, largest], or no number. */
template<std::integral Whole>
[[nodiscard]] std::optional<Whole> wholeNumber(double number, Whole smallest = std::numeric_limits<Whole>::min(),
    Whole largest = std::numeric_limits<Whole>::max())
{
    const double whole = std::trunc(number);
    // The largest qint64 is rounded up as a double, so that it has to be below.
    if (!(whole >= double(smallest) && (whole < double(largest) || (whole == double(largest) && sizeof(Whole) < sizeof(double)))))
        return std::nullopt;
    return Whole(whole);
}

} // namespace cairn
