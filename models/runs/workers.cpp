// SPDX-License-Identifier: GPL-3.0-or-later
// How commands and the window make sure that somebody follows the runs.
#include "models/project/clock.h"
#include "models/runs/endpointaddress.h"
#include "models/runs/predictorrun.h"
#include "models/runs/runorder.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

constexpr double kLongestWaitSeconds = 3;
constexpr int kLookMs = 15;
constexpr double kWorkerLookSeconds = 1;

/** What a run's files hold now and the database has to hold afterwards. */
struct Target {
    qint64 runId = 0;
    qint64 metricBytes = 0; ///< up to the last whole line
    qint64 mlflowBytes = 0; ///< of mlflow.log
    std::optional<RunStatus> status;
};

qint64 wholeLineBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 kStep = 64 * 1024;
    for (qint64 end = file.size(); end > 0; end -= std::min(end, kStep)) {
        const qint64 begin = std::max<qint64>(0, end - kStep);
        file.seek(begin);
        const qsizetype newline = file.read(end - begin).lastIndexOf('\n');
        if (newline >= 0)
            return begin + newline + 1;
    }
    return 0;
}

Result<QList<Target>> targetsOf(const Project &project, SQLite::Database &reader)
{
    const Result<QList<qint64>> ids = RunFollower::openRuns(reader);
    if (!ids)
        return fail(ids);
    return guarded(project.file(), [&]() -> Result<QList<Target>> {
        QList<Target> targets;
        for (const qint64 id : *ids) {
            const RunFolder folder(project.folder(), textOf(reader, "SELECT folder FROM run WHERE id = ?", id));
            // The state first: what is behind an end is whole.
            Target target {id, 0, 0, std::nullopt};
            if (const auto state = folder.state())
                target.status = state->status;
            target.metricBytes = wholeLineBytes(folder.metricsFile());
            target.mlflowBytes = wholeLineBytes(folder.mlflowLog());
            targets.append(target);
        }
        const Result<QList<qint64>> behind = RunFollower::runsBehind(project, reader);
        for (const qint64 id : behind ? *behind : QList<qint64>()) {
            const RunFolder folder(project.folder(), textOf(reader, "SELECT folder FROM run WHERE id = ?", id));
            targets.append({id, 0, wholeLineBytes(folder.mlflowLog()), std::nullopt});
        }
        return targets;
    });
}

bool isReached(SQLite::Database &reader, const Target &target)
{
    const auto status = runStatusFromName(textOf(reader, "SELECT status FROM run WHERE id = ?", target.runId));
    const auto isRead = [&](const char *path, qint64 bytes) {
        return bytes == 0 || integerOf(reader, "SELECT offset FROM metric_source WHERE run_id = ? AND path = ?", target.runId, QString::fromLatin1(path)) >= bytes;
    };
    if (isEnded(status))
        return isRead("mlflow.log", target.mlflowBytes);
    if (target.status && isEnded(*target.status))
        return false;
    return isRead("metrics.jsonl", target.metricBytes) && isRead("mlflow.log", target.mlflowBytes);
}

/** Reads what there is without a worker. The lock is held by the caller. */
Result<void> catchUpHere(Project &project, SQLite::Database &reader, const Programs &programs)
{
    const Result<QList<qint64>> open = RunFollower::openRuns(reader);
    if (!open)
        return fail(open);
    RunFollower follower(project);
    Executors executors(project, programs);
    const Result<QList<qint64>> behind = RunFollower::runsBehind(project, reader);
    for (const qint64 id : behind ? *behind : QList<qint64>()) {
        if (Result<void> caughtUp = follower.catchUpLogged(id); !caughtUp)
            return caughtUp;
    }
    for (const qint64 id : *open) {
        if (Result<void> looked = executors.look(id, follower); !looked)
            return looked;
    }
    return {};
}

/** Runs that will start by themselves, run, or are not wholly read. */
Result<bool> hasOpenRuns(SQLite::Database &reader)
{
    const Result<QList<qint64>> open = RunFollower::openRuns(reader);
    if (!open || !open->isEmpty())
        return open.map([](const QList<qint64> &) { return true; });
    return hasRunsToStart(reader);
}

} // namespace

Result<void> ensureWorker(Project &project, const Programs &programs)
{
    if (project.isReadOnly())
        return {};
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    if (Result<void> concluded = concludeKilledPredictions(project); !concluded)
        return concluded;
    const Result<bool> hasOpen = hasOpenRuns(**reader);
    if (!hasOpen)
        return fail(hasOpen);
    const bool isWanted = *hasOpen || EndpointAddress::isWanted(project.file());
    if (!isWanted || ProjectLock::isHeld(project.folder().path(), ProjectLock::Kind::Worker))
        return {};
    const Result<QString> worker = programs.find(QStringLiteral("cairn-worker"));
    if (!worker)
        return fail(worker);
    QProcess process;
    process.setProgram(*worker);
    process.setArguments({project.file()});
    process.setWorkingDirectory(QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return fail(Words::tr("%1 could not be started: %2.").arg(*worker, process.errorString()));
    return {};
}

Result<void> catchUpAll(Project &project, const Programs &programs)
{
    if (project.isReadOnly())
        return {};
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<QList<Target>> targets = targetsOf(project, **reader);
    if (!targets)
        return fail(targets);
    QList<Target> waiting = *targets;
    const double until = utcNow() + kLongestWaitSeconds;
    while (!waiting.isEmpty() && utcNow() < until) {
        if (auto lock = ProjectLock::take(project.folder().path(), ProjectLock::Kind::Worker)) {
            if (Result<void> done = catchUpHere(project, **reader, programs); !done)
                return done;
            break;
        }
        const Result<void> looked = guarded(project.file(), [&]() -> Result<void> {
            waiting.removeIf([&](const Target &target) { return isReached(**reader, target); });
            return {};
        });
        if (!looked)
            return looked;
        if (!waiting.isEmpty())
            QThread::msleep(kLookMs);
    }
    // What is there was read either way; that no worker can be started is told to whoever queues a run.
    (void)ensureWorker(project, programs);
    return {};
}

Result<Run> waitForRun(Project &project, qint64 runId, double timeoutSeconds, const Programs &programs, const TaskControl &control)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const double begun = utcNow();
    double lookedForWorker = 0;
    while (true) {
        Result<Run> run = Runs::get(**reader, runId);
        if (!run || isEnded(run->status) || (timeoutSeconds > 0 && utcNow() - begun > timeoutSeconds))
            return run;
        if (control.isCanceled())
            return fail(Words::tr("It was cancelled; the run goes on."), {}, Error::Kind::Canceled);
        if (utcNow() - lookedForWorker > kWorkerLookSeconds) {
            lookedForWorker = utcNow();
            if (Result<void> ensured = ensureWorker(project, programs); !ensured)
                return fail(ensured);
        }
        QThread::msleep(kLookMs);
    }
}

} // namespace cairn
