// SPDX-License-Identifier: GPL-3.0-or-later
// The pixels that a tool works on, and the way between them and the image: a smaller copy of it, or a part.
#pragma once

#include <QImage>
#include <QPolygonF>

namespace cairn {

struct PicturePart {
    QImage image;
    QPointF origin; ///< where its top-left corner lies, in pixels of the image
    double scale = 1; ///< its pixels for one of the image
    qint64 pictureId = 0; ///< the same for all parts of one picture
    bool isPart = false; ///< there is more of the picture than this

    [[nodiscard]] bool isNull() const { return image.isNull(); }
    [[nodiscard]] QPointF toPart(const QPointF &imagePoint) const { return (imagePoint - origin) * scale; }
    [[nodiscard]] QRectF toPart(const QRectF &imageRect) const { return {toPart(imageRect.topLeft()), imageRect.size() * scale}; }
    [[nodiscard]] QPointF toImage(const QPointF &point) const { return point / scale + origin; }
    [[nodiscard]] QRectF toImage(const QRectF &rect) const { return {toImage(rect.topLeft()), rect.size() / scale}; }
    /** What of an area of the image can be worked on, in whole pixels of the part. */
    [[nodiscard]] QRect regionOf(const QRectF &imageRect) const { return toPart(imageRect).toAlignedRect() & image.rect(); }
};

} // namespace cairn
