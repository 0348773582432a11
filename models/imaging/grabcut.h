// SPDX-License-Identifier: GPL-3.0-or-later
// GrabCut: the thing inside a box, told from its surroundings by colour, corrected by strokes (Rother, Kolmogorov and Blake, 2004).
#pragma once

#include "models/imaging/regionmask.h"
#include "models/project/task.h"

#include <QList>
#include <QPolygonF>

namespace cairn {

/** What a person corrects: this is part of the thing, this is not. `points` in pixels of the picture. */
struct GrabCutStroke {
    QPolygonF points;
    double width = 5;
    bool isForeground = true;
};

struct GrabCutRequest {
    QImage picture;
    QRectF box; ///< the thing lies inside
    QList<GrabCutStroke> strokes;
    int iterations = 5;
    qint64 maximumPixels = 200'000; ///< larger boxes are cut scaled down
};

/** Takes about a second; progress and cancelling after each iteration. Empty where nothing but background was found. */
[[nodiscard]] Result<RegionMask> grabCut(const GrabCutRequest &request, const TaskControl &control = {});

} // namespace cairn
