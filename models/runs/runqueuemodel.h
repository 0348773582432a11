// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as a table: what goes on, what waits in which order and why; lines of waiting runs can be dragged.
#pragma once

#include "models/project/project.h"
#include "models/runs/runorder.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace cairn {

class RunQueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PositionColumn, NameColumn, WhyColumn, PriorityColumn, ColumnCount };
    enum Role { RunIdRole = Qt::UserRole, StatusRole };

    /** Follows what the project says of its runs, and looks at the computer every few seconds while something waits. */
    explicit RunQueueModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] const QList<QueuedRun> &runs() const { return m_runs; }
    [[nodiscard]] const QueuedRun *run(qint64 runId) const; ///< null when it is not in the queue
    [[nodiscard]] const RunOrder &order() const { return m_order; }
    [[nodiscard]] const ComputerNow &computer() const { return m_computer; }
    [[nodiscard]] int rowOf(qint64 runId) const; ///< -1: not in the queue
    /** In one sentence: what goes on, how many wait, and what holds them all back. */
    [[nodiscard]] QString summary() const;

    void reload();
    /** One place up (-1) or down (1); no change for a run that goes on. */
    [[nodiscard]] Result<void> move(qint64 runId, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void reloaded();
    void failed(const QString &sentence);

private:
    void show(const QList<QueuedRun> &runs);

    Project &m_project;
    QList<QueuedRun> m_runs;
    RunOrder m_order;
    ComputerNow m_computer;
    QTimer m_look;
};

[[nodiscard]] QString runPriorityText(RunPriority priority);

} // namespace cairn
