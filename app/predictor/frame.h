// SPDX-License-Identifier: GPL-3.0-or-later
// A picture brought into a model's frame, and the way back from the frame's pixels to the picture's.
#pragma once

#include "app/predictor/settings.h"

#include <QImage>
#include <QPointF>
#include <QRectF>

#include <opencv2/core.hpp>

namespace cairn::predictor {

/** Frame = picture * scale + offset, for each axis. */
struct Frame {
    QSize size; ///< of the model's input
    QSize picture; ///< as displayed
    double scaleX = 1, scaleY = 1;
    double left = 0, top = 0;

    [[nodiscard]] static Frame of(QSize picture, QSize size, Fit fit);

    [[nodiscard]] QPointF toPicture(QPointF point) const { return {(point.x() - left) / scaleX, (point.y() - top) / scaleY}; }
    [[nodiscard]] QRectF toPicture(const QRectF &box) const { return {toPicture(box.topLeft()), toPicture(box.bottomRight())}; }
    /** The part of the frame that shows the picture. */
    [[nodiscard]] QRectF shown() const;
};

/** What the model's input looks like. */
struct InputLayout {
    QSize size;
    int channels = 3; ///< 3, or 1 for grey
    bool isChannelsLast = false;
};

/** The picture in the frame as the model wants it: float, four dimensions. */
[[nodiscard]] cv::Mat blobOf(const QImage &picture, const Frame &frame, const InputLayout &layout, const Settings &settings);

} // namespace cairn::predictor
