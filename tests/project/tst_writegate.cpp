// SPDX-License-Identifier: GPL-3.0-or-later
// The gate: journalled tables change only inside gestures, and a label goes before every background writer.
#include "tests/project/testproject.h"

#include <atomic>
#include <thread>

using namespace cairn;

namespace {

Result<void> addClass(SQLite::Database &database)
{
    database.exec("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
    return {};
}

} // namespace

class WriteGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalledTablesAreRefusedOutsideOfGestures_data();
    void journalledTablesAreRefusedOutsideOfGestures();
    void importedTablesAreJournalledToo();
    void publishingMayFillJournalledTables();
    void aRefusedWriteDoesNotHarmTheNext();
    void aFailedWriteIsRolledBack();
    void slicesCommitOneByOne();
    void aCanceledWriterKeepsItsSlices();
    void aLabelDoesNotWaitForABackgroundWriter();
    void aLabelDoesNotWaitForALongGesture();
    void eachWriteCountsItsTopics();
    void connectionsAreSetAsDesigned();
    void lookingForOthersNeverWaits();
    void aWindowGivesUpSoonAndSaysWhoWrites();
};

void WriteGateTest::journalledTablesAreRefusedOutsideOfGestures_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("class") << "INSERT INTO label_class(id, name, color, position) VALUES(5, 'x', '#000000', 0)";
    QTest::newRow("change") << "UPDATE label_class SET name = 'y'";
    QTest::newRow("unqualified delete") << "DELETE FROM label_class";
    QTest::newRow("layer") << "UPDATE layer SET name = 'other'";
    QTest::newRow("row label")
        << "INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(1, 1, 1, 'a', 'human', 0.0)";
}

void WriteGateTest::journalledTablesAreRefusedOutsideOfGestures()
{
    QFETCH(const QString, sql);
    TestProject trial;
    trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
    const QByteArray before = trial.dump(false);
    const auto write = [&](SQLite::Database &database) -> Result<void> {
        database.exec(sql.toStdString());
        return {};
    };
    const Result<void> refused = trial.gate().write(Topic::Items, write);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("outside the journal")), qPrintable(refused.error().sentence));
    QVERIFY(!trial.gate().writeInSlices(Topic::Items, [&](SQLite::Database &database) -> Result<bool> { return write(database).map([] { return false; }); }));
    QCOMPARE(trial.dump(false), before);
}

void WriteGateTest::importedTablesAreJournalledToo()
{
    TestProject trial;
    need(trial.gate().publish(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("CREATE TABLE data_wine(row_id INTEGER PRIMARY KEY, a TEXT) STRICT; INSERT INTO data_wine VALUES(1, 'x')");
        return {};
    }));
    QVERIFY(!trial.gate().write(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("UPDATE data_wine SET a = 'y'");
        return {};
    }));
    QCOMPARE(trial.text("SELECT a FROM data_wine"), QStringLiteral("x"));
    QVERIFY(isJournalled("data_wine") && isJournalled("data_column") && isJournalled("verdict"));
    QVERIFY(!isJournalled("data_table") && !isJournalled("item") && !isJournalled("journal") && !isJournalled("point") && !isJournalled("staging_data_wine"));
}

void WriteGateTest::publishingMayFillJournalledTables()
{
    TestProject trial;
    QVERIFY(trial.gate().publish(Topic::Tables, addClass).has_value());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 1);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 0);
    // The permission ends with it.
    QVERIFY(!trial.gate().write(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("UPDATE label_class SET name = 'y'");
        return {};
    }));
}

void WriteGateTest::aRefusedWriteDoesNotHarmTheNext()
{
    TestProject trial;
    QVERIFY(!trial.gate().write(Topic::Items, addClass));
    QVERIFY(trial.gate().write(Topic::Items, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'files', '', 0)");
        return {};
    }));
    QVERIFY(trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)") != 0);
}

void WriteGateTest::aFailedWriteIsRolledBack()
{
    TestProject trial;
    QVERIFY(!trial.gate().write(Topic::Items, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'files', '', 0)");
        return fail(QStringLiteral("No."));
    }));
    QCOMPARE(trial.count("SELECT count(*) FROM source"), 0);
}

void WriteGateTest::slicesCommitOneByOne()
{
    TestProject trial;
    int steps = 0;
    QVERIFY(trial.gate().writeInSlices(Topic::Items, [&](SQLite::Database &database) -> Result<bool> {
        execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(?, 'files', '', 0)", ++steps);
        QThread::msleep(3);
        return steps < 12;
    }));
    QCOMPARE(trial.count("SELECT count(*) FROM source"), 12);
    // Each step takes 3 ms and a slice at most 5, so that two steps fit into one at most.
    QVERIFY(trial.count("SELECT value FROM revision WHERE topic = 1") >= 6);
}

void WriteGateTest::aCanceledWriterKeepsItsSlices()
{
    TestProject trial;
    int steps = 0;
    const Result<void> canceled = trial.gate().writeInSlices(Topic::Items, [&](SQLite::Database &database) -> Result<bool> {
        execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(?, 'files', '', 0)", ++steps);
        QThread::msleep(6); // a slice of its own
        return true;
    }, TaskControl([&] { return steps == 3; }, {}));
    QVERIFY(!canceled);
    QVERIFY(canceled.error().isCanceled());
    QCOMPARE(trial.count("SELECT count(*) FROM source"), 3);
}

