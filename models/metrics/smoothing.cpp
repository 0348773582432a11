// SPDX-License-Identifier: GPL-3.0-or-later
// The moving average, written from its formula.
#include "models/metrics/smoothing.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

class MovingAverage
{
public:
    explicit MovingAverage(double weight)
        : m_weight(std::clamp(weight, 0.0, 1.0))
    {
    }

    double next(double value)
    {
        if (!std::isfinite(value))
            return value;
        m_last = m_weight * m_last + (1 - m_weight) * value;
        ++m_count;
        // The average starts at 0; dividing takes that pull out again. Weight 1 never learns anything and stays there.
        return m_weight == 1 ? m_last : m_last / (1 - std::pow(m_weight, m_count));
    }

private:
    double m_weight;
    double m_last = 0;
    double m_count = 0;
};

template<typename Values, typename ValueOf>
bool isConstant(const Values &values, ValueOf valueOf)
{
    return std::all_of(values.begin(), values.end(), [&](const auto &entry) { return valueOf(entry) == valueOf(values.front()); });
}

} // namespace

QList<double> smoothedValues(const QList<double> &values, double weight)
{
    if (isConstant(values, [](double value) { return value; }))
        return values;
    MovingAverage average(weight);
    QList<double> smoothed;
    smoothed.reserve(values.size());
    for (const double value : values)
        smoothed.append(average.next(value));
    return smoothed;
}

QList<Point> smoothedPoints(const QList<Point> &points, double weight)
{
    if (isConstant(points, [](const Point &point) { return point.value; }))
        return points;
    MovingAverage average(weight);
    QList<Point> smoothed = points;
    for (Point &point : smoothed)
        point.value = average.next(point.value);
    return smoothed;
}

} // namespace cairn
