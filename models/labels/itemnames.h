// SPDX-License-Identifier: GPL-3.0-or-later
// Finds pictures by what files of others call them: a path of another machine, a bare file name, a name without ending.
#pragma once

#include "models/data/item.h"
#include "models/project/database.h"

#include <QDir>
#include <QHash>
#include <QList>

namespace cairn {

/** All items in memory: for thousands of names at once. For a single name ask Items::find. */
class ItemNames
{
public:
    [[nodiscard]] static Result<ItemNames> load(SQLite::Database &database, const QDir &projectFolder);

    /** The item with exactly this path; else the one that shares the most folders at the end of the path; else one whose file name has
        another ending or none. Where several fit equally well, the one nearest to `nearFolder` (absolute, may be empty).
        An error where there is none (Error::Kind::NotFound), or still several. */
    [[nodiscard]] Result<Item> find(const QString &name, int page = 0, const QString &nearFolder = {}) const;

private:
    [[nodiscard]] Result<Item> best(const QList<int> &candidates, const QString &name, int page, const QString &nearFolder) const;
    [[nodiscard]] QList<int> nearest(const QList<int> &candidates, const QString &folder) const;

    QDir m_folder;

    QList<Item> m_items;
    QHash<QString, QList<int>> m_byPath;
    QHash<QString, QList<int>> m_byFileName;
    QHash<QString, QList<int>> m_byStem;
};

} // namespace cairn
