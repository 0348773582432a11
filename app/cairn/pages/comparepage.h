// SPDX-License-Identifier: GPL-3.0-or-later
// The page that sets runs side by side, a tab for each question.
#pragma once

#include "app/cairn/page.h"
#include "models/runs/runs.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace cairn {

class AnswerPlots;
class AnswerSource;
class ChangesPanel;
class CurvePanel;
class EmptyState;
class FlippedPanel;
class ManyRunsPanel;
class ReportPanel;
class RunModel;
class VerdictPanel;

class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("compare"); }
    [[nodiscard]] QString title() const override { return tr("Compare"); }
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }
    void go(const Destination &destination) override;
    void enter() override;
    void leave() override;

    /** Each question has a tab, in this order. */
    enum Tab { CurveTab, VerdictTab, ChangeTab, ItemTab, PlotTab, ManyTab, ReportTab, TabCount };
    void showTab(Tab tab);
    [[nodiscard]] ChangesPanel *changes() const { return m_changes; }
    [[nodiscard]] AnswerPlots *plots() const { return m_plots; }
    [[nodiscard]] ManyRunsPanel *manyRuns() const { return m_many; }
    [[nodiscard]] ReportPanel *report() const { return m_report; }
    [[nodiscard]] AnswerSource *answers() const { return m_answers; }

private:
    QWidget *makeChooser();
    QWidget *makeWork();
    void makeActions();
    void listRuns();
    void showFound();
    void tick(const QList<qint64> &runIds);
    void tickListed(bool on);
    void makeReference();
    void compare();
    void showPlots();
    void showHint();
    void exportShown();
    [[nodiscard]] QList<qint64> chosenRuns() const;

    RunModel *m_runs;
    AnswerSource *m_answers;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QLineEdit *m_search = nullptr;
    QListWidget *m_chooser = nullptr;
    QLabel *m_count = nullptr;
    QTabWidget *m_tabs = nullptr;
    CurvePanel *m_curves = nullptr;
    VerdictPanel *m_verdict = nullptr;
    ChangesPanel *m_changes = nullptr;
    FlippedPanel *m_flipped = nullptr;
    AnswerPlots *m_plots = nullptr;
    ManyRunsPanel *m_many = nullptr;
    ReportPanel *m_report = nullptr;
    qint64 m_reference = 0; ///< the run that the others are held against; 0: the oldest
    QList<QAction *> m_menu;
};

} // namespace cairn
