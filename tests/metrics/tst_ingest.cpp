// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of other programs in a project: every point once, however the logs grow, are cut or replaced.
#include "tests/metrics/eventbytes.h"

#include "models/project/project.h"
#include "models/runs/runingest.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cairn;
using namespace cairn::tests;

namespace {

class Fixture
{
public:
    Fixture()
    {
        auto made = Project::create(m_folder.filePath(QStringLiteral("p")), QStringLiteral("p"));
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        m_project = std::move(*made);
    }

    void write(const QString &name, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(mode) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    void append(const QString &name, const QByteArray &bytes) { write(name, bytes, QIODevice::WriteOnly | QIODevice::Append); }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("logs")) const { return m_folder.filePath(name); }

    /** Each time with a new ingest, as another process would. */
    IngestReport ingest(const QString &name = QStringLiteral("logs"), bool isEnd = true)
    {
        Result<IngestReport> report = RunIngest(*m_project).ingest(QDir::isAbsolutePath(name) ? name : path(name), isEnd);
        if (!report)
            qFatal("%s %s", qPrintable(report.error().sentence), qPrintable(report.error().detail));
        return *report;
    }

    /** "metric@step=value" in the order stored, with "~" before superseded ones. */
    QStringList points()
    {
        SQLite::Statement query(reader(),
            "SELECT s.name, p.step, p.value, p.superseded FROM point p JOIN series s ON s.id = p.series_id ORDER BY s.run_id, s.name, p.seq");
        QStringList texts;
        while (query.executeStep()) {
            const double value = isNullColumn(query, 2) ? std::nan("") : realColumn(query, 2);
            texts.append(QStringLiteral("%1%2@%3=%4").arg(integerColumn(query, 3) ? QStringLiteral("~") : QString(), textColumn(query, 0))
                             .arg(integerColumn(query, 1)).arg(value));
        }
        return texts;
    }
    qint64 number(const char *sql) { return integerOf(reader(), sql); }
    QString word(const char *sql) { return textOf(reader(), sql); }
    SQLite::Database &reader() { return m_project->reader(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

/** "metric points superseded first..last" */
QStringList seriesText(const IngestedRun &run)
{
    QStringList texts;
    for (const IngestedSeries &series : run.series) {
        texts.append(QStringLiteral("%1 %2 %3 %4..%5").arg(series.metric).arg(series.points).arg(series.superseded).arg(series.firstStep).arg(series.lastStep));
    }
    return texts;
}

const QString kEvents = QStringLiteral("logs/a/events.out.tfevents.1.h");

} // namespace

class TestIngest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunIsMadeOnceAndGetsOnlyWhatIsNew()
    {
        Fixture fixture;
        fixture.write(kEvents, scalar(1, "loss", 0.5F, 1.7e9) + scalar(2, "loss", 0.25F, 1.7e9 + 60));
        const IngestReport first = fixture.ingest();
        QCOMPARE(first.runs.size(), 1);
        QCOMPARE(first.runs.first().name, QStringLiteral("a"));
        QCOMPARE(first.added(), 2);
        QCOMPARE(seriesText(first.runs.first()), QStringList {"loss 2 0 1..2"});
        QCOMPARE(fixture.ingest().added(), 0);
        fixture.append(kEvents, scalar(3, "loss", 0.125F, 1.7e9 + 120));
        const IngestReport third = fixture.ingest();
        QCOMPARE(third.added(), 1);
        QCOMPARE(third.runs.first().id, first.runs.first().id);
        QCOMPARE(fixture.points(), (QStringList {"loss@1=0.5", "loss@2=0.25", "loss@3=0.125"}));
        QCOMPARE(fixture.number("SELECT count(*) FROM run"), 1);
        QCOMPARE(fixture.word("SELECT status || ' ' || source FROM run"), QStringLiteral("finished ingested"));
        QCOMPARE(fixture.number("SELECT wall_seconds FROM run"), 120);
        QCOMPARE(fixture.word("SELECT value FROM run_tag WHERE name = 'cairn.source'"), QFileInfo(fixture.path("logs/a")).canonicalFilePath());
    }

    void whatARestartedProgramSaysAnewSupersedes()
    {
        Fixture fixture;
        fixture.write(kEvents, scalar(1, "a", 1) + scalar(2, "a", 2) + scalar(3, "a", 3) + scalar(3, "b", 3) + scalar(2, "a", 20) + scalar(3, "a", 30));
        QCOMPARE(seriesText(fixture.ingest().runs.first()), (QStringList {"a 5 2 1..3", "b 1 0 3..3"}));
        QCOMPARE(fixture.points(), (QStringList {"a@1=1", "~a@2=2", "~a@3=3", "a@2=20", "a@3=30", "b@3=3"}));
        // A later file of the same folder goes on, and says so.
        fixture.write("logs/a/events.out.tfevents.2.h", sessionStart(3) + scalar(3, "a", 300));
        (void)fixture.ingest();
        QCOMPARE(fixture.points(), (QStringList {"a@1=1", "~a@2=2", "~a@3=3", "a@2=20", "~a@3=30", "a@3=300", "~b@3=3"}));
        QCOMPARE(fixture.number("SELECT points FROM series WHERE name = 'a'"), 3);
    }

    void theSameStepTwiceIsNoRestart()
    {
        Fixture fixture;
        fixture.write(kEvents, scalar(0, "a", 1) + scalar(0, "a", 2) + scalar(0, "a", 3));
        QCOMPARE(seriesText(fixture.ingest().runs.first()), QStringList {"a 3 0 0..0"});
    }

    void growingByteByByteGivesTheSameAsAtOnce_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("event file") << kEvents << scalar(1, "a", 1) + scalar(2, "a", 2) + scalar(1, "a", 3) + sessionStart(1) + scalar(1, "b", 4);
        QTest::newRow("csv") << "logs/metrics.csv" << QByteArray("epoch,step,a,b\n0,1,2,\n1,2,,nan\n1,3,4,5");
        QTest::newRow("trainer state") << "logs/trainer_state.json" << QByteArray("{\"log_history\":[{\"step\":1,\"a\":2},{\"step\":2,\"a\":NaN}]}");
    }
    void growingByteByByteGivesTheSameAsAtOnce()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        Fixture atOnce, growing;
        atOnce.write(file, bytes);
        (void)atOnce.ingest();
        QVERIFY(!atOnce.points().isEmpty());
        growing.write(file, {});
        for (const char byte : bytes) {
            growing.append(file, QByteArray(1, byte));
            (void)growing.ingest(QStringLiteral("logs"), false);
        }
        (void)growing.ingest();
        QCOMPARE(growing.points(), atOnce.points());
        QVERIFY(growing.ingest().leftOut.isEmpty());
    }

