// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: whole projects without points, the newest ten.
#include "models/project/backups.h"
#include "tests/project/testproject.h"

using namespace cairn;

namespace {

void fill(TestProject &trial)
{
    need(trial.gate().publish(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("CREATE TABLE \"data_my \"\"odd\"\" table\"(row_id INTEGER PRIMARY KEY, \"a b\" TEXT) STRICT;"
                      "INSERT INTO \"data_my \"\"odd\"\" table\" VALUES(1, 'x'), (2, NULL);"
                      "CREATE INDEX \"odd index\" ON \"data_my \"\"odd\"\" table\"(\"a b\");"
                      "CREATE TABLE staging_left(x)");
        return {};
    }));
    need(trial.gate().write(Topic::Points, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO run(id, uuid, name, status, folder) VALUES(1, 'u', 'r', 'finished', 'runs/u');"
                      "INSERT INTO series(id, run_id, name, points) VALUES(1, 1, 'loss', 2);"
                      "INSERT INTO point(series_id, seq, step, value) VALUES(1, 0, 0, 1.0), (1, 1, 1, 0.5)");
        return {};
    }));
    trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
}

void addClass(TestProject &trial, int number)
{
    trial.gesture(QByteArray("INSERT INTO label_class(id, name, color, position) VALUES(%1, 'class %1', '#FF0000', 0)").replace("%1", QByteArray::number(number)).constData());
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsAWholeProjectWithoutPoints();
    void aBackupCanBePutInPlace();
    void tenAreKept();
    void whatHasNotChangedIsNotBackedUpTwice();
    void trainingAloneIsNotBackedUp();
    void theirSizeIsCapped();
    void aCanceledBackupLeavesNothing();
    void labelsMadeMeanwhileAreNotHalfInIt();
};

void BackupTest::aBackupIsAWholeProjectWithoutPoints()
{
    TestProject trial;
    fill(trial);
    const QString file = need(makeBackup(trial.file()));
    QVERIFY(file.startsWith(trial.folder() + QStringLiteral("/backups/project-")));
    const auto backup = need(Project::open(file, OpenMode::ReadOnly));
    QCOMPARE(databaseProblems(backup->reader()), QStringList());
    for (const char *table : {"label_class", "journal", "journal_change", "run", "data_my \"odd\" table", "layer", "project"})
        QCOMPARE(TestProject::rowsOf(backup->reader(), QLatin1String(table)), TestProject::rowsOf(trial.reader(), QLatin1String(table)));
    for (const char *sql : {"SELECT count(*) FROM point", "SELECT count(*) FROM series", "SELECT count(*) FROM bucket"})
        QCOMPARE(integerOf(backup->reader(), sql), 0);
    QCOMPARE(integerOf(backup->reader(), "SELECT count(*) FROM sqlite_master WHERE name LIKE 'staging_%'"), 0);
    const char *objects = "SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), char(10)) FROM"
                          " (SELECT * FROM sqlite_master WHERE name NOT LIKE 'staging_%' AND sql IS NOT NULL ORDER BY type, name)";
    QCOMPARE(textOf(backup->reader(), objects), trial.text(objects));
    QCOMPARE(integerOf(backup->reader(), "SELECT count(*) FROM label_export"), 0); // views read the copy
}

void BackupTest::aBackupCanBePutInPlace()
{
    TestProject trial;
    fill(trial);
    const QByteArray before = trial.labels();
    const QString file = need(makeBackup(trial.file()));
    trial.gesture("DELETE FROM label_class");
    trial.close();
    const QString project = trial.folder() + QStringLiteral("/project.cairn");
    QVERIFY(QFile::remove(project) && QFile::copy(file, project));
    trial.reopen();
    QCOMPARE(trial.labels(), before);
    need(trial.journal().undo()); // the journal came along
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

void BackupTest::tenAreKept()
{
    TestProject trial;
    QString first, last;
    for (int at = 0; at < 13; ++at) {
        addClass(trial, at);
        last = need(makeBackup(trial.file()));
        first = first.isEmpty() ? last : first;
        QThread::msleep(2); // the name is the time
    }
    const QStringList kept = backupsOf(trial.file());
    QCOMPARE(kept.size(), 10);
    QCOMPARE(kept.first(), last);
    QVERIFY(!kept.contains(first));
}

void BackupTest::whatHasNotChangedIsNotBackedUpTwice()
{
    TestProject trial;
    fill(trial);
    const QString first = need(makeBackup(trial.file()));
    QThread::msleep(2);
    trial.close();
    trial.reopen();
    QCOMPARE(need(makeBackup(trial.file())), first);
    QCOMPARE(backupsOf(trial.file()).size(), 1);
    addClass(trial, 7);
    QVERIFY(need(makeBackup(trial.file())) != first);
    QCOMPARE(backupsOf(trial.file()).size(), 2);
}

void BackupTest::trainingAloneIsNotBackedUp()
{
    TestProject trial;
    fill(trial);
    const QString first = need(makeBackup(trial.file()));
    QThread::msleep(2);
    // Points are read again from the run folders.
    need(trial.gate().write(Topic::Points, [](SQLite::Database &) -> Result<void> { return {}; }));
    QCOMPARE(need(makeBackup(trial.file())), first);
}

void BackupTest::theirSizeIsCapped()
{
    TestProject trial;
    const QString first = need(makeBackup(trial.file()));
    addClass(trial, 1);
    QThread::msleep(2);
    const QString second = need(makeBackup(trial.file(), {10, 1}));
    QCOMPARE(backupsOf(trial.file()), QStringList {second}); // the newest stays, however large
    QVERIFY(!QFileInfo::exists(first));
}

void BackupTest::aCanceledBackupLeavesNothing()
{
    TestProject trial;
    const auto canceled = makeBackup(trial.file(), {}, TaskControl([] { return true; }, {}));
    QVERIFY(!canceled);
    QVERIFY(canceled.error().isCanceled());
    QCOMPARE(QDir(trial.folder() + QStringLiteral("/backups")).entryList(QDir::Files).size(), 0);
}

void BackupTest::labelsMadeMeanwhileAreNotHalfInIt()
{
    TestProject trial;
    fill(trial);
    // A label between the copying of two tables: each gesture is in the copy with its journal row, or not at all.
    int asked = 0;
    const QString file = need(makeBackup(trial.file(), {}, TaskControl([&] {
        if (++asked % 5 == 0) {
            need(trial.journal().gesture({QStringLiteral("late"), 0, 0, 0, {}}, [&](SQLite::Database &database) -> Result<void> {
                execute(database, "INSERT INTO label_class(id, name, color, position) VALUES(?, 'late', '#000000', 0)", 100 + asked);
                return {};
            }));
        }
        return false;
    }, {})));
    QVERIFY(asked >= 10);
    const auto backup = need(Project::open(file, OpenMode::ReadOnly));
    QCOMPARE(integerOf(backup->reader(), "SELECT count(*) FROM label_class"), integerOf(backup->reader(), "SELECT count(*) FROM journal"));
    QCOMPARE(databaseProblems(backup->reader()), QStringList());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backups.moc"
