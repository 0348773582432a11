// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of images as separated values, one label a line.
#pragma once

#include "models/formats/datasetformats.h"

namespace cairn {

/** labels.csv: file (absolute), item, page, width, height, split, class, kind, x, y, w, h (the box around it; empty for a tag), geometry (JSON as in
    the project). An image without labels has one line without a class. No pictures are placed. */
[[nodiscard]] Result<void> writeLabelCsv(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control);

} // namespace cairn
