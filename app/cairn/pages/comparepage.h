// SPDX-License-Identifier: GPL-3.0-or-later
// The page that sets runs side by side: what differs in parameters, labels and metrics, and their curves.
#pragma once

#include "app/cairn/page.h"
#include "models/insight/comparison.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeView;
class QTreeWidget;

namespace cairn {

class ComparisonModel;
class CurvePanel;
class EmptyState;
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

private:
    QWidget *makeChooser();
    QWidget *makeWork();
    void listRuns();
    void compare();
    void show(const RunComparison &comparison);
    void showLines();
    void showLabelChanges(const RunComparison &comparison);
    void openChangedItem();
    [[nodiscard]] QList<qint64> chosenRuns() const;

    RunModel *m_runs;
    ComparisonModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QListWidget *m_chooser = nullptr;
    QCheckBox *m_onlyDifferences = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeView *m_table = nullptr;
    QTreeWidget *m_changes = nullptr;
    CurvePanel *m_curves = nullptr;
    VerdictPanel *m_verdict = nullptr;
    QList<QAction *> m_menu;
    LatestTask m_task;
};

} // namespace cairn
