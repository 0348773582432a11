// SPDX-License-Identifier: GPL-3.0-or-later
// Masks against pictures of bytes, pixel by pixel, and against numbers worked out by hand.
#include "models/geometry/maskcounts.h"
#include "models/geometry/maskoutline.h"
#include "models/geometry/maskregions.h"
#include "tests/geometry/shapesamples.h"

#include <QTest>

#include <set>

using namespace cairn;

namespace {

// A frame of 5 x 4 with a hole of 2 x 2 at (4, 6) and a single pixel that touches it at a corner.
const QStringList kFrame {"#####.", "##..#.", "##..#.", "#####.", ".....#"};

/** The picture of two combined, byte by byte. */
template<typename Rule>
QImage combinedBytes(const QImage &first, const QImage &second, Rule rule)
{
    QImage result(first.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            result.scanLine(y)[x] = rule(first.constScanLine(y)[x] > 0, second.constScanLine(y)[x] > 0) ? 255 : 0;
    }
    return result;
}

/** How many pieces there are, by filling one after the other. */
int floodedPieces(QImage plane, bool cornersToo)
{
    int count = 0;
    for (int y = 0; y < plane.height(); ++y) {
        for (int x = 0; x < plane.width(); ++x) {
            if (plane.constScanLine(y)[x] == 0)
                continue;
            ++count;
            QList<QPoint> left {{x, y}};
            while (!left.isEmpty()) {
                const QPoint at = left.takeLast();
                if (!plane.rect().contains(at) || plane.constScanLine(at.y())[at.x()] == 0)
                    continue;
                plane.scanLine(at.y())[at.x()] = 0;
                for (int dy = -1; dy <= 1; ++dy) {
                    for (int dx = -1; dx <= 1; ++dx) {
                        if (cornersToo || dx == 0 || dy == 0)
                            left.append(at + QPoint(dx, dy));
                    }
                }
            }
        }
    }
    return count;
}

} // namespace

class MaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesComeBackAsTheyWere();
    void aMaskKnowsItsBoundsAreaAndPixels();
    void anEmptyMaskHasNothing();
    void everyByteThatIsNotZeroIsInside();
    void aPlaneOfBitsIsReadAsWell();
    void equalPixelsAreEqualMasks();
    void nearIsMeasuredFromThePixelsBorder();
    void combiningIsWhatBytesSay();
    void clippingAndMovingKeepTheRest();
    void countsAreThoseOfCoco();
    void compressedCountsAreThoseOfCoco();
    void countsComeBackAsTheSameMask();
    void aDiscHasThePixelsWithinItsRadius();
    void aSmallBrushPaintsOnePixel();
    void aStrokeHasNoGaps();
    void erasingTakesAway();
    void piecesAreThoseOfFlooding();
    void holesAreFilledUpToTheirSize();
    void smallPiecesGo();
    void theOutlineFollowsThePixels();
    void noRingPassesAPointTwice();
    void theOutlinePaintedAgainIsTheMask();
    void paintingTakesThePixelsWhoseCentreIsInside();
    void whatIsTooLargeToPaintIsRefused();
};

void MaskTest::picturesComeBackAsTheyWere()
{
    QRandomGenerator random(1);
    for (const int percent : {0, 3, 50, 97, 100}) {
        const QImage plane = noise(random, {101, 37}, percent);
        const Mask mask = Mask::fromImage(plane, {-20, 7});
        QCOMPARE(mask.toImage(QRect({-20, 7}, plane.size())), plane);
    }
}

void MaskTest::aMaskKnowsItsBoundsAreaAndPixels()
{
    const Mask mask = maskDrawn(kFrame, {2, 5});
    QCOMPARE(mask.bounds(), QRect(2, 5, 6, 5));
    QCOMPARE(mask.area(), 17);
    QVERIFY(mask.contains({2, 5}));
    QVERIFY(!mask.contains({4, 6}));
    QVERIFY(!mask.contains({7, 5}));
    QVERIFY(mask.contains({7, 9}));
    QVERIFY(!mask.contains({1, 5}));
    QVERIFY(!mask.contains({2, 10}));
    QCOMPARE(drawn(mask), kFrame);
    QCOMPARE(mask.row(6).size(), size_t(2));
    QVERIFY(mask.row(4).empty());
}

