// SPDX-License-Identifier: GPL-3.0-or-later
// Intelligent scissors: click along an edge, and the outline follows it from click to click.
#pragma once

#include "models/imaging/scissors.h"
#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>

#include <optional>

namespace cairn {

class ScissorsTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void doubleClick(const PointerEvent &event) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const override;
    void key(const QKeyEvent &event) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isDrawing() const override { return !m_knots.isEmpty(); }
    void cancel() override;

private:
    [[nodiscard]] bool isOnFirst(const QPointF &view) const;
    void addKnot(const QPointF &imagePoint);
    void takePart();
    void followTo(const QPointF &imagePoint);
    void removeKnot();
    void close();

    PicturePart m_part; // that the scissors look at
    std::optional<Scissors> m_scissors; // with the last knot as its seed
    QPolygonF m_knots; // image pixels: where it was clicked
    QList<qsizetype> m_lengths; // how many points the outline had at each knot
    QPolygonF m_outline; // image pixels, up to the last knot
    QPolygonF m_way; // image pixels: from there to the cursor
    bool m_closes = false;
    QElapsedTimer m_clock;
};

} // namespace cairn
