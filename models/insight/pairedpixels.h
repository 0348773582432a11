// SPDX-License-Identifier: GPL-3.0-or-later
// How far the areas that a run drew cover those that are there, in the pictures that a comparison is about.
#pragma once

#include "models/insight/paireddetections.h"
#include "models/insight/segmentationscores.h"

namespace cairn {

/** Areas that are less sure than this are not counted as said. */
inline constexpr double kSureEnough = 0.5;

/** Polygons, masks and the like, united for each class and picture, against the labels of the run's snapshot; summed over pictures. Nothing where the run
    drew only boxes, or none of the labels has an outline. Pixel accuracy is not known, since classes may overlap. */
[[nodiscard]] Result<std::optional<SegmentationScores>> pixelScores(SQLite::Database &database, const PairedDetections &detections, const Run &run,
    const TaskControl &control = {});

} // namespace cairn
