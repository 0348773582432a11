// SPDX-License-Identifier: GPL-3.0-or-later
// A hand for the canvas' tests: it moves, drags and clicks in pixels of the image.
#pragma once

#include "widgets/canvas/imagecanvas.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

/** A canvas of 800 x 600 that shows a picture of 400 x 300, and where in it a hand is. */
class CanvasHand
{
public:
    explicit CanvasHand(const QSize &image = {400, 300})
    {
        canvas.resize(800, 600);
        QImage picture(image, QImage::Format_RGB32);
        picture.fill(QColor(120, 140, 160));
        canvas.setImage(picture);
        canvas.show();
        canvas.setFocus();
    }

    [[nodiscard]] QPoint at(double x, double y) const { return canvas.view().toView(QPointF(x, y)).toPoint(); }
    /** The same place as the canvas will see it: a mouse event carries whole view pixels. */
    [[nodiscard]] QPointF seen(double x, double y) const { return canvas.view().toImage(QPointF(at(x, y))); }

    void press(double x, double y, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&canvas, button, modifiers, at(x, y));
    }
    void move(double x, double y, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        // QTest::mouseMove() knows no buttons and no modifiers.
        const QPoint place = at(x, y);
        QMouseEvent event(QEvent::MouseMove, place, canvas.mapToGlobal(place), Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void release(double x, double y, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(&canvas, button, modifiers, at(x, y));
    }
    void click(double x, double y, Qt::KeyboardModifiers modifiers = {})
    {
        press(x, y, modifiers);
        release(x, y, modifiers);
        // So that no two clicks are taken for a double click.
        QTest::qWait(1);
    }
    void drag(double x1, double y1, double x2, double y2, Qt::KeyboardModifiers modifiers = {})
    {
        press(x1, y1, modifiers);
        for (int step = 1; step <= 4; ++step)
            move(x1 + (x2 - x1) * step / 4, y1 + (y2 - y1) * step / 4, modifiers);
        release(x2, y2, modifiers);
    }
    void hover(double x, double y) { move(x, y, {}, Qt::NoButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&canvas, key, modifiers); }

    cairn::ImageCanvas canvas;
};

inline cairn::CanvasShape boxShape(qint64 id, const QRectF &box, const QString &label = QStringLiteral("RBC"))
{
    return {id, cairn::Shape::fromBox(box), QColor(0xE6, 0x9F, 0x00), label};
}

inline cairn::CanvasShape polygonShape(qint64 id, const QPolygonF &outline)
{
    return {id, cairn::Shape::fromPolygon(outline), QColor(0x56, 0xB4, 0xE9), QStringLiteral("WBC")};
}

/** The only shape that was drawn; an empty tag where there were none or several. */
inline cairn::Shape drawnShape(const QSignalSpy &spy)
{
    return spy.size() == 1 ? spy.first().first().value<cairn::Shape>() : cairn::Shape::tag();
}

/** Whether two rectangles differ by no more than `tolerance` at each edge. */
inline bool isNear(const QRectF &a, const QRectF &b, double tolerance)
{
    return std::abs(a.left() - b.left()) <= tolerance && std::abs(a.top() - b.top()) <= tolerance
        && std::abs(a.right() - b.right()) <= tolerance && std::abs(a.bottom() - b.bottom()) <= tolerance;
}
