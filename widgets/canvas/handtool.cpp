// SPDX-License-Identifier: GPL-3.0-or-later
// The picture follows the hand.
#include "widgets/canvas/handtool.h"

namespace cairn {

void HandTool::press(const PointerEvent &event)
{
    m_isHeld = true;
    m_last = event.view;
}

void HandTool::move(const PointerEvent &event)
{
    if (!m_isHeld)
        return;
    host().scrollBy(event.view - m_last);
    m_last = event.view;
}

void HandTool::release(const PointerEvent &)
{
    m_isHeld = false;
}

QCursor HandTool::cursor() const
{
    return m_isHeld ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

} // namespace cairn
