// SPDX-License-Identifier: GPL-3.0-or-later
// Rings around boxes, ellipses, masks and cuboids.
#include "models/geometry/shapeoutline.h"
#include "models/geometry/convexhull.h"
#include "models/geometry/maskoutline.h"

namespace cairn {

QList<PolygonPart> outlineParts(const Shape &shape, double tolerance)
{
    switch (shape.kind) {
    case ShapeKind::Box:
        return {{QPolygonF({shape.box.topLeft(), shape.box.topRight(), shape.box.bottomRight(), shape.box.bottomLeft()})}};
    case ShapeKind::RotatedBox:
        return {{shape.turned.corners()}};
    case ShapeKind::Ellipse:
        return {{shape.turned.ellipseOutline(tolerance)}};
    case ShapeKind::Polygon:
        return shape.parts;
    case ShapeKind::Mask:
        return maskOutline(shape.mask);
    case ShapeKind::Cuboid: {
        const QPolygonF hull = convexHull(shape.points);
        return hull.size() < 3 ? QList<PolygonPart>() : QList<PolygonPart> {{hull}};
    }
    case ShapeKind::Tag:
    case ShapeKind::Polyline:
    case ShapeKind::Point:
    case ShapeKind::Skeleton:
        return {};
    }
    return {};
}

} // namespace cairn
