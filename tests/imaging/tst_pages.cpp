// SPDX-License-Identifier: GPL-3.0-or-later
// Files of several pages: as many as the header says, each its own picture of its own size and kind.
#include "models/imaging/imagecache.h"
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"
#include "tests/imaging/pictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tiffio.h>

using namespace cairn;

namespace {

struct Page {
    const char *name;
    int width, height, samples, bits, format, photometric, orientation;
};

constexpr std::array kPages {Page {"grey", 30, 20, 1, 8, SAMPLEFORMAT_UINT, PHOTOMETRIC_MINISBLACK, 1}, Page {"colour on its side", 40, 10, 3, 8, SAMPLEFORMAT_UINT, PHOTOMETRIC_RGB, 6},
    Page {"palette", 16, 16, 1, 8, SAMPLEFORMAT_UINT, PHOTOMETRIC_PALETTE, 1}, Page {"deep grey", 25, 35, 1, 16, SAMPLEFORMAT_UINT, PHOTOMETRIC_MINISBLACK, 8},
    Page {"floating point", 12, 50, 1, 32, SAMPLEFORMAT_IEEEFP, PHOTOMETRIC_MINISBLACK, 1}, Page {"one bit", 64, 8, 1, 1, SAMPLEFORMAT_UINT, PHOTOMETRIC_MINISWHITE, 1},
    Page {"ink", 20, 20, 4, 8, SAMPLEFORMAT_UINT, PHOTOMETRIC_SEPARATED, 1}, Page {"with alpha", 20, 20, 4, 8, SAMPLEFORMAT_UINT, PHOTOMETRIC_RGB, 3}};

void writePage(TIFF *tiff, const Page &page)
{
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, page.width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, page.height);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, page.bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, page.samples);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, page.format);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, page.photometric);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, page.orientation);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    if (page.photometric == PHOTOMETRIC_RGB && page.samples == 4) {
        const uint16_t kind = EXTRASAMPLE_UNASSALPHA;
        TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &kind);
    }
    if (page.photometric == PHOTOMETRIC_PALETTE) {
        QList<uint16_t> map(256);
        for (int i = 0; i < 256; ++i)
            map[i] = uint16_t(257 * i);
        TIFFSetField(tiff, TIFFTAG_COLORMAP, map.data(), map.data(), map.data());
    }
    QByteArray row((page.width * page.samples * page.bits + 7) / 8, '\0');
    for (int y = 0; y < page.height; ++y) {
        for (qsizetype i = 0; i < row.size(); ++i)
            row[i] = page.format == SAMPLEFORMAT_IEEEFP ? (i % 4 == 3 ? '\x3f' : '\0') : char(i * 3 + y);
        TIFFWriteScanline(tiff, row.data(), uint32_t(y), 0);
    }
    TIFFWriteDirectory(tiff);
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageHasItsOwnHeader();
    void everyPageIsRead();
    void theCacheKnowsPagesApart();
    void theFileEndsAfterItsLastPage();
    void realFilesHaveTheirPages_data();
    void realFilesHaveTheirPages();
    void everyOrientationPutsTheCornerWhereExifSays_data();
    void everyOrientationPutsTheCornerWhereExifSays();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void PagesTest::initTestCase()
{
    m_path = m_folder.filePath("pages.tif");
    TIFF *tiff = TIFFOpen(QFile::encodeName(m_path).constData(), "w");
    QVERIFY(tiff);
    for (const Page &page : kPages)
        writePage(tiff, page);
    TIFFClose(tiff);
}

void PagesTest::everyPageHasItsOwnHeader()
{
    for (size_t i = 0; i < kPages.size(); ++i) {
        const Page &page = kPages[i];
        const auto header = readImageHeader(m_path, int(i));
        QVERIFY2(header, page.name);
        QCOMPARE(header->pages, int(kPages.size()));
        QCOMPARE(header->orientation, page.orientation);
        QCOMPARE(header->size, page.orientation >= 5 ? QSize(page.height, page.width) : QSize(page.width, page.height));
        QCOMPARE(header->bitDepth, page.bits);
    }
}

void PagesTest::everyPageIsRead()
{
    for (size_t i = 0; i < kPages.size(); ++i) {
        const Page &page = kPages[i];
        const auto image = readImage(m_path, int(i));
        QVERIFY2(image, image ? "" : qPrintable(QLatin1String(page.name) + image.error().detail));
        QCOMPARE(image->size(), page.orientation >= 5 ? QSize(page.height, page.width) : QSize(page.width, page.height));
        QCOMPARE(image->format() == QImage::Format_Grayscale16, page.bits == 16 || page.bits == 32);
        QCOMPARE(image->hasAlphaChannel(), qstrcmp(page.name, "with alpha") == 0);
    }
    // The second row's third pixel of the grey page: 2 * 3 + 1; of the palette the same, through its map.
    QCOMPARE(qGray(readImage(m_path, 0)->pixel(2, 1)), 7);
    QCOMPARE(readImage(m_path, 2)->pixel(2, 1), qRgb(7, 7, 7));
}

