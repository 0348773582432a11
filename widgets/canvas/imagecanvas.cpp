// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas as others see it: its doors; its events stand in imagecanvasevents.cpp.
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/canvasprivate.h"
#include "widgets/canvas/scribbletool.h"

#include <cmath>

namespace cairn {

namespace {

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

} // namespace cairn