void WriteGateTest::aLabelDoesNotWaitForABackgroundWriter()
{
    TestProject trial;
    std::atomic<int> slices = 0;
    std::atomic<bool> stop = false, failed = false;
    constexpr int kEndless = 100'000; // minutes of work
    std::jthread background([&] {
        int steps = 0;
        (void)trial.gate().writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
            execute(database, "INSERT INTO mark(run_id, kind, text) SELECT 1, 'x', 'y' WHERE 0");
            QThread::msleep(6);
            ++slices;
            return ++steps < kEndless;
        }, TaskControl([&] { return stop.load(); }, {}));
        failed = slices >= kEndless;
    });
    while (slices < 3)
        QThread::msleep(1);
    constexpr int kLabels = 30;
    const int before = slices;
    for (int label = 0; label < kLabels; ++label) {
        need(trial.journal().gesture({QStringLiteral("label"), 0, 0, 0, {}}, [&](SQLite::Database &database) -> Result<void> {
            execute(database, "INSERT INTO label_class(id, name, color, position) VALUES(?, 'x', '#000000', 0)", label + 1);
            return {};
        }));
    }
    const int passed = slices - before;
    stop = true;
    background.join();
    QVERIFY(!failed);
    // A label waits for the slice under way. On a busy machine a few more may slip in before it asks.
    QVERIFY2(passed <= kLabels * 5, qPrintable(QString::number(passed)));
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), kLabels);
}

void WriteGateTest::aLabelDoesNotWaitForALongGesture()
{
    TestProject trial;
    std::atomic<int> parts = 0;
    std::atomic<bool> stop = false;
    std::jthread background([&] {
        (void)trial.journal().longGesture({QStringLiteral("import"), 0, 0, 0, {}}, [&](SQLite::Database &database) -> Result<bool> {
            execute(database, "INSERT INTO label_class(id, name, color, position) VALUES(?, 'x', '#000000', 0)", 1000 + parts.load());
            QThread::msleep(4);
            ++parts;
            return true;
        }, TaskControl([&] { return stop.load(); }, {}));
    });
    while (parts < 3)
        QThread::msleep(1);
    for (int label = 0; label < 10; ++label)
        trial.gesture(label % 2 ? "DELETE FROM label_class WHERE id = 1" : "INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
    stop = true;
    background.join();
    // The import was canceled and taken back; the labels stand.
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal WHERE state = 'done'"), 10);
    QCOMPARE(need(Journal::problems(trial.reader())), QStringList());
}

void WriteGateTest::eachWriteCountsItsTopics()
{
    TestProject trial;
    QList<int> told;
    connect(&trial.project(), &Project::published, this, [&](cairn::Topics topics) { told.append(int(topics)); });
    need(trial.gate().write(Topics(Topic::Runs) | Topic::Points, [](SQLite::Database &) -> Result<void> { return {}; }));
    QCOMPARE(told, QList<int> {int(Topic::Runs) | int(Topic::Points)});
    QCOMPARE(trial.text("SELECT group_concat(topic || '=' || value) FROM (SELECT * FROM revision ORDER BY topic)"), QStringLiteral("16=1,32=1"));
}

void WriteGateTest::connectionsAreSetAsDesigned()
{
    TestProject trial;
    need(trial.gate().write({}, [](SQLite::Database &database) -> Result<void> {
        const auto is = [&](const char *pragma, const QString &value) { return textOf(database, pragma) == value; };
        return is("PRAGMA journal_mode", QStringLiteral("wal")) && is("PRAGMA foreign_keys", QStringLiteral("1"))
                && is("PRAGMA synchronous", QStringLiteral("2"))
            ? Result<void>()
            : fail(QStringLiteral("pragmas differ"));
    }));
    QCOMPARE(trial.text("PRAGMA query_only"), QStringLiteral("1"));
    QVERIFY_EXCEPTION_THROWN(trial.reader().exec("DELETE FROM project"), SQLite::Exception);
}

void WriteGateTest::lookingForOthersNeverWaits()
{
    TestProject trial;
    std::atomic<bool> isWriting = false, hasLooked = false, wasWaitedFor = false;
    std::thread writer([&] {
        need(trial.gate().write(Topic::Items, [&](SQLite::Database &) -> Result<void> {
            isWriting = true;
            for (int look = 0; look < 3'000 && !hasLooked; ++look)
                QThread::msleep(1);
            wasWaitedFor = !hasLooked;
            return {};
        }));
    });
    while (!isWriting)
        QThread::msleep(1);
    QVERIFY(!trial.gate().foreignTopics());
    hasLooked = true;
    writer.join();
    QVERIFY(!wasWaitedFor);
    // What another wrote meanwhile is not lost.
    const auto other = need(Project::open(trial.folder(), OpenMode::Command));
    need(need(other->gate())->write(Topic::Runs, [](SQLite::Database &) -> Result<void> { return {}; }));
    QVERIFY(trial.gate().foreignTopics() == Topics(Topic::Runs));
}

void WriteGateTest::aWindowGivesUpSoonAndSaysWhoWrites()
{
    TestProject trial(OpenMode::Window);
    const auto other = need(openDatabase(trial.file(), DatabaseMode::ReadWrite));
    other->exec("BEGIN IMMEDIATE; UPDATE project SET value = value");
    const Result<void> given = trial.gate().write(Topic::Items, [](SQLite::Database &) -> Result<void> { return {}; });
    QVERIFY(!given);
    const QString process = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(given.error().sentence.contains(process) && given.error().sentence.contains(QStringLiteral("tst_writegate")), qPrintable(given.error().sentence));
    // A task of the window waits as commands do.
    std::thread end([&] {
        QThread::msleep(1'500);
        other->exec("COMMIT");
    });
    Result<void> waited;
    std::thread([&] { waited = trial.gate().write(Topic::Items, [](SQLite::Database &) -> Result<void> { return {}; }); }).join();
    end.join();
    QVERIFY(waited.has_value());
}

QTEST_GUILESS_MAIN(WriteGateTest)
#include "tst_writegate.moc"
