// SPDX-License-Identifier: GPL-3.0-or-later
// Starts supervisors, and stands in for those that were killed.
#include "models/runs/localexecutor.h"

#include "models/project/clock.h"
#include "models/runs/runsignals.h"
#include "models/runs/runticket.h"
#include "models/runs/steadyclock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSysInfo>

#include <csignal>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LocalExecutor)
};

constexpr double kSilentSeconds = 3; // a supervisor writes its first status within milliseconds
constexpr int kSupervisorStartMs = 20'000;

double graceOf(const RunFolder &folder)
{
    constexpr double kStandardGrace = 10;
    QFile file(folder.runFile());
    if (!file.open(QIODevice::ReadOnly))
        return kStandardGrace;
    return std::max(0.0, QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("grace")).toDouble(kStandardGrace));
}

QProcessEnvironment environmentWith(const QStringList &lines)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &line : lines)
        environment.insert(line.section(QLatin1Char('='), 0, 0), line.section(QLatin1Char('='), 1));
    return environment;
}

} // namespace

Result<RunFolder> LocalExecutor::folderOf(qint64 runId) const
{
    return guarded(m_project.file(), [&]() -> Result<RunFolder> {
        const QString folder = textOf(m_project.reader(), "SELECT folder FROM run WHERE id = ?", runId);
        if (folder.isEmpty())
            return fail(Words::tr("There is no run %1.").arg(runId));
        return RunFolder(m_project.folder(), folder);
    });
}

Result<void> LocalExecutor::start(qint64 runId, RunFollower &follower)
{
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    const Result<RunFolder> folder = folderOf(runId);
    if (!folder)
        return fail(folder);
    bool isOurs = false;
    const Result<void> claimed = (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        isOurs = execute(database, "UPDATE run SET status = 'starting', host = ? WHERE id = ? AND status = 'queued'",
                     QSysInfo::machineHostName(), runId)
            == 1;
        return {};
    });
    // It may have been stopped in the meantime.
    if (!claimed || !isOurs)
        return claimed;
    return spawn(runId, *folder, follower);
}

// Every way to a program leads through here: nothing starts that was not queued by this user, here.
Result<void> LocalExecutor::spawn(qint64 runId, const RunFolder &folder, RunFollower &follower)
{
    const Result<QString> uuid = guarded(m_project.file(), [&]() -> Result<QString> {
        return textOf(m_project.reader(), "SELECT uuid FROM run WHERE id = ?", runId);
    });
    if (!uuid)
        return fail(uuid);
    if (!hasTicket(*uuid, folder.runFile())) {
        return follower.conclude(runId, RunStatus::Stopped,
            Words::tr("The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here."));
    }
    m_silentSince.insert(runId, steadyNow());
    const Result<QString> supervisor = m_programs.find(QStringLiteral("cairn-supervisor"));
    if (!supervisor)
        return follower.conclude(runId, RunStatus::Failed, Words::tr("The run could not be started. %1").arg(supervisor.error().sentence));
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessEnvironment(environmentWith(m_lines ? m_lines(*uuid) : QStringList()));
    process.start(*supervisor, {folder.path(), QStringLiteral("--detach")});
    if (!process.waitForStarted()) {
        return follower.conclude(runId, RunStatus::Failed,
            Words::tr("The run could not be started: %1 cannot be run (%2).").arg(*supervisor, process.errorString()));
    }
    if (!process.waitForFinished(kSupervisorStartMs) || process.exitCode() == 0)
        return {};
    // What went wrong stands in status.json as a rule; a supervisor that is there already looks after the run.
    if (folder.state())
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return follower.conclude(runId, RunStatus::Failed, said.isEmpty() ? Words::tr("The run's supervisor ended before it could begin.") : said);
}

Result<void> LocalExecutor::look(qint64 runId, RunFollower &follower)
{
    const Result<void> looked = lookAtProcesses(runId, follower);
    const Result<void> followed = follower.catchUp(runId);
    return looked ? followed : looked;
}

Result<void> LocalExecutor::lookAtProcesses(qint64 runId, RunFollower &follower)
{
    const Result<RunFolder> folder = folderOf(runId);
    if (!folder)
        return fail(folder);
    std::optional<RunState> state = folder->state();
    if (!state)
        return lookAtSilent(runId, *folder, follower);
    m_silentSince.remove(runId);
    if (isEnded(state->status) || !isOfThisHost(*state) || state->isSupervisorAlive())
        return {};
    // It may have written the end just before it went.
    state = folder->state();
    return state && !isEnded(state->status) ? lookAtOrphan(runId, *folder, *state, follower) : Result<void>();
}

Result<void> LocalExecutor::lookAtSilent(qint64 runId, const RunFolder &folder, RunFollower &follower)
{
    if (!folder.exists()) {
        return follower.conclude(runId, RunStatus::Lost,
            Words::tr("The run's folder %1 is gone, and with it what became of the run.").arg(QDir::toNativeSeparators(folder.path())));
    }
    const double since = m_silentSince.value(runId, 0);
    if (since == 0)
        m_silentSince.insert(runId, steadyNow());
    else if (steadyNow() - since > kSilentSeconds)
        return spawn(runId, folder, follower); // a worker was killed between claiming the run and starting it
    return {};
}

Result<void> LocalExecutor::lookAtOrphan(qint64 runId, const RunFolder &folder, const RunState &state, RunFollower &follower)
{
    const bool isToStop = folder.isAskedToStop();
    if (state.isProgramAlive()) {
        if (isToStop)
            askToEnd(runId, folder, state);
        return {};
    }
    m_askedToEnd.remove(runId);
    if (isToStop)
        return follower.conclude(runId, RunStatus::Stopped, Words::tr("The run was asked to stop. Its supervisor was gone, so its exit status is unknown."));
    return follower.conclude(runId, RunStatus::Lost, Words::tr("The program has ended while its supervisor was gone, so its exit status is unknown."));
}

void LocalExecutor::askToEnd(qint64 runId, const RunFolder &folder, const RunState &state)
{
    const auto group = pid_t(processGroupOf(state));
    if (group == 0)
        return;
    if (!m_askedToEnd.contains(runId)) {
        m_askedToEnd.insert(runId, steadyNow());
        ::kill(-group, SIGTERM);
        ::kill(-group, SIGCONT); // a suspended one could not hear
    }
    // Counted from the asking, not from when this worker came; and where the clock was set back meanwhile, from then.
    if (std::max(utcNow() - folder.askedToStopAt(), steadyNow() - m_askedToEnd.value(runId)) > graceOf(folder))
        ::kill(-group, SIGKILL);
}

} // namespace cairn
