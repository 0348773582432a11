// SPDX-License-Identifier: GPL-3.0-or-later
// Combining, cutting and cleaning areas: numbers worked out by hand, and laws that hold for random shapes.
#include "models/geometry/shapeoperations.h"
#include "tests/geometry/shapesamples.h"

#include <QTest>

using namespace cairn;

namespace {

// A starved star: its lines cross each other very often.
Shape tangle(QRandomGenerator &random, int points)
{
    QPolygonF ring;
    for (int i = 0; i < points; ++i)
        ring.append({random.generateDouble() * 100, random.generateDouble() * 100});
    return Shape::fromPolygon(ring);
}

double areaOr0(const Result<Shape> &shape)
{
    return shape ? shape->area() : 0;
}

} // namespace

class ShapeOperationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void combiningBoxesIsTheHandNumber();
    void onlyMasksMakeAMask();
    void areasAddUp();
    void whatIsNotTouchedStaysAsItIs();
    void neighboursShareTheCutBorder();
    void nothingLeftIsSaid();
    void degenerateShapesAreTaken();
    void shapesWithoutAreaAreRefused();
    void aLineCutsInTwo();
    void aBentLineCutsToo();
    void bothSidesOfACutShareItsCorners();
    void aLineThatEndsInsideDoesNotCut();
    void cuttingAMaskLosesNoPixel();
    void aCutHoleOpens();
    void partsComeApart();
    void holesUpToASizeAreFilled();
    void anIslandInAFilledHoleIsSwallowed();
    void sliversGoAndTheRestStays();
    void simplifyingAPolygonKeepsItNear();
    void snappingPutsVerticesOnWholePixels();
    void cleaningResolvesCrossings();
};

void ShapeOperationsTest::combiningBoxesIsTheHandNumber()
{
    const QList<Shape> boxes {Shape::fromBox({0, 0, 10, 10}), Shape::fromBox({5, 5, 10, 10})};
    QCOMPARE(united(boxes)->area(), 175.0);
    QCOMPARE(intersected(boxes)->area(), 25.0);
    QCOMPARE(subtractedAll(boxes[0], {boxes[1]})->area(), 75.0);
    QCOMPARE(united(boxes)->kind, ShapeKind::Polygon);
    const auto ring = subtractedAll(boxes[0], {Shape::fromBox({3, 3, 4, 4})});
    QCOMPARE(ring->parts.size(), 1);
    QCOMPARE(ring->parts[0].size(), 2);
    QCOMPARE(ring->area(), 84.0);
}

void ShapeOperationsTest::onlyMasksMakeAMask()
{
    const Shape mask = Shape::fromMask(Mask::fromRect({0, 0, 10, 10})), other = Shape::fromMask(Mask::fromRect({5, 5, 10, 10}));
    const Shape box = Shape::fromBox({5, 5, 10, 10});
    QCOMPARE(united({mask, other})->mask.area(), 175);
    QCOMPARE(intersected({mask, other})->kind, ShapeKind::Mask);
    QCOMPARE(subtractedAll(mask, {other})->kind, ShapeKind::Mask);
    QCOMPARE(united({mask, box})->kind, ShapeKind::Polygon);
    QCOMPARE(united({mask, box})->area(), 175.0);
    QCOMPARE(subtractedAll(mask, {box})->kind, ShapeKind::Polygon);
}

void ShapeOperationsTest::areasAddUp()
{
    QRandomGenerator random(21);
    for (int round = 0; round < 100; ++round) {
        const Shape first = tangle(random, 3 + round % 20), second = tangle(random, 3 + round % 7);
        const double common = areaOr0(intersected({first, second}));
        QVERIFY(isClose(areaOr0(united({first, second})), first.area() + second.area() - common, 0.05));
        QVERIFY(isClose(areaOr0(subtractedAll(first, {second})), first.area() - common, 0.05));
    }
}

void ShapeOperationsTest::whatIsNotTouchedStaysAsItIs()
{
    const Shape ellipse = Shape::fromEllipse({{50, 50}, {20, 10}, 30});
    QCOMPARE(subtractedAll(ellipse, {Shape::fromBox({0, 0, 10, 10})}).value(), ellipse);
    // Their boxes overlap, they do not.
    QCOMPARE(subtractedAll(ellipse, {Shape::fromBox({40, 55, 3, 3})}).value(), ellipse);
    QCOMPARE(subtractedAll(ellipse, {Shape::fromPolyline(square(40, 40, 20)), Shape::tag()}).value(), ellipse);
    QCOMPARE(subtractedAll(ellipse, {}).value(), ellipse);
}

