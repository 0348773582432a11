// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces are made in a task for what is in view, and made anew where the hand goes beyond it.
#include "widgets/canvas/superpixeltool.h"

#include "widgets/canvas/regionresult.h"
#include "widgets/canvas/shapepainter.h"

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

void SuperpixelTool::compute()
{
    m_part = host().part();
    m_region = m_part.regionOf(host().view().toImage(host().viewArea()) & host().imageArea());
    m_pieces.reset();
    SuperpixelOptions options;
    options.region = m_region;
    options.edgePixels = std::max(3, int(host().imageLength(m_edge) * m_part.scale));
    m_task.start<Superpixels>(
        [picture = m_part.image, options](TaskControl &control) { return Superpixels::compute(picture, options, control); },
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
    if (host().part().isNull() || !host().imageArea().contains(event.image))
        return;
    const bool isOther = !isCurrent() || !m_region.contains(m_part.toPart(event.image).toPoint());
    if (isOther && !m_task.isRunning())
        compute();
    if (isOther || !m_pieces)
        return;
    m_isStroking = true;
    m_clock.start();
    m_stroke = {m_part.toPart(event.image)};
    collect();
}

void SuperpixelTool::collect()
{
    m_found = imageMask(m_pieces->regionOf(m_pieces->labelsUnder(m_stroke, host().imageLength(kStrokeView) * m_part.scale)), m_part);
    host().repaint();
}

void SuperpixelTool::move(const PointerEvent &event)
{
    // The first look at a picture makes its pieces, so that they are there when the hand presses.
    if (!event.isPressed && !isCurrent() && !host().part().isNull() && !m_task.isRunning())
        compute();
    if (!m_isStroking || !event.isPressed)
        return;
    m_stroke.append(m_part.toPart(event.image));
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
    if (!m_isStroking && !host().part().isNull())
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
    if (!m_borders.isNull() && isOfPicture())
        paintOnPicture(painter, m_part.toImage(QRectF(m_bordersArea)), m_borders, host().view());
    paintRegion(painter, m_found, host());
}

} // namespace cairn
