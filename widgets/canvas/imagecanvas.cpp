// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas as others see it: its doors and its events.
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/canvasprivate.h"
#include "widgets/canvas/scribbletool.h"

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
constexpr double kRegionMargin = 24;
constexpr double kSurroundings = 3; // times the place that is brought close
constexpr double kLeastSurroundings = 48; // image pixels
constexpr double kClosest = 32;

} // namespace

ImageCanvas::ImageCanvas(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<CanvasPrivate>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Image canvas"));
    setWhatsThis(tr("Tab goes from shape to shape, Ctrl+Tab leaves the canvas. Arrow keys move what is selected, with Shift by ten pixels; "
                    "in a drawing tool they move the drawing point, and Enter sets a corner. Plus and minus zoom, F fits."));
    d->describeForScreenReaders();
}

ImageCanvas::~ImageCanvas() = default;

void ImageCanvas::setImage(const QImage &image, QSize fullSize)
{
    d->cancelTools();
    d->m_message.clear();
    d->m_tileLayer.setSource(nullptr);
    d->m_imageLayer.setImage(image, fullSize);
    d->m_minimap->setImage(d->m_imageLayer.smallest(), d->m_imageLayer.fullSize());
    d->m_shapeLayer.clear();
    d->setHovered(0);
    d->fit();
    d->afterInput();
    update();
}

void ImageCanvas::replaceImage(const QImage &image)
{
    const QImage values = d->m_imageLayer.values();
    d->m_imageLayer.setImage(image, d->m_imageLayer.fullSize());
    d->m_imageLayer.setValues(values);
    d->m_minimap->setImage(d->m_imageLayer.smallest(), d->m_imageLayer.fullSize());
    d->showInMinimap();
    update();
}

void ImageCanvas::setTiles(TileSource *tiles)
{
    d->m_tileLayer.setSource(tiles);
    update();
}

void ImageCanvas::setValues(const QImage &values)
{
    d->m_imageLayer.setValues(values);
    update();
}

void ImageCanvas::setMessage(const QString &sentence)
{
    d->cancelTools();
    d->m_tileLayer.setSource(nullptr);
    d->m_imageLayer.setImage({}, {});
    d->m_minimap->setImage({}, {});
    d->m_shapeLayer.clear();
    d->setHovered(0);
    d->m_message = sentence;
    d->m_messageDelay.start();
    d->afterInput();
    update();
}

QSize ImageCanvas::imageSize() const { return d->m_imageLayer.fullSize(); }

void ImageCanvas::setShapes(const QList<CanvasShape> &shapes)
{
    d->m_scene.setShapes(shapes);
    d->sceneHasChanged();
}

QList<CanvasShape> ImageCanvas::shapes() const { return d->m_scene.shapes(); }

void ImageCanvas::setSelection(const QSet<qint64> &ids)
{
    if (d->m_scene.setSelection(ids))
        d->sceneHasChanged();
}

QSet<qint64> ImageCanvas::selection() const { return d->m_scene.selection(); }

void ImageCanvas::setHighlighted(qint64 id)
{
    d->m_highlighted = id;
    update();
}

void ImageCanvas::setTool(CanvasToolKind tool)
{
    if (tool == d->m_kind)
        return;
    d->m_kind = tool;
    d->setHovered(0);
    d->afterInput();
    update();
    Q_EMIT toolChanged(tool);
}

CanvasToolKind ImageCanvas::tool() const { return d->m_kind; }

void ImageCanvas::setDrawClass(const QColor &color, const QString &label)
{
    d->m_drawColor = color;
    d->m_drawLabel = label;
    update();
}

void ImageCanvas::setDrawSkeleton(const SkeletonTemplate &skeleton)
{
    d->m_drawSkeleton = skeleton;
    update();
}

void ImageCanvas::setOptions(const CanvasOptions &options)
{
    d->m_options = options;
    d->m_minimap->setWanted(options.showMinimap);
    d->refreshShapeLayer();
    update();
}

CanvasOptions ImageCanvas::options() const { return d->m_options; }

QString ImageCanvas::hint() const { return d->hint(); }

void ImageCanvas::setRefusal(const QString &reason)
{
    d->m_refusal = reason;
    update();
}

LearnedPixels ImageCanvas::learnedPixels() const
{
    return static_cast<const ScribbleTool &>(d->tool(CanvasToolKind::Scribble)).learned();
}

QString ImageCanvas::refusal() const { return d->m_refusal; }

void ImageCanvas::showPreview(const EditedShapes &shapes) { d->preview(shapes); }

bool ImageCanvas::hasUnfinishedShape() const { return d->isDrawing(); }

void ImageCanvas::cancelDrawing() { d->cancelTools(); }

double ImageCanvas::zoom() const { return d->m_view.zoom; }

void ImageCanvas::setZoom(double zoom) { d->zoomAt(QRectF(rect()).center(), zoom); }

void ImageCanvas::zoomIn() { d->zoomByStep(1, QRectF(rect()).center()); }

void ImageCanvas::zoomOut() { d->zoomByStep(-1, QRectF(rect()).center()); }

void ImageCanvas::fit() { d->fit(); }

void ImageCanvas::turnBy(double degrees) { d->turnTo(turn() + degrees); }

void ImageCanvas::turnTo(double degrees) { d->turnTo(degrees); }

double ImageCanvas::turn() const { return d->m_view.degrees(); }

void ImageCanvas::actualSize()
{
    if (d->m_imageLayer.isEmpty())
        return;
    ViewTransform view = d->m_view.zoomedAt(QRectF(rect()).center(), 1 / devicePixelRatioF());
    // On whole pixels of the screen, or the picture would be blurred by half a one.
    view = view.keptInside(size(), d->m_imageLayer.fullSize());
    view.offset = (view.offset * devicePixelRatioF()).toPoint() / devicePixelRatioF();
    d->setView(view, false);
}

void ImageCanvas::showRegion(const QRectF &imageRegion)
{
    const QRectF room = QRectF(rect()).adjusted(kRegionMargin, kRegionMargin, -kRegionMargin, -kRegionMargin);
    const QRectF inView = d->m_view.toView(imageRegion);
    if (d->m_imageLayer.isEmpty() || room.contains(inView))
        return;
    ViewTransform view = d->m_view;
    if (inView.width() > room.width() || inView.height() > room.height())
        view.zoom = view.fittedTo(size(), imageRegion.size(), kRegionMargin, view.zoom).zoom;
    d->setView(view.movedTo(imageRegion.center(), room.center()), false);
}

void ImageCanvas::zoomTo(const QRectF &imageRegion)
{
    if (d->m_imageLayer.isEmpty())
        return;
    const double width = std::max(imageRegion.width() * kSurroundings, kLeastSurroundings);
    const double height = std::max(imageRegion.height() * kSurroundings, kLeastSurroundings);
    ViewTransform view = d->m_view;
    view.zoom = std::clamp(std::min(this->width() / width, this->height() / height), view.fittedTo(size(), imageSize(), 0, 1e9).zoom, kClosest);
    d->setView(view.movedTo(imageRegion.center(), QRectF(rect()).center()), false);
}

ViewTransform ImageCanvas::view() const { return d->m_view; }

void ImageCanvas::setView(const ViewTransform &view) { d->setView(view, false); }

bool ImageCanvas::isFitted() const { return d->m_isFitted; }

QSize ImageCanvas::sizeHint() const { return {800, 600}; }

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
