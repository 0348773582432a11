// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening projects: what is refused and why, who has the lock, and what others write.
#include "models/project/schemacolumns.h"
#include "tests/project/testproject.h"

#include <QSignalSpy>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

using namespace cairn;

namespace {

void changeFile(const QString &file, const char *sql)
{
    const auto database = need(openDatabase(file, DatabaseMode::ReadWrite));
    database->exec(sql);
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectIsWholeAndEmpty();
    void aPlaceThatHoldsAProjectIsRefused();
    void itOpensByFolderAndByFile();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void aNewerFileIsRefused();
    void aFileWithTriggersIsRefused();
    void aFileOfAnotherProgramIsRefused();
    void aDamagedFileIsRefusedOrTold();
    void aFolderThatCannotBeWrittenOpensReadOnly();
    void aReadOnlyProjectRefusesToWriteWithItsReason();
    void anImmutableFileCanBeRead();
    void aSecondWindowIsReadOnlyAndSaysWhoHasIt();
    void aCommandWritesBesideAWindow();
    void theLockIsFreeAfterTheWindowCloses();
    void whatAnotherWritesIsNoticed();
    void whatWeWriteIsNotForeign();
    void aForeignChangeBetweenOursIsNotMissed();
    void aReadOnlyProjectNoticesToo();
    void idsAreExactInJsonAndNeverTheSame();
    void brokenReferencesAreFoundByCheck();
    void columnsStandWhereModelsLookForThem();
    void whatFailedHalfwayCanBeMadeAgain();
    void aProjectMadeHereIsNamedAfterItsFolder();
    void aLargeUnfinishedGestureIsKnownBeforeOpening();
};

void ProjectTest::aNewProjectIsWholeAndEmpty()
{
    TestProject trial;
    QCOMPARE(trial.project().name(), QStringLiteral("trial"));
    QVERIFY(!trial.project().isReadOnly());
    QCOMPARE(trial.count("PRAGMA application_id"), 0x4341524E);
    QCOMPARE(trial.count("PRAGMA user_version"), 1);
    QCOMPARE(databaseProblems(trial.reader()), QStringList());
    // STRICT keeps texts out of number columns, also for people with pandas.
    QCOMPARE(trial.count("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict"), 0);
}

void ProjectTest::aPlaceThatHoldsAProjectIsRefused()
{
    TestProject trial;
    const auto again = Project::create(trial.folder(), {});
    QVERIFY(!again);
    QVERIFY2(again.error().sentence.contains(QStringLiteral("is a project already")), qPrintable(again.error().sentence));
    QVERIFY(!Project::create(trial.file(), {})); // a file
}

void ProjectTest::itOpensByFolderAndByFile()
{
    TestProject trial;
    trial.close();
    QVERIFY(Project::open(trial.folder(), OpenMode::Command).has_value());
    QVERIFY(Project::open(trial.folder() + QStringLiteral("/project.cairn"), OpenMode::Command).has_value());
}

void ProjectTest::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << QByteArray("This is a letter, and a long one, so that SQLite reads its head.").repeated(20) << "is not a Cairn project";
    QTest::newRow("nothing in it") << QByteArray() << "is not a Cairn project";
}

void ProjectTest::whatIsNoProjectIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("project.cairn")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const OpenMode mode : {OpenMode::Command, OpenMode::ReadOnly, OpenMode::Window}) {
        const auto opened = Project::open(folder.path(), mode);
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(words), qPrintable(opened.error().sentence));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    const auto missing = Project::open(folder.filePath(QStringLiteral("nowhere")), OpenMode::Command);
    QVERIFY(!missing && missing.error().sentence.contains(QStringLiteral("does not exist")));
}

void ProjectTest::aNewerFileIsRefused()
{
    TestProject trial;
    trial.close();
    changeFile(trial.folder() + QStringLiteral("/project.cairn"), "PRAGMA user_version = 99");
    const auto opened = Project::open(trial.folder(), OpenMode::Command);
    QVERIFY(!opened);
    QVERIFY2(opened.error().sentence.contains(QStringLiteral("newer Cairn (schema 99")), qPrintable(opened.error().sentence));
}

