// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs as it is looked at: chosen columns, sorted, pinned ones first, in groups with what they have in common, against a baseline.
#pragma once

#include "models/runs/runcolumns.h"

#include <QAbstractItemModel>

namespace cairn {

class RunModel;

/** Over a RunModel. Without groups a flat list; with groups two levels, where a group's line holds its count and, of each column of numbers, the mean. */
class RunTableModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        RunIdRole = Qt::UserRole, ///< qint64; 0: a group
        StatusRole, ///< RunStatus as int
        IsNumberRole, ///< whether the cell is right-aligned with tabular figures
        ValueRole, ///< what is sorted by
        HeatRole, ///< double from 0 (worst) to 1 (best) among the runs shown; invalid where it has no merit
        DeltaRole, ///< double: the value less the baseline's; invalid where there is none
        IsBaselineRole, IsPinnedRole, ///< bool
        GroupRole, ///< QString: the group's key; empty: a run
    };

    explicit RunTableModel(RunModel *runs, QObject *parent = nullptr);

    /** Empty: the usual ones, which follow the runs. The name is always the first. */
    void setColumns(const QList<RunColumn> &columns);
    [[nodiscard]] const QList<RunColumn> &columns() const { return m_columns; }
    [[nodiscard]] bool areColumnsUsual() const { return m_chosen.isEmpty(); }
    /** Nothing: no groups. */
    void setGrouping(const std::optional<RunColumn> &column);
    [[nodiscard]] const std::optional<RunColumn> &grouping() const { return m_grouping; }
    /** Whether numbers say how far they are from the baseline's. */
    void setDeltasShown(bool shown);
    [[nodiscard]] bool areDeltasShown() const { return m_deltas; }
    [[nodiscard]] RunModel *runs() const { return m_source; }

    [[nodiscard]] QModelIndex indexOfRun(qint64 runId) const;
    [[nodiscard]] QList<qint64> runsOf(const QModelIndex &index) const; ///< the run, or all of the group
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /** -1: newest first. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** Before and after everything is laid out anew: a view keeps its selection by the runs' ids. */
    void aboutToRearrange();
    void rearranged();

private:
    struct Group {
        QString key;
        QList<int> rows; ///< of the source, in their order
        friend bool operator==(const Group &, const Group &) = default;
    };
    /** What of a column is asked for again and again; found when it is first asked for. */
    struct ColumnFacts {
        double low = 0, high = 0; ///< of its finite numbers
        bool isExtentKnown = false;
    };
    void rebuild();
    void tellChanged();
    [[nodiscard]] QList<int> sortedRows() const;
    [[nodiscard]] QList<Group> groupsOf(const QList<int> &order) const;
    void findBaseline();
    [[nodiscard]] const ColumnFacts &factsOf(int column) const;
    [[nodiscard]] bool areNumbers(const RunColumn &column) const;
    [[nodiscard]] const Run *runAt(const QModelIndex &index) const; ///< null: a group
    [[nodiscard]] QString statusText(const Group &group) const;
    [[nodiscard]] QString groupText(const Group &group, int column) const;
    [[nodiscard]] QVariant groupValue(const Group &group, int column) const;
    [[nodiscard]] QVariant runData(const Run &run, int column, int role) const;
    [[nodiscard]] QVariant delta(const Run &run, const RunColumn &column) const;

    RunModel *m_source;
    QList<RunColumn> m_chosen, m_columns;
    std::optional<RunColumn> m_grouping;
    QList<Run> m_runs;
    QList<Group> m_groups; ///< one with an empty key where there is no grouping
    mutable QHash<int, ColumnFacts> m_facts; ///< by column
    QHash<qint64, std::pair<int, int>> m_places; ///< of a run by its id: its group and its row in it
    std::optional<Run> m_baseline;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_deltas = false;
    bool m_isEdited = true; ///< columns, order or groups are to be laid out anew
};

} // namespace cairn
