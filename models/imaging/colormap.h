// SPDX-License-Identifier: GPL-3.0-or-later
// False colours for a grey value.
#pragma once

#include <QRgb>
#include <QString>

#include <array>

namespace cairn {

enum class ColorMap { None, InvertedGrey, Viridis, Cubehelix, Fire };

inline constexpr std::array kColorMaps {ColorMap::None, ColorMap::InvertedGrey, ColorMap::Viridis, ColorMap::Cubehelix, ColorMap::Fire};

/** The colours of the 256 grey values; None gives grey itself. */
[[nodiscard]] std::array<QRgb, 256> colorsOf(ColorMap map);

[[nodiscard]] QString idOf(ColorMap map); ///< as files have it
[[nodiscard]] ColorMap colorMapFromId(const QString &id); ///< None where it is unknown
[[nodiscard]] QString nameOf(ColorMap map); ///< as people read it

} // namespace cairn
