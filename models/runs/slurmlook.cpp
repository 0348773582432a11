// SPDX-License-Identifier: GPL-3.0-or-later
// A job whose number is not known yet is found by its comment.
#include "models/runs/slurmlook.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

constexpr int kCouldNotRun = -1;
constexpr int kNoSuchCommand = 127;
constexpr qsizetype kMostAsked = 50; // jobs that are asked for one by one in a visit

void askForForgotten(HostLink &link, const QList<RemoteJob> &jobs, const QStringList &ids, QHash<qint64, RemoteFact> &facts)
{
    QHash<QString, SlurmJob> found;
    // Many clusters, and all small ones, keep no accounts; then sacct fails.
    if (const HostAnswer answer = link.run(sacctWords(ids)); answer.isGood())
        found = jobsFromSacct(answer.output);
    qsizetype asked = 0;
    for (const RemoteJob &job : jobs) {
        const QString id = knownJob(job, facts);
        if (!ids.contains(id))
            continue;
        if (!found.contains(id) && ++asked <= kMostAsked) {
            const HostAnswer answer = link.run(scontrolWords(id));
            if (const auto told = answer.isGood() ? jobFromScontrol(answer.output, id) : std::nullopt)
                found.insert(id, *told);
            // Only "Invalid job id specified" means that it is gone; else the controller did not answer.
            else if (!answer.problem.contains(QLatin1String("nvalid job id")))
                continue;
        }
        if (found.contains(id))
            facts[job.runId].slurm = found.value(id);
        else if (asked <= kMostAsked)
            facts[job.runId].isJobGone = true;
    }
}

} // namespace

QString knownJob(const RemoteJob &job, const QHash<qint64, RemoteFact> &facts)
{
    const QString found = facts.value(job.runId).job;
    return found.isEmpty() ? job.job : found;
}

HostAnswer askSlurmAfter(HostLink &link, const QList<RemoteJob> &jobs, QHash<qint64, RemoteFact> &facts)
{
    const HostAnswer answer = link.run(squeueWords());
    if (answer.exitCode == kCouldNotRun || answer.exitCode == kNoSuchCommand) {
        for (const RemoteJob &job : jobs) {
            if (job.isNew)
                facts[job.runId].refusal = Words::tr("Slurm is not installed there: there is no program squeue.");
        }
    }
    if (!answer.isGood())
        return answer;
    const QHash<QString, SlurmJob> known = jobsFromSqueue(answer.output);
    QHash<QString, QString> byComment; // a key and its index -> the job's number
    for (const SlurmJob &job : known)
        byComment.insert(job.comment + QLatin1Char(' ') + job.id.section(QLatin1Char('_'), 1), job.id);
    QStringList forgotten;
    for (const RemoteJob &job : jobs) {
        QString id = job.job;
        if (id.isEmpty()) {
            const QString index = job.index < 0 ? QString() : QString::number(job.index);
            id = byComment.value(QStringLiteral("cairn:") + job.key + QLatin1Char(' ') + index);
            facts[job.runId].job = id;
        }
        if (known.contains(id))
            facts[job.runId].slurm = known.value(id);
        else if (!id.isEmpty())
            forgotten.append(id);
    }
    if (!forgotten.isEmpty())
        askForForgotten(link, jobs, forgotten, facts);
    return answer;
}

} // namespace cairn
