// SPDX-License-Identifier: GPL-3.0-or-later
// Where points snap to on the canvas, and the mark that shows it before the click.
#include "widgets/canvas/canvasprivate.h"

#include <QPainter>

namespace cairn {
namespace {

constexpr qsizetype kQuickCorners = 4'000; // are looked through at once; more in a task, while nothing snaps
constexpr double kMarkRadius = 7; // view pixels

qsizetype cornersOf(const Shape &shape) { return 4 + vertexCount(shape) + 4 * shape.mask.runCount(); }

} // namespace

void CanvasPrivate::refreshSnapIndex()
{
    if (m_snapVersion == m_scene.version() && m_snapArea == imageArea())
        return;
    QList<IdentifiedShape> shapes;
    qsizetype corners = 0;
    for (const CanvasShape &each : m_scene.shapes()) {
        if (each.isHidden)
            continue;
        shapes.append({each.id, each.shape, 0});
        corners += cornersOf(each.shape);
    }
    m_snapVersion = m_scene.version();
    m_snapArea = imageArea();
    if (corners <= kQuickCorners) {
        m_snapTask.cancel();
        m_snapIndex = SnapIndex(shapes, m_snapArea);
        return;
    }
    m_snapIndex = SnapIndex({}, m_snapArea);
    m_snapTask.start<SnapIndex>([shapes, area = m_snapArea](TaskControl &) { return Result<SnapIndex>(SnapIndex(shapes, area)); },
        [this](const Result<SnapIndex> &index) {
            if (index)
                m_snapIndex = *index;
        });
}

std::optional<SnapTarget> CanvasPrivate::snapTarget(const QPointF &imagePoint, double viewPixels, const QSet<qint64> &ignoredIds)
{
    refreshSnapIndex();
    return m_snapIndex.nearest(imagePoint, imageLength(viewPixels), ignoredIds);
}

void CanvasPrivate::showSnap(const std::optional<SnapTarget> &target)
{
    m_snapMark = target;
    q->update();
}

// A ring on a vertex, a rhombus on an edge, a square on the picture's border: told apart by more than colour.
void CanvasPrivate::paintSnap(QPainter &painter) const
{
    if (!m_snapMark)
        return;
    const QPointF at = m_view.toView(m_snapMark->point);
    QPainterPath mark;
    switch (m_snapMark->kind) {
    case SnapTarget::Kind::Vertex:
        mark.addEllipse(at, kMarkRadius, kMarkRadius);
        break;
    case SnapTarget::Kind::Edge:
        mark.addPolygon(QPolygonF {at - QPointF(0, kMarkRadius), at + QPointF(kMarkRadius, 0), at + QPointF(0, kMarkRadius), at - QPointF(kMarkRadius, 0)});
        mark.closeSubpath();
        break;
    case SnapTarget::Kind::Border:
        mark.addRect(QRectF(at - QPointF(kMarkRadius - 1, kMarkRadius - 1), QSizeF(2 * kMarkRadius - 2, 2 * kMarkRadius - 2)));
        break;
    }
    painter.strokePath(mark, QPen(QColor(0, 0, 0, 160), 4));
    painter.strokePath(mark, QPen(Qt::white, 2));
}

} // namespace cairn
