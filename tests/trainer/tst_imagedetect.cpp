// SPDX-License-Identifier: GPL-3.0-or-later
// image-detect finds discs and squares, reports the average precision of its own predictions, and can be stopped.
#include "models/insight/detectionscores.h"
#include "tests/trainer/picturedataset.h"
#include "tests/trainer/trainerrun.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace cairn {

class ImageDetectTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void thingsAreFoundAndEveryMetricIsFinite();
    void everyBoxLiesInItsPicture();
    void averagePrecisionIsThatOfThePredictions();
    void theModelDescribesItself();
    void theModelSaysOfAPictureWhatTheRunSaid();
    void theSameSeedGivesTheSameMetrics();
    void timeThatIsUpEndsTheRunEarly();
    void aStopLeavesACheckpoint();
    void oneClassIsEnough();
    void picturesWithoutValidationKeepTheLastEpoch();
    void nothingToLearnIsRefused_data();
    void nothingToLearnIsRefused();

private:
    /// Settings that make a run short; others are added to them.
    [[nodiscard]] static QJsonObject quick(const QJsonObject &others = {});
    [[nodiscard]] QString forms() const { return m_folder.filePath("forms"); }

    QTemporaryDir m_folder;
    std::unique_ptr<TrainerRun> m_run;
};

QJsonObject ImageDetectTest::quick(const QJsonObject &others)
{
    QJsonObject params{ { "size", 96 }, { "width", 12 }, { "epochs", 8 }, { "score", 0.02 } };
    for (auto one = others.begin(); one != others.end(); ++one)
        params[one.key()] = one.value();
    return params;
}

void ImageDetectTest::initTestCase()
{
    PictureDataset dataset(forms(), { "square", "disc" });
    addForms(dataset, 80);
    QVERIFY(dataset.write());
    m_run = std::make_unique<TrainerRun>(forms(), "image-detect", quick());
    QVERIFY2(m_run->finish(), m_run->why());
}

void ImageDetectTest::thingsAreFoundAndEveryMetricIsFinite()
{
    QCOMPARE(m_run->firstOddMetric(), QString());
    const auto loss = m_run->series("train/loss");
    QCOMPARE(loss.size(), 8);
    QVERIFY2(loss.last() < loss.first() * 0.8, m_run->why());
    QCOMPARE(m_run->series("val/loss").size(), 8);
    QVERIFY2(m_run->series("val/map50").last() > 0.5, m_run->why());
    QVERIFY2(m_run->last("test/map50") > 0.5, m_run->why());
    QVERIFY(m_run->last("test/map") <= m_run->last("test/map50"));
}

void ImageDetectTest::everyBoxLiesInItsPicture()
{
    const auto predictions = m_run->predictions();
    QVERIFY(predictions.size() >= 80);
    for (const QJsonObject &prediction : predictions) {
        const auto geometry = prediction["geometry"].toObject();
        QCOMPARE(prediction["kind"].toString(), QString("box"));
        QCOMPARE(prediction["page"].toInt(-1), 0);
        QVERIFY(prediction["item"].toString().startsWith("images/"));
        QVERIFY(QStringList({ "square", "disc" }).contains(prediction["class"].toString()));
        QVERIFY(prediction["score"].toDouble() >= 0.02 && prediction["score"].toDouble() <= 1);
        QVERIFY(geometry["x"].toDouble(-1) >= 0 && geometry["y"].toDouble(-1) >= 0);
        QVERIFY(geometry["w"].toDouble() > 0 && geometry["x"].toDouble() + geometry["w"].toDouble() <= 80.001);
        QVERIFY(geometry["h"].toDouble() > 0 && geometry["y"].toDouble() + geometry["h"].toDouble() <= 60.001);
    }
}

void ImageDetectTest::averagePrecisionIsThatOfThePredictions()
{
    const auto rectangle = [](const QJsonObject &label) {
        const auto box = label["geometry"].toObject();
        return QRectF(box["x"].toDouble(), box["y"].toDouble(), box["w"].toDouble(), box["h"].toDouble());
    };
    const QStringList classes{ "square", "disc" };
    QStringList images;
    std::vector<TrueBox> truths;
    for (const QJsonObject &item : parseLines(readFile(forms() + "/items.jsonl"))) {
        if (item["split"].toString() != "test")
            continue;
        for (const QJsonValue &label : item["labels"].toArray()) {
            const QRectF box = rectangle(label.toObject());
            truths.push_back({ static_cast<int>(images.size()),
                static_cast<int>(classes.indexOf(label["class"].toString())), box, box.width() * box.height(), false });
        }
        images.append(item["path"].toString());
    }
    std::vector<FoundBox> found;
    for (const QJsonObject &prediction : m_run->predictions())
        if (const auto image = images.indexOf(prediction["item"].toString()); image >= 0)
            found.push_back({ static_cast<int>(image), static_cast<int>(classes.indexOf(prediction["class"].toString())),
                rectangle(prediction), prediction["score"].toDouble() });
    QCOMPARE(truths.size(), std::size_t(16));
    const DetectionScores scores = detectionScores(truths, found, 2);
    QVERIFY(qAbs(m_run->last("test/map50") - scores.at50) < 1e-9);
    QVERIFY(qAbs(m_run->last("test/map") - scores.averagePrecision) < 1e-9);
}

void ImageDetectTest::theModelDescribesItself()
{
    const auto model = m_run->object("artifacts/model/model.json");
    QCOMPARE(model["recipe"].toString(), QString("image-detect"));
    QCOMPARE(model["classes"].toArray(), QJsonArray({ "square", "disc" }));
    QVERIFY(m_run->has("artifacts/model/" + model["weights"].toString()));
    const auto precision = m_run->series("val/map50");
    QCOMPARE(model["best_epoch"].toInt(),
        static_cast<int>(std::max_element(precision.begin(), precision.end()) - precision.begin()) + 1);
}

