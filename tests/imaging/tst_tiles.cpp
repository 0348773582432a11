// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles: put together again they are the picture, whatever the format; hostile headers end in a sentence.
#include "models/imaging/coarsepicture.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/tilesource.h"
#include "tests/imaging/pictures.h"

#include <QImageWriter>
#include <QBuffer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <tiffio.h>

using namespace cairn;

namespace {

constexpr int kWidth = 1301, kHeight = 1107;

/** Smooth, so that JPEG is faithful, and different everywhere. */
QRgb colorAt(int x, int y)
{
    return qRgb(x * 255 / kWidth, y * 255 / kHeight, 255 - (x + y) * 255 / (kWidth + kHeight));
}

int deepAt(int x, int y) { return 1000 + x * 20 + y * 7; }

QImage truePicture()
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x)
            image.setPixel(x, y, colorAt(x, y));
    }
    return image;
}

struct TiffKind {
    int samples = 3, bits = 8, tileEdge = 0, rowsInStrip = 16, compression = COMPRESSION_LZW, orientation = 1, planar = PLANARCONFIG_CONTIG;
};

void putPixel(QByteArray &bytes, qsizetype pixel, const TiffKind &kind, int x, int y)
{
    if (kind.bits == 16)
        reinterpret_cast<quint16 *>(bytes.data())[pixel] = quint16(deepAt(x, y));
    else if (kind.samples == 1)
        bytes[pixel] = char(qRed(colorAt(x, y)));
    else {
        bytes[3 * pixel] = char(qRed(colorAt(x, y)));
        bytes[3 * pixel + 1] = char(qGreen(colorAt(x, y)));
        bytes[3 * pixel + 2] = char(qBlue(colorAt(x, y)));
    }
}

void describe(TIFF *tiff, const TiffKind &kind, int width, int height)
{
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, kind.bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, kind.samples);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, kind.samples == 3 ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, kind.planar);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, kind.compression);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, kind.orientation);
}

/** Written by libtiff itself. */
bool writeTiff(const QString &path, const TiffKind &kind)
{
    TIFF *tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    if (!tiff)
        return false;
    describe(tiff, kind, kWidth, kHeight);
    if (kind.tileEdge > 0) {
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, kind.tileEdge);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, kind.tileEdge);
        QByteArray tile(TIFFTileSize(tiff), '\0');
        for (int top = 0; top < kHeight; top += kind.tileEdge) {
            for (int left = 0; left < kWidth; left += kind.tileEdge) {
                for (int i = 0; i < kind.tileEdge * kind.tileEdge; ++i)
                    putPixel(tile, i, kind, std::min(left + i % kind.tileEdge, kWidth - 1), std::min(top + i / kind.tileEdge, kHeight - 1));
                TIFFWriteTile(tiff, tile.data(), uint32_t(left), uint32_t(top), 0, 0);
            }
        }
    } else {
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, kind.rowsInStrip);
        QByteArray row(qsizetype(kWidth) * kind.samples * kind.bits / 8, '\0');
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x)
                putPixel(row, x, kind, x, y);
            TIFFWriteScanline(tiff, row.data(), uint32_t(y), 0);
        }
    }
    TIFFClose(tiff);
    return true;
}

quint32 pngChecksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

/** A small PNG whose header, checksum and all, speaks of a large one. */
bool writeHostilePng(const QString &path, int edge)
{
    QImage small(16, 16, QImage::Format_RGB32);
    small.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !small.save(&buffer, "png"))
        return false;
    constexpr int kHeader = 12, kLength = 17; // the chunk's type and its thirteen bytes
    qToBigEndian<quint32>(quint32(edge), bytes.data() + kHeader + 4);
    qToBigEndian<quint32>(quint32(edge), bytes.data() + kHeader + 8);
    qToBigEndian<quint32>(pngChecksum(bytes.mid(kHeader, kLength)), bytes.data() + kHeader + kLength);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/** All tiles of a level painted where they say that they belong. */
QImage assembled(const TilePyramid &pyramid, int level)
{
    const QRectF whole(QPointF(), QSizeF(pyramid.size()));
    const double step = 1 << level;
    const QSize size(int(std::ceil(whole.width() / step)), int(std::ceil(whole.height() / step)));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    for (const TileKey &key : pyramid.tilesFor(whole, level)) {
        const QRectF rect = pyramid.rectOf(key);
        painter.drawImage(QPointF(rect.x() / step, rect.y() / step), pyramid.tile(key));
    }
    return image;
}

} // namespace

class TilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tilesPutTogetherAreThePicture_data();
    void tilesPutTogetherAreThePicture();
    void deepGreyStaysDeepAndTellsItsRange_data();
    void deepGreyStaysDeepAndTellsItsRange();
    void turnedPicturesAreTiledUpright_data();
    void turnedPicturesAreTiledUpright();
    void transparencyIsKept();
    void everyLevelShowsTheWhole();
    void levelsAndTilesAreChosenByWhatIsSeen();
    void aFinishedPyramidIsFoundUntilTheFileChanges();
    void cancellingLeavesNothing();
    void headersThatPromiseTooMuchAreASentence_data();
    void headersThatPromiseTooMuchAreASentence();
    void cutOffFilesAreASentence();
    void whateverByteIsWrongThereIsAnAnswer_data();
    void whateverByteIsWrongThereIsAnAnswer();
    void theLongestUnusedPyramidsAreTrimmed();
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
    Result<TilePyramid> build(const QString &file) const { return TilePyramid::build({path(file), 0}, cache()); }
};

void TilesTest::tilesPutTogetherAreThePicture_data()
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
    QVERIFY(truePicture().save(path("plain.jpg"), "jpeg", 95));
    QTest::newRow("JPEG") << "plain.jpg";
    QImageWriter progressive(path("progressive.jpg"), "jpeg");
    progressive.setQuality(95);
    progressive.setProgressiveScanWrite(true);
    QVERIFY(progressive.write(truePicture()));
    QTest::newRow("progressive JPEG") << "progressive.jpg";
}

void TilesTest::tilesPutTogetherAreThePicture()
{
    QFETCH(QString, file);
    const auto pyramid = build(file);
    QVERIFY2(pyramid, pyramid ? "" : qPrintable(pyramid.error().sentence + pyramid.error().detail));
    QCOMPARE(pyramid->size(), QSize(kWidth, kHeight));
    QCOMPARE(pyramid->levels(), 3);
    const double away = difference(assembled(*pyramid, 0), truePicture());
    QVERIFY2(away < 1.5, qPrintable(QString::number(away)));
}

void TilesTest::deepGreyStaysDeepAndTellsItsRange_data()
{
    QTest::addColumn<int>("tileEdge");
    QTest::newRow("strips") << 0;
    QTest::newRow("tiles") << 128;
}

void TilesTest::deepGreyStaysDeepAndTellsItsRange()
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

void TilesTest::turnedPicturesAreTiledUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("orientation %d", orientation) << orientation;
}

void TilesTest::turnedPicturesAreTiledUpright()
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

void TilesTest::transparencyIsKept()
{
    QImage image(700, 600, QImage::Format_ARGB32);
    image.fill(qRgba(200, 10, 10, 128));
    QVERIFY(image.save(path("clear.png")));
    const auto pyramid = build("clear.png");
    QVERIFY(pyramid.has_value());
    for (int level = 0; level < 2; ++level)
        QCOMPARE(qAlpha(pyramid->tile({level, 0, 0}).pixel(50, 50)), 128);
}

void TilesTest::everyLevelShowsTheWhole()
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

void TilesTest::levelsAndTilesAreChosenByWhatIsSeen()
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

void TilesTest::aFinishedPyramidIsFoundUntilTheFileChanges()
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

void TilesTest::cancellingLeavesNothing()
{
    QVERIFY(writeTiff(path("cancelled.tif"), {}));
    int asked = 0;
    const QString folder = m_folder.filePath("cancelled-cache");
    const auto pyramid = TilePyramid::build({path("cancelled.tif"), 0}, folder, {}, {}, TaskControl([&] { return ++asked > 10; }, {}));
    QVERIFY(!pyramid);
    QCOMPARE(pyramid.error().detail, QStringLiteral("canceled"));
    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(!TilePyramid::find({path("cancelled.tif"), 0}, folder));
}

void TilesTest::headersThatPromiseTooMuchAreASentence_data()
{
    QTest::addColumn<int>("edge");
    QTest::newRow("more than a thousand megapixels") << 60'000;
    QTest::newRow("nine hundred megapixels, which are not there") << 30'000;
}

