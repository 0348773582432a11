// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of label_class inside a gesture that the caller opened.
#pragma once

#include "models/project/project.h"

namespace cairn {

/** Composed and trimmed; an error where nothing is left. */
[[nodiscard]] Result<QString> cleanClassName(const QString &name);
/** 0 where the parent has none of this name. */
[[nodiscard]] qint64 classIdOfName(SQLite::Database &database, const QString &name, qint64 parentId);
[[nodiscard]] Result<QString> classNameOf(SQLite::Database &database, qint64 classId);
/** At the end of the list, with the next free colour and key. */
[[nodiscard]] Result<qint64> insertClass(SQLite::Database &database, IdSource &ids, const QString &name, qint64 parentId);

/** The class itself and all below it; for "... IN below" behind it. Parameter ?1 is the class. */
inline constexpr const char *kClassesBelow
    = "WITH RECURSIVE below(id) AS (SELECT ?1 UNION SELECT c.id FROM label_class c JOIN below b ON c.parent_id = b.id) ";
/** The class itself and all above it; for "... IN above" behind it. Parameter ?1 is the class. */
inline constexpr const char *kClassesAbove
    = "WITH RECURSIVE above(id) AS (SELECT ?1 UNION SELECT c.parent_id FROM label_class c JOIN above a ON c.id = a.id WHERE c.parent_id IS NOT NULL) ";

/** Whether `classId` is `otherId` or stands below it. */
[[nodiscard]] bool isClassWithin(SQLite::Database &database, qint64 classId, qint64 otherId);

} // namespace cairn
