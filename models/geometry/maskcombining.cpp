// SPDX-License-Identifier: GPL-3.0-or-later
// Union, difference and intersection of masks, row by row.
#include "models/geometry/mask.h"
#include "models/geometry/maskbuilder.h"
#include "models/geometry/runmerging.h"

#include <algorithm>

namespace cairn {

namespace {

template<typename Rule>
Mask combined(const Mask &first, const Mask &second, int top, int bottom, Rule keeps)
{
    MaskBuilder builder;
    for (int y = top; y <= bottom; ++y)
        mergeRuns(first.row(y), second.row(y), keeps, [&](int start, int end) { builder.add(y, start, end); });
    return builder.build();
}

} // namespace

Mask Mask::united(const Mask &other) const
{
    if (isEmpty() || m_rows == other.m_rows)
        return other;
    if (other.isEmpty())
        return *this;
    const int top = std::min(bounds().top(), other.bounds().top()), bottom = std::max(bounds().bottom(), other.bounds().bottom());
    return combined(*this, other, top, bottom, [](bool inFirst, bool inSecond) { return inFirst || inSecond; });
}

Mask Mask::subtracted(const Mask &other) const
{
    if (!bounds().intersects(other.bounds()))
        return *this;
    return combined(*this, other, bounds().top(), bounds().bottom(), [](bool inFirst, bool inSecond) { return inFirst && !inSecond; });
}

Mask Mask::intersected(const Mask &other) const
{
    const QRect common = bounds() & other.bounds();
    return combined(*this, other, common.top(), common.bottom(), [](bool inFirst, bool inSecond) { return inFirst && inSecond; });
}

qint64 Mask::commonArea(const Mask &other) const
{
    qint64 area = 0;
    const QRect common = bounds() & other.bounds();
    for (int y = common.top(); y <= common.bottom(); ++y) {
        mergeRuns(row(y), other.row(y), [](bool inFirst, bool inSecond) { return inFirst && inSecond; }, [&](int start, int end) { area += end - start; });
    }
    return area;
}

} // namespace cairn
