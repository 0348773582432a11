// SPDX-License-Identifier: GPL-3.0-or-later
// Decides between painting at once and painting in a thread, and paints.
#include "widgets/canvas/shapelayer.h"
#include "widgets/canvas/labelchips.h"
#include "widgets/canvas/shapepainter.h"

#include <QElapsedTimer>
#include <QPainter>

namespace cairn {

namespace {

constexpr int kMargin = 96; // logical pixels around the view, so that a little panning uncovers nothing
constexpr int kRestMs = 40;
// What may be painted in the window's thread: by the number of corners, and by what the last picture took (large outlines cost
// more than small ones with as many corners).
constexpr qsizetype kCheapCorners = 3'000;
constexpr qsizetype kCornersOfChip = 20; // what a chip costs, in corners
constexpr double kCheapMs = 7;
constexpr double kDimmedOpacity = 0.35;

qsizetype cornersOf(const Shape &shape)
{
    qsizetype count = 4 + shape.points.size() + 2 * shape.mask.runCount();
    for (const PolygonPart &part : shape.parts) {
        for (const QPolygonF &ring : part)
            count += ring.size();
    }
    return count;
}

} // namespace

ShapeLayer::ShapeLayer(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ShapeLayer::startRendering);
}

void ShapeLayer::setContent(const ShapeLayerContent &content)
{
    m_content = content;
    ++m_version;
}

void ShapeLayer::clear()
{
    m_picture = {};
    m_oldest = ++m_version;
}

bool ShapeLayer::isCheap(const Frame &frame) const
{
    if (m_picture.milliseconds > kCheapMs)
        return false;
    const QRectF visible = frame.view.toImage(QRectF(QPointF(), QSizeF(frame.viewSize)));
    qsizetype corners = 0;
    for (const CanvasShape &shape : m_content.shapes) {
        if (shape.shape.boundingBox().intersects(visible))
            corners += cornersOf(shape.shape) + (m_content.hasLabels ? kCornersOfChip : 0);
        if (corners > kCheapCorners)
            return false;
    }
    return true;
}

ShapeLayer::Picture ShapeLayer::render(const ShapeLayerContent &content, const Frame &frame)
{
    QElapsedTimer clock;
    clock.start();
    const auto blank = [&frame] {
        QImage image((frame.viewSize + QSize(2 * kMargin, 2 * kMargin)) * frame.deviceRatio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(frame.deviceRatio);
        image.fill(Qt::transparent);
        return image;
    };
    const auto begin = [](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(kMargin, kMargin);
    };
    Picture picture {frame, blank(), {}};
    QPainter painter(&picture.shapes);
    begin(painter);
    const QRectF viewArea(QPointF(), QSizeF(frame.viewSize));
    const QRectF visible = frame.view.toImage(viewArea.adjusted(-kMargin, -kMargin, kMargin, kMargin));
    for (const CanvasShape &shape : content.shapes) {
        if (!shape.shape.boundingBox().adjusted(-1, -1, 1, 1).intersects(visible))
            continue;
        painter.setOpacity(shape.isDimmed ? kDimmedOpacity : 1);
        paintShape(painter, shape.shape, frame.view, {shape.color, shape.isDimmed ? 0 : content.fillOpacity, shape.isDimmed ? 1.0 : 2.0, shape.isDraft, shape.edges});
    }
    painter.end();
    const QList<LabelChip> chips = content.hasLabels ? placeChips(content.shapes, frame.view, viewArea, content.font) : QList<LabelChip>();
    if (!chips.isEmpty()) {
        picture.chips = blank();
        painter.begin(&picture.chips);
        begin(painter);
        for (const LabelChip &chip : chips)
            paintChip(painter, chip, content.font);
        painter.end();
    }
    picture.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return picture;
}

void ShapeLayer::paintShapes(QPainter &painter, const ViewTransform &view, const QSize &viewSize, double deviceRatio)
{
    const Frame frame {view, viewSize, deviceRatio, m_version};
    const bool isCurrent = m_picture.frame == frame && !m_picture.shapes.isNull();
    const bool hasMoved = m_wanted != frame;
    m_wanted = frame;
    if (!isCurrent && isCheap(frame)) {
        m_picture = render(m_content, frame);
    } else if (!isCurrent) {
        // What is shown must follow an edit at once; a moving view is waited for.
        if (m_picture.frame.version != frame.version)
            startRendering();
        else if (hasMoved || !m_rest.isActive())
            m_rest.start();
    }
    paintMoved(painter, m_picture.shapes, view);
}

void ShapeLayer::paintChips(QPainter &painter, const ViewTransform &view) const
{
    paintMoved(painter, m_picture.chips, view);
}

void ShapeLayer::paintMoved(QPainter &painter, const QImage &image, const ViewTransform &view) const
{
    if (image.isNull())
        return;
    const ViewTransform &made = m_picture.frame.view;
    if (made == view) {
        painter.drawImage(QPointF(-kMargin, -kMargin), image);
        return;
    }
    const QRectF was(QPointF(-kMargin, -kMargin), image.deviceIndependentSize());
    if (made.axis == view.axis) {
        const QPointF corner = view.toView(made.toImage(was.topLeft()));
        painter.drawImage(QRectF(corner, was.size() * (view.zoom / made.zoom)), image, QRectF(image.rect()));
        return;
    }
    painter.save();
    painter.setTransform(made.transform().inverted() * view.transform() * painter.transform());
    painter.drawImage(was.topLeft(), image);
    painter.restore();
}

void ShapeLayer::startRendering()
{
    if (m_isRendering)
        return; // take() looks whether it is still what is wanted
    m_isRendering = true;
    m_pool.start([this, content = m_content, frame = m_wanted] {
        const Picture picture = render(content, frame);
        QMetaObject::invokeMethod(this, [this, picture] { take(picture); }, Qt::QueuedConnection);
    });
}

void ShapeLayer::take(const Picture &picture)
{
    m_isRendering = false;
    if (picture.frame.version >= m_oldest)
        m_picture = picture;
    if (picture.frame.version != m_wanted.version)
        startRendering();
    else if (picture.frame != m_wanted)
        m_rest.start();
    Q_EMIT repainted();
}

} // namespace cairn
