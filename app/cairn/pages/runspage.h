// SPDX-License-Identifier: GPL-3.0-or-later
// The page of runs: the table above, curves below, a panel beside them for a new run or the facts of the chosen one.
#pragma once

#include "app/cairn/page.h"

class QTabWidget;
class QSplitter;
class QStackedWidget;

namespace cairn {

class CurvePanel;
class EmptyState;
class NewRunPanel;
class RunInspector;
class RunModel;
class AnswerPlots;
class FilterLine;
class RunAdopter;
class RunTable;
class RunTableActions;
class RunTableModel;

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
    LatestTask m_answerTask;
    qint64 m_answersOf = 0;
    QSplitter *m_across;
    QSplitter *m_down;
    QList<QAction *> m_menu;
    QAction *m_new = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_again = nullptr;
    QAction *m_compare = nullptr;
    qint64 m_selectWhenThere = 0;
};

} // namespace cairn
