// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a visit: what is known of jobs first, then starting and stopping, then looking, and bringing last; a status that says that a run
// has ended is read before its files are brought, so that these are whole when it is believed.
#include "models/runs/remotevisit.h"

#include "models/runs/hostlink.h"
#include "models/runs/slurmlook.h"
#include "models/runs/supervisorplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>
#include <QTemporaryDir>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

constexpr int kVanished = 24; // rsync: files that were deleted meanwhile

QString oneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control)
            letter = QLatin1Char(' ');
    }
    return text.simplified();
}

class Visit
{
public:
    Visit(const RemotePlan &plan, const TaskControl &control)
        : m_plan(plan)
        , m_link(plan.machine.where.host, control)
    {
        m_news.base = plan.base;
        m_news.supervisorThere = plan.supervisorThere;
    }

    RemoteNews make()
    {
        if (!findBase() || !askSlurm())
            return m_news;
        const QMap<QString, QList<RemoteJob>> groups = toStart();
        if (!groups.isEmpty() && !start(groups))
            return m_news;
        if (!end() || !look())
            return m_news;
        bring();
        return m_news;
    }

private:
    [[nodiscard]] bool isShared() const { return m_plan.machine.isOnSharedDisk(); }
    [[nodiscard]] bool isSlurm() const { return m_plan.machine.where.isSlurm(); }
    [[nodiscard]] QString rootThere() const { return isShared() ? m_plan.projectFolder : m_news.base + QStringLiteral("/projects/") + m_plan.projectKey; }
    [[nodiscard]] QString folderThere(const RemoteJob &job) const { return rootThere() + QLatin1Char('/') + job.folder; }
    RemoteFact &fact(const RemoteJob &job) { return m_news.facts[job.runId]; }
    [[nodiscard]] QString jobOf(const RemoteJob &job) const { return knownJob(job, m_news.facts); }

    bool notReached(const HostAnswer &answer)
    {
        m_news.unreached = answer.problem.isEmpty() ? Words::tr("The command ended with exit code %1.").arg(answer.exitCode) : answer.problem;
        return false;
    }
    void refuse(const QList<RemoteJob> &jobs, const QString &sentence)
    {
        for (const RemoteJob &job : jobs)
            fact(job).refusal = sentence;
    }

    bool findBase()
    {
        if (isShared() || !m_news.base.isEmpty())
            return true;
        const HostAnswer answer = m_link.run({QStringLiteral("sh"), QStringLiteral("-c"),
            QStringLiteral("umask 077; mkdir -p -- \"$1/bin\" \"$1/projects/$2\" && cd -- \"$1\" && pwd -P"), QStringLiteral("sh"), m_plan.machine.folderThere(),
            m_plan.projectKey});
        if (!answer.isGood())
            return notReached(answer);
        m_news.base = QString::fromUtf8(answer.output).trimmed().section(QLatin1Char('\n'), -1);
        if (m_news.base.startsWith(QLatin1Char('/')))
            return true;
        m_news.unreached = Words::tr("The folder %1 could not be found there.").arg(m_plan.machine.folderThere());
        m_news.base.clear();
        return false;
    }

    bool askSlurm()
    {
        if (!isSlurm())
            return true;
        const HostAnswer answer = askSlurmAfter(m_link, m_plan.jobs, m_news.facts);
        return answer.isGood() || notReached(answer);
    }

