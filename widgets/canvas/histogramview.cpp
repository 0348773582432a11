// SPDX-License-Identifier: GPL-3.0-or-later
// Heights by the square root, so that rare values are seen beside common ones.
#include "widgets/canvas/histogramview.h"

#include "widgets/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {
namespace {

constexpr int kBins = 256;
constexpr int kMargin = 6;
constexpr double kSmallestWindow = 0.002;

} // namespace

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(72);
    setCursor(Qt::SizeHorCursor);
    setAccessibleName(tr("Histogram of the picture"));
    setToolTip(tr("Pull the two lines: what is darker than the left one is shown black, what is brighter than the right one white."));
}

void HistogramView::setHistogram(const Histogram &histogram)
{
    m_histogram = histogram.bins() > kBins ? histogram.merged(kBins) : histogram;
    update();
}

void HistogramView::setWindow(const ToneWindow &window)
{
    m_window = window;
    update();
}

double HistogramView::shareAt(double x) const { return std::clamp((x - kMargin) / std::max(1, width() - 2 * kMargin), 0.0, 1.0); }

double HistogramView::xOf(double share) const { return kMargin + std::clamp(share, 0.0, 1.0) * (width() - 2 * kMargin); }

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.fillRect(rect(), theme.workArea);
    qint64 highest = 1;
    for (const QList<qint64> &channel : m_histogram.channels)
        highest = std::max(highest, *std::max_element(channel.begin(), channel.end()));
    const bool isGrey = m_histogram.channels.size() == 1;
    const std::array colors {QColor(220, 60, 60, 120), QColor(50, 160, 80, 120), QColor(60, 110, 230, 120)};
    for (qsizetype channel = 0; channel < m_histogram.channels.size(); ++channel) {
        const QList<qint64> &counts = m_histogram.channels[channel];
        QPainterPath path(area.bottomLeft());
        for (qsizetype bin = 0; bin < counts.size(); ++bin) {
            const double height = std::sqrt(double(counts[bin]) / double(highest)) * area.height();
            path.lineTo(area.left() + (double(bin) + 0.5) / double(counts.size()) * area.width(), area.bottom() - height);
        }
        path.lineTo(area.bottomRight());
        QColor grey = theme.mutedText;
        grey.setAlpha(150);
        painter.fillPath(path, isGrey ? grey : colors[size_t(channel) % colors.size()]);
    }
    // What is outside of the window is shown black or white.
    QColor veil = theme.workArea;
    veil.setAlpha(170);
    painter.fillRect(QRectF(QPointF(area.left(), 0), QPointF(xOf(m_window.low), height())), veil);
    painter.fillRect(QRectF(QPointF(xOf(m_window.high), 0), QPointF(area.right(), height())), veil);
    painter.setPen(QPen(theme.accent, 2));
    for (const double end : {m_window.low, m_window.high})
        painter.drawLine(QPointF(xOf(end), 2), QPointF(xOf(end), height() - 2));
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    m_movesLow = std::abs(x - xOf(m_window.low)) < std::abs(x - xOf(m_window.high));
    mouseMoveEvent(event);
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const double share = shareAt(event->position().x());
    if (m_movesLow)
        m_window.low = std::min(share, m_window.high - kSmallestWindow);
    else
        m_window.high = std::max(share, m_window.low + kSmallestWindow);
    update();
    Q_EMIT windowChosen(m_window);
}

} // namespace cairn
