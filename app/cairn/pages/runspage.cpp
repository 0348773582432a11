// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the run model with table, curves and panels.
#include "app/cairn/pages/runspage.h"

#include "app/cairn/pages/adoptdialog.h"
#include "app/cairn/pages/answerplots.h"
#include "app/cairn/pages/curvepanel.h"
#include "app/cairn/pages/newrunpanel.h"
#include "app/cairn/pages/pages.h"
#include "app/cairn/pages/queuepanel.h"
#include "app/cairn/pages/runadopter.h"
#include "app/cairn/pages/runinspector.h"
#include "app/cairn/pages/runlogpanel.h"
#include "app/cairn/pages/runtableactions.h"
#include "app/cairn/pages/sweeppanel.h"
#include "models/runs/runmodel.h"
#include "models/runs/runqueue.h"
#include "models/runs/runtablemodel.h"
#include "models/runs/workerloop.h"
#include "widgets/common/ask.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterline.h"
#include "widgets/common/icons.h"
#include "widgets/runs/logpane.h"
#include "widgets/runs/runtable.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace cairn {

Page *makeRunsPage(Session &session) { return new RunsPage(session); }

RunsPage::RunsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new RunModel(session.project(), this))
    , m_adopter(new RunAdopter(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("runs"), tr("Here models learn from your labels."),
          tr("Label a few images or rows first, then start a run. Its curves appear here while it learns."), this))
    , m_table(new RunTable(this))
    , m_curves(new CurvePanel(session, this))
    , m_side(new QStackedWidget(this))
    , m_newRun(new NewRunPanel(session, this))
    , m_inspector(new RunInspector(session, this))
    , m_rows(new RunTableModel(m_model, this))
    , m_tableActions(nullptr)
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
{
    makeActions();
    m_empty->addAction(QStringLiteral("new"), tr("New run"), QStringLiteral("play"));
    m_empty->addAction(QStringLiteral("adopt"), tr("Adopt runs…"), QStringLiteral("import"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this](const QString &id) {
        if (id == QLatin1String("adopt"))
            chooseRunsToAdopt();
        else
            showNewRun(true);
    });
    takeDrops();
    connect(m_adopter, &RunAdopter::adopted, this, [this](const QList<qint64> &runs) {
        m_selectWhenThere = runs.value(0);
        m_model->reload();
    });
    m_table->setRunModel(m_rows);
    m_table->setColorSource([this](qint64 runId) { return runColor(runId, palette()); });
    m_tableActions = new RunTableActions(session, *m_table, *m_rows, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_down->addWidget(m_stack);
    m_down->addWidget(makeLower());
    m_down->setSizes({320, 420});
    auto *work = new QWidget(this);
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(makeBar());
    workLayout->addWidget(m_down, 1);
    m_side->addWidget(m_inspector);
    m_side->addWidget(m_newRun);
    m_across->addWidget(work);
    m_across->addWidget(m_side);
    m_across->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_across, m_down})
        splitter->setHandleWidth(1);
    if (!m_across->restoreState(session.settings().place(QStringLiteral("runs/across"))))
        m_across->setSizes({1000, 340});
    m_down->restoreState(session.settings().place(QStringLiteral("runs/down")));
    setContent(m_across);
    connect(m_table, &RunTable::selectedRunsChanged, this, &RunsPage::showSelection);
    connect(m_table, &RunTable::contextMenuRequested, this, &RunsPage::openMenu);
    connect(m_model, &RunModel::reloaded, this, &RunsPage::showEmptyOrRuns);
    connect(m_model, &RunModel::failed, this, [this](const QString &sentence) { showError({sentence, {}}); });
    connect(m_newRun, &NewRunPanel::closeRequested, this, [this] { showNewRun(false); });
    connect(m_newRun, &NewRunPanel::queued, this, [this](qint64 runId) {
        m_selectWhenThere = runId;
        showNewRun(false);
        m_model->reload();
    });
    connectRunRooms();
    askForTrust();
    // Runs that were under way when the window was last closed are followed again.
    if (!session.project().isReadOnly())
        this->session().succeeded(ensureWorker(project(), {session.paths().programs}));
    showEmptyOrRuns();
    showSelection();
}

