// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothing of curves. Always of all raw points, before any are left out for the screen.
#pragma once

#include "models/metrics/series.h"

namespace cairn {

/** The debiased exponential moving average of TensorBoard's scalar charts: last = w last + (1 - w) y, shown as last / (1 - w^n),
    where n counts the finite values so far. What is not finite passes through and does not count; a constant series is left as it
    is; weight 1 gives a line at 0. The weight is taken to [0, 1]. */
[[nodiscard]] QList<double> smoothedValues(const QList<double> &values, double weight);

/** The same for points; steps and times stay. */
[[nodiscard]] QList<Point> smoothedPoints(const QList<Point> &points, double weight);

} // namespace cairn
