// SPDX-License-Identifier: GPL-3.0-or-later
// Two witnesses, the run's status and the machine: the status knows more, and the machine knows when the status is old.
#include "models/runs/remoteverdict.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

using Kind = RemoteVerdict::Kind;

constexpr double kSettleSeconds = 6; // for files that are still on their way over a network's disk
constexpr double kElsewhereSeconds = 3600; // a run that nobody here can look at, and that says nothing
constexpr double kStuckSeconds = 120; // a job that does not end although its supervisor has

RemoteVerdict wait(const QString &reason = {}) { return {Kind::Wait, RunStatus::Lost, reason}; }
RemoteVerdict conclude(RunStatus status, const QString &reason) { return {Kind::Conclude, status, reason}; }

QString limitText(const ResourceRequest &resources)
{
    return resources.timeSeconds > 0 ? Words::tr("The job's time limit of %1 was reached").arg(slurmTime(resources.timeSeconds))
                                     : Words::tr("The job's time limit was reached");
}

QString memoryText(const ResourceRequest &resources)
{
    return resources.memoryMegabytes > 0
        ? Words::tr("The job needed more memory than the %1 MB it had asked for, and was killed. Ask for more with --resources mem=…").arg(resources.memoryMegabytes)
        : Words::tr("The job needed more memory than it was allowed, and was killed. Ask for more with --resources mem=…");
}

/** How long before its limit a run may have been asked to end: Slurm looks once a minute. */
bool isNearLimit(const RemoteSight &sight)
{
    constexpr double kSlackSeconds = 90;
    return sight.resources.timeSeconds > 0
        && sight.state->wallSeconds.value_or(0) >= double(sight.resources.timeSeconds - checkpointSeconds(sight.resources)) - kSlackSeconds;
}

RemoteVerdict ofEndedJob(const RemoteSight &sight);

/** The supervisor has written an end that is not "finished". */
RemoteVerdict ofEndedStatus(const RemoteSight &sight)
{
    const QString job = sight.job ? sight.job->state : QString();
    if (job == QLatin1String("OUT_OF_MEMORY"))
        return conclude(RunStatus::Failed, memoryText(sight.resources));
    if (sight.isAskedToStop)
        return {Kind::Believe, RunStatus::Stopped, {}};
    if (!sight.isVisited)
        return wait();
    // A job that Slurm ends only to put it back into its queue is not over.
    if (sight.job && isWaitingJob(job))
        return wait(Words::tr("Slurm has put job %1 back into its queue; it will begin anew.").arg(sight.job->id));
    const bool isJobOver = sight.isJobGone || !sight.job || isEndedJob(job);
    if (!isJobOver && sight.sameSeconds < kStuckSeconds)
        return wait();
    // Slurm may kill the program first and its supervisor a moment later, which still has the time to say that the program was killed.
    const bool isKilled = sight.state->status == RunStatus::Failed && sight.state->signal;
    if (isKilled && job == QLatin1String("TIMEOUT"))
        return ofEndedJob(sight);
    if (sight.state->status == RunStatus::Stopped || isKilled) {
        if (job == QLatin1String("TIMEOUT") || (!isKilled && job != QLatin1String("CANCELLED") && isNearLimit(sight)))
            return conclude(RunStatus::Stopped, Words::tr("%1: Slurm asked the run to end, and it did.").arg(limitText(sight.resources)));
        if (job == QLatin1String("CANCELLED"))
            return conclude(RunStatus::Stopped, Words::tr("The job was cancelled in Slurm."));
        if (job == QLatin1String("PREEMPTED"))
            return conclude(RunStatus::Stopped, Words::tr("The job had to make room for another one."));
    }
    return {Kind::Believe, sight.state->status, {}};
}

