// SPDX-License-Identifier: GPL-3.0-or-later
// What cairn-supervisor promises of a run, each promise tried with real programs.
#include "supervisedrun.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <csignal>

using namespace cairn::test;
using namespace Qt::StringLiterals;

class SupervisorTest : public QObject
{
    Q_OBJECT

private slots:
    void aProgramThatEndsWellIsFinished();
    void anExitCodeOtherThanZeroIsFailed();
    void aSignalThatNobodyAskedForIsFailed();
    void aFailureIsExplainedByItsLastWords_data();
    void aFailureIsExplainedByItsLastWords();
    void theStatusNamesProgramSupervisorAndMachine();
    void timeAndMemoryAreMeasured();
    void theProgramGetsTheVariablesOfTheContract();
    void theProgramInheritsNothingElse();
    void logsAreAppendedTo();

    void theStopFileAsksPolitely();
    void aProgramThatIgnoresTheQuestionIsKilledAfterItsGrace();
    void stoppingTheSupervisorStopsTheRun();
    void nothingOfTheProcessGroupOutlivesAStop();
    void aShellsJobsInGroupsOfTheirOwnAreStoppedToo();
    void childrenThatTheProgramLeavesAreEnded();
    void aStopBeforeTheBeginningStartsNothing();
    void aSuspendedProgramIsSaidToBeSuspendedAndCanBeStopped();

    void theProgramOutlivesAKilledSupervisor();
    void aStatusThatCannotBeWrittenIsTriedAgain();
    void theFolderMayBeRenamedMeanwhile();
    void resourcesAreSampled();
    void energyIsCountedByTheBestMeans_data();
    void energyIsCountedByTheBestMeans();
    void wantOfMemoryIsToldApart();

    void detachingReturnsAtOnceAndOutlivesTheStarter();
};

void SupervisorTest::aProgramThatEndsWellIsFinished()
{
    SupervisedRun run;
    run.describeScript(u"echo out; echo err >&2; pwd; echo kept > ../artifacts/kept"_s);
    run.start();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.supervisor().exitCode(), 0);
    const QJsonObject status = run.status();
    QCOMPARE(status["state"].toString(), u"finished"_s);
    QCOMPARE(status["exit_code"], QJsonValue(0));
    QVERIFY(!status.contains("signal"));
    QVERIFY(!status.contains("reason"));
    QVERIFY(status["ended"].toDouble() >= status["started"].toDouble());
    QCOMPARE(run.read(u"stdout.log"_s), u"out\n%1/work\n"_s.arg(run.path()));
    QCOMPARE(run.read(u"stderr.log"_s), u"err\n"_s);
    QCOMPARE(run.read(u"artifacts/kept"_s), u"kept\n"_s);
    QVERIFY(!QFileInfo::exists(run.path(u"status.json.new"_s)));
}

void SupervisorTest::anExitCodeOtherThanZeroIsFailed()
{
    SupervisedRun run;
    run.describeScript(u"exit 3"_s);
    const auto answer = run.call();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(run.state(), u"failed"_s);
    QCOMPARE(run.status()["exit_code"], QJsonValue(3));
    const QString reason = run.status()["reason"].toString();
    QVERIFY2(reason.contains(u"exit code 3"), qPrintable(reason));
    QCOMPARE(answer.error, reason + u'\n');
}

void SupervisorTest::aFailureIsExplainedByItsLastWords_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("said");
    QTest::newRow("the last line") << u"echo first >&2; printf '\\033[31mValueError: no data\\033[0m\\n\\n' >&2; exit 1"_s << u"Its last words: ValueError: no data"_s;
    QTest::newRow("main memory") << u"echo 'numpy.core._exceptions.MemoryError: Unable to allocate 8 GiB' >&2; echo bye >&2; exit 1"_s << u"The program ran out of memory"_s;
    QTest::newRow("graphics memory") << u"echo 'RuntimeError: CUDA out of memory. Tried to allocate 2 GiB' >&2; exit 1"_s << u"graphics card ran out of memory"_s;
    QTest::newRow("nothing said") << u"exit 1"_s << u"does not say why"_s;
    QTest::newRow("an endless line") << u"head -c 100000 /dev/zero | tr '\\0' x >&2; exit 1"_s << u"Its last words: xxx"_s;
}

