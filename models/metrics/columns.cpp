// SPDX-License-Identifier: GPL-3.0-or-later
// Walks along the line and closes a group wherever the column changes.
#include "models/metrics/columns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {
namespace {

int columnOf(double step, double first, double last, int columns)
{
    if (step < first)
        return -1;
    if (step > last)
        return columns;
    return last > first ? std::min(columns - 1, int((step - first) / (last - first) * columns)) : 0;
}

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
        return columnOf(double(step), m_first, m_last, m_columns);
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

LineThinner::LineThinner(const StepRange &range, int maximumColumns)
    : m_range(range)
    , m_columns(std::max(1, maximumColumns))
{
}

void LineThinner::add(const Point &point)
{
    const bool isInside = point.step >= m_range.first && point.step <= m_range.last;
    // A line from or to the view, or one that leads through it, begins and ends outside.
    if (isInside || m_wasInside || (m_before && (m_before->step < m_range.first) != (point.step < m_range.first))) {
        if (m_before)
            put(*m_before);
        put(point);
        m_before.reset();
    } else {
        m_before = point;
    }
    m_wasInside = isInside;
}

void LineThinner::put(const Point &point)
{
    const Candidate candidate {point, m_sequence++, true, 0};
    if (!m_isThinning) {
        m_kept.push_back(candidate);
        if (m_kept.size() <= size_t(m_columns) * 2)
            return;
        m_isThinning = true;
        std::vector<Candidate> all;
        std::swap(all, m_kept);
        m_sequence = 0;
        for (const Candidate &one : all)
            put(one.point);
        return;
    }
    const int column = columnOf(double(point.step), double(m_range.first), double(m_range.last), m_columns);
    if (column != m_current)
        closeColumn();
    m_current = column;
    m_column.push_back(candidate);
    // Of more than four only first, smallest, largest and last can matter.
    if (m_column.size() > 64) {
        std::vector<Candidate> fewer;
        keepOfGroup(m_column, 0, m_column.size(), fewer);
        m_column = std::move(fewer);
    }
}

void LineThinner::closeColumn()
{
    if (!m_column.empty())
        keepOfGroup(m_column, 0, m_column.size(), m_kept);
    m_column.clear();
}

QList<Point> LineThinner::take()
{
    closeColumn();
    QList<Point> points;
    points.reserve(qsizetype(m_kept.size()));
    for (const Candidate &candidate : m_kept)
        points.append(candidate.point);
    return points;
}

} // namespace cairn
