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
    item.pixelSizeUm = isNullColumn(query, 8) ? 0 : realColumn(query, 8);
    return item;
}

const std::string kSelect = "SELECT id, source_id, path, page, width, height, group_key, missing, pixel_size_um FROM item ";
constexpr qsizetype kLookEach = 5'000; // rows between two questions whether to go on

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

/** Those of the list in its order, or turned round; all others behind them. */
void arrange(QList<Item> &items, const ItemOrder &order)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype at = 0; at < order.listed.size(); ++at)
        places.insert(order.listed[at], order.isDescending ? order.listed.size() - at : at);
    const qsizetype behind = order.listed.size() + 1;
    std::stable_sort(items.begin(), items.end(), [&](const Item &a, const Item &b) { return places.value(a.id, behind) < places.value(b.id, behind); });
}

void shuffle(QList<Item> &items, const ItemOrder &order)
{
    std::sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        const quint64 first = shuffledRank(a.id, order.seed), second = shuffledRank(b.id, order.seed);
        return order.isDescending ? second < first : first < second;
    });
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

Result<QList<Item>> Items::ordered(SQLite::Database &database, const ItemOrder &order, const QSet<qint64> *wanted,
    const std::function<bool()> &isCanceled)
{
    return guarded({}, [&]() -> Result<QList<Item>> {
        SQLite::Statement query(database, kSelect + "ORDER BY " + itemOrderTerms(order).toStdString());
        QList<Item> items;
        items.reserve(wanted ? wanted->size() : 0);
        for (qsizetype row = 0; query.executeStep(); ++row) {
            if (row % kLookEach == 0 && isCanceled && isCanceled())
                break;
            if (!wanted || wanted->contains(integerColumn(query, 0)))
                items.append(itemOf(query));
        }
        if (order.sort == ItemSort::Random)
            shuffle(items, order);
        if (order.sort == ItemSort::Listed)
            arrange(items, order);
        return items;
    });
}

qint64 Items::count(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<qint64> { return integerOf(database, "SELECT count(*) FROM item"); }).value_or(0);
}

Result<QList<std::pair<qint64, QString>>> Items::runsWithPredictions(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<std::pair<qint64, QString>>> {
        SQLite::Statement query(database, "SELECT id, name FROM run WHERE EXISTS (SELECT 1 FROM prediction WHERE run_id = run.id)"
                                          " AND NOT EXISTS (SELECT 1 FROM snapshot WHERE snapshot.id = run.snapshot_id AND table_id IS NOT NULL)"
                                          " ORDER BY id DESC");
        QList<std::pair<qint64, QString>> runs;
        while (query.executeStep())
            runs.append({integerColumn(query, 0), textColumn(query, 1)});
        return runs;
    });
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
    // The authorizer refuses json_each, so attributes are looked up by the names that they were given.
    // Comments are few and have no index by item: only those items that have some may look for them.
    return QStringLiteral(R"((SELECT item.*,
        replace(item.path, rtrim(item.path, replace(item.path, '/', '')), '') AS name,
        (SELECT uri FROM source WHERE source.id = item.source_id) AS source,
        CASE WHEN item.width > item.height THEN 'landscape' WHEN item.width < item.height THEN 'portrait' ELSE 'square' END AS aspect,
        item.width * item.height / 1e6 AS megapixels,
        date(item.added_at, 'unixepoch', 'localtime') AS added_on,
        date(item.captured_at, 'unixepoch', 'localtime') AS captured_on,
        strftime('%Y-%m', item.captured_at, 'unixepoch', 'localtime') AS captured_month,
        coalesce(item_state.status, 'todo') AS status, item_state.split AS split, coalesce(item_state.attributes, '{}') AS attributes,
        (SELECT count(*) FROM annotation a WHERE a.item_id = item.id AND a.layer_id = 1) AS annotations,
        (SELECT json_group_array(DISTINCT c.name) FROM annotation a JOIN label_class c ON c.id = a.class_id
            WHERE a.item_id = item.id AND a.layer_id = 1) AS classes,
        (SELECT json_group_array(DISTINCT t.name) FROM annotation a JOIN annotator t ON t.id = a.annotator_id
            WHERE a.item_id = item.id AND a.layer_id = 1) AS annotators,
        (SELECT json_group_array(DISTINCT a.origin) FROM annotation a WHERE a.item_id = item.id AND a.layer_id = 1) AS origins,
        (SELECT json_group_array(DISTINCT said) FROM (SELECT x.name || '=' || CASE WHEN instr(x.name, '"') = 0
                THEN json_extract(a.attributes, '$."' || x.name || '"') END AS said
            FROM annotation a JOIN attribute x ON x.class_id IS NOT NULL WHERE a.item_id = item.id AND a.layer_id = 1 AND a.attributes <> '{}')
            WHERE said IS NOT NULL) AS label_attributes,
        (SELECT min(a.score) FROM annotation a WHERE a.item_id = item.id AND a.layer_id = 1) AS lowest_score,
        (SELECT max(a.score) FROM annotation a WHERE a.item_id = item.id AND a.layer_id = 1) AS highest_score,
        (SELECT count(*) FROM prediction p WHERE p.item_id = item.id) AS predictions,
        (SELECT min(p.score) FROM prediction p WHERE p.item_id = item.id) AS confidence,
        CASE WHEN item.id IN (SELECT item_id FROM comment)
            THEN (SELECT count(*) FROM comment c WHERE c.item_id = item.id) ELSE 0 END AS comments,
        CASE WHEN item.id IN (SELECT item_id FROM comment WHERE resolved_at IS NULL)
            THEN (SELECT count(*) FROM comment c WHERE c.item_id = item.id AND c.resolved_at IS NULL) ELSE 0 END AS open_comments
        FROM item LEFT JOIN item_state ON item_state.item_id = item.id))");
}

QStringList Items::expressionColumns()
{
    return QStringLiteral("status split classes annotations annotators origins attributes label_attributes lowest_score highest_score predictions confidence"
                          " comments open_comments path name source page group_key width height megapixels aspect bytes channels bit_depth added_on"
                          " captured_on captured_month added_at captured_at modified_at missing id")
        .split(QLatin1Char(' '));
}

} // namespace cairn
