// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to cells of the table on the tables page: filled down, found and replaced, opened as links.
#pragma once

#include "app/cairn/session.h"
#include "models/data/cellreplace.h"

class QUrl;

namespace cairn {

class LabelGrid;
class RowModel;
class TableReplacePanel;

class TableEditing : public QObject
{
    Q_OBJECT
public:
    TableEditing(Session &session, RowModel &rows, LabelGrid &grid, TableReplacePanel &panel, QObject *parent = nullptr);

    /** In each selected column the first selected value goes into the selected rows below. */
    void fillDown();
    /** What was copied, here or in another program, from the chosen cell on; one copied cell goes into all chosen ones. */
    void paste();
    void startReplace(int column);
    /** Asks first. */
    void openLink(const QUrl &url);

Q_SIGNALS:
    void message(const QString &sentence);
    void replaced();

private:
    void count();
    void replace();
    [[nodiscard]] QList<int> columnsFrom(int column) const;
    void write(const QString &text, const QList<CellChange> &changes, const QString &done);
    [[nodiscard]] RowIds chosenRows() const;

    Session &m_session;
    RowModel &m_rows;
    LabelGrid &m_grid;
    TableReplacePanel &m_panel;
    LatestTask m_task;
    ReplacePlan m_plan;
};

} // namespace cairn
