// SPDX-License-Identifier: GPL-3.0-or-later
// The one reader: upright, in depth, and never without an answer.
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"
#include "tests/imaging/pictures.h"

#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

#include <tiffio.h>

using namespace cairn;

class ImageReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allEightOrientationsGiveTheSamePicture_data();
    void allEightOrientationsGiveTheSamePicture();
    void everyStrangeFileGetsAPictureOrASentence();
    void everyGoodFileOfThePngSuiteIsRead();
    void theHeaderAndThePictureAgree();
    void sixteenBitsAreKept();
    void sixteenBitsAreStretchedForDisplay();
    void floatingPointKeepsItsOrderOfBrightness();
    void colorsSurviveCmyk();
    void eachPageIsItsOwnPicture();
    void aPageThatIsNotThereIsASentence();
    void aBoundIsKeptAndNothingIsEnlarged_data();
    void aBoundIsKeptAndNothingIsEnlarged();
    void aBoundCountsAfterTurning();
    void aCutOffPictureIsAnErrorButItsUpperPartCanBeSeen();
    void greyIsAsGoodInBothByteOrdersAndTiles();
    void whatNeedsTooMuchMemoryIsRefusedBeforeItIsTaken();

private:
    QTemporaryDir m_folder;
};

void ImageReaderTest::allEightOrientationsGiveTheSamePicture_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("landscape") << "exif-orientation/Landscape_%1.jpg" << 12.0;
    QTest::newRow("portrait") << "exif-orientation/Portrait_%1.jpg" << 12.0;
}

void ImageReaderTest::allEightOrientationsGiveTheSamePicture()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    QFETCH(QString, pattern);
    QFETCH(double, tolerance);
    // The examples carry their number in print, so that they are alike but not equal; turned wrongly they differ by far more.
    const auto upright = readImage(sharedPictures(pattern.arg(1)), 0, {300, 300});
    QVERIFY(upright.has_value());
    for (int orientation = 2; orientation <= 8; ++orientation) {
        const auto image = readImage(sharedPictures(pattern.arg(orientation)), 0, {300, 300});
        QVERIFY(image.has_value());
        const double away = difference(*image, *upright);
        QVERIFY2(away < tolerance, qPrintable(QStringLiteral("orientation %1 differs by %2").arg(orientation).arg(away)));
        QVERIFY(difference(image->mirrored(true, true), *upright) > 3 * tolerance);
    }
}

void ImageReaderTest::everyStrangeFileGetsAPictureOrASentence()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    int pictures = 0, sentences = 0;
    for (const QString &folderName : {QStringLiteral("odd"), QStringLiteral("pngsuite"), QStringLiteral("exif-orientation")}) {
        const QDir folder(sharedPictures(folderName));
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (name.startsWith("bomb_real")) // 1.6 GB: tried by its own test
                continue;
            const TolerantImage read = readImageTolerantly(folder.filePath(name));
            QVERIFY2(!read.image.isNull() || read.error, qPrintable(name));
            pictures += !read.image.isNull();
            sentences += read.error.has_value();
            if (read.error)
                QVERIFY2(read.error->sentence.contains(name) && read.error->sentence.endsWith('.'), qPrintable(read.error->sentence));
            QVERIFY(forDisplay(read.image).size() == read.image.size());
        }
    }
    QVERIFY(pictures > 190);
    QVERIFY(sentences > 10);
}

void ImageReaderTest::everyGoodFileOfThePngSuiteIsRead()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    const QDir folder(sharedPictures("pngsuite"));
    for (const QString &name : folder.entryList({"*.png"}, QDir::Files)) {
        const auto image = readImage(folder.filePath(name));
        if (!name.startsWith('x'))
            QVERIFY2(image, qPrintable(name));
    }
}

void ImageReaderTest::theHeaderAndThePictureAgree()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    for (const QString &folderName : {QStringLiteral("odd"), QStringLiteral("exif-orientation")}) {
        const QDir folder(sharedPictures(folderName));
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (name.startsWith("bomb"))
                continue;
            const auto image = readImage(folder.filePath(name));
            if (!image)
                continue;
            const auto header = readImageHeader(folder.filePath(name));
            QVERIFY2(header, qPrintable(name));
            QCOMPARE(image->size(), header->size);
        }
    }
}

