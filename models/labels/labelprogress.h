// SPDX-License-Identifier: GPL-3.0-or-later
// How far the labelling is, in numbers.
#pragma once

#include "models/labels/rowlabels.h"

namespace cairn {

struct LabelProgress {
    qint64 total = 0;
    qint64 done = 0; ///< images with the status done, review or accepted; rows with a label
    qint64 skipped = 0; ///< images only

    friend bool operator==(const LabelProgress &, const LabelProgress &) = default;
};

[[nodiscard]] Result<LabelProgress> imageProgress(SQLite::Database &database);
[[nodiscard]] Result<LabelProgress> rowProgress(SQLite::Database &database, const LabelColumn &column);

} // namespace cairn
