// SPDX-License-Identifier: GPL-3.0-or-later
// The wand: exactly the connected pixels of like colour, for every tolerance.
#include "models/imaging/wand.h"
#include "models/imaging/imagereader.h"
#include "tests/imaging/pictures.h"

#include <QQueue>
#include <QRandomGenerator>
#include <QTest>

using namespace cairn;

namespace {

WandOptions sharp()
{
    WandOptions options;
    options.sigma = 0;
    return options;
}

qint64 pixelsIn(const RegionMask &mask)
{
    qint64 count = 0;
    for (int y = 0; y < mask.bits.height(); ++y)
        count += std::count(mask.bits.constScanLine(y), mask.bits.constScanLine(y) + mask.bits.width(), uchar(255));
    return count;
}

// The plain flood of a textbook, for one tolerance.
QSet<QPair<int, int>> floodOf(const QImage &grey, QPoint seed, int tolerance, bool takesDiagonals)
{
    QSet<QPair<int, int>> found {{seed.x(), seed.y()}};
    QQueue<QPoint> waiting {{seed}};
    const int color = grey.constScanLine(seed.y())[seed.x()];
    while (!waiting.isEmpty()) {
        const QPoint at = waiting.dequeue();
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const QPoint next = at + QPoint(dx, dy);
                if ((dx != 0 && dy != 0 && !takesDiagonals) || !grey.rect().contains(next) || found.contains({next.x(), next.y()}))
                    continue;
                if (std::abs(int(grey.constScanLine(next.y())[next.x()]) - color) > tolerance)
                    continue;
                found.insert({next.x(), next.y()});
                waiting.enqueue(next);
            }
        }
    }
    return found;
}

QImage noise(int width, int height)
{
    QImage grey(width, height, QImage::Format_Grayscale8);
    QRandomGenerator random(5);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            grey.scanLine(y)[x] = uchar(random.bounded(256));
    }
    return grey;
}

} // namespace

class WandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsThePlainFloodForEveryTolerance_data();
    void itIsThePlainFloodForEveryTolerance();
    void aRampGivesAsManyColumnsAsTheTolerance();
    void wallsHoldUnlessContiguityIsOff();
    void holesAreFilledWhereWished();
    void theRegionIsKeptTo();
    void grainIsEvenedOut();
    void aLargePictureIsWorkedOnScaledDownAndAnsweredInFull();
    void whatIsOutsideIsEmpty();
    void aCopyGoesItsOwnWay();
    void aNucleusIsTakenAndNothingElse();
};

void WandTest::itIsThePlainFloodForEveryTolerance_data()
{
    QTest::addColumn<bool>("takesDiagonals");
    QTest::newRow("four neighbours") << false;
    QTest::newRow("eight neighbours") << true;
}

void WandTest::itIsThePlainFloodForEveryTolerance()
{
    QFETCH(bool, takesDiagonals);
    const QImage grey = noise(40, 30);
    WandOptions options = sharp();
    options.takesDiagonals = takesDiagonals;
    Wand wand(grey, options);
    const QPoint seed(20, 15);
    for (const int tolerance : {0, 20, 60, 90, 110, 130, 200, 253}) {
        const auto expected = floodOf(grey, seed, tolerance, takesDiagonals);
        const RegionMask mask = wand.grow(seed, tolerance);
        QCOMPARE(pixelsIn(mask), expected.size());
        for (const auto &[x, y] : expected)
            QVERIFY(mask.contains({x, y}));
    }
}

void WandTest::aRampGivesAsManyColumnsAsTheTolerance()
{
    QImage ramp(256, 4, QImage::Format_RGB32);
    for (int y = 0; y < 4; ++y) {
        for (int x = 0; x < 256; ++x)
            ramp.setPixel(x, y, qRgb(x, 0, 0));
    }
    Wand wand(ramp, sharp());
    QCOMPARE(wand.grow({100, 2}, 0).bounds, QRect(100, 0, 1, 4));
    QCOMPARE(wand.grow({100, 2}, 10).bounds, QRect(90, 0, 21, 4));
    QCOMPARE(wand.grow({0, 0}, 50).bounds, QRect(0, 0, 51, 4));
}

