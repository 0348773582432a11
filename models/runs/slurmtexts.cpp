// SPDX-License-Identifier: GPL-3.0-or-later
// The options used here are those of sbatch(1), squeue(1), sacct(1) and scontrol(1) of Slurm 20.11 and later.
#include "models/runs/slurmtexts.h"

#include "models/runs/hostlink.h"

#include <QRegularExpression>
#include <QSet>

namespace cairn {
namespace {

constexpr qint64 kCheckpointSeconds = 60;

void takeExit(SlurmJob &job, const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':')); // "7:0": exit code and signal
    bool isCode = false, isSignal = false;
    const int code = parts.value(0).toInt(&isCode), signal = parts.value(1).toInt(&isSignal);
    if (isCode)
        job.exitCode = code;
    if (isSignal && signal != 0)
        job.signal = signal;
}

QString knownReason(const QString &reason) { return reason == QLatin1String("None") || reason == QLatin1String("(null)") ? QString() : reason; }

// "CANCELLED by 1000"
QString stateWord(const QString &text) { return text.section(QLatin1Char(' '), 0, 0); }

} // namespace

qint64 checkpointSeconds(const ResourceRequest &resources) { return std::min(kCheckpointSeconds, resources.timeSeconds / 2); }

QByteArray slurmScript(const SlurmSubmission &submission)
{
    QString text = QStringLiteral("#!/bin/sh\n");
    const auto start = [](const SlurmTask &task) { return QStringLiteral("exec ") + quotedForShell(QStringList {task.supervisor, task.folder}) + QLatin1Char('\n'); };
    if (!submission.isArray)
        return (text + start(submission.tasks.first())).toUtf8();
    text += QStringLiteral("case \"$SLURM_ARRAY_TASK_ID\" in\n");
    for (const SlurmTask &task : submission.tasks)
        text += QString::number(task.index) + QStringLiteral(") ") + start(task).trimmed() + QStringLiteral(" ;;\n");
    return (text + QStringLiteral("esac\n")).toUtf8();
}

QStringList sbatchWords(const SlurmSubmission &submission, const QString &script)
{
    const ResourceRequest &resources = submission.resources;
    QStringList words {QStringLiteral("sbatch"), QStringLiteral("--parsable"), QStringLiteral("--open-mode=append"), QStringLiteral("--export=ALL")};
    const auto option = [&](const char *name, const QString &value) { words.append(QLatin1String(name) + QLatin1Char('=') + value); };
    QStringList indexes;
    for (const SlurmTask &task : submission.tasks)
        indexes.append(QString::number(task.index));
    option("--job-name", submission.name);
    option("--comment", submission.comment);
    option("--chdir", submission.folder);
    option("--output", submission.isArray ? QStringLiteral("slurm-%a.log") : QStringLiteral("slurm.log"));
    option("--ntasks", QStringLiteral("1"));
    if (submission.isArray)
        option("--array", indexes.join(QLatin1Char(',')));
    if (resources.cpus > 0)
        option("--cpus-per-task", QString::number(resources.cpus));
    if (resources.memoryMegabytes > 0)
        option("--mem", QStringLiteral("%1M").arg(resources.memoryMegabytes));
    if (resources.gpus > 0)
        option("--gres", QStringLiteral("gpu:%1").arg(resources.gpus));
    if (resources.timeSeconds > 0) {
        option("--time", slurmTime(resources.timeSeconds));
        option("--signal", QStringLiteral("B:TERM@%1").arg(checkpointSeconds(resources)));
    }
    if (!resources.partition.isEmpty())
        option("--partition", resources.partition);
    if (!resources.account.isEmpty())
        option("--account", resources.account);
    if (!resources.qos.isEmpty())
        option("--qos", resources.qos);
    words.append(script);
    return words;
}

QString submittedJob(const QByteArray &answer)
{
    // A site's own plug-in may say something first.
    const QStringList lines = QString::fromUtf8(answer).trimmed().split(QLatin1Char('\n'));
    const QString id = lines.last().section(QLatin1Char(';'), 0, 0).trimmed();
    static const QRegularExpression kNumber(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]+")));
    return kNumber.match(id).hasMatch() ? id : QString();
}

