// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot behind our own face. It is included here and in plotexport.cpp alone.
#include "widgets/plots/curveplot.h"

#include "widgets/plots/curveplot_p.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr int kFaintAlpha = 70;
constexpr int kSparsePoints = 40; // markers help where so few points are on screen
constexpr double kZoomStep = 1.25;

QCPRange paddedRange(QCPRange range, bool logarithmic)
{
    if (logarithmic) {
        const double ratio = range.lower > 0 && range.upper > range.lower ? std::pow(range.upper / range.lower, 0.05) : 1.5;
        return {range.lower / ratio, range.upper * ratio};
    }
    const double padding = range.size() > 0 ? range.size() * 0.05 : qMax(1e-9, std::abs(range.upper) * 0.05 + 1e-9);
    return {range.lower - padding, range.upper + padding};
}

} // namespace

CurvePlot::Private::Private(CurvePlot *owner)
    : plot(new QCustomPlot(owner))
    , message(new QCPItemText(plot))
    , cursor(new QCPItemStraightLine(plot))
{
    plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot->setNoAntialiasingOnDrag(true);
    plot->axisRect()->setRangeZoomFactor(kZoomStep);
    plot->axisRect()->setupFullAxesBox(false);
    plot->setFocusPolicy(Qt::StrongFocus);
    plot->setMinimumSize(80, 60); // it cannot paint on nothing, and says so
    plot->xAxis->ticker()->setTickCount(8);
    message->position->setType(QCPItemPosition::ptAxisRectRatio);
    message->position->setCoords(0.5, 0.5);
    message->setVisible(false);
    cursor->setVisible(false);
    cursor->setLayer(QStringLiteral("overlay"));
}

void CurvePlot::Private::applyTheme(const Theme &theme)
{
    look = theme;
    plot->setBackground(QBrush(theme.plotBackground));
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis, plot->xAxis2, plot->yAxis2}) {
        axis->setBasePen(QPen(theme.border, 1));
        axis->setTickPen(QPen(theme.border, 1));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme.mutedText);
        axis->setLabelColor(theme.mutedText);
        axis->setTickLabelFont(plot->font());
        axis->setLabelFont(plot->font());
        axis->grid()->setPen(QPen(theme.gridLine, 1));
        axis->grid()->setZeroLinePen(QPen(theme.gridLine, 1));
    }
    plot->xAxis2->setVisible(false);
    plot->yAxis2->setVisible(false);
    message->setColor(theme.mutedText);
    message->setFont(plot->font());
    cursor->setPen(QPen(theme.mutedText, 1, Qt::DotLine));
}

QCPRange CurvePlot::Private::range(bool ofX) const
{
    double lower = std::numeric_limits<double>::infinity(), upper = -lower;
    for (const PlotCurve &curve : curves) {
        if (hidden.contains(curve.key))
            continue;
        for (const QList<QPointF> *points : {&curve.line, &curve.faint}) {
            for (const QPointF &point : *points) {
                const double value = ofX ? point.x() : point.y();
                if (!std::isfinite(value) || (!ofX && isLogarithmic && value <= 0))
                    continue;
                lower = std::min(lower, value);
                upper = std::max(upper, value);
            }
        }
    }
    if (lower > upper)
        return isLogarithmic && !ofX ? QCPRange(0.1, 1) : QCPRange(0, 1);
    if (!ofX)
        return paddedRange({lower, upper}, isLogarithmic);
    // Room for the dots of the first and the last step.
    const double padding = upper > lower ? (upper - lower) * 0.015 : 0.5;
    return {lower - padding, upper + padding};
}

void CurvePlot::Private::fitView()
{
    isFitting = true;
    plot->xAxis->setRange(range(true));
    plot->yAxis->setRange(range(false));
    chooseTicks();
    isFitting = false;
}

void CurvePlot::Private::addGraph(const QList<QPointF> &points, const QColor &color, Qt::PenStyle dash, bool isFaint)
{
    QCPGraph *graph = plot->addGraph();
    QVector<double> x, y;
    x.reserve(points.size());
    y.reserve(points.size());
    for (const QPointF &point : points) {
        x.append(point.x());
        // Infinities would break the axis; they are gaps as not-a-number is.
        y.append(std::isfinite(point.y()) ? point.y() : std::numeric_limits<double>::quiet_NaN());
    }
    graph->setData(x, y, true);
    QColor ink = color;
    if (isFaint)
        ink.setAlpha(kFaintAlpha);
    // One pixel where lines are dense: wider pens are a hundred times slower there.
    const bool isDense = points.size() > 2'000;
    graph->setPen(QPen(ink, isFaint || isDense ? 1 : 1.6, dash));
    if (!isFaint && points.size() <= kSparsePoints)
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, ink, ink, 4));
    graph->setAdaptiveSampling(true);
    graph->setAntialiased(!isDense);
}

void CurvePlot::Private::chooseTicks()
{
    if (!isLogarithmic)
        return;
    // Over less than two decades powers of ten leave the axis bare.
    const QCPRange shown = plot->yAxis->range();
    auto ticker = QSharedPointer<QCPAxisTickerLog>::create();
    const bool isWide = shown.lower > 0 && shown.upper / shown.lower > 100;
    ticker->setLogBase(isWide ? 10 : 2);
    ticker->setSubTickCount(isWide ? 8 : 1);
    plot->yAxis->setTicker(ticker);
    plot->yAxis->setNumberFormat(isWide ? QStringLiteral("eb") : QStringLiteral("gb"));
    plot->yAxis->setNumberPrecision(isWide ? 0 : 3);
}

