// SPDX-License-Identifier: GPL-3.0-or-later
// Where the picture lies in the view: a zoom, a turn and an offset, and the way between image and view pixels.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace cairn {

struct ViewTransform {
    static constexpr double kMinimumZoom = 0.005;
    static constexpr double kMaximumZoom = 64;

    double zoom = 1; ///< logical view pixels for one image pixel
    QPointF offset; ///< where the image's top-left corner lies in the view
    QPointF axis {1, 0}; ///< where the image's x axis points to in the view, of length 1: the picture is turned, never its shapes

    [[nodiscard]] bool isTurned() const { return axis.y() != 0 || axis.x() != 1; }
    /** Clockwise, 0 to 360; exact at quarter turns. */
    [[nodiscard]] double degrees() const;
    /** How many quarter turns come nearest to it: 0 to 3. */
    [[nodiscard]] int quarterTurns() const;

    [[nodiscard]] QPointF turned(const QPointF &way) const { return {way.x() * axis.x() - way.y() * axis.y(), way.x() * axis.y() + way.y() * axis.x()}; }
    [[nodiscard]] QPointF turnedBack(const QPointF &way) const { return {way.x() * axis.x() + way.y() * axis.y(), way.y() * axis.x() - way.x() * axis.y()}; }
    [[nodiscard]] QPointF toView(const QPointF &image) const { return (isTurned() ? turned(image) : image) * zoom + offset; }
    [[nodiscard]] QPointF toImage(const QPointF &view) const { return isTurned() ? turnedBack((view - offset) / zoom) : (view - offset) / zoom; }
    /** The smallest upright rectangle around it: larger than it where the view is turned by less than a quarter. */
    [[nodiscard]] QRectF toView(const QRectF &image) const;
    [[nodiscard]] QRectF toImage(const QRectF &view) const;
    /** Its corners, from the image's top left clockwise. */
    [[nodiscard]] QPolygonF toViewPolygon(const QRectF &image) const;
    [[nodiscard]] QTransform transform() const
    {
        return {zoom * axis.x(), zoom * axis.y(), -zoom * axis.y(), zoom * axis.x(), offset.x(), offset.y()};
    }

    /** The same with another zoom; the image point under `anchor` (view pixels) stays where it is. */
    [[nodiscard]] ViewTransform zoomedAt(const QPointF &anchor, double newZoom) const;
    /** The same turned to so many degrees, clockwise; the image point under `anchor` stays where it is. */
    [[nodiscard]] ViewTransform turnedAt(const QPointF &anchor, double degrees) const;
    /** The same moved until an image point lies at a place of the view. */
    [[nodiscard]] ViewTransform movedTo(const QPointF &imagePoint, const QPointF &viewPoint) const;
    /** The whole image in the middle of the view with a margin, turned as this one is, never enlarged beyond `maximumZoom`. */
    [[nodiscard]] ViewTransform fittedTo(const QSizeF &view, const QSizeF &image, double margin, double maximumZoom) const;
    [[nodiscard]] static ViewTransform fitted(const QSizeF &view, const QSizeF &image, double margin, double maximumZoom)
    {
        return ViewTransform().fittedTo(view, image, margin, maximumZoom);
    }
    /** Moved back where the middle of the view would leave the image: so the image can never be lost from sight. */
    [[nodiscard]] ViewTransform keptInside(const QSizeF &view, const QSizeF &image) const;

    friend bool operator==(const ViewTransform &, const ViewTransform &) = default;
};

} // namespace cairn