void SupervisorTest::aFailureIsExplainedByItsLastWords()
{
    QFETCH(QString, script);
    QFETCH(QString, said);
    SupervisedRun run;
    run.describeScript(script);
    QCOMPARE(run.call().exitCode, 1);
    const QString reason = run.status()["reason"].toString();
    QVERIFY2(reason.contains(said), qPrintable(reason));
    QVERIFY2(reason.size() < 400 && !reason.contains(QChar(27)), qPrintable(reason));
}

void SupervisorTest::aSignalThatNobodyAskedForIsFailed()
{
    SupervisedRun run;
    run.describeScript(u"kill -SEGV $$"_s);
    run.start();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"failed"_s);
    QCOMPARE(run.status()["signal"], QJsonValue(11));
    QVERIFY(!run.status().contains("exit_code"));
}

void SupervisorTest::theStatusNamesProgramSupervisorAndMachine()
{
    SupervisedRun run;
    run.describeScript(waitingScript(u"exit 0"_s));
    run.start();
    QVERIFY(run.says(u"ready"_s));
    QVERIFY(run.reaches(u"running"_s));
    const QJsonObject status = run.status();
    const qint64 program = run.pid();
    QVERIFY(isRunning(program));
    QCOMPARE(statField(program, 4), run.supervisor().processId());
    QCOMPARE(statField(program, 5), program);
    QCOMPARE(status["pgid"].toInteger(), program);
    QCOMPARE(status["start_ticks"].toInteger(), statField(program, 22));
    QCOMPARE(status["supervisor_pid"].toInteger(), run.supervisor().processId());
    QCOMPARE(status["supervisor_start_ticks"].toInteger(), statField(run.supervisor().processId(), 22));
    QCOMPARE(status["host"].toString(), QSysInfo::machineHostName());
    run.askToStop();
    QVERIFY(run.supervisorEnded());
}

void SupervisorTest::timeAndMemoryAreMeasured()
{
    SupervisedRun run;
    // tail must hold 60 MB before it can know where the last 60 MB begin; a second is slept.
    run.describeScript(u"head -c 60000000 /dev/zero | tail -c 60000000 | wc -c; sleep 1; "
                       "for ((i = 0; i < 200000; ++i)); do :; done"_s);
    run.start();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.read(u"stdout.log"_s), u"60000000\n"_s);
    const QJsonObject status = run.status();
    QVERIFY(status["peak_bytes"].toDouble() >= 60e6);
    QVERIFY(status["wall_seconds"].toDouble() >= 1);
    QVERIFY(status["user_seconds"].toDouble() > 0.02);
    QVERIFY(status["system_seconds"].toDouble() > 0);
}

