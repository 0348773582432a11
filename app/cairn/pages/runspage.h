// SPDX-License-Identifier: GPL-3.0-or-later
// The page of runs: the table above, curves below, a panel beside them for a new run or the facts of the chosen one.
#pragma once

#include "app/cairn/page.h"

class QMenu;
class QTabWidget;
class QSplitter;
class QStackedWidget;

namespace cairn {

class CurvePanel;
class EmptyState;
class NewRunPanel;
class QueuePanel;
class RunInspector;
class RunLogPanel;
class RunModel;
class AnswerPlots;
class FilterLine;
class RunAdopter;
class RunTable;
class RunTableActions;
class RunTableModel;
class SweepDialog;
class SweepPanel;

class RunsPage : public Page
{
    Q_OBJECT
public:
    explicit RunsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("runs"); }
    [[nodiscard]] QString title() const override { return tr("Runs"); }
    [[nodiscard]] QString progressText() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }
    [[nodiscard]] QList<PaletteEntry> find(const QString &typed) const override;
    void go(const Destination &destination) override;
    void leave() override;

    void showNewRun(bool shown);
    [[nodiscard]] NewRunPanel *newRunPanel() const { return m_newRun; }
    [[nodiscard]] RunTable *table() const { return m_table; }
    /** Asks which of the runs logged at `path` to take. */
    void adoptRuns(const QString &path);
    [[nodiscard]] CurvePanel *curves() const { return m_curves; }
    [[nodiscard]] QueuePanel *queue() const { return m_queue; }
    [[nodiscard]] SweepPanel *sweeps() const { return m_sweeps; }
    [[nodiscard]] RunLogPanel *logPanel() const { return m_logPanel; }
    [[nodiscard]] RunInspector *inspector() const { return m_inspector; }

    /** Brings a tab of the lower half into view: the queue, the sweeps, the log. */
    void showLower(QWidget *tab);
    /** Opens the dialog for a sweep with what the form for a new run says; null where the form is not complete. */
    SweepDialog *newSweep();
    void runProgram();
    void connectProgram();

protected:
    void takeFiles(const QStringList &paths) override;

private:
    void makeActions();
    void chooseRunsToAdopt();
    QWidget *makeBar();
    QWidget *makeLower();
    void showSelection();
    void showAnswers();
    void offerNames();
    void filterRuns(const QString &expression);
    void stopSelected();
    void runAgain();
    void repeat(qint64 snapshotId); ///< as it was; a snapshot other than 0: on that one
    void fillRepeatMenu(QMenu &menu);
    void showQueueCount();
    void askForTrust();
    void groupBySweep(const QList<qint64> &runIds);
    void connectRunRooms();
    void compareSelected();
    void openMenu(const QPoint &at);
    void showEmptyOrRuns();

    RunModel *m_model;
    RunAdopter *m_adopter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RunTable *m_table;
    CurvePanel *m_curves;
    QStackedWidget *m_side;
    NewRunPanel *m_newRun;
    RunInspector *m_inspector;
    FilterLine *m_filter = nullptr;
    RunTableModel *m_rows;
    RunTableActions *m_tableActions;
    QTabWidget *m_lower = nullptr;
    AnswerPlots *m_answers = nullptr;
    RunLogPanel *m_logPanel = nullptr;
    QueuePanel *m_queue = nullptr;
    SweepPanel *m_sweeps = nullptr;
    LatestTask m_answerTask;
    qint64 m_answersOf = 0;
    QSplitter *m_across;
    QSplitter *m_down;
    QList<QAction *> m_menu;
    QAction *m_new = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_again = nullptr;
    QAction *m_repeat = nullptr;
    QAction *m_halt = nullptr;
    QAction *m_record = nullptr;
    QAction *m_log = nullptr;
    QAction *m_compare = nullptr;
    qint64 m_selectWhenThere = 0;
};

} // namespace cairn
