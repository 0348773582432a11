// SPDX-License-Identifier: GPL-3.0-or-later
// Selects, moves and resizes shapes and edits the vertices of outlines, one or many, together with those that others share.
#pragma once

#include "models/geometry/polygonediting.h"
#include "models/geometry/identifiedshape.h"
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
    enum class Action { None, MayMove, Moving, Handle, Band, VertexBand };

    bool pressHandle(const PointerEvent &event);
    void pressVertex(const PointerEvent &event, qint64 id);
    void pressShape(const PointerEvent &event);
    void clickShape();
    void clickHandle();
    void moveShapes(const QPointF &offset);
    [[nodiscard]] QPointF snappedOffset(const PointerEvent &event);
    void dragHandle(const PointerEvent &event);
    void chooseInBand(bool isAdding);
    /** What moves with the chosen vertices of a shape: m_moving, and m_original with all shapes that are concerned. */
    void gatherMoving(const QList<SharedVertex> &vertices);
    void moveVertices(const QPointF &offset);
    void insertVertices(const QPointF &point);
    void finishEdit(bool isNudge);
    void nudge(const QPointF &step);
    void removeVertices(qint64 id, QList<VertexIndex> vertices);
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
    qint64 m_vertexShape = 0;
    QList<VertexIndex> m_vertices; // chosen by clicks or a band: Delete, the arrows and a drag act on them
    QList<SharedVertex> m_moving; // while a handle is held: vertices, or the edges that get a new one
    std::optional<QPointF> m_cursor; // image pixels
    bool m_isOnShape = false;
    bool m_wasSelected = false; // the pressed shape was selected before the press
    QSet<qint64> m_selectionBeforePress;
    QRectF m_band; // image pixels
};

} // namespace cairn
