// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the table of runs: columns, groups, colours, differences, saved views, and pin, baseline, archive, bin, notes and tags.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/runs.h"

class QMenu;

namespace cairn {

class RunModel;
class RunTable;
class RunTableModel;

class RunTableActions : public QObject
{
    Q_OBJECT
public:
    RunTableActions(Session &session, RunTable &table, RunTableModel &model, QWidget *page);

    /** "View": columns, groups, colours, which runs. */
    [[nodiscard]] QMenu *viewMenu() const { return m_view; }
    /** "Saved views". */
    [[nodiscard]] QMenu *savedMenu() const { return m_saved; }
    /** What can be done with the selected runs, at the end of a menu. */
    void fillRunMenu(QMenu &menu);
    /** Of a column's header. */
    void openHeaderMenu(int column, const QPoint &at);

    [[nodiscard]] QJsonObject view() const;
    void setView(const QJsonObject &view);

Q_SIGNALS:
    void filterWanted(const QString &expression); ///< by a saved view
    void filterAsked(QString *expression) const;

private:
    void fillViewMenu();
    void fillColumnMenu(QMenu &menu);
    void fillGroupMenu(QMenu &menu);
    void fillSavedMenu();
    void addMetricColumn(bool isMean);
    void toggleColumn(const QString &key, bool on);
    void remember();
    void askToEmptyBin();
    void edit(const std::function<Result<void>()> &change);
    [[nodiscard]] QList<qint64> selected() const;
    [[nodiscard]] const Run *only() const; ///< the one that is selected; null: none or several

    Session &m_session;
    RunTable &m_table;
    RunTableModel &m_model;
    QWidget *m_page;
    QMenu *m_view;
    QMenu *m_saved;
};

} // namespace cairn
