// SPDX-License-Identifier: GPL-3.0-or-later
// What was computed about a table and can be computed again (search index, outlier scores, groups of duplicates): a database in the
// user's cache folder, which may be deleted at any time.
#pragma once

#include "models/data/tables.h"

namespace cairn {

class RowCache
{
public:
    /** Where that of this table is or would be. */
    [[nodiscard]] static Result<QString> file(const QString &projectFile, SQLite::Database &project, const TableInfo &table);
    /** Opens it for writing; made where it is missing, and made anew where it is damaged. */
    [[nodiscard]] static Result<std::unique_ptr<SQLite::Database>> open(const QString &file);
    /** Puts one number a row under the name of a table ("outlier_score") in the place of what was there. */
    [[nodiscard]] static Result<void> store(SQLite::Database &cache, const char *name, const QList<std::pair<qint64, double>> &values);

    /** The same, from where the project is known only by its file. */
    [[nodiscard]] static Result<void> storeFor(const QString &projectFile, qint64 tableId, const char *name, const QList<std::pair<qint64, double>> &values);

    [[nodiscard]] static QString folder();
};

} // namespace cairn
