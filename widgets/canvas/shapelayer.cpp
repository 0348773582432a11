// SPDX-License-Identifier: GPL-3.0-or-later
// Decides between painting at once and painting in a thread, and paints.
#include "widgets/canvas/shapelayer.h"
#include "widgets/canvas/labelchips.h"
#include "widgets/canvas/shapepainter.h"

#include <QPainter>

namespace cairn {

namespace {

constexpr int kMargin = 96; // logical pixels around the view, so that a little panning uncovers nothing
constexpr int kRestMs = 40;
// Corners that are painted well within a frame (measured: some 20 ms for 10,000 filled and antialiased ones).
constexpr qsizetype kCheapCorners = 3'000;
constexpr qsizetype kCornersOfChip = 20; // what a chip costs, in corners

qsizetype cornersOf(const Shape &shape)
{
    qsizetype count = 4 + shape.points.size();
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

bool ShapeLayer::isCheap(const Frame &frame) const
{
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
    const QSize size = (frame.viewSize + QSize(2 * kMargin, 2 * kMargin)) * frame.deviceRatio;
    Picture picture {frame, QImage(size, QImage::Format_ARGB32_Premultiplied)};
    picture.image.setDevicePixelRatio(frame.deviceRatio);
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kMargin, kMargin);
    const QRectF viewArea(QPointF(), QSizeF(frame.viewSize));
    const QRectF visible = frame.view.toImage(viewArea.adjusted(-kMargin, -kMargin, kMargin, kMargin));
    for (const CanvasShape &shape : content.shapes) {
        if (!shape.shape.boundingBox().adjusted(-1, -1, 1, 1).intersects(visible))
            continue;
        paintShape(painter, shape.shape, frame.view, {shape.color, content.fillOpacity, 1.75, shape.isDraft});
    }
    if (content.hasLabels) {
        const QList<LabelChip> chips = placeChips(content.shapes, frame.view, viewArea, content.font);
        for (const LabelChip &chip : chips)
            paintChip(painter, chip, content.font);
    }
    return picture;
}

void ShapeLayer::paint(QPainter &painter, const ViewTransform &view, const QSize &viewSize, double deviceRatio)
{
    const Frame frame {view, viewSize, deviceRatio, m_version};
    const bool isCurrent = m_picture.frame == frame && !m_picture.image.isNull();
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
    paintMoved(painter, view);
}

void ShapeLayer::paintMoved(QPainter &painter, const ViewTransform &view) const
{
    if (m_picture.image.isNull())
        return;
    const ViewTransform &made = m_picture.frame.view;
    if (made == view) {
        painter.drawImage(QPointF(-kMargin, -kMargin), m_picture.image);
        return;
    }
    const QRectF was(QPointF(-kMargin, -kMargin), m_picture.image.deviceIndependentSize());
    painter.drawImage(view.toView(made.toImage(was)), m_picture.image, QRectF(m_picture.image.rect()));
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
    m_picture = picture;
    if (picture.frame.version != m_wanted.version)
        startRendering();
    else if (picture.frame != m_wanted)
        m_rest.start();
    Q_EMIT repainted();
}

} // namespace cairn
