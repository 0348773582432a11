// SPDX-License-Identifier: GPL-3.0-or-later
// image-segment finds the pixels of discs and squares, and reports the overlap of its own predictions.
#include "tests/trainer/picturedataset.h"
#include "tests/trainer/trainerrun.h"

#include <QTest>

namespace cairn {

class ImageSegmentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pixelsAreFoundAndEveryMetricIsFinite();
    void overlapIsThatOfThePredictedMasks();
    void outlinesStandWhereTheThingsAre();
    void theSameSeedGivesTheSameMetrics();
    void aStopLeavesACheckpoint();
    void boxesAloneAreNoOutlinesUnlessWished();

private:
    [[nodiscard]] static QJsonObject quick(const QJsonObject &others = {});
    [[nodiscard]] static QRect placeOf(int i) { return { 8 + i * 7 % 30, 6 + i * 5 % 20, 26 + i % 5, 26 + i % 5 }; }
    [[nodiscard]] static QJsonObject labelOf(int i);
    [[nodiscard]] QString forms() const { return m_folder.filePath("forms"); }

    QTemporaryDir m_folder;
    std::unique_ptr<TrainerRun> m_run; ///< with masks
};

QJsonObject ImageSegmentTest::quick(const QJsonObject &others)
{
    QJsonObject params{ { "size", 96 }, { "width", 12 }, { "epochs", 8 }, { "shape", "mask" }, { "least_area", 1 } };
    for (auto one = others.begin(); one != others.end(); ++one)
        params[one.key()] = one.value();
    return params;
}

/// Even pictures have a disc, labelled as an ellipse, odd ones a square, labelled as a polygon.
QJsonObject ImageSegmentTest::labelOf(int i)
{
    const QRect place = placeOf(i);
    if (i % 2 == 1)
        return PictureDataset::polygon("square", place, i + 1);
    const double radius = place.width() / 2.0;
    const QJsonObject geometry{ { "cx", place.x() + radius }, { "cy", place.y() + radius }, { "rx", radius },
        { "ry", radius }, { "angle", 0 } };
    return { { "id", i + 1 }, { "kind", "ellipse" }, { "class", "disc" }, { "geometry", geometry } };
}

void ImageSegmentTest::initTestCase()
{
    PictureDataset dataset(forms(), { "square", "disc" });
    for (int i = 0; i < 40; ++i) {
        const QString split = i % 10 < 6 ? "train" : i % 10 < 8 ? "val" : "test";
        QImage picture = pictureWith(i % 2 == 0 ? "disc" : "square", { 80, 60 }, placeOf(i), static_cast<quint32>(i));
        // Dark squares and bright discs: so small a network need not tell them apart by their corners alone.
        if (i % 2 == 1)
            picture.invertPixels();
        dataset.add(QString::number(i), picture, split, { labelOf(i) });
    }
    QVERIFY(dataset.write());
    m_run = std::make_unique<TrainerRun>(forms(), "image-segment", quick());
    QVERIFY2(m_run->finish(), m_run->why());
}

void ImageSegmentTest::pixelsAreFoundAndEveryMetricIsFinite()
{
    QCOMPARE(m_run->firstOddMetric(), QString());
    const auto loss = m_run->series("train/loss");
    QCOMPARE(loss.size(), 8);
    QVERIFY2(loss.last() < loss.first() / 2, m_run->why());
    QCOMPARE(m_run->series("val/loss").size(), 8);
    QVERIFY2(m_run->last("val/miou") > 0.4 && m_run->last("test/miou") > 0.4, m_run->why());
    QVERIFY(qAbs((m_run->last("test/iou/square") + m_run->last("test/iou/disc")) / 2 - m_run->last("test/miou")) < 1e-9);
}

