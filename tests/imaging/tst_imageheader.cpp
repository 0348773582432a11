// SPDX-License-Identifier: GPL-3.0-or-later
// Headers: the size as displayed, and a sentence for what is no picture.
#include "models/imaging/imageheader.h"
#include "tests/imaging/pictures.h"

#include <QTemporaryDir>
#include <QTest>

#include <tiffio.h>

using namespace cairn;

class ImageHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizesAreThoseOfTheDisplayedPicture_data();
    void sizesAreThoseOfTheDisplayedPicture();
    void unreadableFilesGetASentence_data();
    void unreadableFilesGetASentence();
    void sentencesNameTheFile();
    void moreThanAGigapixelIsRefused();
    void everyRealPictureHasTheSizeThatDecodingGives();
    void textIsNotTakenForAFormatWithoutAMark();
    void turnedTiffsAreMeasuredUpright();

private:
    QTemporaryDir m_folder;
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

void ImageHeaderTest::sizesAreThoseOfTheDisplayedPicture_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("bitDepth");
    QTest::addColumn<int>("pages");
    // From the folder's description and the tool "file", not from this program.
    QTest::newRow("plain JPEG") << "odd/full.jpg" << QSize(640, 480) << 1 << 3 << 8 << 1;
    QTest::newRow("CMYK") << "odd/cmyk.jpg" << QSize(640, 480) << 1 << 4 << 8 << 1;
    QTest::newRow("turned right") << "odd/exif_orient_6.jpg" << QSize(480, 640) << 6 << 3 << 8 << 1;
    QTest::newRow("turned left") << "odd/exif_orient_8.jpg" << QSize(480, 640) << 8 << 3 << 8 << 1;
    QTest::newRow("upside down") << "odd/exif_orient_3.jpg" << QSize(640, 480) << 3 << 3 << 8 << 1;
    QTest::newRow("16-bit PNG") << "odd/gray16.png" << QSize(640, 480) << 1 << 1 << 16 << 1;
    QTest::newRow("16-bit TIFF") << "odd/gray16.tif" << QSize(640, 480) << 1 << 1 << 16 << 1;
    QTest::newRow("floating point TIFF") << "odd/float32.tif" << QSize(640, 480) << 1 << 1 << 32 << 1;
    QTest::newRow("three pages") << "odd/multipage3.tif" << QSize(640, 480) << 1 << 3 << 8 << 3;
    QTest::newRow("grey with alpha") << "odd/gray_alpha.png" << QSize(64, 64) << 1 << 2 << 8 << 1;
    QTest::newRow("one bit") << "odd/onebit.png" << QSize(500, 300) << 1 << 1 << 1 << 1;
    QTest::newRow("a PNG that calls itself JPEG") << "odd/png_with_jpg_name.jpg" << QSize(640, 480) << 1 << 3 << 8 << 1;
    QTest::newRow("very wide") << "odd/very_wide.png" << QSize(30000, 8) << 1 << 3 << 8 << 1;
    QTest::newRow("400 megapixels") << "odd/bomb_real_20000x20000.png" << QSize(20000, 20000) << 1 << 3 << 8 << 1;
}

void ImageHeaderTest::sizesAreThoseOfTheDisplayedPicture()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    QFETCH(QString, file);
    const auto header = readImageHeader(sharedPictures(file));
    QVERIFY2(header, header ? "" : qPrintable(header.error().sentence));
    QTEST(header->size, "size");
    QTEST(header->orientation, "orientation");
    QTEST(header->channels, "channels");
    QTEST(header->bitDepth, "bitDepth");
    QTEST(header->pages, "pages");
}

void ImageHeaderTest::unreadableFilesGetASentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << "odd/trunc_0.jpg" << "empty";
    QTest::newRow("two bytes") << "odd/trunc_2.jpg" << "picture";
    QTest::newRow("twenty bytes") << "odd/trunc_20.jpg" << "cut off";
    QTest::newRow("cut before the first scan") << "odd/trunc_600.jpg" << "cut off";
    QTest::newRow("text") << "odd/text_named.jpg" << "not a picture";
    QTest::newRow("no width") << "odd/zero_dim.png" << "damaged";
    QTest::newRow("absent") << "odd/there_is_none.jpg" << "does not exist";
    QTest::newRow("a folder") << "odd" << "folder";
}

void ImageHeaderTest::unreadableFilesGetASentence()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    QFETCH(QString, file);
    QFETCH(QString, word);
    const auto header = readImageHeader(sharedPictures(file));
    QVERIFY(!header);
    if (file != "odd/trunc_2.jpg") // its two bytes are the start of a JPEG or of nothing: either sentence will do
        QVERIFY2(header.error().sentence.contains(word), qPrintable(header.error().sentence));
    QVERIFY(header.error().sentence.endsWith('.'));
}

void ImageHeaderTest::sentencesNameTheFile()
{
    const auto header = readImageHeader(write("rubbish.png", "\x89PNG\r\n\x1a\nrubbish"));
    QVERIFY(!header);
    QVERIFY(header.error().sentence.contains("rubbish.png"));
}

void ImageHeaderTest::moreThanAGigapixelIsRefused()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    const auto header = readImageHeader(sharedPictures("odd/bomb_header_100000x100000.png"));
    QVERIFY(!header);
    QVERIFY2(header.error().sentence.contains("100,000"), qPrintable(header.error().sentence));
}

void ImageHeaderTest::everyRealPictureHasTheSizeThatDecodingGives()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    const QDir folder(sharedPictures("pngsuite"));
    const QStringList names = folder.entryList({"*.png"}, QDir::Files);
    QVERIFY(names.size() > 150);
    for (const QString &name : names) {
        const auto header = readImageHeader(folder.filePath(name));
        // The suite's broken files have names that start with x; a wrong checksum beyond the header is not the header's to find.
        if (name.startsWith('x'))
            continue;
        QVERIFY2(header, qPrintable(name));
        QCOMPARE(header->size, QImage(folder.filePath(name)).size());
    }
}

void ImageHeaderTest::textIsNotTakenForAFormatWithoutAMark()
{
    const QByteArray zeros(4096, '\0');
    QVERIFY(!readImageHeader(write("zeros.bin", zeros)));
    QVERIFY(!readImageHeader(write("zeros.jpg", zeros)));
    QVERIFY(!readImageHeader(write("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")));
}

void ImageHeaderTest::turnedTiffsAreMeasuredUpright()
{
    const QString path = m_folder.filePath("turned.tif");
    TIFF *tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    QVERIFY(tiff);
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 6);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 4);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, ORIENTATION_RIGHTTOP);
    QByteArray row(6, '\x40');
    for (int y = 0; y < 4; ++y)
        TIFFWriteScanline(tiff, row.data(), uint32_t(y), 0);
    TIFFClose(tiff);
    const auto header = readImageHeader(path);
    QVERIFY(header.has_value());
    QCOMPARE(header->size, QSize(4, 6));
    QCOMPARE(header->orientation, 6);
}

QTEST_MAIN(ImageHeaderTest)
#include "tst_imageheader.moc"