void RunsPage::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        m_menu.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done)));
        return m_menu.last();
    };
    m_new = action("new", tr("New run"), "Ctrl+R", "play", [this] { showNewRun(true); });
    m_again = action("again", tr("Run again with changes"), "Ctrl+Shift+R", "refresh", [this] { runAgain(); });
    m_repeat = action("repeat", tr("Run again as it was"), "Ctrl+Shift+A", "redo", [this] { repeat(0); });
    action("sweep", tr("New sweep…"), "Ctrl+Shift+W", "grid", [this] { newSweep(); });
    action("program", tr("Run a program…"), "Ctrl+Shift+P", "terminal", [this] { runProgram(); });
    action("connect", tr("Connect a program…"), "Ctrl+Shift+M", "link", [this] { connectProgram(); })->setToolTip(tr("How scripts and notebooks that use MLflow log into this project"));
    m_menu.append(nullptr);
    m_stop = action("stop", tr("Stop"), "Ctrl+.", "stop", [this] { stopSelected(); });
    m_halt = action("halt", tr("Halt, or let go on"), "Ctrl+Shift+H", "pause", [this] {
        const Run *run = m_model->run(m_table->selectedRuns().value(0));
        m_queue->setSuspended(m_table->selectedRuns(), !run || run->status != RunStatus::Suspended);
    });
    action("pause-queue", tr("Pause the queue, or go on"), "Ctrl+Shift+Q", "clock", [this] { m_queue->togglePaused(); });
    m_menu.append(nullptr);
    action("queue", tr("Queue"), "Alt+Q", "clock", [this] { showLower(m_queue); });
    action("sweeps", tr("Sweeps"), "Alt+W", "grid", [this] { showLower(m_sweeps); });
    m_log = action("log", tr("Log"), "Alt+L", "terminal", [this] { showLower(m_logPanel); });
    action("next-error", tr("Next error in the log"), "F8", "error", [this] {
        showLower(m_logPanel);
        m_logPanel->pane()->goToError(1);
    });
    m_record = action("record", tr("Record: what was frozen"), "Alt+R", "file", [this] {
        showNewRun(false);
        m_inspector->showRecord();
    });
    QAction *adopt = action("adopt", tr("Adopt runs…"), "Ctrl+Shift+I", "import", [this] { chooseRunsToAdopt(); });
    adopt->setToolTip(tr("Take in runs that other programs have logged: TensorBoard, MLflow, W&B, CSV and others"));
    adopt->setEnabled(!project().isReadOnly());
    QAction *stopFollowing = action("unfollow", tr("Stop following adopted runs"), "", "pause", [this] { m_adopter->stopFollowing(); });
    stopFollowing->setEnabled(false);
    connect(m_adopter, &RunAdopter::followingChanged, stopFollowing, [this, stopFollowing] { stopFollowing->setEnabled(m_adopter->isFollowing()); });
    m_menu.append(nullptr);
    m_compare = action("compare", tr("Compare"), "Ctrl+Shift+C", "compare", [this] { compareSelected(); });
    action("export", tr("Export the curves…"), "Ctrl+E", "export", [this] { m_curves->exportPlot(); });
    action("filter", tr("Filter the runs"), "Ctrl+F", "filter", [this] { m_filter->edit(); });
}

QWidget *RunsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    const auto addButton = [&](QAction *action) {
        auto *button = new QPushButton(action->icon(), action->text(), bar);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        layout->addWidget(button);
    };
    for (QAction *action : {m_new, m_stop, m_compare})
        addButton(action);
    m_filter = new FilterLine(bar);
    m_filter->setTexts({tr("Filter the runs"), tr("Filter, for example  %1"), tr("%1 runs"), tr("%1 of %2 runs")});
    m_filter->setExample(QStringLiteral("\"val/accuracy\" > 0.9 AND recipe = 'image-classify'"));
    layout->addWidget(m_filter, 1);
    const auto addMenu = [&](const QString &iconName, const QString &text, const QString &toolTip, QMenu *menu) {
        auto *button = new QPushButton(icon(iconName), text, bar);
        button->setToolTip(toolTip);
        button->setMenu(menu);
        layout->addWidget(button);
    };
    addMenu(QStringLiteral("columns"), tr("View"), tr("Columns, groups, colours, archive and bin"), m_tableActions->viewMenu());
    addMenu(QStringLiteral("star"), tr("Saved views"), tr("Columns, groups, order and filter with a name, kept in the project"), m_tableActions->savedMenu());
    connect(m_filter, &FilterLine::expressionEntered, this, &RunsPage::filterRuns);
    connect(m_filter, &FilterLine::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(m_tableActions, &RunTableActions::filterWanted, this, &RunsPage::filterRuns);
    connect(m_tableActions, &RunTableActions::filterAsked, this, [this](QString *expression) { *expression = m_filter->expression(); });
    return bar;
}

