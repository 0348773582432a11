// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a plot of curves needs from the project, read and computed in one task: for the window and for the command alike.
#pragma once

#include "app/cairn/curveview.h"
#include "models/runs/runmarks.h"

namespace cairn {

struct CurveQuestion {
    QList<qint64> runIds;
    QStringList metrics;
    CurveView view;
    AxisRange inView;
    int columns = 800;
    bool withSmoothed = true; ///< false: raw lines first, for smoothing takes longer

    friend bool operator==(const CurveQuestion &a, const CurveQuestion &b)
    {
        return a.runIds == b.runIds && a.metrics == b.metrics && a.view == b.view && a.inView.first == b.inView.first && a.inView.last == b.inView.last
            && a.columns == b.columns && a.withSmoothed == b.withSmoothed;
    }
};

/** A group of runs as one line. */
struct CurveGroup {
    QString name;
    QString metric;
    QList<qint64> runIds;
    QList<GroupedPoint> points;
};

struct CurveData {
    CurveAxis axis; ///< over which it was read
    QList<Curve> curves; ///< of each run; without points where runs are grouped
    QList<CurveGroup> groups;
    QHash<qint64, QString> runNames;
    QHash<qint64, QString> colorOf, dashOf, markerOf, facetOf; ///< names of groups; empty where not asked for
    QList<std::pair<RunMark, double>> marks; ///< with their places on the axis
    QHash<QString, std::optional<ValueRange>> ranges; ///< of each metric; none: everything
    QHash<QString, double> humanLevels;
    QHash<QString, double> baseline; ///< best value of the baseline run, of each metric
    QString baselineName;
    QString currency;
    qint64 points = 0;
};

[[nodiscard]] Result<CurveData> readCurveData(const QString &projectFile, const CurveQuestion &question, const TaskControl &control = {},
    const std::shared_ptr<CurveMemory> &memory = {});

} // namespace cairn
