// SPDX-License-Identifier: GPL-3.0-or-later
// The size of a pixel in nature, from every place where a file may say it.
#include "models/imaging/imageheader.h"
#include "models/imaging/pixelsize.h"
#include "tests/imaging/pictures.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <tiffio.h>

using namespace cairn;

class PixelSizeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenResolutionsAreRead_data();
    void writtenResolutionsAreRead();
    void tiffsAreRead_data();
    void tiffsAreRead();
    void exifGoesBeforeJfif();
    void brokenExifIsHarmless();
    void printersResolutionsAreToldApart();
    void strangeNumbersAreUnknown();

private:
    QTemporaryDir m_folder;
};

namespace {

QByteArray jpegWith(const QByteArray &exif)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setDotsPerMeterX(2835); // 72 dots an inch, in JFIF
    image.setDotsPerMeterY(2835);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    QByteArray segment("\xff\xe1", 2);
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(quint16(exif.size() + 2), length.data());
    // After the start and JFIF's segment, as cameras do.
    const qsizetype jfif = 4 + qFromBigEndian<quint16>(bytes.constData() + 4);
    return bytes.insert(jfif, segment + length + exif);
}

QByteArray number(quint32 value, int bytes)
{
    QByteArray text(bytes, '\0');
    for (int i = 0; i < bytes; ++i)
        text[bytes - 1 - i] = char(value >> (8 * i));
    return text;
}

QByteArray entry(int tag, int type, quint32 value)
{
    return number(quint32(tag), 2) + number(quint32(type), 2) + number(1, 4) + (type == 3 ? number(value, 2) + number(0, 2) : number(value, 4));
}

/** Big endian: resolution in both directions as a fraction, and its unit. */
QByteArray exif(quint32 numerator, quint32 denominator, int unit)
{
    const QByteArray head = QByteArray("Exif\0\0MM\0*", 10) + number(8, 4) + number(3, 2);
    const quint32 place = 8 + 2 + 3 * 12 + 4;
    return head + entry(0x011a, 5, place) + entry(0x011b, 5, place) + entry(0x0128, 3, quint32(unit)) + number(0, 4) + number(numerator, 4) + number(denominator, 4);
}

} // namespace

void PixelSizeTest::writtenResolutionsAreRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("perMetre");
    QTest::addColumn<double>("um");
    QTest::addColumn<bool>("isPrint");
    QTest::newRow("PNG, two micrometres") << "png" << 500'000 << 2.0 << false;
    QTest::newRow("PNG, 300 an inch") << "png" << 11'811 << 84.667 << true;
    QTest::newRow("JPEG, 72 an inch") << "jpg" << 2835 << 352.8 << true;
    QTest::newRow("JPEG, 1270 an inch") << "jpg" << 50'000 << 20.0 << false;
    QTest::newRow("TIFF, half a micrometre") << "tif" << 2'000'000 << 0.5 << false;
}

void PixelSizeTest::writtenResolutionsAreRead()
{
    QFETCH(QString, format);
    QFETCH(int, perMetre);
    QFETCH(double, um);
    QFETCH(bool, isPrint);
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    const QString path = m_folder.filePath("size." + format);
    QVERIFY(image.save(path));
    const auto header = readImageHeader(path);
    QVERIFY(header.has_value());
    QVERIFY2(std::abs(header->pixelSizeUm / um - 1) < 0.001, qPrintable(QString::number(header->pixelSizeUm)));
    QCOMPARE(header->isPrintResolution, isPrint);
}

