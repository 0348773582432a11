// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups and hit tests over the shapes of one image.
#include "widgets/canvas/canvasscene.h"

#include "models/geometry/segment.h"

#include <algorithm>

namespace cairn {

void CanvasScene::setShapes(const QList<CanvasShape> &shapes)
{
    m_shapes.clear();
    m_bounds.clear();
    m_indexes.clear();
    for (const CanvasShape &shape : shapes) {
        // A tag has no place on the picture.
        if (shape.shape.kind == ShapeKind::Tag)
            continue;
        m_indexes.insert(shape.id, int(m_shapes.size()));
        m_shapes.append(shape);
        m_bounds.append(shape.shape.boundingBox());
    }
    m_selection.removeIf([this](qint64 id) { return !m_indexes.contains(id); });
    ++m_version;
}

const CanvasShape *CanvasScene::find(qint64 id) const
{
    const auto index = m_indexes.find(id);
    return index == m_indexes.end() ? nullptr : &m_shapes[*index];
}

void CanvasScene::reshape(qint64 id, const Shape &shape)
{
    const auto index = m_indexes.find(id);
    if (index == m_indexes.end())
        return;
    m_shapes[*index].shape = shape;
    m_bounds[*index] = shape.boundingBox();
    ++m_version;
}

bool CanvasScene::setSelection(const QSet<qint64> &ids)
{
    QSet<qint64> present = ids;
    present.removeIf([this](qint64 id) { return !m_indexes.contains(id); });
    if (present == m_selection)
        return false;
    m_selection = present;
    return true;
}

const CanvasShape *CanvasScene::onlySelected() const
{
    return m_selection.size() == 1 ? find(*m_selection.begin()) : nullptr;
}

bool CanvasScene::canBeTaken(int index) const
{
    return !m_shapes[index].isHidden && !m_shapes[index].isLocked && !m_shapes[index].isDimmed;
}

bool CanvasScene::isHit(const CanvasShape &shape, const QPointF &point, double tolerance)
{
    if (shape.shape.contains(point, tolerance))
        return true;
    // A skeleton is taken by its bones too.
    return std::any_of(shape.edges.begin(), shape.edges.end(), [&](const auto &edge) {
        const QPolygonF &points = shape.shape.points;
        return edge.first < points.size() && edge.second < points.size()
            && distanceToSegment(point, points[edge.first], points[edge.second]) <= tolerance;
    });
}

QList<qint64> CanvasScene::at(const QPointF &point, double tolerance) const
{
    QList<int> hit;
    for (int i = 0; i < m_shapes.size(); ++i) {
        const QRectF reach = m_bounds[i].adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (canBeTaken(i) && reach.contains(point) && isHit(m_shapes[i], point, tolerance))
            hit.append(i);
    }
    const auto extent = [this](int index) { return m_bounds[index].width() * m_bounds[index].height(); };
    // Of equal ones the upper, which was painted later.
    std::sort(hit.begin(), hit.end(), [&](int a, int b) { return extent(a) != extent(b) ? extent(a) < extent(b) : a > b; });
    QList<qint64> ids;
    for (const int index : std::as_const(hit))
        ids.append(m_shapes[index].id);
    return ids;
}

QSet<qint64> CanvasScene::inside(const QRectF &area) const
{
    QSet<qint64> ids;
    for (int i = 0; i < m_shapes.size(); ++i) {
        if (canBeTaken(i) && area.contains(m_bounds[i]))
            ids.insert(m_shapes[i].id);
    }
    return ids;
}

qint64 CanvasScene::neighbour(qint64 id, int step) const
{
    QList<int> order;
    for (int i = 0; i < m_shapes.size(); ++i) {
        if (canBeTaken(i))
            order.append(i);
    }
    if (order.isEmpty())
        return 0;
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const QPointF first = m_bounds[a].center(), second = m_bounds[b].center();
        return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
    });
    const qsizetype place = order.indexOf(m_indexes.value(id, -1));
    if (place < 0)
        return m_shapes[step > 0 ? order.first() : order.last()].id;
    const qsizetype next = (place + step % order.size() + order.size()) % order.size();
    return m_shapes[order[next]].id;
}

QRectF CanvasScene::boundsOf(const QSet<qint64> &ids) const
{
    QRectF bounds;
    for (const qint64 id : ids) {
        const auto index = m_indexes.find(id);
        if (index != m_indexes.end())
            bounds |= m_bounds[*index];
    }
    return bounds;
}

} // namespace cairn
