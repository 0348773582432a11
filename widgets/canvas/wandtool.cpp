// SPDX-License-Identifier: GPL-3.0-or-later
// Works on what is in view, so that it is quick on any picture.
#include "widgets/canvas/wandtool.h"

#include "widgets/canvas/regionresult.h"
#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace cairn {
namespace {

constexpr double kPixelsOfTolerance = 3; // view pixels of dragging for one step
constexpr int kLargestTolerance = 253;

} // namespace

void WandTool::press(const PointerEvent &event)
{
    m_part = host().part();
    if (!host().imageArea().contains(event.image) || m_part.isNull())
        return;
    WandOptions options;
    options.region = m_part.regionOf(host().view().toImage(host().viewArea()) & host().imageArea());
    options.fillsHoles = true;
    options.sigma = 1; // more would eat a rim that is sharp
    m_wand.emplace(m_part.image, options);
    const QPointF seed = m_part.toPart(event.image);
    m_seed = QPoint(int(seed.x()), int(seed.y()));
    m_pressed = event.view;
    m_startTolerance = m_tolerance;
    m_clock.start();
    grow(m_tolerance);
}

void WandTool::grow(int tolerance)
{
    m_tolerance = std::clamp(tolerance, 0, kLargestTolerance);
    m_found = imageMask(m_wand->grow(m_seed, m_tolerance), m_part);
    host().repaint();
}

void WandTool::move(const PointerEvent &event)
{
    if (!m_wand || !event.isPressed)
        return;
    // To the right and down is more, to the left and up less.
    const QPointF way = event.view - m_pressed;
    const int wanted = m_startTolerance + int((way.x() + way.y()) / kPixelsOfTolerance);
    if (wanted != m_tolerance)
        grow(wanted);
}

void WandTool::release(const PointerEvent &event)
{
    move(event);
    if (!m_wand)
        return;
    m_wand.reset();
    finishRegion(host(), std::exchange(m_found, {}), event.modifiers, double(m_clock.elapsed()) / 1000);
    host().repaint();
}

bool WandTool::wantsKey(const QKeyEvent &event) const { return m_wand && event.key() == Qt::Key_Escape; }

void WandTool::key(const QKeyEvent &) { cancel(); }

void WandTool::cancel()
{
    m_wand.reset();
    m_found = {};
    host().repaint();
}

QString WandTool::hint() const
{
    if (m_wand)
        return QCoreApplication::translate("cairn::WandTool", "Tolerance %1: drag right for more, left for less, Esc cancels").arg(m_tolerance);
    return QCoreApplication::translate("cairn::WandTool", "Press on a colour and drag; Shift adds to the selected shape, Alt takes away");
}

void WandTool::paint(QPainter &painter) const { paintRegion(painter, m_found, host()); }

} // namespace cairn
