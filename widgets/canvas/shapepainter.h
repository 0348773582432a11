// SPDX-License-Identifier: GPL-3.0-or-later
// Paints shapes, handles and small labels in view pixels, so that lines keep their width at every zoom.
#pragma once

#include "models/geometry/shape.h"
#include "widgets/canvas/viewtransform.h"

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace cairn {

struct ShapeLook {
    QColor color;
    double fillOpacity = 0;
    double penWidth = 2;
    bool isDashed = false;
    QList<std::pair<int, int>> edges = {}; ///< of a skeleton
};

inline constexpr double kHandleEdge = 8; ///< logical view pixels

/** The outline in view pixels; points that fall on one another when zoomed out are left out. */
/** An image laid over a part of the picture, turned with it. */
void paintOnPicture(QPainter &painter, const QRectF &imageArea, const QImage &image, const ViewTransform &view);

[[nodiscard]] QPainterPath viewPath(const Shape &shape, const ViewTransform &view, const QList<std::pair<int, int>> &edges = {});

/** With a thin dark seam below the line, so that it is seen on bright and on dark pictures alike. */
void paintShape(QPainter &painter, const Shape &shape, const ViewTransform &view, const ShapeLook &look);

enum class HandleKind { Square, Round, Midpoint };
void paintHandle(QPainter &painter, const QPointF &viewPoint, HandleKind kind, const QColor &color, bool isActive);

/** A line of text on a small plate, its top-left corner (or as near as fits) at `place`; `area` bounds it. */
void paintPlate(QPainter &painter, const QPointF &place, const QString &text, const QRectF &area);

/** Black or white, whichever can be read on the colour. */
[[nodiscard]] QColor inkOn(const QColor &color);

} // namespace cairn
