// SPDX-License-Identifier: GPL-3.0-or-later
// Draws polygons and lines: clicks set vertices, a drag draws freehand; a click on the first vertex, a double click or Enter closes.
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

private:
    [[nodiscard]] bool isOnFirst(const QPointF &view) const;
    void add(const QPointF &imagePoint);
    void addFreehand(const PointerEvent &event);
    void endFreehand();
    void setByKeys();
    void removeLast();
    void close();

    [[nodiscard]] qsizetype leastPoints() const { return m_isOpen ? 2 : 3; }

    bool m_isOpen;
    QPolygonF m_points; // image pixels
    std::optional<QPointF> m_cursor; // image pixels
    QPointF m_pressed; // view pixels
    qsizetype m_freehandStart = -1; // where the stretch that is being drawn began
    bool m_closesOnRelease = false;
    bool m_isByKeys = false; // the arrow keys moved the point since the last vertex
    QElapsedTimer m_clock;
};

} // namespace cairn
