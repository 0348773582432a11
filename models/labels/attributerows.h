// SPDX-License-Identifier: GPL-3.0-or-later
// The values of one attribute in all labels, read and rewritten inside a gesture that the caller opened.
#pragma once

#include "models/labels/attributeschema.h"

#include <functional>

namespace cairn {

/** Each label (or image, where the attribute is of images) that has values is shown to `edit`; written where it returns true. */
void rewriteAttributeValues(SQLite::Database &database, qint64 classId, const std::function<bool(QJsonObject &)> &edit);

[[nodiscard]] QList<Attribute> readAttributes(SQLite::Database &database, const char *condition, qint64 value = 0);

} // namespace cairn