    void aLineThatWasReadHalfIsReadAgainWhenItHasGrown()
    {
        Fixture fixture;
        fixture.write("logs/metrics.csv", "epoch,loss\n1,0.5\n2,0.1");
        (void)fixture.ingest();
        QCOMPARE(fixture.points(), (QStringList {"loss@1=0.5", "loss@2=0.1"}));
        fixture.append("logs/metrics.csv", "23\n3,0.0625\n");
        (void)fixture.ingest();
        QCOMPARE(fixture.points(), (QStringList {"loss@1=0.5", "~loss@2=0.1", "loss@2=0.123", "loss@3=0.0625"}));
    }

    void aTableThatIsWrittenAnewWithAnotherColumnGivesNothingTwice()
    {
        Fixture fixture;
        fixture.write("logs/version_0/metrics.csv", "epoch,step,loss\n0,10,0.5\n0,20,nan\n");
        (void)fixture.ingest();
        fixture.write("logs/version_0/metrics.csv", "acc,epoch,step,loss\n,0,10,0.5\n,0,20,nan\n0.75,0,20,\n,1,30,0.125\n");
        const IngestReport report = fixture.ingest();
        QCOMPARE(seriesText(report.runs.first()), (QStringList {"acc 1 0 20..20", "epoch 4 0 10..30", "loss 3 0 10..30"}));
        QCOMPARE(fixture.number("SELECT count(*) FROM run"), 1);
        QCOMPARE(fixture.ingest().added(), 0);
    }

    void aLaterCheckpointGoesOnWhereTheEarlierEnded()
    {
        Fixture fixture;
        fixture.write("logs/out/checkpoint-5/trainer_state.json", "{\"log_history\":[{\"step\":1,\"a\":2}]}");
        (void)fixture.ingest();
        fixture.write("logs/out/checkpoint-10/trainer_state.json", "{\"log_history\":[{\"step\":1,\"a\":2},{\"step\":2,\"a\":3}]}");
        QCOMPARE(fixture.ingest().added(), 1);
        QCOMPARE(fixture.points(), (QStringList {"a@1=2", "a@2=3"}));
        QCOMPARE(fixture.number("SELECT count(*) FROM run"), 1);
    }

