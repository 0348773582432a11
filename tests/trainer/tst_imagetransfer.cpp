// SPDX-License-Identifier: GPL-3.0-or-later
// image-classify with a backbone: learns on its features, knows them the next time, and refuses what is no backbone.
#include "app/trainer/embeddingcache.h"
#include "app/trainer/sha256.h"
#include "tests/trainer/picturedataset.h"
#include "tests/trainer/trainerrun.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace cairn {

class ImageTransferTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void examplesAreToldApartByFeatures_data();
    void examplesAreToldApartByFeatures();
    void featuresAreKnownTheSecondTime();
    void aDamagedEntryIsComputedAnew();
    void theLongestUnusedEntriesMakeRoom();
    void anEntryOfOtherFeaturesIsNotTaken();
    void aRunsModelSaysWhatTheRunSaid();
    void whatIsNoBackboneIsRefused_data();
    void whatIsNoBackboneIsRefused();
    void digestsAreThoseOfTheStandard();

private:
    [[nodiscard]] static QString backbone(const QString &name)
    {
        return QStringLiteral(CAIRN_SOURCE_DIR "/tests/trainer/backbones/") + name;
    }
    [[nodiscard]] static QJsonObject params(const QJsonObject &others = {});
    [[nodiscard]] QString data(const QString &labels) const { return m_folder.filePath(labels); }
    [[nodiscard]] QDir cache() const { return QDir(m_folder.filePath("cache/cairn/embeddings")); }

    QTemporaryDir m_folder;
};

QJsonObject ImageTransferTest::params(const QJsonObject &others)
{
    QJsonObject params{ { "backbone", backbone("mosaic.pt") }, { "epochs", 6 }, { "threads", 1 } };
    for (auto one = others.begin(); one != others.end(); ++one)
        params[one.key()] = one.value();
    return params;
}

void ImageTransferTest::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_folder.filePath("cache").toUtf8());
    for (const QString &labels : { QString("shapes"), QString("tags") }) {
        PictureDataset dataset(data(labels), { "square", "disc" });
        for (int i = 0; i < 60; ++i) {
            const QString form = i % 2 == 0 ? "disc" : "square";
            const QRect rectangle(5 + i % 7, 4 + i % 5, 40, 40);
            const QString split = i % 10 < 6 ? "train" : i % 10 < 8 ? "val" : "test";
            dataset.add(QString::number(i), pictureWith(form, { 80, 60 }, rectangle, static_cast<quint32>(i)), split,
                { labels == "shapes" ? PictureDataset::box(form, rectangle, i + 1) : PictureDataset::tag(form) });
        }
        QVERIFY(dataset.write());
    }
}

void ImageTransferTest::examplesAreToldApartByFeatures_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<double>("least");
    QTest::newRow("crops") << "shapes" << 0 << 0.9;
    QTest::newRow("crops, with a hidden layer") << "shapes" << 24 << 0.9;
    // Where in the picture the form lies says as much as which form it is.
    QTest::newRow("whole pictures") << "tags" << 0 << 0.65;
}

void ImageTransferTest::examplesAreToldApartByFeatures()
{
    QFETCH(QString, labels);
    QFETCH(int, hidden);
    QFETCH(double, least);
    TrainerRun run(data(labels), "image-classify", params({ { "hidden", hidden } }));
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.firstOddMetric(), QString());
    QCOMPARE(run.predictions().size(), 60);
    QVERIFY2(run.last("train/accuracy") >= 0.9 && run.last("val/accuracy") >= least && run.last("test/accuracy") >= least, run.why());
    const auto model = run.object("artifacts/model/model.json");
    QCOMPARE(model["size"].toInt(), 32);
    QCOMPARE(model["backbone"].toObject()["features"].toInt(), 192);
    QCOMPARE(model["backbone"].toObject()["hidden"].toInt(), hidden);
    QCOMPARE(readFile(run.path("artifacts/model/backbone.pt")), readFile(backbone("mosaic.pt")));
}

void ImageTransferTest::featuresAreKnownTheSecondTime()
{
    QDir(m_folder.filePath("cache")).removeRecursively();
    TrainerRun first(data("shapes"), "image-classify", params());
    QVERIFY2(first.finish(), first.why());
    QVERIFY2(first.output().contains("Features of 0 of 60"), first.why());
    QCOMPARE(cache().entryList(QDir::Files).size(), 60);
    TrainerRun second(data("shapes"), "image-classify", params());
    QVERIFY2(second.finish(), second.why());
    QVERIFY2(second.output().contains("Features of 60 of 60"), second.why());
    QCOMPARE(second.timelessMetrics(), first.timelessMetrics());
    // Another margin is another crop, another size another picture for the backbone.
    for (const QJsonObject &other : { QJsonObject{ { "margin", 0.5 } }, QJsonObject{ { "size", 40 } } }) {
        TrainerRun third(data("shapes"), "image-classify", params(other));
        QVERIFY2(third.finish(), third.why());
        QVERIFY2(third.output().contains("Features of 0 of 60"), third.why());
    }
    TrainerRun fourth(data("shapes"), "image-classify", params());
    QVERIFY2(fourth.finish(), fourth.why());
    QVERIFY2(fourth.output().contains("Features of 60 of 60"), fourth.why());
    pictureWith("disc", { 80, 60 }, { 5, 4, 40, 40 }, 777).save(data("shapes") + "/0.png");
    TrainerRun fifth(data("shapes"), "image-classify", params());
    QVERIFY2(fifth.finish(), fifth.why());
    QVERIFY2(fifth.output().contains("Features of 59 of 60"), fifth.why());
}

