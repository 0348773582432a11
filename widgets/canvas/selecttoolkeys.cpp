// SPDX-License-Identifier: GPL-3.0-or-later
// The selection tool's keys, and what it paints above the shapes.
#include "widgets/canvas/selecttool.h"

#include "widgets/canvas/shapepainter.h"
#include "widgets/canvas/sharedborders.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace cairn {

namespace {

bool isDelete(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
}

} // namespace

bool SelectTool::wantsKey(const QKeyEvent &event) const
{
    const bool hasSelection = !host().scene().selection().isEmpty();
    if (event.modifiers() & Qt::ControlModifier)
        return (event.key() == Qt::Key_D && hasSelection) || (event.key() == Qt::Key_A && !host().scene().shapes().isEmpty());
    if (event.modifiers() & Qt::AltModifier)
        return false;
    if (event.key() == Qt::Key_Escape)
        return hasSelection || m_action != Action::None;
    return hasSelection && (isDelete(event) || !arrowStep(event).isNull());
}

void SelectTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        if (m_action != Action::None)
            cancel();
        else if (!m_vertices.isEmpty())
            m_vertices.clear();
        else
            host().select({});
        host().repaint();
        return;
    }
    // A gesture of the mouse is not interfered with.
    if (m_action != Action::None)
        return;
    if (event.key() == Qt::Key_A)
        host().select(host().scene().inside(host().imageArea().adjusted(-1, -1, 1, 1)));
    else if (event.key() == Qt::Key_D)
        host().requestDuplicate(host().scene().selection());
    else if (isDelete(event))
        deleteSelected();
    else
        nudge(host().imageStep(event));
}

void SelectTool::nudge(const QPointF &step)
{
    m_handle.reset();
    m_original = movableShapes();
    if (!m_vertices.isEmpty() && m_original.contains(m_vertexShape)) {
        m_original = {{m_vertexShape, m_original[m_vertexShape]}};
        m_moving.clear();
        for (const VertexIndex &vertex : std::as_const(m_vertices))
            m_moving.append({m_vertexShape, vertex});
        if (host().options().movesSharedVertices)
            gatherMoving(sharedWithOthers(host().scene(), m_vertexShape, m_vertices));
        moveVertices(step);
    } else {
        moveShapes(step);
    }
    finishEdit(true);
}

void SelectTool::hidePoint(qint64 id, int point)
{
    const CanvasShape *shape = host().scene().find(id);
    if (!shape || point >= shape->shape.visibilities.size())
        return;
    Shape edited = shape->shape;
    PointVisibility &visibility = edited.visibilities[point];
    visibility = visibility == PointVisibility::Visible ? PointVisibility::Occluded
        : visibility == PointVisibility::Occluded       ? PointVisibility::Absent
                                                        : PointVisibility::Visible;
    m_original = {{id, shape->shape}};
    m_edited = {{id, edited}};
    finishEdit(false);
}

void SelectTool::deleteSelected()
{
    if (!m_vertices.isEmpty())
        removeVertices(m_vertexShape, m_vertices);
    else if (const EditedShapes shapes = movableShapes(); !shapes.isEmpty())
        host().requestDelete(QSet<qint64>(shapes.keyBegin(), shapes.keyEnd()));
}

QCursor SelectTool::cursor() const
{
    if (m_action == Action::Moving)
        return Qt::SizeAllCursor;
    if (m_handle) {
        ShapeHandle seen = *m_handle;
        seen.outward = host().view().turned(seen.outward);
        return handleCursor(seen);
    }
    return m_isOnShape ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

QString SelectTool::hint() const
{
    const CanvasShape *only = editable();
    if (only && only->shape.kind == ShapeKind::Skeleton)
        return QCoreApplication::translate("cairn::SelectTool", "Alt and a click on a point: seen, hidden, not there");
    if (m_vertices.size() > 1)
        return QCoreApplication::translate("cairn::SelectTool", "Delete takes the points away, arrows or a drag move them");
    if (!m_vertices.isEmpty())
        return QCoreApplication::translate("cairn::SelectTool", "Delete takes the point away, arrows move it; Shift and a click, or Alt and a drag choose several");
    return {};
}

void SelectTool::paint(QPainter &painter) const
{
    const ViewTransform &view = host().view();
    if ((m_action == Action::Band || m_action == Action::VertexBand) && !m_band.isEmpty()) {
        QColor fill = host().accentColor();
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.14F);
        painter.setBrush(fill);
        painter.drawPolygon(view.toViewPolygon(m_band));
    }
    const CanvasShape *only = editable();
    if (!only || m_action == Action::Moving || m_action == Action::MayMove)
        return;
    const Shape shape = m_edited.value(only->id, only->shape);
    const std::optional<QPointF> cursor = m_action == Action::None ? m_cursor : std::nullopt;
    for (const ShapeHandle &handle : handlesOf(shape, view, cursor)) {
        const bool isUnderMouse = m_action == Action::None && m_handle && m_handle->kind == handle.kind && m_handle->point == handle.point;
        const bool isChosen = handle.kind == ShapeHandle::Kind::Vertex && m_vertexShape == only->id && m_vertices.contains(handle.vertex);
        if (handle.kind == ShapeHandle::Kind::Turn) {
            painter.setPen(QPen(only->color, 1));
            painter.drawLine(view.toView(handle.point - handle.outward), view.toView(handle.point));
        }
        const HandleKind kind = handle.kind == ShapeHandle::Kind::Corner ? HandleKind::Square
            : handle.kind == ShapeHandle::Kind::Vertex || handle.kind == ShapeHandle::Kind::Turn ? HandleKind::Round
                                                                         : HandleKind::Midpoint;
        paintHandle(painter, view.toView(handle.point), kind, isChosen ? host().accentColor() : only->color, isUnderMouse || isChosen);
    }
    if (m_action == Action::Handle && m_isDragging && shape.kind == ShapeKind::Box) {
        const QLocale locale;
        paintPlate(painter, view.toView(shape.box).bottomRight() + QPointF(8, 8),
            QStringLiteral("%1 × %2").arg(locale.toString(shape.box.width(), 'f', 0), locale.toString(shape.box.height(), 'f', 0)),
            host().viewArea().adjusted(8, 8, -8, -8));
    }
}

} // namespace cairn
