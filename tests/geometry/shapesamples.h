// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes and pictures that several tests look at.
#pragma once

#include "models/geometry/maskpainting.h"
#include "models/geometry/shape.h"

#include <QRandomGenerator>
#include <QStringList>

namespace cairn {

inline QPolygonF square(double x, double y, double edge)
{
    return QPolygonF({{x, y}, {x + edge, y}, {x + edge, y + edge}, {x, y + edge}});
}

/** A mask as it is drawn: '#' is inside; the first letter is the pixel `topLeft`. */
inline Mask maskDrawn(const QStringList &rows, const QPoint &topLeft = {})
{
    QImage plane(rows.isEmpty() ? 0 : int(rows.first().size()), int(rows.size()), QImage::Format_Grayscale8);
    plane.fill(0);
    for (int y = 0; y < plane.height(); ++y) {
        for (int x = 0; x < plane.width(); ++x)
            plane.scanLine(y)[x] = rows[y][x] == QLatin1Char('#') ? 1 : 0;
    }
    return Mask::fromImage(plane, topLeft);
}

/** The pixels of the bounds, drawn. */
inline QStringList drawn(const Mask &mask)
{
    QStringList rows;
    for (int y = mask.bounds().top(); y <= mask.bounds().bottom(); ++y) {
        QString row;
        for (int x = mask.bounds().left(); x <= mask.bounds().right(); ++x)
            row += QLatin1Char(mask.contains({x, y}) ? '#' : '.');
        rows.append(row);
    }
    return rows;
}

/** Noise of the given density in percent: 255 inside, 0 outside. */
inline QImage noise(QRandomGenerator &random, const QSize &size, int percent)
{
    QImage plane(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            plane.scanLine(y)[x] = int(random.bounded(100)) < percent ? 255 : 0;
    }
    return plane;
}

inline bool isClose(double a, double b, double tolerance = 1e-3)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace cairn
