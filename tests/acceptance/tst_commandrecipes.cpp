// SPDX-License-Identifier: GPL-3.0-or-later
// cairn export and cairn recipe as a person at a terminal meets them.
#include "cairnprogram.h"

#include <QtTest>

using namespace cairn::test;

class TestCommandRecipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreExported();
    void anExportSaysWhatIsWrong_data();
    void anExportSaysWhatIsWrong();
    void aRecipeIsMadeFromALineAndTrains();
    void aRecipeIsMadeFromAScriptsHelp();
    void recipesAreListedAndChecked();
};

void TestCommandRecipes::labelsAreExported()
{
    CairnProgram cairn;
    QVERIFY(cairn.ask({"new", "p"}).exitCode == 0);
    cairn.writePicture("pictures/a.png", Qt::red);
    cairn.writePicture("pictures/b.png", Qt::blue);
    cairn.write("labels.jsonl", "{\"path\": \"a.png\", \"labels\": [{\"kind\": \"box\", \"class\": \"disc\", \"geometry\": {\"x\": 2, \"y\": 3, \"w\": 10, \"h\": 12}}]}\n"
                                "{\"path\": \"b.png\", \"labels\": [{\"kind\": \"box\", \"class\": \"disc\", \"geometry\": {\"x\": 4, \"y\": 5, \"w\": 9, \"h\": 8}}]}\n");
    const QJsonObject imported = cairn.object({"import", "p", "--images", "pictures", "--annotations", "labels.jsonl"});
    QCOMPARE(imported.value("annotations").toInt(), 2);
    for (const char *format : {"cairn", "csv", "coco", "yolo", "yolo-seg", "voc"}) {
        const QJsonObject exported = cairn.object({"export", "p", "--format", format, "-o", QStringLiteral("out-") + format});
        QCOMPARE(missingKeys(exported, {"format", "folder", "snapshot", "labels", "failed", "noted"}), QStringList());
        QCOMPARE(exported.value("labels").toInt(), 2);
    }
    QVERIFY(cairn.read("out-yolo/data.yaml").contains("'disc'"));
    // Read again, they are known.
    QCOMPARE(cairn.object({"import", "p", "--images", "pictures", "--annotations", "out-coco/annotations"}).value("annotations").toInt(), 0);
}

void TestCommandRecipes::anExportSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown format") << QStringList {"export", "p", "--format", "tfrecord", "-o", "x"} << 2;
    QTest::newRow("no labels") << QStringList {"export", "p", "--format", "coco", "-o", "x"} << 1;
    QTest::newRow("no such snapshot") << QStringList {"export", "p", "--format", "coco", "-o", "x", "--snapshot", "nothing"} << 1;
}

void TestCommandRecipes::anExportSaysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    CairnProgram cairn;
    QVERIFY(cairn.ask({"new", "p"}).exitCode == 0);
    const Answer answer = cairn.run(arguments);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY2(answer.isOneSentence(), answer.said());
    QVERIFY(!QFileInfo::exists(cairn.path("x")));
}

void TestCommandRecipes::aRecipeIsMadeFromALineAndTrains()
{
    CairnProgram cairn;
    QVERIFY(cairn.ask({"new", "p"}).exitCode == 0);
    cairn.writeScript("train.sh", {"echo \"{\\\"step\\\": 1, \\\"rate\\\": $2}\" >> \"$CAIRN_METRICS\""});
    const QJsonObject made = cairn.object({"recipe", "p", "new", "mine", "--line", "sh train.sh --rate 0.5 --data x.csv"});
    QCOMPARE(made.value("recipe").toString(), QStringLiteral("mine"));
    QCOMPARE(made.value("params").toArray().size(), 2);
    QVERIFY(made.value("starts").toString().contains("--rate 0.5 --data"));
    const QJsonObject run = cairn.object({"train", "p", "--recipe", "mine", "--set", "rate=0.25", "--wait"});
    QCOMPARE(run.value("status").toString(), QStringLiteral("finished"));
    QCOMPARE(run.value("metrics").toObject().value("rate").toObject().value("last").toDouble(), 0.25);
    QVERIFY(cairn.run({"recipe", "p", "new", "mine", "--line", "sh train.sh"}).isOneSentence()); // the name is taken
}

void TestCommandRecipes::aRecipeIsMadeFromAScriptsHelp()
{
    CairnProgram cairn;
    QVERIFY(cairn.ask({"new", "p"}).exitCode == 0);
    cairn.writeScript("train.sh", {"echo 'usage: train.sh [-h] [--lr LR]'", "echo", "echo 'options:'", "echo '  --lr LR  rate (default: 0.5)'"});
    const QJsonObject shown = cairn.object({"recipe", "p", "new", "mine", "--from", "train.sh", "--show"});
    QCOMPARE(shown.value("style").toString(), QStringLiteral("argparse"));
    QVERIFY(!QFileInfo::exists(cairn.path("p/recipes/mine")));
    QCOMPARE(cairn.object({"recipe", "p", "new", "mine", "--from", "train.sh"}).value("params").toArray().size(), 1);
    QVERIFY(QFileInfo::exists(cairn.path("p/recipes/mine/recipe.json")));
}

void TestCommandRecipes::recipesAreListedAndChecked()
{
    CairnProgram cairn;
    QVERIFY(cairn.ask({"new", "p"}).exitCode == 0);
    QStringList names;
    for (const QJsonValue recipe : cairn.object({"recipe", "p", "list"}).value("recipes").toArray())
        names.append(recipe.toObject().value("name").toString());
    QVERIFY(names.contains("scikit-learn") && names.contains("command") && names.contains("torch-detect"));
    QVERIFY(QDir().mkpath(cairn.path("p/recipes/theirs")));
    cairn.write("p/recipes/theirs/recipe.json", R"({"cairn": 1, "name": "theirs", "program": "python3", "packages": ["no-such-package"]})");
    const Answer checked = cairn.ask({"recipe", "p", "check", "theirs"});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.object().value("missing").toString().contains("allowed"), checked.said()); // asked nothing of a stranger's recipe
}

QTEST_GUILESS_MAIN(TestCommandRecipes)
#include "tst_commandrecipes.moc"
