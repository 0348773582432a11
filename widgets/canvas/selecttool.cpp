// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does to shapes that are there. Single vertices are in selecttoolvertices.cpp, keys and painting in
// selecttoolkeys.cpp.
#include "widgets/canvas/selecttool.h"

#include "widgets/canvas/sharedborders.h"

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

// View pixels.
constexpr double kDragPixels = 3;
constexpr double kShapeReach = 4;
constexpr qsizetype kMostSnapping = 400; // corners of what is moved that are asked where they snap to

double clampedShift(double shift, double low, double high)
{
    return low <= high ? std::clamp(shift, low, high) : 0;
}

} // namespace

const CanvasShape *SelectTool::editable() const
{
    const CanvasShape *only = host().scene().onlySelected();
    return only && !only->isLocked && !only->isHidden ? only : nullptr;
}

EditedShapes SelectTool::movableShapes() const
{
    EditedShapes shapes;
    for (const qint64 id : host().scene().selection()) {
        const CanvasShape *shape = host().scene().find(id);
        if (shape && !shape->isLocked && !shape->isHidden)
            shapes.insert(id, shape->shape);
    }
    return shapes;
}

bool SelectTool::hasMoved(const PointerEvent &event) const
{
    return (event.view - m_pressed.view).manhattanLength() >= kDragPixels;
}

void SelectTool::press(const PointerEvent &event)
{
    m_pressed = event;
    m_isDragging = false;
    m_selectionBeforePress = host().scene().selection();
    m_wasSelected = false;
    if (!pressHandle(event))
        pressShape(event);
}

bool SelectTool::pressHandle(const PointerEvent &event)
{
    const CanvasShape *shape = editable();
    m_handle = shape ? handleAt(shape->shape, host().view(), event.view) : std::nullopt;
    if (!m_handle)
        return false;
    const bool isVertex = m_handle->kind == ShapeHandle::Kind::Vertex;
    if (isVertex && event.modifiers & Qt::AltModifier) {
        if (shape->shape.kind == ShapeKind::Skeleton)
            hidePoint(shape->id, m_handle->vertex.vertex);
        else
            removeVertices(shape->id, {m_handle->vertex});
        return true;
    }
    m_action = Action::Handle;
    m_moving.clear();
    m_original = {{shape->id, shape->shape}};
    const bool isShared = host().options().movesSharedVertices;
    if (isVertex) {
        pressVertex(event, shape->id);
        gatherMoving(isShared ? sharedWithOthers(host().scene(), m_vertexShape, m_vertices) : QList<SharedVertex>());
    } else {
        m_vertices.clear();
        if (isShared && m_handle->kind == ShapeHandle::Kind::EdgeMiddle)
            gatherMoving(sharedEdges(host().scene(), shape->id, m_handle->vertex));
    }
    m_edited = m_original;
    host().repaint();
    return true;
}

void SelectTool::pressShape(const PointerEvent &event)
{
    const CanvasShape *only = editable();
    if (event.modifiers & Qt::AltModifier && only && !vertexIndexes(only->shape).isEmpty()) {
        m_action = Action::VertexBand;
        m_band = {};
        return;
    }
    m_vertices.clear();
    const QList<qint64> stack = host().scene().at(event.image, host().imageLength(kShapeReach));
    const QSet<qint64> &selection = host().scene().selection();
    if (stack.isEmpty()) {
        m_action = Action::Band;
        m_band = {};
        return;
    }
    if (event.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) {
        QSet<qint64> toggled = selection;
        if (!toggled.remove(stack.first()))
            toggled.insert(stack.first());
        host().select(toggled);
        return;
    }
    m_wasSelected = std::any_of(stack.begin(), stack.end(), [&](qint64 id) { return selection.contains(id); });
    if (!m_wasSelected)
        host().select({stack.first()});
    m_action = Action::MayMove;
}

void SelectTool::move(const PointerEvent &event)
{
    m_cursor = event.image;
    if (!event.isPressed || m_action == Action::None) {
        findHover(event);
        return;
    }
    m_isDragging = m_isDragging || hasMoved(event);
    if (!m_isDragging)
        return;
    switch (m_action) {
    case Action::MayMove:
        m_action = Action::Moving;
        m_original = movableShapes();
        [[fallthrough]];
    case Action::Moving:
        moveShapes(snappedOffset(event));
        break;
    case Action::Handle:
        dragHandle(event);
        break;
    case Action::Band:
    case Action::VertexBand:
        m_band = QRectF(m_pressed.image, event.image).normalized();
        host().repaint();
        break;
    case Action::None:
        break;
    }
}