void ImageReaderTest::sixteenBitsAreKept()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    for (const char *name : {"odd/gray16.png", "odd/gray16.tif"}) {
        const auto image = readImage(sharedPictures(name));
        QVERIFY(image.has_value());
        QCOMPARE(image->format(), QImage::Format_Grayscale16);
    }
    // Both were made from the same picture.
    QCOMPARE(*readImage(sharedPictures("odd/gray16.png")), *readImage(sharedPictures("odd/gray16.tif")));
}

void ImageReaderTest::sixteenBitsAreStretchedForDisplay()
{
    QImage dim(3, 1, QImage::Format_Grayscale16);
    auto *line = reinterpret_cast<quint16 *>(dim.scanLine(0));
    line[0] = 1000;
    line[1] = 1500;
    line[2] = 2000;
    const QImage shown = forDisplay(dim);
    QCOMPARE(qGray(shown.pixel(0, 0)), 0);
    QCOMPARE(qGray(shown.pixel(1, 0)), 127);
    QCOMPARE(qGray(shown.pixel(2, 0)), 255);
}

void ImageReaderTest::floatingPointKeepsItsOrderOfBrightness()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    const auto plain = readImage(sharedPictures("odd/full.jpg"));
    QVERIFY(plain.has_value());
    for (const char *name : {"odd/float32.tif", "odd/int32.tif"}) {
        const auto image = readImage(sharedPictures(name));
        QVERIFY2(image, name);
        QCOMPARE(image->size(), plain->size());
        // Correlation with the picture that it was made from.
        double xy = 0, xx = 0, yy = 0, mx = 0, my = 0;
        const QImage shown = forDisplay(*image);
        const double count = double(shown.width()) * shown.height();
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                mx += qGray(shown.pixel(x, y)) / count;
                my += qGray(plain->pixel(x, y)) / count;
            }
        }
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                const double a = qGray(shown.pixel(x, y)) - mx, b = qGray(plain->pixel(x, y)) - my;
                xy += a * b;
                xx += a * a;
                yy += b * b;
            }
        }
        QVERIFY2(xy / std::sqrt(xx * yy) > 0.95, qPrintable(QString::number(xy / std::sqrt(xx * yy))));
    }
}

void ImageReaderTest::colorsSurviveCmyk()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    const auto ink = readImage(sharedPictures("odd/cmyk.jpg"));
    const auto plain = readImage(sharedPictures("odd/full.jpg"));
    QVERIFY(ink && plain);
    QVERIFY2(difference(*ink, *plain) < 15, qPrintable(QString::number(difference(*ink, *plain))));
}

void ImageReaderTest::eachPageIsItsOwnPicture()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    QList<QImage> pages;
    for (int page = 0; page < 3; ++page) {
        const auto image = readImage(sharedPictures("odd/multipage3.tif"), page);
        QVERIFY2(image, qPrintable(QString::number(page)));
        pages.append(*image);
    }
    QVERIFY(pages[0] != pages[1]);
    QVERIFY(pages[1] != pages[2]);
    QVERIFY(readImage(sharedPictures("odd/anim.gif"), 1).has_value());
    QVERIFY(readImage(sharedPictures("odd/anim.webp"), 2).has_value());
}

void ImageReaderTest::aPageThatIsNotThereIsASentence()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    for (const char *name : {"odd/multipage3.tif", "odd/full.jpg", "odd/anim.gif", "odd/gray16.png"}) {
        const auto image = readImage(sharedPictures(name), 99);
        QVERIFY2(!image, name);
        QVERIFY2(image.error().sentence.contains("page 100"), qPrintable(image.error().sentence));
    }
}

void ImageReaderTest::aBoundIsKeptAndNothingIsEnlarged_data()
{
    QTest::addColumn<QSize>("bound");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("half") << QSize(320, 320) << QSize(320, 240);
    QTest::newRow("between the steps of the decoder") << QSize(250, 9999) << QSize(250, 188);
    QTest::newRow("by height") << QSize(9999, 100) << QSize(133, 100);
    QTest::newRow("larger than the picture") << QSize(2000, 2000) << QSize(640, 480);
    QTest::newRow("none") << QSize() << QSize(640, 480);
}

void ImageReaderTest::aBoundIsKeptAndNothingIsEnlarged()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    QFETCH(QSize, bound);
    QFETCH(QSize, expected);
    for (const char *name : {"odd/full.jpg", "odd/png_with_jpg_name.jpg", "odd/gray16.tif"}) {
        const auto image = readImage(sharedPictures(name), 0, bound);
        QVERIFY(image.has_value());
        QVERIFY2(std::abs(image->width() - expected.width()) <= 1 && std::abs(image->height() - expected.height()) <= 1, name);
    }
}

