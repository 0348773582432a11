// SPDX-License-Identifier: GPL-3.0-or-later
// The settled shapes as a finished picture: moved and scaled while the hand moves, painted anew when it rests.
#pragma once

#include "widgets/canvas/canvasshape.h"
#include "widgets/canvas/viewtransform.h"

#include <QFont>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QPainter;

namespace cairn {

/** Everything that the picture depends on but the view. */
struct ShapeLayerContent {
    QList<CanvasShape> shapes; ///< those to be shown, in the order they are painted
    double fillOpacity = 0;
    bool hasLabels = true;
    QFont font;
};

class ShapeLayer : public QObject
{
    Q_OBJECT
public:
    explicit ShapeLayer(QObject *parent = nullptr);

    void setContent(const ShapeLayerContent &content);
    /** Forgets the picture, so that nothing of another image's shapes can be seen over this one. */
    void clear();
    /** Paints the shapes for a view. Where that is cheap they are painted for this very view; otherwise the last picture is moved
        and scaled, and repainted() follows when a better one is there. */
    void paintShapes(QPainter &painter, const ViewTransform &view, const QSize &viewSize, double deviceRatio);
    /** The names that belong to the shapes painted last; apart, so that they can lie above what is selected. */
    void paintChips(QPainter &painter, const ViewTransform &view) const;

Q_SIGNALS:
    void repainted();

private:
    /** What one picture was made for. */
    struct Frame {
        ViewTransform view;
        QSize viewSize;
        double deviceRatio = 1;
        quint64 version = 0;

        friend bool operator==(const Frame &, const Frame &) = default;
    };
    struct Picture {
        Frame frame;
        QImage shapes, chips; // each with a margin around the view; the chips null where there are none
        double milliseconds = 0; // what it took
    };

    [[nodiscard]] static Picture render(const ShapeLayerContent &content, const Frame &frame);
    [[nodiscard]] bool isCheap(const Frame &frame) const;
    void paintMoved(QPainter &painter, const QImage &image, const ViewTransform &view) const;
    void startRendering();
    void take(const Picture &picture);

    ShapeLayerContent m_content;
    Picture m_picture;
    Frame m_wanted;
    QTimer m_rest;
    bool m_isRendering = false;
    quint64 m_version = 0;
    quint64 m_oldest = 0; // pictures of older versions are of another image
    QThreadPool m_pool; // its own, so that shapes never wait behind an import; last, so that it is emptied first
};

} // namespace cairn
