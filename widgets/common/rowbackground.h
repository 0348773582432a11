// SPDX-License-Identifier: GPL-3.0-or-later
// A row's hover and selection as the style paints them, for delegates that paint everything else themselves.
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace cairn {

/** The option is one that initStyleOption() has filled. */
void paintRowBackground(QPainter *painter, QStyleOptionViewItem option);

} // namespace cairn
