// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's versions: a new file gets the newest, an older file is brought up in one transaction after a backup.
#pragma once

#include "models/project/database.h"

namespace cairn {

inline constexpr int kSchemaVersion = 1;
inline constexpr qint64 kApplicationId = 0x4341524E; // "CARN"

/** Makes the schema in an empty file. */
[[nodiscard]] Result<void> createSchema(SQLite::Database &database, const QString &file);

/** Refuses what is no project, is newer than this program, or carries triggers (ours has none; a stranger's would run in our name). */
[[nodiscard]] Result<void> checkSchema(SQLite::Database &database, const QString &file);

/** Brings an older file up to kSchemaVersion; copies it to backups/ first. Nothing to do: nothing is written. */
[[nodiscard]] Result<void> migrate(SQLite::Database &database, const QString &file);

} // namespace cairn