void RunsPage::chooseRunsToAdopt()
{
    const QString last = QString::fromUtf8(session().settings().place(QStringLiteral("runs/adopt")));
    if (const auto folder = session().ask().openFolder(this, {tr("Adopt runs from a folder"), last, {}, {}, tr("Look")})) {
        session().settings().setPlace(QStringLiteral("runs/adopt"), folder->toUtf8());
        adoptRuns(*folder);
    }
}

void RunsPage::takeFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        adoptRuns(path);
}

void RunsPage::adoptRuns(const QString &path)
{
    auto *dialog = new AdoptDialog(session(), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdoptDialog::chosen, m_adopter, &RunAdopter::adopt);
    dialog->open();
}

void RunsPage::filterRuns(const QString &expression)
{
    if (const Result<void> filtered = m_model->setFilter(expression); !filtered)
        return m_filter->showError(filtered.error(), m_filter->expression());
    m_filter->clearError();
    m_filter->setExpression(expression);
}

void RunsPage::offerNames()
{
    const auto quoted = [](const QString &name) {
        static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
        return kPlain.match(name).hasMatch() ? name : QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QList<Completion> names;
    for (const char *fixed : {"id", "name", "recipe", "status", "snapshot", "seed", "reason", "queued", "started", "ended", "seconds"})
        names.append({QString::fromLatin1(fixed), QString::fromLatin1(fixed)});
    for (const RunColumn &column : offeredColumns(m_model->allFacts())) {
        if (column.kind == RunColumn::Kind::Param)
            names.append({column.name, quoted(column.name)});
        else if (column.isMetric())
            names.append({column.key(), quoted(column.key())});
    }
    m_filter->setCompletions(names);
    const auto total = std::count_if(m_model->allRuns().begin(), m_model->allRuns().end(), [this](const Run &run) { return run.place == m_model->place(); });
    m_filter->setCounts(m_model->rowCount(), total);
}

QWidget *RunsPage::makeLower()
{
    m_lower = new QTabWidget(this);
    m_lower->setDocumentMode(true);
    m_answers = new AnswerPlots(session(), m_lower);
    m_lower->addTab(m_curves, tr("Curves"));
    m_lower->addTab(m_answers, tr("Answers"));
    m_lower->setTabToolTip(1, tr("What the run answered on the labels that it did not learn from"));
    m_logPanel = new RunLogPanel(session(), m_lower);
    m_queue = new QueuePanel(session(), m_lower);
    m_sweeps = new SweepPanel(session(), m_lower);
    m_lower->addTab(m_logPanel, tr("Log"));
    m_lower->addTab(m_queue, tr("Queue"));
    m_lower->addTab(m_sweeps, tr("Sweeps"));
    m_lower->setTabToolTip(2, tr("What the program of the run prints"));
    m_lower->setTabToolTip(3, tr("Which runs go on and which wait, in which order and why"));
    m_lower->setTabToolTip(4, tr("Runs that try many parameters"));
    connect(m_lower, &QTabWidget::currentChanged, this, &RunsPage::showAnswers);
    return m_lower;
}

void RunsPage::showAnswers()
{
    const QList<qint64> selected = m_table->selectedRuns();
    const Run *run = m_model->run(selected.value(0));
    if (m_lower->currentWidget() != m_answers || (run && m_answersOf == run->id && !m_answerTask.isRunning()))
        return;
    m_answersOf = run ? run->id : 0;
    if (!run) {
        m_answerTask.cancel();
        return m_answers->setInsights(nullptr, tr("Select a run above to see what it answered."));
    }
    m_answers->setInsights(nullptr, tr("The answers of %1 are being read…").arg(run->name));
    m_answerTask.start<std::shared_ptr<const AnswerInsights>>(
        [file = project().file(), run = *run](TaskControl &control) -> Result<std::shared_ptr<const AnswerInsights>> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            Result<AnswerInsights> insights = insightsOf(**reader, file, run, control);
            if (!insights)
                return fail(insights);
            return std::make_shared<const AnswerInsights>(std::move(*insights));
        },
        [this](const Result<std::shared_ptr<const AnswerInsights>> &insights) {
            if (insights)
                m_answers->setInsights(*insights, {});
            else
                m_answers->setInsights(nullptr, insights.error().sentence);
        });
}

