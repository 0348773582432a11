// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the picture. Every tool becomes this one while Space or the middle button is held.
#pragma once

#include "widgets/canvas/canvastool.h"

namespace cairn {

class HandTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    [[nodiscard]] QCursor cursor() const override;
    void cancel() override { m_isHeld = false; }

private:
    bool m_isHeld = false;
    QPointF m_last;
};

} // namespace cairn
