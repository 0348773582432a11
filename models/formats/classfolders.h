// SPDX-License-Identifier: GPL-3.0-or-later
// A folder for each class with its pictures in it, as torchvision's ImageFolder and Keras read them.
#pragma once

#include "models/formats/datasetformats.h"

namespace cairn {

/** SPLIT/CLASS/NAME by the pictures' tags; unlabelled/NAME for the rest, and items.csv. A picture with several tags goes to the first in
    the order of the schema, and the report says so. An error where no picture has a tag. */
[[nodiscard]] Result<void> writeClassFolders(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control);

} // namespace cairn
