// SPDX-License-Identifier: GPL-3.0-or-later
// Validation is what one judges by, so it has the full line; training is dashed, the test dotted.
#include "app/cairn/plotcurves.h"

#include "models/metrics/metricnames.h"

namespace cairn {
namespace {

Qt::PenStyle dashOf(const QString &metric)
{
    const QString phase = splitMetricName(metric).phase();
    return phase == QLatin1String("train") ? Qt::DashLine : phase == QLatin1String("test") ? Qt::DotLine : Qt::SolidLine;
}

QList<QPointF> positions(const QList<Point> &points)
{
    QList<QPointF> result;
    result.reserve(points.size());
    for (const Point &point : points)
        result.append({double(point.step), point.value});
    return result;
}

} // namespace

QList<PlotCurve> plotCurves(const QList<Curve> &curves, const QHash<qint64, QString> &runNames, const std::function<QColor(qint64)> &color)
{
    QList<PlotCurve> result;
    for (const Curve &curve : curves) {
        const bool isSmoothed = !curve.smoothed.isEmpty();
        result.append({QStringLiteral("%1 %2").arg(curve.runId).arg(curve.metric), QStringLiteral("%1  %2").arg(curve.metric, runNames.value(curve.runId)),
            color(curve.runId), dashOf(curve.metric), positions(isSmoothed ? curve.smoothed : curve.raw),
            isSmoothed ? positions(curve.raw) : QList<QPointF>()});
    }
    return result;
}

} // namespace cairn
