// SPDX-License-Identifier: GPL-3.0-or-later
// The first eight are those of Okabe and Ito, https://jfly.uni-koeln.de/color/, without black.
#include "models/labels/classpalette.h"

#include <cmath>

namespace cairn {

QColor nextClassColor(const QList<QColor> &used)
{
    static const QList<QColor> kPalette = {QColor(0xE69F00), QColor(0x56B4E9), QColor(0x009E73), QColor(0xCC79A7), QColor(0x0072B2),
        QColor(0xD55E00), QColor(0xF0E442), QColor(0x8C6BB1), QColor(0x7FBC41), QColor(0xA6761D), QColor(0x41B6C4), QColor(0xE7298A)};
    for (const QColor &color : kPalette) {
        if (!used.contains(color))
            return color;
    }
    // Steps of the golden ratio around the circle never come close to an earlier hue for long.
    const double hue = std::fmod(double(used.size()) * 0.61803398875, 1.0);
    return QColor::fromHsvF(float(hue), 0.65F, 0.85F);
}

} // namespace cairn
