// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot behind our own face: it lays out and draws the axes; the curves are a picture that is made beside the window's thread.
#include "widgets/plots/curveplot.h"

#include "widgets/plots/curveplot_p.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cairn {
namespace {

constexpr qsizetype kSmall = 20'000; // points that are painted within a few milliseconds
constexpr int kRestMs = 90; // after the last movement; loading and painting what is crisp fit into the rest of 150 ms

} // namespace

CurvePlot::Private::Private(CurvePlot *owner)
    : owner(owner)
    , plot(new QCustomPlot(owner))
    , message(new QCPItemText(plot))
    , layer(new CurveLayer(plot))
    , notes(new NoteLayer(plot))
    , overlay(new PlotOverlay(plot))
    , band(new QRubberBand(QRubberBand::Rectangle, plot))
{
    plot->setInteractions({});
    plot->axisRect()->setupFullAxesBox(false);
    plot->axisRect()->setMinimumMargins(QMargins(44, 8, 12, 20));
    plot->setFocusPolicy(Qt::StrongFocus);
    plot->setMinimumSize(80, 60); // it cannot paint on nothing, and says so
    plot->xAxis->ticker()->setTickCount(8);
    message->position->setType(QCPItemPosition::ptAxisRectRatio);
    message->position->setCoords(0.5, 0.5);
    message->setVisible(false);
    notes->curves = &layer->curves;
    notes->hidden = &layer->hidden;
    notes->mapping = &layer->mapping;
    rest.setSingleShot(true);
    rest.setInterval(kRestMs);
}

void CurvePlot::Private::applyTheme(const Theme &theme)
{
    look = theme;
    notes->look = theme;
    notes->font = plot->font();
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
    message->setColor(theme.mutedText);
    message->setFont(plot->font());
}

PlotMapping CurvePlot::Private::currentMapping() const
{
    PlotMapping mapping;
    mapping.area = plot->axisRect()->rect();
    mapping.firstX = plot->xAxis->range().lower;
    mapping.lastX = plot->xAxis->range().upper;
    mapping.lower = plot->yAxis->range().lower;
    mapping.upper = plot->yAxis->range().upper;
    mapping.secondLower = plot->yAxis2->range().lower;
    mapping.secondUpper = plot->yAxis2->range().upper;
    mapping.scale = scale;
    return mapping;
}

bool CurvePlot::Private::isSmall() const { return pointCount <= kSmall; }

void CurvePlot::Private::onLaidOut()
{
    layer->mapping = currentMapping();
    overlay->setGeometry(plot->rect());
    overlay->setMapping(layer->mapping);
    if (layer->isExporting || layer->mapping.area.isEmpty())
        return;
    const bool isCrisp = !isDirty && layer->picture.mapping == layer->mapping;
    if (isCrisp)
        return;
    if (isSmall() || isPaintingNow)
        usePicture(paintedPicture(layer->curves, layer->hidden, layer->mapping, owner->devicePixelRatioF()));
    else if (!isMoving)
        startPainting();
}

void CurvePlot::Private::usePicture(CurvePicture picture)
{
    layer->picture = std::move(picture);
    isDirty = false;
}

void CurvePlot::Private::startPainting()
{
    if (painting.isRunning() && asked == layer->mapping && !isDirty)
        return;
    asked = layer->mapping;
    isDirty = false;
    painting.start<CurvePicture>(
        [curves = layer->curves, hidden = layer->hidden, mapping = layer->mapping, ratio = owner->devicePixelRatioF()](TaskControl &) -> Result<CurvePicture> {
            return paintedPicture(curves, hidden, mapping, ratio);
        },
        [this](const Result<CurvePicture> &picture) {
            if (!picture)
                return;
            layer->picture = *picture;
            redraw();
        });
}

