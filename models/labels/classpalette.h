// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that classes get by themselves, told apart also with a colour-vision deficiency.
#pragma once

#include <QColor>
#include <QList>

namespace cairn {

/** The first colour that `used` does not hold; beyond the palette a hue far from the last ones. */
[[nodiscard]] QColor nextClassColor(const QList<QColor> &used);

} // namespace cairn
