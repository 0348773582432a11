// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps prepared pictures by id, and watches the clock.
#include "widgets/gallery/preparedpictures.h"

#include <QPainter>
#include <QPainterPath>

namespace cairn {
namespace {

constexpr int kKeptKilobytes = 96 * 1024;
constexpr int kFrameMs = 5;

QPixmap prepared(const QImage &image, const QSize &size, double radius)
{
    const QImage scaled = image.size() == size ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage shaped(size, QImage::Format_ARGB32_Premultiplied);
    shaped.fill(Qt::transparent);
    QPainter painter(&shaped);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath edge;
    edge.addRoundedRect(QRectF(QPointF(), size), radius, radius);
    painter.fillPath(edge, QBrush(scaled));
    painter.end();
    return QPixmap::fromImage(std::move(shaped));
}

} // namespace

PreparedPictures::PreparedPictures()
    : m_pictures(kKeptKilobytes)
{
}

void PreparedPictures::beginFrame()
{
    m_frame.start();
    m_unfinished = false;
}

QPixmap PreparedPictures::picture(qint64 id, const QImage &image, const QSize &size, double radius)
{
    const Prepared *known = m_pictures.object(id);
    if (known && known->source == image.cacheKey() && known->pixmap.size() == size)
        return known->pixmap;
    if (m_frame.isValid() && m_frame.elapsed() >= kFrameMs) {
        m_unfinished = true;
        return {};
    }
    const QPixmap pixmap = prepared(image, size, radius);
    m_pictures.insert(id, new Prepared {image.cacheKey(), pixmap}, int(qint64(size.width()) * size.height() * 4 / 1024) + 1);
    return pixmap;
}

} // namespace cairn
