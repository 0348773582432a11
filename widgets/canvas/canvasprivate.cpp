// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas' state, and the wishes that its tools hand on.
#include "widgets/canvas/canvasprivate.h"
#include "widgets/canvas/boxtool.h"
#include "widgets/canvas/brushtool.h"
#include "widgets/canvas/cuttool.h"
#include "widgets/canvas/cutouttool.h"
#include "widgets/canvas/handtool.h"
#include "widgets/canvas/measuretool.h"
#include "widgets/canvas/pointtool.h"
#include "widgets/canvas/polygontool.h"
#include "widgets/canvas/rotatedboxtool.h"
#include "widgets/canvas/scissorstool.h"
#include "widgets/canvas/scribbletool.h"
#include "widgets/canvas/selecttool.h"
#include "widgets/canvas/superpixeltool.h"
#include "widgets/canvas/wandtool.h"
#include "widgets/common/fonts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr double kFitMargin = 16;
constexpr double kLargestFit = 16;
constexpr int kMessageDelayMs = 150;

} // namespace

CanvasPrivate::CanvasPrivate(ImageCanvas *canvas)
    : q(canvas)
    , m_minimap(new Minimap(canvas))
{
    m_tools.push_back(std::make_unique<SelectTool>(*this));
    m_tools.push_back(std::make_unique<BoxTool>(*this, ShapeKind::Box));
    m_tools.push_back(std::make_unique<PolygonTool>(*this, ShapeKind::Polygon));
    m_tools.push_back(std::make_unique<HandTool>(*this));
    m_tools.push_back(std::make_unique<MeasureTool>(*this));
    m_tools.push_back(std::make_unique<RotatedBoxTool>(*this));
    m_tools.push_back(std::make_unique<BoxTool>(*this, ShapeKind::Ellipse));
    m_tools.push_back(std::make_unique<PolygonTool>(*this, ShapeKind::Polyline));
    m_tools.push_back(std::make_unique<PointTool>(*this));
    m_tools.push_back(std::make_unique<BoxTool>(*this, ShapeKind::Skeleton));
    m_tools.push_back(std::make_unique<BoxTool>(*this, ShapeKind::Cuboid));
    m_tools.push_back(std::make_unique<BrushTool>(*this, BrushMode::Add));
    m_tools.push_back(std::make_unique<BrushTool>(*this, BrushMode::Erase));
    m_tools.push_back(std::make_unique<WandTool>(*this));
    m_tools.push_back(std::make_unique<ScissorsTool>(*this));
    m_tools.push_back(std::make_unique<CutOutTool>(*this));
    m_tools.push_back(std::make_unique<SuperpixelTool>(*this));
    m_tools.push_back(std::make_unique<ScribbleTool>(*this));
    m_tools.push_back(std::make_unique<CutTool>(*this));
    m_messageDelay.setSingleShot(true);
    m_messageDelay.setInterval(kMessageDelayMs);
    QObject::connect(&m_messageDelay, &QTimer::timeout, q, qOverload<>(&QWidget::update));
    QObject::connect(&m_imageLayer, &ImageLayer::refined, q, [this] {
        m_minimap->setImage(m_imageLayer.smallest(), m_imageLayer.fullSize());
        showInMinimap();
        q->update();
    });
    QObject::connect(m_minimap, &Minimap::centreRequested, q, [this](const QPointF &point) {
        setView(m_view.movedTo(point, viewArea().center()), false);
    });
    QObject::connect(&m_tileLayer, &TileLayer::arrived, q, qOverload<>(&QWidget::update));
    QObject::connect(&m_shapeLayer, &ShapeLayer::repainted, q, qOverload<>(&QWidget::update));
}

void CanvasPrivate::select(const QSet<qint64> &ids)
{
    if (!m_scene.setSelection(ids))
        return;
    sceneHasChanged();
    Q_EMIT q->selectionChanged(m_scene.selection());
}

void CanvasPrivate::preview(const EditedShapes &shapes)
{
    // The settled layer leaves out what is being edited: it is painted anew only when that is something else.
    const bool isOther = shapes.keys() != m_preview.keys();
    m_preview = shapes;
    if (isOther)
        refreshShapeLayer();
    q->update();
}

void CanvasPrivate::reshape(const EditedShapes &shapes, bool isNudge)
{
    // Shown at once as it will be; if the project refuses, it sets the shapes again.
    for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape)
        m_scene.reshape(shape.key(), *shape);
    sceneHasChanged();
    Q_EMIT q->reshapeRequested(shapes, isNudge);
}

void CanvasPrivate::finishDrawing(const Shape &shape, double seconds)
{
    Q_EMIT q->shapeDrawn(shape, seconds);
}

void CanvasPrivate::requestClass(qint64 id)
{
    const CanvasShape *shape = m_scene.find(id);
    const QPointF place = shape ? m_view.toView(shape->shape.boundingBox()).topLeft() : QPointF();
    Q_EMIT q->classRequested(id, q->mapToGlobal(m_cursor.value_or(place).toPoint()));
}

void CanvasPrivate::requestDelete(const QSet<qint64> &ids)
{
    Q_EMIT q->deleteRequested(QList<qint64>(ids.begin(), ids.end()));
}

void CanvasPrivate::requestDuplicate(const QSet<qint64> &ids)
{
    Q_EMIT q->duplicateRequested(QList<qint64>(ids.begin(), ids.end()));
}

void CanvasPrivate::scrollBy(const QPointF &viewPixels)
{
    ViewTransform moved = m_view;
    moved.offset += viewPixels;
    setView(moved, false);
}