void ImageTransferTest::aDamagedEntryIsComputedAnew()
{
    QDir(m_folder.filePath("cache")).removeRecursively();
    TrainerRun first(data("shapes"), "image-classify", params());
    QVERIFY2(first.finish(), first.why());
    const QStringList files = cache().entryList(QDir::Files);
    QCOMPARE(files.size(), 60);
    for (int i = 0; i < 3; ++i) {
        QByteArray bytes = readFile(cache().filePath(files[i]));
        if (i == 0)
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        else
            bytes.truncate(i == 1 ? bytes.size() / 2 : 0);
        QVERIFY(writeFile(cache().filePath(files[i]), bytes));
    }
    TrainerRun second(data("shapes"), "image-classify", params());
    QVERIFY2(second.finish(), second.why());
    QVERIFY2(second.output().contains("Features of 57 of 60"), second.why());
    QCOMPARE(second.timelessMetrics(), first.timelessMetrics());
}

void ImageTransferTest::theLongestUnusedEntriesMakeRoom()
{
    const QString folder = m_folder.filePath("bounded");
    const EmbeddingCache cache(folder.toStdString(), 5000);
    const EmbeddingCache::Entry entry{ { { 1, 2, 3, 4, 0.1 }, std::vector<float>(250, 0.5F) } };
    for (const char *name : { "a", "b", "c", "d", "e" }) {
        cache.write(name, entry);
        QTest::qWait(10);
    }
    QCOMPARE(cache.read("a", 250), entry);
    // Each takes 1,123 bytes: four fit, and of these a was used last.
    cache.prune();
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({ "a", "c", "d", "e" }));
}

void ImageTransferTest::anEntryOfOtherFeaturesIsNotTaken()
{
    const EmbeddingCache cache(m_folder.filePath("other").toStdString());
    const EmbeddingCache::Entry entry{ { {}, { 1, 2, 3 } } };
    cache.write("a", entry);
    QCOMPARE(cache.read("a", 3), entry);
    QVERIFY(cache.read("a", 4).empty());
    QVERIFY(cache.read("b", 3).empty());
}

void ImageTransferTest::aRunsModelSaysWhatTheRunSaid()
{
    TrainerRun run(data("tags"), "image-classify", params());
    QVERIFY2(run.finish(), run.why());
    const auto said = run.predictions();
    QProcess program;
    program.start(CAIRN_TRAINER, { "predict", run.path("") });
    program.write(QJsonDocument(QJsonObject{ { "open", run.path("") } }).toJson(QJsonDocument::Compact) + '\n');
    for (const int i : { 3, 58 })
        program.write(QJsonDocument(QJsonObject{ { "predict", i }, { "image", data("tags") + QString("/%1.png").arg(i) },
                                        { "page", 0 }, { "size", QJsonArray{ 80, 60 } }, { "shapes", QJsonArray() } })
                          .toJson(QJsonDocument::Compact)
            + '\n');
    program.closeWriteChannel();
    program.waitForFinished(120'000);
    const auto answers = parseLines(program.readAllStandardOutput());
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0]["classes"].toArray(), QJsonArray({ "square", "disc" }));
    for (const int at : { 1, 2 }) {
        const auto prediction = answers[at]["predictions"].toArray().first().toObject();
        const auto expected = said[at == 1 ? 3 : 58];
        QCOMPARE(prediction["class"], expected["class"]);
        QVERIFY(qAbs(prediction["score"].toDouble() - expected["score"].toDouble()) < 1e-4);
    }
    // A run of a stranger may carry a file that does more than it should.
    QVERIFY(writeFile(run.path("artifacts/model/backbone.pt"), readFile(backbone("starter.pt"))));
    QProcess again;
    again.setWorkingDirectory(run.path("work"));
    again.start(CAIRN_TRAINER, { "predict", run.path("") });
    again.write("{\"open\": \"x\"}\n");
    again.closeWriteChannel();
    again.waitForFinished(120'000);
    QCOMPARE(parseLines(again.readAllStandardOutput()).value(0)["refused"].toString(), QString("checkpoint"));
    QVERIFY(!run.has("work/written-by-a-backbone"));
}

void ImageTransferTest::whatIsNoBackboneIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such file") << "/nowhere/backbone.pt" << "there is no such file";
    QTest::newRow("a text") << QStringLiteral(CAIRN_SOURCE_DIR "/tests/trainer/make_backbones.py")
                            << "is no TorchScript file that can be loaded";
    QTest::newRow("half a file") << QString() << "is no TorchScript file that can be loaded";
    QTest::newRow("maps") << backbone("maps.pt") << "it must give one row of features a picture";
    QTest::newRow("writes a file") << backbone("writer.pt") << "its code uses from_file";
    QTest::newRow("writes when loaded") << backbone("starter.pt") << "is refused: its code uses";
}

void ImageTransferTest::whatIsNoBackboneIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    if (file.isEmpty()) {
        file = m_folder.filePath("half.pt");
        QVERIFY(writeFile(file, readFile(backbone("mosaic.pt")).left(1800)));
    }
    TrainerRun run(data("tags"), "image-classify", params({ { "backbone", file } }));
    QVERIFY(!run.finish());
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.error().contains(words) && run.error().contains(file), run.why());
    QCOMPARE(run.error().count('\n'), 1);
    QVERIFY(!run.has("work/written-by-a-backbone"));
}

void ImageTransferTest::digestsAreThoseOfTheStandard()
{
    // FIPS 180-2, appendix B.
    QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
        std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    QCOMPARE(sha256(std::string(1'000'000, 'a')),
        std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::ImageTransferTest)
#include "tst_imagetransfer.moc"
