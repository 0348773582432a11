// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes JPEG by turbojpeg: scaled where asked, and with a word about damage.
#pragma once

#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"

namespace cairn {

[[nodiscard]] Result<ImageHeader> readJpegHeader(const QString &path);
/** Upright. At least as large as `bound` needs (not exactly so large), where a bound is given. */
[[nodiscard]] TolerantImage readJpeg(const QString &path, QSize bound);

} // namespace cairn
