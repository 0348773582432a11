// SPDX-License-Identifier: GPL-3.0-or-later
// The picture below everything: smaller copies of it are made in a task, so that zoomed-out pictures are smooth and quick.
#pragma once

#include "models/project/task.h"
#include "widgets/canvas/viewtransform.h"

#include <QImage>
#include <QObject>

class QPainter;

namespace cairn {

/** Device pixels for one of the image: from here on its pixels are shown as squares. */
inline constexpr double kSharpFrom = 3;

/** What is seen through transparent parts; `part` in pixels of the picture. */
void paintChecker(QPainter &painter, const ViewTransform &view, const QRectF &part);
/** The numbers of pixels: one of a grey picture, red, green and blue of others. `values` lies at `origin` of the picture; `shown` is the
    same part as it is seen, at any size. */
void paintPixelValues(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, const QImage &values, const QImage &shown, const QPoint &origin = {});

class ImageLayer : public QObject
{
    Q_OBJECT
public:
    explicit ImageLayer(QObject *parent = nullptr);

    /** `image` may be a smaller copy of a picture of `fullSize`. */
    void setImage(const QImage &image, const QSize &fullSize);
    /** What paintValues() reads; a new image has none. */
    void setValues(const QImage &values) { m_values = values; }
    [[nodiscard]] const QImage &values() const { return m_values; }
    [[nodiscard]] QSize fullSize() const { return m_fullSize; }
    [[nodiscard]] bool isEmpty() const { return m_levels.isEmpty(); }
    /** The largest copy: the picture as it was given. */
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    /** The smallest copy that is there. */
    [[nodiscard]] QImage smallest() const { return m_levels.isEmpty() ? QImage() : m_levels.last(); }
    /** Changes whenever it would be painted differently. */
    [[nodiscard]] quint64 version() const { return m_version; }

    /** Paints what lies in `viewArea`. `deviceRatio`: device pixels for one of the view's. */
    void paint(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const;
    /** Lines between the pixels. */
    void paintGrid(QPainter &painter, const ViewTransform &view, const QRectF &viewArea, double deviceRatio) const;
    /** The numbers of each pixel: one of a grey picture, red, green and blue of others. Nothing where the copy is a smaller one. */
    void paintValues(QPainter &painter, const ViewTransform &view, const QRectF &viewArea) const;

Q_SIGNALS:
    void refined();

private:
    QSize m_fullSize;
    QImage m_picture;
    QImage m_values;
    QList<QImage> m_levels; // the image, then each of half the edge of the one before
    quint64 m_version = 0;
    LatestTask m_task;
};

} // namespace cairn
