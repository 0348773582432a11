// SPDX-License-Identifier: GPL-3.0-or-later
// GrabCut: things whose outline is known, corrections by strokes, and boxes that leave nothing to learn from.
#include "models/imaging/grabcut.h"
#include "models/imaging/imagereader.h"
#include "tests/imaging/pictures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cairn;

namespace {

constexpr QPointF kCenter(150, 120);
constexpr double kRadius = 60;

bool isInDisc(int x, int y)
{
    return std::hypot(x + 0.5 - kCenter.x(), y + 0.5 - kCenter.y()) < kRadius;
}

// A reddish disc on a bluish ground, both with grain; at the disc's side a green spot.
QImage grainyDisc(int scale = 1)
{
    QImage picture(300 * scale, 240 * scale, QImage::Format_RGB32);
    QRandomGenerator random(11);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int grain = random.bounded(41) - 20;
            const bool isSpot = QRect(200, 105, 30, 30).contains(x / scale, y / scale);
            const QRgb color = isSpot ? qRgb(60 + grain, 170 + grain, 60 + grain)
                : isInDisc(x / scale, y / scale) ? qRgb(180 + grain, 80 + grain, 90 + grain)
                                                 : qRgb(90 + grain, 100 + grain, 170 + grain);
            picture.setPixel(x, y, color);
        }
    }
    return picture;
}

double overlapWithDisc(const RegionMask &mask, int scale = 1)
{
    qint64 both = 0, either = 0;
    for (int y = 0; y < 240 * scale; ++y) {
        for (int x = 0; x < 300 * scale; ++x) {
            const bool isFound = mask.contains({x, y}), isTrue = isInDisc(x / scale, y / scale) && !QRect(200, 105, 30, 30).contains(x / scale, y / scale);
            both += isFound && isTrue;
            either += isFound || isTrue;
        }
    }
    return double(both) / double(either);
}

} // namespace

class GrabCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDiscIsCutOut();
    void strokesCorrectIt();
    void largePicturesAreCutScaledDownAndAnsweredInFull();
    void boxesWithoutSurroundingsAreAnswered();
    void paintedOverAltogetherIsTakenAsPainted();
    void noBoxIsASentence();
    void cancellingEndsIt();
    void theSameBoxGivesTheSameShape();
    void aWhiteCellIsCutOut();
};

void GrabCutTest::aDiscIsCutOut()
{
    const auto mask = grabCut({grainyDisc(), QRectF(80, 50, 118, 140), {}});
    QVERIFY(mask.has_value());
    QVERIFY2(overlapWithDisc(*mask) > 0.95, qPrintable(QString::number(overlapWithDisc(*mask))));
}

void GrabCutTest::strokesCorrectIt()
{
    const QImage picture = grainyDisc();
    const QRectF box(80, 50, 155, 140); // with the green spot, which is like nothing outside
    const auto plain = grabCut({picture, box, {}});
    QVERIFY(plain.has_value());
    QVERIFY(plain->contains({222, 120}));
    const auto corrected = grabCut({picture, box, {{QPolygonF({{205, 112}, {225, 125}}), 6, false}}});
    QVERIFY(corrected.has_value());
    QVERIFY(!corrected->contains({222, 120}));
    QVERIFY2(overlapWithDisc(*corrected) > 0.93, qPrintable(QString::number(overlapWithDisc(*corrected))));
    const auto added = grabCut({picture, box, {{QPolygonF({{205, 112}, {225, 125}}), 6, true}}});
    QVERIFY(added && added->contains({222, 120}));
}

void GrabCutTest::largePicturesAreCutScaledDownAndAnsweredInFull()
{
    GrabCutRequest request {grainyDisc(4), QRectF(320, 200, 472, 560), {}};
    request.maximumPixels = 40'000;
    const auto mask = grabCut(request);
    QVERIFY(mask.has_value());
    QVERIFY2(overlapWithDisc(*mask, 4) > 0.93, qPrintable(QString::number(overlapWithDisc(*mask, 4))));
}

void GrabCutTest::boxesWithoutSurroundingsAreAnswered()
{
    const auto whole = grabCut({grainyDisc(), QRectF(-50, -50, 900, 900), {}});
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
    QImage even(40, 40, QImage::Format_RGB32);
    even.fill(Qt::gray);
    QVERIFY(grabCut({even, QRectF(5, 5, 20, 20), {}}).has_value());
    QVERIFY(grabCut({even, QRectF(0, 0, 40, 40), {}}).has_value());
    QVERIFY(grabCut({QImage(3, 3, QImage::Format_Grayscale16), QRectF(0, 0, 3, 3), {}}).has_value());
}

void GrabCutTest::paintedOverAltogetherIsTakenAsPainted()
{
    const QPolygonF everywhere({{0, 120}, {300, 120}});
    const auto all = grabCut({grainyDisc(), QRectF(80, 50, 118, 140), {{everywhere, 900, true}}});
    QVERIFY(all && all->contains({100, 60}));
    const auto none = grabCut({grainyDisc(), QRectF(80, 50, 118, 140), {{everywhere, 900, false}}});
    QVERIFY(none && none->isEmpty());
}

void GrabCutTest::noBoxIsASentence()
{
    for (const QRectF &box : {QRectF(), QRectF(5, 5, 1, 1), QRectF(1000, 1000, 50, 50)}) {
        const auto mask = grabCut({grainyDisc(), box, {}});
        QVERIFY(!mask);
        QVERIFY(mask.error().sentence.endsWith('.'));
    }
    QVERIFY(!grabCut({QImage(), QRectF(0, 0, 10, 10), {}}));
}

void GrabCutTest::cancellingEndsIt()
{
    int asked = 0, reported = 0;
    const TaskControl control([&] { return ++asked > 2; }, [&](const TaskProgress &progress) {
        ++reported;
        QCOMPARE(progress.total, 5);
    });
    const auto mask = grabCut({grainyDisc(), QRectF(80, 50, 118, 140), {}}, control);
    QVERIFY(!mask);
    QVERIFY(mask.error().isCanceled());
    QCOMPARE(reported, 2);
}

void GrabCutTest::theSameBoxGivesTheSameShape()
{
    const auto first = grabCut({grainyDisc(), QRectF(80, 50, 155, 140), {}}), second = grabCut({grainyDisc(), QRectF(80, 50, 155, 140), {}});
    QVERIFY(first && second);
    QCOMPARE(second->bits, first->bits);
}

void GrabCutTest::aWhiteCellIsCutOut()
{
    const QString path = QStringLiteral(CAIRN_SHARED_DATA "/bccd/JPEGImages/BloodImage_00000.jpg");
    if (!QFile::exists(path))
        QSKIP(kNoPictures);
    const auto image = readImage(path);
    QVERIFY(image.has_value());
    const QRectF box(QPointF(260, 177), QPointF(491, 376)); // its annotation
    const auto mask = grabCut({*image, box, {}});
    QVERIFY(mask.has_value());
    QVERIFY(box.toAlignedRect().contains(mask->bounds));
    // The lobes of its nucleus belong to it.
    for (const QPoint lobe : {QPoint(340, 215), QPoint(345, 300), QPoint(450, 260), QPoint(415, 318)})
        QVERIFY(mask->contains(lobe));
}

QTEST_MAIN(GrabCutTest)
#include "tst_grabcut.moc"