void ImageReaderTest::aBoundCountsAfterTurning()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    const auto image = readImage(sharedPictures("odd/exif_orient_6.jpg"), 0, {120, 9999});
    QVERIFY(image.has_value());
    QCOMPARE(image->size(), QSize(120, 160));
}

void ImageReaderTest::aCutOffPictureIsAnErrorButItsUpperPartCanBeSeen()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    const QString path = sharedPictures("odd/trunc_21182.jpg");
    const auto strict = readImage(path);
    QVERIFY(!strict);
    QVERIFY(strict.error().sentence.contains("trunc_21182.jpg"));
    const TolerantImage read = readImageTolerantly(path);
    QVERIFY(read.error.has_value());
    const auto whole = readImage(sharedPictures("odd/full.jpg"));
    QVERIFY(whole.has_value());
    const QRect top(0, 0, 640, 160);
    QVERIFY(difference(read.image.copy(top), whole->copy(top)) < 1);

    // The same of a PNG: its rest is grey, not whatever memory held before.
    QImage painted = paintedPicture(400, 300);
    for (int y = 0; y < 300; ++y) { // noise, so that a cut takes rows
        for (int x = 0; x < 400; ++x)
            painted.setPixel(x, y, qRgb((x * 7919 + y * 104729) % 251, (x * y * 31) % 241, 9));
    }
    const QString whole2 = m_folder.filePath("whole.png"), cut = m_folder.filePath("cut.png");
    QVERIFY(painted.save(whole2));
    QFile file(whole2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QFile half(cut);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(bytes.left(bytes.size() / 2));
    half.close();
    QVERIFY(!readImage(cut));
    const TolerantImage part = readImageTolerantly(cut);
    QCOMPARE(part.image.size(), painted.size());
    QVERIFY(difference(part.image.copy(0, 0, 400, 100), painted.copy(0, 0, 400, 100)) < 1);
}

void ImageReaderTest::greyIsAsGoodInBothByteOrdersAndTiles()
{
    // Written by libtiff itself: a ramp of 16-bit values, little and big endian, in rows and in tiles.
    QList<QImage> read;
    for (const char *mode : {"wl", "wb", "wl-tiles"}) {
        const bool isTiled = QByteArray(mode).endsWith("tiles");
        const QString path = m_folder.filePath(QStringLiteral("ramp-%1.tif").arg(mode));
        TIFF *tiff = TIFFOpen(QFile::encodeName(path).constData(), isTiled ? "wl" : mode);
        QVERIFY(tiff);
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 40);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 30);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 16);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
        TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
        const auto value = [](int x, int y) { return quint16(x * 1000 + y); };
        if (isTiled) {
            TIFFSetField(tiff, TIFFTAG_TILEWIDTH, 16);
            TIFFSetField(tiff, TIFFTAG_TILELENGTH, 16);
            for (int tileY = 0; tileY < 30; tileY += 16) {
                for (int tileX = 0; tileX < 40; tileX += 16) {
                    QList<quint16> tile(256);
                    for (int i = 0; i < 256; ++i)
                        tile[i] = value(tileX + i % 16, tileY + i / 16);
                    TIFFWriteTile(tiff, tile.data(), uint32_t(tileX), uint32_t(tileY), 0, 0);
                }
            }
        } else {
            for (int y = 0; y < 30; ++y) {
                QList<quint16> row(40);
                for (int x = 0; x < 40; ++x)
                    row[x] = value(x, y);
                TIFFWriteScanline(tiff, row.data(), uint32_t(y), 0);
            }
        }
        TIFFClose(tiff);
        const auto image = readImage(path);
        QVERIFY2(image, mode);
        QCOMPARE(reinterpret_cast<const quint16 *>(image->constScanLine(29))[39], quint16(39'029));
        QCOMPARE(reinterpret_cast<const quint16 *>(image->constScanLine(17))[20], quint16(20'017));
        read.append(*image);
    }
    QCOMPARE(read[1], read[0]);
    QCOMPARE(read[2], read[0]);
}

void ImageReaderTest::whatNeedsTooMuchMemoryIsRefusedBeforeItIsTaken()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    // The header says 10,000 megapixels and nothing follows.
    const auto image = readImage(sharedPictures("odd/bomb_header_100000x100000.png"));
    QVERIFY(!image);
    QVERIFY2(image.error().sentence.contains("100,000"), qPrintable(image.error().sentence));
}

QTEST_MAIN(ImageReaderTest)
#include "tst_imagereader.moc"