void RunsPage::showEmptyOrRuns()
{
    const bool hasRuns = m_model->rowCount() > 0 || !m_model->allRuns().isEmpty() || !m_filter->expression().isEmpty();
    offerNames();
    m_stack->setCurrentIndex(hasRuns ? 1 : 0);
    m_lower->setVisible(hasRuns);
    if (m_selectWhenThere != 0 && m_model->rowOf(m_selectWhenThere) >= 0)
        m_table->selectRuns({std::exchange(m_selectWhenThere, 0)});
    else if (m_table->selectedRuns().isEmpty() && m_model->rowCount() > 0)
        m_table->selectRuns({m_model->runs().first().id});
    showSelection();
    Q_EMIT progressChanged();
}

void RunsPage::showSelection()
{
    const QList<qint64> selected = m_table->selectedRuns();
    m_curves->setRuns(selected);
    m_inspector->setRun(selected.value(0));
    const Run *first = m_model->run(selected.value(0));
    m_logPanel->setRun(first);
    const bool isGoing = first && (first->status == RunStatus::Running || first->status == RunStatus::Suspended);
    m_halt->setEnabled(isGoing && !project().isReadOnly());
    m_repeat->setEnabled(selected.size() == 1 && !project().isReadOnly());
    m_record->setEnabled(first != nullptr);
    m_log->setEnabled(first != nullptr);
    showAnswers();
    const bool canStop = std::any_of(selected.begin(), selected.end(), [this](qint64 id) {
        const Run *run = m_model->run(id);
        return run && !isEnded(run->status);
    });
    m_stop->setEnabled(canStop && !project().isReadOnly());
    m_again->setEnabled(selected.size() == 1);
    m_compare->setEnabled(selected.size() > 1);
}

QString RunsPage::progressText() const
{
    int running = 0, queued = 0;
    for (const Run &run : m_model->runs()) {
        running += run.status == RunStatus::Running || run.status == RunStatus::Starting;
        queued += run.status == RunStatus::Queued;
    }
    if (running + queued == 0)
        return m_model->runs().isEmpty() ? QString() : tr("%n run(s)", nullptr, int(m_model->runs().size()));
    return tr("%1 running, %2 waiting").arg(running).arg(queued);
}

QList<PaletteEntry> RunsPage::find(const QString &typed) const
{
    QList<PaletteEntry> found;
    for (const Run &run : m_model->runs()) {
        if (run.name.contains(typed, Qt::CaseInsensitive))
            found.append({run.name, runStatusText(run.status), QStringLiteral("runs"), {key(), 0, 0, 0, {run.id}}});
    }
    return found;
}

void RunsPage::go(const Destination &destination)
{
    if (!destination.runIds.isEmpty())
        m_table->selectRuns(destination.runIds);
}

void RunsPage::leave()
{
    session().settings().setPlace(QStringLiteral("runs/across"), m_across->saveState());
    session().settings().setPlace(QStringLiteral("runs/down"), m_down->saveState());
}

void RunsPage::showNewRun(bool shown) { m_side->setCurrentWidget(shown ? static_cast<QWidget *>(m_newRun) : m_inspector); }

void RunsPage::stopSelected()
{
    for (const qint64 id : m_table->selectedRuns()) {
        const Run *run = m_model->run(id);
        if (run && !isEnded(run->status))
            session().succeeded(stopRun(project(), id));
    }
    m_model->reload();
}

void RunsPage::runAgain()
{
    const QList<qint64> selected = m_table->selectedRuns();
    if (const Run *run = m_model->run(selected.value(0))) {
        m_newRun->startFrom(*run);
        showNewRun(true);
    }
}

void RunsPage::compareSelected() { session().go({QStringLiteral("compare"), 0, 0, 0, m_table->selectedRuns()}); }

void RunsPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_again, m_repeat, m_stop, m_halt, m_compare, m_log, m_record})
        menu->addAction(action);
    fillRepeatMenu(*menu);
    m_queue->fillMenu(*menu, m_table->selectedRuns().value(0));
    m_tableActions->fillRunMenu(*menu);
    menu->popup(at);
}

} // namespace cairn
