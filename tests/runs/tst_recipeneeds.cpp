// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe needs is looked for before it is queued, and its words stand or fall with its parameters.
#include "models/runs/pythons.h"
#include "models/runs/recipeneeds.h"
#include "tests/runs/runproject.h"

#include <QJsonDocument>
#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

Recipe recipeOf(QByteArray manifest)
{
    manifest.replace('\'', '"');
    const Result<Recipe> recipe = recipeFromJson(manifest, QStringLiteral("/r/x/recipe.json"));
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().sentence));
    return *recipe;
}

} // namespace

class TestRecipeNeeds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsStandOrFallWithTheirParameter()
    {
        const Recipe recipe = recipeOf("{'cairn': 1, 'name': 'x', 'program': 'true', 'params': [{'name': 'a', 'type': 'boolean', 'default': true}, {'name': 'b', 'type': 'text'}, {'name': 'c', 'type': 'integer', 'default': 3}],"
                                       "'arguments': ['--c={c}', {'words': ['--a'], 'when': 'a'}, {'words': ['--no-a'], 'unless': 'a'}, {'words': ['--b', '{b}'], 'when': 'b', 'split': true}, '{dataset}']}");
        const auto line = [&](const QJsonObject &given) { return filledWords(recipe, *checkedParams(recipe, given)); };
        QCOMPARE(line({}), (QStringList {"true", "--c=3", "--a", "{dataset}"}));
        QCOMPARE(line({{"a", false}, {"b", "x 'y z' {c}"}}), (QStringList {"true", "--c=3", "--no-a", "--b", "x", "y z", "{c}", "{dataset}"}));
        QCOMPARE(recipe.arguments.size(), 6);
    }

    void brokenNeedsAreTold_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("a format that there is not") << QByteArray("'wants': {'data': 'images', 'format': 'tfrecord'}");
        QTest::newRow("a format of images for a table") << QByteArray("'wants': {'data': 'table', 'format': 'coco'}");
        QTest::newRow("words that depend on nothing") << QByteArray("'arguments': [{'words': ['--a'], 'when': 'a'}]");
        QTest::newRow("no words") << QByteArray("'arguments': [{'when': 'a'}]");
        QTest::newRow("a package with a space") << QByteArray("'packages': ['a b']");
        QTest::newRow("a package that is an option") << QByteArray("'packages': ['--index-url']");
    }
    void brokenNeedsAreTold()
    {
        QFETCH(QByteArray, part);
        QByteArray manifest = "{'cairn': 1, 'name': 'x', 'program': 'true', " + part + "}";
        const auto recipe = recipeFromJson(manifest.replace('\'', '"'), QStringLiteral("/r/x/recipe.json"));
        QVERIFY(!recipe && recipe.error().sentence.contains("/r/x/recipe.json"));
    }

    void missingPackagesAreNamedBeforeTheRun()
    {
        if (QStandardPaths::findExecutable("python3").isEmpty())
            QSKIP("there is no python3 here");
        const Recipe recipe = recipeOf("{'cairn': 1, 'name': 'x', 'title': 'X', 'program': 'python3', 'packages': ['json', {'name': 'no-such-package', 'module': 'no_such_module_of_any_kind'}]}");
        const auto missing = missingPackages(QStandardPaths::findExecutable("python3"), recipe.packages);
        QVERIFY(missing.has_value());
        QCOMPARE(missing->size(), 1);
        const auto refused = checkNeeds(recipe, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains("needs no-such-package") && refused.error().sentence.contains("-m pip install no-such-package"), qPrintable(refused.error().sentence));
        RunProject trial;
        const auto queued = queueRun(trial.project(), recipe, {}, RunProject::programs());
        QVERIFY(!queued);
        QCOMPARE(queued.error().sentence, refused.error().sentence);
        QCOMPARE(QDir(trial.project().folder().filePath("runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void theChosenPythonIsUsedAndKeptWithThePerson()
    {
        RunProject trial;
        const QDir folder = trial.project().folder();
        QCOMPARE(chosenPython(folder), QString());
        QVERIFY(!choosePython(folder, folder.filePath("nothing")));
        // A virtual environment in the project is offered, never taken by itself: a stranger's project may have one.
        QVERIFY(QDir().mkpath(folder.filePath(".venv/bin")));
        const QString python = folder.absoluteFilePath(".venv/bin/python3");
        RunProject::write(python, "#!/bin/sh\necho \"$@\"\n");
        QFile::setPermissions(python, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(pythonsFor(folder).contains(python));
        QCOMPARE(chosenPython(folder), QString());
        QVERIFY(choosePython(folder, python).has_value());
        QCOMPARE(chosenPython(folder), python);
        const Recipe recipe = recipeOf("{'cairn': 1, 'name': 'x', 'program': 'python3', 'arguments': ['{run}']}");
        const auto queued = queueRun(trial.project(), recipe, {}, RunProject::programs());
        QVERIFY2(queued.has_value(), queued ? "" : qPrintable(queued.error().sentence));
        QVERIFY(trial.run(*queued).command.startsWith(python));
        QVERIFY(choosePython(folder, {}).has_value());
        QCOMPARE(chosenPython(folder), QString());
    }

    void aRecipesScriptsAreFrozenWithTheRun()
    {
        RunProject trial;
        const QString folder = trial.path("mine");
        QVERIFY(QDir().mkpath(folder));
        RunProject::write(folder + "/recipe.json", R"({"cairn": 1, "name": "mine", "program": "sh", "arguments": ["{recipe}/train.sh"]})");
        RunProject::write(folder + "/train.sh", "echo first\n");
        const auto recipe = recipeFromJson(R"({"cairn": 1, "name": "mine", "program": "sh", "arguments": ["{recipe}/train.sh"]})", folder + "/recipe.json");
        const auto queued = queueRun(trial.project(), *recipe, {}, RunProject::programs());
        QVERIFY2(queued.has_value(), queued ? "" : qPrintable(queued.error().sentence));
        RunProject::write(folder + "/train.sh", "echo second\n");
        QFile frozen(trial.folder(*queued).recipe() + "/train.sh");
        QVERIFY(frozen.open(QIODevice::ReadOnly));
        QCOMPARE(frozen.readAll(), QByteArray("echo first\n"));
        QVERIFY(trial.run(*queued).command.contains(frozen.fileName()));
    }

    void whatAProjectHasIsSaid()
    {
        Recipe recipe;
        bool isThere = true;
        recipe.wantsData = WantedData::Images;
        recipe.kinds = QStringList {"box", "polygon"};
        QVERIFY(wantsInWords(recipe, {{{"tag", 5}}, 0, 5}, &isThere).contains("boxes or outlines"));
        QVERIFY(!isThere);
        QVERIFY(wantsInWords(recipe, {{{"box", 5}, {"tag", 2}}, 0, 5}, &isThere).contains("5"));
        QVERIFY(isThere);
        recipe.wantsData = WantedData::Table;
        QVERIFY(!wantsInWords(recipe, {{{"box", 5}}, 0, 5}, &isThere).isEmpty());
        QVERIFY(!isThere);
    }
};

QTEST_GUILESS_MAIN(TestRecipeNeeds)
#include "tst_recipeneeds.moc"
