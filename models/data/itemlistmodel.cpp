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

void addToRuns(QList<std::pair<int, int>> &runs, int row)
{
    if (!runs.isEmpty() && runs.last().second == row - 1)
        runs.last().second = row;
    else
        runs.append({row, row});
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
    const bool isOther = expression.trimmed() != m_filter;
    m_filter = expression.trimmed();
    refresh();
    if (isOther)
        Q_EMIT filterChanged();
}

void ItemListModel::setOrder(const ItemOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    refresh();
    Q_EMIT orderChanged();
}

void ItemListModel::refresh()
{
    m_reload.stop();
    setLoading(true);
    m_task.start<Loaded>(
        [file = m_project.file(), filter = m_filter, order = m_order, shown = m_items](TaskControl &control) -> Result<Loaded> {
            Result<Loaded> loaded = load(file, filter, order, control);
            if (loaded)
                compare(*loaded, shown);
            return loaded;
        },
        [this](Result<Loaded> result) { take(std::move(result)); });
}

Result<ItemListModel::Loaded> ItemListModel::load(const QString &file, const QString &filter, const ItemOrder &order, const TaskControl &control)
{
    auto connection = ExpressionConnection::open(file);
    if (!connection)
        return fail(connection);
    const auto isCanceled = [&] { return control.isCanceled(); };
    Loaded loaded;
    loaded.totalCount = Items::count((*connection)->database());
    QSet<qint64> wanted;
    if (!filter.isEmpty()) {
        const auto ids = (*connection)->ids(QStringLiteral("id"), Items::expressionSource(), filter, isCanceled);
        if (!ids)
            return fail(ids);
        wanted = QSet<qint64>(ids->cbegin(), ids->cend());
    }
    Result<QList<Item>> items = Items::ordered((*connection)->database(), order, filter.isEmpty() ? nullptr : &wanted, isCanceled);
    if (!items)
        return fail(items);
    loaded.items = std::move(*items);
    loaded.rows.reserve(loaded.items.size());
    for (qsizetype row = 0; row < loaded.items.size(); ++row)
        loaded.rows.insert(loaded.items[row].id, int(row));
    return loaded;
}

void ItemListModel::take(Result<Loaded> result)
{
    setLoading(false);
    if (!result) {
        Q_EMIT filterFailed(result.error());
        return;
    }
    m_totalCount = result->totalCount;
    replaceItems(*result);
    Q_EMIT loaded();
}

void ItemListModel::setLoading(bool isLoading)
{
    if (m_loading == isLoading)
        return;
    m_loading = isLoading;
    Q_EMIT loading(isLoading);
}

/** Finds what differs, so that views keep place and selection. */
void ItemListModel::compare(Loaded &loaded, const QList<Item> &shown)
{
    loaded.isSame = loaded.items == shown;
    loaded.isMerge = !loaded.isSame && findRuns(loaded, shown);
}

/** False when a reset is better. */
bool ItemListModel::findRuns(Loaded &loaded, const QList<Item> &shown)
{
    QSet<qint64> present;
    present.reserve(shown.size());
    QList<qint64> kept;
    for (qsizetype row = 0; row < shown.size(); ++row) {
        present.insert(shown[row].id);
        if (loaded.rows.contains(shown[row].id))
            kept.append(shown[row].id);
        else
            addToRuns(loaded.removed, int(row));
    }
    qsizetype nextKept = 0;
    for (qsizetype row = 0; row < loaded.items.size(); ++row) {
        if (!present.contains(loaded.items[row].id))
            addToRuns(loaded.inserted, int(row));
        else if (kept.value(nextKept++) != loaded.items[row].id)
            return false; // their order changed
    }
    return !kept.isEmpty() && loaded.removed.size() + loaded.inserted.size() <= kMostRuns;
}

void ItemListModel::replaceItems(Loaded &loaded)
{
    if (loaded.isSame)
        return;
    if (loaded.isMerge)
        return mergeItems(loaded);
    beginResetModel();
    m_items = std::move(loaded.items);
    m_rows = std::move(loaded.rows);
    endResetModel();
}

void ItemListModel::mergeItems(Loaded &loaded)
{
    m_rows.clear();
    for (auto run = loaded.removed.crbegin(); run != loaded.removed.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_items.remove(run->first, run->second - run->first + 1);
        endRemoveRows();
    }
    for (const auto &[first, last] : std::as_const(loaded.inserted)) {
        beginInsertRows({}, first, last);
        m_items.insert(first, last - first + 1, Item());
        std::copy(loaded.items.cbegin() + first, loaded.items.cbegin() + last + 1, m_items.begin() + first);
        endInsertRows();
    }
    m_items = std::move(loaded.items);
    m_rows = std::move(loaded.rows);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
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

int ItemListModel::rowOf(qint64 itemId) const
{
    if (!m_rows.isEmpty() || m_items.isEmpty())
        return m_rows.value(itemId, -1);
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item &item) { return item.id == itemId; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

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
