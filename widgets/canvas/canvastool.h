// SPDX-License-Identifier: GPL-3.0-or-later
// What a tool of the canvas is, and what it may see and wish. One tool, one file.
#pragma once

#include "models/geometry/skeletontemplate.h"
#include "models/geometry/snapping.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/picturepart.h"

#include <QCursor>
#include <QKeyEvent>

class QPainter;

namespace cairn {

/** A press, move or release: where it is in the view and on the image. */
struct PointerEvent {
    QPointF view; ///< logical pixels of the widget
    QPointF image; ///< pixels of the image, not limited to it
    Qt::KeyboardModifiers modifiers;
    bool isPressed = false; ///< the tool's button is down
    bool snaps = false; ///< snapping is on, and Ctrl does not suspend it
};

/** The canvas as its tools know it. */
class CanvasHost
{
public:
    virtual ~CanvasHost() = default;

    [[nodiscard]] virtual const CanvasScene &scene() const = 0;
    [[nodiscard]] virtual const ViewTransform &view() const = 0;
    [[nodiscard]] virtual QRectF viewArea() const = 0;
    [[nodiscard]] virtual QRectF imageArea() const = 0; ///< in image pixels, from 0, 0
    [[nodiscard]] virtual QColor drawColor() const = 0;
    [[nodiscard]] virtual QString drawLabel() const = 0; ///< the class name of new shapes; may be empty
    [[nodiscard]] virtual const SkeletonTemplate &drawSkeleton() const = 0; ///< of the class of new shapes; without points where it has none
    /** What tools that look at pixels see: the picture as it is shown; of one too large for memory what is in view. A tool keeps the part
        that it has begun with. */
    [[nodiscard]] virtual PicturePart part() const = 0;
    /** Whether it is still the same picture: cheaper than part(). */
    [[nodiscard]] virtual qint64 pictureId() const = 0;
    [[nodiscard]] virtual QColor accentColor() const = 0;
    [[nodiscard]] virtual CanvasOptions options() const = 0;

    virtual void select(const QSet<qint64> &ids) = 0;
    /** Shows shapes as they would be, without having changed them; empty: as they are. */
    virtual void preview(const EditedShapes &shapes) = 0;
    virtual void reshape(const EditedShapes &shapes, bool isNudge) = 0;
    virtual void finishDrawing(const Shape &shape, double seconds) = 0;
    virtual void requestClass(qint64 id) = 0;
    virtual void requestDelete(const QSet<qint64> &ids) = 0;
    virtual void requestDuplicate(const QSet<qint64> &ids) = 0;
    virtual void scrollBy(const QPointF &viewPixels) = 0;
    virtual void repaint() = 0;
    /** A line was drawn along which shapes are to be cut. */
    virtual void requestCut(const QPolygonF &line) = 0;

    /** The vertex, edge or border that lies within some pixels of the view; none also as long as very many shapes are still being looked through. */
    [[nodiscard]] virtual std::optional<SnapTarget> snapTarget(const QPointF &imagePoint, double viewPixels, const QSet<qint64> &ignoredIds) = 0;
    /** Marks where a point would snap to, until the mouse moves on. */
    virtual void showSnap(const std::optional<SnapTarget> &target) = 0;
    /** Where the event's point goes: what it snaps to, which is marked, or the point itself. */
    [[nodiscard]] QPointF snapped(const PointerEvent &event, const QSet<qint64> &ignoredIds = {});

    /** What an arrow key means on the image: right is right on the screen, however the view is turned. */
    [[nodiscard]] QPointF imageStep(const QKeyEvent &event) const;
    /** A view distance in image pixels. */
    [[nodiscard]] double imageLength(double viewPixels) const { return viewPixels / view().zoom; }
    [[nodiscard]] QPointF clamped(const QPointF &imagePoint) const;
};

inline constexpr double kSnapReach = 7; ///< view pixels

class CanvasTool
{
public:
    explicit CanvasTool(CanvasHost &host) : m_host(host) {}
    virtual ~CanvasTool() = default;
    CanvasTool(const CanvasTool &) = delete;
    CanvasTool &operator=(const CanvasTool &) = delete;

    virtual void press(const PointerEvent &event) = 0;
    virtual void move(const PointerEvent &event) = 0; ///< with the button down or not
    virtual void release(const PointerEvent &event) = 0;
    virtual void doubleClick(const PointerEvent &event) { press(event); } ///< instead of the second press

    /** Whether this key is for the tool now; only then key() follows. Keys that are not wanted stay shortcuts of the page. */
    [[nodiscard]] virtual bool wantsKey(const QKeyEvent &) const { return false; }
    virtual void key(const QKeyEvent &) {}

    virtual void paint(QPainter &) const {} ///< above everything, in view pixels
    [[nodiscard]] virtual QCursor cursor() const { return Qt::ArrowCursor; }
    [[nodiscard]] virtual QString hint() const { return {}; } ///< what can be done now, a few words
    [[nodiscard]] virtual bool isDrawing() const { return false; } ///< there is an unfinished shape
    virtual void cancel() {} ///< forgets what is under way; nothing is emitted
    virtual void sceneChanged() {} ///< shapes or selection are others now

protected:
    [[nodiscard]] CanvasHost &host() const { return m_host; }

private:
    CanvasHost &m_host;
};

/** The direction and length of an arrow key, in steps of 1 or (with Shift) 10; a null point for other keys. */
[[nodiscard]] QPointF arrowStep(const QKeyEvent &event);

} // namespace cairn
