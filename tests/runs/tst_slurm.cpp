// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a real Slurm of the test's own: whatever ends them, the database says the truth.
#include "models/metrics/series.h"
#include "models/runs/sweeps.h"
#include "models/runs/workerloop.h"
#include "tests/runs/privatecluster.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

class TestSlurm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_slurm = std::make_unique<PrivateSlurm>();
        if (const QString problem = m_slurm->start(); !problem.isEmpty()) {
            m_slurm.reset();
            QSKIP(qPrintable(QStringLiteral("Slurm cannot be started here: %1").arg(problem)));
        }
    }
    void cleanupTestCase() { m_slurm.reset(); }
    void init()
    {
        if (!m_slurm)
            QSKIP("Slurm cannot be started here");
        m_project = std::make_unique<RunProject>();
    }
    void cleanup() { m_project.reset(); }

    void aRunFinishes()
    {
        const qint64 id = queue("printf '{\"step\": 1, \"loss\": 0.5}\\n' >> \"$CAIRN_METRICS\"\necho \"job $SLURM_JOB_ID\"\n");
        const Run run = waitFor(id);
        QCOMPARE(run.reason, QString());
        QCOMPARE(run.status, RunStatus::Finished);
        QVERIFY(run.job.toInt() > 0);
        QCOMPARE(run.host, QSysInfo::machineHostName());
        QCOMPARE(run.whereText(), QStringLiteral("Slurm job %1 on %2").arg(run.job, run.host));
        QCOMPARE(logTail(m_project->folder(id).outputLog()), QStringLiteral("job %1\n").arg(run.job));
        QCOMPARE(run.metrics.value(QStringLiteral("loss")).last, 0.5);
    }

    void aFailedProgramSaysHow()
    {
        const Run run = waitFor(queue("exit 7\n"));
        QCOMPARE(run.status, RunStatus::Failed);
        QCOMPARE(run.exitCode.value(), 7);
    }

    void whatSlurmRefusesIsTold()
    {
        const Run run = waitFor(queue("true\n", "partition=nowhere"));
        QCOMPARE(run.status, RunStatus::Failed);
        QVERIFY2(run.reason.contains(QLatin1String("artition")), qPrintable(run.reason));
    }

    void aRunIsStoppedPolitely()
    {
        const qint64 id = queue("trap 'echo saved; exit 0' TERM\necho ready\nwhile true; do sleep 0.05; done\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(says(id, "ready"));
        QVERIFY(stopRun(m_project->project(), id).has_value());
        const Run run = ended(id);
        QCOMPARE(run.status, RunStatus::Stopped);
        QVERIFY(logTail(m_project->folder(id).outputLog()).contains(QLatin1String("saved")));
    }

    void aWaitingJobIsTakenBack()
    {
        // More processors than the node has free: it waits behind the first.
        const qint64 first = queue("sleep 60\n", "cpus=2");
        succeeds(QStringLiteral("scontrol"), {QStringLiteral("update"), QStringLiteral("PartitionName=main"), QStringLiteral("State=DOWN")});
        const qint64 id = queue("true\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return m_project->run(id).reason.contains(QLatin1String("waits in Slurm")); }));
        QVERIFY2(m_project->run(id).reason.contains(QLatin1String("Partition")), qPrintable(m_project->run(id).reason));
        QVERIFY(stopRun(m_project->project(), id).has_value());
        QVERIFY(stopRun(m_project->project(), first).has_value());
        QCOMPARE(ended(id).status, RunStatus::Stopped);
        QCOMPARE(ended(first).status, RunStatus::Stopped);
        succeeds(QStringLiteral("scontrol"), {QStringLiteral("update"), QStringLiteral("PartitionName=main"), QStringLiteral("State=UP")});
    }

    void theTimeLimitAsksForACheckpoint()
    {
        // Slurm may ask a minute early, so with the shortest limit it asks at once.
        const qint64 id = queue("trap 'echo saved; exit 0' TERM\nwhile true; do sleep 0.05; done\n", "time=1:00");
        WorkerProcess worker(m_project->project());
        const Run run = ended(id);
        QCOMPARE(run.status, RunStatus::Stopped);
        QVERIFY2(run.reason.contains(QLatin1String("time limit of 0:01:00")), qPrintable(run.reason));
        QVERIFY(logTail(m_project->folder(id).outputLog()).contains(QLatin1String("saved")));
    }

    void aCancelledJobIsStopped()
    {
        const qint64 id = queue("echo ready\nsleep 60\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(says(id, "ready"));
        QVERIFY(waitUntil([&] { return !m_project->run(id).job.isEmpty(); }));
        QVERIFY(succeeds(QStringLiteral("scancel"), {m_project->run(id).job}));
        const Run run = ended(id);
        QCOMPARE(run.status, RunStatus::Stopped);
        QVERIFY2(run.reason.contains(QLatin1String("cancelled in Slurm")), qPrintable(run.reason));
    }

    void aRequeuedJobRunsAgainAndEndsOnce()
    {
        const QString go = m_project->path(QStringLiteral("go"));
        const qint64 id = queue("echo begun\nwhile [ ! -e '" + go.toUtf8() + "' ]; do sleep 0.05; done\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(says(id, "begun"));
        QVERIFY(waitUntil([&] { return !m_project->run(id).job.isEmpty(); }));
        QVERIFY(succeeds(QStringLiteral("scontrol"), {QStringLiteral("requeue"), m_project->run(id).job}));
        QVERIFY(waitUntil([&] { return m_project->run(id).reason.contains(QLatin1String("queue")); }));
        QVERIFY(!isEnded(m_project->run(id).status));
        // Slurm holds a requeued job back for a while; an update of its start time lets it go.
        RunProject::write(go, "");
        succeeds(QStringLiteral("scontrol"), {QStringLiteral("update"), QStringLiteral("JobId=") + m_project->run(id).job, QStringLiteral("StartTime=now")});
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status) || logTail(m_project->folder(id).outputLog()).count(QLatin1String("begun")) == 2; }));
        QCOMPARE(ended(id).status, RunStatus::Finished);
    }

    void workerAndControllerRestartMeanwhile()
    {
        const QString go = m_project->path(QStringLiteral("go"));
        const qint64 id = queue("echo ready\nwhile [ ! -e '" + go.toUtf8() + "' ]; do sleep 0.05; done\nprintf '{\"step\": 1, \"loss\": 1}\\n' >> \"$CAIRN_METRICS\"\n");
        {
            WorkerProcess worker(m_project->project());
            QVERIFY(says(id, "ready"));
            worker.kill(SIGKILL);
        }
        m_slurm->stopController();
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return m_project->run(id).reason.contains(QLatin1String("not reached since")); }));
        QVERIFY(!isEnded(m_project->run(id).status));
        QVERIFY(m_slurm->startController());
        RunProject::write(go, "");
        const Run run = ended(id);
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(run.reason, QString());
        QCOMPARE(run.metrics.value(QStringLiteral("loss")).points, 1);
        QVERIFY(run.job.toInt() > 0);
    }

    void aWorkerKilledWhileSubmittingSubmitsOnce()
    {
        const qint64 id = queue("echo begun\nsleep 1\n");
        for (const int afterMs : {150, 250, 350, 200}) {
            WorkerProcess worker(m_project->project());
            QThread::msleep(afterMs);
            worker.kill(SIGKILL);
        }
        WorkerProcess worker(m_project->project());
        const Run run = ended(id);
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(logTail(m_project->folder(id).outputLog()), QStringLiteral("begun\n"));
    }

    void aSweepIsOneArray()
    {
        const QString script = m_project->path(QStringLiteral("s.sh"));
        RunProject::write(script, "printf '{\"step\": 1, \"val/loss\": %s}\\n' \"$1\" >> \"$CAIRN_METRICS\"\necho \"$SLURM_ARRAY_JOB_ID\"\n");
        Recipe recipe = m_project->commandRecipe();
        recipe.name = QStringLiteral("shell");
        recipe.program = QStringLiteral("/bin/sh");
        recipe.arguments = {script, QStringLiteral("{x}")};
        recipe.params.clear();
        ParamSpec x;
        x.name = QStringLiteral("x");
        x.type = ParamType::Real;
        x.defaultValue = 1.0;
        recipe.params.append(x);
        recipe.manifest = QByteArray("{\"cairn\": 1, \"name\": \"shell\", \"title\": \"shell\", \"program\": \"/bin/sh\", \"arguments\": [\"") + script.toUtf8()
            + "\", \"{x}\"], \"params\": [{\"name\": \"x\", \"type\": \"real\", \"default\": 1.0}]}";
        SweepRequest request;
        request.definition.recipe = recipe;
        const auto space = sweepSpaceFromJson("{\"x\": [1, 2, 3, 4]}", recipe, QStringLiteral("space"));
        QVERIFY2(space.has_value(), space ? "" : qPrintable(space.error().sentence));
        request.definition.space = *space;
        request.definition.method = SweepMethod::Grid;
        request.definition.trials = 4;
        request.definition.metric = QStringLiteral("val/loss");
        request.definition.where = {Engine::Slurm, {}};
        const Result<qint64> sweep = startSweep(m_project->project(), request, RunProject::programs());
        QVERIFY2(sweep.has_value(), sweep ? "" : qPrintable(sweep.error().sentence));
        WorkerProcess worker(m_project->project());
        QCOMPARE(ended(*sweep).status, RunStatus::Finished);
        QSet<QString> arrays, tasks;
        const auto children = sweepChildren(m_project->reader(), *sweep, request.definition);
        QVERIFY(children.has_value());
        QCOMPARE(children->size(), 4);
        for (const SweepChild &child : *children) {
            const Run run = m_project->run(child.runId);
            QCOMPARE(run.status, RunStatus::Finished);
            arrays.insert(run.job.section(QLatin1Char('_'), 0, 0));
            tasks.insert(run.job.section(QLatin1Char('_'), 1));
            QCOMPARE(logTail(run.runFolder(m_project->project().folder()).outputLog()).trimmed(), run.job.section(QLatin1Char('_'), 0, 0));
        }
        QCOMPARE(arrays.size(), 1);
        QCOMPARE(tasks.size(), 4);
    }

    void aJobThatSlurmForgotIsLostAndOneThatStillSpeaksIsNot()
    {
        const qint64 silent = queue("echo ready\nsleep 60\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(says(silent, "ready"));
        QVERIFY(waitUntil([&] { return !m_project->run(silent).job.isEmpty(); }));
        m_slurm->forgetJobs();
        const RunState state = *m_project->folder(silent).state();
        ::kill(pid_t(state.supervisor.pid), SIGKILL);
        ::kill(-pid_t(state.processGroup), SIGKILL);
        QVERIFY(m_slurm->startController());
        const Run run = ended(silent, 90);
        QCOMPARE(run.status, RunStatus::Lost);
        QVERIFY2(run.reason.contains(QLatin1String("Slurm does not know")), qPrintable(run.reason));
    }

private:
    qint64 queue(const QByteArray &script, const char *resources = "")
    {
        const QString file = m_project->path(QStringLiteral("s%1.sh").arg(++m_scripts));
        RunProject::write(file, script);
        RunRequest request;
        request.params = {{QStringLiteral("command"), QStringLiteral("/bin/sh '%1'").arg(file)}};
        request.where = {Engine::Slurm, {}};
        request.resources = *ResourceRequest::fromText(QLatin1String(resources));
        const Result<qint64> id = queueRun(m_project->project(), m_project->commandRecipe(5), request, RunProject::programs());
        if (!id)
            qFatal("%s %s", qPrintable(id.error().sentence), qPrintable(id.error().detail));
        return *id;
    }
    bool says(qint64 id, const char *text)
    {
        return waitUntil([&] { return logTail(m_project->folder(id).outputLog()).contains(QLatin1String(text)); });
    }
    Run ended(qint64 id, int = 60)
    {
        waitUntil([&] { return isEnded(m_project->run(id).status); });
        return m_project->run(id);
    }
    Run waitFor(qint64 id)
    {
        WorkerProcess worker(m_project->project());
        return ended(id);
    }

    std::unique_ptr<PrivateSlurm> m_slurm;
    std::unique_ptr<RunProject> m_project;
    int m_scripts = 0;
};

QTEST_GUILESS_MAIN(TestSlurm)
#include "tst_slurm.moc"
