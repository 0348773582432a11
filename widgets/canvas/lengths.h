// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths on the picture as people read them: in pixels, or in a unit where the size of a pixel is known.
#pragma once

#include <QString>

namespace cairn {

/** "12.4 px", or "3.1 µm" where a pixel has a size (micrometres; 0: nobody knows). Three figures, the unit that fits. */
[[nodiscard]] QString lengthText(double pixels, double pixelSizeUm);

struct ScaleBar {
    double pixels = 0; ///< of the image
    QString text; ///< "50 µm"
};

/** The longest bar of 1, 2 or 5 times a power of ten that is no longer than `longestPixels` of the image. */
[[nodiscard]] ScaleBar scaleBarFor(double longestPixels, double pixelSizeUm);

} // namespace cairn
