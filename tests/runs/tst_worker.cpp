// SPDX-License-Identifier: GPL-3.0-or-later
// Worker, supervisor and program as real processes, killed in turn: the run goes on, and no point is lost or doubled.
#include "models/metrics/series.h"
#include "models/runs/localexecutor.h"
#include "models/runs/workerloop.h"
#include "tests/runs/workerprocess.h"

#include <QTest>

#include <numeric>

using namespace cairn;
using namespace cairn::tests;

namespace {

/** A shell script that writes `count` points, one line each, and rests for a moment after every `atOnce`. */
QByteArray pointScript(int count, int atOnce, const QByteArray &after = {})
{
    return "exec 3>>\"$CAIRN_METRICS\"\ni=0\nwhile [ $i -lt " + QByteArray::number(count) + " ]; do\n"
        + "  printf '{\"step\": %d, \"loss\": %d}\\n' $i $i >&3\n  i=$((i+1))\n" + "  if [ $((i % " + QByteArray::number(atOnce)
        + ")) -eq 0 ]; then sleep 0.05; fi\ndone\n" + after;
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<RunProject>(); }

    void aRunGoesFromTheQueueToItsEnd()
    {
        const qint64 id = m_project->queueScript(pointScript(100, 1'000, "echo out; echo err >&2; echo kept > \"$CAIRN_ARTIFACTS/kept.txt\"\n"));
        const Result<Run> run = waitForRun(m_project->project(), id, 60, RunProject::programs());
        QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().sentence));
        QCOMPARE(run->status, RunStatus::Finished);
        QCOMPARE(run->exitCode.value(), 0);
        QVERIFY(run->startedAt > 0 && run->endedAt >= run->startedAt);
        QCOMPARE(steps(id), expected(100));
        QCOMPARE(Runs::artifacts(m_project->reader(), id)->size(), 1);
        QCOMPARE(logTail(m_project->folder(id).outputLog()), QStringLiteral("out\n"));
        QCOMPARE(logTail(m_project->folder(id).errorLog()), QStringLiteral("err\n"));
        // The worker ends when there is nothing left to do.
        QVERIFY(waitUntil([&] { return !ProjectLock::isHeld(m_project->project().folder().path(), ProjectLock::Kind::Worker); }));
    }

    void aFailedProgramSaysHow()
    {
        const qint64 id = m_project->queueScript("exit 3");
        const Result<Run> run = waitForRun(m_project->project(), id, 60, RunProject::programs());
        QCOMPARE(run->status, RunStatus::Failed);
        QCOMPARE(run->exitCode.value(), 3);
        QVERIFY(!run->reason.isEmpty());
    }

    void workerKilledManyTimesLosesAndDoublesNothing()
    {
        constexpr int kPoints = 6'000;
        const qint64 id = m_project->queueScript(pointScript(kPoints, 100));
        int kills = 0;
        // Different moments, so that starting, reading and ending are all hit.
        for (const int afterMs : {60, 120, 200, 90, 310, 150, 240, 70, 400, 180, 260, 130, 220}) {
            WorkerProcess worker(m_project->project());
            QThread::msleep(afterMs);
            if (isEnded(m_project->run(id).status))
                break;
            worker.kill(SIGKILL);
            ++kills;
        }
        QVERIFY2(kills >= 5, qPrintable(QString::number(kills)));
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        QCOMPARE(m_project->run(id).status, RunStatus::Finished);
        QCOMPARE(steps(id), expected(kPoints));
        QVERIFY(worker.waitForEnd());
        QCOMPARE(databaseProblems(m_project->reader()), QStringList());
    }

