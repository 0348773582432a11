// SPDX-License-Identifier: GPL-3.0-or-later
// Sets points: one for each click.
#pragma once

#include "widgets/canvas/canvastool.h"

#include <optional>

namespace cairn {

class PointTool : public CanvasTool
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
    [[nodiscard]] QPointF placeOf(const PointerEvent &event);

    std::optional<QPointF> m_held; // image pixels: follows the mouse until the release
    std::optional<QPointF> m_cursor; // where the arrow keys have moved the point
};

} // namespace cairn
