// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the copy whose pixels come closest to the screen's.
#include "widgets/canvas/imagelayer.h"

#include <QPainter>
#include <QPixelFormat>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr qint64 kSmallPixels = 1'000'000; // halved at once: that takes a millisecond or two
constexpr int kSmallestEdge = 256;

QList<QImage> halvedLevels(const QImage &image, const TaskControl &control)
{
    QList<QImage> levels {image};
    while (std::max(levels.last().width(), levels.last().height()) > kSmallestEdge && !control.isCanceled()) {
        const QSize half(std::max(1, levels.last().width() / 2), std::max(1, levels.last().height() / 2));
        levels.append(levels.last().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return levels;
}

/** One number of a grey picture, three of others; 16 bits where it has them. */
QString valueText(const QImage &image, int x, int y)
{
    const bool isGrey = image.pixelFormat().colorModel() == QPixelFormat::Grayscale;
    if (image.format() == QImage::Format_Grayscale16)
        return QString::number(reinterpret_cast<const quint16 *>(image.constScanLine(y))[x]);
    const QRgba64 color = image.pixelColor(x, y).rgba64();
    const bool is16Bit = image.depth() == 64;
    const auto text = [is16Bit](quint16 value) { return QString::number(is16Bit ? value : value / 257); };
    return isGrey ? text(color.red()) : QStringLiteral("%1\n%2\n%3").arg(text(color.red()), text(color.green()), text(color.blue()));
}

} // namespace

void paintChecker(QPainter &painter, const ViewTransform &view, const QRectF &part)
{
    constexpr int kSquare = 8;
    QPixmap tile(2 * kSquare, 2 * kSquare);
    tile.fill(QColor(0xC8, 0xCA, 0xCE));
    QPainter squares(&tile);
    squares.fillRect(0, 0, kSquare, kSquare, QColor(0xE6, 0xE7, 0xEA));
    squares.fillRect(kSquare, kSquare, kSquare, kSquare, QColor(0xE6, 0xE7, 0xEA));
    squares.end();
    const QRectF area = view.toView(part);
    painter.save();
    if (view.isTurned()) {
        QPainterPath outline;
        outline.addPolygon(view.toViewPolygon(part));
        painter.setClipPath(outline, Qt::IntersectClip);
    }
    painter.drawTiledPixmap(area, tile, area.topLeft());
    painter.restore();
}

void paintPixelValues(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, const QImage &values, const QImage &shown, const QPoint &origin)
{
    const QRect visible = (view.toImage(viewArea) & QRectF(QRect(origin, values.size()))).toAlignedRect() & QRect(origin, values.size());
    painter.save();
    for (int y = visible.top(); y <= visible.bottom(); ++y) {
        for (int x = visible.left(); x <= visible.right(); ++x) {
            const QPointF middle = view.toView(QPointF(x + 0.5, y + 0.5));
            const QRectF square(middle - QPointF(view.zoom, view.zoom) / 2, QSizeF(view.zoom, view.zoom));
            const QPoint own(x - origin.x(), y - origin.y());
            const QPoint seen(own.x() * shown.width() / values.width(), own.y() * shown.height() / values.height());
            painter.setPen(qGray(shown.pixel(seen)) > 140 ? QColor(0, 0, 0, 190) : QColor(255, 255, 255, 210));
            painter.drawText(square, Qt::AlignCenter, valueText(values, own.x(), own.y()));
        }
    }
    painter.restore();
}

ImageLayer::ImageLayer(QObject *parent)
    : QObject(parent)
{
}

void ImageLayer::setImage(const QImage &image, const QSize &fullSize)
{
    m_task.cancel();
    m_levels.clear();
    ++m_version;
    m_picture = image;
    m_values = {};
    m_fullSize = image.isNull() ? QSize() : (fullSize.isEmpty() ? image.size() : fullSize);
    if (image.isNull())
        return;
    if (qint64(image.width()) * image.height() <= kSmallPixels) {
        m_levels = halvedLevels(image, {});
        return;
    }
    m_levels = {image};
    m_task.start<QList<QImage>>([image](TaskControl &control) -> Result<QList<QImage>> { return halvedLevels(image, control); },
        [this](const Result<QList<QImage>> &levels) {
            if (!levels)
                return;
            m_levels = *levels;
            ++m_version;
            Q_EMIT refined();
        });
}

void ImageLayer::paint(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const
{
    const QRectF visible = view.toImage(viewArea) & QRectF(QPointF(), QSizeF(m_fullSize));
    if (isEmpty() || visible.isEmpty())
        return;
    // How many device pixels one pixel of each copy gets; the smallest copy that need not be enlarged is taken.
    const auto scaleOf = [&](const QImage &level) { return view.zoom * deviceRatio * m_fullSize.width() / level.width(); };
    const QImage *level = &m_levels.first();
    for (const QImage &candidate : m_levels) {
        if (scaleOf(candidate) <= 1.001)
            level = &candidate;
    }
    const double perPixelX = double(level->width()) / m_fullSize.width(), perPixelY = double(level->height()) / m_fullSize.height();
    QRectF source(visible.x() * perPixelX, visible.y() * perPixelY, visible.width() * perPixelX, visible.height() * perPixelY);
    // Whole pixels of the copy, so that the part painted is not stretched by a fraction of one.
    source = QRectF(source.toAlignedRect() & level->rect());
    const QRectF part(source.x() / perPixelX, source.y() / perPixelY, source.width() / perPixelX, source.height() / perPixelY);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scaleOf(*level) < kSharpFrom);
    if (level->hasAlphaChannel())
        paintChecker(painter, view, part);
    if (view.isTurned())
        painter.setTransform(view.transform() * painter.transform());
    painter.drawImage(view.isTurned() ? part : view.toView(part), *level, source);
    painter.restore();
}

void ImageLayer::paintGrid(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const
{
    const QRectF visible = view.toImage(viewArea) & QRectF(QPointF(), QSizeF(m_fullSize));
    if (isEmpty() || visible.isEmpty())
        return;
    QList<QLineF> lines;
    const auto line = [&](double x1, double y1, double x2, double y2) { lines.append(QLineF(view.toView(QPointF(x1, y1)), view.toView(QPointF(x2, y2)))); };
    for (int x = int(std::ceil(visible.left())); x <= visible.right(); ++x)
        line(x, visible.top(), x, visible.bottom());
    for (int y = int(std::ceil(visible.top())); y <= visible.bottom(); ++y)
        line(visible.left(), y, visible.right(), y);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor(128, 128, 128, 90), 1 / deviceRatio));
    painter.drawLines(lines);
    painter.restore();
}

void ImageLayer::paintValues(QPainter &painter, const ViewTransform &view, const QRectF &viewArea) const
{
    const QImage &values = m_values.isNull() ? m_picture : m_values;
    if (isEmpty() || values.size() != m_fullSize)
        return;
    paintPixelValues(painter, view, viewArea, values, m_picture);
}

} // namespace cairn