void WandTest::wallsHoldUnlessContiguityIsOff()
{
    QImage picture(60, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    for (int y = 0; y < 20; ++y)
        picture.setPixel(30, y, qRgb(255, 0, 0));
    QCOMPARE(Wand(picture, sharp()).grow({3, 3}, 40).bounds, QRect(0, 0, 30, 20));
    WandOptions everywhere = sharp();
    everywhere.isContiguous = false;
    const RegionMask mask = Wand(picture, everywhere).grow({3, 3}, 40);
    QCOMPARE(mask.bounds, picture.rect());
    QCOMPARE(pixelsIn(mask), 59 * 20);
}

void WandTest::holesAreFilledWhereWished()
{
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    painter.fillRect(5, 5, 30, 30, Qt::white);
    painter.fillRect(15, 15, 6, 6, Qt::black);
    painter.end();
    QCOMPARE(pixelsIn(Wand(picture, sharp()).grow({6, 6}, 10)), 900 - 36);
    WandOptions options = sharp();
    options.fillsHoles = true;
    QCOMPARE(pixelsIn(Wand(picture, options).grow({6, 6}, 10)), 900);
}

void WandTest::theRegionIsKeptTo()
{
    QImage picture(100, 80, QImage::Format_RGB32);
    picture.fill(Qt::green);
    WandOptions options;
    options.region = QRect(20, 10, 30, 200);
    Wand wand(picture, options);
    QCOMPARE(wand.grow({25, 30}, 5).bounds, QRect(20, 10, 30, 70));
    QVERIFY(wand.grow({5, 5}, 5).isEmpty());
}

void WandTest::grainIsEvenedOut()
{
    // Two fields, 100 apart, with grain of 25 to both sides: the plain flood needs a tolerance of 50, the even one far less.
    QImage picture(200, 100, QImage::Format_Grayscale8);
    QRandomGenerator random(3);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 200; ++x)
            picture.scanLine(y)[x] = uchar((x < 100 ? 60 : 160) + random.bounded(51) - 25);
    }
    WandOptions even;
    even.sigma = 3;
    const RegionMask mask = Wand(picture, even).grow({40, 50}, 20);
    QVERIFY2(pixelsIn(mask) > 9500 && mask.bounds.right() < 104, qPrintable(QString::number(pixelsIn(mask))));
    QVERIFY(pixelsIn(Wand(picture, sharp()).grow({40, 50}, 20)) < 9000);
}

void WandTest::aLargePictureIsWorkedOnScaledDownAndAnsweredInFull()
{
    QImage picture(1001, 803, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::darkRed);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(500, 400), 300, 300);
    painter.end();
    WandOptions options;
    options.maximumPixels = 60'000;
    const RegionMask mask = Wand(picture, options).grow({500, 400}, 127);
    const double area = M_PI * 300 * 300;
    QVERIFY2(std::abs(double(pixelsIn(mask)) - area) < 0.03 * area, qPrintable(QString::number(double(pixelsIn(mask)) / area)));
    QVERIFY(std::abs(mask.bounds.left() - 200) <= 4 && std::abs(mask.bounds.bottom() - 700) <= 4);
    // The rest reaches the picture's very corner, although its size is no multiple of the step.
    QCOMPARE(Wand(picture, options).grow({2, 2}, 40).bounds, picture.rect());
}

void WandTest::whatIsOutsideIsEmpty()
{
    Wand wand(paintedPicture(50, 40));
    QVERIFY(wand.grow({-1, 3}, 10).isEmpty());
    QVERIFY(wand.grow({50, 3}, 10).isEmpty());
    QVERIFY(Wand(QImage()).grow({0, 0}, 10).isEmpty());
    QCOMPARE(wand.grow({3, 3}, 99'999).bounds, QRect(0, 0, 50, 40));
    QVERIFY(!wand.grow({3, 3}, -5).isEmpty());
}

void WandTest::aCopyGoesItsOwnWay()
{
    Wand first(paintedPicture(80, 80), sharp());
    const RegionMask red = first.grow({3, 3}, 5);
    Wand second = first;
    QVERIFY(second.grow({70, 70}, 5).bounds != red.bounds);
    QCOMPARE(first.grow({3, 3}, 5).bounds, red.bounds);
}

void WandTest::aNucleusIsTakenAndNothingElse()
{
    const QString path = QStringLiteral(CAIRN_SHARED_DATA "/bccd/JPEGImages/BloodImage_00000.jpg");
    if (!QFile::exists(path))
        QSKIP(kNoPictures);
    const auto image = readImage(path);
    QVERIFY(image.has_value());
    // By its annotation the white cell lies within 260,177 - 491,376; its nucleus is taken and nothing else.
    WandOptions options;
    options.sigma = 2.5;
    options.fillsHoles = true;
    Wand wand(*image, options);
    const RegionMask mask = wand.grow({340, 230}, 35);
    QVERIFY2(QRect(QPoint(260, 177), QPoint(491, 376)).contains(mask.bounds), qPrintable(QDebug::toString(mask.bounds)));
    QVERIFY2(pixelsIn(mask) > 2500, qPrintable(QString::number(pixelsIn(mask))));
}

QTEST_MAIN(WandTest)
#include "tst_wand.moc"