void ShapeOperationsTest::neighboursShareTheCutBorder()
{
    // No vertex lies on Clipper's grid; those of the neighbour are taken over to the last digit.
    const Shape neighbour = Shape::fromPolygon(QPolygonF({{10.123456789, 0.1}, {30.7, 0.2}, {30.9, 30.3}, {10.987654321, 30.1}}));
    const Shape drawn = Shape::fromPolygon(QPolygonF({{1.3333333, 5.1}, {20.7, 5.3}, {20.6, 25.7777777}, {2.1, 25.1}}));
    const auto left = subtractedAll(drawn, {neighbour});
    QVERIFY(left);
    const QPolygonF ring = left->parts.first().first();
    QVERIFY(std::any_of(ring.begin(), ring.end(), [](const QPointF &point) { return point.x() == 1.3333333 && point.y() == 5.1; }));
    QVERIFY(areaOr0(intersected({*left, neighbour})) < 0.01);
    const auto both = united({*left, neighbour});
    QCOMPARE(both->parts.size(), 1);
    const QPolygonF outline = both->parts.first().first();
    QVERIFY(std::any_of(outline.begin(), outline.end(), [](const QPointF &point) { return point.x() == 10.123456789; }));
}

void ShapeOperationsTest::nothingLeftIsSaid()
{
    const auto gone = subtractedAll(Shape::fromBox({2, 2, 3, 3}), {Shape::fromBox({0, 0, 10, 10})});
    QVERIFY(!gone);
    QVERIFY(gone.error().sentence.endsWith('.'));
    QVERIFY(!intersected({Shape::fromBox({0, 0, 1, 1}), Shape::fromBox({5, 5, 1, 1})}));
    QVERIFY(!intersected({Shape::fromMask(Mask::fromRect({0, 0, 1, 1})), Shape::fromMask(Mask::fromRect({5, 5, 1, 1}))}));
}

void ShapeOperationsTest::degenerateShapesAreTaken()
{
    const QList<Shape> odd {Shape::fromPolygon(QPolygonF({{1, 1}, {1, 1}, {1, 1}})), Shape::fromPolygon(QPolygonF({{1, 1}, {9, 9}, {1, 1}, {9, 9}})),
        Shape::fromBox({3, 3, 0, 5}), Shape::fromPolygon({}), Shape::fromPolygon(QPolygonF({{2, 2}, {5, 5}})), Shape::fromMask({}),
        Shape::fromPolygon(QPolygonF({{-1e9, -1e9}, {1e9, -1e9}, {1e9, 1e9}, {-1e9, 1e9}})), Shape::fromCuboid({}, {})};
    const Shape box = Shape::fromBox({0, 0, 10, 10});
    for (const Shape &shape : odd) {
        // Whatever comes out: a shape with an area, or a sentence.
        for (const Result<Shape> &result : {united({box, shape}), intersected({box, shape}), subtractedAll(box, {shape}), subtractedAll(shape, {box})})
            QVERIFY(result ? result->area() >= 0 : !result.error().sentence.isEmpty());
        QVERIFY(cleaned(shape).area() >= 0);
        QVERIFY(simplified(shape, 1).area() >= 0);
        QVERIFY(snappedToPixels(shape).area() >= 0);
        QVERIFY(withHolesFilled(shape, 5).area() >= 0);
        (void)withoutSlivers(shape, 1);
        (void)cutByLine(shape, QPolygonF({{0, 0}, {5, 5}}));
    }
}

void ShapeOperationsTest::shapesWithoutAreaAreRefused()
{
    QVERIFY(!united({Shape::fromBox({0, 0, 1, 1}), Shape::fromPolyline(square(0, 0, 5))}));
    QVERIFY(!united({}));
    QVERIFY(!subtractedAll(Shape::tag(), {}));
    QVERIFY(!cutByLine(Shape::fromPoints(square(0, 0, 5)), QPolygonF({{0, 0}, {5, 5}})));
}

void ShapeOperationsTest::aLineCutsInTwo()
{
    const auto pieces = cutByLine(Shape::fromBox({0, 0, 10, 10}), QPolygonF({{3, -5}, {3, 15}}));
    QVERIFY2(pieces, pieces ? "" : qPrintable(pieces.error().sentence));
    QCOMPARE(pieces->size(), 2);
    QCOMPARE(pieces->at(0).boundingBox(), QRectF(3, 0, 7, 10));
    QCOMPARE(pieces->at(1).boundingBox(), QRectF(0, 0, 3, 10));
    QCOMPARE(pieces->at(0).area() + pieces->at(1).area(), 100.0);
}

