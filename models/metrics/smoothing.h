// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothing of curves. Always of all raw points, before any are left out for the screen.
#pragma once

#include "models/metrics/series.h"

#include <memory>

namespace cairn {

enum class SmoothingKind {
    None,
    Average, ///< TensorBoard's debiased exponential moving average: a point counts as a point
    TimeAverage, ///< the same, but a point that follows after a gap weighs more: for points that are not evenly spaced
    Mean, ///< of a window around each point
    Median, ///< the same; single outliers leave it untouched
};

struct Smoothing {
    SmoothingKind kind = SmoothingKind::None;
    double weight = 0.6; ///< of the averages, 0 to 1
    int window = 11; ///< of mean and median, in points

    /** The usual average; nothing where the weight is 0. */
    [[nodiscard]] static Smoothing average(double weight) { return {weight > 0 ? SmoothingKind::Average : SmoothingKind::None, weight, 11}; }
    [[nodiscard]] bool isOn() const;
    friend bool operator==(const Smoothing &, const Smoothing &) = default;
};

inline constexpr int kLargestWindow = 10'001;

/** A point with its place on the x axis, by which the time average weighs. */
struct PlacedPoint {
    double x = 0;
    Point point;
};

/** Smooths a line while its points pass by, so that no line needs to be held in memory. What has come out never changes, whatever
    follows: averages look back only, and a window's point comes out when the window is full. Non-finite values pass through, and count
    for nothing. */
class Smoother
{
public:
    virtual ~Smoother() = default;
    /** Feeds one point. Takes what is ready into `ready` (none or one). */
    virtual void push(const PlacedPoint &placed, QList<PlacedPoint> &ready) = 0;
    /** No more will come: what a window still holds, from the points there are. Not to be called for a run that goes on. */
    virtual void finish(QList<PlacedPoint> &) { }

    [[nodiscard]] static std::unique_ptr<Smoother> make(const Smoothing &smoothing);
};

/** The debiased exponential moving average of TensorBoard's scalar charts: last = w last + (1 - w) y, shown as last / (1 - w^n),
    where n counts the finite values so far. What is not finite passes through and does not count; a constant series is left as it
    is; weight 1 gives a line at 0. The weight is taken to [0, 1]. */
[[nodiscard]] QList<double> smoothedValues(const QList<double> &values, double weight);

/** The same for points; steps and times stay. */
[[nodiscard]] QList<Point> smoothedPoints(const QList<Point> &points, double weight);

/** By any kind; a point's place is its step. `hasEnded`: no more points will come, so windows at the end may be cut short. */
[[nodiscard]] QList<Point> smoothedPoints(const QList<Point> &points, const Smoothing &smoothing, bool hasEnded = true);

} // namespace cairn
