// SPDX-License-Identifier: GPL-3.0-or-later
// Logs that were made by the libraries themselves (logs/makelogs.py): as many points as the libraries read, with all that comes along.
#include "models/metrics/logreader.h"
#include "models/project/project.h"
#include "models/runs/runingest.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cairn;

namespace {

const QString kLogs = QStringLiteral(CAIRN_SOURCE_DIR "/tests/metrics/logs/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

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
    [[nodiscard]] QString path(const QString &name = QStringLiteral("logs")) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        return path;
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    /** A database out of its SQL text. */
    void makeDatabase(const QString &name, const QString &sql)
    {
        QFile::remove(path(name));
        SQLite::Database database(path(name).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        QByteArray text = bytesOf(kLogs + sql);
        // The tables of sqlite_sequence come by themselves.
        text.replace("DELETE FROM \"sqlite_sequence\";", "");
        database.exec(text.constData());
    }
    void change(const QString &name, const char *sql)
    {
        SQLite::Database database(path(name).toStdString(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
    IngestReport ingest(bool isEnd = true)
    {
        Result<IngestReport> report = RunIngest(*m_project).ingest(path(), isEnd);
        if (!report)
            qFatal("%s %s", qPrintable(report.error().sentence), qPrintable(report.error().detail));
        return *report;
    }
    qint64 number(const char *sql) { return integerOf(m_project->reader(), sql); }
    QString word(const char *sql) { return textOf(m_project->reader(), sql); }
    [[nodiscard]] QDir runFolder(const char *name)
    {
        return QDir(m_project->folder().filePath(textOf(m_project->reader(), "SELECT folder FROM run WHERE name = ?", QString::fromUtf8(name))));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

/** As counts.json has it: points by metric by run. */
QJsonObject countsOf(const IngestReport &report)
{
    QJsonObject runs;
    for (const IngestedRun &run : report.runs) {
        QJsonObject metrics;
        for (const IngestedSeries &series : run.series)
            metrics.insert(series.metric, series.points);
        runs.insert(run.name, metrics);
    }
    return runs;
}

QJsonObject expected(const char *log)
{
    return QJsonDocument::fromJson(bytesOf(kLogs + QStringLiteral("counts.json"))).object().value(QLatin1String(log)).toObject();
}

} // namespace

class TestLibraries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asManyPointsAsTheLibraryReads_data()
    {
        QTest::addColumn<QString>("log");
        for (const char *log : {"wandb", "trackio", "optuna", "mlflow-db", "tensorboard"})
            QTest::newRow(log) << log;
    }
    void asManyPointsAsTheLibraryReads()
    {
        QFETCH(QString, log);
        Fixture fixture;
        if (log == QLatin1String("wandb")) {
            fixture.write("logs/a/night.wandb", bytesOf(kLogs + "night.wandb"));
            fixture.write("logs/b/fails.wandb", bytesOf(kLogs + "fails.wandb"));
        } else if (log == QLatin1String("tensorboard")) {
            QDirIterator files(kLogs + "events", QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                fixture.write("logs/" + QDir(kLogs + "events").relativeFilePath(file), bytesOf(file));
            }
        } else {
            fixture.makeDatabase("logs/it.db", log == QLatin1String("mlflow-db") ? QStringLiteral("mlflow.sql") : log + QStringLiteral(".sql"));
        }
        const IngestReport report = fixture.ingest();
        QCOMPARE(countsOf(report), expected(log.toUtf8().constData()));
        QVERIFY2(report.leftOut.isEmpty(), qPrintable(report.leftOut.value(0).reason));
        QCOMPARE(fixture.ingest().added(), 0);
        QCOMPARE(fixture.number("SELECT count(*) FROM run"), report.runs.size());
    }

    void wandbBringsParametersTagsOutputAndHowItEnded()
    {
        Fixture fixture;
        fixture.write("logs/a/night.wandb", bytesOf(kLogs + "night.wandb"));
        fixture.write("logs/a/files/media/pic.png", "a picture");
        fixture.write("logs/b/fails.wandb", bytesOf(kLogs + "fails.wandb"));
        const IngestReport report = fixture.ingest();
        QCOMPARE(fixture.word("SELECT group_concat(name || '=' || value, ' ') FROM run_param"), QStringLiteral("flag=true lr=0.01 net.depth=3 opt=adam"));
        QCOMPARE(fixture.word("SELECT group_concat(name || '=' || status, ' ') FROM run"), QStringLiteral("night run=finished fails=failed"));
        QCOMPARE(fixture.word("SELECT value FROM run_tag WHERE name = 'wandb.tags'"), QStringLiteral("a, b"));
        QCOMPARE(fixture.word("SELECT value FROM run_tag WHERE name = 'wandb.notes'"), QStringLiteral("a note"));
        QCOMPARE(fixture.word("SELECT value FROM run_tag WHERE name = 'wandb.exit_code' AND run_id = 2"), QStringLiteral("3"));
        // What the history has not said.
        QCOMPARE(fixture.word("SELECT group_concat(name || '=' || value) FROM run_tag WHERE name LIKE 'summary.%' AND name <> 'summary.long'"),
            QStringLiteral("summary.best=0.98"));
        QCOMPARE(bytesOf(fixture.runFolder("night run").filePath("stdout.log")), QByteArray("epoch 1 begins\n"));
        QCOMPARE(bytesOf(fixture.runFolder("night run").filePath("artifacts/media/pic.png")), QByteArray("a picture"));
        QCOMPARE(fixture.word("SELECT path || ' ' || bytes FROM artifact"), QStringLiteral("artifacts/media/pic.png 9"));
        QCOMPARE(report.runs.first().leftOut.value("images"), 1);
        QCOMPARE(report.runs.first().leftOut.value("histograms"), 1);
    }

    void aGrowingWandbLogGivesTheSameAsAtOnce()
    {
        const QByteArray bytes = bytesOf(kLogs + "night.wandb");
        Fixture fixture;
        for (qsizetype size = 0; size < bytes.size(); size += 7'919) {
            fixture.write("logs/a/night.wandb", bytes.first(size));
            (void)fixture.ingest(false);
        }
        fixture.write("logs/a/night.wandb", bytes);
        (void)fixture.ingest(false);
        QCOMPARE(fixture.number("SELECT sum(points) FROM series"), 424);
        QCOMPARE(fixture.number("SELECT count(*) FROM point"), 424);
        QCOMPARE(bytesOf(fixture.runFolder("night run").filePath("stdout.log")), QByteArray("epoch 1 begins\n"));
    }

    void damagedWandbLogsAreReadAsFarAsTheyGo()
    {
        const QByteArray good = bytesOf(kLogs + "night.wandb").first(50'000) + bytesOf(kLogs + "fails.wandb");
        std::mt19937 random(1);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = good.first(qsizetype(random() % quint32(good.size())));
            for (int change = round % 7; change > 0 && !bytes.isEmpty(); --change)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
            const auto reader = makeLogReader(QStringLiteral("wandb"));
            const qsizetype taken = reader->read(bytes, true);
            QVERIFY(taken >= 0 && taken <= bytes.size());
            const auto values = reader->takeValues();
            for (const LoggedValue &value : values)
                QVERIFY(value.name >= 0 && value.name < reader->names().size());
            // One that is stopped and goes on in another process reads the same.
            const qsizetype cut = bytes.isEmpty() ? 0 : qsizetype(random() % quint32(bytes.size()));
            const auto first = makeLogReader(QStringLiteral("wandb")), second = makeLogReader(QStringLiteral("wandb"));
            const qsizetype half = first->read(bytes.first(cut), false);
            second->restore(first->state());
            (void)second->read(bytes.sliced(half), true);
            QCOMPARE(first->takeValues().size() + second->takeValues().size(), values.size());
        }
    }

    void optunaBringsChoicesStatesAndNotes()
    {
        Fixture fixture;
        fixture.makeDatabase("logs/it.db", "optuna.sql");
        (void)fixture.ingest();
        QCOMPARE(fixture.word("SELECT group_concat(status, ' ') FROM run WHERE name LIKE 'one/%'"),
            QStringLiteral("finished finished stopped finished failed finished"));
        QCOMPARE(fixture.number("SELECT count(*) FROM run_param WHERE name = 'c' AND value IN ('a', 'b', 'none')"), 6);
        QCOMPARE(fixture.number("SELECT count(*) FROM run_tag WHERE name = 'note' AND value = 'hello'"), 5);
        // Infinities are told apart from numbers.
        QCOMPARE(fixture.number("SELECT count(*) FROM point p JOIN series s ON s.id = p.series_id WHERE s.name = 'intermediate' AND p.value = 9e999"), 5);
        QCOMPARE(fixture.number("SELECT count(*) FROM point p JOIN series s ON s.id = p.series_id WHERE s.name = 'objective 1' AND p.value = -9e999"), 1);
    }

    void whatATrialReportsLaterComesLater()
    {
        Fixture fixture;
        fixture.makeDatabase("logs/it.db", "optuna.sql");
        const qint64 before = fixture.ingest(false).added();
        fixture.change("logs/it.db",
            "INSERT INTO trials(trial_id, number, study_id, state, datetime_start) VALUES(90, 9, 1, 'RUNNING', datetime('now'));"
            "INSERT INTO trial_intermediate_values(trial_intermediate_value_id, trial_id, step, intermediate_value, intermediate_value_type)"
            " VALUES(900, 90, 0, 0.5, 'FINITE'), (901, 90, 1, 0.25, 'FINITE')");
        QCOMPARE(fixture.ingest(false).added(), 2);
        QCOMPARE(fixture.word("SELECT status FROM run WHERE name = 'one/trial 9'"), QStringLiteral("running"));
        fixture.change("logs/it.db",
            "UPDATE trials SET state = 'COMPLETE', datetime_complete = datetime('now') WHERE trial_id = 90;"
            "INSERT INTO trial_values(trial_value_id, trial_id, objective, value, value_type) VALUES(900, 90, 0, 0.125, 'FINITE')");
        QCOMPARE(fixture.ingest(false).added(), 1);
        QCOMPARE(fixture.word("SELECT status FROM run WHERE name = 'one/trial 9'"), QStringLiteral("finished"));
        QVERIFY(before > 0);
    }

    void aDatabaseInAnothersPlaceIsComparedWithWhatIsStored()
    {
        Fixture fixture;
        fixture.makeDatabase("logs/it.db", "trackio.sql");
        const qint64 all = fixture.ingest().added();
        fixture.makeDatabase("logs/other.db", "trackio.sql");
        fixture.change("logs/other.db", "UPDATE metrics SET metrics = '{\"loss\": 77}' WHERE id = 20");
        QFile::remove(fixture.path("logs/it.db"));
        QVERIFY(QFile::rename(fixture.path("logs/other.db"), fixture.path("logs/it.db")));
        QCOMPARE(fixture.ingest().added(), 1);
        QCOMPARE(fixture.number("SELECT count(*) FROM point"), all + 1);
        QCOMPARE(fixture.number("SELECT count(*) FROM point WHERE superseded"), 1);
    }

    void oddNumbersAndNamesAreKept()
    {
        Fixture fixture;
        QByteArray log = "{\"step\":1,\"a b/c\":NaN,\"\xF0\x9F\x98\x80\":1e308,\"x\":Infinity}\n{\"step\":1,\"a b/c\":\"-inf\",\"x\":-1e308}\n"
                         "{\"step\":0,\"x\":5e-324}\n";
        log += "{\"step\":2";
        for (int name = 0; name < 10'000; ++name)
            log += ",\"many/" + QByteArray::number(name) + "\":" + QByteArray::number(name);
        fixture.write("logs/a/metrics.jsonl", log + "}\n");
        const IngestReport report = fixture.ingest();
        QCOMPARE(report.runs.first().series.size(), 10'003);
        QVERIFY(report.leftOut.isEmpty());
        const auto points = [&](const char *sql) { return fixture.word(sql); };
        QCOMPARE(points("SELECT group_concat(coalesce(p.value, 'nan')) FROM point p JOIN series s ON s.id = p.series_id WHERE s.name = 'a b/c'"),
            QStringLiteral("nan,-Inf"));
        QCOMPARE(fixture.number("SELECT count(*) FROM point p JOIN series s ON s.id = p.series_id WHERE s.name = '\xF0\x9F\x98\x80' AND p.value = 1e308"), 1);
        QCOMPARE(points("SELECT group_concat(p.step || ':' || p.value || ':' || p.superseded, ' ') FROM point p JOIN series s ON s.id = p.series_id"
                        " WHERE s.name = 'x' ORDER BY p.seq"),
            QStringLiteral("1:Inf:1 1:-1.0e+308:1 0:4.94065645841247e-324:0"));
    }

    void nothingIsWrittenWhereTheLogsLie()
    {
        Fixture fixture;
        fixture.makeDatabase("logs/it.db", "trackio.sql");
        fixture.change("logs/it.db", "PRAGMA journal_mode = WAL");
        const QStringList before = QDir(fixture.path()).entryList();
        (void)fixture.ingest();
        QCOMPARE(QDir(fixture.path()).entryList(), before);
    }
};

QTEST_GUILESS_MAIN(TestLibraries)
#include "tst_libraries.moc"