void ShapeOperationsTest::aBentLineCutsToo()
{
    // A triangle is cut off at the upper side: 5 wide at each side of its tip.
    const auto pieces = cutByLine(Shape::fromBox({0, 0, 20, 20}), QPolygonF({{4, -1}, {10, 5}, {16, -1}}));
    QVERIFY(pieces);
    QCOMPARE(pieces->size(), 2);
    QVERIFY(isClose(pieces->at(1).area(), 25));
    QVERIFY(isClose(pieces->at(0).area(), 375));
}

void ShapeOperationsTest::bothSidesOfACutShareItsCorners()
{
    QRandomGenerator random(22);
    for (int round = 0; round < 50; ++round) {
        const Shape box = Shape::fromRotatedBox({{50.3, 49.7}, {60, 40}, random.generateDouble() * 180});
        const QPolygonF line({{50.3 + random.generateDouble() * 10, -50}, {45 + random.generateDouble() * 10, 50}, {50, 150}});
        const auto pieces = cutByLine(box, line);
        QVERIFY(pieces);
        QCOMPARE(pieces->size(), 2);
        QVERIFY(isClose(pieces->at(0).area() + pieces->at(1).area(), 2400, 0.02)); // the crossings lie on 1/4096 of a pixel
        int shared = 0;
        for (const QPointF &corner : pieces->at(0).parts.first().first()) {
            const QPolygonF other = pieces->at(1).parts.first().first();
            shared += std::any_of(other.begin(), other.end(), [&](const QPointF &point) { return point.x() == corner.x() && point.y() == corner.y(); });
        }
        QCOMPARE(shared, 3); // where it enters, bends and leaves
    }
}

void ShapeOperationsTest::aLineThatEndsInsideDoesNotCut()
{
    const auto pieces = cutByLine(Shape::fromBox({0, 0, 10, 10}), QPolygonF({{3, -5}, {3, 5}}));
    QVERIFY(!pieces);
    QVERIFY(pieces.error().sentence.contains("line"));
    QVERIFY(!cutByLine(Shape::fromBox({0, 0, 10, 10}), QPolygonF({{3, -5}})));
    QVERIFY(!cutByLine(Shape::fromBox({0, 0, 10, 10}), QPolygonF({{30, -5}, {30, 50}})));
}

void ShapeOperationsTest::cuttingAMaskLosesNoPixel()
{
    const Mask frame = Mask::fromRect({0, 0, 20, 20}).subtracted(Mask::fromRect({8, 8, 4, 4}));
    for (const double x : {10.0, 10.5, 3.25}) {
        const auto pieces = cutByLine(Shape::fromMask(frame), QPolygonF({{x, -5}, {x, 25}}));
        QVERIFY(pieces);
        QCOMPARE(pieces->size(), 2);
        QCOMPARE(pieces->at(0).kind, ShapeKind::Mask);
        QCOMPARE(pieces->at(0).mask.united(pieces->at(1).mask), frame);
        QCOMPARE(pieces->at(0).mask.commonArea(pieces->at(1).mask), 0);
    }
}

void ShapeOperationsTest::aCutHoleOpens()
{
    Shape frame = Shape::fromPolygon(square(0, 0, 10));
    frame.parts[0].append(square(3, 3, 4));
    const auto pieces = cutByLine(frame, QPolygonF({{5, -5}, {5, 15}}));
    QVERIFY(pieces);
    QCOMPARE(pieces->size(), 2);
    QVERIFY(isClose(pieces->at(0).area(), 42) && isClose(pieces->at(1).area(), 42));
    QCOMPARE(pieces->at(0).parts.first().size(), 1);
}

void ShapeOperationsTest::partsComeApart()
{
    const Shape two = Shape::fromParts({{square(0, 0, 3)}, {square(10, 10, 4)}});
    QCOMPARE(splitParts(two).size(), 2);
    QCOMPARE(splitParts(two)[1].area(), 16.0);
    QCOMPARE(splitParts(Shape::fromMask(maskDrawn({"#.", ".#"}))).size(), 2);
    QCOMPARE(splitParts(Shape::fromBox({0, 0, 1, 1})).size(), 1);
    QCOMPARE(united(splitParts(two))->parts.size(), 2);
    QCOMPARE(united(splitParts(two))->area(), 25.0);
}