void ImageSegmentTest::overlapIsThatOfThePredictedMasks()
{
    double both = 0;
    double either = 0;
    QHash<QString, QSet<int>> found;
    for (const QJsonObject &prediction : m_run->predictions()) {
        QCOMPARE(prediction["kind"].toString(), QString("mask"));
        QVERIFY(prediction["score"].toDouble() > 0 && prediction["score"].toDouble() <= 1);
        const auto geometry = prediction["geometry"].toObject();
        const int height = geometry["h"].toInt();
        int place = 0;
        bool isInside = false;
        for (const QJsonValue &count : geometry["counts"].toArray()) {
            for (int i = 0; i < count.toInt(); ++i, ++place)
                if (isInside && prediction["class"].toString() == "square")
                    found[prediction["item"].toString()].insert(
                        (geometry["y"].toInt() + place % height) * 80 + geometry["x"].toInt() + place / height);
            isInside = !isInside;
        }
        QCOMPARE(place, geometry["w"].toInt() * height);
    }
    for (int i = 0; i < 40; ++i) {
        if (i % 10 < 8)
            continue;
        QSet<int> truth;
        for (int y = 0; i % 2 == 1 && y < placeOf(i).height(); ++y)
            for (int x = 0; x < placeOf(i).width(); ++x)
                truth.insert((placeOf(i).y() + y) * 80 + placeOf(i).x() + x);
        const auto answer = found.value(QString("images/%1.png").arg(i));
        both += static_cast<double>((QSet<int>(truth) & answer).size());
        either += static_cast<double>((QSet<int>(truth) | answer).size());
    }
    QVERIFY2(qAbs(both / either - m_run->last("test/iou/square")) < 1e-9, m_run->why());
}

void ImageSegmentTest::outlinesStandWhereTheThingsAre()
{
    TrainerRun run(forms(), "image-segment", quick({ { "shape", "polygon" }, { "least_area", 100 } }));
    QVERIFY2(run.finish(), run.why());
    int right = 0;
    for (const QJsonObject &prediction : run.predictions()) {
        QCOMPARE(prediction["kind"].toString(), QString("polygon"));
        QPolygonF outline;
        for (const QJsonValue &point : prediction["geometry"]["parts"][0][0].toArray())
            outline.append({ point[0].toDouble(), point[1].toDouble() });
        QVERIFY(outline.size() >= 3 && QRectF(0, 0, 80, 60).contains(outline.boundingRect()));
        const int i = prediction["item"].toString().mid(7).chopped(4).toInt();
        const QRectF truth = placeOf(i);
        const QRectF common = truth & outline.boundingRect();
        const QRectF frame = truth | outline.boundingRect();
        right += common.width() * common.height() > 0.7 * frame.width() * frame.height() ? 1 : 0;
    }
    QVERIFY2(right >= 30, qPrintable(QString::number(right)));
}

void ImageSegmentTest::theSameSeedGivesTheSameMetrics()
{
    TrainerRun first(forms(), "image-segment", quick({ { "epochs", 1 } }), 7);
    TrainerRun second(forms(), "image-segment", quick({ { "epochs", 1 } }), 7);
    QVERIFY(first.finish() && second.finish());
    QCOMPARE(first.timelessMetrics(), second.timelessMetrics());
}

void ImageSegmentTest::aStopLeavesACheckpoint()
{
    TrainerRun run(forms(), "image-segment", quick({ { "epochs", 100000 } }));
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(!run.metrics().isEmpty(), 120000);
    QVERIFY2(run.stop(), run.why());
    QCOMPARE(run.exitCode(), 143);
    QVERIFY(run.has("artifacts/model/model.pt") && !run.has("artifacts/model/model.pt.part"));
}

void ImageSegmentTest::boxesAloneAreNoOutlinesUnlessWished()
{
    PictureDataset dataset(m_folder.filePath("boxes"), { "square" });
    for (int i = 0; i < 4; ++i)
        dataset.add(QString::number(i), pictureWith("square", { 80, 60 }, placeOf(i), static_cast<quint32>(i)),
            i < 3 ? "train" : "val", { PictureDataset::box("square", placeOf(i), i + 1) });
    QVERIFY(dataset.write());
    TrainerRun refused(dataset.folder(), "image-segment", quick());
    QVERIFY(!refused.finish());
    QCOMPARE(refused.exitCode(), 1);
    QVERIFY2(refused.error().contains("holds no outlines") && refused.error().count('\n') == 1, refused.why());
    TrainerRun filled(dataset.folder(), "image-segment", quick({ { "labels", "all" }, { "epochs", 2 } }));
    QVERIFY2(filled.finish(), filled.why());
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::ImageSegmentTest)
#include "tst_imagesegment.moc"
