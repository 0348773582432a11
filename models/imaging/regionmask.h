// SPDX-License-Identifier: GPL-3.0-or-later
// What an assist hands over: which pixels of the picture belong to the shape.
#pragma once

#include <QImage>
#include <QRect>

namespace cairn {

/** `bits` has the size of `bounds` and is Grayscale8: 255 inside, 0 outside. Empty where nothing was found. */
struct RegionMask {
    QRect bounds; ///< in pixels of the picture, no larger than needed
    QImage bits;

    [[nodiscard]] bool isEmpty() const { return bounds.isEmpty(); }
    [[nodiscard]] bool contains(QPoint pixel) const
    {
        return bounds.contains(pixel) && bits.constScanLine(pixel.y() - bounds.y())[pixel.x() - bounds.x()] != 0;
    }
};

} // namespace cairn
