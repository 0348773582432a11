// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots are few: the list is read again when one is added.
#include "models/labels/snapshotmodel.h"

#include "models/project/clock.h"

#include <QLocale>

namespace cairn {
namespace {

constexpr int kDigestShown = 10;

/** Numbers stand at the right, and so do their titles. */
QVariant alignment(int column)
{
    const bool isNumber = column >= SnapshotModel::ItemsColumn && column <= SnapshotModel::TestColumn;
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

SnapshotModel::SnapshotModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & (Topics(Topic::Snapshots) | Topic::Tables))
            reload();
    });
    reload();
}

void SnapshotModel::reload()
{
    const QList<Snapshot> fresh = Snapshots::all(m_project.reader()).value_or(QList<Snapshot>());
    QHash<qint64, QString> names;
    (void)guarded(m_project.file(), [&]() -> Result<void> {
        SQLite::Statement query(m_project.reader(), "SELECT id, name FROM data_table");
        while (query.executeStep())
            names.insert(integerColumn(query, 0), textColumn(query, 1));
        return {};
    });
    m_tableNames = names;
    const qsizetype added = fresh.size() - m_snapshots.size();
    const bool onlyAdded = added > 0
        && std::equal(m_snapshots.begin(), m_snapshots.end(), fresh.begin() + added, [](const Snapshot &a, const Snapshot &b) { return a.id == b.id; });
    if (onlyAdded) {
        beginInsertRows({}, 0, int(added) - 1);
        m_snapshots = fresh;
        endInsertRows();
    } else {
        beginResetModel();
        m_snapshots = fresh;
        endResetModel();
    }
}

int SnapshotModel::rowOf(qint64 snapshotId) const
{
    for (int row = 0; row < m_snapshots.size(); ++row) {
        if (m_snapshots.at(row).id == snapshotId)
            return row;
    }
    return -1;
}

int SnapshotModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_snapshots.size()); }

int SnapshotModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Snapshot &snapshot = m_snapshots.at(index.row());
    const QLocale locale;
    switch (role) {
    case SnapshotIdRole:
        return snapshot.id;
    case TableIdRole:
        return snapshot.tableId;
    case TargetRole:
        return snapshot.target;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
        return index.column() == DigestColumn ? QVariant(QString::fromLatin1(snapshot.digest.toHex())) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        return snapshot.name;
    case CreatedColumn:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(qint64(snapshot.createdAt * 1000)), QLocale::ShortFormat);
    case OfColumn:
        return snapshot.tableId == 0 ? tr("Images") : tr("%1: %2").arg(m_tableNames.value(snapshot.tableId), snapshot.target);
    case ItemsColumn:
        return locale.toString(snapshot.items);
    case TrainColumn:
        return locale.toString(snapshot.train);
    case ValColumn:
        return locale.toString(snapshot.val);
    case TestColumn:
        return locale.toString(snapshot.test);
    case DigestColumn:
        return QString::fromLatin1(snapshot.digest.toHex().first(kDigestShown));
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case CreatedColumn:
        return tr("Made");
    case OfColumn:
        return tr("Labels of");
    case ItemsColumn:
        return tr("Items");
    case TrainColumn:
        return tr("Train");
    case ValColumn:
        return tr("Validation");
    case TestColumn:
        return tr("Test");
    case DigestColumn:
        return tr("Digest");
    default:
        return {};
    }
}

} // namespace cairn