void CanvasPrivate::setView(const ViewTransform &view, bool isFitted)
{
    const double before = m_view.zoom, turnBefore = m_view.degrees();
    m_isFitted = isFitted;
    m_view = isFitted ? view : view.keptInside(q->size(), m_imageLayer.fullSize());
    if (m_view.zoom != before)
        Q_EMIT q->zoomChanged(m_view.zoom);
    if (m_view.degrees() != turnBefore)
        Q_EMIT q->turned(m_view.degrees());
    showInMinimap();
    q->update();
}

void CanvasPrivate::showInMinimap() { m_minimap->setView(m_view, viewArea()); }

void CanvasPrivate::fit()
{
    if (!m_imageLayer.isEmpty())
        setView(m_view.fittedTo(q->size(), m_imageLayer.fullSize(), kFitMargin, kLargestFit), true);
}

void CanvasPrivate::turnTo(double degrees)
{
    const bool wasFitted = m_isFitted;
    if (m_imageLayer.isEmpty())
        return;
    setView(m_view.turnedAt(viewArea().center(), degrees), false);
    if (wasFitted)
        fit();
}

// Of a picture of tiles what is in view, as sharp as it is there now: from the tiles that are painted.
PicturePart CanvasPrivate::part() const
{
    if (!m_tileLayer.isActive()) {
        const QImage &picture = m_imageLayer.picture();
        return {picture, {}, picture.width() / std::max(1.0, imageArea().width()), pictureId()};
    }
    const int step = m_tileLayer.reduction(m_view, deviceRatio());
    const QRectF visible = m_view.toImage(viewArea()) & imageArea();
    // On whole pixels of the level.
    const QRect cells = QRectF(visible.topLeft() / step, visible.size() / step).toAlignedRect();
    const QPointF origin = QPointF(cells.topLeft()) * step;
    const bool isCurrent = m_part.pictureId == pictureId() && m_partVersion == m_tileLayer.version() && m_part.origin == origin
        && m_part.image.size() == cells.size() && m_part.scale == 1.0 / step;
    if (!isCurrent) {
        QImage image(cells.size(), QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter painter(&image);
        ViewTransform view;
        view.zoom = 1.0 / step;
        paintPicture(painter, view.movedTo(origin, {}), QRectF(image.rect()), 1);
        painter.end();
        m_part = {image, origin, 1.0 / step, pictureId(), true};
        m_partVersion = m_tileLayer.version();
    }
    return m_part;
}

void CanvasPrivate::zoomAt(const QPointF &anchor, double zoom)
{
    if (!m_imageLayer.isEmpty())
        setView(m_view.zoomedAt(anchor, zoom), false);
}

// Steps of the square root of two, counted from 100 % on the screen, so that 50, 100 and 200 % are among them.
void CanvasPrivate::zoomByStep(int step, const QPointF &anchor)
{
    const double level = 2 * std::log2(m_view.zoom * deviceRatio());
    const double next = step > 0 ? std::floor(level + 1e-6) + 1 : std::ceil(level - 1e-6) - 1;
    zoomAt(anchor, std::exp2(next / 2) / deviceRatio());
}

bool CanvasPrivate::isDrawing() const
{
    return std::any_of(m_tools.begin(), m_tools.end(), [](const auto &tool) { return tool->isDrawing(); });
}

void CanvasPrivate::cancelTools()
{
    for (const auto &tool : m_tools)
        tool->cancel();
    m_heldKind.reset();
    m_heldButton = Qt::NoButton;
    m_snapMark.reset();
    afterInput();
}

void CanvasPrivate::sceneHasChanged()
{
    for (const auto &tool : m_tools)
        tool->sceneChanged();
    if (!m_scene.find(m_hovered))
        setHovered(0);
    refreshShapeLayer();
    describeForScreenReaders();
    q->update();
}

void CanvasPrivate::setHovered(qint64 id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    Q_EMIT q->hovered(id);
    q->update();
}

void CanvasPrivate::refreshShapeLayer()
{
    ShapeLayerContent content;
    content.fillOpacity = m_options.fillOpacity;
    content.hasLabels = m_options.showLabels;
    content.font = steppedFont(q->font(), TextStep::Small);
    for (const CanvasShape &shape : m_scene.shapes()) {
        if (m_options.showShapes && !shape.isHidden && !m_preview.contains(shape.id))
            content.shapes.append(shape);
    }
    m_shapeLayer.setContent(content);
}

// What eyes see on the canvas, in words. The page's list of shapes holds each of them.
void CanvasPrivate::describeForScreenReaders()
{
    QString text = ImageCanvas::tr("%n shape(s) on the image", nullptr, int(m_scene.shapes().size()));
    if (const CanvasShape *only = m_scene.onlySelected()) {
        const QRectF box = only->shape.boundingBox();
        const QLocale locale;
        const auto number = [&locale](double value) { return locale.toString(qRound(value)); };
        text = ImageCanvas::tr("%1, selected: %2, %3 by %4 pixels at %5, %6")
                   .arg(text, only->label.isEmpty() ? ImageCanvas::tr("no class") : only->label, number(box.width()), number(box.height()),
                       number(box.x()), number(box.y()));
    } else if (!m_scene.selection().isEmpty()) {
        text = ImageCanvas::tr("%1, %n selected", nullptr, int(m_scene.selection().size())).arg(text);
    }
    q->setAccessibleDescription(text);
}

} // namespace cairn
