// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles: put together again they are the picture, whatever the format.
#include "models/imaging/imagereader.h"
#include "models/imaging/tilepyramid.h"
#include "tests/imaging/tilepictures.h"

#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

class TilePyramidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tilesPutTogetherAreThePicture_data();
    void tilesPutTogetherAreThePicture();
    void deepGreyStaysDeepAndTellsItsRange_data();
    void deepGreyStaysDeepAndTellsItsRange();
    void turnedPicturesAreTiledUpright_data();
    void turnedPicturesAreTiledUpright();
    void fewColorsAndGreysOfAPngAreTheOnesThatItsReaderShows_data();
    void fewColorsAndGreysOfAPngAreTheOnesThatItsReaderShows();
    void transparencyIsKept();
    void everyLevelShowsTheWhole();
    void levelsAndTilesAreChosenByWhatIsSeen();
    void aFinishedPyramidIsFoundUntilTheFileChanges();
    void cancellingLeavesNothing();
    void theLongestUnusedPyramidsAreTrimmed();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString cache() const { return m_folder.filePath("cache"); }
    Result<TilePyramid> build(const QString &file) const { return TilePyramid::build({path(file), 0}, cache()); }
};

void TilePyramidTest::tilesPutTogetherAreThePicture_data()
{
    QTest::addColumn<QString>("file");
    const auto tiff = [this](const char *name, const TiffKind &kind) {
        const QString file = QString::fromLatin1(name).replace(' ', '_') + ".tif";
        QVERIFY(writeTiff(path(file), kind));
        QTest::newRow(name) << file;
    };
    tiff("colour strips", {});
    tiff("colour in one strip", {3, 8, 0, kHeight, COMPRESSION_ADOBE_DEFLATE, 1, PLANARCONFIG_CONTIG});
    tiff("colour tiles", {3, 8, 256, 0, COMPRESSION_LZW, 1, PLANARCONFIG_CONTIG});
    tiff("colour tiles as JPEG", {3, 8, 256, 0, COMPRESSION_JPEG, 1, PLANARCONFIG_CONTIG});
    tiff("uncompressed", {3, 8, 0, 8, COMPRESSION_NONE, 1, PLANARCONFIG_CONTIG});
    QVERIFY(truePicture().save(path("plain.png")));
    QTest::newRow("PNG") << "plain.png";
    QVERIFY(truePicture().convertToFormat(QImage::Format_ARGB32).save(path("opaque.png")));
    QTest::newRow("PNG with alpha") << "opaque.png";
    QVERIFY(truePicture().convertToFormat(QImage::Format_RGBA64).save(path("deep.png")));
    QTest::newRow("PNG of 16 bits a channel") << "deep.png";
    QVERIFY(truePicture().save(path("plain.jpg"), "jpeg", 95));
    QTest::newRow("JPEG") << "plain.jpg";
    QImageWriter progressive(path("progressive.jpg"), "jpeg");
    progressive.setQuality(95);
    progressive.setProgressiveScanWrite(true);
    QVERIFY(progressive.write(truePicture()));
    QTest::newRow("progressive JPEG") << "progressive.jpg";
}

void TilePyramidTest::tilesPutTogetherAreThePicture()
{
    QFETCH(QString, file);
    const auto pyramid = build(file);
    QVERIFY2(pyramid, pyramid ? "" : qPrintable(pyramid.error().sentence + pyramid.error().detail));
    QCOMPARE(pyramid->size(), QSize(kWidth, kHeight));
    QCOMPARE(pyramid->levels(), 3);
    const double away = difference(assembled(*pyramid, 0), truePicture());
    QVERIFY2(away < 1.5, qPrintable(QString::number(away)));
}

void TilePyramidTest::deepGreyStaysDeepAndTellsItsRange_data()
{
    QTest::addColumn<int>("tileEdge");
    QTest::newRow("strips") << 0;
    QTest::newRow("tiles") << 128;
}

