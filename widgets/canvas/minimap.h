// SPDX-License-Identifier: GPL-3.0-or-later
// The whole picture, small, in a corner of the canvas: a frame shows which part is in view, and moves it.
#pragma once

#include "widgets/canvas/viewtransform.h"

#include <QImage>
#include <QWidget>

namespace cairn {

class Minimap : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(QWidget *canvas);

    /** `image` may be any copy of the picture of `fullSize`. */
    void setImage(const QImage &image, const QSize &fullSize);
    /** What is in view. It is turned as the view is, by whole quarters. Hides itself where all of the picture is in view. */
    void setView(const ViewTransform &view, const QRectF &viewArea);
    void setWanted(bool wanted);

Q_SIGNALS:
    void centreRequested(const QPointF &imagePoint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void place();
    void go(const QPointF &position);
    [[nodiscard]] QTransform toMap() const; ///< from pixels of the picture

    QImage m_image;
    QSize m_fullSize;
    ViewTransform m_view;
    QRectF m_viewArea;
    bool m_isWanted = true;
};

} // namespace cairn
