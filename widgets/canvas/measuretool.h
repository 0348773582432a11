// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a distance on the picture. It draws a line to read, and stores nothing.
#pragma once

#include "widgets/canvas/canvastool.h"

#include <optional>

namespace cairn {

class MeasureTool : public CanvasTool
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
    void cancel() override;

private:
    std::optional<QPointF> m_from; // image pixels
    QPointF m_to;
};

} // namespace cairn
