// SPDX-License-Identifier: GPL-3.0-or-later
// The mean or median of a window around each point. Private to this room.
#pragma once

#include "models/metrics/smoothing.h"

#include <deque>
#include <vector>

namespace cairn {

/** The point in the middle comes out when the window is full; at the beginning the window is cut short, at the end by finish(). */
class WindowSmoother : public Smoother
{
public:
    enum class Of { Mean, Median };

    WindowSmoother(int window, Of of);
    void push(const PlacedPoint &placed, QList<PlacedPoint> &ready) override;
    void finish(QList<PlacedPoint> &ready) override;

private:
    void take(double value);
    void drop(double value);
    void makeReady(QList<PlacedPoint> &ready);
    [[nodiscard]] double centre() const;

    qsizetype m_half;
    Of m_of;
    std::deque<PlacedPoint> m_points; ///< of the window
    qsizetype m_middle = 0; ///< index in m_points of the next that comes out
    std::vector<double> m_sorted; ///< finite values of the window, for the median
    double m_sum = 0;
    qint64 m_count = 0, m_dropped = 0;
};

} // namespace cairn
