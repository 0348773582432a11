// SPDX-License-Identifier: GPL-3.0-or-later
// The outlines of what is set in a mask, along the borders of its pixels.
#pragma once

#include "models/geometry/shape.h"

#include <opencv2/core.hpp>

namespace cairn::predictor {

/** A connected piece of a mask (by edges, not by corners): its outline, then its holes, in the mask's pixels with (0, 0) at the
    top-left corner of the first. */
struct Piece {
    PolygonPart part;
    double mean = 0; ///< of `values` under it
};

/** `mask`: 8 bits, not 0 is set. Pieces smaller than `smallest` pixels are left out, and corners that lie closer than `tolerance` to
    a straight line are dropped. `values`: floats of the mask's size, or empty. */
[[nodiscard]] QList<Piece> piecesOf(const cv::Mat &mask, int smallest, double tolerance, const cv::Mat &values = {});

} // namespace cairn::predictor
