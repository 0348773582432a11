// SPDX-License-Identifier: GPL-3.0-or-later
// COCO JSON (cocodataset.org, "Data format"): boxes, outlines, masks in both run-length forms, keypoints.
#pragma once

#include "models/formats/datasetformats.h"

namespace cairn {

[[nodiscard]] bool isCoco(const QString &fileName, const QByteArray &head);
[[nodiscard]] Result<QList<ForeignItem>> readCoco(const QString &path, FormatReport &report);

/** One JSON text of these items. Category ids count from 1 in the order of `classes`, image ids from 1. An outline with holes, and a mask,
    are written run-length encoded. Tags stand as "tags" at their image, since COCO's annotations are areas. */
[[nodiscard]] QByteArray cocoText(const QStringList &classes, const QList<ForeignItem> &items, FormatReport &report);

/** For AnnotationFormat: annotations.json in the folder. */
[[nodiscard]] Result<void> writeCocoFile(const QString &folder, const QList<ForeignItem> &items, FormatReport &report);

/** images/NAME and annotations/instances_{train,val,test,unlabelled}.json; each image says by "item" which of the project's it is. */
[[nodiscard]] Result<void> writeCoco(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control);

} // namespace cairn
