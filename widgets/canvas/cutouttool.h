// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a thing out of its surroundings: a box around it first, then strokes that say what belongs to it and what does not.
#pragma once

#include "models/geometry/mask.h"
#include "models/imaging/grabcut.h"
#include "models/project/task.h"
#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>

#include <optional>

namespace cairn {

class CutOutTool : public CanvasTool
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
    enum class Step { Start, Box, Correct };

    [[nodiscard]] QRectF box() const { return QRectF(m_from, m_to).normalized(); }
    void cut();

    Step m_step = Step::Start;
    QPointF m_from, m_to; // image pixels
    PicturePart m_part; // with the box in it
    QList<GrabCutStroke> m_strokes; // image pixels
    bool m_isStroking = false;
    Mask m_found;
    QString m_problem; // a sentence
    LatestTask m_task;
    QElapsedTimer m_clock;
};

} // namespace cairn