void TilesTest::headersThatPromiseTooMuchAreASentence()
{
    QFETCH(int, edge);
    // A TIFF of a few hundred bytes.
    for (const bool isTiled : {false, true}) {
        const QString file = path(QStringLiteral("hostile%1%2.tif").arg(edge).arg(isTiled));
        TIFF *tiff = TIFFOpen(QFile::encodeName(file).constData(), "w");
        QVERIFY(tiff);
        describe(tiff, {3, 8, 0, 0, COMPRESSION_ADOBE_DEFLATE, 1, PLANARCONFIG_CONTIG}, edge, edge);
        QByteArray some(64, '\0');
        if (isTiled) {
            TIFFSetField(tiff, TIFFTAG_TILEWIDTH, 32'000);
            TIFFSetField(tiff, TIFFTAG_TILELENGTH, 32'000);
            TIFFWriteRawTile(tiff, 0, some.data(), some.size());
        } else {
            TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, edge);
            TIFFWriteRawStrip(tiff, 0, some.data(), some.size());
        }
        TIFFClose(tiff);
        const auto pyramid = TilePyramid::build({file, 0}, cache());
        QVERIFY(!pyramid);
        QVERIFY2(pyramid.error().sentence.endsWith('.'), qPrintable(pyramid.error().sentence));
        QVERIFY(coarsePicture({file, 0}).isNull());
    }
    const QString png = path(QStringLiteral("hostile%1.png").arg(edge));
    QVERIFY(writeHostilePng(png, edge) && QFileInfo(png).size() < 1000);
    QVERIFY(!readImage(png));
    QVERIFY(!TilePyramid::build({png, 0}, cache()));
    // A JPEG whose frame header was changed.
    QImage small(64, 64, QImage::Format_RGB32);
    small.fill(Qt::gray);
    const QString file = path(QStringLiteral("hostile%1.jpg").arg(edge));
    QVERIFY(small.save(file, "jpeg"));
    QFile jpeg(file);
    QVERIFY(jpeg.open(QIODevice::ReadWrite));
    QByteArray bytes = jpeg.readAll();
    const qsizetype frame = bytes.indexOf(QByteArrayView("\xff\xc0\x00\x11\x08", 5));
    QVERIFY(frame > 0);
    for (const int place : {5, 7}) {
        bytes[frame + place] = char(edge >> 8);
        bytes[frame + place + 1] = char(edge & 0xff);
    }
    jpeg.seek(0);
    jpeg.write(bytes);
    jpeg.close();
    QVERIFY(QFileInfo(file).size() < 2000);
    const auto pyramid = TilePyramid::build({file, 0}, cache());
    QVERIFY(!pyramid);
    QVERIFY2(pyramid.error().sentence.contains("hostile"), qPrintable(pyramid.error().sentence));
}

void TilesTest::cutOffFilesAreASentence()
{
    for (const auto &[name, format] : {std::pair("cut.jpg", "jpeg"), std::pair("cut.png", "png")}) {
        QVERIFY(truePicture().save(path(name), format, 90));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        const auto pyramid = build(name);
        QVERIFY(!pyramid);
        QVERIFY2(pyramid.error().sentence.contains(name), qPrintable(pyramid.error().sentence));
    }
    QVERIFY(!build("there_is_none.tif"));
}

void TilesTest::whateverByteIsWrongThereIsAnAnswer_data()
{
    QTest::addColumn<QString>("file");
    const auto tiff = [this](const char *name, const TiffKind &kind) {
        QVERIFY(writeTiff(path(QLatin1String(name) + ".tif"), kind));
        QTest::newRow(name) << QLatin1String(name) + ".tif";
    };
    tiff("strips", {1, 8, 0, 64, COMPRESSION_NONE, 1, PLANARCONFIG_CONTIG});
    tiff("tiles", {3, 8, 512, 0, COMPRESSION_LZW, 6, PLANARCONFIG_CONTIG});
    QVERIFY(truePicture().save(path("bytes.jpg"), "jpeg", 50));
    QTest::newRow("JPEG") << "bytes.jpg";
}

void TilesTest::whateverByteIsWrongThereIsAnAnswer()
{
    QFETCH(QString, file);
    QFile good(path(file));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    QRandomGenerator random(6);
    int sentences = 0;
    for (int trial = 0; trial < 60; ++trial) {
        QByteArray broken = bytes;
        // A TIFF's directory stands at its end, a JPEG's headers at its start.
        const int near = std::min<int>(400, int(bytes.size()));
        for (int i = 0; i < 3; ++i) {
            const int place = random.bounded(near);
            broken[trial % 2 ? place : int(bytes.size()) - 1 - place] = char(random.bounded(256));
        }
        const QString path = m_folder.filePath("broken-" + file);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(broken) == broken.size());
        out.close();
        (void)coarsePicture({path, 0}, 200);
        const auto pyramid = TilePyramid::build({path, 0}, m_folder.filePath("broken-cache"));
        if (!pyramid) {
            ++sentences;
            QVERIFY(pyramid.error().sentence.endsWith('.'));
        }
    }
    QVERIFY(sentences > 0);
}

