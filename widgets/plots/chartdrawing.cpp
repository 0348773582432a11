// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's axes, graphs, bars and colours from plain values.
#include "widgets/plots/chartdrawing.h"

#include "widgets/common/palettes.h"

#include <QtWidgets>

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {
namespace {

constexpr double kBarWidth = 0.7;
constexpr float kBandAlpha = 0.16F;
constexpr double kDot = 6, kSmallDot = 3.5;
constexpr qsizetype kManyPoints = 500;

void setLook(QCustomPlot &plot, const Theme &theme)
{
    plot.setBackground(QBrush(theme.plotBackground));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(theme.border, 1));
        axis->setTickPen(QPen(theme.border, 1));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme.mutedText);
        axis->setLabelColor(theme.mutedText);
        axis->setTickLabelFont(plot.font());
        axis->setLabelFont(plot.font());
        axis->grid()->setPen(QPen(theme.gridLine, 1));
        axis->grid()->setZeroLinePen(QPen(theme.gridLine, 1));
    }
    plot.legend->setBorderPen(QPen(theme.separator));
    QColor ground = theme.plotBackground;
    ground.setAlphaF(0.85F);
    plot.legend->setBrush(ground);
    plot.legend->setTextColor(theme.text);
    plot.legend->setFont(plot.font());
}

/** Smallest and largest finite value; nothing where there is none. */
struct Extent {
    double low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity();
    bool isLogarithmic = false;

