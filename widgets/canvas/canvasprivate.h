// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the canvas: its state, and what its tools may do to it.
#pragma once

#include "models/project/task.h"
#include "widgets/canvas/canvastool.h"
#include "widgets/canvas/imagelayer.h"
#include "widgets/canvas/minimap.h"
#include "widgets/canvas/shapelayer.h"
#include "widgets/canvas/tilelayer.h"
#include "widgets/common/theme.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace cairn {

inline constexpr double kValuesFrom = 40; // logical pixels for one of the image: from here on its numbers have room

class CanvasPrivate : public CanvasHost
{
public:
    explicit CanvasPrivate(ImageCanvas *canvas);

    // What tools see and wish.
    const CanvasScene &scene() const override { return m_scene; }
    const ViewTransform &view() const override { return m_view; }
    QRectF viewArea() const override { return q->rect(); }
    QRectF imageArea() const override { return {QPointF(), QSizeF(m_imageLayer.fullSize())}; }
    QColor drawColor() const override { return m_drawColor.isValid() ? m_drawColor : accentColor(); }
    QString drawLabel() const override { return m_drawLabel; }
    const SkeletonTemplate &drawSkeleton() const override { return m_drawSkeleton; }
    PicturePart part() const override;
    qint64 pictureId() const override { return m_tileLayer.isActive() ? m_tileLayer.pictureId() : m_imageLayer.picture().cacheKey(); }
    QColor accentColor() const override { return Theme::of(q->palette()).accent; }
    CanvasOptions options() const override { return m_options; }
    void select(const QSet<qint64> &ids) override;
    void preview(const EditedShapes &shapes) override;
    void reshape(const EditedShapes &shapes, bool isNudge) override;
    void finishDrawing(const Shape &shape, double seconds) override;
    void requestClass(qint64 id) override;
    void requestDelete(const QSet<qint64> &ids) override;
    void requestDuplicate(const QSet<qint64> &ids) override;
    void scrollBy(const QPointF &viewPixels) override;
    void repaint() override { q->update(); }
    void requestCut(const QPolygonF &line) override { Q_EMIT q->cutRequested(line); }

    // canvassnapping.cpp
    std::optional<SnapTarget> snapTarget(const QPointF &imagePoint, double viewPixels, const QSet<qint64> &ignoredIds) override;
    void showSnap(const std::optional<SnapTarget> &target) override;
    void refreshSnapIndex();
    void paintSnap(QPainter &painter) const;

    // Seeing.
    void setView(const ViewTransform &view, bool isFitted);
    void fit();
    void turnTo(double degrees);
    void zoomAt(const QPointF &anchor, double zoom);
    void zoomByStep(int step, const QPointF &anchor);
    [[nodiscard]] double deviceRatio() const { return q->devicePixelRatioF(); }

    // Tools.
    [[nodiscard]] CanvasTool &tool(CanvasToolKind kind) const { return *m_tools[size_t(kind)]; }
    [[nodiscard]] CanvasToolKind effectiveKind(Qt::KeyboardModifiers modifiers) const; ///< with what is held for a while
    [[nodiscard]] bool isDrawing() const;
    [[nodiscard]] bool isRefused(CanvasToolKind kind) const; ///< nothing new may be begun with it
    void cancelTools();
    void sceneHasChanged();
    void afterInput(); ///< cursor shape, hover and whether something is unfinished
    void setHovered(qint64 id);
    [[nodiscard]] PointerEvent pointerEvent(const QPointF &position, Qt::KeyboardModifiers modifiers, bool isPressed) const;
    void press(const QPointF &position, Qt::KeyboardModifiers modifiers, Qt::MouseButton button, bool isSecond);
    void move(const QPointF &position, Qt::KeyboardModifiers modifiers);
    void release(const QPointF &position, Qt::KeyboardModifiers modifiers);

    // Keys.
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const;
    bool key(const QKeyEvent &event);
    bool cycleSelection(int step);

    // Painting.
    void paint(QPainter &painter);
    void paintBackground(QPainter &painter);
    void paintActiveShapes(QPainter &painter) const;
    void paintActiveChips(QPainter &painter) const;
    void paintMessage(QPainter &painter) const;
    void paintPicture(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const;
    void paintReadout(QPainter &painter) const;
    void paintHint(QPainter &painter, const QRectF &readout) const;
    [[nodiscard]] QString elidedHintAt(const QPoint &position) const; ///< empty where nothing was cut off
    [[nodiscard]] QString hint() const; ///< what can be done now, or why something is not shown
    void paintScaleBar(QPainter &painter) const;
    [[nodiscard]] QRectF scaleBarPlate() const; ///< empty where there is none
    void showInMinimap();
    void refreshShapeLayer();
    void describeForScreenReaders();

    /** What the picture below the shapes was painted for. */
    struct Background {
        ViewTransform view;
        quint64 version = 0, tiles = 0;
        bool hasGrid = false;
        bool hasValues = false;
        QRgb color = 0;
        QPixmap pixmap;
    };

    ImageCanvas *q;
    CanvasScene m_scene;
    ImageLayer m_imageLayer;
    TileLayer m_tileLayer;
    mutable PicturePart m_part; // the last one that a tool asked for
    mutable quint64 m_partVersion = 0;
    mutable QRectF m_hintPlate; // where the hint was painted last; empty where all of it was
    ShapeLayer m_shapeLayer;
    Background m_background;
    ViewTransform m_view;
    bool m_isFitted = true;
    CanvasOptions m_options;
    QColor m_drawColor;
    QString m_drawLabel;
    SkeletonTemplate m_drawSkeleton;
    QString m_message;
    QTimer m_messageDelay; // a picture that is there in a moment needs no words
    Minimap *m_minimap;
    std::vector<std::unique_ptr<CanvasTool>> m_tools; // in the order of CanvasToolKind
    CanvasToolKind m_kind = CanvasToolKind::Select;
    std::optional<CanvasToolKind> m_heldKind; // the tool that got the press, until the release
    Qt::MouseButton m_heldButton = Qt::NoButton;
    bool m_isSpaceHeld = false;
    bool m_isKeyboardFocus = false; // focus came by keyboard: then it is shown
    bool m_wasDrawing = false;
    EditedShapes m_preview;
    qint64 m_hovered = 0;
    qint64 m_highlighted = 0;
    std::optional<QPointF> m_cursor; // view pixels
    QString m_refusal;
    SnapIndex m_snapIndex;
    quint64 m_snapVersion = 0; // of the scene that the index was made for
    QRectF m_snapArea;
    std::optional<SnapTarget> m_snapMark;
    LatestTask m_snapTask;
};

} // namespace cairn
