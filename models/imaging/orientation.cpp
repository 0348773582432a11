// SPDX-License-Identifier: GPL-3.0-or-later
// Turns and mirrors pictures by their EXIF orientation.
#include "models/imaging/orientation.h"

#include <QTransform>

namespace cairn {

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
