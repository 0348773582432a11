// SPDX-License-Identifier: GPL-3.0-or-later
// Pascal VOC XML, one file a picture, read and written.
// The VOC devkit counts pixels from 1 with the last one included; most tools (labelImg and its kin) count from 0 and write edges.
// Files do not say which; what labels are made with today is the latter, so coordinates are taken as edges, counted from 0, and
// written the same way: what is read and written again is unchanged.
#pragma once

#include "models/formats/foreignitem.h"

namespace cairn {

[[nodiscard]] bool isVocXml(const QString &fileName, const QByteArray &head);
[[nodiscard]] Result<QList<ForeignItem>> readVocXml(const QString &file, FormatReport &report);
/** FOLDER/<picture's name>.xml each. Boxes, and polygons as <polygon> beside their bounding box; tags are told as failed. */
[[nodiscard]] Result<void> writeVocXml(const QString &folder, const QList<ForeignItem> &items, FormatReport &report);

} // namespace cairn