    void aTruncatedFileIsNoticed()
    {
        Fixture fixture;
        fixture.write("logs/metrics.csv", "epoch,loss\n1,0.5\n2,0.25\n");
        (void)fixture.ingest();
        fixture.write("logs/metrics.csv", "epoch,loss\n1,0.75\n");
        (void)fixture.ingest();
        QCOMPARE(fixture.points(), (QStringList {"~loss@1=0.5", "~loss@2=0.25", "loss@1=0.75"}));
    }

    void mlflowRunsHaveTheirParametersTagsAndStates()
    {
        Fixture fixture;
        fixture.write("logs/mlruns/0/abc/meta.yaml", "run_id: abc\nrun_name: bold-fox\nstatus: 4\nstart_time: 1000000\nend_time: 3500000\n");
        fixture.write("logs/mlruns/0/abc/metrics/val/loss", "1000000 0.5 0\n2000000 0.25 1\n");
        fixture.write("logs/mlruns/0/abc/params/depth", "5");
        fixture.write("logs/mlruns/0/abc/params/fast", "True");
        fixture.write("logs/mlruns/0/abc/tags/owner", "me");
        fixture.write("logs/mlruns/0/def/meta.yaml", "run_id: def\nrun_name: bold-fox\nstatus: 1\nstart_time: 1000000\nend_time: null\n");
        const IngestReport report = fixture.ingest();
        QCOMPARE(report.runs.size(), 2);
        QCOMPARE(report.runs.at(0).name, QStringLiteral("bold-fox"));
        QCOMPARE(report.runs.at(1).name, QStringLiteral("bold-fox (2)"));
        QCOMPARE(fixture.points(), (QStringList {"val/loss@0=0.5", "val/loss@1=0.25"}));
        QCOMPARE(fixture.word("SELECT status FROM run WHERE id = 1"), QStringLiteral("failed"));
        // It has said nothing for years.
        QCOMPARE(fixture.word("SELECT status FROM run WHERE id = 2"), QStringLiteral("lost"));
        QCOMPARE(fixture.number("SELECT number FROM run_param WHERE name = 'depth'"), 5);
        QCOMPARE(fixture.number("SELECT number FROM run_param WHERE name = 'fast'"), 1);
        QCOMPARE(fixture.word("SELECT value FROM run_tag WHERE name = 'owner'"), QStringLiteral("me"));
        QCOMPARE(fixture.number("SELECT ended_at FROM run WHERE id = 1"), 3500);
    }

