// SPDX-License-Identifier: GPL-3.0-or-later
// How large a pixel is in nature, as far as the file says so.
#pragma once

#include <QByteArray>
#include <QString>

namespace cairn {

/** Printers' and screens' resolutions (72, 96, 300 dots an inch and the like) are written by programs that know nothing of the thing
    pictured; they are told apart but kept, since a scanner writes the same numbers and means them. */
struct PixelSize {
    double um = 0; ///< micrometres; 0 where unknown, or where pixels are not square
    bool isPrintResolution = false;
};

inline constexpr double kInchUm = 25'400, kCentimetreUm = 10'000, kMetreUm = 1'000'000;

/** From so many pixels a unit in both directions. */
[[nodiscard]] PixelSize pixelSizeOf(double pixelsX, double pixelsY, double unitUm);
/** From a PNG's pHYs chunk (PNG specification, 11.3.5.3). */
[[nodiscard]] PixelSize readPngPixelSize(const QString &path);
/** From the description in a microscope's TIFF: OME's XML says the size itself, ImageJ's lines name the unit of the resolution fields. */
[[nodiscard]] PixelSize pixelSizeFromDescription(const QByteArray &description, double pixelsX, double pixelsY);

} // namespace cairn
