// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming, fitting and staying in sight.
#include "widgets/canvas/viewtransform.h"

#include <algorithm>
#include <cmath>

namespace cairn {

ViewTransform ViewTransform::zoomedAt(const QPointF &anchor, double newZoom) const
{
    ViewTransform result = *this;
    result.zoom = std::clamp(newZoom, kMinimumZoom, kMaximumZoom);
    result.offset = anchor - toImage(anchor) * result.zoom;
    return result;
}

ViewTransform ViewTransform::fitted(const QSizeF &view, const QSizeF &image, double margin, double maximumZoom)
{
    ViewTransform result;
    if (image.isEmpty() || view.isEmpty())
        return result;
    const double width = std::max(1.0, view.width() - 2 * margin), height = std::max(1.0, view.height() - 2 * margin);
    result.zoom = std::clamp(std::min(width / image.width(), height / image.height()), kMinimumZoom, maximumZoom);
    // Whole pixels, so that a picture shown at its own size stays sharp.
    result.offset = {std::round((view.width() - image.width() * result.zoom) / 2),
        std::round((view.height() - image.height() * result.zoom) / 2)};
    return result;
}

ViewTransform ViewTransform::keptInside(const QSizeF &view, const QSizeF &image) const
{
    ViewTransform result = *this;
    const auto kept = [this](double offset, double viewLength, double imageLength) {
        const double middle = viewLength / 2;
        return std::clamp(offset, middle - imageLength * zoom, middle);
    };
    result.offset = {kept(offset.x(), view.width(), image.width()), kept(offset.y(), view.height(), image.height())};
    return result;
}

} // namespace cairn
