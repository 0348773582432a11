// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is known of each run, plans visits, and acts on what they bring.
#include "models/runs/remoteexecutor.h"

#include "models/project/clock.h"
#include "models/runs/remoteverdict.h"
#include "models/runs/remoterun.h"
#include "models/runs/runticket.h"
#include "models/runs/steadyclock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>
#include <QSysInfo>

namespace cairn {
namespace {

constexpr double kLongestPause = 15, kLongestSshPause = 20, kShortestPause = 1; // between visits: short after news, longer while there are none
constexpr double kSlower = 1.5;
constexpr double kFirstRetry = 2, kLongestRetry = 300; // while it is not reached
constexpr double kKillSeconds = 30; // beyond the run's own grace
constexpr double kHeardSeconds = 60; // supervisors write every two seconds
constexpr double kGivenUpSeconds = 7 * 86'400; // without a sign of life from a machine that is not reached
constexpr double kForeignSeconds = 86'400; // without one from a run that this user may not ask about
constexpr qsizetype kMostInArray = 100;
constexpr int kNotBroughtVisits = 3;

QString projectKey(const Project &project)
{
    const QByteArray place = QSysInfo::machineUniqueId() + '\0' + project.folder().canonicalPath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16));
}

QString stateKey(const std::optional<RunState> &state)
{
    return state ? QStringLiteral("%1 %2 %3").arg(runStatusName(state->status), state->program.toText()).arg(state->started.value_or(0), 0, 'f', 3) : QString();
}

} // namespace

RemoteExecutor::RemoteExecutor(Project &project, Programs programs, Where where)
    : m_project(project)
    , m_programs(std::move(programs))
    , m_where(std::move(where))
    , m_pause(kShortestPause)
{
}

RemoteExecutor::~RemoteExecutor()
{
    if (m_cancel)
        m_cancel();
}

Result<RemoteRun *> RemoteExecutor::known(qint64 runId)
{
    if (const auto found = m_runs.constFind(runId); found != m_runs.cend())
        return found->get();
    return guarded(m_project.file(), [&]() -> Result<RemoteRun *> {
        SQLite::Statement query(m_project.reader(),
            "SELECT r.uuid, r.name, r.folder, r.job, p.uuid, r.reason FROM run r LEFT JOIN run p ON p.id = r.parent_id WHERE r.id = ?");
        bindAll(query, runId);
        if (!query.executeStep())
            return fail(tr("There is no run %1.").arg(runId));
        auto run = std::make_shared<RemoteRun>();
        run->id = runId;
        run->uuid = textColumn(query, 0);
        run->name = textColumn(query, 1);
        run->relative = textColumn(query, 2);
        run->parent = textColumn(query, 4);
        run->reason = textColumn(query, 5);
        run->readJob(textColumn(query, 3));
        run->folder = RunFolder(m_project.folder(), run->relative);
        run->isOurs = hasTicket(run->uuid, run->folder.runFile());
        QFile file(run->folder.runFile());
        const QJsonObject asked = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        run->machine = Machine::fromJson(asked.value(QLatin1String("machine")).toObject()).value_or(Machine {m_where, {}, false});
        run->resources = ResourceRequest::fromJson(asked.value(QLatin1String("resources")).toObject());
        run->grace = std::max(0.0, asked.value(QLatin1String("grace")).toDouble(10));
        if (const QFileInfo dataset(run->folder.dataset()); dataset.isSymLink())
            run->dataset = m_project.folder().relativeFilePath(dataset.symLinkTarget());
        run->sameSince = run->heardAt = steadyNow();
        return m_runs.insert(runId, run)->get();
    });
}

Result<void> RemoteExecutor::start(qint64 runId, RunFollower &follower)
{
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    bool isClaimed = false;
    const Result<void> written = (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        isClaimed = execute(database, "UPDATE run SET status = 'starting', host = NULL, job = NULL WHERE id = ? AND status = 'queued'", runId) == 1;
        return {};
    });
    if (!written || !isClaimed)
        return written;
    m_runs.remove(runId);
    const Result<RemoteRun *> run = known(runId);
    if (!run)
        return fail(run);
    (*run)->isNew = true;
    if (m_unreached.isEmpty())
        m_nextVisit = 0;
    m_pause = kShortestPause;
    return look(runId, follower);
}