void ImageDetectTest::theModelSaysOfAPictureWhatTheRunSaid()
{
    const auto item = parseLines(readFile(forms() + "/items.jsonl")).at(7);
    QProcess program;
    program.start(CAIRN_TRAINER, { "predict", m_run->path("") });
    for (const QJsonObject &question :
        { QJsonObject{ { "open", "x" } },
            QJsonObject{ { "predict", 7 }, { "image", forms() + '/' + item["file"].toString() }, { "page", 0 },
                { "size", QJsonArray{ 80, 60 } }, { "shapes", QJsonArray() } },
            QJsonObject{ { "predict", 8 }, { "image", "/nowhere.png" }, { "size", QJsonArray{ 80, 60 } } } })
        program.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(120'000));
    const auto answers = parseLines(program.readAllStandardOutput());
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0]["task"].toString(), QString("detect"));
    QList<QJsonObject> said;
    for (const QJsonObject &prediction : m_run->predictions())
        if (prediction["item"] == item["path"])
            said.append(prediction);
    const auto again = answers[1]["predictions"].toArray();
    QVERIFY(!said.isEmpty() && qAbs(said.size() - again.size()) <= 1);
    QCOMPARE(again.first()["class"], said.first()["class"]);
    QVERIFY(qAbs(again.first()["score"].toDouble() - said.first()["score"].toDouble()) < 1e-3);
    QCOMPARE(answers[2]["refused"].toString(), QString("undecoded"));
}

void ImageDetectTest::theSameSeedGivesTheSameMetrics()
{
    TrainerRun first(forms(), "image-detect", quick({ { "epochs", 1 } }), 7);
    TrainerRun second(forms(), "image-detect", quick({ { "epochs", 1 } }), 7);
    TrainerRun other(forms(), "image-detect", quick({ { "epochs", 1 } }), 8);
    QVERIFY(first.finish() && second.finish() && other.finish());
    QCOMPARE(first.timelessMetrics(), second.timelessMetrics());
    QVERIFY(first.timelessMetrics() != other.timelessMetrics());
}

void ImageDetectTest::timeThatIsUpEndsTheRunEarly()
{
    TrainerRun run(forms(), "image-detect", quick({ { "epochs", 100000 }, { "minutes", 0.05 } }));
    QVERIFY2(run.finish(), run.why());
    QVERIFY(run.series("train/loss").size() < 1000);
    QVERIFY(run.has("predictions.jsonl") && run.has("artifacts/model/model.pt"));
}

void ImageDetectTest::aStopLeavesACheckpoint()
{
    TrainerRun run(forms(), "image-detect", quick({ { "epochs", 100000 } }));
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(!run.metrics().isEmpty(), 120000);
    QVERIFY2(run.stop(), run.why());
    QCOMPARE(run.exitCode(), 143);
    QVERIFY2(run.object("artifacts/model/model.json")["best_epoch"].toInt() >= 1, run.why());
    QVERIFY(run.has("artifacts/model/model.pt"));
    QVERIFY(!run.has("artifacts/model/model.pt.part") && !run.has("predictions.jsonl.part"));
}

void ImageDetectTest::oneClassIsEnough()
{
    PictureDataset dataset(m_folder.filePath("one"), { "disc" });
    for (int i = 0; i < 8; ++i)
        dataset.add(QString::number(i), pictureWith("disc", { 80, 60 }, { 20 + i, 15, 30, 30 }, static_cast<quint32>(i)),
            i < 6 ? "train" : "val", { PictureDataset::box("disc", QRectF(20 + i, 15, 30, 30), i + 1) });
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-detect", quick({ { "epochs", 2 } }));
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.output().contains("There are no test pictures"), run.why());
}

void ImageDetectTest::picturesWithoutValidationKeepTheLastEpoch()
{
    PictureDataset dataset(m_folder.filePath("unjudged"), { "disc" });
    dataset.add("a", pictureWith("disc", { 80, 60 }, { 20, 15, 30, 30 }, 1), "train",
        { PictureDataset::polygon("disc", QRectF(20, 15, 30, 30), 1) });
    dataset.add("b", pictureWith("disc", { 80, 60 }, { 20, 15, 30, 30 }, 2), "", {});
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-detect", quick({ { "epochs", 2 } }));
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.output().contains("There are no validation pictures"), run.why());
    QCOMPARE(run.object("artifacts/model/model.json")["best_epoch"].toInt(), 2);
}

void ImageDetectTest::nothingToLearnIsRefused_data()
{
    QTest::addColumn<QJsonArray>("labels");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("words");
    const QJsonArray boxes{ PictureDataset::box("disc", QRectF(5, 5, 20, 20), 1) };
    QTest::newRow("tags only") << QJsonArray{ PictureDataset::tag("disc") } << "train" << "holds no boxes";
    QTest::newRow("empty boxes") << QJsonArray{ PictureDataset::box("disc", QRectF(5, 5, 0, 20), 1) } << "train"
                                 << "holds no boxes";
    QTest::newRow("nothing in the training split") << boxes << "val" << "No picture of the training split has boxes";
}

void ImageDetectTest::nothingToLearnIsRefused()
{
    QFETCH(QJsonArray, labels);
    QFETCH(QString, split);
    QFETCH(QString, words);
    PictureDataset dataset(m_folder.filePath(QTest::currentDataTag()), { "disc" });
    dataset.add("a", pictureWith("disc", { 80, 60 }, { 5, 5, 20, 20 }, 1), split, labels);
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-detect", quick());
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.error().contains(words) && run.error().count('\n') == 1, run.why());
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::ImageDetectTest)
#include "tst_imagedetect.moc"
