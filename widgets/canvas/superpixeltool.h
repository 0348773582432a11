// SPDX-License-Identifier: GPL-3.0-or-later
// Paints with superpixels: the picture falls into small pieces of one colour each, and a stroke collects those that it touches.
#pragma once

#include "models/geometry/mask.h"
#include "models/imaging/superpixels.h"
#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QSet>

#include <optional>

namespace cairn {

class SuperpixelTool : public CanvasTool
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
    [[nodiscard]] bool isDrawing() const override { return m_isStroking; }
    void cancel() override;

private:
    void compute();
    [[nodiscard]] bool isOfPicture() const { return m_part.pictureId == host().pictureId(); }
    /** A picture of tiles is looked at more closely where the view is nearer. */
    [[nodiscard]] bool isCurrent() const { return isOfPicture() && m_part.scale == host().part().scale; }
    void collect();

    std::optional<Superpixels> m_pieces; // of what was in view when they were made
    PicturePart m_part; // that they are of
    QRect m_region; // pixels of the part
    double m_edge = 20; // view pixels
    QImage m_borders;
    QRect m_bordersArea; // pixels of the part
    QPolygonF m_stroke; // pixels of the part
    bool m_isStroking = false;
    Mask m_found;
    LatestTask m_task;
    QElapsedTimer m_clock;
};

} // namespace cairn