void ProjectTest::aFileWithTriggersIsRefused()
{
    TestProject trial;
    trial.close();
    changeFile(trial.folder() + QStringLiteral("/project.cairn"),
        "CREATE TRIGGER sly AFTER INSERT ON label_class BEGIN DELETE FROM annotation; END");
    for (const OpenMode mode : {OpenMode::Command, OpenMode::ReadOnly}) {
        const auto opened = Project::open(trial.folder(), mode);
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(QStringLiteral("triggers")), qPrintable(opened.error().sentence));
    }
}

void ProjectTest::aFileOfAnotherProgramIsRefused()
{
    QTemporaryDir folder;
    changeFile(folder.filePath(QStringLiteral("project.cairn")), "CREATE TABLE note(text TEXT)");
    const auto opened = Project::open(folder.path(), OpenMode::Command);
    QVERIFY(!opened);
    QVERIFY2(opened.error().sentence.contains(QStringLiteral("is not a Cairn project")), qPrintable(opened.error().sentence));
}

void ProjectTest::aDamagedFileIsRefusedOrTold()
{
    TestProject trial;
    trial.gesture("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                  " INSERT INTO label_class(id, name, color, position) SELECT i, 'class ' || i, '#000000', i FROM n");
    trial.close();
    QFile file(trial.folder() + QStringLiteral("/project.cairn"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 at = 8 * 4096; at + 4096 <= size; at += 3 * 4096) {
        file.seek(at);
        file.write(QByteArray(512, char(0x5a)));
    }
    file.close();
    const auto opened = Project::open(trial.folder(), OpenMode::ReadOnly);
    if (opened)
        QVERIFY(!databaseProblems((*opened)->reader()).isEmpty());
    else
        QVERIFY(!opened.error().sentence.isEmpty());
}

void ProjectTest::aFolderThatCannotBeWrittenOpensReadOnly()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere, so a folder cannot be made unwritable for it");
    TestProject trial;
    trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
    trial.close();
    QFile::setPermissions(trial.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    {
        const auto opened = Project::open(trial.folder(), OpenMode::Window);
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->isReadOnly());
        QVERIFY((*opened)->readOnlyReason().contains(QStringLiteral("cannot be written")));
        QCOMPARE(integerOf((*opened)->reader(), "SELECT count(*) FROM label_class"), 1);
    }
    QFile::setPermissions(trial.folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void ProjectTest::aReadOnlyProjectRefusesToWriteWithItsReason()
{
    TestProject trial;
    trial.reopen(OpenMode::ReadOnly);
    QVERIFY(trial.project().isReadOnly());
    QVERIFY(!trial.project().gate() && !trial.project().journal());
    QCOMPARE(trial.project().journal().error().sentence, trial.project().readOnlyReason());
    QVERIFY(!trial.project().setAnnotator(QStringLiteral("anna")));
}

void ProjectTest::anImmutableFileCanBeRead()
{
    TestProject trial;
    trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
    trial.close();
    const QString file = trial.folder() + QStringLiteral("/project.cairn");
    QVERIFY(!QFileInfo::exists(file + QStringLiteral("-wal"))); // closing leaves nothing beside the file
    const auto database = need(openDatabase(file, DatabaseMode::ImmutableReadOnly));
    QCOMPARE(integerOf(*database, "SELECT count(*) FROM label_class"), 1);
    QVERIFY_EXCEPTION_THROWN(database->exec("DELETE FROM label_class"), SQLite::Exception);
    QVERIFY(!QFileInfo::exists(file + QStringLiteral("-shm")));
}

void ProjectTest::aSecondWindowIsReadOnlyAndSaysWhoHasIt()
{
    TestProject trial(OpenMode::Window);
    QVERIFY(!trial.project().isReadOnly());
    const auto second = need(Project::open(trial.folder(), OpenMode::Window));
    QVERIFY(second->isReadOnly());
    QVERIFY2(second->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())), qPrintable(second->readOnlyReason()));
    QVERIFY2(second->readOnlyReason().contains(QSysInfo::machineHostName()), qPrintable(second->readOnlyReason()));
    QVERIFY(ProjectLock::isHeld(trial.folder(), ProjectLock::Kind::Window));
    QVERIFY(!ProjectLock::isHeld(trial.folder(), ProjectLock::Kind::Worker));
}

void ProjectTest::aCommandWritesBesideAWindow()
{
    TestProject trial(OpenMode::Window);
    const auto command = need(Project::open(trial.folder(), OpenMode::Command));
    QVERIFY(!command->isReadOnly());
    QVERIFY(need(command->journal())->gesture({QStringLiteral("t"), 0, 0, 0, {}}, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
        return {};
    }).has_value());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 1);
    QCOMPARE(need(trial.journal().undo()), QStringLiteral("t")); // one journal for both
}

