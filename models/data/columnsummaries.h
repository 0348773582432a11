// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the header's summaries of a RowModel's columns true: anew after each filter, and some time after values changed.
#pragma once

#include "models/data/columnsummary.h"
#include "models/data/rowmodel.h"

#include <QTimer>

namespace cairn {

class ColumnSummaries : public QObject
{
    Q_OBJECT
public:
    ColumnSummaries(Project &project, RowModel &rows, QObject *parent = nullptr);

    /** Nothing is computed while nobody looks. */
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }

private:
    void computeSoon(int pauseMs);
    void compute();

    Project &m_project;
    RowModel &m_rows;
    bool m_wanted = false;
    QTimer m_timer;
    LatestTask m_task;
};

} // namespace cairn
