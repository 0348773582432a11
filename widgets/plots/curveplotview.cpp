// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the world is in view: fitted to the curves while nobody has moved it, and how its ticks stand.
#include "widgets/plots/curveplot_p.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

QCPRange paddedRange(const QCPRange &range)
{
    const double padding = range.size() > 0 ? range.size() * 0.05 : qMax(1e-9, std::abs(range.upper) * 0.05 + 1e-9);
    return {range.lower - padding, range.upper + padding};
}

} // namespace

QCPRange CurvePlot::Private::range(bool ofX, bool ofSecond) const
{
    double lower = std::numeric_limits<double>::infinity(), upper = -lower;
    for (const PlotCurve &curve : std::as_const(layer->curves)) {
        if (layer->hidden.contains(curve.key) || (!ofX && curve.isOnSecondAxis != ofSecond))
            continue;
        for (const QList<QPointF> *points : {&curve.line, &curve.faint, &curve.bandLow, &curve.bandHigh}) {
            for (const QPointF &point : *points) {
                const double value = ofX ? point.x() : scale.height(point.y());
                if (!std::isfinite(value))
                    continue;
                lower = std::min(lower, value);
                upper = std::max(upper, value);
            }
        }
    }
    if (!ofX && !ofSecond) {
        for (const ReferenceLine &line : std::as_const(notes->references)) {
            if (const double height = scale.height(line.y); std::isfinite(height) && lower <= upper) {
                lower = std::min(lower, height);
                upper = std::max(upper, height);
            }
        }
    }
    if (lower > upper)
        return {0, 1};
    // Room for the dots of the first and the last step.
    const double padding = upper > lower ? (upper - lower) * 0.015 : 0.5;
    return ofX ? QCPRange(lower - padding, upper + padding) : paddedRange({lower, upper});
}

void CurvePlot::Private::fitValues()
{
    QCPRange values = range(false, false);
    if (valueRange) {
        const double low = scale.height(valueRange->first), high = scale.height(valueRange->second);
        if (std::isfinite(low) && std::isfinite(high) && high >= low)
            values = paddedRange({low, high});
        else if (std::isfinite(high) && high > values.lower)
            values = {values.lower, high};
    }
    plot->yAxis->setRange(values);
    plot->yAxis2->setRange(range(false, true));
}

void CurvePlot::Private::fitView()
{
    plot->xAxis->setRange(range(true, false));
    fitValues();
}

void CurvePlot::Private::chooseTicks()
{
    if (placeAxis == PlaceAxis::Duration)
        plot->xAxis->setTicker(QSharedPointer<DurationTicker>::create());
    else if (placeAxis == PlaceAxis::Clock)
        plot->xAxis->setTicker(QSharedPointer<ClockTicker>::create());
    else
        plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    plot->xAxis->ticker()->setTickCount(notes->isCompact ? 4 : placeAxis == PlaceAxis::Clock ? 6 : 8);
    plot->xAxis->setNumberFormat(QStringLiteral("gb"));
    plot->xAxis->setNumberPrecision(8);
    for (QCPAxis *axis : {plot->yAxis, plot->yAxis2}) {
        if (scale.axis() == ValueAxis::Linear) {
            axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
            axis->setNumberFormat(QStringLiteral("gb"));
            axis->setNumberPrecision(6);
        } else {
            auto ticker = QSharedPointer<ScaleTicker>::create();
            ticker->scale = scale;
            axis->setTicker(ticker);
        }
        axis->ticker()->setTickCount(notes->isCompact ? 4 : 6);
    }
}

void CurvePlot::Private::setRanges(const QCPRange &x, const QCPRange &y)
{
    if (!QCPRange::validRange(x) || !QCPRange::validRange(y))
        return;
    const QCPRange before = plot->yAxis->range();
    // The second axis goes along by the same share.
    if (before.size() > 0 && (y.lower != before.lower || y.upper != before.upper)) {
        const QCPRange second = plot->yAxis2->range();
        const double ratio = second.size() / before.size();
        plot->yAxis2->setRange(second.lower + (y.lower - before.lower) * ratio, second.upper + (y.upper - before.upper) * ratio);
    }
    plot->xAxis->setRange(x);
    plot->yAxis->setRange(y);
    beginMove();
    Q_EMIT owner->viewMoved(x.lower, x.upper);
}

void CurvePlot::Private::beginMove()
{
    isZoomed = true;
    isMoving = true;
    rest.start();
    redraw();
}

void CurvePlot::showAll()
{
    d->isZoomed = false;
    d->fitView();
    d->redraw();
    Q_EMIT viewMoved(firstX(), lastX());
    Q_EMIT viewChanged();
}

bool CurvePlot::isZoomed() const { return d->isZoomed; }

double CurvePlot::firstX() const { return d->plot->xAxis->range().lower; }

double CurvePlot::lastX() const { return d->plot->xAxis->range().upper; }

std::pair<double, double> CurvePlot::valuesInView() const
{
    return {d->scale.value(d->plot->yAxis->range().lower), d->scale.value(d->plot->yAxis->range().upper)};
}

void CurvePlot::setView(double first, double last)
{
    const QCPRange range(first, last);
    if (!QCPRange::validRange(range) || (range.lower == firstX() && range.upper == lastX()))
        return;
    d->plot->xAxis->setRange(range);
    d->isZoomed = true;
    d->redraw();
}

} // namespace cairn