void TilePyramidTest::deepGreyStaysDeepAndTellsItsRange()
{
    QFETCH(int, tileEdge);
    const QString file = QStringLiteral("deep%1.tif").arg(tileEdge);
    QVERIFY(writeTiff(path(file), {1, 16, tileEdge, 32, COMPRESSION_LZW, 1, PLANARCONFIG_CONTIG}));
    const auto pyramid = build(file);
    QVERIFY(pyramid.has_value());
    const QImage tile = pyramid->tile({0, 1, 2});
    QCOMPARE(tile.format(), QImage::Format_Grayscale16);
    QCOMPARE(tile.size(), QSize(512, kHeight - 1024));
    QCOMPARE(int(reinterpret_cast<const quint16 *>(tile.constScanLine(5))[7]), deepAt(512 + 7, 1024 + 5));
    QVERIFY(pyramid->window().has_value());
    QCOMPARE(std::lround(pyramid->window()->low * 65535), deepAt(0, 0));
    QCOMPARE(std::lround(pyramid->window()->high * 65535), deepAt(kWidth - 1, kHeight - 1));
}

void TilePyramidTest::turnedPicturesAreTiledUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("orientation %d", orientation) << orientation;
}

void TilePyramidTest::turnedPicturesAreTiledUpright()
{
    QFETCH(int, orientation);
    const QString file = QStringLiteral("turned%1.tif").arg(orientation);
    QVERIFY(writeTiff(path(file), {3, 8, 0, 16, COMPRESSION_LZW, orientation, PLANARCONFIG_CONTIG}));
    const auto pyramid = build(file);
    const auto whole = readImage(path(file));
    QVERIFY(pyramid && whole);
    QCOMPARE(pyramid->size(), whole->size());
    QVERIFY2(difference(assembled(*pyramid, 0), *whole) < 1.5, qPrintable(QString::number(difference(assembled(*pyramid, 0), *whole))));
    // Any part is covered by the tiles that are named for it.
    const QRectF part(30, 600, 700, 300);
    QRegion covered;
    for (const TileKey &key : pyramid->tilesFor(part, 0))
        covered += pyramid->rectOf(key).toAlignedRect();
    QVERIFY(covered.intersected(part.toRect()) == QRegion(part.toRect()));
}

void TilePyramidTest::fewColorsAndGreysOfAPngAreTheOnesThatItsReaderShows_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("palette") << QImage::Format_Indexed8;
    QTest::newRow("one bit") << QImage::Format_Mono;
    QTest::newRow("grey") << QImage::Format_Grayscale8;
    QTest::newRow("deep grey") << QImage::Format_Grayscale16;
}

void TilePyramidTest::fewColorsAndGreysOfAPngAreTheOnesThatItsReaderShows()
{
    QFETCH(QImage::Format, format);
    const QString file = QStringLiteral("few%1.png").arg(int(format));
    QVERIFY(truePicture().convertToFormat(format, Qt::ThresholdDither | Qt::AvoidDither).save(path(file)));
    const auto pyramid = build(file);
    const auto whole = readImage(path(file));
    QVERIFY(pyramid && whole);
    QVERIFY2(difference(assembled(*pyramid, 0), *whole) < 3, qPrintable(QString::number(difference(assembled(*pyramid, 0), *whole))));
    QCOMPARE(pyramid->tile({0, 0, 0}).format() == QImage::Format_Grayscale16, format == QImage::Format_Grayscale16);
}

void TilePyramidTest::transparencyIsKept()
{
    QImage image(700, 600, QImage::Format_ARGB32);
    image.fill(qRgba(200, 10, 10, 128));
    QVERIFY(image.save(path("clear.png")));
    const auto pyramid = build("clear.png");
    QVERIFY(pyramid.has_value());
    for (int level = 0; level < 2; ++level)
        QCOMPARE(qAlpha(pyramid->tile({level, 0, 0}).pixel(50, 50)), 128);
}

void TilePyramidTest::everyLevelShowsTheWhole()
{
    QVERIFY(truePicture().save(path("levels.png")));
    const auto pyramid = build("levels.png");
    QVERIFY(pyramid.has_value());
    for (int level = 1; level < pyramid->levels(); ++level) {
        const QImage image = assembled(*pyramid, level);
        const int step = 1 << level;
        for (const QPoint at : {QPoint(10, 10), QPoint(300, 20), QPoint(image.width() - 2, image.height() - 2)}) {
            const QRgb expected = colorAt(at.x() * step + step / 2, at.y() * step + step / 2), found = image.pixel(at);
            QVERIFY(std::abs(qRed(found) - qRed(expected)) < 6 && std::abs(qGreen(found) - qGreen(expected)) < 6);
        }
    }
    QCOMPARE(pyramid->tilesFor(QRectF(0, 0, 1e6, 1e6), pyramid->levels() - 1).size(), 1);
}

