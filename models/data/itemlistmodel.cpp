// SPDX-License-Identifier: GPL-3.0-or-later
// Loading items in a task and changing only the rows that differ.
#include "models/data/itemlistmodel.h"

#include "models/data/items.h"
#include "models/project/expression.h"

#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kReloadAfterMs = 150;
// More pieces than this are told as a reset: views are faster with it.
constexpr qsizetype kMostRuns = 16;

using Runs = QList<std::pair<int, int>>; ///< first and last row

void addToRuns(Runs &runs, int row)
{
    if (!runs.isEmpty() && runs.last().second == row - 1)
        runs.last().second = row;
    else
        runs.append({row, row});
}

QSet<qint64> idsOf(const QList<Item> &items)
{
    QSet<qint64> ids;
    ids.reserve(items.size());
    for (const Item &item : items)
        ids.insert(item.id);
    return ids;
}

} // namespace

ItemListModel::ItemListModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadAfterMs);
    connect(&m_reload, &QTimer::timeout, this, &ItemListModel::refresh);
    connect(&project, &Project::published, this, [this](Topics topics) {
        // Not put off by each further one: a long import shows what it has.
        if (topics.testFlag(Topic::Items) && !m_reload.isActive())
            m_reload.start();
    });
    refresh();
}

void ItemListModel::setBadgeSource(ItemBadgeSource *source)
{
    if (m_badges)
        disconnect(m_badges, nullptr, this, nullptr);
    m_badges = source;
    if (source)
        connect(source, &ItemBadgeSource::changed, this, &ItemListModel::onBadgesChanged);
    onBadgesChanged({});
}

void ItemListModel::setFilter(const QString &expression)
{
    m_filter = expression.trimmed();
    refresh();
}

void ItemListModel::refresh()
{
    m_reload.stop();
    setLoading(true);
    m_task.start<Loaded>(
        [file = m_project.file(), filter = m_filter](TaskControl &control) -> Result<Loaded> {
            auto connection = ExpressionConnection::open(file);
            if (!connection)
                return fail(connection);
            Result<QList<Item>> items = Items::all((*connection)->database());
            if (!items)
                return fail(items);
            Loaded loaded {*items, items->size()};
            if (filter.isEmpty())
                return loaded;
            const auto ids = (*connection)->ids(QStringLiteral("id"), Items::expressionSource(), filter, [&] { return control.isCanceled(); });
            if (!ids)
                return fail(ids);
            const QSet<qint64> wanted(ids->cbegin(), ids->cend());
            loaded.items.removeIf([&](const Item &item) { return !wanted.contains(item.id); });
            return loaded;
        },
        [this](Result<Loaded> result) { take(std::move(result)); });
}

void ItemListModel::take(Result<Loaded> result)
{
    setLoading(false);
    if (!result) {
        Q_EMIT filterFailed(result.error());
        return;
    }
    m_totalCount = result->totalCount;
    replaceItems(result->items);
    Q_EMIT loaded();
}

void ItemListModel::setLoading(bool isLoading)
{
    if (m_loading == isLoading)
        return;
    m_loading = isLoading;
    Q_EMIT loading(isLoading);
}

void ItemListModel::countRows()
{
    m_rows.clear();
    m_rows.reserve(m_items.size());
    for (qsizetype row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items[row].id, int(row));
}

void ItemListModel::replaceItems(const QList<Item> &items)
{
    if (items == m_items || mergeItems(items))
        return;
    beginResetModel();
    m_items = items;
    countRows();
    endResetModel();
}

/** Removes and inserts only what differs, so that views keep place and selection. False when a reset is better. */
bool ItemListModel::mergeItems(const QList<Item> &items)
{
    const QSet<qint64> present = idsOf(m_items);
    const QSet<qint64> wanted = idsOf(items);
    Runs removed;
    Runs inserted;
    QList<qint64> kept;
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (wanted.contains(m_items[row].id))
            kept.append(m_items[row].id);
        else
            addToRuns(removed, int(row));
    }
    qsizetype nextKept = 0;
    for (qsizetype row = 0; row < items.size(); ++row) {
        if (!present.contains(items[row].id))
            addToRuns(inserted, int(row));
        else if (kept.value(nextKept++) != items[row].id)
            return false; // their order changed
    }
    if (kept.isEmpty() || removed.size() + inserted.size() > kMostRuns)
        return false;
    removeRuns(removed);
    insertRuns(items, inserted);
    if (m_items != items) {
        m_items = items;
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
    }
    return true;
}

void ItemListModel::removeRuns(const Runs &runs)
{
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_items.remove(run->first, run->second - run->first + 1);
        countRows();
        endRemoveRows();
    }
}

void ItemListModel::insertRuns(const QList<Item> &items, const Runs &runs)
{
    for (const auto &[first, last] : runs) {
        beginInsertRows({}, first, last);
        m_items.insert(first, last - first + 1, Item());
        std::copy(items.cbegin() + first, items.cbegin() + last + 1, m_items.begin() + first);
        countRows();
        endInsertRows();
    }
}

void ItemListModel::onBadgesChanged(const QList<qint64> &itemIds)
{
    if (m_items.isEmpty())
        return;
    const QList<int> roles = {StatusRole, AnnotationCountRole, BadgesRole};
    constexpr qsizetype kTellEach = 100;
    if (itemIds.isEmpty() || itemIds.size() > kTellEach) {
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), roles);
        return;
    }
    for (const qint64 id : itemIds) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), roles);
    }
}

int ItemListModel::rowOf(qint64 itemId) const { return m_rows.value(itemId, -1); }

QList<qint64> ItemListModel::filteredIds() const
{
    QList<qint64> ids;
    ids.reserve(m_items.size());
    for (const Item &item : m_items)
        ids.append(item.id);
    return ids;
}

int ItemListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.name();
    case Qt::ToolTipRole:
    case PathRole:
        return item.path;
    case ItemIdRole:
        return item.id;
    case AbsolutePathRole:
        return Items::absolutePath(m_project, item);
    case SizeRole:
        return item.size;
    case PageRole:
        return item.page;
    case MissingRole:
        return item.isMissing;
    case StatusRole:
        return m_badges ? m_badges->status(item.id) : QStringLiteral("todo");
    case AnnotationCountRole:
        return m_badges ? m_badges->annotationCount(item.id) : 0;
    case BadgesRole:
        return QVariant::fromValue(m_badges ? m_badges->badges(item.id) : QList<ItemBadge>());
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ItemIdRole, "itemId"}, {PathRole, "path"}, {AbsolutePathRole, "absolutePath"}, {SizeRole, "size"}, {PageRole, "page"},
        {MissingRole, "missing"}, {StatusRole, "status"}, {AnnotationCountRole, "annotationCount"}, {BadgesRole, "badges"}});
    return names;
}

} // namespace cairn
