// SPDX-License-Identifier: GPL-3.0-or-later
// A cut is a line that becomes no shape.
#include "widgets/canvas/cuttool.h"

#include <QCoreApplication>

namespace cairn {

void CutTool::finish(const Shape &shape, double) { host().requestCut(shape.points); }

// One pull of the mouse is a whole cut.
void CutTool::endFreehand()
{
    PolygonTool::endFreehand();
    close();
}

QString CutTool::hint() const
{
    return isDrawing() ? QCoreApplication::translate("cairn::CutTool", "Enter or a double click cuts along the line, Esc cancels")
                       : QCoreApplication::translate("cairn::CutTool", "Pull a line across a shape, from outside to outside");
}

} // namespace cairn
