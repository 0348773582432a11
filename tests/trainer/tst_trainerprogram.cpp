// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer as a program: what it says of itself, what it refuses, and that its manifests hold together.
#include "tests/trainer/tabledataset.h"
#include "tests/trainer/trainerrun.h"

#include <QJsonDocument>
#include <QTest>

namespace cairn {

class TrainerProgramTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void itNamesItsVersion();
    void itsHelpNamesEverySubcommand();
    void badUsageEndsWithTwo_data();
    void badUsageEndsWithTwo();
    void withoutARunItSaysWhichVariableIsMissing();
    void aDatasetThatIsNotThereIsToldInOneSentence();
    void aDatasetOfTheOtherKindIsRefused();
    void aWrongParameterIsRefused_data();
    void aWrongParameterIsRefused();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void everyDefaultOfAManifestIsAllowedByIt_data();
    void everyDefaultOfAManifestIsAllowedByIt();

private:
    QTemporaryDir m_folder;
};

void TrainerProgramTest::initTestCase()
{
    QVERIFY(madeUpKinds(60, 0).write(m_folder.filePath("table")));
}

void TrainerProgramTest::itNamesItsVersion()
{
    const auto call = callTrainer({ "--version" });
    QCOMPARE(call.exitCode, 0);
    QVERIFY(QRegularExpression("^cairn-trainer \\d+\\.\\d+\\.\\d+\n$").match(call.output).hasMatch());
}

void TrainerProgramTest::itsHelpNamesEverySubcommand()
{
    const auto call = callTrainer({ "--help" });
    QCOMPARE(call.exitCode, 0);
    for (const char *command : { "table-boost", "image-classify", "image-detect", "image-segment", "explain" })
        QVERIFY2(call.output.contains(command), command);
}

void TrainerProgramTest::badUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an unknown trainer") << QStringList{ "table-boots" };
    QTest::newRow("an argument too many") << QStringList{ "table-boost", "now" };
    QTest::newRow("explain without a model") << QStringList{ "explain", "--rows", "rows.csv" };
    QTest::newRow("an option without its value") << QStringList{ "explain", "--model" };
    QTest::newRow("an unknown option") << QStringList{ "explain", "--file", "rows.csv" };
}

void TrainerProgramTest::badUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const auto call = callTrainer(arguments);
    QCOMPARE(call.exitCode, 2);
    QCOMPARE(call.output, QString());
    QVERIFY(call.error.contains("--help"));
}

void TrainerProgramTest::withoutARunItSaysWhichVariableIsMissing()
{
    for (const char *trainer : { "table-boost", "image-classify", "image-detect", "image-segment" }) {
        const auto call = callTrainer({ trainer });
        QCOMPARE(call.exitCode, 1);
        QVERIFY2(call.error.contains("CAIRN_DATASET") && call.error.count('\n') == 1, qPrintable(call.error));
    }
}

void TrainerProgramTest::aDatasetThatIsNotThereIsToldInOneSentence()
{
    TrainerRun run(m_folder.filePath("nowhere"), "table-boost");
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.error(), QString("There is no dataset at %1.\n").arg(m_folder.filePath("nowhere")));
}

void TrainerProgramTest::aDatasetOfTheOtherKindIsRefused()
{
    TrainerRun run(m_folder.filePath("table"), "image-classify");
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.error().contains("wants images"), run.why());
}

void TrainerProgramTest::aWrongParameterIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("cure");
    QTest::newRow("too small") << "rounds" << QJsonValue(0) << "between 1 and 100000";
    QTest::newRow("too large") << "learning_rate" << QJsonValue(3) << "between 0.0001 and 1";
    QTest::newRow("a fraction for a whole number") << "rounds" << QJsonValue(2.5) << "a whole number";
    QTest::newRow("a text for a number") << "rounds" << QJsonValue("many") << "a whole number";
    QTest::newRow("no such choice") << "objective" << QJsonValue("guess")
                                    << "auto, classification, regression";
    QTest::newRow("no such parameter") << "epochs" << QJsonValue(3) << "has no parameter epochs";
}

