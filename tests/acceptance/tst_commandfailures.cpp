// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input gets one clear sentence, the right exit code, and nothing is lost.
#include "tests/acceptance/cairnprogram.h"

#include <QtGui>
#include <QtTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace cairn::test;

class TestCommandFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cairn.reset(); }

    void badUsageEndsWithTwo_data();
    void badUsageEndsWithTwo();
    void aFailureIsOneSentence_data();
    void aFailureIsOneSentence();
    void aFileThatIsNoDatabaseIsRefusedAndKept();
    void aNewerProjectIsRefusedAndKept();
    void aFolderThatCannotBeWrittenCanBeRead();
    void aProgramThatDoesNotExistIsSaidAtOnce();
    void aRecipeWhoseProgramIsMissingSaysSo();
    void aTableOfNothingLeavesNothingBehind();
    void helpAndVersionAreNoFailures();

private:
    std::unique_ptr<CairnProgram> m_cairn;
};

void TestCommandFailures::init()
{
    m_cairn = std::make_unique<CairnProgram>();
    QCOMPARE(m_cairn->run({"new", "p"}).exitCode, 0);
    m_cairn->writePicture("a.png", Qt::red);
    QCOMPARE(m_cairn->object({"import", "p", "--images", "a.png"}).value("added").toInt(), 1);
    m_cairn->write("empty.csv", "");
    m_cairn->write("notes.txt", "a few words");
    m_cairn->write("wrong.csv", "name,colour\na.png,red\n");
}

void TestCommandFailures::badUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("an option that does not exist", {"info", "p", "--loud"});
    row("no project", {"info"});
    row("no folder", {"new"});
    row("nothing to import", {"import", "p"});
    row("images and a table at once", {"import", "p", "--images", "a.png", "--table", "empty.csv"});
    row("an item without a tag", {"label", "p", "--item", "a.png"});
    row("a table without a column", {"label", "p", "--from", "wrong.csv", "--table", "t"});
    row("a table without a target", {"snapshot", "p", "--table", "t"});
    row("a split that is no split", {"snapshot", "p", "--split", "a,b"});
    row("a split of nothing", {"snapshot", "p", "--split", "0,0,0"});
    row("no recipe", {"train", "p"});
    row("a recipe for tables without one", {"train", "p", "--recipe", "table-boost"});
    row("a count that is no number", {"undo", "p", "--count", "many"});
    row("a count below one", {"undo", "p", "--count", "0"});
    row("one run to compare", {"compare", "p", "1"});
    row("a plot without a file", {"plot", "p", "--metric", "loss", "1"});
    row("a smoothing out of range", {"plot", "p", "--metric", "loss", "1", "--smooth", "2", "-o", "a.png"});
    row("a size that is none", {"plot", "p", "--metric", "loss", "1", "--size", "large", "-o", "a.png"});
    row("a range that is none", {"plot", "p", "--metric", "loss", "1", "--range", "9:1", "-o", "a.png"});
    row("a band that is none", {"plot", "p", "--metric", "loss", "1", "--band", "wide", "-o", "a.png"});
    row("a run without a metric", {"points", "p", "1"});
}

void TestCommandFailures::badUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Answer answer = m_cairn->run(arguments);
    QVERIFY2(answer.exitCode == 2, answer.said());
    QVERIFY2(answer.output.isEmpty() && !answer.error.trimmed().isEmpty(), answer.said());
}

void TestCommandFailures::aFailureIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names"); // what the sentence must name
    const auto row = [](const char *name, const QStringList &arguments, const QString &names) { QTest::newRow(name) << arguments << names; };
    row("a project that is not there", {"info", "nowhere"}, "nowhere");
    row("a folder without a project", {"check", "."}, {});
    row("a file that is no project", {"info", "notes.txt"}, "notes.txt");
    row("a folder of images that is not there", {"import", "p", "--images", "nowhere"}, "nowhere");
    row("a table that is not there", {"import", "p", "--table", "nowhere.csv"}, "nowhere.csv");
    row("a table of nothing", {"import", "p", "--table", "empty.csv"}, "empty.csv");
    row("labels that are not there", {"label", "p", "--from", "nowhere.csv"}, "nowhere.csv");
    row("labels without the columns", {"label", "p", "--from", "wrong.csv"}, "wrong.csv");
    row("labels of an unknown table", {"label", "p", "--from", "wrong.csv", "--table", "t", "--column", "c"}, "t");
    row("annotations that are not there", {"import", "p", "--annotations", "nowhere"}, "nowhere");
    row("an unknown item", {"undo", "p", "--item", "z.png"}, "z.png");
    row("a snapshot of an unknown table", {"snapshot", "p", "--table", "t", "--target", "c"}, "t");
    row("an unknown recipe", {"train", "p", "--recipe", "magic"}, "magic");
    row("an unknown parameter", {"train", "p", "--recipe", "command", "--set", "speed=9"}, "speed");
    row("a required parameter left out", {"train", "p", "--recipe", "command"}, "ommand");
    row("an unknown snapshot", {"train", "p", "--recipe", "command", "--set", "command=true", "--snapshot", "s"}, "s");
    row("stopping an unknown run", {"stop", "p", "7"}, "7");
    row("comparing unknown runs", {"compare", "p", "7", "8"}, "7");
    row("predictions of an unknown run", {"predictions", "p", "seven"}, "seven");
    row("plotting an unknown run", {"plot", "p", "--metric", "loss", "7", "-o", "a.png"}, "7");
}

