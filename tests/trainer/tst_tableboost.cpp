// SPDX-License-Identifier: GPL-3.0-or-later
// table-boost learns what small made-up tables hold, whatever they lack, and can be stopped.
#include "tests/trainer/tabledataset.h"
#include "tests/trainer/trainerrun.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace cairn {

class TableBoostTest : public QObject {
    Q_OBJECT

private slots:
    void theTrainingLossFallsAndEveryMetricIsFinite();
    void aNumberIsPredicted();
    void severalClassesArePredicted();
    void aWholeNumberWithTwoValuesIsTakenAsClasses();
    void aTruthValueIsPredicted();
    void datesArePartOfTheModel();
    void thatAValueIsMissingIsLearned();
    void aCategoryThatTrainingNeverSawIsPredicted();
    void rowsWithoutALabelArePredicted();
    void textsThatAreAllDifferentAreLeftOut();
    void withoutValidationAndTestRowsItGoesOn();
    void withoutPatienceAllRoundsAreTrained();
    void theSameSeedGivesTheSameMetrics();
    void aStopLeavesAModel();
    void nothingToLearnIsRefused_data();
    void nothingToLearnIsRefused();

private:
    QString writeTable(const TableDataset &dataset);

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString TableBoostTest::writeTable(const TableDataset &dataset)
{
    const QString folder = m_folder.filePath(QString::number(++m_count));
    return dataset.write(folder) ? folder : QString();
}

void TableBoostTest::theTrainingLossFallsAndEveryMetricIsFinite()
{
    TrainerRun run(
        writeTable(madeUpKinds(600, 0.05)), "table-boost", { { "rounds", 50 }, { "patience", 0 } });
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.firstOddMetric(), QString());
    const auto loss = run.series("train/loss");
    QCOMPARE(loss.size(), 50);
    QVERIFY(std::is_sorted(loss.rbegin(), loss.rend()));
    QVERIFY(run.last("val/accuracy") > 0.85);
    QVERIFY(run.last("test/accuracy") > 0.85);
    QCOMPARE(run.predictions().size(), 600);
}