void SupervisorTest::theProgramGetsTheVariablesOfTheContract()
{
    SupervisedRun run;
    qputenv("CAIRN_TEST_OF_THE_USER", "kept");
    run.describe({ u"env"_s },
        { { u"seed"_s, 41 },
            { u"environment"_s,
                QJsonObject{ { u"OMP_NUM_THREADS"_s, u"2"_s }, { u"WANDB_MODE"_s, u"online"_s },
                    { u"CAIRN_RUN_ID"_s, u"forged"_s } } } });
    run.start();
    QVERIFY(run.supervisorEnded());
    qunsetenv("CAIRN_TEST_OF_THE_USER");
    const QStringList variables = linesOf(run.read(u"stdout.log"_s));
    const QStringList expected{ u"CAIRN_RUN_DIR="_s + run.path(), u"CAIRN_RUN_ID=0d9c-test"_s,
        u"CAIRN_DATASET="_s + run.path(u"dataset"_s), u"CAIRN_PARAMS="_s + run.path(u"params.json"_s),
        u"CAIRN_METRICS="_s + run.path(u"metrics.jsonl"_s), u"CAIRN_PREDICTIONS="_s + run.path(u"predictions.jsonl"_s),
        u"CAIRN_ARTIFACTS="_s + run.path(u"artifacts"_s), u"CAIRN_SEED=41"_s, u"PYTHONUNBUFFERED=1"_s,
        u"WANDB_DIR="_s + run.path(u"work"_s), u"WANDB_MODE=online"_s, u"OMP_NUM_THREADS=2"_s,
        u"CAIRN_TEST_OF_THE_USER=kept"_s };
    for (const QString &variable : expected)
        QVERIFY2(variables.contains(variable), qPrintable(variable));
}

void SupervisorTest::theProgramInheritsNothingElse()
{
    SupervisedRun run;
    run.describeScript(u"ls /proc/self/fd; readlink /proc/self/fd/0; grep -E '^Sig(Blk|Ign)' /proc/self/status"_s);
    // A starter with a file open, standard input of its own, and signals ignored.
    const QString starter = u"trap '' INT TERM PIPE CHLD; exec 7</etc/passwd; exec '%1' '%2' </etc/passwd"_s.arg(
        QStringLiteral(CAIRN_SUPERVISOR), run.path());
    QCOMPARE(QProcess::execute(u"bash"_s, { u"-c"_s, starter }), 0);
    // The fourth descriptor is the folder that ls itself reads.
    QCOMPARE(linesOf(run.read(u"stdout.log"_s)),
        QStringList({ u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"/dev/null"_s, u"SigBlk:\t0000000000000000"_s,
            u"SigIgn:\t0000000000000000"_s }));
}

void SupervisorTest::logsAreAppendedTo()
{
    SupervisedRun run;
    run.describeScript(u"echo again"_s);
    run.write(u"stdout.log"_s, "before\n");
    run.start();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.read(u"stdout.log"_s), u"before\nagain\n"_s);
}

void SupervisorTest::theStopFileAsksPolitely()
{
    SupervisedRun run;
    run.describeScript(waitingScript(u"echo saved > ../artifacts/checkpoint; exit 0"_s));
    run.start();
    QVERIFY(run.says(u"ready"_s));
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.supervisor().exitCode(), 0);
    QCOMPARE(run.state(), u"stopped"_s);
    QCOMPARE(run.status()["exit_code"], QJsonValue(0));
    QCOMPARE(run.read(u"artifacts/checkpoint"_s), u"saved\n"_s);
}

void SupervisorTest::aProgramThatIgnoresTheQuestionIsKilledAfterItsGrace()
{
    SupervisedRun run;
    run.describeScript(waitingScript({}), { { u"grace"_s, 1 } });
    run.start();
    QVERIFY(run.says(u"ready"_s));
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"stopped"_s);
    QCOMPARE(run.status()["signal"], QJsonValue(SIGKILL));
    QVERIFY(run.status()["reason"].toString().contains(u"killed"));
    QVERIFY(run.status()["wall_seconds"].toDouble() >= 1);
}

void SupervisorTest::stoppingTheSupervisorStopsTheRun()
{
    SupervisedRun run;
    run.describeScript(waitingScript(u"exit 5"_s));
    run.start();
    QVERIFY(run.says(u"ready"_s));
    run.supervisor().terminate();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"stopped"_s);
    QCOMPARE(run.status()["exit_code"], QJsonValue(5));
}

