// SPDX-License-Identifier: GPL-3.0-or-later
// Paints curves into a rectangle, on a screen's picture or as vectors; may be used in any thread.
#pragma once

#include "widgets/plots/plotcurve.h"
#include "widgets/plots/valuescale.h"

#include <QRectF>
#include <QSet>

class QPainter;

namespace cairn {

/** Which part of the world lies where. Heights are those of the scale. */
struct PlotMapping {
    QRectF area; ///< in logical pixels
    double firstX = 0, lastX = 1;
    double lower = 0, upper = 1; ///< heights
    double secondLower = 0, secondUpper = 1; ///< of the second axis
    ValueScale scale;

    [[nodiscard]] double pixelX(double x) const { return area.left() + (x - firstX) / (lastX - firstX) * area.width(); }
    [[nodiscard]] double pixelY(double height, bool isSecond) const
    {
        const double low = isSecond ? secondLower : lower, high = isSecond ? secondUpper : upper;
        return area.bottom() - (height - low) / (high - low) * area.height();
    }
    [[nodiscard]] QPointF pixel(const QPointF &point, bool isSecond) const { return {pixelX(point.x()), pixelY(scale.height(point.y()), isSecond)}; }
    friend bool operator==(const PlotMapping &a, const PlotMapping &b)
    {
        return a.area == b.area && a.firstX == b.firstX && a.lastX == b.lastX && a.lower == b.lower && a.upper == b.upper && a.secondLower == b.secondLower
            && a.secondUpper == b.secondUpper && a.scale.axis() == b.scale.axis();
    }
};

enum class PaintDetail {
    Screen, ///< what falls into one column of pixels is drawn once
    BusyScreen, ///< the same, and no line is smooth or thick
    Vector, ///< every point that was given
};

/** Bands, then faint lines, then lines in their order. What is higher or lower than the area has a small triangle at its edge. */
void paintCurves(QPainter &painter, const QList<PlotCurve> &curves, const QSet<QString> &hidden, const PlotMapping &mapping, PaintDetail detail);
/** One line alone, thick: above the finished picture. */
void paintHighlight(QPainter &painter, const PlotCurve &curve, const PlotMapping &mapping);
void paintMarker(QPainter &painter, const QPointF &centre, SeriesMarker marker, const QColor &color, double radius);

} // namespace cairn
