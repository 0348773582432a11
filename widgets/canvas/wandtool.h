// SPDX-License-Identifier: GPL-3.0-or-later
// The magic wand: press on a colour, drag away to take more of it.
#pragma once

#include "models/geometry/mask.h"
#include "models/imaging/wand.h"
#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>

#include <optional>

namespace cairn {

class WandTool : public CanvasTool
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
    [[nodiscard]] bool isDrawing() const override { return m_wand.has_value(); }
    void cancel() override;

private:
    void grow(int tolerance);

    std::optional<Wand> m_wand; // while the button is down
    PicturePart m_part; // that it looks at
    QPoint m_seed; // pixels of the part
    QPointF m_pressed; // view pixels
    int m_tolerance = 20; // of the last use: the next begins with it
    int m_startTolerance = 20;
    Mask m_found;
    QElapsedTimer m_clock;
};

} // namespace cairn
