// SPDX-License-Identifier: GPL-3.0-or-later
// Draws rotated boxes: drag (or click) along one side, then click how far the box reaches from it.
#pragma once

#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>

#include <optional>

namespace cairn {

class RotatedBoxTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const override;
    void key(const QKeyEvent &event) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isDrawing() const override { return m_step != Step::Start; }
    void cancel() override;

private:
    enum class Step { Start, Side, Reach };

    [[nodiscard]] TurnedBox box() const; ///< as it would be now
    void finish();

    Step m_step = Step::Start;
    QPointF m_from, m_to, m_reach; // image pixels: the ends of the side, and a place on the opposite one
    QPointF m_pressed; // view pixels
    QElapsedTimer m_clock;
};

} // namespace cairn