Result<void> RemoteExecutor::look(qint64 runId, RunFollower &follower)
{
    const Result<RemoteRun *> found = known(runId);
    if (!found)
        return fail(found);
    RemoteRun &run = **found;
    if (!run.isOurs)
        return lookAtForeign(runId, run, follower);
    const auto conclude = [&](RunStatus status, const QString &reason) { return follower.conclude(runId, status, reason).map([&] { m_runs.remove(runId); }); };
    if (!run.folder.exists())
        return conclude(RunStatus::Lost, tr("The run's folder %1 is gone, and with it what became of the run.").arg(QDir::toNativeSeparators(run.folder.path())));
    if (!run.fact.refusal.isEmpty() && !run.folder.state())
        return conclude(RunStatus::Failed, tr("The run could not be started. %1").arg(run.fact.refusal));
    const RemoteSight sight = sightOf(run);
    if (sight.isAskedToStop && run.job.isEmpty() && !sight.state && (run.isClaimVisited || run.key.isEmpty()) && !m_isVisiting)
        return conclude(RunStatus::Stopped, tr("The run was stopped before it began."));
    const RemoteVerdict verdict = verdictOf(sight);
    if (verdict.kind == RemoteVerdict::Kind::Believe)
        return follower.catchUp(runId).map([&] { m_runs.remove(runId); });
    if (verdict.kind == RemoteVerdict::Kind::Conclude)
        return conclude(verdict.status, verdict.reason);
    if (!m_unreached.isEmpty() && utcNow() - run.lastHeardAt() > kGivenUpSeconds)
        return conclude(RunStatus::Lost, tr("%1 What became of the run is unknown.").arg(m_unreached));
    if (Result<void> followed = follower.catchUpOpen(runId); !followed)
        return followed;
    return noteReason(run, m_unreached.isEmpty() ? verdict.reason : m_unreached);
}

// Of a project that came from elsewhere no machine is asked anything; its files are read, and silence ends it.
Result<void> RemoteExecutor::lookAtForeign(qint64 runId, const RemoteRun &run, RunFollower &follower)
{
    const std::optional<RunState> state = run.folder.state();
    if (state && isEnded(state->status))
        return follower.catchUp(runId);
    if (!state && run.job.isEmpty()) {
        return follower.conclude(runId, RunStatus::Stopped,
            tr("The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here."));
    }
    if (utcNow() - run.lastHeardAt() < kForeignSeconds)
        return follower.catchUpOpen(runId);
    return follower.conclude(runId, RunStatus::Lost,
        tr("The run was sent to %1 by someone else or from another computer, and has not been heard of for a day.").arg(m_where.toText()));
}

RemoteSight RemoteExecutor::sightOf(RemoteRun &run) const
{
    RemoteSight sight;
    sight.where = m_where;
    sight.state = run.folder.state();
    sight.isAskedToStop = run.folder.isAskedToStop();
    sight.job = run.fact.slurm;
    sight.isJobGone = run.fact.isJobGone;
    sight.isFolderGone = run.fact.isFolderGone;
    sight.supervisor = run.fact.supervisor;
    sight.program = run.fact.program;
    sight.resources = run.resources;
    run.listen();
    const double now = steadyNow();
    const QString state = stateKey(sight.state);
    if (std::exchange(run.lastState, state) != state)
        run.isVisited = false;
    const QString all = QStringList {state, sight.job ? sight.job->state : QString(), sight.isJobGone ? QStringLiteral("gone") : QString(),
        sight.isFolderGone ? QStringLiteral("nothing") : QString(), sight.supervisor, sight.program}.join(QLatin1Char('|'));
    if (std::exchange(run.lastSight, all) != all)
        run.sameSince = now;
    sight.isVisited = run.isVisited;
    sight.sameSeconds = now - run.sameSince;
    sight.isHeard = now - run.heardAt < kHeardSeconds && run.heardBytes > 0;
    return sight;
}

