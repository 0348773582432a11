// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a stored dataset's files, by which a changed or half-written one is told. Private to this room.
#pragma once

#include "models/formats/foreignitem.h"

namespace cairn {

/** Writes FOLDER/store.json: every file below with its size and the time of its last change, and the report. The last that is written. */
[[nodiscard]] Result<void> sealStore(const QString &folder, const QString &source, const FormatReport &report);

/** Whether every file of the list is there as it was, and it was made from `source`. Files that came since do not matter: programs leave
    caches beside the labels. Fills the report. */
[[nodiscard]] bool isStoreWhole(const QString &folder, const QString &source, FormatReport &report);

} // namespace cairn