void TilesTest::theLongestUnusedPyramidsAreTrimmed()
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

void TilesTest::aCoarseLookComesFirst_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(writeTiff(path("look.tif"), {3, 8, 0, 16, COMPRESSION_LZW, 6, PLANARCONFIG_CONTIG}));
    QTest::newRow("TIFF on its side") << "look.tif";
    QVERIFY(truePicture().save(path("look.jpg"), "jpeg", 95));
    QTest::newRow("JPEG") << "look.jpg";
}

void TilesTest::aCoarseLookComesFirst()
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
    QTRY_VERIFY(order.contains("finished"));
    QCOMPARE(order, QStringList({"preview", "opened", "finished"}));
    // The second time the tiles are there at once.
    order.clear();
    source.open({path(file), 0});
    QTRY_VERIFY(order.contains("finished"));
    QCOMPARE(order, QStringList({"opened", "finished"}));
}

void TilesTest::theSourceAnswersEveryTileAndStaysSmall()
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
    QTRY_VERIFY(source.isFinished());
    QTRY_COMPARE(arrived, asked);
    QCOMPARE(asked.size(), 9 + 4 + 1);
    QVERIFY(source.bytes() <= 8 << 20);
    // What is in memory is answered as well, but not inside the question.
    arrived.clear();
    const TileKey last {2, 0, 0};
    source.request({last});
    QVERIFY(arrived.isEmpty());
    QTRY_COMPARE(arrived, QSet<TileKey>({last}));
    QVERIFY(source.find(last).has_value());
}

void TilesTest::theSourceSaysWhatIsWrong()
{
    TileSource source(cache());
    QSignalSpy failures(&source, &TileSource::failed);
    source.open({path("there_is_none.tif"), 0});
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(failures[0][0].value<Error>().sentence.contains("there_is_none.tif"));
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    source.open({sharedPictures("odd/bomb_header_100000x100000.png"), 0});
    QTRY_COMPARE(failures.size(), 2);
}

void TilesTest::closingWhileCuttingIsQuiet()
{
    QVERIFY(writeTiff(path("closed.tif"), {}));
    const QString folder = m_folder.filePath("closed-cache");
    {
        TileSource source(folder);
        QSignalSpy finished(&source, &TileSource::finished), failed(&source, &TileSource::failed);
        QSignalSpy opened(&source, &TileSource::opened);
        source.open({path("closed.tif"), 0});
        QTRY_COMPARE(opened.size(), 1);
        source.close();
        QVERIFY(!source.pyramid());
        QTest::qWait(50);
        QCOMPARE(finished.size() + failed.size(), 0);
        source.open({path("closed.tif"), 0});
    }
    // Nothing half is left.
    QVERIFY(QDir(folder).isEmpty() || TilePyramid::find({path("closed.tif"), 0}, folder));
}

void TilesTest::openingAgainWhileTheFirstCutIsEndingWorks()
{
    QVERIFY(writeTiff(path("again.tif"), {}));
    const QString folder = m_folder.filePath("again-cache");
    TileSource source(folder);
    QSignalSpy failures(&source, &TileSource::failed), opened(&source, &TileSource::opened);
    for (int i = 0; i < 4; ++i) {
        source.open({path("again.tif"), 0});
        QTRY_COMPARE(opened.size(), i + 1);
    }
    QTRY_VERIFY(source.isFinished());
    QCOMPARE(failures.size(), 0);
    QTRY_COMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    QVERIFY(!source.pyramid()->tile({0, 1, 1}).isNull());
}

void TilesTest::twoCutTheSamePictureAtOnce()
{
    QVERIFY(writeTiff(path("twice.tif"), {}));
    const QString folder = m_folder.filePath("twice-cache");
    TileSource first(folder), second(folder);
    first.open({path("twice.tif"), 0});
    second.open({path("twice.tif"), 0});
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    for (TileSource *source : {&first, &second})
        QVERIFY(difference(assembled(*source->pyramid(), 0), truePicture()) < 1.5);
    QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_MAIN(TilesTest)
#include "tst_tiles.moc"
