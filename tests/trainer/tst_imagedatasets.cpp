// SPDX-License-Identifier: GPL-3.0-or-later
// image-classify takes picture datasets as they come: rotated, deep or broken, with shapes out of range.
#include "tests/trainer/picturedataset.h"
#include "tests/trainer/trainerrun.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QTest>

namespace cairn {

class ImageDatasetsTest : public QObject {
    Q_OBJECT

private slots:
    void wholePicturesAreToldApartByTheirTags();
    void tagsCanBeChosenWhereThereAreShapes();
    void polygonsAreCutOutByTheirOutline();
    void aShapeWithoutAClassIsPredicted();
    void picturesWithoutShapesAreTold();
    void shapesOutOfRangeAreClippedOrPassedOver();
    void unreadablePicturesAreListedAndPassedOver();
    void aPictureOfAnotherSizeThanSaidIsPassedOver();
    void deepPicturesAreSeenWhole();
    void theOrientationOfAPhotographIsHeeded();
    void nothingToLearnIsRefused_data();
    void nothingToLearnIsRefused();

private:
    [[nodiscard]] static QJsonObject quick();
    [[nodiscard]] QString newFolder() { return m_folder.filePath(QString::number(++m_count)); }
    [[nodiscard]] static QString splitOf(int i) { return i % 10 < 6 ? "train" : i % 10 < 8 ? "val" : "test"; }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QJsonObject ImageDatasetsTest::quick()
{
    return { { "size", 16 }, { "width", 4 }, { "epochs", 3 }, { "augment", false } };
}

void ImageDatasetsTest::wholePicturesAreToldApartByTheirTags()
{
    PictureDataset dataset(newFolder(), { "disc", "square" });
    for (int i = 0; i < 80; ++i) {
        const QString form = i % 2 == 0 ? "disc" : "square";
        dataset.add(QString::number(i),
            pictureWith(form, { 48, 48 }, { 6, 6, 36, 36 }, static_cast<quint32>(i)),
            i < 70 ? splitOf(i) : "", i < 70 ? QJsonArray{ PictureDataset::tag(form) } : QJsonArray());
    }
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify", { { "size", 24 }, { "width", 8 }, { "epochs", 5 } });
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.last("test/accuracy") > 0.9, run.why());
    const auto predictions = run.predictions();
    QCOMPARE(predictions.size(), 80);
    int right = 0;
    for (int i = 70; i < 80; ++i) {
        QCOMPARE(predictions[i]["item"].toString(), QString("images/%1.png").arg(i));
        QCOMPARE(predictions[i]["kind"].toString(), QString("tag"));
        right += predictions[i]["class"].toString() == (i % 2 == 0 ? "disc" : "square") ? 1 : 0;
    }
    QVERIFY2(right >= 8, run.why());
}

void ImageDatasetsTest::tagsCanBeChosenWhereThereAreShapes()
{
    PictureDataset dataset(newFolder(), { "disc", "square", "day", "night" });
    for (int i = 0; i < 30; ++i) {
        const QString form = i % 3 == 0 ? "disc" : "square";
        dataset.add(QString::number(i),
            pictureWith(form, { 40, 40 }, { 6, 6, 20, 20 }, static_cast<quint32>(i)), splitOf(i),
            { PictureDataset::box(form, { 6, 6, 20, 20 }, i),
                PictureDataset::tag(i % 2 == 0 ? "day" : "night") });
    }
    QVERIFY(dataset.write());
    const auto classesOf = [&](const char *labels) {
        auto params = quick();
        params["labels"] = labels;
        TrainerRun run(dataset.folder(), "image-classify", params);
        return run.finish() ? run.object("artifacts/model/model.json")["classes"].toArray() : QJsonArray();
    };
    QCOMPARE(classesOf("auto"), QJsonArray({ "disc", "square" }));
    QCOMPARE(classesOf("shapes"), QJsonArray({ "disc", "square" }));
    QCOMPARE(classesOf("tags"), QJsonArray({ "day", "night" }));
}

void ImageDatasetsTest::polygonsAreCutOutByTheirOutline()
{
    // Two polygons a picture, of which only the place tells the class.
    PictureDataset dataset(newFolder(), { "dark", "light" });
    for (int i = 0; i < 40; ++i) {
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QPainter painter(&picture);
        painter.fillRect(0, 0, 30, 40, QColor(10 + i, 10, 10));
        painter.fillRect(30, 0, 30, 40, QColor(200 + i, 240, 240));
        painter.end();
        dataset.add(QString::number(i), picture, splitOf(i),
            { PictureDataset::polygon("dark", { 4, 10, 20, 20 }, 2 * i),
                PictureDataset::polygon("light", { 36, 10, 20, 20 }, 2 * i + 1) });
    }
    QVERIFY(dataset.write());
    auto params = quick();
    params["epochs"] = 5;
    TrainerRun run(dataset.folder(), "image-classify", params);
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.last("test/accuracy"), 1.0);
    QCOMPARE(run.predictions().size(), 80);
    QCOMPARE(run.predictions().first()["kind"].toString(), QString("polygon"));
    QVERIFY(run.predictions().first()["geometry"].toObject()["parts"].isArray());
}

