// SPDX-License-Identifier: GPL-3.0-or-later
// Selects, moves and resizes shapes and edits the vertices of polygons.
#pragma once

#include "models/geometry/polygonediting.h"
#include "widgets/canvas/canvastool.h"
#include "widgets/canvas/shapehandles.h"

#include <optional>

namespace cairn {

class SelectTool : public CanvasTool
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
    [[nodiscard]] QCursor cursor() const override;
    [[nodiscard]] QString hint() const override;
    void cancel() override;
    void sceneChanged() override;

private:
    enum class Action { None, MayMove, Moving, Handle, Band };

    bool pressHandle(const PointerEvent &event);
    void pressShape(const PointerEvent &event);
    void clickShape(const PointerEvent &event);
    void moveShapes(const PointerEvent &event);
    void dragHandle(const PointerEvent &event);
    void finishBand(const PointerEvent &event);
    void finishEdit();
    void nudge(const QPointF &step);
    void removeVertex(const VertexIndex &vertex);
    void deleteSelected();
    void findHover(const PointerEvent &event);
    [[nodiscard]] QSet<qint64> movable() const;

    Action m_action = Action::None;
    PointerEvent m_pressed;
    EditedShapes m_original; // the shapes before the gesture
    EditedShapes m_edited;
    std::optional<ShapeHandle> m_handle; // held, or under the mouse
    std::optional<VertexIndex> m_vertex; // chosen by a click: Delete and arrows act on it
    std::optional<QPointF> m_cursor; // image pixels
    bool m_isOnShape = false;
    bool m_wasSelected = false; // the pressed shape was selected before the press
    QSet<qint64> m_selectionBeforeClick;
    QRectF m_band; // image pixels
};

} // namespace cairn
