// SPDX-License-Identifier: GPL-3.0-or-later
// Heights go by the square root, so that a bar of a few rows still shows beside one of a million.
#include "widgets/common/spanbars.h"

#include "widgets/common/spanview.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr int kMargin = 5; // room for half a handle
constexpr int kHandleWidth = 8, kHandleHeight = 16;

} // namespace

SpanBars::SpanBars(SpanView *view)
    : QWidget(view)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
    setToolTip(SpanView::tr("Pull the two ends to choose a span"));
}

double SpanBars::endOfAxis() const { return m_view->m_span.start + double(m_view->m_span.bins.size()) * m_view->m_span.width; }

double SpanBars::placeOf(double value) const
{
    const Span &span = m_view->m_span;
    const double share = std::clamp((value - span.start) / std::max(endOfAxis() - span.start, 1e-300), 0.0, 1.0);
    return kMargin + share * (width() - 2 * kMargin);
}

double SpanBars::valueAt(double place) const
{
    const double share = std::clamp((place - kMargin) / std::max(1.0, double(width() - 2 * kMargin)), 0.0, 1.0);
    return m_view->m_span.start + share * (endOfAxis() - m_view->m_span.start);
}

double SpanBars::low() const
{
    return m_pulled == End::From ? m_pulledTo : m_view->valueOf(m_view->m_span.from, m_view->m_span.start);
}

double SpanBars::high() const
{
    if (m_pulled == End::To)
        return m_pulledTo;
    const Span &span = m_view->m_span;
    // A whole number or day is shown with all of its own bar.
    const double within = span.isWhole || span.isDays ? 1 : 0;
    return span.to.isEmpty() ? endOfAxis() : m_view->valueOf(span.to, endOfAxis()) + within;
}

void SpanBars::paintEvent(QPaintEvent *)
{
    const Span &span = m_view->m_span;
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const double bottom = height() - 1 - kHandleHeight / 2.0;
    paintHorizontalLine(&painter, kMargin, width() - kMargin, int(bottom), theme.border);
    if (span.bins.empty())
        return;
    const double most = std::sqrt(double(*std::max_element(span.bins.begin(), span.bins.end())));
    for (size_t bin = 0; bin < span.bins.size(); ++bin) {
        if (span.bins[bin] == 0)
            continue;
        const double from = span.start + double(bin) * span.width, to = from + span.width;
        const double tall = std::max(1.0, std::sqrt(double(span.bins[bin])) / most * (bottom - 2));
        const bool isWithin = to > low() && from < high();
        const double left = placeOf(from), right = std::max(placeOf(to) - 0.6, left + 1);
        painter.fillRect(QRectF(left, bottom - tall, right - left, tall), isWithin ? theme.accent : theme.border);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double value : {low(), high()}) {
        const double x = placeOf(value);
        paintFramed(&painter, QRectF(x - kHandleWidth / 2.0, bottom - kHandleHeight / 2.0, kHandleWidth, kHandleHeight), 3, theme.field, theme.accent);
    }
}

void SpanBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_view->m_span.bins.empty())
        return;
    const double x = event->position().x(), toLow = std::abs(x - placeOf(low())), toHigh = std::abs(x - placeOf(high()));
    m_pulled = toLow < toHigh || (toLow == toHigh && x < placeOf(low())) ? End::From : End::To;
    m_pulledTo = valueAt(x);
    update();
}

void SpanBars::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pulled == End::None)
        return;
    m_pulledTo = valueAt(event->position().x());
    m_pulledTo = m_pulled == End::From ? std::min(m_pulledTo, high()) : std::max(m_pulledTo, low());
    update();
}

void SpanBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pulled == End::None || event->button() != Qt::LeftButton)
        return;
    const Span &span = m_view->m_span;
    const double halfPixel = (endOfAxis() - span.start) / std::max(1, width()) / 2;
    QString from = span.from, to = span.to;
    if (m_pulled == End::From)
        from = m_pulledTo <= span.least + halfPixel ? QString() : m_view->textAt(m_pulledTo, false);
    else
        to = m_pulledTo >= std::min(span.most, endOfAxis()) - halfPixel && m_pulledTo >= endOfAxis() - span.width ? QString() : m_view->textAt(m_pulledTo, true);
    m_pulled = End::None;
    update();
    if (from != span.from || to != span.to)
        Q_EMIT m_view->spanChosen(from, to);
}

} // namespace cairn
