// SPDX-License-Identifier: GPL-3.0-or-later
// Walks along the line and closes a group wherever the column changes.
#include "models/metrics/columns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {
namespace {

/** Which column a step falls into; what lies before or behind the range has a column of its own. */
class ColumnScale
{
public:
    ColumnScale(const std::vector<Candidate> &candidates, const StepRange &range, int columns)
        : m_columns(columns)
    {
        const auto [smallest, largest] = std::minmax_element(candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.point.step < b.point.step; });
        m_first = std::max(double(range.first), double(smallest->point.step));
        m_last = std::min(double(range.last), double(largest->point.step));
    }

    [[nodiscard]] int column(qint64 step) const
    {
        if (double(step) < m_first)
            return -1;
        if (double(step) > m_last)
            return m_columns;
        return m_last > m_first ? std::min(m_columns - 1, int((double(step) - m_first) / (m_last - m_first) * m_columns)) : 0;
    }

private:
    int m_columns;
    double m_first = 0, m_last = 0;
};

/** Keeps first, smallest, largest and last of the finite values from `begin` to `end`; one of the others where none is finite. */
void keepOfGroup(const std::vector<Candidate> &candidates, size_t begin, size_t end, std::vector<Candidate> &kept)
{
    constexpr auto kNone = std::numeric_limits<size_t>::max();
    size_t first = kNone, smallest = kNone, largest = kNone, last = kNone;
    for (size_t at = begin; at < end; ++at) {
        const double value = candidates[at].point.value;
        if (!std::isfinite(value))
            continue;
        if (first == kNone)
            first = smallest = largest = at;
        if (value < candidates[smallest].point.value)
            smallest = at;
        if (value > candidates[largest].point.value)
            largest = at;
        last = at;
    }
    if (first == kNone) {
        kept.push_back(candidates[begin]);
        return;
    }
    std::array<size_t, 4> wanted = {first, smallest, largest, last};
    std::sort(wanted.begin(), wanted.end());
    const auto unique = std::unique(wanted.begin(), wanted.end());
    std::for_each(wanted.begin(), unique, [&](size_t at) { kept.push_back(candidates[at]); });
}

} // namespace

std::vector<Candidate> thinnedOut(std::vector<Candidate> candidates, const StepRange &range, int maximumColumns)
{
    const int columns = std::max(1, maximumColumns);
    if (candidates.size() <= size_t(columns) * 2)
        return candidates;
    const ColumnScale scale(candidates, range, columns);
    std::vector<Candidate> kept;
    size_t begin = 0;
    int current = scale.column(candidates.front().point.step);
    for (size_t at = 1; at <= candidates.size(); ++at) {
        const int column = at < candidates.size() ? scale.column(candidates[at].point.step) : std::numeric_limits<int>::max();
        if (column == current)
            continue;
        keepOfGroup(candidates, begin, at, kept);
        begin = at;
        current = column;
    }
    return kept;
}

} // namespace cairn
