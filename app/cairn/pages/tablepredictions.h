// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's model says, on the tables page: columns beside the labels, sorting by doubt and by disagreement, and why for the current row.
#pragma once

#include "app/cairn/session.h"
#include "models/data/tables.h"
#include "models/labels/rowlabels.h"
#include "models/runs/runs.h"

#include <QMenu>

class QPushButton;

namespace cairn {

class ColumnSource;
class RowModel;
class WhyPane;

class TablePredictions : public QObject
{
    Q_OBJECT
public:
    TablePredictions(Session &session, RowModel &rows, QWidget *parent);

    /** Opens the menu of runs; hidden while no run has predictions of this table. */
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] WhyPane *why() const { return m_why; }

    void setColumn(const TableInfo &table, const std::optional<LabelColumn> &column);
    void setRun(qint64 runId); ///< 0: none
    [[nodiscard]] qint64 runId() const { return m_run.id; }
    /** Which row is to be explained. */
    void setRow(qint64 rowId);
    /** The columns that filters may name, for the completion. */
    [[nodiscard]] QStringList expressionNames() const;

Q_SIGNALS:
    void columnsChanged();
    void rowRequested(qint64 rowId);
    void filterRequested(const QString &expression);
    void sortRequested(int column, Qt::SortOrder order);

private:
    void listRuns();
    void fillMenu();
    void showColumns();
    void sortBy(const ColumnSource *source);
    void explainSoon();
    void explain();

    Session &m_session;
    RowModel &m_rows;
    QPushButton *m_button;
    QMenu *m_menu;
    WhyPane *m_why;
    TableInfo m_table;
    std::optional<LabelColumn> m_column;
    QList<Run> m_runs; ///< with predictions of this table, newest first
    Run m_run;
    bool m_showsProbabilities = false;
    QList<ColumnSource *> m_sources;
    ColumnSource *m_score = nullptr;
    ColumnSource *m_forLabel = nullptr;
    qint64 m_rowId = 0;
    QTimer m_timer;
    QTimer m_listTimer;
    LatestTask m_explainTask;
    LatestTask m_alikeTask;
};

} // namespace cairn
