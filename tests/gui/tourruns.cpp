// SPDX-License-Identifier: GPL-3.0-or-later
// The stops around training: the queue, sweeps, a program with its log and record, and the doors to other programs and machines.
#include "tests/gui/tour.h"

#include "app/cairn/pages/connectdialog.h"
#include "app/cairn/pages/machinesdialog.h"
#include "app/cairn/pages/newrunpanel.h"
#include "app/cairn/pages/programdialog.h"
#include "app/cairn/pages/queuepanel.h"
#include "app/cairn/pages/runlogpanel.h"
#include "app/cairn/pages/runspage.h"
#include "app/cairn/pages/sweepdialog.h"
#include "app/cairn/pages/sweeppanel.h"
#include "models/runs/endpointaddress.h"
#include "models/runs/runs.h"
#include "models/runs/sweepmodel.h"
#include "models/runs/sweeps.h"
#include "widgets/common/iconbutton.h"
#include "widgets/runs/runtable.h"

#include <QtWidgets>

namespace cairn::test {
namespace {

constexpr int kProgramMs = 60'000;
constexpr int kSweepMs = 180'000;

} // namespace

bool Tour::showQueue()
{
    RunsPage *page = m_hands.runs();
    page->queue()->togglePaused();
    const QList<QPair<QString, QVariant>> rounds {{QStringLiteral("rounds"), 20}};
    const bool isQueued = start(QStringLiteral("table-boost"), QStringLiteral("first of the queue"), rounds)
        && start(QStringLiteral("table-boost"), QStringLiteral("second of the queue"), rounds);
    page->showNewRun(false);
    page->showLower(page->queue());
    const bool isSaved = eventually([page] { return page->queue()->count() == 2; }) && m_camera.shoot(QStringLiteral("runs-queue"));
    page->queue()->togglePaused();
    return isQueued && isSaved && finished(QStringLiteral("second of the queue"), kProgramMs);
}

bool Tour::showSweep()
{
    RunsPage *page = m_hands.runs();
    page->showNewRun(true);
    page->newRunPanel()->chooseRecipe(QStringLiteral("table-boost"));
    const QPointer<SweepDialog> dialog = page->newSweep();
    if (!dialog)
        return false;
    dialog->vary(QStringLiteral("learning_rate"), QStringLiteral("0.01"), QStringLiteral("0.3"), true);
    dialog->vary(QStringLiteral("max_depth"), QStringLiteral("3, 5, 7"), {});
    const bool hasDialog = m_camera.shoot(QStringLiteral("sweep-dialog"), dialog);
    dialog->start();
    SweepModel *sweeps = page->sweeps()->model();
    const bool hasBegun = eventually([sweeps] { return sweeps->rowCount() == 1 && !sweeps->sweeps().first().runIds.isEmpty(); }, kSweepMs);
    page->showNewRun(false);
    page->showLower(page->sweeps());
    const bool hasBest = hasBegun && eventually([sweeps] { return sweeps->sweeps().first().best.has_value(); }, kSweepMs);
    const bool isSaved = m_camera.shoot(QStringLiteral("runs-sweeps"));
    const bool isStopped = hasBegun && stopSweep(m_hands.project(), sweeps->sweeps().first().sweep.id).has_value();
    return hasDialog && hasBest && isSaved && isStopped && eventually([sweeps] { return isEnded(sweeps->sweeps().first().sweep.status); }, kSweepMs);
}

bool Tour::runOwnProgram()
{
    QFile script(QDir::home().filePath(QStringLiteral("train.py")));
    if (!script.open(QIODevice::WriteOnly))
        return false;
    script.write("import sys\nfor epoch in range(40):\n    print(f'epoch {epoch}: loss \\x1b[36m{1 / (epoch + 1):.3f}\\x1b[0m')\n"
                 "print('\\x1b[33mwarning: the learning rate is large\\x1b[0m', file=sys.stderr)\nraise ValueError('the loss is not a number')\n");
    script.close();
    RunsPage *page = m_hands.runs();
    page->runProgram();
    auto *dialog = page->findChild<ProgramDialog *>();
    if (!dialog)
        return false;
    dialog->findChild<QLineEdit *>(QStringLiteral("program-line"))->setText(QStringLiteral("python3 train.py"));
    dialog->findChild<QLineEdit *>(QStringLiteral("program-folder"))->setText(QDir::homePath());
    dialog->findChild<QLineEdit *>(QStringLiteral("program-name"))->setText(QStringLiteral("my script"));
    const bool hasDialog = m_camera.shoot(QStringLiteral("run-program"), dialog);
    dialog->start();
    const auto ended = [this] {
        const auto run = Runs::find(m_hands.project().reader(), QStringLiteral("my script"));
        return run && isEnded(run->status) ? run->id : 0;
    };
    if (!eventually([&] { return ended() != 0; }, kProgramMs))
        return false;
    page->table()->selectRuns({ended()});
    page->showLower(page->logPanel());
    const bool hasLog = m_camera.shoot(QStringLiteral("runs-program-log"));
    QAction *record = page->findChild<QAction *>(QStringLiteral("runs/record"));
    if (record)
        record->trigger();
    return hasDialog && hasLog && record && m_camera.shoot(QStringLiteral("runs-record"));
}

bool Tour::showDoors()
{
    RunsPage *page = m_hands.runs();
    page->connectProgram();
    auto *connecting = page->findChild<ConnectDialog *>();
    const bool isConnected = connecting && eventually([connecting] { return connecting->state() == ConnectDialog::State::Listening; }, kProgramMs)
        && m_camera.shoot(QStringLiteral("connect"), connecting);
    if (connecting)
        connecting->close();
    if (const Result<EndpointAddress> address = EndpointAddress::of(m_hands.project().file()))
        (void)address->setWanted(false);
    page->showNewRun(true);
    MachinesDialog *machines = nullptr;
    for (IconButton *button : page->newRunPanel()->findChild<QWidget *>(QStringLiteral("where"))->parentWidget()->findChildren<IconButton *>())
        button->click();
    const bool hasMachines = eventually([&] { return (machines = page->findChild<MachinesDialog *>()) != nullptr; })
        && m_camera.shoot(QStringLiteral("machines"), machines);
    if (machines)
        machines->close();
    page->showNewRun(false);
    return isConnected && hasMachines;
}

} // namespace cairn::test
