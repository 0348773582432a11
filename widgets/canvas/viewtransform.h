// SPDX-License-Identifier: GPL-3.0-or-later
// Where the picture lies in the view: a zoom and an offset, and the way between image and view pixels.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace cairn {

struct ViewTransform {
    static constexpr double kMinimumZoom = 0.005;
    static constexpr double kMaximumZoom = 64;

    double zoom = 1; ///< logical view pixels for one image pixel
    QPointF offset; ///< where the image's top-left corner lies in the view

    [[nodiscard]] QPointF toView(const QPointF &image) const { return image * zoom + offset; }
    [[nodiscard]] QRectF toView(const QRectF &image) const { return {toView(image.topLeft()), image.size() * zoom}; }
    [[nodiscard]] QPointF toImage(const QPointF &view) const { return (view - offset) / zoom; }
    [[nodiscard]] QRectF toImage(const QRectF &view) const { return {toImage(view.topLeft()), view.size() / zoom}; }
    [[nodiscard]] QTransform transform() const { return {zoom, 0, 0, zoom, offset.x(), offset.y()}; }

    /** The same with another zoom; the image point under `anchor` (view pixels) stays where it is. */
    [[nodiscard]] ViewTransform zoomedAt(const QPointF &anchor, double newZoom) const;
    /** The whole image in the middle of the view with a margin, never enlarged beyond `maximumZoom`. */
    [[nodiscard]] static ViewTransform fitted(const QSizeF &view, const QSizeF &image, double margin, double maximumZoom);
    /** Moved back where the middle of the view would leave the image: so the image can never be lost from sight. */
    [[nodiscard]] ViewTransform keptInside(const QSizeF &view, const QSizeF &image) const;

    friend bool operator==(const ViewTransform &, const ViewTransform &) = default;
};

} // namespace cairn
