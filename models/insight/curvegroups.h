// SPDX-License-Identifier: GPL-3.0-or-later
// Many runs as one line: what runs of a group have in common along the x axis, and how far they scatter.
#pragma once

#include "models/project/task.h"

#include <QList>
#include <QMetaType>
#include <QPointF>
#include <QString>

namespace cairn {

/** Where runs did not say something at the same x. */
enum class CurveAlignment {
    ByStep, ///< at each x only the runs that have a point just there count
    Interpolated, ///< between two of its points a run has what lies on the line between them; nothing before its first or after its last
};
enum class CurveCentre { Mean, Median };
enum class CurveBand {
    None,
    MinMax,
    StandardDeviation, ///< of the runs (n - 1), about the mean
    StandardError, ///< the same divided by the square root of n
    Bootstrap, ///< 95 % percentile interval of the centre, runs drawn anew 500 times
};

struct CurveGrouping {
    CurveAlignment alignment = CurveAlignment::Interpolated;
    CurveCentre centre = CurveCentre::Mean;
    CurveBand band = CurveBand::StandardDeviation;
    friend bool operator==(const CurveGrouping &, const CurveGrouping &) = default;
};

/** What is known at one x. Low and high are those of the band; equal to the centre where there is none or only one run. */
struct GroupedPoint {
    double x = 0;
    double centre = 0, low = 0, high = 0;
    int runs = 0; ///< that say something here
};

/** `lines`: one a run, of (x, y), x ascending; values that are not finite do not count. At no more than `mostPlaces` places; where the runs
    have more different x, evenly spaced ones are taken, and points between them count by interpolation (by step: none is made up, and
    the places are some of those that there are). */
[[nodiscard]] Result<QList<GroupedPoint>> groupedCurve(const QList<QList<QPointF>> &lines, const CurveGrouping &grouping, int mostPlaces = 20'000,
    const TaskControl &control = {});

/** min-max, sd, se, bootstrap, none; as the command line has them. */
[[nodiscard]] QString curveBandId(CurveBand band);
[[nodiscard]] std::optional<CurveBand> curveBandFromId(const QString &id);

} // namespace cairn
