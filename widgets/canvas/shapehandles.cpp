// SPDX-License-Identifier: GPL-3.0-or-later
// Where handles are, and what dragging them does.
#include "widgets/canvas/shapehandles.h"

#include "models/geometry/shapetransform.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {

namespace {

// View pixels.
constexpr double kReach = 8;
constexpr double kLeastSpacing = 9; // between two vertices that are shown
constexpr double kNear = 48; // this near to the cursor all are shown
constexpr double kShortestEdge = 26; // an edge must be this long to have a handle in its middle
constexpr double kKnobDistance = 26; // the turning knob stands off the box
constexpr double kTurnStep = 15; // degrees, with Shift
constexpr double kSmallBox = 20; // below this, a box has its corners only

QList<ShapeHandle> boxHandles(const QRectF &box, const ViewTransform &view)
{
    const QSizeF inView = box.size() * view.zoom;
    QList<ShapeHandle> handles;
    for (const int vertical : {-1, 0, 1}) {
        for (const int horizontal : {-1, 0, 1}) {
            const bool isCorner = horizontal != 0 && vertical != 0;
            const bool hasRoom = horizontal == 0 ? inView.width() > kSmallBox : inView.height() > kSmallBox;
            if ((horizontal == 0 && vertical == 0) || (!isCorner && !hasRoom))
                continue;
            const QPointF point(box.center().x() + horizontal * box.width() / 2, box.center().y() + vertical * box.height() / 2);
            handles.append({ShapeHandle::Kind::Corner, point, horizontal, vertical, QPointF(horizontal, vertical), {}});
        }
    }
    return handles;
}

QList<ShapeHandle> turnedHandles(const TurnedBox &box, const ViewTransform &view)
{
    QList<ShapeHandle> handles;
    const double width = box.size.width() / 2, height = box.size.height() / 2;
    const QPointF top = box.fromLocal({0, -height});
    const QPointF up = (box.fromLocal({0, -1}) - box.center) * (kKnobDistance / view.zoom);
    handles.append({ShapeHandle::Kind::Turn, top + up, 0, 0, up, {}});
    for (const int vertical : {-1, 0, 1}) {
        for (const int horizontal : {-1, 0, 1}) {
            const bool isCorner = horizontal != 0 && vertical != 0;
            const bool hasRoom = (horizontal == 0 ? width : height) * 2 * view.zoom > kSmallBox;
            if ((horizontal == 0 && vertical == 0) || (!isCorner && !hasRoom))
                continue;
            const QPointF point = box.fromLocal({horizontal * width, vertical * height});
            handles.append({ShapeHandle::Kind::Corner, point, horizontal, vertical, box.fromLocal(QPointF(horizontal, vertical)) - box.center, {}});
        }
    }
    return handles;
}

bool isTurned(const Shape &shape) { return shape.kind == ShapeKind::RotatedBox || shape.kind == ShapeKind::Ellipse; }

double viewDistance(const ViewTransform &view, const QPointF &first, const QPointF &second)
{
    return QLineF(first, second).length() * view.zoom;
}

QList<ShapeHandle> vertexHandles(const Shape &shape, const ViewTransform &view, const std::optional<QPointF> &cursor)
{
    QList<ShapeHandle> middles, vertices;
    std::optional<QPointF> last;
    for (const VertexIndex &index : vertexIndexes(shape)) {
        const QPointF point = vertexAt(shape, index);
        if (index.vertex == 0)
            last.reset();
        const bool isNear = cursor && viewDistance(view, point, *cursor) < kNear;
        if (!last || isNear || viewDistance(view, point, *last) >= kLeastSpacing) {
            vertices.append({ShapeHandle::Kind::Vertex, point, 0, 0, {}, index});
            last = point;
        }
        const std::optional<VertexIndex> end = edgeEnd(shape, index);
        if (end && viewDistance(view, point, vertexAt(shape, *end)) >= kShortestEdge)
            middles.append({ShapeHandle::Kind::EdgeMiddle, (point + vertexAt(shape, *end)) / 2, 0, 0, {}, index});
    }
    return middles + vertices;
}

// A small box must leave room in its middle, where it can be taken and moved.
double reachFor(const Shape &shape, const ViewTransform &view, const QPointF &cursor)
{
    if (shape.kind != ShapeKind::Box || !shape.box.contains(cursor))
        return kReach;
    return std::clamp(std::min(shape.box.width(), shape.box.height()) * view.zoom / 3, 2.0, kReach);
}

QRectF withRatio(const QRectF &original, QRectF box, const ShapeHandle &handle)
{
    const double ratio = original.width() / std::max(1e-9, original.height());
    const double width = std::min(std::abs(box.width()), std::abs(box.height()) * ratio);
    const QSizeF size(std::copysign(width, box.width()), std::copysign(width / ratio, box.height()));
    // The opposite corner stays where it is.
    if (handle.horizontal < 0)
        box.setLeft(box.right() - size.width());
    else
        box.setRight(box.left() + size.width());
    if (handle.vertical < 0)
        box.setTop(box.bottom() - size.height());
    else
        box.setBottom(box.top() + size.height());
    return box;
}

} // namespace

