// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of a project as a table: what each was asked, and how it went.
#pragma once

#include "models/project/project.h"
#include "models/runs/runcolumns.h"
#include "models/runs/runs.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <array>
#include <tuple>

namespace cairn {

/** Reads in a task, so it is empty until it has `reloaded` for the first time. Columns: name, status, recipe, snapshot, started, duration; then the parameters that differ between the runs; then for each
    metric its last and its best value. Columns come and go with the runs (as inserted and removed columns). Reloads, at most four
    times a second (more seldom where reading takes long), when the project says that runs or points were written; rows keep their places, so a selection stays. */
class RunModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StatusColumn, RecipeColumn, SnapshotColumn, StartedColumn, DurationColumn, FixedColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< a number or a text to sort by
        RunIdRole, ///< qint64
        StatusRole, ///< RunStatus as int
        ReasonRole, ///< why it failed or is lost
        UuidRole, ///< names the run for good, so that its colour can follow it
        RunRole, ///< the whole cairn::Run
        IsNumberRole, ///< whether the column is right-aligned with tabular figures
    };
    /** What a column beyond the fixed ones shows. */
    struct ExtraColumn {
        enum class Kind { Param, Last, Best } kind = Kind::Param;
        QString name;
        friend bool operator==(const ExtraColumn &, const ExtraColumn &) = default;
        /** Parameters first, then metrics by name, the last value before the best. */
        friend bool operator<(const ExtraColumn &a, const ExtraColumn &b)
        {
            const auto key = [](const ExtraColumn &column) { return std::tuple(column.kind != Kind::Param, column.name, column.kind); };
            return key(a) < key(b);
        }
    };

    explicit RunModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<Run> &runs() const { return m_runs; } ///< newest first
    [[nodiscard]] const Run *run(qint64 id) const; ///< null when there is none
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 when there is none
    [[nodiscard]] const QList<ExtraColumn> &extraColumns() const { return m_columns; }
    /** All metric names of the runs shown, sorted. */
    [[nodiscard]] QStringList metricNames() const { return facts().metrics; }
    /** Of the runs in this place, whether or not the filter holds, so that columns stay while one filters. */
    [[nodiscard]] const RunFacts &facts() const { return m_facts[size_t(m_place)]; }
    /** Of all that the project has: what an expression may name. */
    [[nodiscard]] const RunFacts &allFacts() const { return m_facts.back(); }

    /** Shows only runs for which an expression holds (Runs::matching); an error where it is not understood, and nothing changes. */
    [[nodiscard]] Result<void> setFilter(const QString &expression);
    /** Metrics that have columns; empty: the validation metrics where there are any, else all, eight at most. */
    void setShownMetrics(const QStringList &names);

    /** Runs in the list, those put aside, or those in the bin. */
    void setPlace(RunPlace place);
    [[nodiscard]] RunPlace place() const { return m_place; }
    /** Values of these columns that have to be read from points come along with the runs. */
    void setPointColumns(const QList<RunColumn> &columns);
    [[nodiscard]] const RunPointValues &pointValues() const { return m_points; }
    /** All that the project has, wherever they are and whether or not the filter holds. */
    [[nodiscard]] const QList<Run> &allRuns() const { return m_all; }

    /** With a new question (another filter) the answer to the old one is not waited for. */
    void reload(bool isNewQuestion = false);

Q_SIGNALS:
    /** After rows or values have changed. */
    void reloaded();
    void failed(const QString &sentence);

private:
    void onPublished(cairn::Topics topics);
    using Facts = std::array<RunFacts, 4>; ///< of each place, then of all
    struct Read {
        QList<Run> runs;
        Facts facts;
        double seconds = 0; ///< that reading took
        RunPointValues points;
        std::optional<QSet<qint64>> matching; ///< absent: no filter
    };
    void refilter();
    void show(const QList<Run> &runs);
    void showRows(const QList<Run> &runs);
    void showColumns(const QList<ExtraColumn> &columns);
    [[nodiscard]] QList<ExtraColumn> wantedColumns() const;
    [[nodiscard]] QStringList wantedMetrics() const;
    [[nodiscard]] static QVariant fixedText(const Run &run, int column);
    [[nodiscard]] static QVariant fixedSortValue(const Run &run, int column);
    [[nodiscard]] static QVariant extraValue(const Run &run, const ExtraColumn &column);

    Project &m_project;
    LatestTask m_reading;
    QList<Run> m_runs;
    QHash<qint64, int> m_rows; ///< of runs by their ids
    QList<Run> m_all;
    Facts m_facts;
    std::optional<QSet<qint64>> m_matching;
    RunPointValues m_points;
    QList<RunColumn> m_pointColumns;
    RunPlace m_place = RunPlace::Shown;
    QList<ExtraColumn> m_columns;
    QStringList m_shownMetrics;
    QString m_filter;
    QTimer m_throttle;
};

} // namespace cairn
