// SPDX-License-Identifier: GPL-3.0-or-later
// Reading items: by name, by id, by the page; where their files lie and which are gone.
#pragma once

#include "models/data/item.h"
#include "models/project/project.h"

#include <QStringList>

namespace cairn {

/** Static questions, each on the connection that it is given. */
class Items
{
public:
    /** By exact path, else by a file name (or the end of a path) that only one item has, else by id. The error names the choices. */
    [[nodiscard]] static Result<Item> find(SQLite::Database &database, const QString &nameOrId);
    [[nodiscard]] static Result<Item> byId(SQLite::Database &database, qint64 id);
    /** The items with these ids, in this order; ids that are not there are left out. */
    [[nodiscard]] static Result<QList<Item>> page(SQLite::Database &database, const QList<qint64> &ids);
    /** All ids, ordered by path and page. */
    [[nodiscard]] static Result<QList<qint64>> ids(SQLite::Database &database);
    /** All items, ordered by path and page. */
    [[nodiscard]] static Result<QList<Item>> all(SQLite::Database &database);
    [[nodiscard]] static qint64 count(SQLite::Database &database);

    [[nodiscard]] static QString absolutePath(const Project &project, const Item &item);
    [[nodiscard]] static QString absolutePath(const QDir &projectFolder, const QString &path);
    /** The paths of items whose file is not there (looks at the disk: slow for many, call it in a task). */
    [[nodiscard]] static Result<QStringList> missing(const Project &project);

    /** The expression for items whose path has this text in it, in either case; no letter of it is a wildcard. */
    [[nodiscard]] static QString pathContains(QString text);
    /** What filters over items see: every column of item, and status, split, annotations (how many) and classes (names, comma between).
        A bracketed SELECT for ExpressionConnection, with the id in the column `id`. */
    [[nodiscard]] static QString expressionSource();
};

} // namespace cairn
