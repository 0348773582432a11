// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the canvas from outside: paint, pointer, wheel, fingers, keys.
#include "widgets/canvas/canvasprivate.h"
#include "widgets/canvas/imagecanvas.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace cairn {

namespace {

constexpr double kWheelStep = 1.25; // for one notch of 120
constexpr double kNotch = 120;
constexpr double kWheelTurn = 5; // degrees for one notch, with Shift
constexpr double kShapeReach = 4;

} // namespace

bool ImageCanvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // What the tool needs now must not be taken by a shortcut of the page.
        if (d->wantsKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        // Ctrl+Tab leaves the canvas as Tab leaves other widgets.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        const bool isForward = key->key() == Qt::Key_Tab && !(key->modifiers() & Qt::ShiftModifier);
        if (isTab && !(key->modifiers() & Qt::ControlModifier) && d->cycleSelection(isForward ? 1 : -1))
            return true;
        if (isTab && key->modifiers() & Qt::ControlModifier)
            return focusNextPrevChild(isForward);
        break;
    }
    case QEvent::ToolTip: {
        // A hint that had no room is read in full.
        const QString full = d->elidedHintAt(static_cast<QHelpEvent *>(event)->pos());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), full, this);
        event->setAccepted(!full.isEmpty());
        return true;
    }
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            d->zoomAt(gesture->position(), zoom() * (1 + gesture->value()));
            return true;
        }
        break;
    }
    case QEvent::Gesture:
        if (const auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            d->cancelTools(); // the first finger was taken for a mouse
            d->zoomAt(mapFromGlobal(pinch->hotSpot()), zoom() * pinch->scaleFactor());
            d->scrollBy(pinch->centerPoint() - pinch->lastCenterPoint());
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    d->paint(painter);
}

void ImageCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (d->m_isFitted) {
        d->fit();
        return;
    }
    // What was in the middle stays there.
    ViewTransform view = d->m_view;
    if (event->oldSize().isValid())
        view.offset += QPointF(width() - event->oldSize().width(), height() - event->oldSize().height()) / 2;
    d->setView(view, false);
}

void ImageCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        d->refreshShapeLayer();
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    d->m_isKeyboardFocus = false;
    d->press(event->position(), event->modifiers(), event->button(), false);
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    d->press(event->position(), event->modifiers(), event->button(), true);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event) { d->move(event->position(), event->modifiers()); }

void ImageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == d->m_heldButton)
        d->release(event->position(), event->modifiers());
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ShiftModifier) {
        const QPoint angle = event->angleDelta();
        turnBy(kWheelTurn * (angle.y() != 0 ? angle.y() : angle.x()) / kNotch);
        event->accept();
        return;
    }
    const double delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    d->zoomAt(event->position(), zoom() * std::pow(kWheelStep, delta / kNotch));
    event->accept();
}

void ImageCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!d->key(*event))
        QWidget::keyPressEvent(event);
}

void ImageCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    d->m_isSpaceHeld = false;
    d->afterInput();
}

void ImageCanvas::focusInEvent(QFocusEvent *event)
{
    d->m_isKeyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void ImageCanvas::focusOutEvent(QFocusEvent *event)
{
    // The release of a key held now will go to another widget.
    d->m_isSpaceHeld = false;
    d->afterInput();
    QWidget::focusOutEvent(event);
    update();
}

void ImageCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->m_cursor.reset();
    d->m_snapMark.reset();
    d->setHovered(0);
    update();
    Q_EMIT cursorLeft();
}

void ImageCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (d->m_imageLayer.isEmpty() || d->isDrawing())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QSet<qint64> &selection = d->m_scene.selection();
        const QRectF bounds = d->m_view.toView(d->m_scene.boundsOf(selection));
        const QPointF place = selection.isEmpty() ? QRectF(rect()).center() : bounds.center();
        Q_EMIT contextMenuRequested(selection.isEmpty() ? 0 : *selection.begin(), mapToGlobal(place.toPoint()));
        return;
    }
    const QList<qint64> stack = d->m_scene.at(d->m_view.toImage(QPointF(event->pos())), d->imageLength(kShapeReach));
    const auto selected = std::find_if(stack.begin(), stack.end(), [this](qint64 id) { return d->m_scene.selection().contains(id); });
    const qint64 id = stack.isEmpty() ? 0 : selected != stack.end() ? *selected : stack.first();
    // The menu speaks of what is under the mouse: that becomes the selection, unless it is part of one.
    if (id != 0 && selected == stack.end())
        d->select({id});
    Q_EMIT contextMenuRequested(id, event->globalPos());
}

} // namespace cairn
