// SPDX-License-Identifier: GPL-3.0-or-later
// What a model says of one picture, in the picture's own pixels.
#pragma once

#include "models/geometry/shape.h"

#include <QList>

namespace cairn::predictor {

struct Finding {
    int classIndex = 0;
    double score = 0; ///< 0 to 1
    Shape shape; ///< a tag of the whole picture, a box or a polygon
};

struct Reading {
    QList<Finding> findings; ///< surest first
    QList<double> probabilities; ///< of each class, where the model tells the whole picture's class
};

} // namespace cairn::predictor
