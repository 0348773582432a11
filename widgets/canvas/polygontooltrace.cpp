// SPDX-License-Identifier: GPL-3.0-or-later
// An outline that follows the border of another shape, or of the picture, takes its vertices as they are: no gap, no overlap.
#include "widgets/canvas/polygontool.h"

#include "models/geometry/snapping.h"

namespace cairn {
namespace {

constexpr double kBorderReach = 12; // view pixels

} // namespace

bool PolygonTool::beginTrace(const QPointF &imagePoint)
{
    const std::optional<SnapTarget> target = host().snapTarget(imagePoint, kBorderReach, {});
    if (!target)
        return false;
    const CanvasShape *shape = host().scene().find(target->id);
    m_trace = Trace {target->id, shape ? shape->shape : Shape::fromBox(host().imageArea()), target->point, {}};
    append(target->point);
    return true;
}

void PolygonTool::goOnTracing(const QPointF &imagePoint)
{
    if (!m_trace->through) {
        m_trace->through = imagePoint;
    } else {
        // A way that ends near a vertex ends at it: a tiny piece of the next edge would be a knot.
        const std::optional<SnapTarget> target = host().snapTarget(imagePoint, kBorderReach, {});
        const bool isVertex = target && target->id == m_trace->id && target->kind == SnapTarget::Kind::Vertex;
        for (const QPointF &point : traced(isVertex ? target->point : imagePoint))
            append(host().clamped(point));
        m_trace.reset();
    }
    host().repaint();
}

QPolygonF PolygonTool::traced(const QPointF &to) const
{
    // Before the second click the way to the mouse is shown, whichever side it takes.
    return tracedBorder(m_trace->shape, m_trace->from, m_trace->through.value_or(to), to);
}

} // namespace cairn
