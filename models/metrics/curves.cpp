// SPDX-License-Identifier: GPL-3.0-or-later
// Series by series from the pyramid; smoothing from the raw points.
#include "models/metrics/curves.h"

namespace cairn {

Result<QList<Curve>> loadCurves(SQLite::Database &database, const CurveRequest &request)
{
    QList<Curve> curves;
    for (const qint64 runId : request.runIds) {
        const Result<QList<SeriesInfo>> series = Series::ofRun(database, runId);
        if (!series)
            return fail(series);
        for (const SeriesInfo &info : *series) {
            if (!request.metrics.contains(info.name))
                continue;
            Curve curve {runId, info.name, info.points, {}, {}};
            Result<QList<Point>> raw = decimated(database, info.id, request.range, request.columns);
            if (!raw)
                return fail(raw);
            curve.raw = std::move(*raw);
            if (request.smoothing > 0) {
                Result<QList<Point>> smoothed = smoothedAndDecimated(database, info.id, request.smoothing, request.range, request.columns);
                if (!smoothed)
                    return fail(smoothed);
                curve.smoothed = std::move(*smoothed);
            }
            curves.append(std::move(curve));
        }
    }
    return curves;
}

} // namespace cairn