void MaskTest::anEmptyMaskHasNothing()
{
    const Mask empty = Mask::fromImage(QImage());
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty, Mask());
    QCOMPARE(empty.area(), 0);
    QVERIFY(empty.bounds().isEmpty());
    QVERIFY(!empty.contains({0, 0}));
    QVERIFY(empty.toImage().isNull());
    QVERIFY(maskOutline(empty).isEmpty());
    QVERIFY(maskPieces(empty).isEmpty());
    QVERIFY(withHolesFilled(empty).isEmpty());
    QCOMPARE(empty.united(maskDrawn(kFrame)), maskDrawn(kFrame));
    QCOMPARE(maskDrawn(kFrame).subtracted(maskDrawn(kFrame)), Mask());
}

void MaskTest::everyByteThatIsNotZeroIsInside()
{
    QImage plane(3, 1, QImage::Format_Grayscale8);
    plane.scanLine(0)[0] = 0;
    plane.scanLine(0)[1] = 1;
    plane.scanLine(0)[2] = 255;
    QCOMPARE(Mask::fromImage(plane).bounds(), QRect(1, 0, 2, 1));
}

void MaskTest::aPlaneOfBitsIsReadAsWell()
{
    QImage plane(9, 2, QImage::Format_Mono);
    plane.fill(0);
    plane.setPixel(8, 1, 1);
    plane.setPixel(3, 0, 1);
    const Mask mask = Mask::fromImage(plane);
    QCOMPARE(mask.area(), 2);
    QVERIFY(mask.contains({8, 1}) && mask.contains({3, 0}));
}

void MaskTest::equalPixelsAreEqualMasks()
{
    Mask built = Mask::fromRect({2, 5, 5, 4}).subtracted(Mask::fromRect({4, 6, 2, 2}));
    built = built.united(Mask::fromRect({7, 9, 1, 1}));
    QCOMPARE(built, maskDrawn(kFrame, {2, 5}));
    QVERIFY(!(built == built.translated({1, 0})));
    QVERIFY(!(built == Mask()));
}

void MaskTest::nearIsMeasuredFromThePixelsBorder()
{
    const Mask pixel = Mask::fromRect({10, 10, 1, 1});
    QVERIFY(pixel.isNear({10.9, 10.9}, 0));
    QVERIFY(!pixel.isNear({11.5, 10.5}, 0.4));
    QVERIFY(pixel.isNear({11.5, 10.5}, 0.5));
    QVERIFY(!pixel.isNear({14, 15}, 4.9)); // 3 and 4 away
    QVERIFY(pixel.isNear({14, 15}, 5));
    QVERIFY(!pixel.isNear({std::nan(""), 10}, 5));
}

void MaskTest::combiningIsWhatBytesSay()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 20; ++round) {
        const QSize size(1 + int(random.bounded(40)), 1 + int(random.bounded(30)));
        const QImage first = noise(random, size, int(random.bounded(101))), second = noise(random, size, int(random.bounded(101)));
        const Mask one = Mask::fromImage(first), other = Mask::fromImage(second);
        const QRect frame({0, 0}, size);
        QCOMPARE(one.united(other).toImage(frame), combinedBytes(first, second, [](bool a, bool b) { return a || b; }));
        QCOMPARE(one.subtracted(other).toImage(frame), combinedBytes(first, second, [](bool a, bool b) { return a && !b; }));
        QCOMPARE(one.intersected(other).toImage(frame), combinedBytes(first, second, [](bool a, bool b) { return a && b; }));
        QCOMPARE(one.commonArea(other), one.intersected(other).area());
        QCOMPARE(one.united(other).area(), one.area() + other.area() - one.commonArea(other));
    }
}

