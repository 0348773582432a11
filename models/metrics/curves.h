// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a plot: for each run and metric the raw line and the smoothed one, thinned out to what the screen can show.
#pragma once

#include "models/metrics/pyramid.h"

namespace cairn {

struct CurveRequest {
    QList<qint64> runIds;
    QStringList metrics;
    StepRange range; ///< what is in view
    int columns = 800; ///< pixels across
    double smoothing = 0; ///< weight of the moving average; 0: none
};

struct Curve {
    qint64 runId = 0;
    QString metric;
    qint64 rawCount = 0; ///< points behind the curve
    QList<Point> raw;
    QList<Point> smoothed; ///< empty without smoothing
};

/** In the order of runs, then metrics; runs without a metric are left out. Smoothing reads every point: call it in a task. */
[[nodiscard]] Result<QList<Curve>> loadCurves(SQLite::Database &database, const CurveRequest &request);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Curve)
