// SPDX-License-Identifier: GPL-3.0-or-later
// Layers: independent opinions on the same items. Layer 1 is the agreed one.
#pragma once

#include "models/labels/annotations.h"

namespace cairn {

struct Layer {
    qint64 id = 0;
    QString name;
    QString kind; ///< "agreed", "second"...
    QString annotator; ///< empty: of several
    qint64 items = 0; ///< that have labels in it
    qint64 labels = 0;
};

/** The agreed one first, then by name. */
[[nodiscard]] Result<QList<Layer>> allLayers(SQLite::Database &database);

} // namespace cairn
