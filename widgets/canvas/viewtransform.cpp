// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming, turning, fitting and staying in sight.
#include "widgets/canvas/viewtransform.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {

namespace {

constexpr std::array<QPointF, 4> kQuarters {QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)};

QRectF aroundCorners(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d)
{
    const auto [left, right] = std::minmax({a.x(), b.x(), c.x(), d.x()});
    const auto [top, bottom] = std::minmax({a.y(), b.y(), c.y(), d.y()});
    return {left, top, right - left, bottom - top};
}

} // namespace

double ViewTransform::degrees() const
{
    for (size_t quarter = 0; quarter < kQuarters.size(); ++quarter) {
        if (axis == kQuarters[quarter])
            return 90.0 * double(quarter);
    }
    const double degrees = qRadiansToDegrees(std::atan2(axis.y(), axis.x()));
    return degrees < 0 ? degrees + 360 : degrees;
}

int ViewTransform::quarterTurns() const { return int(std::lround(degrees() / 90)) % 4; }

QRectF ViewTransform::toView(const QRectF &image) const
{
    if (!isTurned())
        return {toView(image.topLeft()), image.size() * zoom};
    return aroundCorners(toView(image.topLeft()), toView(image.topRight()), toView(image.bottomRight()), toView(image.bottomLeft()));
}

QRectF ViewTransform::toImage(const QRectF &view) const
{
    if (!isTurned())
        return {toImage(view.topLeft()), view.size() / zoom};
    return aroundCorners(toImage(view.topLeft()), toImage(view.topRight()), toImage(view.bottomRight()), toImage(view.bottomLeft()));
}

QPolygonF ViewTransform::toViewPolygon(const QRectF &image) const
{
    return {toView(image.topLeft()), toView(image.topRight()), toView(image.bottomRight()), toView(image.bottomLeft())};
}

ViewTransform ViewTransform::movedTo(const QPointF &imagePoint, const QPointF &viewPoint) const
{
    ViewTransform result = *this;
    result.offset = viewPoint - turned(imagePoint) * zoom;
    return result;
}

ViewTransform ViewTransform::zoomedAt(const QPointF &anchor, double newZoom) const
{
    ViewTransform result = *this;
    result.zoom = std::clamp(newZoom, kMinimumZoom, kMaximumZoom);
    return result.movedTo(toImage(anchor), anchor);
}

ViewTransform ViewTransform::turnedAt(const QPointF &anchor, double degrees) const
{
    ViewTransform result = *this;
    const double whole = std::fmod(std::fmod(degrees, 360) + 360, 360);
    const double quarters = whole / 90;
    // Sine and cosine of a quarter turn are not exact, and what is exact stays sharp.
    result.axis = quarters == std::floor(quarters) ? kQuarters[size_t(quarters) % 4] : QPointF(std::cos(qDegreesToRadians(whole)), std::sin(qDegreesToRadians(whole)));
    return result.movedTo(toImage(anchor), anchor);
}

ViewTransform ViewTransform::fittedTo(const QSizeF &view, const QSizeF &image, double margin, double maximumZoom) const
{
    ViewTransform result;
    if (image.isEmpty() || view.isEmpty())
        return result;
    result.axis = axis;
    const QRectF around = result.toView(QRectF(QPointF(), image));
    const double width = std::max(1.0, view.width() - 2 * margin), height = std::max(1.0, view.height() - 2 * margin);
    result.zoom = std::clamp(std::min(width / around.width(), height / around.height()), kMinimumZoom, maximumZoom);
    result = result.movedTo(QPointF(image.width(), image.height()) / 2, QPointF(view.width(), view.height()) / 2);
    // Whole pixels, so that a picture shown at its own size stays sharp.
    result.offset = {std::round(result.offset.x()), std::round(result.offset.y())};
    return result;
}

ViewTransform ViewTransform::keptInside(const QSizeF &view, const QSizeF &image) const
{
    const QPointF middle(view.width() / 2, view.height() / 2);
    const QPointF there = toImage(middle);
    const QPointF kept(std::clamp(there.x(), 0.0, image.width()), std::clamp(there.y(), 0.0, image.height()));
    return kept == there ? *this : movedTo(kept, middle);
}

} // namespace cairn
