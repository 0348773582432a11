// SPDX-License-Identifier: GPL-3.0-or-later
// Series by series into one file.
#include "app/cairn/pages/curvefiles.h"

#include "models/data/csvwriter.h"
#include "models/metrics/pointtexts.h"
#include "models/runs/runs.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace cairn {

Result<qint64> writeCurvePoints(SQLite::Database &database, const QList<qint64> &runIds, const QStringList &metrics, const QString &file)
{
    QSaveFile target(file);
    const auto cannotWrite = [&] {
        return fail(QCoreApplication::translate("Export", "%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)),
            target.errorString());
    };
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite();
    CsvWriter csv(&target);
    csv.row({QStringLiteral("run"), QStringLiteral("metric"), QStringLiteral("step"), QStringLiteral("time"), QStringLiteral("value")});
    qint64 written = 0;
    const Result<QList<Run>> runs = Runs::some(database, runIds);
    if (!runs)
        return fail(runs);
    for (const Run &run : *runs) {
        for (const QString &metric : metrics) {
            const Result<SeriesInfo> series = Series::find(database, run.id, metric);
            if (!series)
                continue; // not every run has every metric
            const Result<QList<Point>> points = Series::allPoints(database, series->id);
            if (!points)
                return fail(points);
            for (const Point &point : *points) {
                csv.add(run.name);
                csv.add(metric);
                csv.add(point.step);
                csv.add(pointTimeText(point));
                csv.add(pointValueText(point.value));
                csv.endRow();
                ++written;
            }
        }
    }
    if (Result<void> finished = csv.finish(); !finished)
        return fail(finished);
    if (!target.commit())
        return cannotWrite();
    return written;
}

} // namespace cairn
