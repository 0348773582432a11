// SPDX-License-Identifier: GPL-3.0-or-later
// The gestures loaded so far are read again after changes and merged by id, so that scrolling and selection stay.
#include "models/labels/historymodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace cairn {
namespace {

constexpr int kPage = 200;

} // namespace

HistoryModel::HistoryModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &HistoryModel::refresh);
    connect(&project, &Project::labelsChanged, this, &HistoryModel::refreshSoon);
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels)
            refreshSoon();
    });
    reset();
}

void HistoryModel::refreshSoon()
{
    if (m_isShown)
        m_refresh.start();
    else
        m_isOld = true;
}

void HistoryModel::setShown(bool isShown)
{
    m_isShown = isShown;
    if (isShown && std::exchange(m_isOld, false))
        m_refresh.start();
}

void HistoryModel::setItem(qint64 itemId)
{
    if (itemId == m_itemId)
        return;
    m_itemId = itemId;
    reset();
}

QList<GestureRecord> HistoryModel::read(int limit, int offset) const
{
    return Journal::history(m_project.reader(), limit, offset, m_itemId).value_or(QList<GestureRecord>());
}

void HistoryModel::reset()
{
    beginResetModel();
    m_records = read(kPage, 0);
    m_hasMore = m_records.size() == kPage;
    endResetModel();
}

void HistoryModel::refresh()
{
    // States change from the newest down: behind a page that is as it was, so is the rest.
    QList<GestureRecord> fresh;
    bool mayDiffer = true;
    while (mayDiffer && fresh.size() < qMax(kPage, rowCount())) {
        const QList<GestureRecord> page = read(kPage, int(fresh.size()));
        mayDiffer = page.size() == kPage && !isAsBefore(page);
        fresh += page;
    }
    if (!mergeInto(fresh))
        reset();
}

/** Whether these stand here already, in the same states, but for new ones at the top. */
bool HistoryModel::isAsBefore(const QList<GestureRecord> &page) const
{
    if (m_records.isEmpty())
        return false;
    auto known = m_records.cbegin();
    for (const GestureRecord &record : page) {
        if (record.id > m_records.first().id)
            continue;
        known = std::find_if(known, m_records.cend(), [&](const GestureRecord &other) { return other.id <= record.id; });
        if (known == m_records.cend() || known->id != record.id || known->state != record.state)
            return false;
    }
    return true;
}

bool HistoryModel::mergeInto(const QList<GestureRecord> &fresh)
{
    if (m_records.isEmpty() || fresh.isEmpty())
        return m_records.isEmpty() && fresh.isEmpty();
    qsizetype added = 0;
    while (added < fresh.size() && fresh.at(added).id != m_records.first().id)
        ++added;
    // What lies below the new ones must be what was there; a joined gesture that vanished, say, resets.
    const qsizetype common = qMin(fresh.size() - added, m_records.size());
    for (qsizetype row = 0; row < common; ++row) {
        if (fresh.at(added + row).id != m_records.at(row).id)
            return false;
    }
    if (added == fresh.size() || (added == 0 && fresh.size() != m_records.size() && fresh.size() < kPage))
        return false;
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_records = fresh.first(added) + m_records;
        endInsertRows();
    }
    for (qsizetype row = 0; row < qMin(fresh.size(), m_records.size()); ++row)
        m_records[row] = fresh.at(row);
    Q_EMIT dataChanged(index(0, 0), index(int(qMin(fresh.size(), m_records.size())) - 1, ColumnCount - 1));
    return true;
}

qint64 HistoryModel::gestureId(int row) const { return row < 0 || row >= m_records.size() ? 0 : m_records.at(row).id; }

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

bool HistoryModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_hasMore; }

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || !m_hasMore)
        return;
    QList<GestureRecord> more = read(kPage, rowCount());
    m_hasMore = more.size() == kPage;
    // Gestures that came since the last look have pushed known ones down.
    more.removeIf([&](const GestureRecord &record) { return record.id >= m_records.last().id; });
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_records += more;
    endInsertRows();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GestureRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case WhenColumn:
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(record.at * 1000)), QLocale::ShortFormat);
        case WhoColumn:
            return record.annotator;
        case WhatColumn:
            return record.text;
        case ItemColumn:
            return role == Qt::ToolTipRole ? record.itemPath : record.itemPath.section(QLatin1Char('/'), -1);
        case StateColumn:
            if (record.state == QLatin1String("undone"))
                return tr("undone");
            if (record.state == QLatin1String("abandoned"))
                return tr("taken back");
            if (record.state == QLatin1String("writing"))
                return tr("under way");
            return record.state == QLatin1String("closed") ? tr("read-only") : QString();
        default:
            return {};
        }
    case GestureIdRole:
        return record.id;
    case StateRole:
        return record.state;
    case ItemIdRole:
        return record.itemId;
    case TimeRole:
        return record.at;
    case CurrentRole:
        for (const GestureRecord &each : m_records) {
            if (each.state == QLatin1String("done"))
                return each.id == record.id;
        }
        return false;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case ItemColumn:
        return tr("Item");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace cairn