RemoteJob RemoteExecutor::jobOf(RemoteRun &run) const
{
    RemoteJob job;
    job.runId = run.id;
    job.name = run.name;
    job.folder = run.relative;
    job.dataset = run.dataset;
    job.key = run.key;
    job.index = run.index;
    job.job = run.job;
    job.isNew = run.isNew;
    job.isBegun = run.folder.state().has_value();
    job.resources = run.resources;
    if (!run.folder.isAskedToStop())
        return job;
    const double now = steadyNow();
    job.isToEnd = run.stopSaidAt == 0 || run.job.isEmpty();
    job.isToKill = run.stopSaidAt > 0 && now - run.stopSaidAt > run.grace + kKillSeconds;
    if (run.stopSaidAt == 0)
        run.stopSaidAt = now;
    return job;
}

// Written before anything is submitted: a worker that comes after this one finds by it what became of the submission. Runs of one sweep are
// submitted together.
Result<void> RemoteExecutor::claim(const QList<RemoteRun *> &runs)
{
    QMap<QString, QList<RemoteRun *>> groups;
    for (RemoteRun *run : runs) {
        const bool isTogether = m_where.isSlurm() && !run->parent.isEmpty();
        groups[isTogether ? run->parent + run->resources.toText() : run->uuid].append(run);
    }
    for (const QList<RemoteRun *> &group : std::as_const(groups)) {
        for (qsizetype at = 0; at < group.size(); ++at) {
            group.at(at)->key = group.at(at - at % kMostInArray)->uuid;
            group.at(at)->index = group.size() == 1 ? -1 : int(at % kMostInArray);
        }
    }
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        for (const RemoteRun *run : runs)
            execute(database, "UPDATE run SET job = ? WHERE id = ?", run->claimText(), run->id);
        return {};
    });
}

Result<void> RemoteExecutor::prepare(RemotePlan &plan)
{
    plan.machine.where = m_where;
    plan.projectFolder = m_project.folder().absolutePath();
    plan.projectKey = projectKey(m_project);
    plan.base = m_base;
    plan.supervisorThere = m_supervisorThere;
    const Result<QString> supervisor = m_programs.find(QStringLiteral("cairn-supervisor"));
    plan.supervisor = supervisor.value_or(QString());
    QList<RemoteRun *> unclaimed, all;
    bool isFirst = true;
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        if (!(*run)->isOurs)
            continue;
        if (!supervisor && (*run)->job.isEmpty()) {
            (*run)->fact.refusal = supervisor.error().sentence;
            continue;
        }
        // A machine's record may have changed since other runs were queued; each visit serves one way of using it.
        if (isFirst)
            plan.machine = (*run)->machine;
        isFirst = false;
        if (!((*run)->machine.toJson() == plan.machine.toJson()))
            continue;
        all.append(run->get());
        if ((*run)->job.isEmpty() && (*run)->key.isEmpty())
            unclaimed.append(run->get());
    }
    std::sort(unclaimed.begin(), unclaimed.end(), [](const RemoteRun *a, const RemoteRun *b) { return a->id < b->id; });
    if (Result<void> claimed = unclaimed.isEmpty() ? Result<void>() : claim(unclaimed); !claimed)
        return claimed;
    for (RemoteRun *run : all)
        plan.jobs.append(jobOf(*run));
    return {};
}

