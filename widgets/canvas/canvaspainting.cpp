// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas from below to above: picture, settled shapes, what is being touched, the tool, the readout.
#include "widgets/canvas/canvasprivate.h"
#include "widgets/canvas/labelchips.h"
#include "widgets/canvas/shapepainter.h"
#include "widgets/common/fonts.h"

#include <QLocale>
#include <QPainter>

namespace cairn {

namespace {

constexpr double kGridFrom = 8; // device pixels for one of the image
constexpr double kSelectedOpacity = 0.26, kHoveredOpacity = 0.22;
constexpr double kSelectedWidth = 2.5;

} // namespace

void CanvasPrivate::paint(QPainter &painter)
{
    const Theme theme = Theme::of(q->palette());
    painter.fillRect(q->rect(), theme.canvas);
    if (m_imageLayer.isEmpty()) {
        paintMessage(painter);
        return;
    }
    m_imageLayer.paint(painter, m_view, viewArea(), deviceRatio());
    if (m_options.showPixelGrid && m_view.zoom * deviceRatio() >= kGridFrom)
        m_imageLayer.paintGrid(painter, m_view, viewArea(), deviceRatio());
    if (m_options.showShapes)
        m_shapeLayer.paint(painter, m_view, q->size(), deviceRatio());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_options.showShapes)
        paintActiveShapes(painter);
    painter.setFont(steppedFont(q->font(), TextStep::Small));
    // A shape left unfinished in one tool stays in sight while another is used.
    const CanvasToolKind shown = effectiveKind(Qt::NoModifier);
    for (const CanvasToolKind kind : {CanvasToolKind::Select, CanvasToolKind::Box, CanvasToolKind::Polygon, CanvasToolKind::Hand}) {
        if (kind == shown || kind == m_kind || tool(kind).isDrawing())
            tool(kind).paint(painter);
    }
    if (m_options.showReadout)
        paintReadout(painter);
    if (m_isKeyboardFocus && q->hasFocus()) {
        painter.setPen(QPen(theme.accent, kFocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(q->rect()).adjusted(1, 1, -1, -1));
    }
}

void CanvasPrivate::paintActiveShapes(QPainter &painter) const
{
    const auto shapeOf = [this](const CanvasShape &shape) { return m_preview.value(shape.id, shape.shape); };
    for (const qint64 id : {m_highlighted, m_hovered}) {
        const CanvasShape *shape = m_scene.find(id);
        if (shape && !shape->isHidden && !m_scene.selection().contains(id) && !m_preview.contains(id))
            paintShape(painter, shape->shape, m_view, {shape->color, kHoveredOpacity, kSelectedWidth, shape->isDraft});
    }
    const QFont font = steppedFont(q->font(), TextStep::Small);
    QList<CanvasShape> named;
    for (const CanvasShape &shape : m_scene.shapes()) {
        const bool isSelected = m_scene.selection().contains(shape.id);
        if (shape.isHidden || (!isSelected && !m_preview.contains(shape.id)))
            continue;
        // A light line around the coloured one tells what is selected, whatever its colour is.
        const QPainterPath path = viewPath(shapeOf(shape), m_view);
        painter.strokePath(path, QPen(QColor(0, 0, 0, 130), kSelectedWidth + 5));
        painter.strokePath(path, QPen(QColor(255, 255, 255, 230), kSelectedWidth + 2.6));
        QColor fill = shape.color;
        fill.setAlphaF(float(kSelectedOpacity - m_options.fillOpacity / 2));
        painter.fillPath(path, fill);
        QPen line(shape.color, kSelectedWidth);
        if (shape.isDraft)
            line.setDashPattern({4, 3});
        painter.strokePath(path, line);
        if (m_preview.contains(shape.id)) {
            named.append(shape);
            named.last().shape = shapeOf(shape);
        }
    }
    if (m_options.showLabels) {
        const QList<LabelChip> chips = placeChips(named, m_view, viewArea(), font);
        for (const LabelChip &chip : chips)
            paintChip(painter, chip, font);
    }
}

void CanvasPrivate::paintMessage(QPainter &painter) const
{
    if (m_message.isEmpty() || m_messageDelay.isActive())
        return;
    const int width = std::min(q->width() - 48, 520);
    QRect area(0, 0, width, q->height());
    area.moveCenter(q->rect().center());
    painter.setPen(Theme::of(q->palette()).mutedText);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

// Fixed widths for the numbers, so that nothing jumps while the mouse moves.
void CanvasPrivate::paintReadout(QPainter &painter) const
{
    const Theme theme = Theme::of(q->palette());
    const QFont font = withTabularFigures(steppedFont(q->font(), TextStep::Small));
    const QFontMetricsF metrics(font);
    const QLocale locale;
    const double percent = m_view.zoom * deviceRatio() * 100;
    QStringList texts {ImageCanvas::tr("%1 %").arg(locale.toString(percent, 'f', percent < 10 ? 1 : 0))};
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
    if (const QString hint = tool(effectiveKind(Qt::NoModifier)).hint(); !hint.isEmpty()) {
        texts.append(hint);
        widths.append(metrics.horizontalAdvance(hint));
    }
    double width = kSpace8;
    for (const double part : std::as_const(widths))
        width += part + kSpace12;
    const double height = metrics.height() + 6;
    const QRectF plate(kSpace8, q->height() - height - kSpace8, width, height);
    QColor back = theme.raised;
    back.setAlphaF(0.86F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(plate, kSmallRadius, kSmallRadius);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    double x = plate.left() + 10;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        painter.drawText(QRectF(x, plate.top(), widths[i], height), int(Qt::AlignVCenter) | int(i == 0 ? Qt::AlignRight : Qt::AlignLeft), texts[i]);
        x += widths[i] + kSpace12;
    }
}

} // namespace cairn
