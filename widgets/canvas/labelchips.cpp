// SPDX-License-Identifier: GPL-3.0-or-later
// A greedy search for places: above the shape, below it, inside its corner.
#include "widgets/canvas/labelchips.h"
#include "widgets/canvas/shapepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace cairn {

namespace {

constexpr double kInvisibleEdge = 20, kFullEdge = 44; // of a shape in view pixels: between them its chip fades in
constexpr double kWidest = 180;
constexpr int kMostChips = 400;
constexpr double kGap = 2;

double opacityFor(const QRectF &shapeInView)
{
    const double edge = std::max(shapeInView.width(), shapeInView.height());
    return std::clamp((edge - kInvisibleEdge) / (kFullEdge - kInvisibleEdge), 0.0, 1.0);
}

bool isFree(const QRectF &area, const QList<LabelChip> &placed)
{
    return std::none_of(placed.begin(), placed.end(), [&](const LabelChip &chip) { return chip.area.intersects(area); });
}

} // namespace

QList<LabelChip> placeChips(const QList<CanvasShape> &shapes, const ViewTransform &view, const QRectF &viewArea, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double height = metrics.height() + 2;
    QList<LabelChip> placed;
    for (const CanvasShape &shape : shapes) {
        const QRectF bounds = view.toView(shape.shape.boundingBox());
        const double opacity = opacityFor(bounds);
        if (shape.label.isEmpty() || shape.isDimmed || opacity <= 0 || !bounds.intersects(viewArea))
            continue;
        const QString text = metrics.elidedText(shape.label, Qt::ElideRight, kWidest);
        const QSizeF size(metrics.horizontalAdvance(text) + 10, height);
        // Kept in view at the left edge, so that the name of a shape that begins outside can still be read.
        const double left = std::clamp(bounds.left() - 1, viewArea.left(), std::max(viewArea.left(), viewArea.right() - size.width()));
        const double inside = std::max(bounds.top(), viewArea.top()) + kGap;
        const std::array<QPointF, 4> places {QPointF(left, bounds.top() - height - kGap), QPointF(left, bounds.bottom() + kGap),
            QPointF(left + kGap + 1, inside), QPointF(bounds.right() - size.width() + 1, bounds.top() - height - kGap)};
        for (const QPointF &place : places) {
            const QRectF area(place, size);
            if (area.top() < viewArea.top() || area.bottom() > viewArea.bottom() || !isFree(area, placed))
                continue;
            placed.append({area, text, shape.color, opacity});
            break;
        }
        if (placed.size() >= kMostChips)
            break;
    }
    return placed;
}

void paintChip(QPainter &painter, const LabelChip &chip, const QFont &font)
{
    painter.save();
    painter.setOpacity(painter.opacity() * chip.opacity);
    painter.setFont(font);
    painter.setPen(QPen(QColor(0, 0, 0, 70), 1));
    painter.setBrush(chip.color);
    painter.drawRoundedRect(chip.area, 3, 3);
    painter.setPen(inkOn(chip.color));
    painter.drawText(chip.area, Qt::AlignCenter, chip.text);
    painter.restore();
}

} // namespace cairn