void PagesTest::theCacheKnowsPagesApart()
{
    ImageCache cache;
    QHash<int, CachedImage> ready;
    connect(&cache, &ImageCache::ready, this, [&](const ImageAddress &address, const CachedImage &image) { ready.insert(address.page, image); });
    for (const int page : {0, 1, 3})
        cache.request({m_path, page});
    QTRY_COMPARE(ready.size(), 3);
    QCOMPARE(ready[0].fullSize, QSize(30, 20));
    QCOMPARE(ready[1].fullSize, QSize(10, 40));
    QCOMPARE(ready[3].fullSize, QSize(35, 25));
    // Deep pictures are there as they were read as well as they are painted.
    QCOMPARE(ready[3].source.format(), QImage::Format_Grayscale16);
    QCOMPARE(ready[3].image.format(), QImage::Format_RGB32);
    QVERIFY(cache.bytes() >= 35 * 25 * (4 + 2));
}

void PagesTest::theFileEndsAfterItsLastPage()
{
    for (const int page : {int(kPages.size()), 70'000, -1}) {
        QVERIFY(!readImage(m_path, page));
        const auto header = readImageHeader(m_path, page);
        QVERIFY(!header);
        QVERIFY2(header.error().sentence.contains("pages.tif has no page"), qPrintable(header.error().sentence));
    }
}

void PagesTest::realFilesHaveTheirPages_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pages");
    QTest::newRow("TIFF") << "odd/multipage3.tif" << 3;
    QTest::newRow("GIF") << "odd/anim.gif" << 0;
    QTest::newRow("WebP") << "odd/anim.webp" << 0;
    QTest::newRow("JPEG") << "odd/full.jpg" << 1;
}

void PagesTest::realFilesHaveTheirPages()
{
    if (!hasSharedPictures())
        QSKIP(kNoPictures);
    QFETCH(QString, file);
    QFETCH(int, pages);
    const QString path = sharedPictures(file);
    const auto header = readImageHeader(path);
    QVERIFY(header.has_value());
    if (pages > 0)
        QCOMPARE(header->pages, pages);
    else
        QVERIFY(header->pages > 1);
    QList<QImage> images;
    for (int page = 0; page < header->pages; ++page) {
        const auto image = readImage(path, page);
        QVERIFY2(image, qPrintable(QString::number(page)));
        QCOMPARE(image->size(), readImageHeader(path, page)->size);
        QVERIFY(!images.contains(*image));
        images.append(*image);
    }
    QVERIFY(!readImage(path, header->pages));
}

void PagesTest::everyOrientationPutsTheCornerWhereExifSays_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<Qt::Corner>("first");
    QTest::addColumn<Qt::Corner>("endOfFirstRow");
    // Exif 2.32, tag 0x0112: where the stored row 0 and column 0 are seen.
    QTest::newRow("1, top and left") << 1 << Qt::TopLeftCorner << Qt::TopRightCorner;
    QTest::newRow("2, top and right") << 2 << Qt::TopRightCorner << Qt::TopLeftCorner;
    QTest::newRow("3, bottom and right") << 3 << Qt::BottomRightCorner << Qt::BottomLeftCorner;
    QTest::newRow("4, bottom and left") << 4 << Qt::BottomLeftCorner << Qt::BottomRightCorner;
    QTest::newRow("5, left and top") << 5 << Qt::TopLeftCorner << Qt::BottomLeftCorner;
    QTest::newRow("6, right and top") << 6 << Qt::TopRightCorner << Qt::BottomRightCorner;
    QTest::newRow("7, right and bottom") << 7 << Qt::BottomRightCorner << Qt::TopRightCorner;
    QTest::newRow("8, left and bottom") << 8 << Qt::BottomLeftCorner << Qt::TopLeftCorner;
}

void PagesTest::everyOrientationPutsTheCornerWhereExifSays()
{
    QFETCH(int, orientation);
    const QString path = m_folder.filePath("corner.tif");
    TIFF *tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    QVERIFY(tiff);
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 5);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 3);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, orientation);
    for (int y = 0; y < 3; ++y) {
        QByteArray row(5, '\0');
        if (y == 0) {
            row[0] = char(200);
            row[4] = char(100);
        }
        TIFFWriteScanline(tiff, row.data(), uint32_t(y), 0);
    }
    TIFFClose(tiff);
    const auto image = readImage(path);
    QVERIFY(image.has_value());
    const auto greyAt = [&](Qt::Corner corner) {
        const bool isRight = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
        const bool isBottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
        return qGray(image->pixel(isRight ? image->width() - 1 : 0, isBottom ? image->height() - 1 : 0));
    };
    QFETCH(Qt::Corner, first);
    QFETCH(Qt::Corner, endOfFirstRow);
    QCOMPARE(greyAt(first), 200);
    QCOMPARE(greyAt(endOfFirstRow), 100);
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