QList<ShapeHandle> handlesOf(const Shape &shape, const ViewTransform &view, const std::optional<QPointF> &cursor)
{
    if (shape.kind == ShapeKind::Box)
        return boxHandles(shape.box, view);
    return isTurned(shape) ? turnedHandles(shape.turned, view) : vertexHandles(shape, view, cursor);
}

std::optional<ShapeHandle> handleAt(const Shape &shape, const ViewTransform &view, const QPointF &viewPoint)
{
    const QPointF cursor = view.toImage(viewPoint);
    std::optional<ShapeHandle> nearest;
    double least = reachFor(shape, view, cursor);
    for (const ShapeHandle &handle : handlesOf(shape, view, cursor)) {
        const double away = viewDistance(view, handle.point, cursor);
        // Vertices come after the middles in the list: of two equally near, the vertex is meant.
        const bool isBetter = nearest && nearest->kind == ShapeHandle::Kind::EdgeMiddle && handle.kind == ShapeHandle::Kind::Vertex;
        if (away <= least || (isBetter && away <= kReach)) {
            nearest = handle;
            least = std::min(least, away);
        }
    }
    return nearest;
}

Shape withHandleAt(const Shape &original, const ShapeHandle &handle, const QPointF &imagePoint, bool keepsRatio)
{
    if (handle.kind == ShapeHandle::Kind::Vertex)
        return withVertexMoved(original, handle.vertex, imagePoint);
    if (handle.kind == ShapeHandle::Kind::EdgeMiddle)
        return withVertexInserted(original, handle.vertex, imagePoint);
    if (isTurned(original)) {
        Shape turned = original;
        if (handle.kind == ShapeHandle::Kind::Corner) {
            turned.turned = resized(original.turned, handle.horizontal, handle.vertical, imagePoint, keepsRatio);
        } else {
            turned.turned = turnedTowards(original.turned, imagePoint);
            if (keepsRatio)
                turned.turned.angle = std::fmod(std::round(turned.turned.angle / kTurnStep) * kTurnStep, 180.0);
        }
        return turned;
    }
    QRectF box = original.box;
    if (handle.horizontal < 0)
        box.setLeft(imagePoint.x());
    else if (handle.horizontal > 0)
        box.setRight(imagePoint.x());
    if (handle.vertical < 0)
        box.setTop(imagePoint.y());
    else if (handle.vertical > 0)
        box.setBottom(imagePoint.y());
    if (keepsRatio && handle.horizontal != 0 && handle.vertical != 0)
        box = withRatio(original.box, box, handle);
    return Shape::fromBox(box);
}

Qt::CursorShape handleCursor(const ShapeHandle &handle)
{
    if (handle.kind != ShapeHandle::Kind::Corner)
        return Qt::PointingHandCursor;
    // Eight directions, of which opposite ones look the same.
    const double degrees = QLineF(QPointF(), handle.outward).angle();
    constexpr std::array kCursors {Qt::SizeHorCursor, Qt::SizeBDiagCursor, Qt::SizeVerCursor, Qt::SizeFDiagCursor};
    return kCursors[size_t(std::lround(degrees / 45)) % kCursors.size()];
}

} // namespace cairn