void TableBoostTest::aNumberIsPredicted()
{
    QRandomGenerator random(2);
    QList<QStringList> rows;
    for (int i = 0; i < 800; ++i) {
        const double x = random.generateDouble();
        const double y = random.generateDouble();
        // Far from zero, where a model that begins at zero would need many rounds.
        rows.append(QStringList{ QString::number(x), QString::number(y),
            QString::number(1e6 + 1000 * std::sin(6 * x) + 500 * y) });
    }
    TableDataset dataset({ "x", "y", "value" }, { "real", "real", "real" });
    dataset.addSplit(rows);
    TrainerRun run(writeTable(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.firstOddMetric(), QString());
    // The values spread over about 700 round their mean.
    QVERIFY(run.last("test/rmse") < 100);
    QVERIFY(run.last("test/mae") < run.last("test/rmse"));
    QVERIFY(qAbs(std::sqrt(run.series("val/loss").first()) / run.series("val/rmse").first() - 1) < 1e-6);
    QVERIFY(run.series("val/auc").isEmpty() && run.series("val/accuracy").isEmpty());
    const auto predictions = run.predictions();
    QCOMPARE(predictions.size(), 800);
    for (const auto &prediction : predictions)
        QVERIFY(qAbs(prediction["value"].toDouble() - dataset.target(prediction["row"].toInt()).toDouble())
            < 1000);
}

void TableBoostTest::severalClassesArePredicted()
{
    QRandomGenerator random(4);
    QList<QStringList> rows;
    for (int i = 0; i < 600; ++i) {
        const double x = random.generateDouble();
        rows.append(QStringList{ QString::number(x), x < 0.3 ? "low" : x < 0.6 ? "middle" : "high" });
    }
    TableDataset dataset({ "x", "level" }, { "real", "text" });
    dataset.addSplit(rows);
    TrainerRun run(writeTable(dataset), "table-boost", { { "rounds", 30 } });
    QVERIFY2(run.finish(), run.why());
    QVERIFY(run.last("test/accuracy") > 0.95);
    for (const auto &prediction : run.predictions()) {
        const auto probabilities = prediction["probabilities"].toObject();
        QCOMPARE(probabilities.keys(), QStringList({ "high", "low", "middle" }));
        double sum = 0;
        for (const auto &probability : probabilities) {
            sum += probability.toDouble();
            QVERIFY(probability.toDouble() <= prediction["score"].toDouble());
        }
        QVERIFY(qAbs(sum - 1) < 1e-5);
        QCOMPARE(probabilities[prediction["value"].toString()].toDouble(), prediction["score"].toDouble());
    }
}

void TableBoostTest::aWholeNumberWithTwoValuesIsTakenAsClasses()
{
    QList<QStringList> rows;
    for (int i = 0; i < 200; ++i)
        rows.append(QStringList{ QString::number(i % 50), i % 50 < 25 ? "0" : "1" });
    TableDataset dataset({ "x", "ill" }, { "integer", "integer" });
    dataset.addSplit(rows);
    const QString folder = writeTable(dataset);
    TrainerRun classes(folder, "table-boost");
    QVERIFY2(classes.finish(), classes.why());
    QCOMPARE(classes.predictions().first()["value"].toString(), QString("0"));
    QCOMPARE(classes.last("test/auc"), 1.0);

    TrainerRun numbers(folder, "table-boost", { { "objective", "regression" } });
    QVERIFY2(numbers.finish(), numbers.why());
    QVERIFY(numbers.predictions().first()["value"].isDouble());
}

void TableBoostTest::aTruthValueIsPredicted()
{
    QList<QStringList> rows;
    for (int i = 0; i < 200; ++i)
        rows.append(QStringList{ i % 3 == 0 ? "true" : "false", i % 3 == 0 ? "false" : "true" });
    TableDataset dataset({ "wet", "dry" }, { "boolean", "boolean" });
    dataset.addSplit(rows);
    TrainerRun run(writeTable(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.last("test/accuracy"), 1.0);
    QCOMPARE(run.predictions().first()["value"].toString(), QString("false"));
}

void TableBoostTest::datesArePartOfTheModel()
{
    // The afternoons of two days: a second less or more decides, and zones are heeded.
    QList<QStringList> rows;
    for (int i = 0; i < 400; ++i) {
        const int second = (i * 37) % 400;
        const bool isLate = second >= 200;
        const QString clock
            = QString("%1:%2").arg(second / 60, 2, 10, QChar('0')).arg(second % 60, 2, 10, QChar('0'));
        rows.append(
            QStringList{ i % 2 == 0 ? "2024-03-01T14:" + clock : "2024-03-01 15:" + clock + ".000+01:00",
                isLate ? "late" : "early" });
    }
    TableDataset dataset({ "seen", "half" }, { "datetime", "text" });
    dataset.addSplit(rows);
    TrainerRun run(writeTable(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.last("test/accuracy") > 0.98, run.why());
    QVERIFY2(!run.output().contains("could not be read"), run.why());
}

void TableBoostTest::thatAValueIsMissingIsLearned()
{
    QRandomGenerator random(6);
    QList<QStringList> rows;
    for (int i = 0; i < 400; ++i) {
        const bool isMissing = random.bounded(2) == 1;
        rows.append(QStringList{ isMissing ? QString() : QString::number(random.generateDouble()),
            random.bounded(3) == 0 ? "" : "a", isMissing ? "lost" : "kept" });
    }
    TableDataset dataset({ "x", "letter", "state" }, { "real", "category", "category" });
    dataset.addSplit(rows);
    TrainerRun run(writeTable(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.last("test/accuracy"), 1.0);
}

void TableBoostTest::aCategoryThatTrainingNeverSawIsPredicted()
{
    auto dataset = madeUpKinds(300, 0);
    dataset.add({ "0.99", "purple", "0.5", "big" }, "test");
    TrainerRun run(writeTable(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.output().contains("1 categories that no training row has"), run.why());
    const auto last = run.predictions().last();
    QCOMPARE(last["row"].toInt(), 301);
    QCOMPARE(last["value"].toString(), QString("big"));
    const auto columns = run.object("artifacts/model/model.json")["columns"].toArray();
    QVERIFY(!columns[1].toObject()["categories"].toArray().contains("purple"));
}

void TableBoostTest::rowsWithoutALabelArePredicted()
{
    auto dataset = madeUpKinds(300, 0);
    dataset.add({ "0.01", "red", "0.5", "" }, "");
    dataset.add({ "0.99", "red", "0.5", "" }, "train");
    TrainerRun run(writeTable(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    const auto predictions = run.predictions();
    QCOMPARE(predictions.size(), 302);
    QCOMPARE(predictions[300]["value"].toString(), QString("small"));
    QCOMPARE(predictions[301]["value"].toString(), QString("big"));
}

void TableBoostTest::textsThatAreAllDifferentAreLeftOut()
{
    QList<QStringList> rows;
    for (int i = 0; i < 200; ++i)
        rows.append(
            QStringList{ QString("person %1").arg(i), QString::number(i % 10), i % 10 < 5 ? "no" : "yes" });
    TableDataset dataset({ "name", "x", "ill" }, { "text", "integer", "category" });
    dataset.addSplit(rows);
    TrainerRun run(writeTable(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.output().contains("\"name\" is left out"), run.why());
    const auto importance = run.array("artifacts/importance.json");
    QCOMPARE(importance.size(), 1);
    QCOMPARE(importance[0].toObject()["name"].toString(), QString("x"));

    TrainerRun strict(writeTable(madeUpKinds(200, 0)), "table-boost", { { "max_categories", 4 } });
    QVERIFY2(strict.finish(), strict.why());
    QVERIFY2(
        strict.output().contains("\"colour\" is left out: it has more than 4 different texts"), strict.why());
}

void TableBoostTest::withoutValidationAndTestRowsItGoesOn()
{
    const auto whole = madeUpKinds(200, 0);
    TableDataset dataset({ "size", "colour", "noise", "kind" }, { "real", "category", "real", "category" });
    for (const auto &row : whole.rows())
        dataset.add(row, "train");
    TrainerRun run(writeTable(dataset), "table-boost", { { "rounds", 20 } });
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.series("train/loss").size(), 20);
    QVERIFY(run.series("val/loss").isEmpty() && run.series("test/loss").isEmpty());
    QVERIFY2(run.output().contains("no validation rows") && run.output().contains("no test rows"), run.why());
    QCOMPARE(run.object("artifacts/model/model.json")["best_round"].toInt(), 20);
}

void TableBoostTest::withoutPatienceAllRoundsAreTrained()
{
    // Chance alone: the validation loss is at its best early on.
    const QString folder = writeTable(madeUpKinds(300, 1));
    TrainerRun patient(folder, "table-boost", { { "rounds", 60 }, { "patience", 0 } });
    QVERIFY2(patient.finish(), patient.why());
    QCOMPARE(patient.series("train/loss").size(), 60);

    TrainerRun impatient(folder, "table-boost", { { "rounds", 60 }, { "patience", 5 } });
    QVERIFY2(impatient.finish(), impatient.why());
    const auto loss = impatient.series("val/loss");
    const auto best = std::min_element(loss.begin(), loss.end()) - loss.begin() + 1;
    QVERIFY(loss.size() < 60);
    QCOMPARE(loss.size(), best + 5);
    QCOMPARE(impatient.object("artifacts/model/model.json")["best_round"].toInt(), static_cast<int>(best));
    QCOMPARE(impatient.metrics().last()["step"].toInt(), static_cast<int>(best));
}

void TableBoostTest::theSameSeedGivesTheSameMetrics()
{
    const QString folder = writeTable(madeUpKinds(400, 0.2));
    const QJsonObject params{ { "rounds", 20 }, { "row_sample", 0.5 } };
    TrainerRun first(folder, "table-boost", params, 7);
    TrainerRun second(folder, "table-boost", params, 7);
    TrainerRun other(folder, "table-boost", params, 8);
    QVERIFY(first.finish() && second.finish() && other.finish());
    QCOMPARE(first.timelessMetrics(), second.timelessMetrics());
    QVERIFY(first.timelessMetrics() != other.timelessMetrics());
    QCOMPARE(readFile(first.path("predictions.jsonl")), readFile(second.path("predictions.jsonl")));
}

void TableBoostTest::aStopLeavesAModel()
{
    TrainerRun run(
        writeTable(madeUpKinds(20000, 0.3)), "table-boost", { { "rounds", 100000 }, { "patience", 0 } });
    run.start();
    // Metrics are there to be seen while it still trains.
    QTRY_VERIFY_WITH_TIMEOUT(run.metrics().size() >= 5, 60000);
    QVERIFY2(run.stop(), run.why());
    QCOMPARE(run.exitCode(), 143);
    const int best = run.object("artifacts/model/model.json")["best_round"].toInt();
    QVERIFY2(best >= 1 && best <= run.series("val/loss").size(), run.why());
    QVERIFY(run.has("artifacts/model/model.ubj"));
    QVERIFY(!run.has("predictions.jsonl.part"));
}

void TableBoostTest::nothingToLearnIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("objective");
    QTest::addColumn<QString>("words");
    QTest::newRow("a single class") << "yes"
                                    << "train"
                                    << "auto"
                                    << "All training rows have the class \"yes\"";
    QTest::newRow("no labelled rows") << ""
                                      << ""
                                      << "auto"
                                      << "No row of the training split";
    QTest::newRow("no training rows") << "yes"
                                      << "val"
                                      << "auto"
                                      << "No row of the training split";
    QTest::newRow("words as numbers") << "yes"
                                      << "train"
                                      << "regression"
                                      << "which is no number";
}

void TableBoostTest::nothingToLearnIsRefused()
{
    QFETCH(QString, target);
    QFETCH(QString, split);
    QFETCH(QString, objective);
    QFETCH(QString, words);
    TableDataset dataset({ "x", "ill" }, { "integer", "category" });
    for (int i = 0; i < 30; ++i)
        dataset.add({ QString::number(i), target }, split);
    TrainerRun run(writeTable(dataset), "table-boost", { { "objective", objective } });
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.error().contains(words) && run.error().count('\n') == 1, run.why());
    QVERIFY(!run.has("predictions.jsonl"));
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::TableBoostTest)
#include "tst_tableboost.moc"