void SupervisorTest::nothingOfTheProcessGroupOutlivesAStop()
{
    SupervisedRun run;
    // A child, a grandchild whose parent has ended, and one that ignores the polite question.
    run.describeScript(u"sleep 1000 & echo $!; (sleep 1000 & echo $!); (trap '' TERM; sleep 1000) & echo $!; "
                       "echo ready; wait"_s,
        { { u"grace"_s, 1 } });
    run.start();
    QVERIFY(run.says(u"ready"_s));
    const QStringList pids = linesOf(run.read(u"stdout.log"_s)).mid(0, 3);
    for (const QString &pid : pids)
        QVERIFY(isRunning(pid.toLongLong()));
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"stopped"_s);
    for (const QString &pid : pids)
        QVERIFY2(!isRunning(pid.toLongLong()), qPrintable(pid));
}

void SupervisorTest::aShellsJobsInGroupsOfTheirOwnAreStoppedToo()
{
    SupervisedRun run;
    run.describeScript(u"set -m; sleep 1000 & echo $!; echo ready; wait"_s, { { u"grace"_s, 1 } });
    run.start();
    QVERIFY(run.says(u"ready"_s));
    const qint64 job = linesOf(run.read(u"stdout.log"_s)).first().toLongLong();
    QCOMPARE(statField(job, 5), job);
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    QVERIFY(!isRunning(job));
}

void SupervisorTest::childrenThatTheProgramLeavesAreEnded()
{
    SupervisedRun run;
    run.describeScript(u"sleep 1000 & echo $!; (trap '' TERM; echo deaf; sleep 1000) & echo $!; "
                       "until grep -q deaf ../stdout.log; do sleep 0.05; done; exit 0"_s,
        { { u"grace"_s, 1 } });
    run.start();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"finished"_s);
    QStringList pids = linesOf(run.read(u"stdout.log"_s));
    QCOMPARE(pids.removeAll(u"deaf"_s), 1);
    QCOMPARE(pids.size(), 2);
    for (const QString &pid : pids)
        QVERIFY2(!isRunning(pid.toLongLong()), qPrintable(pid));
}

void SupervisorTest::aStopBeforeTheBeginningStartsNothing()
{
    SupervisedRun run;
    run.describeScript(u"echo begun"_s);
    run.askToStop();
    run.start();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"stopped"_s);
    QVERIFY(!QFileInfo::exists(run.path(u"stdout.log"_s)));
}

void SupervisorTest::aSuspendedProgramIsSaidToBeSuspendedAndCanBeStopped()
{
    SupervisedRun run;
    run.describeScript(waitingScript(u"exit 0"_s));
    run.start();
    QVERIFY(run.says(u"ready"_s));
    QVERIFY(run.reaches(u"running"_s));
    const auto group = static_cast<pid_t>(-run.pid());
    QCOMPARE(::kill(group, SIGSTOP), 0);
    QVERIFY(run.reaches(u"suspended"_s));
    QCOMPARE(::kill(group, SIGCONT), 0);
    QVERIFY(run.reaches(u"running"_s));
    QCOMPARE(::kill(group, SIGSTOP), 0);
    QVERIFY(run.reaches(u"suspended"_s));
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"stopped"_s);
    QCOMPARE(run.status()["exit_code"], QJsonValue(0));
}

void SupervisorTest::theProgramOutlivesAKilledSupervisor()
{
    SupervisedRun run;
    run.describeScript(u"i=0; while :; do echo line $((i++)); sleep 0.05; done"_s);
    run.start();
    QVERIFY(run.says(u"line 2\n"_s));
    QVERIFY(run.reaches(u"running"_s));
    run.supervisor().kill();
    QVERIFY(run.supervisorEnded());
    const qsizetype linesBefore = linesOf(run.read(u"stdout.log"_s)).size();
    QVERIFY(run.says(u"line %1\n"_s.arg(linesBefore + 5)));
    QVERIFY(isRunning(run.pid()));

    const auto refusal = run.call();
    QCOMPARE(refusal.exitCode, 1);
    QVERIFY2(refusal.error.contains(QString::number(run.pid())), qPrintable(refusal.error));
    QVERIFY(isRunning(run.pid()));

    QCOMPARE(::kill(static_cast<pid_t>(-run.pid()), SIGKILL), 0);
    QVERIFY(eventually([&] { return !isRunning(run.pid()); }));
    run.describeScript(u"true"_s);
    QCOMPARE(run.call().exitCode, 0);
    QCOMPARE(run.state(), u"finished"_s);
}

