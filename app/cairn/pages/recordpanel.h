// SPDX-License-Identifier: GPL-3.0-or-later
// What was frozen with a run, as a list to search and to copy from.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/runrecord.h"

#include <QWidget>

class QTreeWidget;

namespace cairn {

class SearchField;

class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPanel(Session &session, QWidget *parent = nullptr);

    /** Reads the run's record in a task, once a run. */
    void setRun(const Run &run);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    void search(const QString &text);
    /** The chosen lines, or all that are shown. */
    void copy() const;

private:
    void showLines();

    Session &m_session;
    SearchField *m_search;
    QTreeWidget *m_list;
    QList<RecordLine> m_lines, m_shown;
    QString m_uuid, m_sought;
    LatestTask m_task;
};

} // namespace cairn
