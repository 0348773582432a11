// SPDX-License-Identifier: GPL-3.0-or-later
// From files to rows: each value once, whatever happens to the files in between. The files are written here by hand.
#include "models/metrics/series.h"
#include "models/runs/follower.h"
#include "models/runs/predictions.h"
#include "models/runs/runticket.h"
#include "tests/runs/runproject.h"

#include <QStandardPaths>
#include <QTest>

#include <sys/stat.h>

using namespace cairn;
using cairn::tests::RunProject;

class TestFollower : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<RunProject>();
        m_id = m_project->queueScript("true");
        m_project->change([](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'starting'"); });
        m_folder = std::make_unique<RunFolder>(m_project->folder(m_id));
        writeState("running", ", \"started\": 1700000000");
    }

    void growingFileIsReadOnce()
    {
        append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"lo");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1}));
        catchUp();
        append("ss\":2}\n");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2}));
        append("{\"step\":3,\"loss\":3}\n");
        catchUp();
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2, 3}));
        QCOMPARE(m_project->run(m_id).status, RunStatus::Running);
        QCOMPARE(m_project->run(m_id).startedAt, 1.7e9);
    }

    void whatTheMachineDidBecomesSeries()
    {
        const QString file = m_folder->resourcesFile();
        // The clock is set back between the second line and the third.
        RunProject::write(file,
            "{\"time\":1700000002,\"cpu\":1.5,\"rss\":100000000,\"read\":0,\"write\":3000000,\"joules\":36,\"gpu\":[{\"util\":50,\"memory\":1e9,\"watts\":70}]}\n"
            "{\"time\":1700000004,\"cpu\":0.5,\"rss\":200000000,\"read\":1000000,\"write\":3000000,\"joules\":72,\"gpu\":[]}\n"
            "{\"time\":1600000000,\"cpu\":0.25,\"rss\":200000000,\"read\":1000000,\"write\":3000000,\"jou");
        catchUp();
        const auto points = [&](const char *name) {
            SQLite::Statement query(m_project->project().reader(),
                "SELECT p.step, p.value FROM point p JOIN series s ON s.id = p.series_id WHERE s.name = ? ORDER BY p.seq");
            bindAll(query, QString::fromUtf8(name));
            QStringList texts;
            while (query.executeStep())
                texts.append(QStringLiteral("%1:%2").arg(integerColumn(query, 0)).arg(realColumn(query, 1)));
            return texts.join(QLatin1Char(' '));
        };
        QCOMPARE(points("system/cpu"), QStringLiteral("0:1.5 2:0.5"));
        QFile more(file);
        QVERIFY(more.open(QIODevice::WriteOnly | QIODevice::Append) && more.write("les\":108}\n") > 0);
        more.close();
        catchUp();
        catchUp();
        QCOMPARE(points("system/cpu"), QStringLiteral("0:1.5 2:0.5 3:0.25"));
        QCOMPARE(points("system/memory"), QStringLiteral("0:100 2:200 3:200"));
        QCOMPARE(points("system/disk written"), QStringLiteral("0:3 2:3 3:3"));
        QCOMPARE(points("system/energy Wh"), QStringLiteral("0:0.01 2:0.02 3:0.03"));
        QCOMPARE(points("system/gpu 0 W"), QStringLiteral("0:70"));
    }

    void theEnergyComesWithHowItWasFound()
    {
        writeState("finished", ", \"exit_code\": 0, \"energy_joules\": 7200, \"energy_method\": \"rapl+gpu\", \"energy_quality\": \"measured\"");
        catchUp();
        const Run run = m_project->run(m_id);
        QCOMPARE(run.energyJoules, 7200.0);
        QCOMPARE(run.energyMethod, QStringLiteral("rapl+gpu, measured"));
        QCOMPARE(runAsJson(run).value(QLatin1String("energy_wh")).toDouble(), 2.0);
        QCOMPARE(runAsJson(run).value(QLatin1String("energy_method")).toString(), QStringLiteral("rapl+gpu, measured"));
    }

    void anEndedRunMayNotBeStartedAgain()
    {
        const QString uuid = m_project->run(m_id).uuid;
        QVERIFY(hasTicket(uuid, m_folder->runFile()));
        writeState("finished", ", \"exit_code\": 0, \"started\": 1700000000, \"ended\": 1700000009");
        catchUp();
        QCOMPARE(m_project->run(m_id).status, RunStatus::Finished);
        QVERIFY(!hasTicket(uuid, m_folder->runFile()));
    }

    void ticketsOfLongAgoAreDropped()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/tickets/");
        const auto ticket = [&](const QString &name, int days) {
            RunProject::write(folder + name, "x");
            QFile file(folder + name);
            return file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime);
        };
        QVERIFY(ticket(QStringLiteral("old"), 31) && ticket(QStringLiteral("young"), 29));
        m_project->queueScript("true");
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("old")));
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("young")));
        QVERIFY(hasTicket(m_project->run(m_id).uuid, m_folder->runFile()));
    }

    void numbersThatDoNotFitAreUnknown()
    {
        writeState("failed", ", \"exit_code\": 1e300, \"signal\": -1e300, \"peak_bytes\": 1e19, \"wall_seconds\": 1.5");
        const RunState state = *m_folder->state();
        QVERIFY(!state.exitCode && !state.signal && !state.peakBytes);
        QCOMPARE(state.wallSeconds.value(), 1.5);
    }

    void lastLineCountsWhenTheProgramHasEnded()
    {
        append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1}));
        writeState("finished",
            ", \"exit_code\": 0, \"started\": 1700000000, \"ended\": 1700000009, \"wall_seconds\": 9, "
            "\"user_seconds\": 2,"
            " \"system_seconds\": 1, \"peak_bytes\": 1000000");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2}));
        const Run run = m_project->run(m_id);
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(run.exitCode.value(), 0);
        QCOMPARE(run.wallSeconds, 9.0);
        QCOMPARE(run.cpuSeconds, 3.0);
        QCOMPARE(run.peakBytes, 1'000'000);
        QVERIFY(RunFollower::openRuns(m_project->reader())->isEmpty());
    }

    void truncatedFileIsNoticed()
    {
        append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n{\"step\":3,\"loss\":3}\n");
        catchUp();
        // A program that was started again from its checkpoint at step 2 and opened its log anew.
        RunProject::write(m_folder->metricsFile(), "{\"step\":3,\"loss\":33}\n");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2, 3}));
        QCOMPARE(points().last().value, 33.0);
        append("{\"step\":4,\"loss\":4}\n");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2, 3, 4}));
        // What it said before stays in the file of the project.
        QCOMPARE(integerOf(m_project->reader(), "SELECT count(*) FROM point WHERE superseded"), 1);
    }

    void replacedFileIsNoticedEvenWhenItIsLonger()
    {
        append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n");
        catchUp();
        const QString other = m_folder->metricsFile() + ".new";
        RunProject::write(other, "{\"step\":1,\"loss\":10}\n{\"step\":2,\"loss\":20}\n{\"step\":3,\"loss\":30}\n");
        QVERIFY(QFile::remove(m_folder->metricsFile()));
        QVERIFY(QFile::rename(other, m_folder->metricsFile()));
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2, 3}));
        QCOMPARE(points().first().value, 10.0);
    }

    void rewrittenInPlaceIsNoticedByItsBeginning()
    {
        append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n");
        catchUp();
        RunProject::write(m_folder->metricsFile(), "{\"step\":7,\"loss\":7}\n{\"step\":8,\"loss\":8}\n{\"step\":9,\"loss\":9}\n");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2, 7, 8, 9}));
    }

    void badLinesAreToldAndTheRestIsRead()
    {
        append("{\"step\":1,\"loss\":1}\nTraceback (most recent call last)\n{\"step\":2,\"loss\":2}\n");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2}));
        const Result<QStringList> problems = RunFollower::problems(m_project->reader(), m_id);
        QCOMPARE(problems->size(), 1);
        QVERIFY2(problems->first().startsWith(QLatin1String("metrics.jsonl, line 2: ")), qPrintable(problems->first()));
    }

    void manyLinesAndNamesAreReadInSlices()
    {
        QByteArray text;
        constexpr int kLines = 20'000;
        for (int line = 0; line < kLines; ++line)
            text += "{\"step\":" + QByteArray::number(line) + ",\"train/loss\":" + QByteArray::number(line) + ",\"loss\":1}\n";
        append(text);
        catchUp();
        QCOMPARE(points().size(), kLines);
        QCOMPARE(m_project->run(m_id).metrics.value("train/loss").points, kLines);
        QCOMPARE(m_project->run(m_id).metrics.value("train/loss").last, kLines - 1.0);
    }

    void aLineLongerThanAChunkIsReadWhole()
    {
        append("{\"step\":1,\"note\":\"" + QByteArray(300'000, 'x') + "\",\"loss\":1}\n{\"step\":2,\"loss\":2}\n");
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2}));
    }

    void aLogThatIsNoFileIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->metricsFile()).constData(), 0600), 0);
        catchUp();
        QVERIFY(QFile::remove(m_folder->metricsFile()));
        QVERIFY(QDir().mkpath(m_folder->metricsFile()));
        catchUp();
        QVERIFY(points().isEmpty());
    }

    void predictionsAreReadAtTheEnd()
    {
        addItemAndTable();
        RunProject::write(m_folder->predictionsFile(),
            "{\"item\": \"images/a.jpg\", \"page\": 0, \"kind\": \"tag\", \"class\": \"WBC\", \"score\": "
            "0.93, \"probabilities\": {\"WBC\": 0.93, \"RBC\": 0.07}}\n"
            "{\"item\": \"images/a.jpg\", \"kind\": \"box\", \"class\": \"RBC\", \"annotation\": 12, "
            "\"geometry\": {\"x\": 1, \"y\": 2, \"w\": 3, \"h\": 4}}\n"
            "{\"row\": 4711, \"value\": \"<=50K\", \"score\": 0.8, \"fold\": 3, \"contributions\": {\"age\": "
            "0.12}}\n"
            "{\"row\": 4712, \"value\": 12.5}\n"
            "{\"item\": \"images/none.jpg\", \"class\": \"RBC\"}\n"
            "{\"class\": \"RBC\"}\n"
            "{\"row\": 1}\n"
            "not JSON\n"
            "{\"row\": 4713, \"value\": 0}");
        catchUp();
        QCOMPARE(*Predictions::count(m_project->reader(), m_id), 0);
        writeState("finished", ", \"exit_code\": 0");
        catchUp();
        const Result<QList<Prediction>> all = Predictions::ofRun(m_project->reader(), m_id);
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->size(), 5);
        // Rows have no path and come first.
        QCOMPARE(all->at(0).rowId, 4711);
        QCOMPARE(all->at(0).className, QStringLiteral("<=50K"));
        QVERIFY(all->at(0).isOutOfFold);
        QCOMPARE(all->at(0).contributions.value("age").toDouble(), 0.12);
        QCOMPARE(all->at(1).value.value(), 12.5);
        QCOMPARE(all->at(2).value.value(), 0.0);
        QCOMPARE(all->at(3).className, QStringLiteral("WBC"));
        QCOMPARE(all->at(3).probabilities.value("RBC").toDouble(), 0.07);
        QCOMPARE(all->at(4).annotationId, 12);
        QCOMPARE(predictionAsJson(all->at(3)).value("item").toString(), QStringLiteral("images/a.jpg"));
        QCOMPARE(predictionAsJson(all->at(3)).value("class").toString(), QStringLiteral("WBC"));
        QCOMPARE(predictionAsJson(all->at(1)).value("row").toInt(), 4712);
        QCOMPARE(predictionAsJson(all->at(1)).value("value").toDouble(), 12.5);
        QCOMPARE(RunFollower::problems(m_project->reader(), m_id)->size(), 4);
        QCOMPARE(Predictions::ofRows(m_project->reader(), m_id, 4712, 5000)->size(), 2);
        QCOMPARE(Predictions::ofItem(m_project->reader(), m_id, 1)->size(), 2);
    }

    void artifactsAreListed()
    {
        QVERIFY(QDir().mkpath(m_folder->artifacts() + "/model"));
        RunProject::write(m_folder->artifacts() + "/model/weights.bin", "12345");
        RunProject::write(m_folder->artifacts() + "/confusion.png", "x");
        writeState("failed", ", \"exit_code\": 3, \"reason\": \"The program ended with exit code 3.\"");
        catchUp();
        const Result<QList<Artifact>> artifacts = Runs::artifacts(m_project->reader(), m_id);
        QCOMPARE(artifacts->size(), 2);
        QCOMPARE(artifacts->at(0).path, QStringLiteral("artifacts/confusion.png"));
        QCOMPARE(artifacts->at(0).kind, QStringLiteral("image"));
        QCOMPARE(artifacts->at(1).kind, QStringLiteral("model"));
        QCOMPARE(artifacts->at(1).bytes, 5);
        QCOMPARE(m_project->run(m_id).reason, QStringLiteral("The program ended with exit code 3."));
    }

    void pointsComeBackAfterABackupWithoutThem()
    {
        append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n");
        addItemAndTable();
        RunProject::write(m_folder->predictionsFile(), "{\"row\": 1, \"value\": 1}\n");
        writeState("finished", ", \"exit_code\": 0, \"started\": 1700000000");
        catchUp();
        // What a backup leaves out.
        m_project->change([](SQLite::Database &database) {
            database.exec("DELETE FROM bucket; DELETE FROM point; DELETE FROM series; DELETE FROM metric_source");
        });
        QCOMPARE(*RunFollower::openRuns(m_project->reader()), QList<qint64> {m_id});
        catchUp();
        QCOMPARE(steps(), (QList<qint64> {1, 2}));
        QCOMPARE(*Predictions::count(m_project->reader(), m_id), 1);
        QCOMPARE(m_project->run(m_id).status, RunStatus::Finished);
        QVERIFY(RunFollower::openRuns(m_project->reader())->isEmpty());
    }

    void concludedRunIsWhollyRead()
    {
        append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}");
        RunFollower follower(m_project->project());
        QVERIFY(follower.conclude(m_id, RunStatus::Lost, QStringLiteral("Gone.")).has_value());
        QCOMPARE(m_project->run(m_id).status, RunStatus::Lost);
        QCOMPARE(m_project->run(m_id).reason, QStringLiteral("Gone."));
        QCOMPARE(steps(), (QList<qint64> {1, 2}));
    }

    void damagedStatusIsNoState()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"pid\": 3}")}) {
            RunProject::write(m_folder->statusFile(), text);
            QVERIFY(!m_folder->state().has_value());
        }
    }