void SupervisorTest::aStatusThatCannotBeWrittenIsTriedAgain()
{
    SupervisedRun run;
    run.describeScript(u"until [ -e ../go ]; do sleep 0.05; done; echo done"_s);
    run.start();
    QVERIFY(run.reaches(u"running"_s));
    // A folder in its place cannot be replaced by a file.
    QVERIFY(QFile::remove(run.path(u"status.json"_s)));
    QVERIFY(QDir().mkpath(run.path(u"status.json/occupied"_s)));
    run.write(u"go"_s, {});
    QVERIFY(run.says(u"done"_s));
    QVERIFY(!run.supervisor().waitForFinished(1500));
    QVERIFY(QDir(run.path(u"status.json"_s)).removeRecursively());
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.supervisor().exitCode(), 0);
    QCOMPARE(run.state(), u"finished"_s);
}

void SupervisorTest::theFolderMayBeRenamedMeanwhile()
{
    SupervisedRun run;
    run.describeScript(waitingScript(u"exit 0"_s));
    run.start();
    QVERIFY(run.says(u"ready"_s));
    QVERIFY(run.reaches(u"running"_s));
    run.moveFolder();
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"stopped"_s);
}

void SupervisorTest::resourcesAreSampled()
{
    SupervisedRun run;
    run.describeScript(u"trap 'exit 0' TERM; echo ready; while :; do :; done"_s);
    run.start();
    const auto samples = [&] { return linesOf(run.read(u"resources.jsonl"_s)); };
    QVERIFY(eventually([&] { return samples().size() >= 2; }));
    run.askToStop();
    QVERIFY(run.supervisorEnded());
    double cores = 0;
    double before = run.status()["started"].toDouble();
    for (const QString &line : samples()) {
        const QJsonObject sample = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(sample["time"].toDouble() > before, qPrintable(line));
        before = sample["time"].toDouble();
        QVERIFY2(sample["rss"].toDouble() > 500e3, qPrintable(line));
        for (const QString &field : { u"cpu"_s, u"read"_s, u"write"_s })
            QVERIFY2(sample[field].isDouble() && sample[field].toDouble() >= 0, qPrintable(line));
        QVERIFY2(sample["gpu"].isArray(), qPrintable(line));
        cores += sample["cpu"].toDouble();
    }
    // One process that never rests: at most one core, and not nothing even where the machine is busy.
    QVERIFY(cores > 0.05);
    QVERIFY(cores / static_cast<double>(samples().size()) < 1.5);
    QVERIFY(run.status()["peak_bytes"].toDouble() > 500e3);
}

void SupervisorTest::energyIsCountedByTheBestMeans_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("quality");
    QTest::addColumn<double>("joules");
    // The script adds 5 joules to the counter, by way of its beginning from 0 again after 10.
    const QStringList counter { u"powercap/intel-rapl:0/name=package-0"_s, u"powercap/intel-rapl:0/energy_uj=8000000"_s,
        u"powercap/intel-rapl:0/max_energy_range_uj=10000000"_s, u"powercap/intel-rapl:0:0/energy_uj=77"_s };
    const QStringList battery { u"power_supply/BAT0/type=Battery"_s, u"power_supply/BAT0/status=Discharging"_s,
        u"power_supply/BAT0/power_now=20000000"_s };
    QTest::newRow("the processor's counters") << counter + battery << u"rapl"_s << u"measured"_s << 5.0;
    QTest::newRow("the battery while it is discharged") << battery << u"battery"_s << u"measured"_s << 0.0;
    QTest::newRow("else an estimate") << QStringList { u"power_supply/BAT0/type=Battery"_s, u"power_supply/BAT0/status=Charging"_s }
                                      << u"estimate"_s << u"estimated"_s << 0.0;
}

