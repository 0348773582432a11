// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes on the canvas and which of them are selected: what tools ask and the layers paint.
#pragma once

#include "widgets/canvas/canvasshape.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace cairn {

class CanvasScene
{
public:
    /** Keeps the selection as far as its shapes are still there. */
    void setShapes(const QList<CanvasShape> &shapes);
    [[nodiscard]] const QList<CanvasShape> &shapes() const { return m_shapes; }
    [[nodiscard]] const CanvasShape *find(qint64 id) const; ///< null where there is none
    void reshape(qint64 id, const Shape &shape);

    /** True where it is another selection than before; ids that are not there are left out. */
    bool setSelection(const QSet<qint64> &ids);
    [[nodiscard]] const QSet<qint64> &selection() const { return m_selection; }
    /** The one selected shape; null where none or several are. */
    [[nodiscard]] const CanvasShape *onlySelected() const;

    /** What the mouse can take at a point of the image: small shapes before large ones, in pixels of the image. */
    [[nodiscard]] QList<qint64> at(const QPointF &point, double tolerance) const;
    /** What lies wholly inside a rectangle. */
    [[nodiscard]] QSet<qint64> inside(const QRectF &area) const;
    /** The shape before or after another in reading order (rows of the image from the top); 0 where there is none. */
    [[nodiscard]] qint64 neighbour(qint64 id, int step) const;
    [[nodiscard]] QRectF bounds(int index) const { return m_bounds[index]; }
    [[nodiscard]] QRectF boundsOf(const QSet<qint64> &ids) const;

    /** Changes whenever the shapes do: pictures of them are compared by it. */
    [[nodiscard]] quint64 version() const { return m_version; }

private:
    [[nodiscard]] bool canBeTaken(int index) const;
    [[nodiscard]] static bool isHit(const CanvasShape &shape, const QPointF &point, double tolerance);

    QList<CanvasShape> m_shapes;
    QList<QRectF> m_bounds;
    QHash<qint64, int> m_indexes;
    QSet<qint64> m_selection;
    quint64 m_version = 0;
};

} // namespace cairn
