// SPDX-License-Identifier: GPL-3.0-or-later
// Items as the database has them, and their files on the disk.
#include "models/data/items.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Items)
};

constexpr int kNamedChoices = 5;

Item itemOf(SQLite::Statement &query)
{
    Item item;
    item.id = integerColumn(query, 0);
    item.sourceId = integerColumn(query, 1);
    item.path = textColumn(query, 2);
    item.page = int(integerColumn(query, 3));
    item.size = QSize(int(integerColumn(query, 4)), int(integerColumn(query, 5)));
    item.groupKey = textColumn(query, 6);
    item.isMissing = integerColumn(query, 7) != 0;
    return item;
}

const std::string kSelect = "SELECT id, source_id, path, page, width, height, group_key, missing FROM item ";

template<typename... Values>
QList<Item> itemsWhere(SQLite::Database &database, const std::string &rest, const Values &...values)
{
    SQLite::Statement query(database, kSelect + rest);
    bindAll(query, values...);
    QList<Item> items;
    while (query.executeStep())
        items.append(itemOf(query));
    return items;
}

/** Items whose path ends with this name, at a folder's border. */
QList<Item> itemsNamed(SQLite::Database &database, const QString &name)
{
    return itemsWhere(database, "WHERE substr(path, -length(?1)) = ?1 ORDER BY path, page LIMIT 100", QLatin1Char('/') + name);
}

} // namespace

Result<Item> Items::find(SQLite::Database &database, const QString &nameOrId)
{
    return guarded({}, [&]() -> Result<Item> {
        const QString name = nameOrId.normalized(QString::NormalizationForm_C);
        QList<Item> items = itemsWhere(database, "WHERE path = ? ORDER BY page", name);
        // The first page stands for its file.
        if (!items.isEmpty())
            return items.first();
        items = itemsNamed(database, name);
        items.removeIf([&](const Item &item) { return item.page != 0; });
        if (items.size() == 1)
            return items.first();
        if (items.size() > 1) {
            QStringList paths;
            for (const Item &item : items.first(std::min<qsizetype>(items.size(), kNamedChoices)))
                paths.append(item.path);
            return fail(Tr::tr("%n items are called \"%1\". Name one by its path: %2.", nullptr, int(items.size()))
                            .arg(nameOrId, paths.join(QStringLiteral(", "))));
        }
        bool isNumber = false;
        if (const qint64 id = nameOrId.toLongLong(&isNumber); isNumber) {
            items = itemsWhere(database, "WHERE id = ?", id);
            if (!items.isEmpty())
                return items.first();
        }
        return fail(Tr::tr("There is no item \"%1\" in the project.").arg(nameOrId));
    });
}

Result<Item> Items::byId(SQLite::Database &database, qint64 id)
{
    return guarded({}, [&]() -> Result<Item> {
        const QList<Item> items = itemsWhere(database, "WHERE id = ?", id);
        if (items.isEmpty())
            return fail(Tr::tr("There is no item with the number %1 in the project.").arg(id));
        return items.first();
    });
}

Result<QList<Item>> Items::page(SQLite::Database &database, const QList<qint64> &ids)
{
    return guarded({}, [&]() -> Result<QList<Item>> {
        SQLite::Statement query(database, kSelect + "WHERE id = ?");
        QList<Item> items;
        items.reserve(ids.size());
        for (const qint64 id : ids) {
            bindAll(query, id);
            if (query.executeStep())
                items.append(itemOf(query));
            query.reset();
        }
        return items;
    });
}

Result<QList<qint64>> Items::ids(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<qint64>> {
        SQLite::Statement query(database, "SELECT id FROM item ORDER BY path, page");
        QList<qint64> ids;
        while (query.executeStep())
            ids.append(integerColumn(query, 0));
        return ids;
    });
}

Result<QList<Item>> Items::all(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Item>> { return itemsWhere(database, "ORDER BY path, page"); });
}

qint64 Items::count(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<qint64> { return integerOf(database, "SELECT count(*) FROM item"); }).value_or(0);
}

QString Items::absolutePath(const QDir &projectFolder, const QString &path)
{
    const QString composed = QDir::cleanPath(projectFolder.absoluteFilePath(path));
    // A file whose name was written with separate accents (by a Mac, say) is stored composed. Most names have none: no look at the disk.
    const QString separate = composed.normalized(QString::NormalizationForm_D);
    if (separate == composed || QFileInfo::exists(composed))
        return composed;
    return QFileInfo::exists(separate) ? separate : composed;
}

QString Items::absolutePath(const Project &project, const Item &item) { return absolutePath(project.folder(), item.path); }

Result<QStringList> Items::missing(const Project &project)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    return guarded(project.file(), [&]() -> Result<QStringList> {
        SQLite::Statement query(**reader, "SELECT DISTINCT path FROM item ORDER BY path");
        QStringList missing;
        while (query.executeStep()) {
            if (const QString path = textColumn(query, 0); !QFileInfo::exists(absolutePath(project.folder(), path)))
                missing.append(path);
        }
        return missing;
    });
}

QString Items::pathContains(QString text)
{
    for (const QChar wildcard : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(wildcard, QLatin1Char('\\') + QString(wildcard));
    text.replace(QLatin1Char('\''), QLatin1String("''"));
    return QStringLiteral("path LIKE '%%1%' ESCAPE '\\'").arg(text);
}

QString Items::expressionSource()
{
    // SQLite computes a column only where the expression asks for it.
    return QStringLiteral(R"((SELECT item.*, coalesce(item_state.status, 'todo') AS status, item_state.split AS split,
        (SELECT count(*) FROM annotation WHERE annotation.item_id = item.id AND annotation.layer_id = 1) AS annotations,
        (SELECT group_concat(DISTINCT label_class.name) FROM annotation JOIN label_class ON label_class.id = annotation.class_id
            WHERE annotation.item_id = item.id AND annotation.layer_id = 1) AS classes
        FROM item LEFT JOIN item_state ON item_state.item_id = item.id))");
}

} // namespace cairn
