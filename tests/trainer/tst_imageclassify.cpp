// SPDX-License-Identifier: GPL-3.0-or-later
// image-classify tells discs from squares, reports what its own predictions give, and can be stopped.
#include "tests/trainer/picturedataset.h"
#include "tests/trainer/trainerrun.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace cairn {

class ImageClassifyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cropsAreToldApartAndEveryMetricIsFinite();
    void eachShapeIsPredictedAsTheDatasetHasIt();
    void testMetricsAreThoseOfThePredictions();
    void theModelDescribesItself();
    void everyOptimizerLearns_data();
    void everyOptimizerLearns();
    void theSameSeedGivesTheSameMetrics();
    void theResultDoesNotDependOnHowManyPicturesAreDecodedAtOnce();
    void patienceEndsTheRunAtTheBestEpoch();
    void aStopLeavesACheckpoint();
    void aStopInTheFirstEpochLeavesAModelToo();

private:
    /// Settings that make a run short; others are added to them.
    [[nodiscard]] static QJsonObject quick(const QJsonObject &others = {});
    [[nodiscard]] QString forms() const { return m_folder.filePath("forms"); }

    QTemporaryDir m_folder;
    std::unique_ptr<TrainerRun> m_run;
};

QJsonObject ImageClassifyTest::quick(const QJsonObject &others)
{
    QJsonObject params{ { "size", 24 }, { "width", 8 }, { "epochs", 6 } };
    for (auto one = others.begin(); one != others.end(); ++one)
        params[one.key()] = one.value();
    return params;
}

void ImageClassifyTest::initTestCase()
{
    PictureDataset dataset(forms(), { "square", "disc" });
    addForms(dataset, 120);
    QVERIFY(dataset.write());
    m_run = std::make_unique<TrainerRun>(forms(), "image-classify", quick({ { "rotate", 5 } }));
    QVERIFY2(m_run->finish(), m_run->why());
}

void ImageClassifyTest::cropsAreToldApartAndEveryMetricIsFinite()
{
    QCOMPARE(m_run->firstOddMetric(), QString());
    const auto loss = m_run->series("train/loss");
    QCOMPARE(loss.size(), 6);
    QVERIFY2(loss.last() < loss.first() / 2, m_run->why());
    QVERIFY2(m_run->last("val/accuracy") >= 0.9 && m_run->last("val/macro_recall") >= 0.9, m_run->why());
    QVERIFY2(m_run->last("test/accuracy") >= 0.9, m_run->why());
    QCOMPARE(m_run->series("val/loss").size(), 6);
    QCOMPARE(m_run->series("train/accuracy").size(), 6);
    QCOMPARE(m_run->series("train/macro_recall").size(), 6);
}

void ImageClassifyTest::eachShapeIsPredictedAsTheDatasetHasIt()
{
    const auto items = parseLines(readFile(forms() + "/items.jsonl"));
    const auto predictions = m_run->predictions();
    QCOMPARE(predictions.size(), 120);
    for (int i = 0; i < 120; ++i) {
        const auto label = items[i]["labels"].toArray().first().toObject();
        QCOMPARE(predictions[i]["item"], items[i]["path"]);
        QCOMPARE(predictions[i]["page"].toInt(-1), 0);
        QCOMPARE(predictions[i]["kind"].toString(), QString("box"));
        QCOMPARE(predictions[i]["geometry"], label["geometry"]);
        QCOMPARE(predictions[i]["annotation"], label["id"]);
        const auto probabilities = predictions[i]["probabilities"].toObject();
        QVERIFY(qAbs(probabilities["disc"].toDouble() + probabilities["square"].toDouble() - 1) < 1e-5);
        QCOMPARE(probabilities[predictions[i]["class"].toString()], predictions[i]["score"]);
        QVERIFY(predictions[i]["score"].toDouble() >= 0.5);
    }
}

void ImageClassifyTest::testMetricsAreThoseOfThePredictions()
{
    const auto items = parseLines(readFile(forms() + "/items.jsonl"));
    const auto predictions = m_run->predictions();
    const QStringList classes{ "square", "disc" };
    int counts[2][2] = {};
    for (int i = 0; i < predictions.size(); ++i) {
        if (items[i]["split"].toString() != "test")
            continue;
        const QString label = items[i]["labels"].toArray().first().toObject()["class"].toString();
        ++counts[classes.indexOf(label)][classes.indexOf(predictions[i]["class"].toString())];
    }
    const double accuracy = (counts[0][0] + counts[1][1]) / 24.0;
    const double recall = (counts[0][0] / 12.0 + counts[1][1] / 12.0) / 2;
    QVERIFY(qAbs(m_run->last("test/accuracy") - accuracy) < 1e-9);
    QVERIFY(qAbs(m_run->last("test/macro_recall") - recall) < 1e-9);
    const auto confusion = m_run->object("artifacts/confusion.json");
    QCOMPARE(confusion["classes"].toArray(), QJsonArray({ "square", "disc" }));
    const QJsonArray expected{ QJsonArray{ counts[0][0], counts[0][1] },
        QJsonArray{ counts[1][0], counts[1][1] } };
    QCOMPARE(confusion["test"].toArray(), expected);
}

