// SPDX-License-Identifier: GPL-3.0-or-later
// Turns and mirrors pictures by their EXIF orientation.
#include "models/imaging/orientation.h"

namespace cairn {

QTransform uprightTransform(const QSize &stored, int orientation)
{
    const double width = stored.width(), height = stored.height();
    switch (orientation) {
    case 2:
        return {-1, 0, 0, 1, width, 0};
    case 3:
        return {-1, 0, 0, -1, width, height};
    case 4:
        return {1, 0, 0, -1, 0, height};
    case 5:
        return {0, 1, 1, 0, 0, 0};
    case 6:
        return {0, 1, -1, 0, height, 0};
    case 7:
        return {0, -1, -1, 0, height, width};
    case 8:
        return {0, -1, 1, 0, 0, width};
    default:
        return {};
    }
}

QImage uprighted(const QImage &image, int orientation)
{
    const auto turned = [](const QImage &picture, double degrees) { return picture.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return turned(image.mirrored(false, true), 90);
    case 6:
        return turned(image, 90);
    case 7:
        return turned(image.mirrored(true, false), 90);
    case 8:
        return turned(image, 270);
    default:
        return image;
    }
}

} // namespace cairn