void ProjectTest::theLockIsFreeAfterTheWindowCloses()
{
    TestProject trial(OpenMode::Window);
    trial.close();
    QVERIFY(!ProjectLock::isHeld(trial.folder(), ProjectLock::Kind::Window));
    trial.reopen(OpenMode::Window);
    QVERIFY(!trial.project().isReadOnly());
}

void ProjectTest::whatAnotherWritesIsNoticed()
{
    TestProject trial(OpenMode::Window);
    const auto other = need(Project::open(trial.folder(), OpenMode::Command));
    QList<int> told;
    connect(&trial.project(), &Project::published, this, [&](cairn::Topics topics) { told.append(int(topics)); });
    trial.project().lookForForeignChanges();
    QVERIFY(told.isEmpty());
    need(need(other->gate())->write(Topic::Runs, [](SQLite::Database &) -> Result<void> { return {}; }));
    need(need(other->journal())->gesture({QStringLiteral("t"), 0, 0, 0, {}}, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
        return {};
    }));
    trial.project().lookForForeignChanges();
    QCOMPARE(told, QList<int> {int(Topic::Runs) | int(Topic::Labels)});
    trial.project().lookForForeignChanges();
    QCOMPARE(told.size(), 1); // once
}

void ProjectTest::whatWeWriteIsNotForeign()
{
    TestProject trial(OpenMode::Window);
    trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
    QSignalSpy published(&trial.project(), &Project::published);
    trial.project().lookForForeignChanges();
    QCOMPARE(published.size(), 0);
}

void ProjectTest::aForeignChangeBetweenOursIsNotMissed()
{
    TestProject trial(OpenMode::Window);
    const auto other = need(Project::open(trial.folder(), OpenMode::Command));
    const auto nothing = [](SQLite::Database &) -> Result<void> { return {}; };
    QList<int> told;
    connect(&trial.project(), &Project::published, this, [&](cairn::Topics topics) { told.append(int(topics)); });
    // Ours is committed in a task; before the window's thread hears of it, another process writes about the same.
    std::thread([&] { need(trial.gate().write(Topic::Items, nothing)); }).join();
    need(need(other->gate())->write(Topic::Items, nothing));
    QCoreApplication::processEvents();
    QCOMPARE(told, QList<int> {int(Topic::Items)});
    trial.project().lookForForeignChanges();
    QCOMPARE(told, (QList<int> {int(Topic::Items), int(Topic::Items)}));
    trial.project().lookForForeignChanges();
    QCOMPARE(told.size(), 2);
}

void ProjectTest::aReadOnlyProjectNoticesToo()
{
    TestProject trial;
    const auto reader = need(Project::open(trial.folder(), OpenMode::ReadOnly));
    QSignalSpy published(reader.get(), &Project::published);
    reader->watch(20);
    trial.gesture("INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0)");
    QTRY_COMPARE(published.size(), 1);
    QVERIFY(published.at(0).at(0).value<Topics>() == Topics(Topic::Labels));
}