void ImageClassifyTest::theModelDescribesItself()
{
    const auto model = m_run->object("artifacts/model/model.json");
    QCOMPARE(model["classes"].toArray(), QJsonArray({ "square", "disc" }));
    QCOMPARE(model["size"].toInt(), 24);
    QVERIFY(m_run->has("artifacts/model/" + model["weights"].toString()));
    const auto losses = m_run->series("val/loss");
    QCOMPARE(model["best_epoch"].toInt(),
        static_cast<int>(std::min_element(losses.begin(), losses.end()) - losses.begin()) + 1);
}

void ImageClassifyTest::everyOptimizerLearns_data()
{
    QTest::addColumn<QString>("optimizer");
    for (const char *optimizer : { "sgd", "momentum", "rmsprop", "adam" })
        QTest::newRow(optimizer) << optimizer;
}

void ImageClassifyTest::everyOptimizerLearns()
{
    QFETCH(QString, optimizer);
    TrainerRun run(forms(), "image-classify",
        quick({ { "optimizer", optimizer }, { "schedule", "cosine" }, { "augment", false } }));
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.firstOddMetric(), QString());
    QVERIFY2(run.last("train/accuracy") > 0.9, run.why());
    const auto rates = run.series("learning_rate");
    QVERIFY(std::is_sorted(rates.rbegin(), rates.rend()) && rates.last() < rates.first());
}

void ImageClassifyTest::theSameSeedGivesTheSameMetrics()
{
    TrainerRun first(forms(), "image-classify", quick({ { "epochs", 2 } }), 7);
    TrainerRun second(forms(), "image-classify", quick({ { "epochs", 2 } }), 7);
    TrainerRun other(forms(), "image-classify", quick({ { "epochs", 2 } }), 8);
    QVERIFY(first.finish() && second.finish() && other.finish());
    QCOMPARE(first.timelessMetrics(), second.timelessMetrics());
    QVERIFY(first.timelessMetrics() != other.timelessMetrics());
}

void ImageClassifyTest::theResultDoesNotDependOnHowManyPicturesAreDecodedAtOnce()
{
    TrainerRun one(forms(), "image-classify", quick({ { "epochs", 1 }, { "threads", 1 } }));
    TrainerRun three(forms(), "image-classify", quick({ { "epochs", 1 }, { "threads", 3 } }));
    QVERIFY(one.finish() && three.finish());
    const auto mean = one.object("artifacts/model/model.json")["mean"].toArray();
    QVERIFY(mean[0].toDouble() > 90 && mean[0].toDouble() < 230);
    QCOMPARE(three.object("artifacts/model/model.json")["mean"].toArray(), mean);
    QVERIFY(qAbs(one.last("train/loss") - three.last("train/loss")) < 0.05);
}

void ImageClassifyTest::patienceEndsTheRunAtTheBestEpoch()
{
    TrainerRun run(forms(), "image-classify",
        quick(
            { { "epochs", 200 }, { "patience", 2 }, { "learning_rate", 0.02 }, { "schedule", "constant" } }));
    QVERIFY2(run.finish(), run.why());
    const auto losses = run.series("val/loss");
    const auto best = std::min_element(losses.begin(), losses.end()) - losses.begin() + 1;
    QVERIFY(losses.size() < 200);
    QCOMPARE(losses.size(), best + 2);
    QCOMPARE(run.object("artifacts/model/model.json")["best_epoch"].toInt(), static_cast<int>(best));
}

void ImageClassifyTest::aStopLeavesACheckpoint()
{
    TrainerRun run(forms(), "image-classify", quick({ { "epochs", 100000 } }));
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(!run.metrics().isEmpty(), 120000);
    QVERIFY2(run.stop(), run.why());
    QCOMPARE(run.exitCode(), 143);
    QVERIFY2(run.object("artifacts/model/model.json")["best_epoch"].toInt() >= 1, run.why());
    QVERIFY(run.has("artifacts/model/model.pt"));
    QVERIFY(!run.has("artifacts/model/model.pt.part") && !run.has("predictions.jsonl.part"));
}

void ImageClassifyTest::aStopInTheFirstEpochLeavesAModelToo()
{
    TrainerRun run(forms(), "image-classify", { { "size", 128 }, { "width", 96 } });
    run.start();
    QVERIFY2(run.waitForOutput("Telling 2 classes apart"), run.why());
    QTest::qWait(200);
    QVERIFY2(run.stop(), run.why());
    QCOMPARE(run.exitCode(), 143);
    QVERIFY2(run.output().contains("Stopped in the first epoch"), run.why());
    QVERIFY(run.has("artifacts/model/model.pt"));
    QCOMPARE(run.object("artifacts/model/model.json")["best_epoch"].toInt(-1), 0);
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::ImageClassifyTest)
#include "tst_imageclassify.moc"
