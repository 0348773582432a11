// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at a picture that is too large to be decoded while a person waits.
#pragma once

#include "models/imaging/imagecache.h"

namespace cairn {

/** The whole picture, upright, with edges of about so many pixels, where the format allows a quick one: JPEG, TIFF with reduced pages or
    with rows that can be read one by one. Null otherwise. 16-bit grey stays so. */
[[nodiscard]] QImage coarsePicture(const ImageAddress &address, int edgePixels = 1024);

/** The same for every format, by reading all of it once in little memory: takes seconds. Null where it cannot be read. */
[[nodiscard]] QImage pictureByRows(const ImageAddress &address);

} // namespace cairn