// Whole pixels: a shape that lies on the pixels' edges still does afterwards. But a corner that comes near to something snaps to it.
QPointF SelectTool::snappedOffset(const PointerEvent &event)
{
    const QPointF offset = event.image - m_pressed.image;
    std::optional<SnapTarget> nearest;
    QPointF snappedBy;
    qsizetype asked = 0;
    const QSet<qint64> moved(m_original.keyBegin(), m_original.keyEnd());
    for (auto shape = m_original.cbegin(); event.snaps && shape != m_original.cend(); ++shape) {
        if (shape->kind == ShapeKind::Mask || shape->kind == ShapeKind::Ellipse)
            continue; // has no corners
        QPolygonF corners = shape->kind == ShapeKind::RotatedBox ? shape->turned.corners() : QPolygonF();
        if (shape->kind == ShapeKind::Box)
            corners = QPolygonF {shape->box.topLeft(), shape->box.topRight(), shape->box.bottomRight(), shape->box.bottomLeft()};
        for (const VertexIndex &vertex : vertexIndexes(*shape))
            corners.append(vertexAt(*shape, vertex));
        for (qsizetype at = 0; at < corners.size() && ++asked <= kMostSnapping; ++at) {
            const std::optional<SnapTarget> target = host().snapTarget(corners[at] + offset, kSnapReach, moved);
            if (target && (!nearest || target->distance < nearest->distance)) {
                nearest = target;
                snappedBy = target->point - corners[at];
            }
        }
    }
    host().showSnap(nearest);
    return nearest ? snappedBy : QPointF(std::round(offset.x()), std::round(offset.y()));
}

void SelectTool::moveShapes(const QPointF &offset)
{
    QRectF bounds;
    for (const Shape &shape : std::as_const(m_original))
        bounds |= shape.boundingBox();
    const QRectF area = host().imageArea();
    const QPointF kept(clampedShift(offset.x(), area.left() - bounds.left(), area.right() - bounds.right()),
        clampedShift(offset.y(), area.top() - bounds.top(), area.bottom() - bounds.bottom()));
    m_edited.clear();
    for (auto shape = m_original.cbegin(); shape != m_original.cend(); ++shape)
        m_edited.insert(shape.key(), shape->translated(kept));
    host().preview(m_edited);
}

void SelectTool::dragHandle(const PointerEvent &event)
{
    const bool isBox = m_original.first().kind == ShapeKind::Box;
    const bool isTurning = m_handle->kind == ShapeHandle::Kind::Turn;
    const double steps = isBox ? 1 : 100;
    PointerEvent dragged = event;
    dragged.image = m_handle->point + event.image - m_pressed.image;
    dragged.snaps = event.snaps && !isTurning;
    QPointF point = host().snapped(dragged, QSet<qint64>(m_original.keyBegin(), m_original.keyEnd()));
    if (isBox || point == dragged.image)
        point = {std::round(point.x() * steps) / steps, std::round(point.y() * steps) / steps};
    // The knob stands beside the shape, and may do so beside the picture.
    if (!isTurning)
        point = host().clamped(point);
    if (m_handle->kind == ShapeHandle::Kind::Vertex)
        return moveVertices(point - m_handle->point);
    if (m_handle->kind == ShapeHandle::Kind::EdgeMiddle)
        return insertVertices(point);
    const Shape edited = withHandleAt(m_original.first(), *m_handle, point, event.modifiers & Qt::ShiftModifier);
    // A box dragged flat is none: it stays as it was a moment ago.
    const QSizeF size = isBox ? edited.box.size() : edited.turned.size;
    if (m_handle->kind == ShapeHandle::Kind::Corner && (size.width() < 1 || size.height() < 1))
        return;
    m_edited = {{m_original.firstKey(), edited}};
    host().preview(m_edited);
}