QStringList squeueWords()
{
    return {QStringLiteral("squeue"), QStringLiteral("--me"), QStringLiteral("-h"), QStringLiteral("-r"), QStringLiteral("-t"), QStringLiteral("all"),
        QStringLiteral("-o"), QStringLiteral("%i|%T|%r|%N|%k")};
}

QHash<QString, SlurmJob> jobsFromSqueue(const QByteArray &answer)
{
    QHash<QString, SlurmJob> jobs;
    for (const QString &line : QString::fromUtf8(answer).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('|'));
        if (parts.size() < 5)
            continue;
        const SlurmJob job {parts.at(0).trimmed(), stateWord(parts.at(1)), knownReason(parts.at(2)), parts.at(3), parts.mid(4).join(QLatin1Char('|')).trimmed(), {}, {}};
        jobs.insert(job.id, job);
    }
    return jobs;
}

QStringList sacctWords(const QStringList &ids)
{
    return {QStringLiteral("sacct"), QStringLiteral("-j"), ids.join(QLatin1Char(',')), QStringLiteral("-X"), QStringLiteral("-P"), QStringLiteral("-n"),
        QStringLiteral("-o"), QStringLiteral("JobID,State,ExitCode,NodeList")};
}

QHash<QString, SlurmJob> jobsFromSacct(const QByteArray &answer)
{
    QHash<QString, SlurmJob> jobs;
    for (const QString &line : QString::fromUtf8(answer).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('|'));
        if (parts.size() < 3)
            continue;
        SlurmJob job;
        job.id = parts.at(0).trimmed();
        job.state = stateWord(parts.at(1));
        job.nodes = parts.value(3);
        takeExit(job, parts.at(2));
        jobs.insert(job.id, job); // of a job that was requeued the last line is the newest
    }
    return jobs;
}

QStringList scontrolWords(const QString &id) { return {QStringLiteral("scontrol"), QStringLiteral("show"), QStringLiteral("job"), QStringLiteral("-o"), id}; }

std::optional<SlurmJob> jobFromScontrol(const QByteArray &answer, const QString &id)
{
    const QString line = QString::fromUtf8(answer).section(QLatin1Char('\n'), 0, 0);
    const auto value = [&](const char *name) {
        const QRegularExpression field(QStringLiteral("(?:^| )%1=(\\S*)").arg(QLatin1String(name)));
        return field.match(line).captured(1);
    };
    SlurmJob job;
    job.id = id;
    job.state = value("JobState");
    if (job.state.isEmpty())
        return std::nullopt;
    job.reason = knownReason(value("Reason"));
    job.nodes = knownReason(value("NodeList"));
    takeExit(job, value("ExitCode"));
    return job;
}

bool isEndedJob(const QString &state)
{
    static const QSet<QString> kEnded = {QStringLiteral("COMPLETED"), QStringLiteral("FAILED"), QStringLiteral("TIMEOUT"), QStringLiteral("CANCELLED"),
        QStringLiteral("NODE_FAIL"), QStringLiteral("OUT_OF_MEMORY"), QStringLiteral("BOOT_FAIL"), QStringLiteral("DEADLINE"), QStringLiteral("PREEMPTED"),
        QStringLiteral("REVOKED"), QStringLiteral("LAUNCH_FAILED"), QStringLiteral("RECONFIG_FAIL")};
    return kEnded.contains(state);
}

bool isWaitingJob(const QString &state)
{
    static const QSet<QString> kWaiting = {QStringLiteral("PENDING"), QStringLiteral("REQUEUED"), QStringLiteral("REQUEUE_HOLD"), QStringLiteral("REQUEUE_FED"),
        QStringLiteral("SPECIAL_EXIT"), QStringLiteral("RESV_DEL_HOLD")};
    return kWaiting.contains(state);
}

} // namespace cairn
