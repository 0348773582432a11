// SPDX-License-Identifier: GPL-3.0-or-later
// The sweeps of a project as a table: how far each is, and the best that it found.
#pragma once

#include "models/runs/sweeps.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace cairn {

struct SweepOverview {
    Sweep sweep;
    QString metric;
    bool isSmallerBetter = true;
    qint64 planned = 0; ///< runs in all
    qint64 ended = 0, failed = 0, going = 0; ///< of its runs; the failed ones are among the ended
    std::optional<SweepBest> best;
    QList<qint64> runIds;
};

/** Newest first, at most a hundred. For looking at only: a sweep of a stranger's is told as well, and starts nothing. */
[[nodiscard]] Result<QList<SweepOverview>> sweepOverviews(SQLite::Database &database, const QDir &projectFolder);

class SweepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StatusColumn, ProgressColumn, BestColumn, ParamsColumn, ColumnCount };

    /** Reads in a task whenever runs were written, at most twice a second. */
    explicit SweepModel(Project &project, QObject *parent = nullptr);

    void reload();
    [[nodiscard]] const QList<SweepOverview> &sweeps() const { return m_sweeps; }
    [[nodiscard]] const SweepOverview *sweep(const QModelIndex &index) const; ///< null: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void reloaded();
    void failed(const QString &sentence);

private:
    Project &m_project;
    QList<SweepOverview> m_sweeps;
    LatestTask m_reading;
    QTimer m_throttle;
};

} // namespace cairn
