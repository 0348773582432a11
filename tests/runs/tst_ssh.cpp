// SPDX-License-Identifier: GPL-3.0-or-later
// Runs at another computer through a real sshd of the test's own: brought there, brought back, and true whatever breaks in between.
#include "models/metrics/series.h"
#include "models/runs/machinecheck.h"
#include "models/runs/workerloop.h"
#include "tests/runs/privatecluster.h"

#include <QTest>

#include <numeric>

using namespace cairn;
using namespace cairn::tests;

class TestSsh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
        m_ssh = std::make_unique<PrivateSsh>();
        m_ssh->setRuntimeFolder(m_runtime.path());
        if (const QString problem = m_ssh->start(); !problem.isEmpty()) {
            m_ssh.reset();
            QSKIP(qPrintable(QStringLiteral("An ssh server cannot be started here: %1").arg(problem)));
        }
    }
    void init()
    {
        if (!m_ssh)
            QSKIP("An ssh server cannot be started here");
        m_project = std::make_unique<RunProject>();
        m_far = m_ssh->far(QStringLiteral("it's %1").arg(++m_projects));
        QVERIFY(setMachine(m_project->project(), {kFar, m_far, false}).has_value());
    }
    void cleanup() { m_project.reset(); }
    void cleanupTestCase()
    {
        if (m_ssh)
            m_ssh->cut();
        m_ssh.reset();
    }

    void aMachineIsTested()
    {
        const MachineCheck check = checkMachine({kFar, m_far, false}, {});
        QVERIFY2(check.isGood, qPrintable(check.lines.join(QLatin1Char('\n'))));
        QVERIFY(check.lines.join(QLatin1Char('\n')).contains(QLatin1String("rsync")));
        QVERIFY(!checkMachine({{Engine::Ssh, QStringLiteral("127.0.0.1")}, m_far, false}, {}).isGood);
    }

    void aRunIsBroughtThereAndBack()
    {
        const qint64 id = queue("pwd\necho \"$CAIRN_TRACE\"\nprintf '{\"step\": 1, \"loss\": 0.5}\\n' >> \"$CAIRN_METRICS\"\n"
                                "echo kept > \"$CAIRN_ARTIFACTS/kept.txt\"\nln -s /etc/passwd \"$CAIRN_ARTIFACTS/outside\"\n");
        WorkerProcess worker(m_project->project());
        const Run run = ended(id);
        QVERIFY2(run.status == RunStatus::Finished, qPrintable(run.reason));
        QCOMPARE(run.metrics.value(QStringLiteral("loss")).points, 1);
        const QString output = logTail(m_project->folder(id).outputLog());
        QVERIFY2(output.startsWith(m_far), qPrintable(output)); // it was there, not here
        QVERIFY(QFileInfo(m_project->folder(id).artifacts() + QStringLiteral("/kept.txt")).isFile());
        // A link that leads out of the run is not brought.
        QVERIFY(!QFileInfo(m_project->folder(id).artifacts() + QStringLiteral("/outside")).isSymLink());
        QCOMPARE(QDir(m_far + QStringLiteral("/bin")).entryList(QDir::Files).size(), 1);
    }

    void aFailedProgramSaysHow()
    {
        const qint64 id = queue("exit 9\n");
        WorkerProcess worker(m_project->project());
        QCOMPARE(ended(id).exitCode.value(), 9);
        QCOMPARE(m_project->run(id).status, RunStatus::Failed);
    }

    void aProgramThatIsNotThereIsTold()
    {
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("no-such-program-there")}};
        request.where = kFar;
        const Result<qint64> id = queueRun(m_project->project(), m_project->commandRecipe(), request, RunProject::programs());
        QVERIFY(id.has_value());
        WorkerProcess worker(m_project->project());
        QCOMPARE(ended(*id).status, RunStatus::Failed);
        QVERIFY2(m_project->run(*id).reason.contains(QLatin1String("no-such-program-there")), qPrintable(m_project->run(*id).reason));
    }

    void aRunIsStoppedThere()
    {
        const qint64 id = queue("trap 'echo saved; exit 0' TERM\necho ready\nwhile true; do sleep 0.05; done\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(says(id, "ready"));
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QCOMPARE(ended(id).status, RunStatus::Stopped);
        QVERIFY(logTail(m_project->folder(id).outputLog()).contains(QLatin1String("saved")));
    }

    void aCutConnectionIsTriedAgainAndNoPointIsLost()
    {
        const QString go = m_project->path(QStringLiteral("go"));
        const qint64 id = queue("i=0\nwhile [ $i -lt 300 ]; do printf '{\"step\": %d, \"loss\": 1}\\n' $i >> \"$CAIRN_METRICS\"; i=$((i+1)); sleep 0.01; done\n"
                                "while [ ! -e '" + go.toUtf8() + "' ]; do sleep 0.05; done\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return !steps(id).isEmpty(); }));
        m_ssh->cut();
        QVERIFY(waitUntil([&] { return m_project->run(id).reason.contains(QLatin1String("not reached since")); }));
        QVERIFY(!isEnded(m_project->run(id).status));
        RunProject::write(go, "");
        QVERIFY(m_ssh->listen());
        const Run run = ended(id);
        QVERIFY2(run.status == RunStatus::Finished, qPrintable(run.reason));
        QList<qint64> expected(300);
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(steps(id), expected);
    }

    void whoIsGoneThereIsLost_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("the processes") << false;
        QTest::newRow("the folder") << true;
    }
    void whoIsGoneThereIsLost()
    {
        QFETCH(bool, isFolder);
        const qint64 id = queue("echo ready\nsleep 60\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(says(id, "ready"));
        QVERIFY(waitUntil([&] { return m_project->folder(id).state() && m_project->folder(id).state()->status == RunStatus::Running; }));
        const RunState state = *m_project->folder(id).state();
        ::kill(pid_t(state.supervisor.pid), SIGKILL);
        ::kill(-pid_t(state.processGroup), SIGKILL);
        if (isFolder)
            QVERIFY(QDir(m_far + QStringLiteral("/projects")).removeRecursively());
        const Run run = ended(id);
        QCOMPARE(run.status, RunStatus::Lost);
        QVERIFY2(run.reason.contains(QLatin1String("gone")), qPrintable(run.reason));
    }

    void aWorkerKilledMeanwhileStartsNothingTwice()
    {
        const qint64 id = queue("echo begun\nsleep 2\n");
        for (const int afterMs : {200, 500, 800, 400}) {
            WorkerProcess worker(m_project->project());
            QThread::msleep(afterMs);
            worker.kill(SIGKILL);
        }
        WorkerProcess worker(m_project->project());
        const Run run = ended(id);
        QVERIFY2(run.status == RunStatus::Finished, qPrintable(run.reason));
        QCOMPARE(logTail(m_project->folder(id).outputLog()), QStringLiteral("begun\n"));
    }

    void slurmThroughALoginNode()
    {
        PrivateSlurm slurm;
        if (const QString problem = slurm.start(); !problem.isEmpty())
            QSKIP(qPrintable(QStringLiteral("Slurm cannot be started here: %1").arg(problem)));
        const Where where {Engine::Slurm, QStringLiteral("cairn-far")};
        QVERIFY(setMachine(m_project->project(), {where, m_far, false}).has_value());
        // The login node's shell must find the test's own Slurm.
        m_ssh->setVariable("SLURM_CONF", qgetenv("SLURM_CONF"));
        const qint64 id = queue("pwd\nprintf '{\"step\": 1, \"loss\": 0.5}\\n' >> \"$CAIRN_METRICS\"\n", where);
        WorkerProcess worker(m_project->project());
        const Run run = ended(id);
        QVERIFY2(run.status == RunStatus::Finished, qPrintable(run.reason));
        QVERIFY(run.job.toInt() > 0);
        QCOMPARE(run.metrics.value(QStringLiteral("loss")).points, 1);
        QVERIFY(logTail(m_project->folder(id).outputLog()).startsWith(m_far));
        const MachineCheck check = checkMachine({where, m_far, false}, {});
        QVERIFY2(check.isGood && check.lines.last().contains(QLatin1String("main")), qPrintable(check.lines.join(QLatin1Char('\n'))));
    }

private:
    qint64 queue(const QByteArray &script, const Where &where = kFar)
    {
        const QDir folder(m_project->path(QStringLiteral("code%1").arg(++m_scripts)));
        folder.mkpath(QStringLiteral("."));
        RunProject::write(folder.filePath(QStringLiteral("s.sh")), script);
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("sh s.sh")}};
        request.baseFolder = folder.path();
        request.where = where;
        const Result<qint64> id = queueRun(m_project->project(), m_project->commandRecipe(5), request, RunProject::programs());
        if (!id)
            qFatal("%s %s", qPrintable(id.error().sentence), qPrintable(id.error().detail));
        return *id;
    }
    bool says(qint64 id, const char *text)
    {
        return waitUntil([&] { return logTail(m_project->folder(id).outputLog()).contains(QLatin1String(text)); });
    }
    Run ended(qint64 id)
    {
        waitUntil([&] { return isEnded(m_project->run(id).status); });
        return m_project->run(id);
    }
    QList<qint64> steps(qint64 id)
    {
        const Result<SeriesInfo> series = Series::find(m_project->reader(), id, QStringLiteral("loss"));
        QList<qint64> steps;
        const QList<Point> points = series ? *Series::allPoints(m_project->reader(), series->id) : QList<Point>();
        for (const Point &point : points)
            steps.append(point.step);
        return steps;
    }

    static inline const Where kFar {Engine::Ssh, QStringLiteral("cairn-far")};
    QTemporaryDir m_runtime {QStringLiteral("/tmp/cairn-XXXXXX")}; // short: sockets live in it
    std::unique_ptr<PrivateSsh> m_ssh;
    std::unique_ptr<RunProject> m_project;
    QString m_far;
    int m_scripts = 0, m_projects = 0;
};

QTEST_GUILESS_MAIN(TestSsh)
#include "tst_ssh.moc"
