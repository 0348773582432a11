// SPDX-License-Identifier: GPL-3.0-or-later
// Reads TIFF by libtiff: every page, and sample types that Qt's plugin refuses (floating point, 32 bits, signed).
#pragma once

#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"

namespace cairn {

[[nodiscard]] Result<ImageHeader> readTiffHeader(const QString &path, int page);
/** Upright, in full size. Numbers that are neither 8 nor 16 bits are stretched to 16-bit grey, from the least to the greatest. */
[[nodiscard]] TolerantImage readTiff(const QString &path, int page);

} // namespace cairn
