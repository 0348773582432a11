// SPDX-License-Identifier: GPL-3.0-or-later
// A table's rows for a grid: ids filtered and sorted in a task, cells fetched by the page, columns of others plugged in beside them.
#pragma once

#include "models/data/columnsource.h"
#include "models/data/columnsummary.h"
#include "models/data/rowpages.h"
#include "models/data/rowquery.h"
#include "models/data/tables.h"
#include "models/project/project.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace cairn {

/** Columns: the sources in the order they were added, then the table's stored columns. The row's number stands in the vertical header. */
class RowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< qint64
        LoadingRole, ///< true while the cell's row is being fetched; it shows "…"
        ValueRole, ///< the stored value: null, qlonglong, double, QString
        MissingRole, ///< true where there is no value
        ColumnTypeRole, ///< of header and cells: int(ColumnType); -1 for sources
        ColumnNameRole, ///< of the header: the name for expressions; empty where there is none
        ChoiceRole, ///< of cells of a source: which of its choices it shows; -1: none
        OriginRole, ///< of cells of a source: who said so, "human", "rule"...; empty: nobody
        ChoiceColorRole, ///< "#rrggbb" where the choice has a colour of its own
        SummaryRole, ///< of the header: a ColumnSummary; invalid while there is none
    };
    /** Views count heights in int: 50 million rows of 40 pixels fit. */
    static constexpr int kMaximumRows = 50'000'000;

    explicit RowModel(Project &project, QObject *parent = nullptr);
    ~RowModel() override;

    /** Shows this table, without filter and unsorted. 0: none. */
    void setTable(qint64 tableId);
    [[nodiscard]] const TableInfo &table() const { return m_table; }

    /** The sources stay with the caller; one that is deleted leaves by itself. */
    void addSource(ColumnSource *source);
    void removeSource(ColumnSource *source);
    [[nodiscard]] int sourceCount() const { return int(m_sources.size()); }
    [[nodiscard]] int columnOf(const QString &name) const; ///< of the table's own; -1: none
    [[nodiscard]] int columnOf(const ColumnSource *source) const;

    /** An SQL expression over the table's columns, its label columns and sources with a name; empty: all rows. */
    void setFilter(const QString &expression);
    [[nodiscard]] QString filter() const { return m_filter; }
    /** By a column of this model; -1: by row number. */
    void setSort(int column, Qt::SortOrder order);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { setSort(column, order); }
    /** By several columns, the most important first; empty: by row number. */
    void setSort(const QList<std::pair<int, Qt::SortOrder>> &keys);
    /** Filters and sorts again (labels that the filter uses may have changed). */
    void refresh();
    /** Gives up the filtering or sorting under way; the rows shown before stay, and filterFailed says so. */
    void stop();

    [[nodiscard]] qint64 rowId(int row) const; ///< 0 where there is no such row
    [[nodiscard]] int rowOf(qint64 rowId) const; ///< -1 where it is filtered out
    [[nodiscard]] const RowIds &ids() const { return m_ids; }
    /** The same spelled out: eighty megabytes for ten million rows. */
    [[nodiscard]] QList<qint64> filteredIds() const { return m_ids.toList(); }
    [[nodiscard]] qint64 totalCount() const { return m_table.rows; }
    [[nodiscard]] qint64 filteredCount() const { return m_filteredCount; }
    /** True when there are more filtered rows than kMaximumRows: say so. */
    [[nodiscard]] bool isCut() const { return m_filteredCount > m_ids.size(); }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /** Whether the column's cells can be changed in this table. */
    [[nodiscard]] std::optional<TableColumn> storedColumn(int column) const;

    /** What ColumnSummaries asks for, and brings. */
    [[nodiscard]] QList<SummaryColumn> summaryColumns() const;
    void setSummaries(const QHash<QString, ColumnSummary> &summaries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tableChanged();
    /** The filter was not understood or took too long; the rows shown before stay. */
    void filterFailed(const cairn::Error &error);
    /** Ids are being filtered or sorted (true), are there (false). */
    void loading(bool isLoading);
    /** How many of the table's rows the filter has looked at, where that is known. */
    void progressed(qint64 done, qint64 total);
    /** Filtering or sorting is done: counts and rows are new. */
    void filtered();
    /** Rows could not be read. */
    void failed(const cairn::Error &error);

private:
    void reloadIds();
    void takeIds(Result<FoundRows> result);
    void readTable();
    void setLoading(bool isLoading);
    void removeSourceAt(int column);
    void onSourceChanged(ColumnSource *source, const QList<qint64> &rowIds);
    void onPublished(cairn::Topics topics);
    void onLabelsChanged(const cairn::LabelChanges &changes);
    [[nodiscard]] QString summaryKey(int column) const;
    QVariant cellData(int row, int column, int role) const;
    QVariant cellHeader(int column, int role) const;
    QVariant sourceHeader(int column, int role) const;
    void tellRows(int first, int last);

    Project &m_project;
    TableInfo m_table;
    QList<TableColumn> m_columns; ///< the stored ones
    QList<QPointer<ColumnSource>> m_sources; ///< null while one is being destroyed
    QString m_filter;
    struct Sorted {
        QString column; ///< of the table
        QPointer<ColumnSource> source; ///< or a source
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    QList<Sorted> m_sort;
    RowIds m_ids;
    QHash<QString, ColumnSummary> m_summaries;
    qint64 m_filteredCount = 0;
    bool m_loading = false;
    LatestTask m_idTask;
    quint64 m_asked = 0; ///< which filtering the progress is about
    mutable RowPages m_pages; ///< remembers what was asked for
};

} // namespace cairn