void PixelSizeTest::tiffsAreRead_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<float>("x");
    QTest::addColumn<float>("y");
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<double>("um");
    QTest::newRow("a centimetre") << RESUNIT_CENTIMETER << 20'000.0F << 20'000.0F << QByteArray() << 0.5;
    QTest::newRow("an inch") << RESUNIT_INCH << 2540.0F << 2540.0F << QByteArray() << 10.0;
    QTest::newRow("no unit") << RESUNIT_NONE << 3.0F << 3.0F << QByteArray() << 0.0;
    QTest::newRow("not square") << RESUNIT_CENTIMETER << 20'000.0F << 10'000.0F << QByteArray() << 0.0;
    QTest::newRow("ImageJ in micrometres") << RESUNIT_NONE << 4.0F << 4.0F << QByteArray("ImageJ=1.53c\nimages=1\nunit=micron\n") << 0.25;
    QTest::newRow("ImageJ, escaped") << RESUNIT_NONE << 4.0F << 4.0F << QByteArray("ImageJ=1.53c\nunit=\\u00B5m\n") << 0.25;
    QTest::newRow("ImageJ in pixels") << RESUNIT_NONE << 1.0F << 1.0F << QByteArray("ImageJ=1.53c\nunit=pixel\n") << 0.0;
    QTest::newRow("OME") << RESUNIT_INCH << 72.0F << 72.0F
                         << QByteArray("<?xml version=\"1.0\"?><OME><Image><Pixels SizeX=\"6\" PhysicalSizeX=\"0.65\" PhysicalSizeY=\"0.65\"/></Image></OME>") << 0.65;
    QTest::newRow("OME in nanometres") << RESUNIT_NONE << 0.0F << 0.0F
                                       << QByteArray("<OME><Image><Pixels PhysicalSizeX=\"325\" PhysicalSizeXUnit=\"nm\" PhysicalSizeY=\"325\" "
                                                     "PhysicalSizeYUnit=\"nm\"/></Image></OME>")
                                       << 0.325;
    QTest::newRow("OME, broken") << RESUNIT_CENTIMETER << 20'000.0F << 20'000.0F << QByteArray("<OME><Image><Pix") << 0.5;
}

void PixelSizeTest::tiffsAreRead()
{
    QFETCH(int, unit);
    QFETCH(float, x);
    QFETCH(float, y);
    QFETCH(QByteArray, description);
    QFETCH(double, um);
    const QString path = m_folder.filePath("size.tif");
    TIFF *tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    QVERIFY(tiff);
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 6);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 1);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, unit);
    TIFFSetField(tiff, TIFFTAG_XRESOLUTION, double(x));
    TIFFSetField(tiff, TIFFTAG_YRESOLUTION, double(y));
    if (!description.isEmpty())
        TIFFSetField(tiff, TIFFTAG_IMAGEDESCRIPTION, description.constData());
    QByteArray row(6, '\x40');
    TIFFWriteScanline(tiff, row.data(), 0, 0);
    TIFFClose(tiff);
    const auto header = readImageHeader(path);
    QVERIFY(header.has_value());
    QVERIFY2(std::abs(header->pixelSizeUm - um) <= 0.001 * um, qPrintable(QString::number(header->pixelSizeUm)));
}

void PixelSizeTest::exifGoesBeforeJfif()
{
    for (const auto &[unit, um] : {std::pair(3, 4.0), std::pair(2, 10.16)}) {
        QFile file(m_folder.filePath("exif.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jpegWith(exif(5000, 2, unit)));
        file.close();
        const auto header = readImageHeader(file.fileName());
        QVERIFY(header.has_value());
        QVERIFY2(std::abs(header->pixelSizeUm - um) < 0.001, qPrintable(QString::number(header->pixelSizeUm)));
        QVERIFY(!header->isPrintResolution);
    }
}

void PixelSizeTest::brokenExifIsHarmless()
{
    const QByteArray good = exif(5000, 2, 3);
    for (qsizetype length = 0; length < good.size(); ++length) {
        QFile file(m_folder.filePath("broken.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jpegWith(good.left(length)));
        file.close();
        const auto header = readImageHeader(file.fileName());
        QVERIFY(header.has_value());
        QCOMPARE(header->size, QSize(16, 16));
        QVERIFY(std::abs(header->pixelSizeUm - 352.8) < 0.1); // JFIF's
    }
}

void PixelSizeTest::printersResolutionsAreToldApart()
{
    for (const double dots : {72.0, 96.0, 300.0, 600.0})
        QVERIFY(pixelSizeOf(dots, dots, kInchUm).isPrintResolution);
    for (const double dots : {1000.0, 50'800.0, 31.0})
        QVERIFY(!pixelSizeOf(dots, dots, kInchUm).isPrintResolution);
}

void PixelSizeTest::strangeNumbersAreUnknown()
{
    const double nan = std::numeric_limits<double>::quiet_NaN(), endless = std::numeric_limits<double>::infinity();
    for (const auto &[x, y] : {std::pair(0.0, 0.0), std::pair(-1.0, -1.0), std::pair(nan, nan), std::pair(endless, endless), std::pair(1e300, 1e300), std::pair(1.0, 0.0)})
        QCOMPARE(pixelSizeOf(x, y, kInchUm).um, 0.0);
}

QTEST_MAIN(PixelSizeTest)
#include "tst_pixelsize.moc"