void SupervisorTest::energyIsCountedByTheBestMeans()
{
    QFETCH(QStringList, files);
    QFETCH(double, joules);
    SupervisedRun run;
    for (const QString &file : files) {
        QVERIFY(QDir().mkpath(QFileInfo(run.path(u"power/"_s + file.section('=', 0, 0))).path()));
        run.write(u"power/"_s + file.section('=', 0, 0), file.section('=', 1).toUtf8() + '\n');
    }
    qputenv("CAIRN_POWER_FOLDER", run.path(u"power"_s).toUtf8());
    run.describeScript(u"i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; f='%1/power/powercap/intel-rapl:0/energy_uj'; [ ! -e \"$f\" ] || echo 3000000 > \"$f\""_s.arg(run.path()));
    run.start();
    const bool hasEnded = run.supervisorEnded();
    qunsetenv("CAIRN_POWER_FOLDER");
    QVERIFY(hasEnded);
    QTEST(run.status()["energy_method"].toString(), "method");
    QTEST(run.status()["energy_quality"].toString(), "quality");
    if (joules > 0)
        QCOMPARE(run.status()["energy_joules"].toDouble(), joules);
    else
        QVERIFY(run.status()["energy_joules"].toDouble() > 0);
}

void SupervisorTest::wantOfMemoryIsToldApart()
{
    SupervisedRun run;
    run.describeScript(u"echo 'numpy.core._exceptions.MemoryError: Unable to allocate 8 GiB' >&2; exit 1"_s);
    run.start();
    QVERIFY(run.supervisorEnded());
    QCOMPARE(run.state(), u"failed"_s);
    QCOMPARE(run.status()["exit_code"], QJsonValue(1));
    QVERIFY2(run.status()["reason"].toString().contains(u"ran out of memory"), qPrintable(run.status()["reason"].toString()));
    // One that speaks of it and goes on has not ended by it.
    SupervisedRun other;
    other.describeScript(u"echo MemoryError >&2; exit 0"_s);
    other.start();
    QVERIFY(other.supervisorEnded());
    QCOMPARE(other.state(), u"finished"_s);
}

void SupervisorTest::detachingReturnsAtOnceAndOutlivesTheStarter()
{
    SupervisedRun run;
    run.describeScript(waitingScript(u"exit 0"_s));
    QProcess starter;
    // cat ends only when nobody holds the other end of its pipe any more.
    starter.start(u"bash"_s,
        { u"-c"_s,
            u"set -o pipefail; '%1' '%2' --detach 2>&1 | cat"_s.arg(QStringLiteral(CAIRN_SUPERVISOR), run.path()) });
    QVERIFY(starter.waitForFinished(60000));
    QCOMPARE(starter.exitCode(), 0);
    QCOMPARE(starter.readAll(), QByteArray());
    const qint64 supervisor = run.status()["supervisor_pid"].toInteger();
    QVERIFY(isRunning(supervisor));
    QVERIFY(supervisor != starter.processId());
    QVERIFY(statField(supervisor, 6) != statField(QCoreApplication::applicationPid(), 6));
    QVERIFY(run.reaches(u"running"_s));
    QVERIFY(run.says(u"ready"_s));
    QCOMPARE(statField(run.pid(), 4), supervisor);
    QCOMPARE(run.status()["supervisor_start_ticks"].toInteger(), statField(supervisor, 22));
    run.askToStop();
    QVERIFY(run.reaches(u"stopped"_s));
    QVERIFY(eventually([&] { return !isRunning(supervisor); }));
}

QTEST_GUILESS_MAIN(SupervisorTest)
#include "tst_supervisor.moc"
