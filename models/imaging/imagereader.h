// SPDX-License-Identifier: GPL-3.0-or-later
// The one way a picture becomes pixels: upright by its EXIF orientation, with a sentence where it cannot.
#pragma once

#include "models/project/result.h"

#include <QImage>

#include <optional>

namespace cairn {

/** A decoded picture, or as much of it as the file still holds; `error` says what is wrong with it. */
struct TolerantImage {
    QImage image; ///< null where nothing at all could be read
    std::optional<Error> error;
};

/** Decodes one page, upright. With a `bound` (pixels, as displayed) it comes no larger than needed: both edges at most the
    bound's, the shape kept, never enlarged. 16-bit pictures stay 16-bit, see forDisplay(). A broken file is an error. */
[[nodiscard]] Result<QImage> readImage(const QString &path, int page = 0, QSize bound = {});

/** The same, but gives what can be read of a truncated or damaged file. */
[[nodiscard]] TolerantImage readImageTolerantly(const QString &path, int page = 0, QSize bound = {});

/** The picture in a format that paints fast (8 bits a channel). 16-bit grey is stretched from its darkest to its brightest value. */
[[nodiscard]] QImage forDisplay(const QImage &image);

/** Bytes that one decoded picture may take: half of the machine's memory, at most 4 GB. */
[[nodiscard]] qint64 imageMemoryLimit();

} // namespace cairn