private:
    void append(const QByteArray &text) { RunProject::append(m_folder->metricsFile(), text); }
    void writeState(const QByteArray &state, const QByteArray &more)
    {
        RunProject::write(m_folder->statusFile(), "{\"state\": \"" + state + "\"" + more + "}");
    }

    void catchUp()
    {
        RunFollower follower(m_project->project());
        const Result<void> done = follower.catchUp(m_id);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().sentence + done.error().detail));
    }

    QList<Point> points()
    {
        const Result<SeriesInfo> series = Series::find(m_project->reader(), m_id, QStringLiteral("loss"));
        return series ? *Series::allPoints(m_project->reader(), series->id) : QList<Point>();
    }

    QList<qint64> steps()
    {
        QList<qint64> steps;
        for (const Point &point : points())
            steps.append(point.step);
        return steps;
    }

    void addItemAndTable()
    {
        m_project->change([this](SQLite::Database &database) {
            execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'files', 'x', 0)");
            execute(database,
                "INSERT INTO item(id, source_id, path, width, height, bytes, added_at) VALUES(1, 1, "
                "'images/a.jpg', 1, 1, 1, 0)");
            execute(database,
                "INSERT INTO data_table(id, name, sql_name, source_id, rows, created_at) VALUES(1, 't', "
                "'data_t', 1, 0, 0)");
            execute(database,
                "INSERT INTO snapshot(id, name, digest, created_at, table_id, target, split_rule) VALUES(1, "
                "'s', x'00', 0, 1, 'y', '{}')");
            execute(database, "UPDATE run SET snapshot_id = 1 WHERE id = ?", m_id);
        });
    }

    std::unique_ptr<RunProject> m_project;
    std::unique_ptr<RunFolder> m_folder;
    qint64 m_id = 0;
};

QTEST_GUILESS_MAIN(TestFollower)
#include "tst_follower.moc"
