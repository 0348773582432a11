// SPDX-License-Identifier: GPL-3.0-or-later
// Paints masks, and rubs them out: the selected mask is changed, and where none is, a new one begins.
#pragma once

#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>

#include <optional>

namespace cairn {

class BrushTool : public CanvasTool
{
public:
    BrushTool(CanvasHost &host, BrushMode mode);

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const override;
    void key(const QKeyEvent &event) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::BlankCursor; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isDrawing() const override { return !m_stroke.isEmpty(); }
    void cancel() override;

private:
    [[nodiscard]] qint64 target(const QPointF &imagePoint) const; ///< the mask that is painted on; 0: a new one

    BrushMode m_initialMode;
    BrushMode m_mode;
    double m_radius = 10; // image pixels
    QPolygonF m_stroke; // image pixels
    std::optional<QPointF> m_last; // where the last stroke ended: Shift draws a straight line from there
    std::optional<QPointF> m_cursor; // image pixels
    QElapsedTimer m_clock;
};

} // namespace cairn