void ProjectTest::idsAreExactInJsonAndNeverTheSame()
{
    QSet<qint64> seen;
    for (int opening = 0; opening < 500; ++opening) {
        IdSource ids;
        const qint64 first = ids.next();
        QVERIFY(first >= 1'000'000);
        QVERIFY(first < (1LL << 53) - (1LL << 40)); // room for a trillion more below 2^53
        QCOMPARE(qint64(double(first)), first);
        QCOMPARE(ids.next(), first + 1);
        QCOMPARE(ids.reserve(1000), first + 2);
        QCOMPARE(ids.next(), first + 1002);
        seen.insert(first);
    }
    QCOMPARE(seen.size(), 500);
}

void ProjectTest::brokenReferencesAreFoundByCheck()
{
    TestProject trial;
    trial.close();
    changeFile(trial.folder() + QStringLiteral("/project.cairn"),
        "PRAGMA foreign_keys = OFF; INSERT INTO label_class(id, parent_id, name, color, position) VALUES(1, 99, 'x', '#000000', 0)");
    trial.reopen(OpenMode::ReadOnly);
    const QStringList problems = databaseProblems(trial.reader());
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(QStringLiteral("label_class")), qPrintable(problems.first()));
}

void ProjectTest::columnsStandWhereModelsLookForThem()
{
    TestProject trial;
    const auto nameAt = [&](const char *table, int column) {
        return textOf(trial.reader(), "SELECT name FROM pragma_table_info(?) WHERE cid = ?", QString::fromLatin1(table), column);
    };
    QCOMPARE(nameAt("annotation", AnnotationColumn::Item), QStringLiteral("item_id"));
    QCOMPARE(nameAt("annotation", AnnotationColumn::Class), QStringLiteral("class_id"));
    QCOMPARE(nameAt("annotation", AnnotationColumn::Geometry), QStringLiteral("geometry"));
    QCOMPARE(nameAt("annotation", AnnotationColumn::UpdatedAt), QStringLiteral("updated_at"));
    QCOMPARE(nameAt("row_label", RowLabelColumn::Column), QStringLiteral("column_id"));
    QCOMPARE(nameAt("row_label", RowLabelColumn::Row), QStringLiteral("row_id"));
}

void ProjectTest::whatFailedHalfwayCanBeMadeAgain()
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("p"));
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    int failures = 0;
    // The disk is full at one place after the other.
    for (rlim_t bytes = 4'096; bytes < 400'000; bytes += 36'864) {
        const rlimit small {bytes, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const bool isMade = Project::create(folder, QStringLiteral("p")).has_value();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        if (isMade)
            break;
        ++failures;
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    }
    std::signal(SIGXFSZ, handler);
    QVERIFY(failures > 0);
    if (!QFileInfo::exists(folder + QStringLiteral("/project.cairn")))
        need(Project::create(folder, QStringLiteral("p")));
    QCOMPARE(need(Project::open(folder, OpenMode::Command))->name(), QStringLiteral("p"));
}

void ProjectTest::aProjectMadeHereIsNamedAfterItsFolder()
{
    QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir(QStringLiteral("garden")));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(place.filePath(QStringLiteral("garden"))));
    auto project = Project::create(QStringLiteral("."), {});
    QDir::setCurrent(before);
    QCOMPARE(need(std::move(project))->name(), QStringLiteral("garden"));
}

void ProjectTest::aLargeUnfinishedGestureIsKnownBeforeOpening()
{
    TestProject trial;
    trial.gesture("INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) WITH RECURSIVE n(i) AS"
                  " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT 1, 2, i, hex(zeroblob(50)), 'human', 1.0 FROM n");
    QVERIFY(!need(Project::needsLongRecovery(trial.folder())));
    trial.close();
    changeFile(trial.folder() + QStringLiteral("/project.cairn"), "UPDATE journal SET state = 'writing'"); // as a killed process leaves it
    QVERIFY(need(Project::needsLongRecovery(trial.folder())));
    trial.reopen();
    QVERIFY(!need(Project::needsLongRecovery(trial.folder())));
    QCOMPARE(trial.count("SELECT count(*) FROM row_label"), 0);
}

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