void CurvePlot::Private::redraw()
{
    // A plot that has no size yet has nothing to paint on; it is painted when it is shown.
    if (plot->isVisible() && !plot->size().isEmpty())
        plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::Private::curvesChanged()
{
    isDirty = true;
    painting.cancel();
    pointCount = 0;
    bool hasSecond = false;
    for (const PlotCurve &curve : std::as_const(layer->curves)) {
        if (layer->hidden.contains(curve.key))
            continue;
        pointCount += curve.line.size() + curve.faint.size() + curve.bandLow.size();
        hasSecond |= curve.isOnSecondAxis;
    }
    plot->yAxis2->setVisible(hasSecond);
    plot->yAxis2->setTickLabels(hasSecond);
    plot->yAxis2->grid()->setVisible(false);
    layer->highlighted = curve(highlighted);
    if (!isZoomed)
        fitView();
    redraw();
}

const PlotCurve *CurvePlot::Private::curve(const QString &key) const
{
    for (const PlotCurve &one : std::as_const(layer->curves)) {
        if (one.key == key && !layer->hidden.contains(key))
            return &one;
    }
    return nullptr;
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
    d->chooseTicks();
    d->plot->installEventFilter(this);
    connect(d->plot, &QCustomPlot::afterLayout, this, [this] { d->onLaidOut(); });
    connect(&d->rest, &QTimer::timeout, this, [this] {
        d->isMoving = false;
        d->redraw();
        Q_EMIT viewChanged();
    });
}

CurvePlot::~CurvePlot()
{
    // Nothing is told any more; its layers look into it until it has gone.
    d->plot->removeEventFilter(this);
    d->painting.cancel();
    delete d->plot;
}

void CurvePlot::setCurves(const QList<PlotCurve> &curves)
{
    d->layer->curves = curves;
    d->unsorted.clear();
    for (const PlotCurve &curve : curves) {
        if (!std::is_sorted(curve.line.begin(), curve.line.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }))
            d->unsorted.insert(curve.key);
    }
    d->curvesChanged();
}

const QList<PlotCurve> &CurvePlot::curves() const { return d->layer->curves; }

void CurvePlot::setHidden(const QSet<QString> &keys)
{
    if (d->layer->hidden == keys)
        return;
    d->layer->hidden = keys;
    d->curvesChanged();
}

void CurvePlot::setHighlighted(const QString &key)
{
    if (d->highlighted == key)
        return;
    d->highlighted = key;
    d->layer->highlighted = d->curve(key);
    d->redraw();
}

void CurvePlot::setValueAxis(ValueAxis axis)
{
    if (d->scale.axis() == axis)
        return;
    d->scale = ValueScale(axis);
    d->layer->picture = {};
    d->chooseTicks();
    d->isZoomed = false;
    d->curvesChanged();
}

void CurvePlot::setPlaceAxis(PlaceAxis axis)
{
    if (d->placeAxis == axis)
        return;
    d->placeAxis = axis;
    d->layer->picture = {};
    d->isZoomed = false;
    d->chooseTicks();
    d->redraw();
}

void CurvePlot::setTitles(const QString &xTitle, const QString &yTitle, const QString &secondTitle)
{
    d->plot->xAxis->setLabel(xTitle);
    d->plot->yAxis->setLabel(yTitle);
    d->plot->yAxis2->setLabel(secondTitle);
    d->redraw();
}

void CurvePlot::setMessage(const QString &sentence)
{
    d->message->setText(sentence);
    d->message->setVisible(!sentence.isEmpty());
    d->redraw();
}

void CurvePlot::setEvents(const QList<PlotEvent> &events)
{
    d->notes->events = events;
    d->redraw();
}

void CurvePlot::setReferences(const QList<ReferenceLine> &lines)
{
    d->notes->references = lines;
    if (!d->isZoomed)
        d->fitView();
    d->redraw();
}

void CurvePlot::setValueRange(const std::optional<std::pair<double, double>> &range)
{
    if (d->valueRange == range)
        return;
    d->valueRange = range;
    d->fitValues();
    d->redraw();
}

void CurvePlot::setCompact(bool compact)
{
    d->notes->isCompact = compact;
    d->plot->axisRect()->setMinimumMargins(compact ? QMargins(40, 4, 8, 16) : QMargins(44, 8, 12, 20));
    d->chooseTicks();
    d->redraw();
}

int CurvePlot::columns() const { return qMax(200, int(d->plot->axisRect()->width() * devicePixelRatioF())); }

void CurvePlot::paintNow()
{
    d->painting.cancel();
    d->isPaintingNow = true;
    d->plot->replot(QCustomPlot::rpQueuedRefresh);
    d->isPaintingNow = false;
}

void CurvePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->applyTheme(Theme::of(palette()));
        d->redraw();
    }
    QWidget::changeEvent(event);
}

} // namespace cairn
