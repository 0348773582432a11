// SPDX-License-Identifier: GPL-3.0-or-later
// Taking changesets from a session, inverting, joining and applying them; each checked against the tables first.
#pragma once

#include "models/project/database.h"

#include <QByteArray>

struct sqlite3_session;

namespace cairn {

[[nodiscard]] Result<QByteArray> changesetOf(sqlite3_session *session);
[[nodiscard]] Result<QByteArray> invertedChangeset(const QByteArray &changeset);
[[nodiscard]] Result<QByteArray> joinedChangesets(const QByteArray &first, const QByteArray &second);

/** Applies inside the open transaction. Refuses a changeset that is damaged, touches other than journalled tables, or does not fit
    the tables as they are. A row that was changed since makes the whole fail; only a differing `updated_at` is overwritten. */
[[nodiscard]] Result<void> applyChangeset(SQLite::Database &database, const QByteArray &changeset);
/** The same, backwards: takes back what the changeset did. */
[[nodiscard]] Result<void> applyInverse(SQLite::Database &database, const QByteArray &changeset);

} // namespace cairn
