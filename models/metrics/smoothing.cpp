// SPDX-License-Identifier: GPL-3.0-or-later
// The averages, written from their formulas. Windows are in windowsmoother.cpp.
#include "models/metrics/smoothing.h"

#include "models/metrics/windowsmoother.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

/** last = w last + (1 - w) y, shown as last / (1 - w^n). */
class MovingAverage : public Smoother
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

    void push(const PlacedPoint &placed, QList<PlacedPoint> &ready) override
    {
        ready.append(placed);
        ready.last().point.value = next(placed.point.value);
    }

private:
    double m_weight;
    double m_last = 0;
    double m_count = 0;
};

/** The weight of the past falls by w for each mean gap between the points so far: evenly spaced points give MovingAverage. The mean
    looks back only, so that the past never changes while the series grows. */
class TimeAverage : public Smoother
{
public:
    explicit TimeAverage(double weight)
        : m_weight(std::clamp(weight, 0.0, 1.0))
    {
    }

    void push(const PlacedPoint &placed, QList<PlacedPoint> &ready) override
    {
        ready.append(placed);
        if (!std::isfinite(placed.point.value))
            return;
        const double share = shareOfThePast(placed.x);
        m_sum = share * m_sum + (1 - share) * placed.point.value;
        m_weights = share * m_weights + (1 - share);
        if (m_weights > 0)
            ready.last().point.value = m_sum / m_weights;
    }

private:
    double shareOfThePast(double x)
    {
        if (!std::isfinite(x))
            return m_weight;
        if (m_count++ == 0) {
            m_firstX = m_lastX = x;
            return m_weight;
        }
        const double gap = x - m_lastX;
        m_lastX = x;
        const double meanGap = (x - m_firstX) / double(m_count - 1);
        // Points at one place share it; going back is no gap either.
        if (!(gap > 0) || !(meanGap > 0))
            return m_weight;
        return std::pow(m_weight, gap / meanGap);
    }

    double m_weight;
    double m_sum = 0, m_weights = 0;
    double m_firstX = 0, m_lastX = 0;
    qint64 m_count = 0;
};

class NoSmoother : public Smoother
{
public:
    void push(const PlacedPoint &placed, QList<PlacedPoint> &ready) override { ready.append(placed); }
};

template<typename Values, typename ValueOf>
bool isConstant(const Values &values, ValueOf valueOf)
{
    return std::all_of(values.begin(), values.end(), [&](const auto &entry) { return valueOf(entry) == valueOf(values.front()); });
}

} // namespace

bool Smoothing::isOn() const
{
    switch (kind) {
    case SmoothingKind::None:
        return false;
    case SmoothingKind::Average:
    case SmoothingKind::TimeAverage:
        return weight > 0;
    case SmoothingKind::Mean:
    case SmoothingKind::Median:
        return window > 1;
    }
    return false;
}

std::unique_ptr<Smoother> Smoother::make(const Smoothing &smoothing)
{
    if (!smoothing.isOn())
        return std::make_unique<NoSmoother>();
    switch (smoothing.kind) {
    case SmoothingKind::Average:
        return std::make_unique<MovingAverage>(smoothing.weight);
    case SmoothingKind::TimeAverage:
        return std::make_unique<TimeAverage>(smoothing.weight);
    case SmoothingKind::Mean:
        return std::make_unique<WindowSmoother>(smoothing.window, WindowSmoother::Of::Mean);
    case SmoothingKind::Median:
        return std::make_unique<WindowSmoother>(smoothing.window, WindowSmoother::Of::Median);
    case SmoothingKind::None:
        break;
    }
    return std::make_unique<NoSmoother>();
}

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

QList<Point> smoothedPoints(const QList<Point> &points, const Smoothing &smoothing, bool hasEnded)
{
    const auto smoother = Smoother::make(smoothing);
    QList<PlacedPoint> ready;
    for (const Point &point : points)
        smoother->push({double(point.step), point}, ready);
    if (hasEnded)
        smoother->finish(ready);
    QList<Point> smoothed;
    smoothed.reserve(ready.size());
    for (const PlacedPoint &placed : std::as_const(ready))
        smoothed.append(placed.point);
    return smoothed;
}

} // namespace cairn
