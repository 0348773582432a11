// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a small square of a class's colour with the lines of its pattern on it.
#include "widgets/common/classswatch.h"

#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace cairn {

namespace {
constexpr int kEdge = 14;
constexpr qreal kCorner = 3;
constexpr qreal kStep = 4; // between the lines of a pattern

// Qt's own patterns are made of device pixels and fade at 200 %; these keep their size.
void paintPattern(QPainter *painter, const QRectF &area, Qt::BrushStyle pattern, const QColor &ink)
{
    if (pattern == Qt::SolidPattern || pattern == Qt::NoBrush) return;
    const bool across = pattern == Qt::HorPattern || pattern == Qt::CrossPattern;
    const bool upright = pattern == Qt::VerPattern || pattern == Qt::CrossPattern;
    const bool rising = pattern == Qt::BDiagPattern || pattern == Qt::DiagCrossPattern;
    const bool falling = pattern == Qt::FDiagPattern || pattern == Qt::DiagCrossPattern;
    QPainterPath edge;
    edge.addRoundedRect(area, kCorner, kCorner);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(edge, Qt::IntersectClip);
    painter->setPen(QPen(ink, 1));
    const qreal left = area.left();
    const qreal top = area.top();
    const qreal height = area.height();
    for (qreal at = kStep - 0.5; at < area.width(); at += kStep) {
        if (across) painter->drawLine(QPointF(left, top + at), QPointF(area.right(), top + at));
        if (upright) painter->drawLine(QPointF(left + at, top), QPointF(left + at, area.bottom()));
    }
    for (qreal at = -height; at < area.width(); at += kStep + 1) {
        if (falling) painter->drawLine(QPointF(left + at, top), QPointF(left + at + height, area.bottom()));
        if (rising) painter->drawLine(QPointF(left + at, area.bottom()), QPointF(left + at + height, top));
    }
    if (pattern >= Qt::Dense1Pattern && pattern <= Qt::Dense7Pattern) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        for (qreal y = kStep - 0.5; y < height; y += kStep) {
            for (qreal x = kStep - 0.5; x < area.width(); x += kStep)
                painter->drawEllipse(QPointF(left + x, top + y), 1, 1);
        }
    }
    painter->restore();
}
} // namespace

ClassSwatch::ClassSwatch(QWidget *parent)
    : ClassSwatch(Qt::gray, Qt::SolidPattern, parent)
{
}

ClassSwatch::ClassSwatch(const QColor &color, Qt::BrushStyle pattern, QWidget *parent)
    : QWidget(parent)
    , m_color(color)
    , m_pattern(pattern)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClassSwatch::setClassLook(const QColor &color, Qt::BrushStyle pattern)
{
    m_color = color;
    m_pattern = pattern;
    update();
}

QSize ClassSwatch::sizeHint() const
{
    return { kEdge, kEdge };
}

void ClassSwatch::paint(QPainter *painter, const QRectF &area, const QColor &color, Qt::BrushStyle pattern)
{
    // Marks and edge are darker or lighter than the colour, whichever shows better on it.
    const bool isBright = contrast(color, Qt::black) > contrast(color, Qt::white);
    QColor ink = isBright ? Qt::black : Qt::white;
    paintRounded(painter, area, kCorner, color);
    ink.setAlphaF(0.6F);
    paintPattern(painter, area, pattern, ink);
    ink = isBright ? color.darker(150) : color.lighter(130);
    paintFramed(painter, area, kCorner, Qt::transparent, ink);
}

void ClassSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF area(0, 0, kEdge, kEdge);
    area.moveCenter(QRectF(rect()).center());
    paint(&painter, area, m_color, m_pattern);
}

} // namespace cairn