void ImageDatasetsTest::aShapeWithoutAClassIsPredicted()
{
    PictureDataset dataset(newFolder(), { "disc", "square" });
    addForms(dataset, 60);
    auto unnamed = PictureDataset::box("", { 6, 6, 30, 30 }, 500);
    unnamed["class"] = QJsonValue();
    dataset.add("new", pictureWith("disc", { 80, 60 }, { 6, 6, 30, 30 }, 99), "", { unnamed });
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify", quick());
    QVERIFY2(run.finish(), run.why());
    const auto predictions = run.predictions();
    QCOMPARE(predictions.size(), 61);
    QCOMPARE(predictions.last()["annotation"].toInt(), 500);
    QVERIFY(!predictions.last()["class"].toString().isEmpty());
}

void ImageDatasetsTest::picturesWithoutShapesAreTold()
{
    PictureDataset dataset(newFolder(), { "disc", "square", "ring" });
    addForms(dataset, 40);
    for (int i = 0; i < 3; ++i)
        dataset.add(QString("empty%1").arg(i), pictureWith("disc", { 80, 60 }, {}, 1), "", {});
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify", quick());
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.predictions().size(), 40);
    QVERIFY2(run.output().contains("3 pictures have no boxes or polygons"), run.why());
    QVERIFY2(run.output().contains("class \"ring\"; it cannot be learned"), run.why());
}

void ImageDatasetsTest::shapesOutOfRangeAreClippedOrPassedOver()
{
    PictureDataset dataset(newFolder(), { "disc", "square" });
    addForms(dataset, 40);
    dataset.add("odd", pictureWith("disc", { 80, 60 }, { 60, 40, 20, 20 }, 5), "train",
        { PictureDataset::box("disc", { 60, 40, 300, 200 }, 901),
            PictureDataset::box("disc", { -50, -50, 60, 60 }, 902),
            PictureDataset::box("disc", { 500, 500, 20, 20 }, 903),
            PictureDataset::box("disc", { 10, 10, 0, 20 }, 904),
            PictureDataset::box("disc", { 0, 0, 80, 60 }, 905),
            PictureDataset::box("disc", { 5, 5, 20, 20 }, 906) });
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify", quick());
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.output().contains("2 boxes or polygons are empty or lie outside"), run.why());
    QList<int> predicted;
    for (const auto &prediction : run.predictions())
        if (prediction["annotation"].toInt() > 900)
            predicted.append(prediction["annotation"].toInt());
    QCOMPARE(predicted, QList<int>({ 901, 902, 905, 906 }));
}

void ImageDatasetsTest::unreadablePicturesAreListedAndPassedOver()
{
    PictureDataset dataset(newFolder(), { "disc", "square" });
    addForms(dataset, 40);
    QVERIFY(writeFile(dataset.folder() + "/broken.png", "\x89PNG\r\n\x1a\nno more than that"));
    QVERIFY(writeFile(dataset.folder() + "/empty.jpg", ""));
    for (const char *file : { "broken.png", "empty.jpg", "nowhere.png" })
        dataset.addFile(QString("images/") + file, file, { 80, 60 }, "train",
            { PictureDataset::box("disc", { 1, 1, 9, 9 }, 9) });
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify", quick());
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.output().contains("3 pictures cannot be read"), run.why());
    QVERIFY2(run.output().contains("images/broken.png: it cannot be decoded"), run.why());
    QVERIFY2(run.output().contains("images/nowhere.png: the file is not there"), run.why());
    QCOMPARE(run.predictions().size(), 40);
}