    /** By the key under which they are submitted. One that may have been submitted before is looked for there first. */
    QMap<QString, QList<RemoteJob>> toStart()
    {
        QStringList unsure;
        for (const RemoteJob &job : m_plan.jobs) {
            if (jobOf(job).isEmpty() && !job.isNew && !job.isBegun && !isShared())
                unsure.append(folderThere(job));
        }
        QSet<QString> begun;
        if (!unsure.isEmpty()) {
            const QStringList words = QStringList {QStringLiteral("sh"), QStringLiteral("-c"),
                                          QStringLiteral("for f in \"$@\"; do test -e \"$f/status.json\" && printf '%s\\n' \"$f\"; done; true"), QStringLiteral("sh")}
                + unsure;
            const HostAnswer answer = m_link.run(words);
            for (const QString &line : QString::fromUtf8(answer.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                begun.insert(line);
            if (!answer.isGood()) {
                notReached(answer);
                return {};
            }
        }
        QMap<QString, QList<RemoteJob>> groups;
        for (const RemoteJob &job : m_plan.jobs) {
            if (!jobOf(job).isEmpty())
                continue;
            const bool isBegun = job.isBegun || begun.contains(folderThere(job));
            if (!isBegun && !job.isToEnd)
                groups[job.key].append(job);
            else if (!isSlurm() && isBegun)
                fact(job).job = QStringLiteral("started");
            else if (isBegun)
                fact(job).isJobGone = true; // its number was lost with the worker that submitted it
        }
        return groups;
    }

    bool start(const QMap<QString, QList<RemoteJob>> &groups)
    {
        const QString supervisor = placeSupervisor();
        if (supervisor.isEmpty())
            return false;
        for (const QList<RemoteJob> &jobs : groups) {
            if (!isShared() && !push(jobs))
                return m_news.unreached.isEmpty();
            if (!(isSlurm() ? submit(jobs, supervisor) : startEach(jobs, supervisor)))
                return false;
        }
        return true;
    }

    QString placeSupervisor()
    {
        if (!m_news.supervisorThere.isEmpty())
            return m_news.supervisorThere;
        const PlacedSupervisor placed = cairn::placeSupervisor(m_link, m_plan, m_news.base);
        m_news.supervisorThere = placed.path;
        if (placed.answer)
            notReached(*placed.answer);
        if (!placed.refusal.isEmpty())
            refuse(m_plan.jobs, placed.refusal);
        return placed.path;
    }

    bool push(const QList<RemoteJob> &jobs)
    {
        QStringList relatives;
        for (const RemoteJob &job : jobs) {
            relatives.append(job.folder);
            if (!job.dataset.isEmpty() && !relatives.contains(job.dataset))
                relatives.append(job.dataset);
        }
        HostAnswer answer = m_link.push(m_plan.projectFolder, relatives, rootThere(), {QStringLiteral("/runs/*/run.json"), QStringLiteral("/runs/*/remote.json")});
        if (answer.isGood()) {
            const QTemporaryDir stage;
            QStringList files;
            for (const RemoteJob &job : jobs) {
                const QString relative = job.folder + QStringLiteral("/run.json");
                QDir(stage.path()).mkpath(job.folder);
                QFile file(stage.filePath(relative));
                if (file.open(QIODevice::WriteOnly))
                    file.write(runFileThere(job));
                files.append(relative);
            }
            answer = m_link.push(stage.path(), files, rootThere(), {});
        }
        if (answer.isUnreached)
            return notReached(answer);
        if (answer.isGood())
            return true;
        refuse(jobs, Words::tr("The run's folder could not be brought to %1: %2").arg(m_link.host(), answer.problem));
        return false;
    }

    /** run.json with the paths that lead into the project led into its folder there. */
    [[nodiscard]] QByteArray runFileThere(const RemoteJob &job) const
    {
        QFile file(m_plan.projectFolder + QLatin1Char('/') + job.folder + QStringLiteral("/run.json"));
        QJsonObject object = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        const auto moved = [this](QString text) { return text.replace(m_plan.projectFolder + QLatin1Char('/'), rootThere() + QLatin1Char('/')); };
        QJsonArray command;
        for (const QJsonValue &word : object.value(QLatin1String("command")).toArray())
            command.append(moved(word.toString()));
        object.insert(QStringLiteral("command"), command);
        return QJsonDocument(object).toJson();
    }

    bool submit(const QList<RemoteJob> &jobs, const QString &supervisor)
    {
        SlurmSubmission submission;
        submission.name = oneLine(jobs.first().name);
        submission.comment = QStringLiteral("cairn:") + jobs.first().key;
        submission.folder = folderThere(jobs.first());
        submission.resources = jobs.first().resources;
        submission.isArray = jobs.first().index >= 0;
        for (const RemoteJob &job : jobs)
            submission.tasks.append({job.index, supervisor, folderThere(job)});
        // The script is kept in the run's folder, for who wants to know what was submitted.
        const QString relative = jobs.first().folder + QStringLiteral("/job.sh");
        QSaveFile script(m_plan.projectFolder + QLatin1Char('/') + relative);
        const QByteArray text = slurmScript(submission);
        if (!script.open(QIODevice::WriteOnly) || script.write(text) != text.size() || !script.commit()) {
            refuse(jobs, Words::tr("%1 could not be written: %2.").arg(script.fileName(), script.errorString()));
            return true;
        }
        if (!isShared()) {
            if (const HostAnswer pushed = m_link.push(m_plan.projectFolder, {relative}, rootThere(), {}); !pushed.isGood())
                return notReached(pushed);
        }
        const HostAnswer answer = m_link.run(sbatchWords(submission, rootThere() + QLatin1Char('/') + relative));
        const QString id = answer.isGood() ? submittedJob(answer.output) : QString();
        if (!id.isEmpty()) {
            for (const RemoteJob &job : jobs)
                fact(job).job = job.index < 0 ? id : QStringLiteral("%1_%2").arg(id).arg(job.index);
            return true;
        }
        if (answer.isUnreached || answer.problem.contains(QLatin1String("Unable to contact")) || answer.problem.contains(QLatin1String("timed out")))
            return notReached(answer);
        refuse(jobs, Words::tr("Slurm did not take the job: %1").arg(answer.problem));
        return true;
    }

    bool startEach(const QList<RemoteJob> &jobs, const QString &supervisor)
    {
        for (const RemoteJob &job : jobs) {
            const HostAnswer answer = m_link.run({supervisor, folderThere(job), QStringLiteral("--detach")});
            if (answer.isUnreached)
                return notReached(answer);
            fact(job).job = QStringLiteral("started");
            // What went wrong stands in status.json as a rule; a supervisor that is there already looks after the run.
            if (!answer.isGood() && !answer.problem.contains(QLatin1String("already has a supervisor")))
                fact(job).refusal = answer.problem;
        }
        return true;
    }

    bool end()
    {
        QStringList folders, polite, firm;
        for (const RemoteJob &job : m_plan.jobs) {
            if (!job.isToEnd && !job.isToKill)
                continue;
            folders.append(folderThere(job));
            const QString id = jobOf(job);
            const auto slurm = m_news.facts.value(job.runId).slurm;
            if (id.isEmpty() || (slurm && isEndedJob(slurm->state)))
                continue;
            (job.isToKill || (slurm && isWaitingJob(slurm->state)) ? firm : polite).append(id);
        }
        if (!folders.isEmpty() && !isShared()) {
            const HostAnswer answer = m_link.run(QStringList {QStringLiteral("sh"), QStringLiteral("-c"),
                                                     QStringLiteral("for f in \"$@\"; do test -d \"$f\" && touch -- \"$f/stop\"; done; true"), QStringLiteral("sh")}
                + folders);
            if (!answer.isGood())
                return notReached(answer);
        }
        if (!isSlurm())
            return true;
        // A job that has just ended makes scancel fail, and nothing is wrong with that.
        HostAnswer answer;
        if (!polite.isEmpty())
            answer = m_link.run(QStringList {QStringLiteral("scancel"), QStringLiteral("--full"), QStringLiteral("-s"), QStringLiteral("TERM")} + polite);
        if (!firm.isEmpty() && !answer.isUnreached)
            answer = m_link.run(QStringList {QStringLiteral("scancel")} + firm);
        return answer.isUnreached ? notReached(answer) : true;
    }

    bool look()
    {
        if (isSlurm() && isShared())
            return true; // squeue has told, and the files are here
        QStringList folders;
        QList<RemoteJob> asked;
        for (const RemoteJob &job : m_plan.jobs) {
            if (jobOf(job).isEmpty() && !fact(job).isJobGone)
                continue;
            folders.append(folderThere(job));
            asked.append(job);
        }
        if (asked.isEmpty())
            return true;
        const QString supervisor = placeSupervisor();
        if (supervisor.isEmpty())
            return false;
        const HostAnswer answer = m_link.run(QStringList {supervisor, QStringLiteral("--look")} + folders);
        if (!answer.isGood()) {
            m_news.supervisorThere.clear(); // somebody may have cleaned up there
            return notReached(answer);
        }
        const QList<QByteArray> lines = answer.output.trimmed().split('\n');
        if (lines.size() < asked.size()) {
            m_news.unreached = Words::tr("The answer was cut short.");
            return false;
        }
        for (qsizetype index = 0; index < asked.size(); ++index)
            note(asked.at(index), QJsonDocument::fromJson(lines.at(lines.size() - asked.size() + index)).object());
        return true;
    }

    void note(const RemoteJob &job, const QJsonObject &seen)
    {
        RemoteFact &known = fact(job);
        known.isLookedAt = true;
        known.isFolderGone = !seen.value(QLatin1String("exists")).toBool();
        known.supervisor = seen.value(QLatin1String("supervisor")).toString();
        known.program = seen.value(QLatin1String("program")).toString();
        if (const QJsonObject status = seen.value(QLatin1String("status")).toObject(); !status.isEmpty() && !isShared())
            known.status = QJsonDocument(status).toJson();
        if (!known.isFolderGone)
            m_toBring.append(job.folder);
    }

    void bring()
    {
        if (isShared() || m_toBring.isEmpty())
            return;
        // Those that only this side writes, or that must come at the right moment.
        static const QStringList kNotBrought = {QStringLiteral("/runs/*/run.json"), QStringLiteral("/runs/*/status.json"), QStringLiteral("/runs/*/status.json.new"),
            QStringLiteral("/runs/*/stop"), QStringLiteral("/runs/*/dataset"), QStringLiteral("/runs/*/params.json"), QStringLiteral("/runs/*/job.sh"),
            QStringLiteral("/runs/*/environment.json")};
        const HostAnswer answer = m_link.pull(rootThere(), m_toBring, m_plan.projectFolder, kNotBrought);
        if (answer.isUnreached)
            notReached(answer);
        else if (!answer.isGood() && answer.exitCode != kVanished)
            m_news.notBrought = answer.problem;
    }

    const RemotePlan &m_plan;
    HostLink m_link;
    RemoteNews m_news;
    QStringList m_toBring;
};

} // namespace

RemoteNews visitMachine(const RemotePlan &plan, const TaskControl &control) { return Visit(plan, control).make(); }

} // namespace cairn
