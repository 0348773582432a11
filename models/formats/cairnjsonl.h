// SPDX-License-Identifier: GPL-3.0-or-later
// Cairn's own lines (items.jsonl of a dataset, see the help page run-folder), read and written: one object a picture.
#pragma once

#include "models/formats/foreignitem.h"

namespace cairn {

[[nodiscard]] bool isCairnJsonl(const QString &fileName, const QByteArray &head);
[[nodiscard]] Result<QList<ForeignItem>> readCairnJsonl(const QString &file, FormatReport &report);
/** FOLDER/items.jsonl. */
[[nodiscard]] Result<void> writeCairnJsonl(const QString &folder, const QList<ForeignItem> &items, FormatReport &report);

} // namespace cairn
