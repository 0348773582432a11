// SPDX-License-Identifier: GPL-3.0-or-later
// Draws polygons and lines: clicks set vertices, a drag draws freehand; a click on the first vertex, a double click or Enter closes.
// Shift and a click on another shape's border follow that border from there: through the second click to the third.
#pragma once

#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>
#include <QPolygonF>

#include <optional>

namespace cairn {

class PolygonTool : public CanvasTool
{
public:
    /** `kind`: Polygon, or Polyline, which stays open. */
    PolygonTool(CanvasHost &host, ShapeKind kind);

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void doubleClick(const PointerEvent &event) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const override;
    void key(const QKeyEvent &event) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isDrawing() const override { return !m_points.isEmpty(); }
    void cancel() override;

protected:
    /** The line is done. */
    virtual void finish(const Shape &shape, double seconds);
    virtual void endFreehand();
    void close();

private:
    /** A border that is being followed. */
    struct Trace {
        qint64 id = 0; // of the shape; 0: the picture's border
        Shape shape;
        QPointF from; // image pixels
        std::optional<QPointF> through;
    };

    [[nodiscard]] bool isOnFirst(const QPointF &view) const;
    void add(const QPointF &imagePoint);
    void append(const QPointF &point); ///< as it is: what was snapped to must be the same to the last digit
    void addFreehand(const PointerEvent &event);
    void setByKeys();
    void removeLast();
    /** False where no border is near. */
    bool beginTrace(const QPointF &imagePoint);
    void goOnTracing(const QPointF &imagePoint);
    [[nodiscard]] QPolygonF traced(const QPointF &to) const;
    void paintClosing(QPainter &painter, const QPolygonF &line) const;

    [[nodiscard]] qsizetype leastPoints() const { return m_isOpen ? 2 : 3; }

    bool m_isOpen;
    QPolygonF m_points; // image pixels
    std::optional<QPointF> m_cursor; // image pixels
    std::optional<Trace> m_trace;
    QPointF m_pressed; // view pixels
    qsizetype m_freehandStart = -1; // where the stretch that is being drawn began
    bool m_closesOnRelease = false;
    bool m_isByKeys = false; // the arrow keys moved the point since the last vertex
    QElapsedTimer m_clock;
};

} // namespace cairn