void SelectTool::release(const PointerEvent &event)
{
    move(event);
    switch (std::exchange(m_action, Action::None)) {
    case Action::MayMove:
        clickShape();
        break;
    case Action::Handle:
        if (m_isDragging)
            finishEdit(false);
        else
            clickHandle();
        break;
    case Action::Moving:
        finishEdit(false);
        break;
    case Action::Band: {
        const bool isAdding = event.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
        QSet<qint64> ids = m_isDragging ? host().scene().inside(m_band) : QSet<qint64>();
        host().select(isAdding ? ids.unite(host().scene().selection()) : ids);
        break;
    }
    case Action::VertexBand:
        chooseInBand(event.modifiers & Qt::ShiftModifier);
        break;
    case Action::None:
        break;
    }
    m_isDragging = false;
    findHover(event);
}

// A click on what was selected already goes one deeper into the stack of shapes below it.
void SelectTool::clickShape()
{
    if (!m_wasSelected)
        return;
    const QList<qint64> stack = host().scene().at(m_pressed.image, host().imageLength(kShapeReach));
    const QSet<qint64> &selection = host().scene().selection();
    if (stack.isEmpty())
        return;
    qsizetype next = 0;
    if (selection.size() == 1)
        next = (stack.indexOf(*selection.begin()) + 1) % stack.size();
    host().select({stack[next]});
}

void SelectTool::clickHandle()
{
    if (m_handle->kind == ShapeHandle::Kind::EdgeMiddle) {
        insertVertices(m_handle->point);
        finishEdit(false);
    } else if (m_handle->kind == ShapeHandle::Kind::Vertex && !(m_pressed.modifiers & Qt::ShiftModifier)) {
        m_vertices = {m_handle->vertex};
    }
    m_original.clear();
    host().repaint();
}

void SelectTool::finishEdit(bool isNudge)
{
    EditedShapes changed;
    for (auto shape = m_edited.cbegin(); shape != m_edited.cend(); ++shape) {
        if (m_original.value(shape.key()) != *shape)
            changed.insert(shape.key(), *shape);
    }
    if (m_handle && m_handle->kind == ShapeHandle::Kind::EdgeMiddle && !isNudge && !changed.isEmpty()) {
        VertexIndex added = m_handle->vertex;
        ++added.vertex;
        const CanvasShape *only = editable();
        m_vertexShape = only ? only->id : 0;
        m_vertices = {added};
    }
    m_original.clear();
    m_edited.clear();
    m_moving.clear();
    host().preview({});
    if (!changed.isEmpty())
        host().reshape(changed, isNudge);
}

void SelectTool::doubleClick(const PointerEvent &event)
{
    m_action = Action::None;
    if (const CanvasShape *shape = editable(); shape && handleAt(shape->shape, host().view(), event.view))
        return;
    // The first click may have gone on to a shape below: the one that was meant is the one that was selected before.
    if (m_wasSelected)
        host().select(m_selectionBeforePress);
    const QList<qint64> stack = host().scene().at(event.image, host().imageLength(kShapeReach));
    for (const qint64 id : stack) {
        if (host().scene().selection().contains(id)) {
            host().requestClass(id);
            return;
        }
    }
}

void SelectTool::findHover(const PointerEvent &event)
{
    m_cursor = event.image;
    const CanvasShape *shape = editable();
    m_handle = shape ? handleAt(shape->shape, host().view(), event.view) : std::nullopt;
    m_isOnShape = !host().scene().at(event.image, host().imageLength(kShapeReach)).isEmpty();
    host().repaint();
}

void SelectTool::cancel()
{
    m_action = Action::None;
    m_isDragging = false;
    m_original.clear();
    m_edited.clear();
    m_moving.clear();
    m_band = {};
    host().preview({});
}

void SelectTool::sceneChanged()
{
    const CanvasScene &scene = host().scene();
    const CanvasShape *only = scene.onlySelected();
    if (!m_vertices.isEmpty()) {
        const QList<VertexIndex> present = only && only->id == m_vertexShape ? vertexIndexes(only->shape) : QList<VertexIndex>();
        m_vertices.removeIf([&](const VertexIndex &vertex) { return !present.contains(vertex); });
    }
    if (!only)
        m_handle.reset();
    // What is being edited was changed or taken away by someone else: the gesture has lost its ground.
    for (auto shape = m_original.cbegin(); shape != m_original.cend(); ++shape) {
        const CanvasShape *present = scene.find(shape.key());
        if (!present || present->shape != *shape) {
            cancel();
            return;
        }
    }
}

} // namespace cairn
