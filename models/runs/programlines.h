// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes to have a program run: variables line by line, and the command lines that were run before.
#pragma once

#include "models/project/database.h"

#include <QMap>
#include <QStringList>

namespace cairn {

/** "NAME=value" lines; blank ones and those that begin with # are left out. An error names the line that is none. */
[[nodiscard]] Result<QMap<QString, QString>> variablesFromText(const QString &text);

/** The lines of earlier runs of a program of one's own, newest first, each once; at most `most`. */
[[nodiscard]] Result<QStringList> earlierCommandLines(SQLite::Database &database, int most = 50);

} // namespace cairn
