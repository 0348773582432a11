// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a picture that an assist works on, scaled down to what it can do while a hand waits. Only for this room's .cpp files.
#pragma once

#include "models/imaging/regionmask.h"

#include <QPointF>

#include <opencv2/core.hpp>

namespace cairn {

/** The picture as it is shown, in a format that workView() reads without another copy. */
[[nodiscard]] QImage asShown(const QImage &picture);

/** Pixel (x, y) of the view is the mean of the `step` x `step` pixels of the picture from region.topLeft() + step * (x, y). */
struct WorkView {
    cv::Mat pixels; ///< CV_8UC3, BGR
    QRect region; ///< of the picture
    int step = 1;

    [[nodiscard]] cv::Point toView(QPointF point) const; ///< clamped into the view
    [[nodiscard]] QPointF toPicture(cv::Point pixel) const; ///< its centre
};

/** Each pixel the mean of `step` x `step`; the last ones are repeated where the size is no multiple. */
[[nodiscard]] cv::Mat shrunk(const cv::Mat &pixels, int step);

/** `picture` by asShown(). An empty region means all; the step is the least whole one with which the view has at most so many pixels. */
[[nodiscard]] WorkView workView(const QImage &picture, QRect region, qint64 maximumPixels);
/** A view's mask (CV_8U, nonzero inside) in full resolution. */
[[nodiscard]] RegionMask toRegionMask(const cv::Mat &mask, const WorkView &view);

} // namespace cairn
