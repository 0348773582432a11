// SPDX-License-Identifier: GPL-3.0-or-later
// Validation is what one judges by, so it has the full line; training is dashed, the test dotted.
#include "app/cairn/plotcurves.h"

#include "models/metrics/metricnames.h"
#include "widgets/plots/curveplot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Curves)
};

Qt::PenStyle dashOf(const QString &metric)
{
    const QString phase = splitMetricName(metric).phase();
    return phase == QLatin1String("train") ? Qt::DashLine : phase == QLatin1String("test") ? Qt::DotLine : Qt::SolidLine;
}

QString keyOf(qint64 runId, const QString &metric) { return QStringLiteral("%1 %2").arg(runId).arg(metric); }

QList<QPointF> positions(const Curve &curve, bool smoothed)
{
    const QList<Point> &points = smoothed ? curve.smoothed : curve.raw;
    QList<QPointF> result;
    result.reserve(points.size());
    for (qsizetype at = 0; at < points.size(); ++at)
        result.append({smoothed ? curve.smoothX(at) : curve.x(at), points[at].value});
    return result;
}

/** The best point of a line by its metric's direction. */
std::optional<QPointF> bestOf(const QList<QPointF> &line, const QString &metric)
{
    if (!hasMerit(metric))
        return std::nullopt;
    const bool isSmaller = isSmallerBetter(metric);
    std::optional<QPointF> best;
    for (const QPointF &point : line) {
        if (std::isfinite(point.y()) && (!best || (isSmaller ? point.y() < best->y() : point.y() > best->y())))
            best = point;
    }
    return best;
}

PlotCurve runCurve(const Curve &curve, const QString &runName, const QColor &color)
{
    const bool isSmoothed = !curve.smoothed.isEmpty();
    PlotCurve plotted {keyOf(curve.runId, curve.metric), QStringLiteral("%1  %2").arg(curve.metric, runName), color, dashOf(curve.metric),
        positions(curve, isSmoothed), isSmoothed ? positions(curve, false) : QList<QPointF>(), {}, {}, {}, SeriesMarker::None, false, {}};
    return plotted;
}

/** Places of names in their order: numbers by size, words by the alphabet. */
class Order
{
public:
    explicit Order(const QHash<qint64, QString> &groups)
    {
        for (const QString &name : groups) {
            if (!m_names.contains(name))
                m_names.append(name);
        }
        std::sort(m_names.begin(), m_names.end(), [](const QString &a, const QString &b) {
            bool isA = false, isB = false;
            const double x = a.toDouble(&isA), y = b.toDouble(&isB);
            return isA && isB ? x < y : isA != isB ? isA : a < b;
        });
    }
    [[nodiscard]] int of(const QString &name) const { return std::max(0, int(m_names.indexOf(name))); }

private:
    QStringList m_names;
};

constexpr Qt::PenStyle kDashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr SeriesMarker kMarkers[] = {SeriesMarker::Circle, SeriesMarker::Square, SeriesMarker::Triangle, SeriesMarker::Diamond, SeriesMarker::Cross};

PlotCurve groupCurve(const CurveGroup &group, const QColor &color, const QString &facet)
{
    PlotCurve plotted;
    plotted.key = QStringLiteral("0 %1 %2 %3").arg(group.metric, group.name, facet);
    plotted.name = QStringLiteral("%1  %2 (%3)").arg(group.metric, group.name, Text::tr("%n run(s)", nullptr, int(group.runIds.size())));
    plotted.color = color;
    plotted.dash = dashOf(group.metric);
    for (const GroupedPoint &point : group.points) {
        plotted.line.append({point.x, point.centre});
        plotted.bandLow.append({point.x, point.low});
        plotted.bandHigh.append({point.x, point.high});
        plotted.counts.append(point.runs);
    }
    return plotted;
}

} // namespace

CurveKey curveKeyOf(const QString &key)
{
    const qint64 runId = key.section(QLatin1Char(' '), 0, 0).toLongLong();
    return {runId, runId == 0 ? key.section(QLatin1Char(' '), 1, 1) : key.section(QLatin1Char(' '), 1)};
}

QList<PlotCurve> plotCurves(const QList<Curve> &curves, const QHash<qint64, QString> &runNames, const std::function<QColor(qint64)> &color)
{
    QList<PlotCurve> result;
    for (const Curve &curve : curves)
        result.append(runCurve(curve, runNames.value(curve.runId), color(curve.runId)));
    return result;
}

