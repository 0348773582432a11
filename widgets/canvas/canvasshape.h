// SPDX-License-Identifier: GPL-3.0-or-later
// One shape as the canvas shows it: its geometry and how it looks, nothing of where it comes from.
#pragma once

#include "models/geometry/shape.h"

#include <QColor>
#include <QList>

#include <utility>

namespace cairn {

struct CanvasShape {
    qint64 id = 0;
    Shape shape;
    QColor color;
    QString label; ///< the class name; empty: no class yet
    QList<std::pair<int, int>> edges; ///< of a skeleton: which of its points are joined
    bool isDraft = false; ///< a suggestion that nobody has accepted: dashed
    bool isHidden = false;
    bool isLocked = false; ///< shown, but the mouse goes through it
    bool isDimmed = false; ///< of no interest now: pale, without a name, and the mouse goes through it
};

} // namespace cairn