    void mlflowsDatabaseIsReadRowByRow()
    {
        Fixture fixture;
        QDir().mkpath(fixture.path());
        SQLite::Database mlflow(fixture.path("logs/mlflow.db").toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // The columns of MLflow's own schema that are read.
        mlflow.exec("CREATE TABLE experiments(experiment_id INTEGER, name TEXT);"
                    "CREATE TABLE runs(run_uuid TEXT PRIMARY KEY, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT, lifecycle_stage TEXT);"
                    "CREATE TABLE metrics(key TEXT, value REAL, timestamp BIGINT, run_uuid TEXT, step BIGINT, is_nan BOOLEAN);"
                    "CREATE TABLE params(key TEXT, value TEXT, run_uuid TEXT); CREATE TABLE tags(key TEXT, value TEXT, run_uuid TEXT);"
                    "INSERT INTO runs VALUES('a1', 'bold-fox', 'KILLED', 1000000, 2000000, 'active'), ('b2', 'gone', 'FINISHED', 1, 2, 'deleted');"
                    "INSERT INTO params VALUES('depth', '5', 'a1'); INSERT INTO tags VALUES('owner', 'me', 'a1');"
                    "INSERT INTO metrics VALUES('loss', 0.5, 1000000, 'a1', 0, 0), ('x', 1, 1, 'b2', 0, 0), ('loss', 0, 1500000, 'a1', 1, 1)");
        IngestReport report = fixture.ingest();
        QCOMPARE(report.runs.size(), 1);
        QCOMPARE(report.runs.first().name, QStringLiteral("bold-fox"));
        QCOMPARE(fixture.points(), (QStringList {"loss@0=0.5", "loss@1=nan"}));
        QCOMPARE(fixture.word("SELECT status FROM run"), QStringLiteral("stopped"));
        QCOMPARE(fixture.number("SELECT number FROM run_param WHERE name = 'depth'"), 5);
        mlflow.exec("INSERT INTO metrics VALUES('loss', 0.25, 1600000, 'a1', 2, 0)");
        report = fixture.ingest("logs/mlflow.db");
        QCOMPARE(report.added(), 1);
        QCOMPARE(fixture.points(), (QStringList {"loss@0=0.5", "loss@1=nan", "loss@2=0.25"}));
        QCOMPARE(fixture.number("SELECT count(*) FROM run"), 1);
    }

    void hyperparametersOfEventFilesAreKept()
    {
        Fixture fixture;
        const QByteArray params = bytesField(3, bytesField(1, bytesField(1, "lr") + bytesField(2, doubleField(2, 0.5))));
        fixture.write(kEvents, eventWith(0, 1.7e9, "_hparams_/session_start_info", plugin("hparams", params))
            + eventWith(0, 1.7e9, "_hparams_/session_end_info", plugin("hparams", bytesField(4, numberField(1, 2)))) + scalar(1, "a", 1));
        (void)fixture.ingest();
        (void)fixture.ingest();
        QCOMPARE(fixture.word("SELECT value FROM run_param WHERE name = 'lr'"), QStringLiteral("0.5"));
        QCOMPARE(fixture.word("SELECT status FROM run"), QStringLiteral("failed"));
    }

    void runsWithTheSameOrANumberForANameGetAnother()
    {
        Fixture fixture;
        fixture.write("logs/7/events.out.tfevents.1.h", scalar(1, "a", 1));
        fixture.write("more/7/events.out.tfevents.1.h", scalar(1, "a", 1));
        QCOMPARE(fixture.ingest().runs.first().name, QStringLiteral("tensorboard 7"));
        QCOMPARE(fixture.ingest("more").runs.first().name, QStringLiteral("tensorboard 7 (2)"));
    }

    void damageIsToldWithTheFileAndTheRestIsThere()
    {
        Fixture fixture;
        QByteArray bad = scalar(2, "a", 2);
        bad[20] = char(bad[20] ^ 1);
        fixture.write(kEvents, scalar(1, "a", 1) + bad + scalar(3, "a", std::nanf("")) + scalar(4, "\xF0\x9F\x98\x80", INFINITY));
        const IngestReport report = fixture.ingest();
        QCOMPARE(report.leftOut.size(), 1);
        QVERIFY(report.leftOut.first().path.endsWith(kEvents));
        QCOMPARE(fixture.points(), (QStringList {"a@1=1", "a@3=nan", QString::fromUtf8("\xF0\x9F\x98\x80@4=inf")}));
        // It stays told.
        QCOMPARE(fixture.ingest().leftOut.size(), 1);
    }

    void stepsThatFallAllTheWayAreStoredInReasonableTime()
    {
        Fixture fixture;
        QByteArray bytes;
        for (int step = 20'000; step > 0; --step)
            bytes += scalar(step, "a", float(step));
        fixture.write(kEvents, bytes);
        QCOMPARE(seriesText(fixture.ingest().runs.first()), QStringList {"a 20000 19999 20000..1"});
    }

    void realLogsAreStoredWithTheExpectedNumberOfPoints()
    {
        const QString folder = QStringLiteral(CAIRN_SHARED_DATA "/metrics/");
        QFile table(folder + QStringLiteral("EXPECTED.tsv"));
        if (!table.open(QIODevice::ReadOnly))
            QSKIP("The real logs are not here.");
        // By folder, since the event files of a folder are one run.
        QMap<QString, qint64> expected, stored;
        (void)table.readLine();
        while (!table.atEnd()) {
            const QList<QByteArray> columns = table.readLine().split('\t');
            expected[QFileInfo(folder + QString::fromUtf8(columns.at(0))).dir().canonicalPath()] += columns.at(2).toLongLong();
        }
        Fixture fixture;
        const IngestReport report = fixture.ingest(folder);
        for (const IngestedRun &run : report.runs) {
            for (const IngestedSeries &series : run.series)
                stored[run.source] += series.points;
            if (run.kind == QLatin1String("tensorboard"))
                QCOMPARE(stored.value(run.source), expected.value(run.source));
        }
        QCOMPARE(report.runs.size(), 94);
        QVERIFY(report.leftOut.isEmpty());
        QCOMPARE(fixture.ingest(folder).added(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