void CurvePlot::Private::redraw()
{
    // A plot that has no size yet has nothing to paint on; it is painted when it is shown.
    if (plot->isVisible() && !plot->size().isEmpty())
        plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::Private::rebuild()
{
    plot->clearGraphs();
    for (const PlotCurve &curve : std::as_const(curves)) {
        if (!hidden.contains(curve.key) && !curve.faint.isEmpty())
            addGraph(curve.faint, curve.color, Qt::SolidLine, true);
    }
    for (const PlotCurve &curve : std::as_const(curves)) {
        if (hidden.contains(curve.key))
            continue;
        addGraph(curve.line, curve.color, curve.dash, false);
        if (curve.key == highlighted && curve.line.size() <= 2'000) {
            QPen pen = plot->graph(plot->graphCount() - 1)->pen();
            pen.setWidthF(3);
            plot->graph(plot->graphCount() - 1)->setPen(pen);
        }
    }
    if (!isZoomed)
        fitView();
    redraw();
}

CurvePlot::CurvePlot(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->plot);
    setFocusProxy(d->plot);
    setAccessibleName(tr("Curves"));
    setAccessibleDescription(tr("Wheel zooms, dragging moves, a double click shows everything. The values at the cursor stand in the legend."));
    d->applyTheme(Theme::of(palette()));
    d->plot->installEventFilter(this);
    connect(d->plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this] {
        if (d->isFitting)
            return;
        d->isZoomed = true;
        Q_EMIT viewChanged();
    });
    connect(d->plot, &QCustomPlot::mouseDoubleClick, this, &CurvePlot::showAll);
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::setCurves(const QList<PlotCurve> &curves)
{
    d->curves = curves;
    d->rebuild();
}

const QList<PlotCurve> &CurvePlot::curves() const { return d->curves; }

void CurvePlot::setHidden(const QSet<QString> &keys)
{
    d->hidden = keys;
    d->rebuild();
}

void CurvePlot::setHighlighted(const QString &key)
{
    if (d->highlighted == key)
        return;
    d->highlighted = key;
    d->rebuild();
}

void CurvePlot::setValueAxis(ValueAxis axis)
{
    d->isLogarithmic = axis == ValueAxis::Logarithmic;
    d->plot->yAxis->setScaleType(d->isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (!d->isLogarithmic) {
        d->plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        d->plot->yAxis->setNumberFormat(QStringLiteral("gb"));
        d->plot->yAxis->setNumberPrecision(4);
    }
    d->isZoomed = false;
    d->rebuild();
}

void CurvePlot::setTitles(const QString &xTitle, const QString &yTitle)
{
    d->plot->xAxis->setLabel(xTitle);
    d->plot->yAxis->setLabel(yTitle);
    d->redraw();
}

void CurvePlot::setMessage(const QString &sentence)
{
    d->message->setText(sentence);
    d->message->setVisible(!sentence.isEmpty());
    d->redraw();
}

void CurvePlot::showAll()
{
    d->isZoomed = false;
    d->fitView();
    d->redraw();
    Q_EMIT viewChanged();
}

bool CurvePlot::isZoomed() const { return d->isZoomed; }

double CurvePlot::firstX() const { return d->plot->xAxis->range().lower; }

double CurvePlot::lastX() const { return d->plot->xAxis->range().upper; }

int CurvePlot::columns() const { return qMax(200, int(d->plot->axisRect()->width() * devicePixelRatioF())); }

void CurvePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->applyTheme(Theme::of(palette()));
        d->redraw();
    }
    QWidget::changeEvent(event);
}

bool CurvePlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->plot && event->type() == QEvent::MouseMove)
        readAt(static_cast<QMouseEvent *>(event)->position());
    if (watched == d->plot && event->type() == QEvent::Leave) {
        d->cursor->setVisible(false);
        d->redraw();
        Q_EMIT read(0, {});
    }
    return QWidget::eventFilter(watched, event);
}

void CurvePlot::readAt(const QPointF &position)
{
    const double x = d->plot->xAxis->pixelToCoord(position.x());
    QList<CurveReading> readings;
    for (const PlotCurve &curve : std::as_const(d->curves)) {
        if (d->hidden.contains(curve.key) || curve.line.isEmpty())
            continue;
        auto after = std::lower_bound(curve.line.begin(), curve.line.end(), x, [](const QPointF &point, double value) { return point.x() < value; });
        if (after == curve.line.end() || (after != curve.line.begin() && x - std::prev(after)->x() < after->x() - x))
            --after;
        readings.append({curve.key, *after});
    }
    d->cursor->point1->setCoords(x, 0);
    d->cursor->point2->setCoords(x, 1);
    d->cursor->setVisible(!readings.isEmpty());
    d->redraw();
    Q_EMIT read(x, readings);
}

void CurvePlot::keyPressEvent(QKeyEvent *event)
{
    QCPAxis *axis = d->plot->xAxis;
    const double step = axis->range().size() / 10;
    switch (event->key()) {
    case Qt::Key_Plus:
        return axis->scaleRange(1 / kZoomStep), d->plot->replot();
    case Qt::Key_Minus:
        return axis->scaleRange(kZoomStep), d->plot->replot();
    case Qt::Key_Left:
        return axis->moveRange(-step), d->plot->replot();
    case Qt::Key_Right:
        return axis->moveRange(step), d->plot->replot();
    case Qt::Key_F:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cairn
