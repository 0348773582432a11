// SPDX-License-Identifier: GPL-3.0-or-later
// Average precision of boxes against COCO's own evaluation (pycocotools).
#include "models/insight/detectionscores.h"
#include "tests/insight/expectednumbers.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

constexpr double kSame = 1e-9;

QRectF box(const QJsonValue &line) { return {line[2].toDouble(), line[3].toDouble(), line[4].toDouble(), line[5].toDouble()}; }

std::vector<TrueBox> trueBoxes(const QJsonValue &lines)
{
    std::vector<TrueBox> boxes;
    for (const QJsonValue &line : lines.toArray())
        boxes.push_back({line[0].toInt(), line[1].toInt(), box(line), line[6].toDouble(), line[7].toBool()});
    return boxes;
}

std::vector<FoundBox> foundBoxes(const QJsonValue &lines)
{
    std::vector<FoundBox> boxes;
    for (const QJsonValue &line : lines.toArray())
        boxes.push_back({line[0].toInt(), line[1].toInt(), box(line), line[6].toDouble()});
    return boxes;
}

} // namespace

class TestDetections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scoresAreThoseOfCoco_data()
    {
        QTest::addColumn<QJsonObject>("scene");
        for (auto each = m_expected.begin(); each != m_expected.end(); ++each)
            QTest::newRow(qPrintable(each.key())) << each->toObject();
    }

    void scoresAreThoseOfCoco()
    {
        QFETCH(QJsonObject, scene);
        const QJsonValue expected = scene["scores"];
        const DetectionScores scores = detectionScores(trueBoxes(scene["truths"]), foundBoxes(scene["found"]), scene["classes"].toInt());
        const QList<std::pair<const char *, double>> all = {{"ap", scores.averagePrecision}, {"ap50", scores.at50}, {"ap75", scores.at75},
            {"small", scores.small}, {"medium", scores.medium}, {"large", scores.large}, {"ar1", scores.recall1}, {"ar10", scores.recall10},
            {"ar100", scores.recall100}, {"ar_small", scores.recallSmall}, {"ar_medium", scores.recallMedium}, {"ar_large", scores.recallLarge}};
        for (const auto &[name, value] : all) {
            const QString apart = difference(value, expected[QLatin1String(name)], kSame);
            QVERIFY2(apart.isEmpty(), qPrintable(QLatin1String(name) + QLatin1String(": ") + apart));
        }
        for (int at = 0; at < scene["classes"].toInt(); ++at)
            QCOMPARE(difference(scores.perClass[size_t(at)], expected["per_class"][at], kSame), QString());
    }

    void anImageCountedTwiceIsTwoImages()
    {
        const QJsonValue scene = m_expected.value("with crowds");
        const int images = scene["images"].toInt(), classes = scene["classes"].toInt();
        const std::vector<TrueBox> truths = trueBoxes(scene["truths"]);
        const std::vector<FoundBox> found = foundBoxes(scene["found"]);
        const WeightedStatistic weighted = weightedAveragePrecision(truths, found, classes);
        std::vector<quint32> weights(size_t(images), 1);
        QCOMPARE(difference(weighted(weights), scene["scores"]["ap"], kSame), QString());
        // Without the first ten images, as if they had never been there.
        std::fill_n(weights.begin(), 10, 0U);
        std::vector<TrueBox> fewer = truths;
        std::vector<FoundBox> fewerFound = found;
        std::erase_if(fewer, [](const TrueBox &each) { return each.image < 10; });
        std::erase_if(fewerFound, [](const FoundBox &each) { return each.image < 10; });
        QCOMPARE(difference(weighted(weights), detectionScores(fewer, fewerFound, classes).averagePrecision, kSame), QString());
        std::fill(weights.begin(), weights.end(), 0U);
        QVERIFY(std::isnan(weighted(weights)));
    }

    void nothingFoundIsNothingRecalled()
    {
        const std::vector<TrueBox> one = {{0, 0, {0, 0, 10, 10}, 100, false}};
        QCOMPARE(detectionScores(one, {}, 1).averagePrecision, 0.0);
        QVERIFY(std::isnan(detectionScores({}, {}, 1).averagePrecision));
        const std::vector<FoundBox> odd = {{0, 0, {0, 0, 10, 10}, std::nan("")}, {0, 7, {0, 0, 10, 10}, 1}, {0, 0, {0, 0, -5, 0}, 0.5}};
        QCOMPARE(detectionScores(one, odd, 1).averagePrecision, 0.0);
    }

private:
    const QJsonObject m_expected = expectedNumbers("detections.json");
};

QTEST_GUILESS_MAIN(TestDetections)
#include "tst_detections.moc"
