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

QSize ClassSwatch::sizeHint() const { return { kEdge, kEdge }; }

void ClassSwatch::paint(QPainter *painter, const QRectF &area, const QColor &color, Qt::BrushStyle pattern)
{
    // Marks and edge are darker or lighter than the colour, whichever shows better on it.
    const bool isBright = contrast(color, Qt::black) > contrast(color, Qt::white);
    QColor ink = isBright ? Qt::black : Qt::white;
    paintRounded(painter, area, kCorner, color);
    if (pattern != Qt::SolidPattern && pattern != Qt::NoBrush) {
        ink.setAlphaF(0.55F);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QBrush(ink, pattern));
        painter->setBrushOrigin(area.topLeft());
        painter->drawRoundedRect(area, kCorner, kCorner);
        painter->restore();
    }
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
