// SPDX-License-Identifier: GPL-3.0-or-later
// Reading items: by name, by id, by the page; where their files lie and which are gone.
#pragma once

#include "models/data/item.h"
#include "models/data/itemorder.h"
#include "models/project/project.h"

#include <QSet>
#include <QStringList>

#include <functional>

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
    /** All items, or those of `wanted`, in an order. Stopped by `isCanceled`: what was read until then. */
    [[nodiscard]] static Result<QList<Item>> ordered(SQLite::Database &database, const ItemOrder &order, const QSet<qint64> *wanted = nullptr,
        const std::function<bool()> &isCanceled = {});
    [[nodiscard]] static qint64 count(SQLite::Database &database);
    /** Runs that predicted something about images, the newest first: number and name. */
    [[nodiscard]] static Result<QList<std::pair<qint64, QString>>> runsWithPredictions(SQLite::Database &database);

    [[nodiscard]] static QString absolutePath(const Project &project, const Item &item);
    [[nodiscard]] static QString absolutePath(const QDir &projectFolder, const QString &path);
    /** The paths of items whose file is not there (looks at the disk: slow for many, call it in a task). */
    [[nodiscard]] static Result<QStringList> missing(const Project &project);

    /** The expression for items whose path has this text in it, in either case; no letter of it is a wildcard. */
    [[nodiscard]] static QString pathContains(QString text);
    /** What filters over items see, as a bracketed SELECT for ExpressionConnection with the id in the column `id`:
        - every column of item: path, page, width, height, bytes, group_key, captured_at, added_at (UTC seconds), missing...;
        - name (without folders), source (the folder or file it came from), aspect ('landscape', 'portrait', 'square'), megapixels,
          added_on and captured_on (local dates, '2026-03-14'), captured_month ('2026-03');
        - status ('todo' where nothing was said), split (NULL: none), attributes (JSON: attributes ->> '$.stain' = 'HE');
        - of its labels: annotations (how many), classes, annotators, origins and label_attributes (JSON arrays of texts:
          classes LIKE '%RBC%', or exactly instr(classes, '"RBC"'); label_attributes hold "name=value"), lowest_score, highest_score;
        - predictions (how many, of all runs), confidence (the lowest score of them), comments, open_comments (how many).
        SQLite computes a column only where the expression asks for it. */
    [[nodiscard]] static QString expressionSource();
    /** The names of those columns that a person filters by, for completion. */
    [[nodiscard]] static QStringList expressionColumns();
};

} // namespace cairn
