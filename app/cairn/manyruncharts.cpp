// SPDX-License-Identifier: GPL-3.0-or-later
// A run is a point, named under the mouse.
#include "app/cairn/manyruncharts.h"

#include "app/cairn/answercharts.h"
#include "models/insight/paretofront.h"
#include "models/runs/runtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ManyRunCharts)
};

QString valueOf(const RunDimension &dimension, double value)
{
    return dimension.categories.isEmpty() ? valueText(value) : dimension.categories.value(qsizetype(std::llround(value)));
}

ChartAxis axisOf(const RunDimension &dimension)
{
    return {dimension.name, std::nullopt, std::nullopt, dimension.isLogarithmic, dimension.categories};
}

ChartSeries runSeries(const QList<Run> &runs, const RunDimension &x, const RunDimension &y)
{
    ChartSeries points;
    points.form = ChartSeries::Form::Points;
    points.ink = ChartInk::kAccent;
    for (qsizetype at = 0; at < runs.size(); ++at) {
        const double ofX = x.values[size_t(at)], ofY = y.values[size_t(at)];
        if (!std::isfinite(ofX) || !std::isfinite(ofY))
            continue;
        points.x.append(ofX);
        points.y.append(ofY);
        points.ids.append(runs[at].id);
        points.texts.append(QStringLiteral("%1\n%2: %3\n%4: %5").arg(runs[at].name, x.name, valueOf(x, ofX), y.name, valueOf(y, ofY)));
    }
    return points;
}

} // namespace

PlotPoints plotPoints(const QList<Run> &runs, const QList<RunDimension> &dimensions, const QList<int> &shown, int colorBy)
{
    PlotPoints points;
    for (const Run &run : runs) {
        points.ids.append(run.id);
        points.names.append(run.name);
    }
    for (const int at : shown) {
        const RunDimension &dimension = dimensions[at];
        if (at == colorBy)
            points.colorBy = int(points.dimensions.size());
        points.dimensions.append({dimension.name, {dimension.values.begin(), dimension.values.end()}, dimension.categories, dimension.isLogarithmic,
            dimension.isSmallerBetter});
    }
    return points;
}

Chart importanceChart(const ParamStudy &study, const QString &metric)
{
    Chart chart;
    chart.title = Words::tr("What %1 depends on").arg(metric);
    if (!study.problem.isEmpty()) {
        chart.message = study.problem;
        return chart;
    }
    chart.isHorizontal = true;
    chart.x = {Words::tr("Share of the variance that the parameter explains alone"), 0, 1, false, {}};
    chart.y.categories = study.params;
    ChartSeries bars;
    bars.form = ChartSeries::Form::Bars;
    bars.ink = ChartInk::kAccent;
    for (std::size_t at = 0; at < study.importances.size(); ++at) {
        bars.x.append(double(at));
        bars.y.append(study.importances[at]);
        bars.texts.append(QStringLiteral("%1: %2").arg(study.params[qsizetype(at)], shareText(study.importances[at])));
    }
    chart.series.append(bars);
    return chart;
}

Chart sliceChart(const QList<Run> &runs, const QList<RunDimension> &dimensions, const ParamStudy &study, int metric, int param)
{
    Chart chart;
    chart.title = Words::tr("Slice");
    if (!study.problem.isEmpty() || param < 0 || param >= study.dimensions.size()) {
        chart.message = study.problem;
        return chart;
    }
    const RunDimension &x = dimensions[study.dimensions[param]], &y = dimensions[metric];
    chart.title = Words::tr("%1 by %2").arg(y.name, x.name);
    chart.x = axisOf(x);
    chart.y = axisOf(y);
    const ParamStudy::Slice &slice = study.slices[size_t(param)];
    ChartSeries band;
    band.form = ChartSeries::Form::Band;
    band.ink = ChartInk::kMuted;
    band.x = {slice.x.begin(), slice.x.end()};
    band.y = {slice.low.begin(), slice.low.end()};
    band.upper = {slice.high.begin(), slice.high.end()};
    ChartSeries mean;
    mean.form = x.categories.isEmpty() ? ChartSeries::Form::Steps : ChartSeries::Form::Line;
    mean.name = Words::tr("Mean over all values of the other parameters, as the forest sees it");
    mean.ink = ChartInk::kMuted;
    mean.x = band.x;
    mean.y = {slice.mean.begin(), slice.mean.end()};
    ChartSeries points = runSeries(runs, x, y);
    points.name = Words::tr("Runs");
    chart.series = {band, mean, points};
    return chart;
}

Chart surfaceChart(const QList<Run> &runs, const QList<RunDimension> &dimensions, const ParamStudy::Surface &surface, int metric, int first, int second)
{
    Chart chart;
    chart.title = Words::tr("Contour");
    if (surface.values.empty()) {
        chart.message = Words::tr("Choose two different parameters that at least four runs have.");
        return chart;
    }
    RunDimension x = dimensions[first], y = dimensions[second];
    chart.title = Words::tr("%1 by %2 and %3").arg(dimensions[metric].name, x.name, y.name);
    // A surface of colours has even steps: axes that go by powers of ten are shown by their powers.
    for (RunDimension *dimension : {&x, &y}) {
        if (!dimension->isLogarithmic)
            continue;
        for (double &value : dimension->values)
            value = std::log10(value);
        dimension->isLogarithmic = false;
        dimension->name = Words::tr("%1 (power of ten)").arg(dimension->name);
    }
    chart.x = axisOf(x);
    chart.y = axisOf(y);
    chart.surface = ChartSurface {surface.columns, surface.rows, surface.x0, surface.x1, surface.y0, surface.y1,
        {surface.values.begin(), surface.values.end()}, dimensions[metric].name};
    ChartSeries points = runSeries(runs, x, y);
    points.ink = ChartInk::kBad;
    chart.series.append(points);
    return chart;
}

Chart paretoChart(const QList<Run> &runs, const QList<RunDimension> &dimensions, int metric, int cost)
{
    Chart chart;
    const RunDimension &x = dimensions[cost], &y = dimensions[metric];
    chart.title = Words::tr("%1 against %2").arg(y.name, x.name);
    chart.x = axisOf(x);
    chart.y = axisOf(y);
    const std::vector<std::size_t> front = paretoFront({x.values, x.isSmallerBetter || x.kind != RunDimension::Kind::Metric}, {y.values, y.isSmallerBetter});
    ChartSeries line;
    line.form = ChartSeries::Form::Line;
    line.ink = ChartInk::kGood;
    line.name = Words::tr("Nobody is better in both: %n run(s)", nullptr, int(front.size()));
    for (const std::size_t at : front) {
        line.x.append(x.values[at]);
        line.y.append(y.values[at]);
        line.texts.append(Words::tr("%1, on the front").arg(runs[qsizetype(at)].name));
    }
    ChartSeries points = runSeries(runs, x, y);
    points.name = Words::tr("Runs");
    ChartSeries best = line;
    best.form = ChartSeries::Form::Points;
    best.name.clear();
    chart.series = {line, points, best};
    if (points.x.isEmpty())
        chart.message = Words::tr("No run has both.");
    return chart;
}

} // namespace cairn
