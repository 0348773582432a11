// SPDX-License-Identifier: GPL-3.0-or-later
// The chart on the screen, and the mouse over it; files get a plot of their own, in the light theme.
#include "widgets/plots/chartview.h"

#include "widgets/plots/chartdrawing.h"

#include <QtWidgets>

#include <qcustomplot.h>

#include <cmath>

namespace cairn {
namespace {

constexpr double kReach = 10; // pixels from a point at which it is meant
constexpr int kClickSlack = 4;

} // namespace

ChartView::ChartView(QWidget *parent)
    : DrawnPlot(parent)
    , m_plot(new QCustomPlot(this))
{
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setMinimumSize(80, 60); // it cannot paint on nothing, and says so
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->axisRect()->setupFullAxesBox(false);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignTop);
    m_plot->xAxis2->setVisible(false);
    m_plot->yAxis2->setVisible(false);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    m_plot->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusProxy(m_plot);
    setMinimumSize(160, 120);
    setAccessibleDescription(tr("Wheel zooms, dragging moves, a double click shows everything."));
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    m_isZoomed = false;
    setTitle(chart.title);
    setAccessibleName(chart.title);
    rebuild();
}

void ChartView::rebuild()
{
    const QCPRange x = m_plot->xAxis->range(), y = m_plot->yAxis->range();
    fillPlot(*m_plot, m_chart, Theme::of(palette()));
    if (m_isZoomed) {
        m_plot->xAxis->setRange(x);
        m_plot->yAxis->setRange(y);
    }
    if (m_plot->isVisible() && !m_plot->size().isEmpty())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QList<QStringList> ChartView::rows() const
{
    QList<QStringList> rows {{tr("series"), m_chart.x.title.isEmpty() ? QStringLiteral("x") : m_chart.x.title,
        m_chart.y.title.isEmpty() ? QStringLiteral("y") : m_chart.y.title, tr("low"), tr("high"), tr("name")}};
    const auto named = [](const ChartAxis &axis, double value) {
        const auto at = qsizetype(std::llround(value));
        return axis.categories.isEmpty() || at < 0 || at >= axis.categories.size() ? plainNumber(value) : axis.categories[at];
    };
    for (const ChartSeries &series : m_chart.series) {
        const bool isBand = series.form == ChartSeries::Form::Band;
        for (qsizetype at = 0; at < series.x.size(); ++at) {
            const double x = m_chart.isHorizontal ? series.y[at] : series.x[at], y = m_chart.isHorizontal ? series.x[at] : series.y[at];
            rows.append({series.name, named(m_chart.x, x), isBand ? QString() : named(m_chart.y, y),
                isBand ? plainNumber(series.y[at]) : plainNumber(series.lower.value(at, std::nan(""))), plainNumber(series.upper.value(at, std::nan(""))),
                series.texts.value(at).section(QLatin1Char('\n'), 0, 0)});
        }
    }
    if (m_chart.surface) {
        const ChartSurface &surface = *m_chart.surface;
        for (int row = 0; row < surface.rows; ++row) {
            for (int column = 0; column < surface.columns; ++column) {
                const double x = surface.x0 + (surface.x1 - surface.x0) * column / std::max(1, surface.columns - 1);
                const double y = surface.y0 + (surface.y1 - surface.y0) * row / std::max(1, surface.rows - 1);
                rows.append({surface.title, plainNumber(x), plainNumber(y), {}, {}, plainNumber(surface.values.value(qsizetype(row) * surface.columns + column))});
            }
        }
    }
    return rows;
}

void ChartView::drawOn(QPaintDevice &device, const QSize &size, double scale, bool asVectors, const Theme &theme)
{
    QCustomPlot plot;
    plot.setFont(pixelFont());
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    plot.axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignTop);
    fillPlot(plot, m_chart, theme);
    if (m_isZoomed) {
        plot.xAxis->setRange(m_plot->xAxis->range());
        plot.yAxis->setRange(m_plot->yAxis->range());
    }
    QCPPainter painter;
    painter.begin(&device);
    if (asVectors)
        painter.setMode(QCPPainter::pmVectorized);
    painter.scale(scale, scale);
    plot.toPainter(&painter, size.width(), size.height());
}

// What came while it was out of sight has not been drawn yet.
void ChartView::showEvent(QShowEvent *event)
{
    DrawnPlot::showEvent(event);
    if (!m_plot->size().isEmpty())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    DrawnPlot::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    DrawnPlot::resizeEvent(event);
    if (!m_plot->size().isEmpty())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

ChartView::Hit ChartView::hitAt(const QPointF &position) const
{
    Hit hit;
    double nearest = kReach * kReach;
    for (int index = 0; index < m_chart.series.size(); ++index) {
        const ChartSeries &series = m_chart.series[index];
        if (series.form == ChartSeries::Form::Band || (series.texts.isEmpty() && series.ids.isEmpty()))
            continue;
        const bool areBars = series.form == ChartSeries::Form::Bars;
        for (int point = 0; point < series.x.size(); ++point) {
            const double x = m_plot->xAxis->coordToPixel(m_chart.isHorizontal ? series.y[point] : series.x[point]);
            const double y = m_plot->yAxis->coordToPixel(m_chart.isHorizontal ? series.x[point] : series.y[point]);
            double dx = x - position.x(), dy = y - position.y();
            // A bar is meant wherever along it the mouse is.
            if (areBars)
                (m_chart.isHorizontal ? dx : dy) = 0;
            const double distance = dx * dx + dy * dy;
            if (distance <= nearest) {
                nearest = distance;
                hit = {index, point};
            }
        }
    }
    return hit;
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressedAt = mouse->position();
        if (mouse->button() == Qt::LeftButton && m_chart.marker) {
            Q_EMIT xPicked(m_plot->xAxis->pixelToCoord(mouse->position().x()));
            return true;
        }
        break;
    }
    case QEvent::MouseMove: {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton)) {
            if (m_chart.marker) {
                Q_EMIT xPicked(m_plot->xAxis->pixelToCoord(mouse->position().x()));
                return true;
            }
            m_isZoomed = true;
            break;
        }
        const Hit hit = hitAt(mouse->position());
        const bool canClick = hit.series >= 0 && !m_chart.series[hit.series].ids.isEmpty();
        m_plot->setCursor(canClick ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const QString text = hit.series < 0 ? QString() : m_chart.series[hit.series].texts.value(hit.point);
        QToolTip::showText(mouse->globalPosition().toPoint(), text, m_plot);
        break;
    }
    case QEvent::MouseButtonRelease: {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && (mouse->position() - m_pressedAt).manhattanLength() < kClickSlack) {
            const Hit hit = hitAt(mouse->position());
            const qint64 id = hit.series < 0 ? 0 : m_chart.series[hit.series].ids.value(hit.point);
            if (id != 0)
                Q_EMIT idClicked(id);
        }
        break;
    }
    case QEvent::Wheel:
        m_isZoomed = true;
        break;
    case QEvent::MouseButtonDblClick:
        m_isZoomed = false;
        rebuild();
        return true;
    default:
        break;
    }
    return DrawnPlot::eventFilter(watched, event);
}

} // namespace cairn
