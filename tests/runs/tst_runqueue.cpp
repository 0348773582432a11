// SPDX-License-Identifier: GPL-3.0-or-later
// What is frozen when a run is queued, and what is refused.
#include "models/geometry/shape.h"
#include "tests/runs/runproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cairn;
using cairn::tests::RunProject;

namespace {

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

int runFolders(const Project &project)
{
    return int(QDir(project.folder().filePath("runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

} // namespace

class TestRunQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folderHoldsWhatTheContractSays()
    {
        RunProject project;
        RunRequest request;
        request.params = {{"command", "/bin/echo '{artifacts}/x' {dataset} {run} {unknown} 'two words'"}};
        request.seed = 42;
        const Result<qint64> id = queueRun(project.project(), project.commandRecipe(2.5), request, project.programs());
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().sentence));
        const Run run = project.run(*id);
        QCOMPARE(run.status, RunStatus::Queued);
        QCOMPARE(run.name, QStringLiteral("command 1"));
        QCOMPARE(run.recipe, QStringLiteral("command"));
        QCOMPARE(run.folder, QStringLiteral("runs/") + run.uuid);
        const RunFolder folder = project.folder(*id);
        const QJsonObject file = objectIn(folder.runFile());
        QCOMPARE(file.value("cairn").toInt(), 1);
        QCOMPARE(file.value("uuid").toString(), run.uuid);
        QCOMPARE(file.value("name").toString(), run.name);
        QCOMPARE(file.value("recipe").toString(), QStringLiteral("command"));
        QCOMPARE(file.value("seed").toInt(), 42);
        QCOMPARE(file.value("grace").toDouble(), 2.5);
        QCOMPARE(file.value("executor").toString(), QStringLiteral("local"));
        QCOMPARE(file.value("command").toArray(),
            (QJsonArray {"/bin/echo", folder.artifacts() + "/x", folder.dataset(), folder.path(), "{unknown}", "two words"}));
        QCOMPARE(objectIn(folder.paramsFile()), request.params);
        QCOMPARE(file.value("params").toObject(), request.params);
        QVERIFY(QFileInfo(folder.work()).isDir());
        QVERIFY(QFileInfo(folder.artifacts()).isDir());
        QVERIFY(run.command.endsWith(QLatin1String("'{unknown}' 'two words'")));
    }

    void parametersComeBackTyped()
    {
        RunProject project;
        Recipe recipe = project.recipe(QStringLiteral("table-boost"));
        recipe.wantsData = WantedData::Any;
        recipe.requirements.clear();
        recipe.program = QStringLiteral("true");
        RunRequest request;
        request.params = {{"rounds", "7"}, {"learning_rate", 0.25}};
        const Result<qint64> id = queueRun(project.project(), recipe, request, project.programs());
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().sentence));
        const QJsonObject params = project.run(*id).params;
        QCOMPARE(params.value("rounds"), QJsonValue(7));
        QCOMPARE(params.value("learning_rate"), QJsonValue(0.25));
        QCOMPARE(params.value("objective"), QJsonValue("auto"));
        QCOMPARE(params.size(), recipe.params.size());
        QCOMPARE(integerOf(project.reader(), "SELECT number FROM run_param WHERE name = 'rounds'"), 7);
        QCOMPARE(textOf(project.reader(), "SELECT value FROM run_param WHERE name = 'learning_rate'"), QStringLiteral("0.25"));
    }

    void textThatLooksLikeAnotherTypeStaysText()
    {
        RunProject project;
        const Result<Recipe> recipe = recipeFromJson(QByteArray("{'cairn':1,'name':'t','program':'true','params':[{'name':'a','type':"
                                                                "'text'},{'name':'b','type':'text'},"
                                                                "{'name':'c','type':'boolean'}]}")
                                                         .replace('\'', '"'),
            QStringLiteral("/t/recipe.json"));
        RunRequest request;
        request.params = {{"a", "true"}, {"b", "12"}, {"c", true}};
        const Result<qint64> id = queueRun(project.project(), *recipe, request, project.programs());
        QVERIFY(id.has_value());
        QCOMPARE(project.run(*id).params, request.params);
    }

    void aProgramThatDoesNotExistIsTold()
    {
        RunProject project;
        const Result<qint64> id = project.queueLine(QStringLiteral("no-such-program --x"));
        QVERIFY(!id.has_value());
        QVERIFY2(id.error().sentence.contains(QLatin1String("no-such-program")), qPrintable(id.error().sentence));
        const Result<qint64> path = project.queueLine(QStringLiteral("/no/such/program"));
        QVERIFY(!path.has_value());
        QVERIFY(path.error().sentence.contains(QLatin1String("/no/such/program")));
        const QString plain = project.path(QStringLiteral("plain"));
        RunProject::write(plain, "x");
        const Result<qint64> notRunnable = project.queueLine(plain);
        QVERIFY(!notRunnable.has_value());
        QVERIFY(notRunnable.error().sentence.contains(QLatin1String("chmod")));
        Recipe recipe = project.recipe(QStringLiteral("command"));
        recipe.requirements = QStringList {QStringLiteral("no-such-tool")};
        RunRequest request;
        request.params = {{"command", "true"}};
        const Result<qint64> required = queueRun(project.project(), recipe, request, project.programs());
        QVERIFY(!required.has_value());
        QVERIFY(required.error().sentence.contains(QLatin1String("no-such-tool")));
        // Nothing is left behind.
        QVERIFY(Runs::all(project.reader())->isEmpty());
        QCOMPARE(runFolders(project.project()), 0);
    }

    void anEmptyOrBrokenCommandIsTold()
    {
        RunProject project;
        QVERIFY(!project.queueLine(QStringLiteral("  ")).has_value());
        QVERIFY(!project.queueLine(QStringLiteral("echo 'x")).has_value());
    }

    void aRecipeThatLearnsNeedsASnapshot()
    {
        RunProject project;
        Recipe recipe = project.recipe(QStringLiteral("image-classify"));
        recipe.requirements.clear();
        recipe.program = QStringLiteral("true");
        const Result<qint64> without = queueRun(project.project(), recipe, {}, project.programs());
        QVERIFY(!without.has_value());
        QVERIFY(without.error().sentence.contains(recipe.title));
        project.change([](SQLite::Database &database) {
            execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'table', 't', 0)");
            execute(database,
                "INSERT INTO data_table(id, name, sql_name, source_id, rows, created_at) VALUES(1, 't', "
                "'data_t', 1, 0, 0)");
            execute(database,
                "INSERT INTO snapshot(id, name, digest, created_at, table_id, target, split_rule, items) "
                "VALUES(5, 'five', x'00', 0, 1, 'y', '{}', 1)");
        });
        RunRequest request;
        request.snapshotId = 5;
        const Result<qint64> wrong = queueRun(project.project(), recipe, request, project.programs());
        QVERIFY(!wrong.has_value());
        QVERIFY2(wrong.error().sentence.contains(QLatin1String("five")), qPrintable(wrong.error().sentence + wrong.error().detail));
        request.snapshotId = 6;
        QVERIFY(!queueRun(project.project(), recipe, request, project.programs()).has_value());
    }

    void aRecipeIsNotQueuedWithoutLabelsOfItsKinds()
    {
        RunProject project;
        Recipe recipe = project.recipe(QStringLiteral("image-detect"));
        recipe.requirements.clear();
        recipe.program = QStringLiteral("true");
        RunRequest request;
        request.freeze = SnapshotRequest();
        const Result<qint64> without = queueRun(project.project(), recipe, request, project.programs());
        QVERIFY(!without.has_value());
        QVERIFY2(without.error().sentence.contains(recipe.title) && without.error().sentence.contains(shapeKindTitle(ShapeKind::Box)),
            qPrintable(without.error().sentence));
    }

    void namesAreUnique()
    {
        RunProject project;
        QVERIFY(project.queueLine(QStringLiteral("true")).has_value());
        QVERIFY(project.queueLine(QStringLiteral("true"), QStringLiteral("mine")).has_value());
        const Result<qint64> again = project.queueLine(QStringLiteral("true"), QStringLiteral("mine"));
        QVERIFY(!again.has_value());
        QVERIFY(again.error().sentence.contains(QLatin1String("mine")));
        QVERIFY(!project.queueLine(QStringLiteral("true"), QStringLiteral("12")).has_value());
        const Result<qint64> third = project.queueLine(QStringLiteral("true"));
        QCOMPARE(project.run(*third).name, QStringLiteral("command 2"));
        QCOMPARE(Runs::find(project.reader(), QStringLiteral("mine"))->id, 2);
        QCOMPARE(Runs::find(project.reader(), QStringLiteral("1"))->name, QStringLiteral("command 1"));
        QVERIFY(!Runs::find(project.reader(), QStringLiteral("other")).has_value());
        QCOMPARE(runFolders(project.project()), 3);
    }

    void filesOfTheLineAreFoundFromWhereItWasTyped()
    {
        RunProject project;
        QVERIFY(QDir().mkpath(project.path("here")));
        RunProject::write(project.path("here/train.py"), "");
        RunProject::write(project.project().folder().filePath("other.py"), "");
        RunRequest request;
        request.params = {{"command", "/bin/echo train.py other.py none.py here"}};
        request.baseFolder = project.path("here");
        request.code = CodePlace::InPlace;
        const Result<qint64> id = queueRun(project.project(), project.commandRecipe(), request, project.programs());
        QVERIFY(id.has_value());
        QCOMPARE(objectIn(project.folder(*id).runFile()).value("command").toArray(),
            (QJsonArray {"/bin/echo", project.path("here/train.py"), project.project().folder().filePath("other.py"), "none.py", "here"}));
    }

    void aQueuedRunIsStoppedAtOnce()
    {
        RunProject project;
        const Result<qint64> id = project.queueLine(QStringLiteral("true"));
        QVERIFY(stopRun(project.project(), *id).has_value());
        QCOMPARE(project.run(*id).status, RunStatus::Stopped);
        QVERIFY(!stopRun(project.project(), 99).has_value());
    }

    void aRunningRunIsAskedByAFile()
    {
        RunProject project;
        const Result<qint64> id = project.queueLine(QStringLiteral("true"));
        project.change([](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'running'"); });
        QVERIFY(!project.folder(*id).isAskedToStop());
        QVERIFY(stopRun(project.project(), *id).has_value());
        QVERIFY(project.folder(*id).isAskedToStop());
        QCOMPARE(project.run(*id).status, RunStatus::Running);
    }
};

QTEST_GUILESS_MAIN(TestRunQueue)
#include "tst_runqueue.moc"
