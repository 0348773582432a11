// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture file says of itself before anything is decoded.
#pragma once

#include "models/project/result.h"

#include <QSize>

namespace cairn {

/** More than this is refused: a thousand megapixels. */
inline constexpr qint64 kMaximumPixels = 1'000'000'000;

struct ImageHeader {
    QSize size; ///< as displayed, after EXIF orientation
    int orientation = 1; ///< EXIF, 1 to 8; 1 is upright
    int channels = 3; ///< 1 grey, 2 grey with alpha, 3 colour, 4 colour with alpha or CMYK
    int bitDepth = 8; ///< bits a channel, of the decoded picture (a palette counts as 8)
    int pages = 1; ///< pages of a TIFF, frames of an animation (1 where nobody can tell without decoding)
    double pixelSizeUm = 0; ///< micrometres a pixel, as the file says; 0 where it does not
    bool isPrintResolution = false; ///< the size is that of a printer's or a screen's dots (72, 96, 300 an inch...) and mostly means nothing
};

/** Reads only the header; the file's content decides its format, not its name. The pages of a TIFF may differ in all but their number.
    The error is a sentence for the import report. */
[[nodiscard]] Result<ImageHeader> readImageHeader(const QString &path, int page = 0);

} // namespace cairn