void TrainerProgramTest::aWrongParameterIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, cure);
    TrainerRun run(m_folder.filePath("table"), "table-boost", { { name, value } });
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(
        run.error().contains(name) && run.error().contains(cure) && run.error().count('\n') == 1, run.why());
    QVERIFY(!run.has("artifacts/model/model.json"));
}

void TrainerProgramTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON in dataset.json") << "dataset.json" << QByteArray("{") << "dataset.json";
    QTest::newRow("a newer dataset") << "dataset.json" << QByteArray(R"({"cairn": 2, "data": "table"})")
                                     << "newer Cairn";
    QTest::newRow("columns that the file has not")
        << "columns.json"
        << QByteArray(
               R"([{"name": "row_id", "type": "integer", "role": "id"}, {"name": "x", "type": "real", "role": "target"}])")
        << "do not name the same columns";
    QTest::newRow("no target") << "columns.json"
                               << QByteArray(R"([{"name": "row_id", "type": "integer", "role": "id"}])")
                               << "names no column to predict";
    QTest::newRow("an empty file") << "rows.csv" << QByteArray() << "is empty";
    QTest::newRow("a row too short") << "rows.csv"
                                     << QByteArray("row_id,split,size,colour,noise,kind\n1,train,2\n")
                                     << "Line 2 of";
    QTest::newRow("a quote never closed")
        << "rows.csv" << QByteArray("row_id,split,size,colour,noise,kind\n1,train,2,\"red,3,big\n")
        << "line 2";
    QTest::newRow("an id that is no number")
        << "rows.csv" << QByteArray("row_id,split,size,colour,noise,kind\none,train,2,red,3,big\n")
        << "Line 2 of";
}

void TrainerProgramTest::brokenFilesAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString folder = m_folder.filePath("broken");
    QVERIFY(madeUpKinds(60, 0).write(folder));
    QVERIFY(writeFile(folder + '/' + file, content));
    TrainerRun run(folder, "table-boost");
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.error().contains(words) && run.error().count('\n') == 1, run.why());
}

void TrainerProgramTest::everyDefaultOfAManifestIsAllowedByIt_data()
{
    QTest::addColumn<QString>("recipe");
    for (const char *recipe : { "table-boost", "image-classify", "image-detect", "image-segment", "command" })
        QTest::newRow(recipe) << recipe;
}

void TrainerProgramTest::everyDefaultOfAManifestIsAllowedByIt()
{
    QFETCH(QString, recipe);
    const auto manifest = QJsonDocument::fromJson(
        readFile(QString(CAIRN_SOURCE_DIR "/resources/recipes/%1/recipe.json").arg(recipe)))
                              .object();
    QCOMPARE(manifest["cairn"].toInt(), 1);
    QCOMPARE(manifest["name"].toString(), recipe);
    QVERIFY(manifest["wants"].isObject() && manifest["outputs"].isArray()
        && !manifest["title"].toString().isEmpty());
    QStringList names;
    for (const QJsonValue &value : manifest["params"].toArray()) {
        const auto param = value.toObject();
        const QByteArray name = param["name"].toString().toUtf8();
        const QString type = param["type"].toString();
        const QJsonValue standard = param["default"];
        QVERIFY2(!param["label"].toString().isEmpty() && param["help"].toString().endsWith('.'), name);
        if (type == "choice")
            QVERIFY2(param["choices"].toArray().contains(standard), name);
        else if (type == "boolean")
            QVERIFY2(standard.isBool(), name);
        else if (type == "text" || type == "file")
            QVERIFY2(standard.isString(), name);
        else {
            QVERIFY2(type == "integer" || type == "real", name);
            QVERIFY2(param["minimum"].toDouble(1e9) <= standard.toDouble(), name);
            QVERIFY2(param["maximum"].toDouble(-1e9) >= standard.toDouble(), name);
        }
        names.append(param["name"].toString());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.isEmpty());
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::TrainerProgramTest)
#include "tst_trainerprogram.moc"
