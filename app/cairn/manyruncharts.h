// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of many runs from what the models computed of them.
#pragma once

#include "models/insight/rundimensions.h"
#include "widgets/plots/chart.h"
#include "widgets/plots/runpoints.h"

namespace cairn {

/** `shown`: indexes of the dimensions, in the order of their axes; `colorBy` one of `dimensions`, -1: none. */
[[nodiscard]] PlotPoints plotPoints(const QList<Run> &runs, const QList<RunDimension> &dimensions, const QList<int> &shown, int colorBy);

[[nodiscard]] Chart importanceChart(const ParamStudy &study, const QString &metric);
/** How the metric goes with the study's n-th parameter: the forest's mean with the spread of its trees, and the runs themselves. */
[[nodiscard]] Chart sliceChart(const QList<Run> &runs, const QList<RunDimension> &dimensions, const ParamStudy &study, int metric, int param);
[[nodiscard]] Chart surfaceChart(const QList<Run> &runs, const QList<RunDimension> &dimensions, const ParamStudy::Surface &surface, int metric, int first,
    int second);
/** A metric against what runs cost; the front of those that nobody beats in both. */
[[nodiscard]] Chart paretoChart(const QList<Run> &runs, const QList<RunDimension> &dimensions, int metric, int cost);

} // namespace cairn
