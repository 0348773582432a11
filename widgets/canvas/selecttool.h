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
    /** A vertex chosen by a click: Delete and the arrows act on it. */
    struct ChosenVertex {
        qint64 shape = 0;
        VertexIndex index;
    };

    bool pressHandle(const PointerEvent &event);
    void pressShape(const PointerEvent &event);
    void clickShape();
    void clickHandle();
    void moveShapes(const QPointF &offset);
    void dragHandle(const PointerEvent &event);
    void finishEdit(bool isNudge);
    void nudge(const QPointF &step);
    void removeVertex(qint64 id, const VertexIndex &vertex);
    void hidePoint(qint64 id, int point); ///< of a skeleton: seen, hidden, not there, and seen again
    void deleteSelected();
    void findHover(const PointerEvent &event);
    [[nodiscard]] bool hasMoved(const PointerEvent &event) const;
    [[nodiscard]] EditedShapes movableShapes() const;
    [[nodiscard]] const CanvasShape *editable() const; ///< the one selected shape, where it may be edited

    Action m_action = Action::None;
    PointerEvent m_pressed;
    bool m_isDragging = false;
    EditedShapes m_original; // the shapes before the gesture
    EditedShapes m_edited;
    std::optional<ShapeHandle> m_handle; // held, or under the mouse
    std::optional<ChosenVertex> m_vertex;
    std::optional<QPointF> m_cursor; // image pixels
    bool m_isOnShape = false;
    bool m_wasSelected = false; // the pressed shape was selected before the press
    QSet<qint64> m_selectionBeforePress;
    QRectF m_band; // image pixels
};

} // namespace cairn