/** The job is over, and nobody wrote how. */
RemoteVerdict ofEndedJob(const RemoteSight &sight)
{
    const SlurmJob &job = *sight.job;
    if (job.state == QLatin1String("OUT_OF_MEMORY"))
        return conclude(RunStatus::Failed, memoryText(sight.resources));
    if (job.state == QLatin1String("TIMEOUT") || job.state == QLatin1String("DEADLINE"))
        return conclude(RunStatus::Failed, Words::tr("%1, and Slurm killed it.").arg(limitText(sight.resources)));
    if (job.state == QLatin1String("NODE_FAIL") || job.state == QLatin1String("BOOT_FAIL")) {
        return conclude(RunStatus::Lost, job.nodes.isEmpty() ? Words::tr("The node under the job failed.") : Words::tr("The node %1 failed under the job.").arg(job.nodes));
    }
    if (sight.isAskedToStop)
        return conclude(RunStatus::Stopped, Words::tr("The run was asked to stop, and its job was cancelled."));
    if (job.state == QLatin1String("CANCELLED"))
        return conclude(RunStatus::Stopped, Words::tr("The job was cancelled in Slurm."));
    if (job.state == QLatin1String("PREEMPTED"))
        return conclude(RunStatus::Stopped, Words::tr("The job had to make room for another one."));
    if (job.state == QLatin1String("FAILED") || job.state == QLatin1String("LAUNCH_FAILED")) {
        const QString how = job.exitCode.value_or(0) != 0 ? Words::tr("with exit code %1").arg(*job.exitCode) : Words::tr("without an exit code");
        return conclude(RunStatus::Failed, Words::tr("The job ended %1, and its supervisor could not write why; slurm.log in the run's folder may tell.").arg(how));
    }
    return conclude(RunStatus::Lost, Words::tr("Job %1 has ended, but how the run ended was never written; slurm.log in the run's folder may tell.").arg(job.id));
}

RemoteVerdict ofSlurm(const RemoteSight &sight)
{
    const bool isEndedStatus = sight.state && isEnded(sight.state->status);
    if (isEndedStatus)
        return ofEndedStatus(sight);
    if (sight.job && !isEndedJob(sight.job->state)) {
        if (!isWaitingJob(sight.job->state) || sight.isAskedToStop)
            return wait();
        const QString why = sight.job->reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(sight.job->reason);
        const QString waits = Words::tr("Job %1 waits in Slurm's queue%2.").arg(sight.job->id, why);
        if (sight.job->reason == QLatin1String("DependencyNeverSatisfied"))
            return wait(waits + QLatin1Char(' ') + Words::tr("It is blocked for ever; stop it."));
        return wait(waits);
    }
    if (sight.sameSeconds < kSettleSeconds)
        return wait();
    if (sight.job)
        return ofEndedJob(sight);
    if (!sight.isJobGone || sight.isHeard)
        return wait();
    if (sight.isAskedToStop)
        return conclude(RunStatus::Stopped, Words::tr("The run was asked to stop. Slurm does not know its job any more, so its exit status is unknown."));
    return conclude(RunStatus::Lost, Words::tr("Slurm does not know the run's job any more, and how it ended was never written."));
}

RemoteVerdict ofSsh(const RemoteSight &sight)
{
    if (sight.state && isEnded(sight.state->status))
        return {Kind::Believe, sight.state->status, {}};
    if (!sight.isVisited || sight.sameSeconds < kSettleSeconds)
        return wait();
    if (sight.isFolderGone)
        return conclude(RunStatus::Lost, Words::tr("The run's folder at %1 is gone, and with it what became of the run.").arg(sight.where.host));
    const auto isThere = [](const QString &seen) { return seen == QLatin1String("alive"); };
    if (isThere(sight.supervisor) || isThere(sight.program))
        return wait();
    if (sight.supervisor == QLatin1String("elsewhere")) {
        if (sight.isHeard || sight.sameSeconds < kElsewhereSeconds)
            return wait();
        return conclude(RunStatus::Lost, Words::tr("The run began on another computer than the one that %1 names now, and says nothing any more.").arg(sight.where.host));
    }
    if (sight.isAskedToStop)
        return conclude(RunStatus::Stopped, Words::tr("The run was asked to stop. Its supervisor was gone, so its exit status is unknown."));
    if (!sight.state)
        return conclude(RunStatus::Lost, Words::tr("The run was handed over to %1, but never began there.").arg(sight.where.host));
    return conclude(RunStatus::Lost,
        Words::tr("The program and its supervisor at %1 are gone (killed, or the computer was started anew), so the exit status is unknown.").arg(sight.where.host));
}

} // namespace

RemoteVerdict verdictOf(const RemoteSight &sight)
{
    if (sight.state && sight.state->status == RunStatus::Finished)
        return {Kind::Believe, RunStatus::Finished, {}};
    return sight.where.isSlurm() ? ofSlurm(sight) : ofSsh(sight);
}

} // namespace cairn