QList<PlotCurve> plotCurves(const CurveData &data, const QStringList &metrics, const CurveView &view, const CurveLooks &looks, const QString &facet)
{
    const bool isGrouped = view.groupBy.by != RunGrouping::By::None;
    const Order colors(data.colorOf), dashes(data.dashOf), markers(data.markerOf);
    QList<PlotCurve> result;
    const auto finish = [&](PlotCurve plotted, const QString &metric, qint64 runId) {
        if (!data.dashOf.isEmpty())
            plotted.dash = kDashes[dashes.of(data.dashOf.value(runId)) % std::size(kDashes)];
        if (!data.markerOf.isEmpty())
            plotted.marker = kMarkers[markers.of(data.markerOf.value(runId)) % std::size(kMarkers)];
        plotted.isOnSecondAxis = looks.secondAxis.contains(metric);
        if (view.hasBest)
            plotted.best = bestOf(plotted.line, metric);
        result.append(std::move(plotted));
    };
    const auto isInFacet = [&](qint64 runId) { return facet.isNull() || data.facetOf.value(runId) == facet; };
    if (isGrouped) {
        QHash<qint64, QString> names;
        qint64 count = 0;
        for (const CurveGroup &group : data.groups)
            names.insert(count++, group.name);
        const Order order(names);
        for (const CurveGroup &group : data.groups) {
            const qint64 first = group.runIds.value(0);
            if (!metrics.contains(group.metric) || !isInFacet(first))
                continue;
            const int index = data.colorOf.isEmpty() ? order.of(group.name) : colors.of(data.colorOf.value(first));
            finish(groupCurve(group, seriesColor(index, looks.ground), facet), group.metric, first);
        }
        return result;
    }
    for (const Curve &curve : data.curves) {
        if (!metrics.contains(curve.metric) || !isInFacet(curve.runId) || curve.raw.isEmpty())
            continue;
        const QColor color = data.colorOf.isEmpty() ? looks.colorOfRun(curve.runId) : seriesColor(colors.of(data.colorOf.value(curve.runId)), looks.ground);
        finish(runCurve(curve, data.runNames.value(curve.runId), color), curve.metric, curve.runId);
    }
    return result;
}

QList<PlotEvent> plotEvents(const CurveData &data, const QStringList &metrics, const CurveLooks &looks)
{
    QList<PlotEvent> events;
    for (const auto &[mark, x] : data.marks) {
        if (!mark.metric.isEmpty() && !metrics.contains(mark.metric))
            continue;
        PlotEvent event {PlotEvent::Kind::Mark, x, {}, mark.text, looks.colorOfRun(mark.runId)};
        switch (mark.kind) {
        case RunMark::Kind::Checkpoint:
            event.kind = PlotEvent::Kind::Checkpoint;
            event.text = Text::tr("Checkpoint %1").arg(mark.text);
            break;
        case RunMark::Kind::LearningRate:
            event.kind = PlotEvent::Kind::RateChange;
            break;
        case RunMark::Kind::Note:
            event.kind = PlotEvent::Kind::Note;
            if (!mark.metric.isEmpty() && std::isfinite(mark.value))
                event.y = mark.value;
            break;
        case RunMark::Kind::Mark:
            break;
        }
        events.append(event);
    }
    return events;
}

QList<ReferenceLine> plotReferences(const CurveData &data, const QStringList &metrics, const QColor &ink)
{
    QList<ReferenceLine> lines;
    for (const QString &metric : metrics) {
        if (const auto level = data.humanLevels.constFind(metric); level != data.humanLevels.constEnd())
            lines.append({Text::tr("People: %1").arg(QLocale().toString(*level, 'g', 4)), *level, ink, Qt::DashDotLine});
        if (const auto level = data.baseline.constFind(metric); level != data.baseline.constEnd())
            lines.append({Text::tr("Baseline %1: %2").arg(data.baselineName, QLocale().toString(*level, 'g', 4)), *level, ink, Qt::DashLine});
    }
    return lines;
}

std::optional<std::pair<double, double>> plotRange(const CurveData &data, const QStringList &metrics)
{
    std::optional<std::pair<double, double>> range;
    for (const QString &metric : metrics) {
        const std::optional<ValueRange> one = data.ranges.value(metric);
        if (!one)
            continue;
        range = range ? std::pair(std::min(range->first, one->lower), std::max(range->second, one->upper)) : std::pair(one->lower, one->upper);
    }
    return range;
}

void setPlotAxes(CurvePlot &plot, const CurveView &view, const QString &currency, const QString &valueTitle, const QString &secondTitle)
{
    plot.setTitles(curveAxisTitle(view.axis, currency), valueTitle, secondTitle);
    plot.setValueAxis(view.valueAxis);
    plot.setPlaceAxis(view.axis.kind == CurveAxisKind::RelativeTime ? PlaceAxis::Duration
            : view.axis.kind == CurveAxisKind::WallTime             ? PlaceAxis::Clock
                                                                    : PlaceAxis::Number);
}

} // namespace cairn