void MaskTest::clippingAndMovingKeepTheRest()
{
    const Mask mask = maskDrawn(kFrame, {2, 5});
    QCOMPARE(drawn(mask.clippedTo({3, 6, 100, 2})), QStringList({"#..#", "#..#"}));
    QVERIFY(mask.clippedTo({100, 100, 5, 5}).isEmpty());
    QCOMPARE(mask.clippedTo({0, 0, 100, 100}), mask);
    QCOMPARE(drawn(mask.translated({-7, 3})), kFrame);
    QCOMPARE(mask.translated({-7, 3}).bounds().topLeft(), QPoint(-5, 8));
    QVERIFY(mask.translated({2'000'000'000, 0}).isEmpty());
}

void MaskTest::countsAreThoseOfCoco()
{
    // Down the columns of a picture of 3 x 3: outside 1, inside 2, outside 3, inside 1, outside 2.
    const Mask mask = maskDrawn({"..#", "#..", "#.."});
    QCOMPARE(maskCounts(mask, {0, 0, 3, 3}, CountOrder::Columns), QList<qint64>({1, 2, 3, 1, 2}));
    QCOMPARE(maskCounts(mask, {0, 0, 3, 3}, CountOrder::Rows), QList<qint64>({2, 2, 2, 1, 2}));
    QCOMPARE(maskCounts(Mask::fromRect({0, 0, 2, 2}), {0, 0, 2, 2}, CountOrder::Columns), QList<qint64>({0, 4}));
    QCOMPARE(maskCounts({}, {0, 0, 2, 3}, CountOrder::Columns), QList<qint64>({6}));
    QCOMPARE(maskCounts(Mask::fromRect({-5, -5, 6, 6}), {0, 0, 2, 2}, CountOrder::Columns), QList<qint64>({0, 1, 3}));
}

void MaskTest::compressedCountsAreThoseOfCoco()
{
    // Worked out by the format's rule: 5 is '5'; 40 is 01000 with more to come (8 + 32 + 48 = 'X'), then 1 ('1'); the fourth is
    // the difference 3 - 40 = -37 to the one two before: 11011 with more to come (27 + 32 + 48 = 'k'), then -2 (30 + 48 = 'N').
    const QList<qint64> counts {5, 40, 7, 3};
    QCOMPARE(compressedCounts(counts), QByteArray("5X17kN"));
    QCOMPARE(countsFromCompressed("5X17kN").value(), counts);
    QVERIFY(!countsFromCompressed("5X1 kN"));
    QVERIFY(!countsFromCompressed("X")); // more was to come
    QVERIFY(!countsFromCompressed(QByteArray(40, 'o')));
}

void MaskTest::countsComeBackAsTheSameMask()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 30; ++round) {
        const QSize size(1 + int(random.bounded(50)), 1 + int(random.bounded(50)));
        const Mask mask = Mask::fromImage(noise(random, size, int(random.bounded(101))), {-7, 11});
        const QRect frame(QPoint(-7, 11), size);
        for (const CountOrder order : {CountOrder::Columns, CountOrder::Rows}) {
            const QList<qint64> counts = maskCounts(mask, frame, order);
            QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), qint64(size.width()) * size.height());
            QCOMPARE(maskFromCounts(counts, frame, order).value(), mask);
            QCOMPARE(countsFromCompressed(compressedCounts(counts)).value(), counts);
        }
    }
}

void MaskTest::aDiscHasThePixelsWithinItsRadius()
{
    for (const double radius : {0.8, 1.0, 3.3, 12.0}) {
        const QPointF center(20.3, 17.9);
        Mask mask;
        mask.paintDisc(center, radius, BrushMode::Add);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                const double away = std::hypot(x + 0.5 - center.x(), y + 0.5 - center.y());
                QVERIFY(std::abs(away - radius) < 1e-9 || mask.contains({x, y}) == (away < radius));
            }
        }
    }
}

void MaskTest::aSmallBrushPaintsOnePixel()
{
    Mask mask;
    mask.paintDisc({3.9, 3.9}, 0.5, BrushMode::Add);
    QCOMPARE(mask, Mask::fromRect({3, 3, 1, 1}));
    mask.paintStroke(QPolygonF({{3.9, 3.9}, {9.2, 3.9}}), 0.5, BrushMode::Add);
    QCOMPARE(mask, Mask::fromRect({3, 3, 7, 1}));
}

void MaskTest::aStrokeHasNoGaps()
{
    const QPolygonF line({{5, 5}, {60, 31}, {12, 44}, {12, 44}, {50, 5}});
    for (const double radius : {0.5, 1.0, 2.7, 6.0}) {
        Mask mask;
        mask.paintStroke(line, radius, BrushMode::Add);
        QCOMPARE(runPieces(mask, Connectivity::Corners).count, 1);
        if (radius <= 0.5)
            continue;
        const Shape way = Shape::fromPolyline(line);
        for (int y = 0; y < 60; ++y) {
            for (int x = 0; x < 70; ++x)
                QCOMPARE(mask.contains({x, y}), way.contains({x + 0.5, y + 0.5}, radius));
        }
    }
}

void MaskTest::erasingTakesAway()
{
    Mask mask = Mask::fromRect({0, 0, 20, 20});
    mask.paintDisc({10, 10}, 5, BrushMode::Erase);
    QVERIFY(!mask.contains({10, 10}));
    QVERIFY(mask.contains({1, 1}));
    Mask disc;
    disc.paintDisc({10, 10}, 5, BrushMode::Add);
    QCOMPARE(mask.area(), 400 - disc.area());
    mask.paintDisc({std::nan(""), 10}, 5, BrushMode::Erase);
    mask.paintDisc({1e300, 10}, 5, BrushMode::Erase);
    QCOMPARE(mask.area(), 400 - disc.area());
}

