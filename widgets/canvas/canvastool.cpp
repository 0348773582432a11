// SPDX-License-Identifier: GPL-3.0-or-later
// The little that all tools share.
#include "widgets/canvas/canvastool.h"

#include <algorithm>

namespace cairn {

QPointF CanvasHost::clamped(const QPointF &imagePoint) const
{
    const QRectF area = imageArea();
    return {std::clamp(imagePoint.x(), area.left(), area.right()), std::clamp(imagePoint.y(), area.top(), area.bottom())};
}

QPointF CanvasHost::imageStep(const QKeyEvent &event) const
{
    ViewTransform quarters;
    quarters = quarters.turnedAt({}, 90.0 * view().quarterTurns());
    return quarters.turnedBack(arrowStep(event));
}

QPointF CanvasHost::snapped(const PointerEvent &event, const QSet<qint64> &ignoredIds)
{
    const std::optional<SnapTarget> target = event.snaps ? snapTarget(event.image, kSnapReach, ignoredIds) : std::nullopt;
    showSnap(target);
    return target ? target->point : event.image;
}

QPointF arrowStep(const QKeyEvent &event)
{
    const double length = event.modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        return {-length, 0};
    case Qt::Key_Right:
        return {length, 0};
    case Qt::Key_Up:
        return {0, -length};
    case Qt::Key_Down:
        return {0, length};
    default:
        return {};
    }
}

} // namespace cairn
