// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the lower corners of the canvas: zoom, size and cursor at the left, the scale at the right.
#include "widgets/canvas/canvasprivate.h"
#include "widgets/canvas/lengths.h"
#include "widgets/common/fonts.h"

#include <QLocale>
#include <QPainter>

namespace cairn {
namespace {

constexpr double kLongestBar = 140; // view pixels
constexpr double kHintMargin = 10, kWidestHint = 560, kMostHintLines = 3;

void paintBackOf(QPainter &painter, const QRectF &plate, const Theme &theme)
{
    QColor back = theme.raised;
    back.setAlphaF(0.86F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(plate, kSmallRadius, kSmallRadius);
}

} // namespace

// Fixed widths for the numbers, so that nothing jumps while the mouse moves.
void CanvasPrivate::paintReadout(QPainter &painter) const
{
    const Theme theme = Theme::of(q->palette());
    const QFont font = withTabularFigures(steppedFont(q->font(), TextStep::Small));
    const QFontMetricsF metrics(font);
    const QLocale locale;
    const double percent = m_view.zoom * deviceRatio() * 100;
    QStringList texts {ImageCanvas::tr("%1 %").arg(locale.toString(percent, 'f', percent < 10 ? 1 : 0))};
    if (m_view.isTurned())
        texts.first() += QStringLiteral("  ") + ImageCanvas::tr("%1°", "the turn of the view").arg(locale.toString(m_view.degrees(), 'f', 0));
    QList<double> widths {std::max(metrics.horizontalAdvance(ImageCanvas::tr("%1 %").arg(locale.toString(6400))), metrics.horizontalAdvance(texts.first()))};
    const QSizeF size = m_imageLayer.fullSize();
    texts.append(QStringLiteral("%1 × %2").arg(locale.toString(size.width()), locale.toString(size.height())));
    widths.append(metrics.horizontalAdvance(texts.last()));
    if (m_cursor && imageArea().contains(m_view.toImage(*m_cursor))) {
        const QPointF at = m_view.toImage(*m_cursor);
        // The pixel under the cursor, counted from 0.
        texts.append(QStringLiteral("%1, %2").arg(locale.toString(int(at.x())), locale.toString(int(at.y()))));
        widths.append(metrics.horizontalAdvance(QStringLiteral("%1, %2").arg(locale.toString(size.width()), locale.toString(size.height()))));
    }
    double width = kSpace8;
    for (const double part : std::as_const(widths))
        width += part + kSpace12;
    const double height = metrics.height() + 6;
    const QRectF plate(kSpace8, q->height() - height - kSpace8, width, height);
    paintBackOf(painter, plate, theme);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    double x = plate.left() + 10;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        painter.drawText(QRectF(x, plate.top(), widths[i], height), Qt::AlignVCenter | Qt::AlignLeft, texts[i]);
        x += widths[i] + kSpace12;
    }
    paintHint(painter, plate);
}

QString CanvasPrivate::hint() const
{
    if (m_tileLayer.isActive() && !m_tileLayer.hasValues() && m_options.showPixelValues && m_view.zoom >= kValuesFrom)
        return ImageCanvas::tr("The pixels' values are not shown: this picture is too large to be kept without loss");
    return isRefused(m_kind) ? m_refusal : tool(effectiveKind(Qt::NoModifier)).hint();
}

// Beside the numbers where it has room, else above them, in as many lines as it takes up to three.
void CanvasPrivate::paintHint(QPainter &painter, const QRectF &readout) const
{
    m_hintPlate = {};
    const QString text = hint();
    if (text.isEmpty())
        return;
    const Theme theme = Theme::of(q->palette());
    const QFont font = steppedFont(q->font(), TextStep::Small);
    const QFontMetricsF metrics(font);
    const double right = m_options.showScaleBar ? scaleBarPlate().left() : q->width();
    const double width = metrics.horizontalAdvance(text) + 2 * kHintMargin;
    QRectF plate(readout.right() + kSpace8, readout.top(), width, readout.height());
    if (plate.right() + kSpace8 > right) {
        const double room = std::min(kWidestHint, q->width() - 2.0 * kSpace8);
        const QRectF inside = metrics.boundingRect(QRectF(0, 0, room - 2 * kHintMargin, 10'000), Qt::TextWordWrap, text);
        const double height = std::min(inside.height(), kMostHintLines * metrics.lineSpacing()) + 6;
        plate = QRectF(readout.left(), readout.top() - kSpace4 - height, std::min(room, std::ceil(inside.width()) + 2 * kHintMargin), height);
        if (inside.height() > height || inside.width() > plate.width())
            m_hintPlate = plate;
    }
    paintBackOf(painter, plate, theme);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    painter.drawText(plate.adjusted(kHintMargin, 3, -kHintMargin, -3), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
}

QString CanvasPrivate::elidedHintAt(const QPoint &position) const { return m_hintPlate.contains(position) ? hint() : QString(); }

QRectF CanvasPrivate::scaleBarPlate() const
{
    const ScaleBar bar = scaleBarFor(kLongestBar / m_view.zoom, m_options.pixelSizeUm);
    const QFontMetricsF metrics(withTabularFigures(steppedFont(q->font(), TextStep::Small)));
    const double height = metrics.height() + 6;
    const double width = bar.pixels * m_view.zoom + metrics.horizontalAdvance(bar.text) + 3 * kSpace8;
    return {q->width() - width - kSpace8, q->height() - height - kSpace8, width, height};
}

void CanvasPrivate::paintScaleBar(QPainter &painter) const
{
    const Theme theme = Theme::of(q->palette());
    const ScaleBar bar = scaleBarFor(kLongestBar / m_view.zoom, m_options.pixelSizeUm);
    if (bar.pixels <= 0)
        return;
    const QRectF plate = scaleBarPlate();
    paintBackOf(painter, plate, theme);
    const double length = bar.pixels * m_view.zoom;
    const double left = plate.left() + kSpace8, y = plate.center().y();
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(left, y), QPointF(left + length, y));
    painter.drawLine(QPointF(left, y - 4), QPointF(left, y + 4));
    painter.drawLine(QPointF(left + length, y - 4), QPointF(left + length, y + 4));
    painter.setFont(withTabularFigures(steppedFont(q->font(), TextStep::Small)));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(left + length + kSpace8, plate.top(), plate.right() - left - length - kSpace8, plate.height()),
        Qt::AlignVCenter | Qt::AlignLeft, bar.text);
}

} // namespace cairn
