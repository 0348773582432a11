// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a plot: for each run and metric the raw line and the smoothed one, thinned out to what the screen can show.
#pragma once

#include "models/metrics/curveaxis.h"
#include "models/metrics/curvememory.h"
#include "models/metrics/pyramid.h"
#include "models/project/task.h"

namespace cairn {

/** From `first` to `last` on the x axis. */
struct AxisRange {
    double first = -std::numeric_limits<double>::infinity();
    double last = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEverything() const { return first == -std::numeric_limits<double>::infinity() && last == -first; }
};

struct CurveRequest {
    QList<qint64> runIds;
    QStringList metrics;
    AxisRange view; ///< what is in view
    int columns = 800; ///< pixels across
    Smoothing smoothing;
    CurveAxis axis;
    bool withRaw = true; ///< false: the smoothed line alone
    bool withSmoothed = true;
    std::shared_ptr<CurveMemory> memory; ///< of the project whose runs these are: what was read before is not read again; may be empty
};

struct Curve {
    qint64 runId = 0;
    QString metric;
    qint64 seriesId = 0;
    qint64 rawCount = 0; ///< points behind the curve
    QList<Point> raw;
    QList<Point> smoothed; ///< empty without smoothing
    QList<double> rawX, smoothedX; ///< places on the axis, one for each point; empty: the steps

    [[nodiscard]] double x(qsizetype index) const { return rawX.isEmpty() ? double(raw[index].step) : rawX[index]; }
    [[nodiscard]] double smoothX(qsizetype index) const { return smoothedX.isEmpty() ? double(smoothed[index].step) : smoothedX[index]; }
};

/** In the order of runs, then metrics; runs without a metric, and those without anything to place their points by, are left out.
    Smoothing reads every point: call it in a task. */
[[nodiscard]] Result<QList<Curve>> loadCurves(SQLite::Database &database, const CurveRequest &request, const TaskControl &control = {});

/** The same on all cores, each with a connection of its own. */
[[nodiscard]] Result<QList<Curve>> loadCurves(const QString &projectFile, const CurveRequest &request, const TaskControl &control = {});

/** The y range within which the middle of all values lies: from the share `low` of the sorted values to the share `high`, as
    y[ceil(low (n - 1))] and y[floor(high (n - 1))]; nothing for two values or fewer. Every stored point counts up to two million of them;
    of longer lines one in 64. */
struct ValueRange {
    double lower = 0, upper = 0;
};
[[nodiscard]] Result<std::optional<ValueRange>> percentileRange(SQLite::Database &database, const QList<qint64> &seriesIds, double low, double high);
/** Where the better half of the values lies. */
[[nodiscard]] Result<std::optional<ValueRange>> bestRange(SQLite::Database &database, const QList<qint64> &seriesIds, bool smallerIsBetter);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Curve)
