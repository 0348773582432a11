// SPDX-License-Identifier: GPL-3.0-or-later
// A box turned about its centre; the frame of rotated boxes and ellipses.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

namespace cairn {

/** Pixels; `angle` in degrees, clockwise as seen on the screen, from the x axis to the width's direction. */
struct TurnedBox {
    QPointF center;
    QSizeF size; ///< along the turned x axis, along the turned y axis
    double angle = 0; ///< 0 to 180, without 180: half a turn gives the same box

    /** The same box with a size that is not negative and its angle in range. */
    [[nodiscard]] TurnedBox normalized() const;
    /** Top-left, top-right, bottom-right and bottom-left, as they lay before turning. */
    [[nodiscard]] QPolygonF corners() const;
    [[nodiscard]] QPointF toLocal(const QPointF &point) const; ///< from the centre, along the turned axes
    [[nodiscard]] QPointF fromLocal(const QPointF &local) const;
    [[nodiscard]] QRectF boundingBox() const;

    [[nodiscard]] QRectF ellipseBoundingBox() const;
    [[nodiscard]] double ellipseArea() const;
    /** The ellipse that touches the box's sides, as a ring that strays from it by no more than `tolerance` pixels. */
    [[nodiscard]] QPolygonF ellipseOutline(double tolerance) const;

    friend bool operator==(const TurnedBox &, const TurnedBox &) = default;
};

} // namespace cairn