void MaskTest::piecesAreThoseOfFlooding()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 30; ++round) {
        const QImage plane = noise(random, {1 + int(random.bounded(40)), 1 + int(random.bounded(40))}, 20 + int(random.bounded(60)));
        const Mask mask = Mask::fromImage(plane);
        for (const Connectivity connectivity : {Connectivity::Edges, Connectivity::Corners}) {
            const QList<Mask> pieces = maskPieces(mask, connectivity);
            QCOMPARE(pieces.size(), floodedPieces(plane, connectivity == Connectivity::Corners));
            Mask all;
            qint64 area = 0;
            for (const Mask &piece : pieces) {
                QCOMPARE(floodedPieces(piece.toImage(), connectivity == Connectivity::Corners), 1);
                all = all.united(piece);
                area += piece.area();
            }
            QCOMPARE(all, mask);
            QCOMPARE(area, mask.area());
        }
    }
}

void MaskTest::holesAreFilledUpToTheirSize()
{
    const Mask mask = maskDrawn(kFrame);
    QCOMPARE(withHolesFilled(mask), Mask::fromRect({0, 0, 5, 4}).united(Mask::fromRect({5, 4, 1, 1})));
    QCOMPARE(withHolesFilled(mask, 3), mask);
    QCOMPARE(withHolesFilled(mask, 4).area(), 21);
}

void MaskTest::smallPiecesGo()
{
    const Mask mask = maskDrawn(kFrame);
    QCOMPARE(withoutSmallPieces(mask, 2).area(), 16);
    QCOMPARE(withoutSmallPieces(mask, 2, Connectivity::Corners), mask);
    QCOMPARE(withoutSmallPieces(mask, 17), Mask());
}

void MaskTest::theOutlineFollowsThePixels()
{
    const QList<PolygonPart> parts = maskOutline(maskDrawn(kFrame));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].size(), 2);
    QCOMPARE(parts[0][0].boundingRect(), QRectF(0, 0, 5, 4));
    QCOMPARE(parts[0][0].size(), 4);
    QCOMPARE(parts[0][1].boundingRect(), QRectF(2, 1, 2, 2));
    QCOMPARE(parts[1][0].boundingRect(), QRectF(5, 4, 1, 1));
}

void MaskTest::noRingPassesAPointTwice()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        for (const PolygonPart &part : maskOutline(Mask::fromImage(noise(random, {30, 30}, 50)))) {
            for (const QPolygonF &ring : part) {
                std::set<std::pair<double, double>> corners;
                for (const QPointF &corner : ring)
                    QVERIFY(corners.insert({corner.x(), corner.y()}).second);
                QVERIFY(ring.size() >= 4);
            }
        }
    }
}

void MaskTest::theOutlinePaintedAgainIsTheMask()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 200; ++round) {
        const QSize size(1 + int(random.bounded(40)), 1 + int(random.bounded(40)));
        const Mask mask = Mask::fromImage(noise(random, size, int(random.bounded(101))), {int(random.bounded(20)) - 10, int(random.bounded(20)) - 10});
        const QList<PolygonPart> parts = maskOutline(mask);
        QCOMPARE(parts.size(), runPieces(mask, Connectivity::Edges).count);
        QCOMPARE(maskOfParts(parts).value(), mask);
        QCOMPARE(Shape::fromParts(parts).area(), double(mask.area()));
    }
}

void MaskTest::paintingTakesThePixelsWhoseCentreIsInside()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        QPolygonF ring;
        for (int i = 0; i < 7; ++i)
            ring.append({random.generateDouble() * 30, random.generateDouble() * 30});
        const Shape shape = Shape::fromPolygon(ring);
        const Mask mask = maskOf(shape).value();
        for (int y = 0; y < 30; ++y) {
            for (int x = 0; x < 30; ++x)
                QCOMPARE(mask.contains({x, y}), ring.containsPoint({x + 0.5, y + 0.5}, Qt::OddEvenFill));
        }
    }
}

void MaskTest::whatIsTooLargeToPaintIsRefused()
{
    QVERIFY(!maskOf(Shape::fromBox({0, 0, 1e9, 5})));
    QPolygonF comb;
    for (int i = 0; i < 1000; ++i)
        comb.append({i * 1.0, i % 2 ? 200'000.0 : -200'000.0});
    QVERIFY(!maskOf(Shape::fromPolygon(comb)));
}

QTEST_GUILESS_MAIN(MaskTest)
#include "tst_mask.moc"
