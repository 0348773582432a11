// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of a table's rows with their counts, which follow the filter and the project.
#pragma once

#include "models/data/facettally.h"
#include "models/project/project.h"

#include <QTimer>

namespace cairn {

struct RowFacetQuestion {
    QString projectFile;
    qint64 tableId = 0;
    QString filter;
    QStringList open; ///< keys of the sections that are counted
};

struct RowFacetAnswer {
    QList<RowFacet> facets; ///< all that there are, in the order to show them
    QList<RowFacetCount> counts; ///< of the open ones: each as if nothing were chosen in itself
};

/** In one pass over the rows, on several connections. */
[[nodiscard]] Result<RowFacetAnswer> countRowFacets(const RowFacetQuestion &question, const TaskControl &control = {});

class RowFacetCounts : public QObject
{
    Q_OBJECT
public:
    explicit RowFacetCounts(Project &project, QObject *parent = nullptr);

    void setTable(const TableInfo &table);
    void setFilter(const QString &expression);
    /** Which sections are unfolded: only those are counted. */
    void setOpen(const QStringList &keys);
    /** While false nothing is read; what changed meanwhile is read when it is true again. */
    void setActive(bool isActive);

    [[nodiscard]] QList<RowFacet> facets() const { return m_answer.facets; }
    [[nodiscard]] QList<RowFacetCount> counts() const { return m_answer.counts; }
    [[nodiscard]] bool isCounting() const { return m_task.isRunning() || (m_active && m_soon.isActive()); }

Q_SIGNALS:
    void counting();
    void counted();

private:
    void onLabelsChanged(const cairn::LabelChanges &changes);
    void countSoon();
    void countNow();
    void start();

    Project &m_project;
    TableInfo m_table;
    QString m_filter;
    QStringList m_open;
    RowFacetAnswer m_answer;
    bool m_active = false;
    bool m_waiting = false; ///< something is to be counted when it is active
    QTimer m_soon;
    LatestTask m_task;
};

} // namespace cairn
