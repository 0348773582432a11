// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts shapes in two: a line is drawn across them as with the line tool.
#pragma once

#include "widgets/canvas/polygontool.h"

namespace cairn {

class CutTool : public PolygonTool
{
public:
    explicit CutTool(CanvasHost &host) : PolygonTool(host, ShapeKind::Polyline) {}

    [[nodiscard]] QString hint() const override;

protected:
    void finish(const Shape &shape, double seconds) override;
    void endFreehand() override;
};

} // namespace cairn