Result<void> RemoteExecutor::visit()
{
    const double now = steadyNow();
    for (auto run = m_runs.cbegin(); run != m_runs.cend() && m_unreached.isEmpty(); ++run) {
        const bool isNewlyStopped = (*run)->stopSaidAt == 0 && (*run)->folder.isAskedToStop();
        const auto state = (*run)->folder.state();
        if (isNewlyStopped || (state && isEnded(state->status) && !(*run)->isVisited)) {
            m_pause = kShortestPause;
            m_nextVisit = std::min(m_nextVisit, now);
        }
    }
    if (m_isVisiting || now < m_nextVisit || m_runs.isEmpty())
        return {};
    auto plan = std::make_shared<RemotePlan>();
    if (Result<void> prepared = prepare(*plan); !prepared)
        return prepared;
    m_nextVisit = now + m_pause;
    if (plan->jobs.isEmpty())
        return {};
    m_isVisiting = true;
    QFuture<Result<RemoteNews>> future = runTask<RemoteNews>(this, [plan](TaskControl &control) -> Result<RemoteNews> { return visitMachine(*plan, control); },
        [this, plan](const Result<RemoteNews> &news) {
            m_isVisiting = false;
            m_cancel = {};
            if (!news)
                return;
            for (const RemoteJob &job : plan->jobs) {
                const auto run = m_runs.value(job.runId);
                if (!run)
                    continue;
                if (!news->unreached.isEmpty() && job.isToEnd)
                    run->stopSaidAt = 0; // it has not heard
                if (news->unreached.isEmpty())
                    run->isClaimVisited = run->isVisited = true;
                run->isNew = false; // from now on it may have been submitted
            }
            take(*news);
        });
    m_cancel = [future]() mutable { future.cancel(); };
    return {};
}

void RemoteExecutor::take(const RemoteNews &news)
{
    m_base = news.base;
    m_supervisorThere = news.supervisorThere;
    bool isChanged = false;
    for (auto fact = news.facts.cbegin(); fact != news.facts.cend(); ++fact) {
        const auto run = m_runs.value(fact.key());
        if (!run)
            continue;
        if (!fact->job.isEmpty() && fact->job != run->job) {
            isChanged = true;
            (void)noteJob(*run, fact->job); // what cannot be written now is found out anew by the next worker
        }
        if (!fact->refusal.isEmpty())
            run->fact.refusal = fact->refusal;
        if (!news.unreached.isEmpty())
            continue;
        const QString before = run->fact.slurm ? run->fact.slurm->state : QString();
        const QString refusal = run->fact.refusal;
        run->fact = *fact;
        run->fact.refusal = refusal;
        isChanged = isChanged || before != (fact->slurm ? fact->slurm->state : QString());
        // An end is not believed before its files are here; but one file that can never be read may not hold it up for ever.
        if (fact->status.isEmpty() || (!news.notBrought.isEmpty() && m_notBrought < kNotBroughtVisits))
            continue;
        QSaveFile file(run->folder.statusFile());
        if (file.open(QIODevice::WriteOnly) && file.write(fact->status) == fact->status.size())
            file.commit();
        run->isVisited = true;
        run->lastState = stateKey(run->folder.state());
    }
    if (!news.unreached.isEmpty()) {
        notReached(news.unreached);
        return;
    }
    m_unreached.clear();
    m_unreachedAt = 0;
    m_notBrought = news.notBrought.isEmpty() ? 0 : m_notBrought + 1;
    const double longest = m_where.host.isEmpty() ? kLongestPause : kLongestSshPause;
    m_pause = isChanged ? kShortestPause : std::min(longest, m_pause * kSlower);
    m_nextVisit = steadyNow() + m_pause;
}

void RemoteExecutor::notReached(const QString &problem)
{
    if (m_unreachedAt == 0) {
        m_unreachedAt = utcNow();
        m_pause = kFirstRetry;
    } else {
        m_pause = std::min(kLongestRetry, m_pause * 2);
    }
    m_nextVisit = steadyNow() + m_pause;
    const QString since = QDateTime::fromMSecsSinceEpoch(qint64(m_unreachedAt * 1000)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString what = m_where.host.isEmpty() ? QStringLiteral("Slurm") : m_where.host;
    m_unreached = tr("%1 was not reached since %2 (%3); it is tried again.").arg(what, since, problem);
}

Result<void> RemoteExecutor::noteReason(RemoteRun &run, const QString &reason)
{
    if (run.reason == reason)
        return {};
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run SET reason = ? WHERE id = ?", reason.isEmpty() ? QVariant() : QVariant(reason), run.id);
        return {};
    }).map([&] { run.reason = reason; });
}

Result<void> RemoteExecutor::noteJob(RemoteRun &run, const QString &job)
{
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    run.job = job;
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run SET job = ? WHERE id = ?", job, run.id);
        return {};
    });
}

} // namespace cairn
