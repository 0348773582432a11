// SPDX-License-Identifier: GPL-3.0-or-later
// The eight EXIF orientations: how a stored picture is turned upright (Exif 2.32, tag 0x0112).
#pragma once

#include <QImage>
#include <QSize>
#include <QTransform>

namespace cairn {

[[nodiscard]] inline bool isTurnedSideways(int orientation)
{
    return orientation >= 5 && orientation <= 8;
}

/** From stored to displayed size and back. */
[[nodiscard]] inline QSize orientedSize(const QSize &size, int orientation)
{
    return isTurnedSideways(orientation) ? size.transposed() : size;
}

/** From places in a stored picture of this size to those in the displayed one. */
[[nodiscard]] QTransform uprightTransform(const QSize &stored, int orientation);

[[nodiscard]] QImage uprighted(const QImage &image, int orientation);

} // namespace cairn
