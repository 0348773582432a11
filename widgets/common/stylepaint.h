// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes that the style and our own widgets are painted with: rounded surfaces, focus rings, chevrons,
// check marks.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace cairn {

enum class Arrow { Up, Down, Left, Right };

void paintRounded(QPainter *painter, const QRectF &area, qreal radius, const QColor &fill);
// A filled surface with an edge that lies wholly inside `area`.
void paintFramed(QPainter *painter, const QRectF &area, qreal radius, const QColor &fill, const QColor &edge,
    qreal edgeWidth = 1.0);
void paintFocusRing(QPainter *painter, const QRectF &area, qreal radius, const QColor &color);
void paintChevron(QPainter *painter, const QRectF &area, Arrow arrow, const QColor &color, qreal size = 8.0);
void paintCheckMark(QPainter *painter, const QRectF &area, const QColor &color);
// A soft shadow round `area`, as wide as `spread`.
void paintShadow(QPainter *painter, const QRectF &area, qreal radius, qreal spread, const QColor &color);
// One logical pixel, on whole device pixels.
void paintHorizontalLine(QPainter *painter, int left, int right, int y, const QColor &color);
void paintVerticalLine(QPainter *painter, int x, int top, int bottom, const QColor &color);

} // namespace cairn
