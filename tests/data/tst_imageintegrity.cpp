// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files pass, cut ones do not.
#include "models/data/imageintegrity.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QTest>

using namespace cairn;

namespace {

QByteArray encoded(const char *format, int seed = 0)
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x * 7 + seed) % 256, (y * 5) % 256, (x * y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestImageIntegrity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureCutAnywhereIsTold_data();
    void aPictureCutAnywhereIsTold();
    void bytesBehindTheEndOfAJpegAreNoDamage();
    void aPngWithAWrongByteIsTold();
    void otherFilesAreNotJudged();
    void sharedPicturesAreJudgedRight_data();
    void sharedPicturesAreJudgedRight();
};

void TestImageIntegrity::aPictureCutAnywhereIsTold_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("JPEG") << QByteArray("jpeg");
    QTest::newRow("PNG") << QByteArray("png");
    QTest::newRow("WebP") << QByteArray("webp");
}

void TestImageIntegrity::aPictureCutAnywhereIsTold()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = encoded(format.constData());
    if (whole.isEmpty())
        QSKIP("There is no writer for this format here.");
    QCOMPARE(integrityProblem(whole), QString());
    for (qsizetype length = 16; length < whole.size(); length += 7)
        QVERIFY2(!integrityProblem(whole.first(length)).isEmpty(), qPrintable(QString::number(length)));
    QVERIFY(!integrityProblem(whole.chopped(1)).isEmpty());
}

void TestImageIntegrity::bytesBehindTheEndOfAJpegAreNoDamage()
{
    QCOMPARE(integrityProblem(encoded("jpeg") + QByteArray(5000, 'x')), QString());
}

void TestImageIntegrity::aPngWithAWrongByteIsTold()
{
    QByteArray bytes = encoded("png");
    bytes[bytes.size() - 30] = char(bytes[bytes.size() - 30] ^ 0x55);
    QVERIFY(!integrityProblem(bytes).isEmpty());
}

void TestImageIntegrity::otherFilesAreNotJudged()
{
    QCOMPARE(integrityProblem("BM something"), QString());
    QCOMPARE(integrityProblem(QByteArray()), QString());
}

void TestImageIntegrity::sharedPicturesAreJudgedRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("whole");
    const QString folder = QStringLiteral(CAIRN_SHARED_DATA "/images/");
    if (!QDir(folder).exists())
        QSKIP("The shared pictures are not there.");
    for (const char *name : {"odd/full.jpg", "odd/cmyk.jpg", "odd/exif_orient_6.jpg", "odd/gray16.png", "odd/lossy.webp", "odd/anim.webp", "odd/very_wide.png"})
        QTest::newRow(name) << folder + name << true;
    for (const char *name : {"odd/trunc_600.jpg", "odd/trunc_21182.jpg", "odd/trunc_42363.jpg", "pngsuite/xcsn0g01.png", "pngsuite/xdtn0g01.png"})
        QTest::newRow(name) << folder + name << false;
    for (const QString &name : QDir(folder + "pngsuite").entryList({"b*.png"}))
        QTest::newRow(qPrintable(name)) << folder + "pngsuite/" + name << true;
}

void TestImageIntegrity::sharedPicturesAreJudgedRight()
{
    QFETCH(QString, file);
    const QByteArray bytes = fileBytes(file);
    QVERIFY(!bytes.isEmpty());
    QTEST(integrityProblem(bytes).isEmpty(), "whole");
}

QTEST_GUILESS_MAIN(TestImageIntegrity)
#include "tst_imageintegrity.moc"