void TestCommandFailures::aFailureIsOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const Answer answer = m_cairn->run(arguments);
    QVERIFY2(answer.exitCode == 1, answer.said());
    QVERIFY2(answer.isOneSentence(), answer.said());
    QVERIFY2(answer.error.contains(names), answer.said());
    QCOMPARE(m_cairn->run({"check", "p"}).exitCode, 0);
}

void TestCommandFailures::aFileThatIsNoDatabaseIsRefusedAndKept()
{
    const QByteArray content = "This is a text that someone named project.cairn.";
    m_cairn->write("text/project.cairn", content);
    for (const QStringList &arguments : {QStringList {"info", "text"}, QStringList {"check", "text"}, QStringList {"import", "text", "--images", "a.png"}}) {
        const Answer answer = m_cairn->run(arguments);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.isOneSentence(), answer.said());
    }
    QCOMPARE(m_cairn->read("text/project.cairn"), content);
}

void TestCommandFailures::aNewerProjectIsRefusedAndKept()
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_cairn->path("p/project.cairn").toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE);", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    const QByteArray before = m_cairn->read("p/project.cairn");
    for (const char *command : {"info", "check", "undo", "runs"}) {
        const Answer answer = m_cairn->run({QLatin1String(command), "p"});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.isOneSentence() && answer.error.contains("newer"), answer.said());
    }
    QCOMPARE(m_cairn->read("p/project.cairn"), before);
}

void TestCommandFailures::aFolderThatCannotBeWrittenCanBeRead()
{
    if (::geteuid() == 0)
        QSKIP("The superuser may write everywhere.");
    QVERIFY(QFile::setPermissions(m_cairn->path("p"), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(m_cairn->path("p/project.cairn"), QFile::ReadOwner));
    const Answer info = m_cairn->ask({"info", "p"});
    const Answer label = m_cairn->run({"label", "p", "--item", "a.png", "--tag", "round"});
    QVERIFY(QFile::setPermissions(m_cairn->path("p"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(info.exitCode == 0 && info.object().value("items").toInt() == 1, info.said());
    QCOMPARE(label.exitCode, 1);
    QVERIFY2(label.isOneSentence(), label.said());
}

void TestCommandFailures::aProgramThatDoesNotExistIsSaidAtOnce()
{
    const Answer answer = m_cairn->run({"train", "p", "--recipe", "command", "--set", "command=no-such-program --fast"});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.isOneSentence() && answer.error.contains("no-such-program"), answer.said());
    QCOMPARE(m_cairn->object({"info", "p"}).value("runs").toInt(), 0);
}

void TestCommandFailures::aRecipeWhoseProgramIsMissingSaysSo()
{
    m_cairn->write("p/recipes/broken/recipe.json",
        R"({"cairn": 1, "name": "broken", "title": "Broken", "description": "", "program": "no-such-program", "arguments": [], "params": [],
            "wants": {"data": "any"}, "outputs": [], "grace": 10, "logs": [], "requires": []})");
    // It came with the project, so it is looked at first.
    const Answer refused = m_cairn->run({"train", "p", "--recipe", "broken"});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.error.contains("--allow-recipe"), refused.said());
    const Answer answer = m_cairn->run({"train", "p", "--recipe", "broken", "--allow-recipe"});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.isOneSentence() && answer.error.contains("no-such-program"), answer.said());
    m_cairn->write("p/recipes/broken/recipe.json", "{ this is no JSON");
    const Answer unread = m_cairn->run({"train", "p", "--recipe", "broken"});
    QCOMPARE(unread.exitCode, 1);
    QVERIFY2(unread.error.contains("broken"), unread.said());
}

void TestCommandFailures::aTableOfNothingLeavesNothingBehind()
{
    QCOMPARE(m_cairn->run({"import", "p", "--table", "empty.csv"}).exitCode, 1);
    QCOMPARE(m_cairn->object({"info", "p"}).value("tables").toArray(), QJsonArray());
    QCOMPARE(m_cairn->object({"check", "p"}).value("ok"), QJsonValue(true));
}

void TestCommandFailures::helpAndVersionAreNoFailures()
{
    for (const QStringList &arguments : {QStringList {"--help"}, QStringList {"--version"}, QStringList {"import", "--help"}}) {
        const Answer answer = m_cairn->run(arguments);
        QVERIFY2(answer.exitCode == 0 && !answer.output.isEmpty(), answer.said());
    }
    for (const char *command : {"new", "import", "label", "undo", "redo", "snapshot", "train", "stop", "runs", "compare", "plot", "points", "predictions",
             "info", "check"})
        QVERIFY2(m_cairn->run({"--help"}).output.contains(QLatin1String(command)), command);
}

QTEST_MAIN(TestCommandFailures)
#include "tst_commandfailures.moc"
