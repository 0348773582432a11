// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the picture on screen: a coarse look first, every tile in the end, and no quarrel about files.
#include "models/imaging/coarsepicture.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/tilesource.h"
#include "tests/imaging/tilepictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

class TileSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCoarseLookComesFirst_data();
    void aCoarseLookComesFirst();
    void theSourceAnswersEveryTileAndStaysSmall();
    void theSourceSaysWhatIsWrong();
    void closingWhileCuttingIsQuiet();
    void openingAgainWhileTheFirstCutIsEndingWorks();
    void twoCutTheSamePictureAtOnce();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString cache() const { return m_folder.filePath("cache"); }
};

void TileSourceTest::aCoarseLookComesFirst_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(writeTiff(path("look.tif"), {3, 8, 0, 16, COMPRESSION_LZW, 6, PLANARCONFIG_CONTIG}));
    QTest::newRow("TIFF on its side") << "look.tif";
    QVERIFY(truePicture().save(path("look.jpg"), "jpeg", 95));
    QTest::newRow("JPEG") << "look.jpg";
}

void TileSourceTest::aCoarseLookComesFirst()
{
    QFETCH(QString, file);
    const QImage coarse = coarsePicture({path(file), 0}, 300);
    QVERIFY(std::abs(std::max(coarse.width(), coarse.height()) - 300) < 40);
    const auto whole = readImage(path(file));
    QVERIFY(whole.has_value());
    QVERIFY(difference(coarse.convertToFormat(QImage::Format_RGB32), whole->scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)) < 3);
    TileSource source(m_folder.filePath("look-cache"));
    QStringList order;
    connect(&source, &TileSource::previewReady, this, [&] { order.append("preview"); });
    connect(&source, &TileSource::opened, this, [&] { order.append("opened"); });
    connect(&source, &TileSource::finished, this, [&] { order.append("finished"); });
    source.open({path(file), 0});
    QTRY_VERIFY_WITH_TIMEOUT(order.contains("finished"), 30'000);
    QCOMPARE(order, QStringList({"preview", "opened", "finished"}));
    // The second time the tiles are there at once.
    order.clear();
    source.open({path(file), 0});
    QTRY_VERIFY_WITH_TIMEOUT(order.contains("finished"), 30'000);
    QCOMPARE(order, QStringList({"preview", "opened", "finished"}));
}

void TileSourceTest::theSourceAnswersEveryTileAndStaysSmall()
{
    QVERIFY(writeTiff(path("source.tif"), {3, 8, 256, 0, COMPRESSION_LZW, 1, PLANARCONFIG_CONTIG}));
    TileSource source(m_folder.filePath("source-cache"));
    source.setMaximumBytes(8 << 20);
    QSet<TileKey> arrived, asked;
    connect(&source, &TileSource::tileReady, this, [&](const TileKey &key, const QImage &image) {
        QVERIFY(!image.isNull());
        arrived.insert(key);
    });
    // Asked for as soon as it is known what there is, when nothing is cut yet.
    connect(&source, &TileSource::opened, this, [&](const TilePyramid &pyramid) {
        QList<TileKey> keys;
        for (int level = 0; level < pyramid.levels(); ++level)
            keys += pyramid.tilesFor(QRectF(QPointF(), QSizeF(pyramid.size())), level);
        asked = QSet<TileKey>(keys.begin(), keys.end());
        source.request(keys);
    });
    source.open({path("source.tif"), 0});
    QTRY_VERIFY_WITH_TIMEOUT(source.isFinished(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(arrived, asked, 30'000);
    QCOMPARE(asked.size(), 9 + 4 + 1);
    QVERIFY(source.bytes() <= 8 << 20);
    // What is in memory is answered as well, but not inside the question.
    arrived.clear();
    const TileKey last {2, 0, 0};
    source.request({last});
    QVERIFY(arrived.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(arrived, QSet<TileKey>({last}), 30'000);
    QVERIFY(source.find(last).has_value());
}

void TileSourceTest::theSourceSaysWhatIsWrong()
{
    TileSource source(cache());
    QSignalSpy failures(&source, &TileSource::failed);
    source.open({path("there_is_none.tif"), 0});
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 30'000);
    QVERIFY(failures[0][0].value<Error>().sentence.contains("there_is_none.tif"));
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    source.open({sharedPictures("odd/bomb_header_100000x100000.png"), 0});
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 2, 30'000);
}

void TileSourceTest::closingWhileCuttingIsQuiet()
{
    QVERIFY(writeTiff(path("closed.tif"), {}));
    const QString folder = m_folder.filePath("closed-cache");
    {
        TileSource source(folder);
        QSignalSpy finished(&source, &TileSource::finished), failed(&source, &TileSource::failed);
        QSignalSpy opened(&source, &TileSource::opened);
        source.open({path("closed.tif"), 0});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        source.close();
        QVERIFY(!source.pyramid());
        QTest::qWait(50);
        QCOMPARE(finished.size() + failed.size(), 0);
        source.open({path("closed.tif"), 0});
    }
    // Nothing half is left.
    QVERIFY(QDir(folder).isEmpty() || TilePyramid::find({path("closed.tif"), 0}, folder));
}

void TileSourceTest::openingAgainWhileTheFirstCutIsEndingWorks()
{
    QVERIFY(writeTiff(path("again.tif"), {}));
    const QString folder = m_folder.filePath("again-cache");
    TileSource source(folder);
    QSignalSpy failures(&source, &TileSource::failed), opened(&source, &TileSource::opened);
    for (int i = 0; i < 4; ++i) {
        source.open({path("again.tif"), 0});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), i + 1, 30'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(source.isFinished(), 30'000);
    QCOMPARE(failures.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1, 30'000);
    QVERIFY(!source.pyramid()->tile({0, 1, 1}).isNull());
}

void TileSourceTest::twoCutTheSamePictureAtOnce()
{
    QVERIFY(writeTiff(path("twice.tif"), {}));
    const QString folder = m_folder.filePath("twice-cache");
    TileSource first(folder), second(folder);
    first.open({path("twice.tif"), 0});
    second.open({path("twice.tif"), 0});
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), 30'000);
    for (TileSource *source : {&first, &second})
        QVERIFY(difference(assembled(*source->pyramid(), 0), truePicture()) < 1.5);
    QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_MAIN(TileSourceTest)
#include "tst_tilesource.moc"
