// SPDX-License-Identifier: GPL-3.0-or-later
// What the tools that find pixels do with them: a new shape, more of the selected one, or less.
#pragma once

#include "widgets/canvas/canvastool.h"

class QPainter;

namespace cairn {

struct RegionMask;

/** Pixels of what a tool looked at, as pixels of the image. */
[[nodiscard]] Mask imageMask(const RegionMask &region, const PicturePart &part);
/** With Shift it is added to the one selected area, with Alt taken from it; else a new shape is drawn: a mask, or an outline, as the options
    wish. Nothing happens where nothing would be left. */
void finishRegion(CanvasHost &host, const Mask &mask, Qt::KeyboardModifiers modifiers, double seconds);
/** The pixels as they will be, in the colour of the class. */
void paintRegion(QPainter &painter, const Mask &mask, const CanvasHost &host);

} // namespace cairn
