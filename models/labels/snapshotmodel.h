// SPDX-License-Identifier: GPL-3.0-or-later
// The project's snapshots as a table, newest first.
#pragma once

#include "models/labels/snapshots.h"

#include <QAbstractTableModel>
#include <QHash>

namespace cairn {

class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CreatedColumn, OfColumn, ItemsColumn, TrainColumn, ValColumn, TestColumn, DigestColumn, ColumnCount };
    enum Role {
        SnapshotIdRole = Qt::UserRole + 1, ///< qint64
        TableIdRole, ///< qint64, 0: of the images
        TargetRole, ///< QString
    };

    explicit SnapshotModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] const Snapshot &snapshot(int row) const { return m_snapshots.at(row); }
    [[nodiscard]] int rowOf(qint64 snapshotId) const; ///< -1 where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();

    Project &m_project;
    QList<Snapshot> m_snapshots;
    QHash<qint64, QString> m_tableNames;
};

} // namespace cairn
