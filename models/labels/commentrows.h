// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the table comment inside a gesture that the caller opened.
#pragma once

#include "models/labels/comments.h"

namespace cairn {

[[nodiscard]] Result<qint64> insertComment(SQLite::Database &database, Project &project, qint64 itemId, const QString &text,
    const std::optional<QPointF> &position);

} // namespace cairn
