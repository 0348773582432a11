// SPDX-License-Identifier: GPL-3.0-or-later
// How the choices of a label column look: the first has the first colour of the series, with its pattern.
#pragma once

#include "widgets/common/palettes.h"
#include "widgets/common/theme.h"

namespace cairn {

struct ChoiceLook {
    QColor color;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

[[nodiscard]] inline ChoiceLook choiceLook(int index, const QPalette &palette)
{
    return {seriesColor(index, isDark(palette) ? ColorGround::Dark : ColorGround::Light), classPattern(index)};
}

} // namespace cairn
