// SPDX-License-Identifier: GPL-3.0-or-later
// How rounded surfaces, rings and small signs are put on a painter, sharp at any device pixel ratio.
#include "widgets/common/stylepaint.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace cairn {

namespace {

// Restores the painter's state on the way out.
class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

} // namespace

void paintRounded(QPainter *painter, const QRectF &area, qreal radius, const QColor &fill)
{
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(area, radius, radius);
}

void paintFramed(QPainter *painter, const QRectF &area, qreal radius, const QColor &fill, const QColor &edge,
    qreal edgeWidth)
{
    const Saved saved(painter);
    const qreal half = edgeWidth / 2;
    painter->setPen(QPen(edge, edgeWidth));
    painter->setBrush(fill);
    painter->drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintFocusRing(QPainter *painter, const QRectF &area, qreal radius, const QColor &color)
{
    const Saved saved(painter);
    const qreal half = kFocusWidth / 2.0;
    painter->setPen(QPen(color, kFocusWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintChevron(QPainter *painter, const QRectF &area, Arrow arrow, const QColor &color, qreal size)
{
    const Saved saved(painter);
    painter->translate(area.center());
    switch (arrow) {
    case Arrow::Down:
        break;
    case Arrow::Up:
        painter->rotate(180);
        break;
    case Arrow::Left:
        painter->rotate(90);
        break;
    case Arrow::Right:
        painter->rotate(-90);
        break;
    }
    const qreal half = size / 2;
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF points[]{ { -half, -half / 2 }, { 0, half / 2 }, { half, -half / 2 } };
    painter->drawPolyline(points, 3);
}

void paintCheckMark(QPainter *painter, const QRectF &area, const QColor &color)
{
    const Saved saved(painter);
    painter->setPen(QPen(color, area.width() / 8.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    auto at = [&area](qreal x, qreal y) {
        return QPointF(area.x() + x * area.width(), area.y() + y * area.height());
    };
    const QPointF points[]{ at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31) };
    painter->drawPolyline(points, 3);
}

void paintShadow(QPainter *painter, const QRectF &area, qreal radius, qreal spread, const QColor &color)
{
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    // Rings of little ink laid over each other, closer towards the edge, thicken there as a blurred shadow
    // does.
    constexpr int kRings = 16;
    QColor ink = color;
    ink.setAlphaF(color.alphaF() / kRings);
    painter->setBrush(ink);
    for (int ring = kRings; ring > 0; --ring) {
        const qreal reach = spread * (ring * ring) / (kRings * kRings);
        const QRectF ringArea = area.adjusted(-reach, -reach, reach, reach).translated(0, reach / 4);
        painter->drawRoundedRect(ringArea, radius + reach, radius + reach);
    }
}

void paintHorizontalLine(QPainter *painter, int left, int right, int y, const QColor &color)
{
    painter->fillRect(QRect(left, y, right - left + 1, 1), color);
}

void paintVerticalLine(QPainter *painter, int x, int top, int bottom, const QColor &color)
{
    painter->fillRect(QRect(x, top, 1, bottom - top + 1), color);
}

} // namespace cairn