void TilePyramidTest::levelsAndTilesAreChosenByWhatIsSeen()
{
    QVERIFY(truePicture().save(path("choice.png")));
    const auto pyramid = build("choice.png");
    QVERIFY(pyramid.has_value());
    QCOMPARE(pyramid->levelFor(4), 0);
    QCOMPARE(pyramid->levelFor(1), 0);
    QCOMPARE(pyramid->levelFor(0.6), 0);
    QCOMPARE(pyramid->levelFor(0.5), 1);
    QCOMPARE(pyramid->levelFor(0.01), 2);
    QCOMPARE(pyramid->levelFor(0), 2);
    const QList<TileKey> keys = pyramid->tilesFor(QRectF(500, 500, 600, 100), 0);
    QCOMPARE(QSet<TileKey>(keys.begin(), keys.end()), QSet<TileKey>({{0, 0, 0}, {0, 1, 0}, {0, 2, 0}, {0, 0, 1}, {0, 1, 1}, {0, 2, 1}}));
    QCOMPARE(keys.first().x, 1);
    QVERIFY(pyramid->tilesFor(QRectF(-500, 0, 100, 100), 0).isEmpty());
    for (const TileKey &key : {TileKey {9, 0, 0}, TileKey {-1, 0, 0}, TileKey {0, 50, 0}, TileKey {0, 0, -1}})
        QVERIFY(pyramid->tile(key).isNull());
}

void TilePyramidTest::aFinishedPyramidIsFoundUntilTheFileChanges()
{
    QVERIFY(truePicture().save(path("found.png")));
    const ImageAddress address {path("found.png"), 0};
    QVERIFY(!TilePyramid::find(address, cache()));
    QVERIFY(build("found.png").has_value());
    const auto found = TilePyramid::find(address, cache());
    QVERIFY(found && found->size() == QSize(kWidth, kHeight) && found->levels() == 3);
    QVERIFY(!found->tile({0, 1, 1}).isNull());
    QVERIFY(!TilePyramid::find({address.path, 1}, cache()));
    QVERIFY(truePicture().copy(0, 0, 900, 900).save(path("found.png")));
    QVERIFY(!TilePyramid::find(address, cache()));
}

void TilePyramidTest::cancellingLeavesNothing()
{
    QVERIFY(writeTiff(path("cancelled.tif"), {}));
    int asked = 0;
    const QString folder = m_folder.filePath("cancelled-cache");
    const auto pyramid = TilePyramid::build({path("cancelled.tif"), 0}, folder, {}, {}, TaskControl([&] { return ++asked > 10; }, {}));
    QVERIFY(!pyramid);
    QVERIFY(pyramid.error().isCanceled());
    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(!TilePyramid::find({path("cancelled.tif"), 0}, folder));
}

void TilePyramidTest::theLongestUnusedPyramidsAreTrimmed()
{
    const QString folder = m_folder.filePath("trimmed");
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names.append(path(QStringLiteral("trim%1.png").arg(i)));
        QVERIFY(truePicture().save(names.last()));
        QVERIFY(TilePyramid::build({names.last(), 0}, folder).has_value());
        // File systems tell times apart by milliseconds.
        QTest::qWait(20);
    }
    QVERIFY(TilePyramid::find({names[0], 0}, folder)); // used again
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    TilePyramid::trimFolder(folder, bytes * 2 / 3 + 1000);
    QVERIFY(TilePyramid::find({names[0], 0}, folder));
    QVERIFY(!TilePyramid::find({names[1], 0}, folder));
    QVERIFY(TilePyramid::find({names[2], 0}, folder));
    TilePyramid::trimFolder(folder, 0);
    QVERIFY(QDir(folder).isEmpty());
}

QTEST_MAIN(TilePyramidTest)
#include "tst_tilepyramid.moc"
