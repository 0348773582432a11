// SPDX-License-Identifier: GPL-3.0-or-later
// Points of one series that wait to be stored, and which of them were said anew before they were.
#pragma once

#include "models/metrics/series.h"

#include <vector>

namespace cairn {

/** A program that goes back to an earlier step was started again: what it had said from that step on no longer counts (it is kept,
    marked as superseded). The same step twice is no going back. PointWriter::append stores a batch and applies the same to what the
    series holds already. */
class SeriesBatch
{
public:
    void add(const Point &point)
    {
        if (m_live.empty() || point.step < m_points[m_live.back()].step)
            supersede(point.step);
        if (m_live.empty())
            m_lowest = m_lowest ? std::min(*m_lowest, point.step) : point.step;
        m_live.push_back(m_points.size());
        m_points.push_back(point);
        m_superseded.push_back(false);
    }

    /** The program says that it begins again at `step`. */
    void startAgain(qint64 step)
    {
        supersede(step);
        m_startedAgain = m_startedAgain ? std::min(*m_startedAgain, step) : step;
    }

    [[nodiscard]] bool isEmpty() const { return m_points.empty() && !m_startedAgain; }
    [[nodiscard]] const std::vector<Point> &points() const { return m_points; }
    [[nodiscard]] bool isSuperseded(size_t index) const { return m_superseded[index]; }

    /** From which step on the points no longer count that were stored before, the last of them at `lastStep`; nothing: all count. */
    [[nodiscard]] std::optional<qint64> supersedesFrom(qint64 lastStep) const
    {
        std::optional<qint64> from;
        if (m_lowest && *m_lowest < lastStep)
            from = m_lowest;
        if (m_startedAgain && *m_startedAgain <= lastStep)
            from = from ? std::min(*from, *m_startedAgain) : *m_startedAgain;
        return from;
    }

    void clear() { *this = {}; }

private:
    void supersede(qint64 step)
    {
        while (!m_live.empty() && m_points[m_live.back()].step >= step) {
            m_superseded[m_live.back()] = true;
            m_live.pop_back();
        }
    }

    std::vector<Point> m_points;
    std::vector<bool> m_superseded;
    std::vector<size_t> m_live; ///< those that count; their steps never fall
    std::optional<qint64> m_lowest; ///< the smallest step with which nothing of the batch before it counted
    std::optional<qint64> m_startedAgain;
};

} // namespace cairn