    void aStrangersRunIsNotStartedWhateverItsStatusSays_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("queued") << QStringLiteral("queued");
        QTest::newRow("as if a worker had been killed while starting it") << QStringLiteral("starting");
        QTest::newRow("as if it ran") << QStringLiteral("running");
    }
    void aStrangersRunIsNotStartedWhateverItsStatusSays()
    {
        QFETCH(QString, status);
        const QString trace = m_project->path(QStringLiteral("trace"));
        const qint64 id = m_project->queueScript("touch '" + trace.toUtf8() + "'\n");
        // Another run.json than the one that was queued here.
        RunProject::append(m_project->folder(id).runFile(), "\n");
        m_project->change([&](SQLite::Database &database) { execute(database, "UPDATE run SET status = ? WHERE id = ?", status, id); });
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        QCOMPARE(m_project->run(id).status, RunStatus::Stopped);
        QVERIFY(m_project->run(id).reason.contains(QLatin1String("someone else")));
        QVERIFY(!QFileInfo::exists(trace));
    }

    void aWorkerThatEndsPolitelyLeavesTheRunAlone()
    {
        const qint64 id = m_project->queueScript(pointScript(400, 20));
        {
            WorkerProcess worker(m_project->project());
            QVERIFY(waitUntil([&] { return m_project->run(id).status == RunStatus::Running; }));
            worker.kill(SIGTERM);
            QCOMPARE(worker.exitCode(), 0);
        }
        QCOMPARE(m_project->run(id).status, RunStatus::Running);
        QVERIFY(waitUntil([&] { return m_project->folder(id).state()->status == RunStatus::Finished; }));
        // Nobody followed it; a command that reads catches up by itself.
        QVERIFY(catchUpAll(m_project->project(), RunProject::programs()).has_value());
        QCOMPARE(m_project->run(id).status, RunStatus::Finished);
        QCOMPARE(steps(id), expected(400));
    }

    void aProgramOutlivesItsSupervisor()
    {
        const qint64 id = m_project->queueScript(pointScript(600, 20));
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return !steps(id).isEmpty(); }));
        killSupervisor(id);
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        const Run run = m_project->run(id);
        QCOMPARE(run.status, RunStatus::Lost);
        QVERIFY(run.reason.contains(QLatin1String("exit status is unknown")));
        QCOMPARE(steps(id), expected(600));
    }

    void supervisorAndProgramGoneIsLost()
    {
        const qint64 id = m_project->queueScript(pointScript(40, 20, "sleep 60\n"));
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return steps(id).size() == 40; }));
        const RunState state = *m_project->folder(id).state();
        killSupervisor(id);
        QVERIFY(state.program.isAlive());
        ::kill(-pid_t(state.processGroup), SIGKILL);
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        QCOMPARE(m_project->run(id).status, RunStatus::Lost);
        QCOMPARE(steps(id), expected(40));
    }

    void askedToStopItMaySayALastWord()
    {
        const qint64 id = m_project->queueScript("trap 'printf \"{\\\"step\\\": 1, \\\"loss\\\": 1}\\n\" >> \"$CAIRN_METRICS\"; exit 0' TERM\n"
                                                 "printf '{\"step\": 0, \"loss\": 0}\\n' >> \"$CAIRN_METRICS\"\n"
                                                 "while true; do sleep 0.05; done\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return steps(id).size() == 1; }));
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        QCOMPARE(m_project->run(id).status, RunStatus::Stopped);
        QCOMPARE(steps(id), expected(2));
    }

    void aDeafProgramIsStoppedFirmly()
    {
        const qint64 id = m_project->queueScript("trap '' TERM\necho '{\"step\": 0, \"loss\": 0}' >> "
                                                 "\"$CAIRN_METRICS\"\nwhile true; do sleep 0.05; done\n",
            0.3);
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return steps(id).size() == 1; }));
        const ProcessIdentity program = m_project->folder(id).state()->program;
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        QCOMPARE(m_project->run(id).status, RunStatus::Stopped);
        QVERIFY(!program.isAlive());
    }

    void anAdoptedProgramIsStoppedByTheWorker_data()
    {
        QTest::addColumn<QByteArray>("trap");
        QTest::newRow("that listens") << QByteArray();
        QTest::newRow("that does not") << QByteArray("trap '' TERM\n");
    }
    void anAdoptedProgramIsStoppedByTheWorker()
    {
        QFETCH(QByteArray, trap);
        const qint64 id = m_project->queueScript(trap
                + "echo '{\"step\": 0, \"loss\": 0}' >> \"$CAIRN_METRICS\"\nwhile true; do sleep 0.05; "
                  "done\n",
            0.3);
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return steps(id).size() == 1; }));
        const ProcessIdentity program = m_project->folder(id).state()->program;
        killSupervisor(id);
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        QCOMPARE(m_project->run(id).status, RunStatus::Stopped);
        QVERIFY(!program.isAlive());
    }

    void aStrangersStatusKillsNobody()
    {
        // A live process of ours that the status claims to be the program, with a start time that is not its own.
        QProcess bystander;
        bystander.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(bystander.waitForStarted());
        const qint64 id = m_project->queueScript("true");
        m_project->change([](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'running'"); });
        const QByteArray pid = QByteArray::number(bystander.processId());
        RunProject::write(m_project->folder(id).statusFile(),
            "{\"state\": \"running\", \"pid\": " + pid + ", \"pgid\": " + pid
                + ", \"start_ticks\": 1, \"supervisor_pid\": 1, \"supervisor_start_ticks\": 99999999}");
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QVERIFY(catchUpAll(m_project->project(), RunProject::programs()).has_value());
        QCOMPARE(m_project->run(id).status, RunStatus::Stopped);
        QCOMPARE(bystander.state(), QProcess::Running);
        bystander.kill();
        bystander.waitForFinished();
    }

    void queuedRunsGoOneAfterAnother()
    {
        const QString order = m_project->path(QStringLiteral("order"));
        QList<qint64> ids;
        for (int number = 1; number <= 3; ++number) {
            const QByteArray say = QByteArray::number(number) + " >> '" + order.toUtf8() + "'\n";
            ids.append(m_project->queueScript("echo begin" + say + "sleep 0.1\necho end" + say));
        }
        for (const qint64 id : ids)
            QCOMPARE(waitForRun(m_project->project(), id, 60, RunProject::programs())->status, RunStatus::Finished);
        QFile file(order);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("begin1\nend1\nbegin2\nend2\nbegin3\nend3\n"));
    }

    void aSecondWorkerLeavesAtOnce()
    {
        const qint64 id = m_project->queueScript("sleep 8");
        WorkerProcess first(m_project->project());
        QVERIFY(waitUntil([&] { return m_project->run(id).status == RunStatus::Running; }));
        WorkerProcess second(m_project->project());
        QVERIFY(second.waitForEnd());
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(m_project->run(id).status, RunStatus::Running);
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QVERIFY(first.waitForEnd());
        QCOMPARE(m_project->run(id).status, RunStatus::Stopped);
    }

    void catchingUpWaitsForTheWorker()
    {
        const QString go = m_project->path(QStringLiteral("go"));
        const qint64 id
            = m_project->queueScript("while [ ! -e '" + go.toUtf8() + "' ]; do sleep 0.01; done\n" + pointScript(50, 1'000) + "sleep 8\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return m_project->run(id).status == RunStatus::Running; }));
        RunProject::write(go, "");
        const QString metrics = m_project->folder(id).metricsFile();
        QVERIFY(waitUntil([&] {
            QFile file(metrics);
            return file.open(QIODevice::ReadOnly) && file.readAll().count('\n') == 50;
        }));
        QVERIFY(catchUpAll(m_project->project(), RunProject::programs()).has_value());
        QCOMPARE(steps(id), expected(50));
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QVERIFY(worker.waitForEnd());
    }

    void aSupervisorThatIsNotThereFailsTheRun()
    {
        const qint64 id = m_project->queueScript("true");
        RunFollower follower(m_project->project());
        LocalExecutor executor(m_project->project(), {m_project->path(QStringLiteral("nowhere"))});
        QVERIFY(executor.start(id, follower).has_value());
        QCOMPARE(m_project->run(id).status, RunStatus::Failed);
        QVERIFY(m_project->run(id).reason.contains(QLatin1String("cairn-supervisor")));
    }

    void aFolderThatWasDeletedIsLost()
    {
        const qint64 id = m_project->queueScript("true");
        m_project->change([](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'running'"); });
        QVERIFY(m_project->folder(id).dir().removeRecursively());
        QVERIFY(catchUpAll(m_project->project(), RunProject::programs()).has_value());
        QCOMPARE(m_project->run(id).status, RunStatus::Lost);
    }

private:
    QList<qint64> steps(qint64 id)
    {
        const Result<SeriesInfo> series = Series::find(m_project->reader(), id, QStringLiteral("loss"));
        QList<qint64> steps;
        const QList<Point> points = series ? *Series::allPoints(m_project->reader(), series->id) : QList<Point>();
        for (const Point &point : points)
            steps.append(point.step);
        return steps;
    }

    static QList<qint64> expected(int count)
    {
        QList<qint64> steps(count);
        std::iota(steps.begin(), steps.end(), 0);
        return steps;
    }

    void killSupervisor(qint64 id)
    {
        const RunState state = *m_project->folder(id).state();
        QVERIFY(state.supervisor.isAlive());
        ::kill(pid_t(state.supervisor.pid), SIGKILL);
        QVERIFY(waitUntil([&] { return !state.supervisor.isAlive(); }));
    }

    std::unique_ptr<RunProject> m_project;
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
