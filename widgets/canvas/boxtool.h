// SPDX-License-Identifier: GPL-3.0-or-later
// Draws boxes and what fits into one (ellipse, cuboid, skeleton): press, drag and release, or click two corners; by keyboard, arrows move the point and Enter sets a corner.
#pragma once

#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>

#include <optional>

namespace cairn {

class BoxTool : public CanvasTool
{
public:
    /** `kind`: what is made in the box: Box, Ellipse, Cuboid or Skeleton. */
    BoxTool(CanvasHost &host, ShapeKind kind);

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const override;
    void key(const QKeyEvent &event) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isDrawing() const override { return m_start.has_value(); }
    void cancel() override;

private:
    [[nodiscard]] QPointF corner(const QPointF &imagePoint) const; ///< on the image, at a pixel's edge
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] Shape shapeIn(const QRectF &box) const;
    void follow(const QPointF &imagePoint, Qt::KeyboardModifiers modifiers);
    void start(const QPointF &imagePoint);
    void finish();
    void paintGuides(QPainter &painter) const;

    ShapeKind m_kind;
    std::optional<QPointF> m_start; // image pixels
    QPointF m_end;
    QPointF m_pressed; // view pixels
    bool m_isSquare = false;
    bool m_waitsForClick = false; // the first corner was clicked, the second will be
    std::optional<QPointF> m_cursor; // image pixels, where the mouse or the arrow keys are
    bool m_isByKeys = false;
    QElapsedTimer m_clock;
};

} // namespace cairn
