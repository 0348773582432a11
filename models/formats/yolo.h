// SPDX-License-Identifier: GPL-3.0-or-later
// YOLO's text files, one a picture: "class cx cy w h" for boxes, "class x1 y1 x2 y2..." for outlines, in shares of the picture's size.
#pragma once

#include "models/formats/datasetformats.h"

namespace cairn {

[[nodiscard]] bool isYolo(const QString &fileName, const QByteArray &head);
/** Names of classes come from data.yaml, obj.names or classes.txt in the folder or one above; where there is none, "class 0". */
[[nodiscard]] Result<QList<ForeignItem>> readYolo(const QString &path, FormatReport &report);

/** images/SPLIT/NAME, labels/SPLIT/NAME.txt and data.yaml, as Ultralytics reads them; what is not labelled lies in images/unlabelled, outside
    of the splits. Boxes: every area as the box around it. Outlines: boxes as their four corners; of an outline its largest part, without holes. */
[[nodiscard]] Result<void> writeYoloBoxes(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control);
[[nodiscard]] Result<void> writeYoloOutlines(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control);

} // namespace cairn
