// SPDX-License-Identifier: GPL-3.0-or-later
// A whole dataset in the folders of Pascal VOC.
#pragma once

#include "models/formats/datasetformats.h"

namespace cairn {

/** JPEGImages/NAME, Annotations/NAME.xml, ImageSets/Main/{train,val,test,unlabelled}.txt, and items.csv. */
[[nodiscard]] Result<void> writeVocDataset(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control);

} // namespace cairn
