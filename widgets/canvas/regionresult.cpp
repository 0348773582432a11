// SPDX-License-Identifier: GPL-3.0-or-later
// From pixels to shapes.
#include "widgets/canvas/regionresult.h"

#include "models/geometry/shapeconversion.h"
#include "models/geometry/shapeoperations.h"
#include "models/imaging/regionmask.h"
#include "widgets/canvas/shapepainter.h"

#include <QPainter>

#include <cmath>

namespace cairn {
namespace {

constexpr double kOutlineTolerance = 0.75; // pixels: half a pixel's stairs are smoothed away, nothing that the eye sees

const CanvasShape *selectedArea(const CanvasHost &host)
{
    const CanvasShape *only = host.scene().onlySelected();
    return only && !only->isLocked && hasArea(only->shape.kind) ? only : nullptr;
}

} // namespace

Mask imageMask(const RegionMask &region, const PicturePart &part)
{
    if (region.isEmpty())
        return {};
    const QRectF bounds = part.toImage(QRectF(region.bounds));
    if (std::abs(part.scale - 1) < 1e-6)
        return Mask::fromImage(region.bits, bounds.topLeft().toPoint());
    const QSize size(qRound(bounds.width()), qRound(bounds.height()));
    return Mask::fromImage(region.bits.scaled(size), QPoint(qRound(bounds.x()), qRound(bounds.y())));
}

void finishRegion(CanvasHost &host, const Mask &mask, Qt::KeyboardModifiers modifiers, double seconds)
{
    if (mask.isEmpty())
        return;
    Shape found = Shape::fromMask(mask);
    const CanvasShape *selected = modifiers & (Qt::ShiftModifier | Qt::AltModifier) ? selectedArea(host) : nullptr;
    const bool wantsMask = selected ? selected->shape.kind == ShapeKind::Mask : host.options().assistsDrawMasks;
    if (!wantsMask) {
        const Result<Shape> outline = converted(found, ShapeKind::Polygon, kOutlineTolerance);
        if (!outline)
            return;
        found = *outline;
    }
    if (!selected)
        return host.finishDrawing(found, seconds);
    const Result<Shape> changed = modifiers & Qt::AltModifier ? subtractedAll(selected->shape, {found}) : united({selected->shape, found});
    if (changed)
        host.reshape({{selected->id, *changed}}, false);
}

void paintRegion(QPainter &painter, const Mask &mask, const CanvasHost &host)
{
    if (!mask.isEmpty())
        paintShape(painter, Shape::fromMask(mask), host.view(), {host.drawColor(), 0.35, 1.5});
}

} // namespace cairn
