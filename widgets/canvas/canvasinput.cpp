// SPDX-License-Identifier: GPL-3.0-or-later
// Which tool gets what the hands do: the chosen one, or the one that is held for a while.
#include "widgets/canvas/canvasprivate.h"

#include <QApplication>

namespace cairn {

namespace {

constexpr double kPanStep = 48; // view pixels for an arrow key
constexpr double kShapeReach = 4;

bool isZoomKey(int key)
{
    return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_F;
}

} // namespace

CanvasToolKind CanvasPrivate::effectiveKind(Qt::KeyboardModifiers modifiers) const
{
    if (m_heldKind)
        return *m_heldKind;
    if (m_isSpaceHeld)
        return CanvasToolKind::Hand;
    // Ctrl lends the selection to a drawing tool that has nothing begun.
    const bool isDrawingTool = m_kind != CanvasToolKind::Select && m_kind != CanvasToolKind::Hand && m_kind != CanvasToolKind::Measure;
    if (isDrawingTool && modifiers & Qt::ControlModifier && !tool(m_kind).isDrawing())
        return CanvasToolKind::Select;
    return m_kind;
}

PointerEvent CanvasPrivate::pointerEvent(const QPointF &position, Qt::KeyboardModifiers modifiers, bool isPressed) const
{
    const bool snaps = m_options.snaps && !(modifiers & Qt::ControlModifier);
    // Where Ctrl has lent the tool, it means nothing more.
    if (m_kind != CanvasToolKind::Select)
        modifiers &= ~Qt::ControlModifier;
    return {position, m_view.toImage(position), modifiers, isPressed, snaps};
}

bool CanvasPrivate::isRefused(CanvasToolKind kind) const
{
    const bool isDrawingTool = kind != CanvasToolKind::Select && kind != CanvasToolKind::Hand && kind != CanvasToolKind::Measure && kind != CanvasToolKind::Cut;
    return !m_refusal.isEmpty() && isDrawingTool && !tool(kind).isDrawing();
}

void CanvasPrivate::press(const QPointF &position, Qt::KeyboardModifiers modifiers, Qt::MouseButton button, bool isSecond)
{
    if (m_imageLayer.isEmpty() || m_heldKind || (button != Qt::LeftButton && button != Qt::MiddleButton))
        return;
    m_cursor = position;
    m_heldKind = button == Qt::MiddleButton ? CanvasToolKind::Hand : effectiveKind(modifiers);
    if (isRefused(*m_heldKind)) {
        m_heldKind.reset();
        Q_EMIT q->drawingRefused();
        return;
    }
    m_heldButton = button;
    const PointerEvent event = pointerEvent(position, modifiers, true);
    if (isSecond)
        tool(*m_heldKind).doubleClick(event);
    else
        tool(*m_heldKind).press(event);
    afterInput();
}

void CanvasPrivate::move(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    if (m_imageLayer.isEmpty())
        return;
    m_cursor = position;
    const CanvasToolKind kind = effectiveKind(modifiers);
    m_snapMark.reset();
    tool(kind).move(pointerEvent(position, modifiers, m_heldKind.has_value()));
    // The hand moves the image below the cursor, so that the position is taken afterwards.
    const QPointF image = m_view.toImage(position);
    Q_EMIT q->cursorMoved(image);
    if (kind == CanvasToolKind::Select && !m_heldKind) {
        const QList<qint64> stack = m_scene.at(image, imageLength(kShapeReach));
        setHovered(stack.isEmpty() ? 0 : stack.first());
    } else if (!m_heldKind) {
        setHovered(0);
    }
    afterInput();
    if (m_options.showReadout)
        q->update();
}

void CanvasPrivate::release(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    if (!m_heldKind)
        return;
    const CanvasToolKind kind = *m_heldKind;
    const PointerEvent event = pointerEvent(position, modifiers, true);
    m_heldKind.reset();
    m_heldButton = Qt::NoButton;
    tool(kind).release(event);
    m_snapMark.reset();
    afterInput();
}

void CanvasPrivate::afterInput()
{
    const QCursor wanted = m_imageLayer.isEmpty() ? QCursor(Qt::ArrowCursor) : tool(effectiveKind(QApplication::keyboardModifiers())).cursor();
    if (wanted.shape() != q->cursor().shape())
        q->setCursor(wanted);
    if (m_wasDrawing != isDrawing()) {
        m_wasDrawing = !m_wasDrawing;
        Q_EMIT q->unfinishedShapeChanged(m_wasDrawing);
    }
}

bool CanvasPrivate::wantsKey(const QKeyEvent &event) const
{
    if (m_imageLayer.isEmpty())
        return false;
    if (tool(m_kind).wantsKey(event))
        return true;
    // A shape selected in any tool can be deleted or nudged there, where the tool itself has no use for the key.
    if (m_kind != CanvasToolKind::Select && !isDrawing() && arrowStep(event).isNull() && tool(CanvasToolKind::Select).wantsKey(event))
        return true;
    return event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier;
}

bool CanvasPrivate::key(const QKeyEvent &event)
{
    if (m_imageLayer.isEmpty())
        return false;
    if (event.key() == Qt::Key_Space) {
        m_isSpaceHeld = true;
    } else if (isRefused(m_kind) && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && tool(m_kind).wantsKey(event)) {
        Q_EMIT q->drawingRefused();
    } else if (tool(m_kind).wantsKey(event)) {
        tool(m_kind).key(event);
    } else if (wantsKey(event)) {
        tool(CanvasToolKind::Select).key(event);
    } else if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        return false;
    } else if (const QPointF step = arrowStep(event); !step.isNull()) {
        scrollBy(-step * kPanStep);
    } else if (isZoomKey(event.key())) {
        if (event.key() == Qt::Key_F)
            fit();
        else
            zoomByStep(event.key() == Qt::Key_Minus ? -1 : 1, m_cursor.value_or(viewArea().center()));
    } else {
        return false;
    }
    afterInput();
    return true;
}

bool CanvasPrivate::cycleSelection(int step)
{
    const QSet<qint64> &selection = m_scene.selection();
    const qint64 next = m_scene.neighbour(selection.isEmpty() ? 0 : *selection.begin(), step);
    if (next == 0 || isDrawing())
        return false;
    select({next});
    q->showRegion(m_scene.boundsOf({next}));
    return true;
}

} // namespace cairn
