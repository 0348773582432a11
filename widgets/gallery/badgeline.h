// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of a picture's labels in one line: a square of the class's colour with its letter, and its name where there is room.
#pragma once

#include "models/data/itembadgesource.h"

#include <QRectF>

class QFont;
class QPainter;

namespace cairn {

struct Theme;

/** As many as fit into `line`, and "+3" for those that do not. */
void paintBadges(QPainter &painter, const QRectF &line, const QList<ItemBadge> &badges, const QFont &font, const Theme &theme, Qt::LayoutDirection direction);

} // namespace cairn
