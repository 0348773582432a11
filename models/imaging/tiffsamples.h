// SPDX-License-Identifier: GPL-3.0-or-later
// The raw samples of a TIFF page, where they are wider than eight bits.
#pragma once

#include <QImage>

struct tiff;

namespace cairn {

/** 16-bit grey and colour as they are; 32 and 64-bit and signed grey stretched to 16-bit grey, NaN as black. Null for everything
    else: libtiff's own conversion to colours does that better. The picture is as stored, not turned. */
[[nodiscard]] QImage readSamples(tiff *page);

} // namespace cairn
