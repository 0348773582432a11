// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas from below to above: picture, settled shapes, what is being touched, the tool, the readout.
#include "widgets/canvas/canvasprivate.h"
#include "widgets/canvas/labelchips.h"
#include "widgets/canvas/shapepainter.h"
#include "widgets/common/fonts.h"

#include <QPainter>

namespace cairn {

namespace {

constexpr double kGridFrom = 8; // device pixels for one of the image
constexpr double kSelectedOpacity = 0.26, kHoveredOpacity = 0.22;
constexpr double kSelectedWidth = 2;

} // namespace

void CanvasPrivate::paint(QPainter &painter)
{
    const Theme theme = Theme::of(q->palette());
    if (m_imageLayer.isEmpty()) {
        painter.fillRect(q->rect(), theme.canvas);
        paintMessage(painter);
        return;
    }
    paintBackground(painter);
    if (m_options.showShapes)
        m_shapeLayer.paintShapes(painter, m_view, q->size(), deviceRatio());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_options.showShapes)
        paintActiveShapes(painter);
    if (m_options.showShapes && m_options.showLabels) {
        m_shapeLayer.paintChips(painter, m_view);
        paintActiveChips(painter);
    }
    painter.setFont(steppedFont(q->font(), TextStep::Small));
    // A shape left unfinished in one tool stays in sight while another is used.
    const CanvasToolKind shown = effectiveKind(Qt::NoModifier);
    for (size_t place = 0; place < m_tools.size(); ++place) {
        const auto kind = CanvasToolKind(place);
        if (kind == shown || kind == m_kind || tool(kind).isDrawing())
            tool(kind).paint(painter);
    }
    paintSnap(painter);
    if (m_options.showReadout)
        paintReadout(painter);
    if (m_options.showScaleBar)
        paintScaleBar(painter);
    if (m_isKeyboardFocus && q->hasFocus()) {
        painter.setPen(QPen(theme.accent, kFocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(q->rect()).adjusted(1, 1, -1, -1));
    }
}

// Kept as long as the view stands still: then a moving mouse costs no more than a copy of it.
void CanvasPrivate::paintBackground(QPainter &painter)
{
    const QColor color = Theme::of(q->palette()).canvas;
    const bool hasGrid = m_options.showPixelGrid && m_view.zoom * deviceRatio() >= kGridFrom;
    const bool hasValues = m_options.showPixelValues && m_view.zoom >= kValuesFrom;
    const QSize size = q->size() * deviceRatio();
    m_tileLayer.want(m_view, viewArea(), deviceRatio());
    const bool isCurrent = m_background.view == m_view && m_background.version == m_imageLayer.version() && m_background.tiles == m_tileLayer.version() && m_background.hasGrid == hasGrid
        && m_background.hasValues == hasValues
        && m_background.color == color.rgb() && m_background.pixmap.size() == size && m_background.pixmap.devicePixelRatio() == deviceRatio();
    if (!isCurrent) {
        if (m_background.pixmap.size() != size)
            m_background.pixmap = QPixmap(size);
        m_background.pixmap.setDevicePixelRatio(deviceRatio());
        m_background.pixmap.fill(color);
        QPainter below(&m_background.pixmap);
        paintPicture(below, m_view, viewArea(), deviceRatio());
        if (hasGrid)
            m_imageLayer.paintGrid(below, m_view, viewArea(), deviceRatio());
        if (hasValues) {
            below.setFont(steppedFont(q->font(), TextStep::Small));
            if (m_tileLayer.isActive())
                m_tileLayer.paintValues(below, m_view, viewArea());
            else
                m_imageLayer.paintValues(below, m_view, viewArea());
        }
        m_background.view = m_view;
        m_background.version = m_imageLayer.version();
        m_background.tiles = m_tileLayer.version();
        m_background.hasGrid = hasGrid;
        m_background.hasValues = hasValues;
        m_background.color = color.rgb();
    }
    painter.drawPixmap(0, 0, m_background.pixmap);
}

void CanvasPrivate::paintPicture(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const
{
    if (!m_tileLayer.isActive() || !m_tileLayer.covers(view, viewArea, deviceRatio))
        m_imageLayer.paint(painter, view, viewArea, deviceRatio);
    if (m_tileLayer.isActive())
        m_tileLayer.paint(painter, view, viewArea, deviceRatio);
}

void CanvasPrivate::paintActiveShapes(QPainter &painter) const
{
    const auto shapeOf = [this](const CanvasShape &shape) { return m_preview.value(shape.id, shape.shape); };
    for (const qint64 id : {m_highlighted, m_hovered}) {
        const CanvasShape *shape = m_scene.find(id);
        if (shape && !shape->isHidden && !m_scene.selection().contains(id) && !m_preview.contains(id))
            paintShape(painter, shape->shape, m_view, {shape->color, kHoveredOpacity, kSelectedWidth, shape->isDraft, shape->edges});
    }
    for (const CanvasShape &shape : m_scene.shapes()) {
        const bool isSelected = m_scene.selection().contains(shape.id);
        if (shape.isHidden || (!isSelected && !m_preview.contains(shape.id)))
            continue;
        // A light line around the coloured one tells what is selected, whatever its colour is.
        const QPainterPath path = viewPath(shapeOf(shape), m_view, shape.edges);
        painter.strokePath(path, QPen(QColor(0, 0, 0, 110), kSelectedWidth + 4));
        painter.strokePath(path, QPen(Qt::white, kSelectedWidth + 2));
        QColor fill = shape.color;
        fill.setAlphaF(float(kSelectedOpacity - m_options.fillOpacity / 2));
        painter.fillPath(path, fill);
        QPen line(shape.color, kSelectedWidth);
        if (shape.isDraft)
            line.setDashPattern({4, 3});
        painter.strokePath(path, line);
    }
}

// What is being moved takes its name along.
void CanvasPrivate::paintActiveChips(QPainter &painter) const
{
    const QFont font = steppedFont(q->font(), TextStep::Small);
    QList<CanvasShape> named;
    for (auto edited = m_preview.cbegin(); edited != m_preview.cend(); ++edited) {
        if (const CanvasShape *shape = m_scene.find(edited.key())) {
            named.append(*shape);
            named.last().shape = *edited;
        }
    }
    const QList<LabelChip> chips = placeChips(named, m_view, viewArea(), font);
    for (const LabelChip &chip : chips)
        paintChip(painter, chip, font);
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

} // namespace cairn
