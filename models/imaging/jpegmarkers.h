// SPDX-License-Identifier: GPL-3.0-or-later
// The segments at the head of a JPEG file: size, components, EXIF orientation and resolution, whose CMYK it is (ITU T.81, annex B).
#pragma once

#include <QIODevice>
#include <QSize>

#include <optional>

namespace cairn {

struct JpegMarkers {
    QSize storedSize; ///< before orientation
    int components = 3;
    int bitDepth = 8;
    int orientation = 1;
    double pixelsX = 0, pixelsY = 0; ///< a unit; 0 where the file does not say
    double unitUm = 0; ///< micrometres in that unit
    bool isAdobe = false; ///< has Adobe's segment: then CMYK is stored inverted
};

/** Reads up to the first scan; nothing where the file ends or breaks before it: then it has no pixel at all. */
[[nodiscard]] std::optional<JpegMarkers> readJpegMarkers(QIODevice &device);

} // namespace cairn
