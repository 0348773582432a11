// SPDX-License-Identifier: GPL-3.0-or-later
// The words of executors, what Slurm's programs answer, quoting for another computer's shell, and which machines are trusted.
#include "models/runs/hostlink.h"
#include "models/runs/machines.h"
#include "models/runs/remoteverdict.h"
#include "models/runs/repeat.h"
#include "models/runs/slurmtexts.h"
#include "tests/runs/runproject.h"

#include <QProcess>
#include <QTest>

using namespace cairn;
using namespace cairn::tests;

class TestWhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void executorsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        for (const char *good : {"local", "slurm", "slurm+ssh:login", "ssh:gpu1", "ssh:anna@gpu-1.lab.example", "slurm+ssh:10.0.0.3"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "Slurm", "ssh:", "ssh:-oProxyCommand=touch x", "ssh:a b", "ssh:a;b", "ssh:$(b)", "slurm+ssh:a/b", "ssh:a@-b", "ssh:a\nb", "slurm:x", "ssh:h:22"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void executorsAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const Result<Where> where = Where::fromText(text);
        QCOMPARE(where.has_value(), isGood);
        if (isGood)
            QCOMPARE(where->toText(), text);
    }

    void resourcesAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // empty: refused
        QTest::newRow("all") << "cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main" << "cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main";
        QTest::newRow("minutes") << "time=90" << "time=1:30:00";
        QTest::newRow("minutes and seconds") << "time=1:30" << "time=0:01:30";
        QTest::newRow("days and hours") << "time=1-12" << "time=1-12:00:00";
        QTest::newRow("megabytes") << "mem=1500" << "mem=1500M";
        QTest::newRow("a list of partitions") << "partition=gpu,long,cpus=2" << "cpus=2,partition=gpu,long";
        QTest::newRow("an account") << "account=lab,qos=long" << "account=lab,qos=long";
        for (const char *bad : {"cpus=0", "cpus=two", "mem=", "time=never", "nodes=2", "cpus=1,cpus=2", "partition=--wrap=x", "partition=a b", "cpus"})
            QTest::newRow(bad) << bad << QString();
    }
    void resourcesAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const Result<ResourceRequest> request = ResourceRequest::fromText(text);
        QCOMPARE(request.has_value(), !again.isEmpty());
        if (!request)
            return;
        QCOMPARE(request->toText(), again);
        QVERIFY(ResourceRequest::fromJson(request->toJson()) == *request);
    }

    void aShellReadsQuotedWordsBackUnchanged_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"plain", "", " two  words ", "it's", "''", "$(touch x)", "`id`", "a\"b", "a\\b", "*", "~", "!x", "-n", "; rm -rf /", "ü €", "#", "&", "|", "\t"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void aShellReadsQuotedWordsBackUnchanged()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s|' ") + quotedForShell(QStringList {word, word})});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word + QLatin1Char('|') + word + QLatin1Char('|'));
    }

    void sbatchIsAskedForWhatWasAsked()
    {
        SlurmSubmission submission {QStringLiteral("a 'name'"), QStringLiteral("cairn:k"), QStringLiteral("/p/runs/u"), {{0, QStringLiteral("/s"), QStringLiteral("/p/it's")}}, false,
            *ResourceRequest::fromText(QStringLiteral("cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main"))};
        const QStringList words = sbatchWords(submission, QStringLiteral("/p/job.sh"));
        for (const char *word : {"--cpus-per-task=4", "--mem=8192M", "--gres=gpu:1", "--time=2:00:00", "--signal=B:TERM@60", "--partition=main", "--job-name=a 'name'"})
            QVERIFY2(words.contains(QLatin1String(word)), word);
        QCOMPARE(words.last(), QStringLiteral("/p/job.sh"));
        QCOMPARE(slurmScript(submission), QByteArray("#!/bin/sh\nexec '/s' '/p/it'\\''s'\n"));
        submission.isArray = true;
        submission.tasks.append({3, QStringLiteral("/s"), QStringLiteral("/p/b")});
        QVERIFY(sbatchWords(submission, {}).contains(QStringLiteral("--array=0,3")));
        QVERIFY(slurmScript(submission).contains("3) exec '/s' '/p/b' ;;\n"));
    }

    void slurmsAnswersAreRead()
    {
        QCOMPARE(submittedJob("1234\n"), QStringLiteral("1234"));
        QCOMPARE(submittedJob("Welcome\n1234;cluster\n"), QStringLiteral("1234"));
        QCOMPARE(submittedJob("sbatch: error\n"), QString());
        const auto jobs = jobsFromSqueue("12|PENDING|Resources||cairn:k\n13_2|RUNNING|None|node7|cairn:a|b\nrubbish\n");
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs.value(QStringLiteral("12")).reason, QStringLiteral("Resources"));
        QCOMPARE(jobs.value(QStringLiteral("13_2")).nodes, QStringLiteral("node7"));
        QCOMPARE(jobs.value(QStringLiteral("13_2")).reason, QString());
        QCOMPARE(jobs.value(QStringLiteral("13_2")).comment, QStringLiteral("cairn:a|b"));
        const auto past = jobsFromSacct("12|CANCELLED by 1000|0:15|node1\n13_2|FAILED|7:0|node7\n");
        QCOMPARE(past.value(QStringLiteral("12")).state, QStringLiteral("CANCELLED"));
        QCOMPARE(past.value(QStringLiteral("12")).signal.value(), 15);
        QCOMPARE(past.value(QStringLiteral("13_2")).exitCode.value(), 7);
        const auto one = jobFromScontrol("JobId=12 JobName=x JobState=NODE_FAIL Reason=None Dependency=(null) ExitCode=0:0 NodeList=node3 ReqNodeList=(null)\n", QStringLiteral("12"));
        QVERIFY(one.has_value());
        QCOMPARE(one->state, QStringLiteral("NODE_FAIL"));
        QCOMPARE(one->nodes, QStringLiteral("node3"));
        QVERIFY(!jobFromScontrol("", QStringLiteral("12")).has_value());
    }

    void everyEndOfAJobHasATrueStatus_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("file"); // state in status.json; empty: none
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, const char *job, const char *file, RemoteVerdict::Kind kind, const char *status) {
            QTest::newRow(name) << QString::fromLatin1(job) << QString::fromLatin1(file) << int(kind) << QString::fromLatin1(status);
        };
        using Kind = RemoteVerdict::Kind;
        row("finished, whatever Slurm says", "RUNNING", "finished", Kind::Believe, "finished");
        row("failed by itself", "FAILED", "failed", Kind::Believe, "failed");
        row("waits", "PENDING", "", Kind::Wait, "");
        row("runs", "RUNNING", "running", Kind::Wait, "");
        row("put back into the queue", "PENDING", "stopped", Kind::Wait, "");
        row("cancelled by another", "CANCELLED", "stopped", Kind::Conclude, "stopped");
        row("cancelled before it could write", "CANCELLED", "running", Kind::Conclude, "stopped");
        row("node failed", "NODE_FAIL", "running", Kind::Conclude, "lost");
        row("killed at its limit", "TIMEOUT", "running", Kind::Conclude, "failed");
        row("ended at its limit", "TIMEOUT", "stopped", Kind::Conclude, "stopped");
        row("out of memory", "OUT_OF_MEMORY", "failed", Kind::Conclude, "failed");
        row("out of memory with its supervisor", "OUT_OF_MEMORY", "running", Kind::Conclude, "failed");
        row("preempted", "PREEMPTED", "running", Kind::Conclude, "stopped");
        row("completed without a word", "COMPLETED", "running", Kind::Conclude, "lost");
        row("forgotten", "gone", "running", Kind::Conclude, "lost");
        row("forgotten before it began", "gone", "", Kind::Conclude, "lost");
        row("not known yet", "", "running", Kind::Wait, "");
    }
    void everyEndOfAJobHasATrueStatus()
    {
        QFETCH(QString, job);
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFETCH(QString, status);
        RemoteSight sight;
        sight.where = {Engine::Slurm, {}};
        if (!file.isEmpty()) {
            sight.state = RunState();
            sight.state->status = runStatusFromName(file);
        }
        sight.isVisited = true;
        sight.isJobGone = job == QLatin1String("gone");
        if (!job.isEmpty() && !sight.isJobGone)
            sight.job = SlurmJob {QStringLiteral("1"), job, {}, {}, {}, {}, {}};
        sight.sameSeconds = 1'000;
        const RemoteVerdict verdict = verdictOf(sight);
        QCOMPARE(int(verdict.kind), kind);
        if (verdict.kind == RemoteVerdict::Kind::Wait)
            return;
        QCOMPARE(runStatusName(verdict.status), status);
        QCOMPARE(verdict.reason.isEmpty(), verdict.kind == RemoteVerdict::Kind::Believe);
    }

    void aJobThatStillSpeaksIsNotLost()
    {
        RemoteSight sight;
        sight.where = {Engine::Slurm, {}};
        sight.state = RunState();
        sight.state->status = RunStatus::Running;
        sight.isVisited = sight.isJobGone = sight.isHeard = true;
        sight.sameSeconds = 1'000;
        QCOMPARE(int(verdictOf(sight).kind), int(RemoteVerdict::Kind::Wait));
        sight.isHeard = false;
        QCOMPARE(int(verdictOf(sight).kind), int(RemoteVerdict::Kind::Conclude));
    }

    void machinesOfTheProjectAreInertUntilTrusted()
    {
        RunProject project;
        const Where where {Engine::Ssh, QStringLiteral("far")};
        QVERIFY(setMachine(project.project(), {where, QStringLiteral("scratch"), false}).has_value());
        QCOMPARE(machineFor(project.project(), project.reader(), where)->folder, QStringLiteral("scratch"));
        // Somebody else has put another folder there.
        project.change([](SQLite::Database &database) {
            execute(database, "UPDATE project SET value = '[{\"executor\": \"ssh:far\", \"folder\": \"elsewhere\"}]' WHERE key = 'machines'");
        });
        const Result<Machine> refused = machineFor(project.project(), project.reader(), where);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().sentence.contains(QLatin1String("elsewhere")), qPrintable(refused.error().sentence));
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("true")}};
        request.where = where;
        QVERIFY(!queueRun(project.project(), project.commandRecipe(), request, RunProject::programs()).has_value());
        QVERIFY(trustMachine(project.project(), machinesOf(project.reader())->first()).has_value());
        QVERIFY(queueRun(project.project(), project.commandRecipe(), request, RunProject::programs()).has_value());
    }

    void aMachinesFolderIsAPlainPath()
    {
        RunProject project;
        for (const char *bad : {"-x", "~/x", "a\nb"})
            QVERIFY2(!setMachine(project.project(), {{Engine::Ssh, QStringLiteral("far")}, QString::fromLatin1(bad), false}).has_value(), bad);
    }

    void aRunRemembersWhereItWentAndGoesThereAgain()
    {
        RunProject project;
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("true")}};
        request.where = {Engine::Slurm, QStringLiteral("login")};
        request.resources = *ResourceRequest::fromText(QStringLiteral("cpus=2,time=1:00:00"));
        const Result<qint64> id = queueRun(project.project(), project.commandRecipe(), request, RunProject::programs());
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().sentence));
        QCOMPARE(project.run(*id).executor, QStringLiteral("slurm+ssh:login"));
        const Result<RunRequest> again = requestOf(project.project(), *id, project.commandRecipe());
        QVERIFY(again->where == request.where);
        QVERIFY(again->resources == request.resources);
    }

    void resourcesAreForSlurmOnly()
    {
        RunProject project;
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("true")}};
        request.resources.cpus = 2;
        const Result<qint64> id = queueRun(project.project(), project.commandRecipe(), request, RunProject::programs());
        QVERIFY(!id.has_value());
        QVERIFY(id.error().sentence.contains(QLatin1String("Slurm")));
    }
};

QTEST_GUILESS_MAIN(TestWhere)
#include "tst_where.moc"