    void add(double value)
    {
        if (!std::isfinite(value) || (isLogarithmic && value <= 0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void add(const QList<double> &values)
    {
        for (const double value : values)
            add(value);
    }
};

QCPRange rangeOf(const ChartAxis &axis, Extent extent, double padding)
{
    if (!axis.categories.isEmpty())
        return {-0.5, double(axis.categories.size()) - 0.5};
    if (extent.low > extent.high)
        extent.low = axis.isLogarithmic ? 0.1 : 0, extent.high = 1;
    double low = extent.low, high = extent.high;
    if (axis.isLogarithmic) {
        const double ratio = high > low ? std::pow(high / low, padding) : 1.5;
        low /= ratio;
        high *= ratio;
    } else {
        const double room = high > low ? (high - low) * padding : std::max(1e-9, std::abs(high) * 0.1 + 1e-9);
        low -= room;
        high += room;
    }
    return {axis.low.value_or(low), axis.high.value_or(high)};
}

/** Long names of categories are cut, so that the chart keeps its room. */
QString shortened(const QString &name)
{
    constexpr qsizetype kLongest = 24;
    return name.size() <= kLongest ? name : name.left(kLongest - 1) + QStringLiteral("…");
}

void setAxis(QCPAxis &axis, const ChartAxis &wanted)
{
    axis.setLabel(wanted.title);
    if (!wanted.categories.isEmpty()) {
        const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        // Not more names than can be read.
        const auto step = std::max<qsizetype>(1, (wanted.categories.size() + 39) / 40);
        for (qsizetype at = 0; at < wanted.categories.size(); at += step)
            ticker->addTick(double(at), shortened(wanted.categories[at]));
        axis.setTicker(ticker);
        axis.grid()->setVisible(false);
        return;
    }
    axis.grid()->setVisible(true);
    axis.setScaleType(wanted.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (wanted.isLogarithmic) {
        axis.setTicker(QSharedPointer<QCPAxisTickerLog>::create());
        axis.setNumberFormat(QStringLiteral("gb"));
        axis.setNumberPrecision(3);
    } else {
        axis.setTicker(QSharedPointer<QCPAxisTicker>::create());
        axis.setNumberFormat(QStringLiteral("gb"));
        axis.setNumberPrecision(6);
    }
}

QVector<double> vectorOf(const QList<double> &values)
{
    QVector<double> result(values.begin(), values.end());
    for (double &value : result) {
        if (!std::isfinite(value))
            value = std::numeric_limits<double>::quiet_NaN();
    }
    return result;
}

void addBand(QCustomPlot &plot, const ChartSeries &series, const QColor &color)
{
    QCPGraph *lower = plot.addGraph(), *upper = plot.addGraph();
    QColor fill = color;
    fill.setAlphaF(kBandAlpha);
    lower->setData(vectorOf(series.x), vectorOf(series.y), true);
    upper->setData(vectorOf(series.x), vectorOf(series.upper), true);
    for (QCPGraph *graph : {lower, upper}) {
        graph->setPen(Qt::NoPen);
        graph->removeFromLegend();
    }
    upper->setBrush(fill);
    upper->setChannelFillGraph(lower);
}

void addErrorBars(QCustomPlot &plot, QCPAbstractPlottable1D<QCPGraphData> *graph, const ChartSeries &series, const QColor &color)
{
    if (series.upper.size() != series.y.size() || series.lower.size() != series.y.size())
        return;
    auto *bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
    bars->removeFromLegend();
    bars->setDataPlottable(graph);
    bars->setPen(QPen(color, 1));
    QVector<double> minus, plus;
    for (qsizetype at = 0; at < series.y.size(); ++at) {
        minus.append(series.y[at] - series.lower[at]);
        plus.append(series.upper[at] - series.y[at]);
    }
    bars->setData(minus, plus);
}

void addBars(QCustomPlot &plot, const Chart &chart, const ChartSeries &series, int place, int count, const QColor &color)
{
    auto *bars = chart.isHorizontal ? new QCPBars(plot.yAxis, plot.xAxis) : new QCPBars(plot.xAxis, plot.yAxis);
    const double width = series.x.size() > 1 && chart.x.categories.isEmpty() && !chart.isHorizontal ? (series.x[1] - series.x[0]) : 1;
    const double each = width * kBarWidth / count;
    QVector<double> keys;
    for (const double x : series.x)
        keys.append(x + (place - (count - 1) / 2.0) * each);
    bars->setWidth(each);
    bars->setData(keys, vectorOf(series.y), false);
    bars->setPen(Qt::NoPen);
    bars->setBrush(color);
    bars->setName(series.name);
    if (series.name.isEmpty())
        bars->removeFromLegend();
}

void addGraph(QCustomPlot &plot, const ChartSeries &series, const QColor &color)
{
    QCPGraph *graph = plot.addGraph();
    // Sorting anew would mix points that stand above each other.
    graph->setData(vectorOf(series.x), vectorOf(series.y), std::is_sorted(series.x.begin(), series.x.end()));
    graph->setName(series.name);
    if (series.name.isEmpty())
        graph->removeFromLegend();
    if (series.form == ChartSeries::Form::Points) {
        QColor fill = color;
        const bool isMany = series.x.size() > kManyPoints;
        fill.setAlphaF(isMany ? 0.45F : 0.85F);
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, isMany ? QPen(Qt::NoPen) : QPen(color), fill, isMany ? kSmallDot : kDot));
        graph->setAdaptiveSampling(false);
        graph->setPen(QPen(color));
    } else {
        graph->setPen(QPen(color, series.x.size() > 2'000 ? 1 : 1.6, series.dash));
        graph->setLineStyle(series.form == ChartSeries::Form::Steps ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
        if (series.x.size() <= 30 && series.form == ChartSeries::Form::Line)
            graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 4));
    }
    addErrorBars(plot, graph, series, color);
}

/** A line as a curve, since a graph would sort a line that turns back (a front, a ROC curve with equal x) by x. */
void addLine(QCustomPlot &plot, const ChartSeries &series, const QColor &color)
{
    if (std::is_sorted(series.x.begin(), series.x.end()))
        return addGraph(plot, series, color);
    auto *curve = new QCPCurve(plot.xAxis, plot.yAxis);
    curve->setData(vectorOf(series.x), vectorOf(series.y));
    curve->setPen(QPen(color, 1.6, series.dash));
    curve->setName(series.name);
    if (series.name.isEmpty())
        curve->removeFromLegend();
}

void addSurface(QCustomPlot &plot, const ChartSurface &surface, const Theme &theme)
{
    auto *map = new QCPColorMap(plot.xAxis, plot.yAxis);
    map->data()->setSize(surface.columns, surface.rows);
    map->data()->setRange({surface.x0, surface.x1}, {surface.y0, surface.y1});
    for (int row = 0; row < surface.rows; ++row) {
        for (int column = 0; column < surface.columns; ++column) {
            const double value = surface.values.value(qsizetype(row) * surface.columns + column);
            map->data()->setCell(column, row, value);
        }
    }
    map->setInterpolate(false);
    map->setTightBoundary(false);
    map->removeFromLegend();
    QCPColorGradient gradient;
    gradient.clearColorStops();
    // The published stops of viridis, whose steps look equal.
    static constexpr std::array kStops {0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725};
    for (std::size_t at = 0; at < kStops.size(); ++at)
        gradient.setColorStopAt(double(at) / double(kStops.size() - 1), QColor(QRgb(kStops[at])));
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    auto *scale = new QCPColorScale(&plot);
    plot.plotLayout()->addElement(0, 1, scale);
    scale->setType(QCPAxis::atRight);
    // The map takes the scale's colours and range, so these are set behind.
    map->setColorScale(scale);
    map->setGradient(gradient);
    map->rescaleDataRange(true);
    scale->setBarWidth(12);
    QCPAxis *axis = scale->axis();
    axis->setLabel(surface.title);
    axis->setLabelColor(theme.mutedText);
    axis->setTickLabelColor(theme.mutedText);
    axis->setLabelFont(plot.font());
    axis->setTickLabelFont(plot.font());
    axis->setBasePen(QPen(theme.border));
    axis->setTickPen(QPen(theme.border));
    axis->setSubTickPen(Qt::NoPen);
    axis->setNumberFormat(QStringLiteral("gb"));
    auto *margins = new QCPMarginGroup(&plot);
    plot.axisRect()->setMarginGroup(QCP::msBottom | QCP::msTop, margins);
    scale->setMarginGroup(QCP::msBottom | QCP::msTop, margins);
}

void clearAll(QCustomPlot &plot)
{
    plot.clearPlottables();
    plot.clearItems();
    while (plot.plotLayout()->elementCount() > 1) {
        QCPLayoutElement *element = plot.plotLayout()->elementAt(plot.plotLayout()->elementCount() - 1);
        if (element == plot.axisRect())
            break;
        plot.plotLayout()->remove(element);
        plot.plotLayout()->simplify();
    }
    plot.axisRect()->setMarginGroup(QCP::msBottom | QCP::msTop, nullptr);
}

void addReferences(QCustomPlot &plot, const Chart &chart, const Theme &theme)
{
    for (const QLineF &guide : chart.guides) {
        auto *line = new QCPItemLine(&plot);
        line->start->setCoords(guide.p1());
        line->end->setCoords(guide.p2());
        line->setPen(QPen(theme.mutedText, 1, Qt::DotLine));
    }
    if (chart.marker) {
        auto *line = new QCPItemStraightLine(&plot);
        line->point1->setCoords(*chart.marker, 0.1);
        line->point2->setCoords(*chart.marker, 1);
        line->setPen(QPen(theme.accent, 1.5));
    }
    if (!chart.message.isEmpty()) {
        auto *text = new QCPItemText(&plot);
        text->position->setType(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(0.5, 0.5);
        text->setColor(theme.mutedText);
        text->setFont(plot.font());
        text->setText(chart.message);
    }
}

/** The corner where the legend hides least. */
Qt::Alignment legendCorner(const Chart &chart, const QCPRange &x, const QCPRange &y)
{
    const auto share = [](const QCPRange &range, double value, bool isLogarithmic) {
        return isLogarithmic ? std::log(value / range.lower) / std::log(range.upper / range.lower) : (value - range.lower) / range.size();
    };
    std::array<int, 4> hidden {}; // top right, top left, bottom right, bottom left
    for (const ChartSeries &series : chart.series) {
        for (qsizetype at = 0; at < series.x.size() && series.form != ChartSeries::Form::Band; ++at) {
            const double place = share(x, series.x[at], chart.x.isLogarithmic), height = share(y, series.y[at], chart.y.isLogarithmic);
            if (!(height > 0.75 || height < 0.25))
                continue;
            hidden[size_t((height > 0.5 ? 0 : 2) + (place > 0.5 ? 0 : 1))] += place > 0.6 || place < 0.4 ? 1 : 0;
        }
    }
    const auto best = std::min_element(hidden.begin(), hidden.end()) - hidden.begin();
    return (best < 2 ? Qt::AlignTop : Qt::AlignBottom) | (best % 2 == 0 ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

QColor inkColor(int ink, const Theme &theme)
{
    switch (ink) {
    case ChartInk::kMuted:
        return theme.mutedText;
    case ChartInk::kAccent:
        return theme.accent;
    case ChartInk::kGood:
        return theme.good;
    case ChartInk::kBad:
        return theme.bad;
    default:
        return seriesColor(ink, theme.isDark() ? ColorGround::Dark : ColorGround::Light);
    }
}

void fillPlot(QCustomPlot &plot, const Chart &chart, const Theme &theme)
{
    clearAll(plot);
    setLook(plot, theme);
    setAxis(*plot.xAxis, chart.x);
    setAxis(*plot.yAxis, chart.y);
    Extent ofX {.isLogarithmic = chart.x.isLogarithmic}, ofY {.isLogarithmic = chart.y.isLogarithmic};
    int bars = 0, named = 0;
    for (const ChartSeries &series : chart.series) {
        const bool areBars = series.form == ChartSeries::Form::Bars;
        bars += areBars;
        named += !series.name.isEmpty();
        ofX.add(chart.isHorizontal ? series.y : series.x);
        for (const QList<double> *values : {chart.isHorizontal ? &series.x : &series.y, &series.upper, &series.lower})
            ofY.add(*values);
        if (areBars)
            (chart.isHorizontal ? ofX : ofY).add(0);
    }
    if (chart.surface) {
        ofX.add(QList<double> {chart.surface->x0, chart.surface->x1});
        ofY.add(QList<double> {chart.surface->y0, chart.surface->y1});
        addSurface(plot, *chart.surface, theme);
    }
    int place = 0;
    for (const ChartSeries &series : chart.series) {
        const QColor color = inkColor(series.ink, theme);
        if (series.form == ChartSeries::Form::Bars)
            addBars(plot, chart, series, place++, bars, color);
        else if (series.form == ChartSeries::Form::Band)
            addBand(plot, series, color);
        else if (series.form == ChartSeries::Form::Line)
            addLine(plot, series, color);
        else
            addGraph(plot, series, color);
    }
    addReferences(plot, chart, theme);
    plot.legend->setVisible(named > 1);
    const QCPRange shownX = rangeOf(chart.x, ofX, 0.03), shownY = rangeOf(chart.y, ofY, chart.surface ? 0.03 : 0.05);
    // Bars that lie have the longest at the top.
    plot.axisRect()->insetLayout()->setInsetAlignment(0, chart.isHorizontal ? Qt::AlignBottom | Qt::AlignRight : legendCorner(chart, shownX, shownY));
    plot.xAxis->setRange(shownX);
    plot.yAxis->setRange(shownY);
    // Lying bars read from the top.
    plot.yAxis->setRangeReversed(chart.isHorizontal);
}

} // namespace cairn