void ImageDatasetsTest::aPictureOfAnotherSizeThanSaidIsPassedOver()
{
    PictureDataset dataset(newFolder(), { "disc", "square" });
    addForms(dataset, 40);
    QVERIFY(pictureWith("disc", { 60, 80 }, {}, 1).save(dataset.folder() + "/turned.png"));
    dataset.addFile("images/turned.png", "turned.png", { 80, 60 }, "train",
        { PictureDataset::box("disc", { 1, 1, 9, 9 }, 9) });
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify", quick());
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.output().contains("images/turned.png: it has 60 x 80 pixels and the dataset says 80 x 60"),
        run.why());
}

void ImageDatasetsTest::deepPicturesAreSeenWhole()
{
    // Sixteen bits a pixel of which a camera uses the lower eleven: the upper eight alone would show next to
    // nothing.
    PictureDataset dataset(newFolder(), { "left", "right" });
    for (int i = 0; i < 40; ++i) {
        QImage picture(32, 32, QImage::Format_Grayscale16);
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                reinterpret_cast<quint16 *>(picture.scanLine(y))[x]
                    = static_cast<quint16>(((x < 16) == (i % 2 == 0) ? 180 : 60) + (x * 7 + y * 13 + i) % 40);
        dataset.add(
            QString::number(i), picture, splitOf(i), { PictureDataset::tag(i % 2 == 0 ? "left" : "right") });
    }
    QVERIFY(dataset.write());
    auto params = quick();
    params["epochs"] = 6;
    TrainerRun run(dataset.folder(), "image-classify", params);
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(run.last("test/accuracy") == 1.0, run.why());
}

void ImageDatasetsTest::theOrientationOfAPhotographIsHeeded()
{
    // Stored lying, shown upright: EXIF orientation 6 turns it clockwise, so that what is stored on the left
    // is shown on top.
    const QByteArray orientation("\xff\xe1\x00\x22"
                                 "Exif\0\0"
                                 "MM\0*\0\0\0\x08"
                                 "\0\x01"
                                 "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
                                 "\0\0\0\0",
        36);
    PictureDataset dataset(newFolder(), { "dark", "light" });
    for (int i = 0; i < 20; ++i) {
        QImage stored(64, 32, QImage::Format_RGB32);
        stored.fill(QColor(230, 230, 180 + i));
        QPainter painter(&stored);
        painter.fillRect(0, 0, 32, 32, QColor(20 + i, 20, 20));
        painter.end();
        QBuffer jpeg;
        QVERIFY(stored.save(&jpeg, "JPG", 95));
        const QString file = QString("photo%1.jpg").arg(i);
        QVERIFY(
            writeFile(dataset.folder() + '/' + file, jpeg.data().left(2) + orientation + jpeg.data().mid(2)));
        dataset.addFile("images/" + file, file, { 32, 64 }, splitOf(i),
            { PictureDataset::box("dark", { 4, 4, 24, 24 }, 2 * i),
                PictureDataset::box("light", { 4, 36, 24, 24 }, 2 * i + 1) });
    }
    QVERIFY(dataset.write());
    auto params = quick();
    params["epochs"] = 5;
    TrainerRun run(dataset.folder(), "image-classify", params);
    QVERIFY2(run.finish(), run.why());
    QVERIFY2(!run.output().contains("cannot be read"), run.why());
    QVERIFY2(run.last("test/accuracy") == 1.0, run.why());
}

void ImageDatasetsTest::nothingToLearnIsRefused_data()
{
    QTest::addColumn<QStringList>("classes");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("words");
    QTest::newRow("a single class") << QStringList{ "disc", "disc" } << "train"
                                    << "All training examples have the class \"disc\"";
    QTest::newRow("no training split") << QStringList{ "disc", "square" } << "val"
                                       << "No box or polygon of the training split";
    QTest::newRow("no labels") << QStringList{ "", "" } << ""
                               << "No box or polygon of the training split";
}

void ImageDatasetsTest::nothingToLearnIsRefused()
{
    QFETCH(QStringList, classes);
    QFETCH(QString, split);
    QFETCH(QString, words);
    PictureDataset dataset(newFolder(), { "disc", "square" });
    for (int i = 0; i < 6; ++i)
        dataset.add(QString::number(i), pictureWith("disc", { 40, 40 }, { 6, 6, 20, 20 }, 1), split,
            { PictureDataset::box(classes[i % 2], { 6, 6, 20, 20 }, i) });
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify", quick());
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.error().contains(words) && run.error().count('\n') == 1, run.why());
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::ImageDatasetsTest)
#include "tst_imagedatasets.moc"
