// SPDX-License-Identifier: GPL-3.0-or-later
// Large pictures that are damaged or lie about their size end in a sentence, soon.
#include "models/imaging/coarsepicture.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/tilepyramid.h"
#include "tests/imaging/tilepictures.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cairn;

namespace {

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

} // namespace

class HostileTilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersThatPromiseTooMuchAreASentence_data();
    void headersThatPromiseTooMuchAreASentence();
    void cutOffFilesAreASentence();
    void whateverByteIsWrongThereIsAnAnswer_data();
    void whateverByteIsWrongThereIsAnAnswer();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString cache() const { return m_folder.filePath("cache"); }
    Result<TilePyramid> build(const QString &file) const { return TilePyramid::build({path(file), 0}, cache()); }
};

void HostileTilesTest::headersThatPromiseTooMuchAreASentence_data()
{
    QTest::addColumn<int>("edge");
    QTest::newRow("more than a thousand megapixels") << 60'000;
    QTest::newRow("nine hundred megapixels, which are not there") << 30'000;
}

void HostileTilesTest::headersThatPromiseTooMuchAreASentence()
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

void HostileTilesTest::cutOffFilesAreASentence()
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

void HostileTilesTest::whateverByteIsWrongThereIsAnAnswer_data()
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
    QVERIFY(truePicture().scaled(200, 160).save(path("bytes.png")));
    QTest::newRow("PNG") << "bytes.png";
}

void HostileTilesTest::whateverByteIsWrongThereIsAnAnswer()
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

QTEST_MAIN(HostileTilesTest)
#include "tst_hostiletiles.moc"
