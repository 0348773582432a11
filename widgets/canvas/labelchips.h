// SPDX-License-Identifier: GPL-3.0-or-later
// The class names above the shapes: placed so that they do not cover one another, faded where shapes are small.
#pragma once

#include "widgets/canvas/canvasshape.h"
#include "widgets/canvas/viewtransform.h"

#include <QFont>
#include <QList>

class QPainter;

namespace cairn {

struct LabelChip {
    QRectF area; ///< view pixels
    QString text;
    QColor color;
    double opacity = 1;
};

/** Shapes are given in the order of their importance: the first get the best places, and what finds none has no chip. */
[[nodiscard]] QList<LabelChip> placeChips(const QList<CanvasShape> &shapes, const ViewTransform &view, const QRectF &viewArea, const QFont &font);
void paintChip(QPainter &painter, const LabelChip &chip, const QFont &font);

} // namespace cairn
