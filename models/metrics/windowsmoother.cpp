// SPDX-License-Identifier: GPL-3.0-or-later
// A sliding window: a running sum that is made anew now and then, or a sorted list.
#include "models/metrics/windowsmoother.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cairn {

WindowSmoother::WindowSmoother(int window, Of of)
    : m_half((std::clamp(window, 1, kLargestWindow) - 1) / 2)
    , m_of(of)
{
}

void WindowSmoother::push(const PlacedPoint &placed, QList<PlacedPoint> &ready)
{
    m_points.push_back(placed);
    take(placed.point.value);
    if (qsizetype(m_points.size()) - 1 - m_middle >= m_half)
        makeReady(ready);
}

void WindowSmoother::finish(QList<PlacedPoint> &ready)
{
    while (m_middle < qsizetype(m_points.size()))
        makeReady(ready);
}

void WindowSmoother::makeReady(QList<PlacedPoint> &ready)
{
    while (m_middle > m_half) {
        drop(m_points.front().point.value);
        m_points.pop_front();
        --m_middle;
    }
    ready.append(m_points[size_t(m_middle)]);
    double &value = ready.last().point.value;
    if (std::isfinite(value))
        value = centre();
    ++m_middle;
}

void WindowSmoother::take(double value)
{
    if (!std::isfinite(value))
        return;
    ++m_count;
    if (m_of == Of::Median)
        m_sorted.insert(std::upper_bound(m_sorted.begin(), m_sorted.end(), value), value);
    else
        m_sum += value;
}

void WindowSmoother::drop(double value)
{
    if (!std::isfinite(value))
        return;
    --m_count;
    if (m_of == Of::Median) {
        m_sorted.erase(std::lower_bound(m_sorted.begin(), m_sorted.end(), value));
        return;
    }
    m_sum -= value;
    // What a large value rounded away would stay lost for ever; a fresh sum once a window costs one addition more a point.
    if (++m_dropped <= m_half && std::abs(value) < 1e6 * std::abs(m_sum))
        return;
    m_dropped = 0;
    m_sum = 0;
    for (size_t at = 1; at < m_points.size(); ++at) {
        if (std::isfinite(m_points[at].point.value))
            m_sum += m_points[at].point.value;
    }
}

double WindowSmoother::centre() const
{
    if (m_of == Of::Mean)
        return m_sum / double(m_count);
    const size_t middle = m_sorted.size() / 2;
    return m_sorted.size() % 2 == 1 ? m_sorted[middle] : std::midpoint(m_sorted[middle - 1], m_sorted[middle]);
}

} // namespace cairn
