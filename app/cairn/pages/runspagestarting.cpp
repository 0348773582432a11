// SPDX-License-Identifier: GPL-3.0-or-later
// The page of runs where runs are begun: once more, as a sweep, from any program; and the bar of a stranger's project.
#include "app/cairn/pages/runspage.h"

#include "app/cairn/pages/connectdialog.h"
#include "app/cairn/pages/newrunpanel.h"
#include "app/cairn/pages/programdialog.h"
#include "app/cairn/pages/queuepanel.h"
#include "app/cairn/pages/runtableactions.h"
#include "app/cairn/pages/sweepdialog.h"
#include "app/cairn/pages/sweeppanel.h"
#include "app/cairn/pages/trustdialog.h"
#include "models/runs/repeat.h"
#include "models/runs/runmodel.h"
#include "models/runs/runtablemodel.h"
#include "models/runs/sweepmodel.h"
#include "models/runs/workerloop.h"
#include "widgets/runs/runtable.h"

#include <QMenu>
#include <QTabWidget>

namespace cairn {
namespace {

constexpr qsizetype kMostSnapshots = 20;

} // namespace

void RunsPage::connectRunRooms()
{
    connect(m_queue, &QueuePanel::countChanged, this, &RunsPage::showQueueCount);
    connect(m_queue, &QueuePanel::newRunRequested, this, [this] { showNewRun(true); });
    connect(m_queue, &QueuePanel::runChosen, this, [this](qint64 id) { m_table->selectRuns({id}); });
    connect(m_sweeps, &SweepPanel::newSweepRequested, this, [this] { newSweep(); });
    connect(m_sweeps, &SweepPanel::runChosen, this, [this](qint64 id) { m_table->selectRuns({id}); });
    connect(m_sweeps, &SweepPanel::groupRequested, this, &RunsPage::groupBySweep);
    connect(m_newRun, &NewRunPanel::sweepRequested, this, [this] { newSweep(); });
    showQueueCount();
}

void RunsPage::showQueueCount()
{
    const qsizetype count = m_queue->count();
    m_lower->setTabText(m_lower->indexOf(m_queue), count == 0 ? tr("Queue") : tr("Queue (%1)").arg(count));
}

void RunsPage::showLower(QWidget *tab)
{
    m_lower->setVisible(true);
    m_lower->setCurrentWidget(tab);
    tab->setFocus();
}

void RunsPage::groupBySweep(const QList<qint64> &runIds)
{
    m_rows->setGrouping(RunColumn {RunColumn::Kind::Sweep, {}, 0});
    m_table->setAllExpanded(true);
    m_table->selectRuns(runIds);
}

SweepDialog *RunsPage::newSweep()
{
    if (!m_newRun->isVisible())
        showNewRun(true);
    const auto common = m_newRun->request();
    if (!common)
        return nullptr;
    auto *dialog = new SweepDialog(session(), m_newRun->recipe(), *common, m_newRun->dataText(), this);
    connect(dialog, &SweepDialog::started, this, [this] {
        showNewRun(false);
        m_rows->setGrouping(RunColumn {RunColumn::Kind::Sweep, {}, 0});
        m_model->reload();
        m_sweeps->model()->reload();
        showLower(m_sweeps);
    });
    dialog->open();
    return dialog;
}

void RunsPage::runProgram()
{
    auto *dialog = new ProgramDialog(session(), this);
    connect(dialog, &ProgramDialog::queued, this, [this](qint64 runId) {
        m_selectWhenThere = runId;
        showNewRun(false);
        m_model->reload();
    });
    dialog->open();
}

void RunsPage::connectProgram() { (new ConnectDialog(session(), this))->open(); }

void RunsPage::repeat(qint64 snapshotId)
{
    const QList<qint64> selected = m_table->selectedRuns();
    const Run *run = m_model->run(selected.value(0));
    if (!run || selected.size() != 1)
        return;
    const Result<Recipe> recipe = RecipeBook::load(session().paths().recipes, project().folder()).find(run->recipe);
    if (!session().succeeded(recipe))
        return;
    Result<RunRequest> request = requestOf(project(), run->id, *recipe);
    if (!session().succeeded(request))
        return;
    if (snapshotId != 0)
        request->snapshotId = snapshotId;
    const Programs programs {session().paths().programs};
    session().tasks().run<qint64>(
        tr("Preparing the run"), this,
        [&project = project(), recipe = *recipe, request = *request, programs](TaskControl &control) -> Result<qint64> {
            const Result<qint64> queued = queueRun(project, recipe, request, programs, control);
            if (!queued)
                return queued;
            const Result<void> worker = ensureWorker(project, programs);
            return worker ? queued : Result<qint64>(fail(worker));
        },
        [this](const Result<qint64> &queued) {
            if (!session().succeeded(queued))
                return;
            m_selectWhenThere = *queued;
            m_model->reload();
        });
}

void RunsPage::fillRepeatMenu(QMenu &menu)
{
    const QList<qint64> selected = m_table->selectedRuns();
    const Run *run = selected.size() == 1 ? m_model->run(selected.first()) : nullptr;
    if (!run || run->snapshotId == 0 || project().isReadOnly())
        return;
    QMenu *others = menu.addMenu(tr("Run again on another snapshot"));
    const auto snapshots = Snapshots::all(project().reader()).value_or(QList<Snapshot>());
    const auto own = std::find_if(snapshots.begin(), snapshots.end(), [run](const Snapshot &each) { return each.id == run->snapshotId; });
    for (const Snapshot &snapshot : snapshots) {
        const bool fits = own == snapshots.end() || (snapshot.tableId == own->tableId && snapshot.target == own->target);
        if (snapshot.id != run->snapshotId && fits && others->actions().size() < kMostSnapshots)
            others->addAction(QString(snapshot.name).replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, id = snapshot.id] { repeat(id); });
    }
    if (others->isEmpty())
        others->addAction(tr("There is no other snapshot of these labels"))->setEnabled(false);
}

void RunsPage::askForTrust()
{
    if (untrustedRecipes(session().paths(), project()).isEmpty())
        return;
    showCure(tr("This project's commands will not run until you have looked at them."), tr("Look at them"), [this] {
        auto *dialog = new TrustDialog(session(), untrustedRecipes(session().paths(), project()), this);
        connect(dialog, &TrustDialog::trusted, this, [this] {
            clearMessage();
            m_newRun->reloadRecipes();
            showMessage(tr("The commands of this project may run now."));
        });
        dialog->open();
    });
}

} // namespace cairn
