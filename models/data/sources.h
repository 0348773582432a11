// SPDX-License-Identifier: GPL-3.0-or-later
// Where the project's data came from: each import is a source.
#pragma once

#include "models/project/database.h"

namespace cairn {

struct Source {
    qint64 id = 0;
    QString kind; ///< folder, files, table, annotations, watch
    QString uri;
    double addedAt = 0;
    QString addedBy;
    QString licence;
    QString note;
    qint64 items = 0; ///< images, or rows of the table
};

class Sources
{
public:
    [[nodiscard]] static Result<QList<Source>> all(SQLite::Database &database); ///< newest first
};

} // namespace cairn