void ShapeOperationsTest::holesUpToASizeAreFilled()
{
    Shape shape = Shape::fromPolygon(square(0, 0, 20));
    shape.parts[0] << square(2, 2, 2) << square(10, 10, 5);
    QCOMPARE(withHolesFilled(shape, 4).area(), 375.0);
    QCOMPARE(withHolesFilled(shape, 3.9).area(), 371.0);
    QCOMPARE(withHolesFilled(shape, 25).parts, Shape::fromPolygon(square(0, 0, 20)).parts);
}

void ShapeOperationsTest::anIslandInAFilledHoleIsSwallowed()
{
    const Shape shape = Shape::fromParts({{square(0, 0, 20), square(5, 5, 10)}, {square(8, 8, 2)}});
    QCOMPARE(withHolesFilled(shape, 100).parts.size(), 1);
    QCOMPARE(withHolesFilled(shape, 100).area(), 400.0);
}

void ShapeOperationsTest::sliversGoAndTheRestStays()
{
    // A box with a whisker of 0.5 pixel, and a whisker alone.
    const QPolygonF whiskered({{0, 0}, {10, 0}, {10, 5}, {30, 5}, {30, 5.5}, {10, 5.5}, {10, 10}, {0, 10}});
    const Shape shape = Shape::fromParts({{whiskered}, {QPolygonF({{0, 20}, {30, 20}, {30, 20.4}, {0, 20.4}})}});
    const auto rest = withoutSlivers(shape, 1);
    QVERIFY(rest);
    QCOMPARE(rest->parts.size(), 1);
    QVERIFY(isClose(rest->area(), 100, 0.02));
    QCOMPARE(rest->parts.first().first().boundingRect().topLeft(), QPointF(0, 0));
    QVERIFY(!withoutSlivers(Shape::fromPolygon(QPolygonF({{0, 20}, {30, 20}, {30, 20.4}, {0, 20.4}})), 1));
    const Mask mask = Mask::fromRect({0, 0, 10, 10}).united(Mask::fromRect({10, 5, 20, 1}));
    QCOMPARE(withoutSlivers(Shape::fromMask(mask), 2)->mask, Mask::fromRect({0, 0, 10, 10}));
}

void ShapeOperationsTest::simplifyingAPolygonKeepsItNear()
{
    const Shape disc = Shape::fromPolygon(TurnedBox {{100, 100}, {160, 160}, 0}.ellipseOutline(0.001));
    const Shape simple = simplified(disc, 1);
    QVERIFY(vertexCount(simple) < vertexCount(disc) / 4);
    for (const QPointF &point : disc.parts[0][0]) {
        QVERIFY(simple.contains(point, 1.001));
    }
    QCOMPARE(simplified(disc, 0), disc);
    // So coarse that nothing would be left: better as it was.
    QVERIFY(simplified(Shape::fromPolygon(square(0, 0, 2)), 50).area() > 0);
}

void ShapeOperationsTest::snappingPutsVerticesOnWholePixels()
{
    const Shape snapped = snappedToPixels(Shape::fromPolygon(QPolygonF({{0.2, 0.4}, {9.8, 0.1}, {9.9, 0.3}, {10.1, 9.6}, {-0.3, 10.2}})));
    QCOMPARE(snapped.area(), 100.0);
    QCOMPARE(vertexCount(snapped), 4);
    QCOMPARE(snappedToPixels(Shape::fromBox({0.6, 1.2, 3, 3})).box, QRectF(1, 1, 3, 3));
    QVERIFY(snappedToPixels(Shape::fromPolygon(square(0.1, 0.1, 0.2))).isEmpty());
    QRandomGenerator random(23);
    for (int round = 0; round < 30; ++round) {
        const Shape rounded = snappedToPixels(tangle(random, 9));
        for (const PolygonPart &part : rounded.parts) {
            for (const QPolygonF &ring : part) {
                for (const QPointF &point : ring)
                    QVERIFY(point.x() == std::round(point.x()) && point.y() == std::round(point.y()));
            }
        }
    }
}

void ShapeOperationsTest::cleaningResolvesCrossings()
{
    const Shape bowTie = Shape::fromPolygon(QPolygonF({{0, 0}, {10, 10}, {10, 0}, {0, 10}}));
    QCOMPARE(cleaned(bowTie).parts.size(), 2);
    QVERIFY(isClose(cleaned(bowTie).area(), 50));
    const Shape twice = Shape::fromParts({{square(0, 0, 10)}, {square(5, 0, 10)}});
    QCOMPARE(cleaned(twice).parts.size(), 1);
    QCOMPARE(cleaned(twice).area(), 150.0);
}

QTEST_GUILESS_MAIN(ShapeOperationsTest)
#include "tst_shapeoperations.moc"
