// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces are made in a task for what is in view, and made anew where the hand goes beyond it.
#include "widgets/canvas/superpixeltool.h"

#include "widgets/canvas/regionresult.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace cairn {
namespace {

constexpr double kSmallestEdge = 8, kLargestEdge = 80; // view pixels
constexpr double kEdgeStep = 1.25;
constexpr double kStrokeView = 2; // view pixels

/** White on transparent, so that it can be laid over the picture. */
QImage asOverlay(const RegionMask &region)
{
    QImage overlay(region.bounds.size(), QImage::Format_ARGB32_Premultiplied);
    overlay.fill(QColor(255, 255, 255, 110));
    overlay.setAlphaChannel(region.bits.scaled(region.bounds.size()));
    return overlay;
}

} // namespace

double SuperpixelTool::scale() const { return host().picture().width() / std::max(1.0, host().imageArea().width()); }

void SuperpixelTool::compute()
{
    const QRectF visible = host().view().toImage(host().viewArea()) & host().imageArea();
    m_region = QRectF(visible.topLeft() * scale(), visible.size() * scale()).toAlignedRect() & host().picture().rect();
    m_pictureKey = host().picture().cacheKey();
    m_pieces.reset();
    SuperpixelOptions options;
    options.region = m_region;
    options.edgePixels = std::max(3, int(host().imageLength(m_edge) * scale()));
    m_task.start<Superpixels>(
        [picture = host().picture(), options](TaskControl &control) { return Superpixels::compute(picture, options, control); },
        [this](const Result<Superpixels> &pieces) {
            if (!pieces)
                return;
            m_pieces = *pieces;
            const RegionMask borders = pieces->borders();
            m_bordersArea = borders.bounds;
            m_borders = borders.isEmpty() ? QImage() : asOverlay(borders);
            host().repaint();
        });
    host().repaint();
}

void SuperpixelTool::press(const PointerEvent &event)
{
    if (host().picture().isNull() || !host().imageArea().contains(event.image))
        return;
    const QPoint pixel = (event.image * scale()).toPoint();
    const bool isOther = m_pictureKey != host().picture().cacheKey() || !m_region.contains(pixel);
    if (isOther && !m_task.isRunning())
        compute();
    if (isOther || !m_pieces)
        return;
    m_isStroking = true;
    m_clock.start();
    m_stroke = {event.image * scale()};
    collect();
}

void SuperpixelTool::collect()
{
    m_found = imageMask(m_pieces->regionOf(m_pieces->labelsUnder(m_stroke, host().imageLength(kStrokeView) * scale())), host());
    host().repaint();
}

void SuperpixelTool::move(const PointerEvent &event)
{
    // The first look at a picture makes its pieces, so that they are there when the hand presses.
    if (!event.isPressed && !host().picture().isNull() && m_pictureKey != host().picture().cacheKey() && !m_task.isRunning())
        compute();
    if (!m_isStroking || !event.isPressed)
        return;
    m_stroke.append(event.image * scale());
    collect();
}

void SuperpixelTool::release(const PointerEvent &event)
{
    move(event);
    if (!std::exchange(m_isStroking, false))
        return;
    finishRegion(host(), std::exchange(m_found, {}), event.modifiers, double(m_clock.elapsed()) / 1000);
    host().repaint();
}

bool SuperpixelTool::wantsKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    return event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight || (m_isStroking && event.key() == Qt::Key_Escape);
}

void SuperpixelTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        return cancel();
    m_edge = std::clamp(event.key() == Qt::Key_BracketLeft ? m_edge / kEdgeStep : m_edge * kEdgeStep, kSmallestEdge, kLargestEdge);
    if (!m_isStroking && !host().picture().isNull())
        compute();
}

void SuperpixelTool::cancel()
{
    m_isStroking = false;
    m_found = {};
    m_stroke.clear();
    host().repaint();
}

QString SuperpixelTool::hint() const
{
    if (m_task.isRunning())
        return QCoreApplication::translate("cairn::SuperpixelTool", "Dividing the picture…");
    return QCoreApplication::translate("cairn::SuperpixelTool", "Stroke over pieces; [ and ] change their size, Shift adds to the selected shape, Alt takes away");
}

void SuperpixelTool::paint(QPainter &painter) const
{
    if (!m_borders.isNull() && m_pictureKey == host().picture().cacheKey()) {
        const QRectF area(QPointF(m_bordersArea.topLeft()) / scale(), QSizeF(m_bordersArea.size()) / scale());
        painter.drawImage(host().view().toView(area), m_borders);
    }
    paintRegion(painter, m_found, host());
}

} // namespace cairn
