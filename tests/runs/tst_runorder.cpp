// SPDX-License-Identifier: GPL-3.0-or-later
// The queue: order, waiting for another run, pausing, how many at once, and what a worker makes of it.
#include "models/project/heat.h"
#include "models/project/power.h"
#include "models/runs/runorder.h"
#include "models/runs/runsignals.h"
#include "models/runs/workerloop.h"
#include "tests/runs/workerprocess.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

class TestRunOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<RunProject>(); }

    void runsWaitInTheOrderTheyCame()
    {
        const QList<qint64> ids = queueThree();
        QCOMPARE(waiting(), ids);
        QCOMPARE(startable(), ids.mid(0, 1));
    }

    void aMovedRunTakesItsPlaceAndTheOthersKeepTheirs()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(moveQueuedRun(m_project->project(), ids.at(2), 1).has_value());
        QCOMPARE(waiting(), (QList<qint64> {ids.at(2), ids.at(0), ids.at(1)}));
        QVERIFY(moveQueuedRun(m_project->project(), ids.at(2), 99).has_value());
        QCOMPARE(waiting(), ids);
        const qint64 later = m_project->queueScript("true");
        QCOMPARE(waiting().last(), later);
    }

    void asManyStartAsThereIsRoomFor()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(setRunsAtOnce(m_project->project(), 2).has_value());
        QCOMPARE(startable(), ids.mid(0, 2));
        m_project->change([&](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'running' WHERE id = ?", ids.at(0)); });
        QCOMPARE(startable(), ids.mid(1, 1));
        QVERIFY(!setRunsAtOnce(m_project->project(), 0).has_value());
        QVERIFY(!setRunsAtOnce(m_project->project(), 65).has_value());
    }

    void aPausedQueueStartsNothingAndAsksForNoWorker()
    {
        queueThree();
        QVERIFY(setQueuePaused(m_project->project(), true).has_value());
        QCOMPARE(startable(), QList<qint64>());
        QCOMPARE(*hasRunsToStart(m_project->reader()), false);
        QVERIFY(setQueuePaused(m_project->project(), false).has_value());
        QCOMPARE(*hasRunsToStart(m_project->reader()), true);
    }

    void onBatteryNothingStartsWhereMainsIsAskedFor()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(setQueueNeedsMains(m_project->project(), true).has_value());
        QCOMPARE(*startableRuns(m_project->reader(), ComputerNow {false, 0}), QList<qint64>());
        QCOMPARE(*startableRuns(m_project->reader(), ComputerNow()), ids.mid(0, 1));
    }

    void aRunWaitsForAnotherUntilThatHasEnded()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(setWaitsFor(m_project->project(), ids.at(0), ids.at(2)).has_value());
        QCOMPARE(startable(), ids.mid(1, 1));
        QCOMPARE(queuedRuns(m_project->reader())->first().waitsForId, ids.at(2));
        m_project->change([&](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'failed' WHERE id = ?", ids.at(2)); });
        QCOMPARE(startable(), ids.mid(0, 1));
    }

    void runsCannotWaitForEachOther()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(setWaitsFor(m_project->project(), ids.at(0), ids.at(1)).has_value());
        QVERIFY(setWaitsFor(m_project->project(), ids.at(1), ids.at(2)).has_value());
        QVERIFY(!setWaitsFor(m_project->project(), ids.at(2), ids.at(0)).has_value());
        QVERIFY(!setWaitsFor(m_project->project(), ids.at(0), ids.at(0)).has_value());
        QVERIFY(setWaitsFor(m_project->project(), ids.at(0), 0).has_value());
        QVERIFY(setWaitsFor(m_project->project(), ids.at(2), ids.at(0)).has_value());
    }

    void anUrgentRunStartsFirstAndAnIdleOneLast()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(setRunPriority(m_project->project(), ids.at(0), RunPriority::Idle).has_value());
        QVERIFY(setRunPriority(m_project->project(), ids.at(2), RunPriority::Urgent).has_value());
        QCOMPARE(waiting(), (QList<qint64> {ids.at(2), ids.at(1), ids.at(0)}));
        QCOMPARE(startable(), ids.mid(2, 1));
        QVERIFY(setRunPriority(m_project->project(), ids.at(0), RunPriority::Normal).has_value());
        QCOMPARE(waiting(), (QList<qint64> {ids.at(2), ids.at(0), ids.at(1)}));
    }

    void aHotComputerStartsNothingWhereItMayRest()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(setQueueRestsAbove(m_project->project(), 80).has_value());
        QCOMPARE(*startableRuns(m_project->reader(), {true, 85}), QList<qint64>());
        QCOMPARE(*startableRuns(m_project->reader(), {true, 79}), ids.mid(0, 1));
        QCOMPARE(*startableRuns(m_project->reader(), {true, 0}), ids.mid(0, 1));
        QVERIFY(!setQueueRestsAbove(m_project->project(), 20).has_value());
        QVERIFY(setQueueRestsAbove(m_project->project(), 0).has_value());
        QCOMPARE(*startableRuns(m_project->reader(), {true, 120}), ids.mid(0, 1));
    }

    void whyARunWaitsIsSaid()
    {
        const QList<qint64> ids = queueThree();
        const auto why = [&](qsizetype index, const ComputerNow &computer = {}) {
            const auto runs = queuedRuns(m_project->reader());
            return whyItWaits(runs->at(index), *runs, RunOrder::load(m_project->reader()), computer);
        };
        QCOMPARE(why(0), QString());
        QVERIFY(why(2).contains(QLatin1Char('2')));
        QVERIFY(setWaitsFor(m_project->project(), ids.at(0), ids.at(1)).has_value());
        QVERIFY(why(0).contains(m_project->run(ids.at(1)).name));
        QVERIFY(setQueueNeedsMains(m_project->project(), true).has_value());
        QVERIFY(why(1, {false, 0}).contains(QLatin1String("mains")));
        QVERIFY(setQueueRestsAbove(m_project->project(), 80).has_value());
        QVERIFY(why(1, {true, 91.2}).contains(QLatin1String("91")));
        QVERIFY(setQueuePaused(m_project->project(), true).has_value());
        QVERIFY(why(1).contains(QLatin1String("paused")));
    }

    void heatIsReadAsTheKernelTellsIt()
    {
        const QTemporaryDir folder;
        QCOMPARE(hottestCelsius(folder.path()), 0.0);
        for (const auto &[zone, temp] : {std::pair<const char *, const char *> {"thermal_zone0", "47000"}, {"thermal_zone1", "82500"}, {"thermal_zone2", "-274000"},
                 {"thermal_zone3", "much"}, {"cooling_device0", "140000"}}) {
            QVERIFY(QDir(folder.path()).mkpath(QLatin1String(zone)));
            RunProject::write(folder.filePath(QLatin1String(zone) + QStringLiteral("/temp")), QByteArray(temp) + '\n');
        }
        QCOMPARE(hottestCelsius(folder.path()), 82.5);
    }

    void whatHasBegunCannotBeMovedAndIsForgotten()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(moveQueuedRun(m_project->project(), ids.at(0), 3).has_value());
        m_project->change([&](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'running' WHERE id = ?", ids.at(0)); });
        const Result<void> moved = moveQueuedRun(m_project->project(), ids.at(0), 1);
        QVERIFY(!moved.has_value());
        QVERIFY(moved.error().sentence.contains(QString::number(ids.at(0))));
        QVERIFY(setQueuePaused(m_project->project(), false).has_value());
        QVERIFY(!RunOrder::load(m_project->reader()).order.contains(m_project->run(ids.at(0)).uuid));
    }

    void brokenWishesAreTheUsualOnes()
    {
        const RunOrder order = RunOrder::fromJson("{\"paused\": 3, \"at_once\": -7, \"order\": {}, \"after\": []");
        QCOMPARE(order.isPaused, false);
        QCOMPARE(order.runsAtOnce, 1);
        QCOMPARE(RunOrder::fromJson("{\"at_once\": 1000000}").runsAtOnce, 64);
    }

    void theWorkerKeepsTheOrder()
    {
        const QList<qint64> ids = queueThree();
        QVERIFY(moveQueuedRun(m_project->project(), ids.at(2), 1).has_value());
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(ids.at(0)).status) && isEnded(m_project->run(ids.at(1)).status); }));
        QVERIFY(m_project->run(ids.at(2)).startedAt <= m_project->run(ids.at(0)).startedAt);
        QVERIFY(m_project->run(ids.at(0)).startedAt <= m_project->run(ids.at(1)).startedAt);
    }

    void aSuspendedRunStandsStillAndGoesOn()
    {
        const qint64 id = m_project->queueScript("i=0; while [ $i -lt 200 ]; do echo $i; i=$((i+1)); sleep 0.02; done\n");
        WorkerProcess worker(m_project->project());
        QVERIFY(waitUntil([&] { return !logTail(m_project->folder(id).outputLog()).isEmpty(); }));
        QVERIFY(suspendRun(m_project->project(), id).has_value());
        QVERIFY(waitUntil([&] { return m_project->run(id).status == RunStatus::Suspended; }));
        const QString said = logTail(m_project->folder(id).outputLog());
        QTest::qWait(300);
        QCOMPARE(logTail(m_project->folder(id).outputLog()), said);
        QVERIFY(resumeRun(m_project->project(), id).has_value());
        QVERIFY(waitUntil([&] { return isEnded(m_project->run(id).status); }));
        QCOMPARE(m_project->run(id).status, RunStatus::Finished);
        QVERIFY(!suspendRun(m_project->project(), id).has_value());
    }

    void powerIsReadAsTheKernelTellsIt_data()
    {
        QTest::addColumn<QList<QStringList>>("supplies"); // name, type, online, status, scope
        QTest::addColumn<bool>("isMains");
        QTest::newRow("a desktop without a battery") << QList<QStringList> {} << true;
        QTest::newRow("a laptop on its adapter") << QList<QStringList> {{"AC", "Mains", "1", "", ""}, {"BAT0", "Battery", "", "Charging", ""}} << true;
        QTest::newRow("a laptop on its battery") << QList<QStringList> {{"AC", "Mains", "0", "", ""}, {"BAT0", "Battery", "", "Discharging", ""}} << false;
        QTest::newRow("a mouse's battery") << QList<QStringList> {{"mouse", "Battery", "", "Discharging", "Device"}} << true;
    }
    void powerIsReadAsTheKernelTellsIt()
    {
        QFETCH(QList<QStringList>, supplies);
        QFETCH(bool, isMains);
        const QTemporaryDir folder;
        for (const QStringList &supply : supplies) {
            const QDir dir(folder.filePath(supply.first()));
            QVERIFY(dir.mkpath(QStringLiteral(".")));
            const char *const names[] = {"type", "online", "status", "scope"};
            for (int part = 0; part < 4; ++part) {
                if (!supply.at(part + 1).isEmpty())
                    RunProject::write(dir.filePath(QLatin1String(names[part])), supply.at(part + 1).toUtf8() + '\n');
            }
        }
        QCOMPARE(isOnMainsPower(folder.path()), isMains);
    }

private:
    QList<qint64> queueThree() { return {m_project->queueScript("true"), m_project->queueScript("true"), m_project->queueScript("true")}; }
    QList<qint64> waiting()
    {
        QList<qint64> ids;
        const Result<QList<QueuedRun>> runs = queuedRuns(m_project->reader());
        for (const QueuedRun &run : *runs) {
            if (run.position > 0)
                ids.append(run.id);
        }
        return ids;
    }
    QList<qint64> startable() { return *startableRuns(m_project->reader(), ComputerNow()); }

    std::unique_ptr<RunProject> m_project;
};

QTEST_GUILESS_MAIN(TestRunOrder)
#include "tst_runorder.moc"
