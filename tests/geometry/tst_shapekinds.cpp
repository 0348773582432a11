// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of shape can do; expected numbers are worked out by hand.
#include "models/geometry/cuboid.h"
#include "tests/geometry/shapesamples.h"

#include <QTest>

using namespace cairn;

namespace {

/** One of each kind, none of them empty, all within 0 to 60 pixels. */
QList<Shape> oneOfEach()
{
    Shape withHole = Shape::fromPolygon(square(10, 10, 20));
    withHole.parts[0].append(square(15, 15, 4));
    return {Shape::tag(), Shape::fromBox({10, 20, 30, 15}), Shape::fromRotatedBox({{30, 30}, {20, 10}, 30}), Shape::fromEllipse({{30, 25}, {24, 12}, 120}),
        withHole, Shape::fromPolyline(QPolygonF({{5, 5}, {20, 10}, {30, 40}})), Shape::fromPoints(QPolygonF({{7, 8}, {20.5, 9}})),
        Shape::fromSkeleton(QPolygonF({{10, 10}, {20, 20}, {50, 50}}), {PointVisibility::Visible, PointVisibility::Occluded, PointVisibility::Absent}),
        Shape::fromMask(maskDrawn({"##.#", "...#"}, {12, 30})), cuboidFromBox({10, 10, 20, 12}, {8, -5})};
}

} // namespace

class ShapeKindsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areasAreTheHandNumbers();
    void boundsAreTheHandNumbers();
    void aTurnedBoxIsHitWhereItLies();
    void anEllipseIsHitWithinItsOutline();
    void anAbsentPointIsNotThere();
    void aCuboidIsHitWithinItsHull();
    void anglesComeIntoTheirRange();
    void everyKindComesBackFromItsText();
    void randomShapesKeepTheirText();
    void theTextIsTheOneInTheHelp();
    void movingMovesEveryKind();
    void clippingLeavesWhatIsInsideAlone();
    void whatIsOutsideGoes();
    void aMaskIsCutAtTheFrame();
    void overlapOfTurnedBoxesIsTheHandNumber();
    void overlapOfMasksCountsPixels();
    void everyAreaFullyOverlapsItself();
    void nothingInItIsEmpty();
};

void ShapeKindsTest::areasAreTheHandNumbers()
{
    QVERIFY(isClose(Shape::fromRotatedBox({{5, 5}, {20, 10}, 33}).area(), 200));
    QVERIFY(isClose(Shape::fromEllipse({{5, 5}, {20, 10}, 33}).area(), M_PI * 10 * 5));
    QCOMPARE(Shape::fromMask(maskDrawn({"##.#", "...#"})).area(), 4.0);
    // Front and back of 20 x 12, shifted by (8, -5): the front, and bands of 20 x 5 and 12 x 8 along two of its sides.
    QVERIFY(isClose(cuboidFromBox({10, 10, 20, 12}, {8, -5}).area(), 240 + 100 + 96));
    QCOMPARE(Shape::fromSkeleton(square(0, 0, 4)).area(), 0.0);
}

void ShapeKindsTest::boundsAreTheHandNumbers()
{
    // A square with a diagonal of 10 stands on its corner.
    const QRectF diamond = Shape::fromRotatedBox({{20, 20}, {5 * M_SQRT2, 5 * M_SQRT2}, 45}).boundingBox();
    QVERIFY(isClose(diamond.left(), 15) && isClose(diamond.right(), 25) && isClose(diamond.top(), 15) && isClose(diamond.bottom(), 25));
    QCOMPARE(Shape::fromRotatedBox({{20, 20}, {10, 4}, 90}).boundingBox(), QRectF(18, 15, 4, 10));
    QCOMPARE(Shape::fromEllipse({{20, 20}, {10, 4}, 90}).boundingBox(), QRectF(18, 15, 4, 10));
    QCOMPARE(oneOfEach()[7].boundingBox(), QRectF(10, 10, 10, 10));
    QCOMPARE(oneOfEach()[8].boundingBox(), QRectF(12, 30, 4, 2));
    QCOMPARE(oneOfEach()[9].boundingBox(), QRectF(10, 5, 28, 17));
}

void ShapeKindsTest::aTurnedBoxIsHitWhereItLies()
{
    const Shape box = Shape::fromRotatedBox({{0, 0}, {20, 2}, 45}); // down to the right
    QVERIFY(box.contains({6, 6}));
    QVERIFY(!box.contains({6, -6}));
    QVERIFY(!box.contains({8, 8}));
    QVERIFY(box.contains({8, 8}, 2));
}

void ShapeKindsTest::anEllipseIsHitWithinItsOutline()
{
    const Shape ellipse = Shape::fromEllipse({{10, 10}, {20, 10}, 90}); // upright: 5 wide and 10 high to each side
    QVERIFY(ellipse.contains({10, 19.9}));
    QVERIFY(!ellipse.contains({15.1, 10}));
    QVERIFY(ellipse.contains({15.1, 10}, 0.2));
    QVERIFY(!ellipse.contains({14.5, 19}));
    QVERIFY(!ellipse.contains({10, 21}, 0.9));
    QVERIFY(ellipse.contains({10, 21}, 1.1));
}

void ShapeKindsTest::anAbsentPointIsNotThere()
{
    const Shape skeleton = oneOfEach()[7];
    QVERIFY(skeleton.contains({20, 20}));
    QVERIFY(!skeleton.contains({50, 50}, 5));
    QVERIFY(Shape::fromSkeleton(square(0, 0, 3), QList<PointVisibility>(4, PointVisibility::Absent)).isEmpty());
}

void ShapeKindsTest::aCuboidIsHitWithinItsHull()
{
    const Shape cuboid = cuboidFromBox({10, 10, 20, 12}, {8, -5});
    QVERIFY(cuboid.contains({11, 21}));
    QVERIFY(cuboid.contains({37, 6}));
    QVERIFY(!cuboid.contains({11, 6}));
    QVERIFY(!cuboid.contains({37, 21}));
}

void ShapeKindsTest::anglesComeIntoTheirRange()
{
    const QList<std::pair<double, double>> angles {{0, 0}, {180, 0}, {-30, 150}, {725, 5}, {-1e-18, 0}, {179.5, 179.5}};
    for (const auto &[given, kept] : angles)
        QCOMPARE(Shape::fromRotatedBox({{0, 0}, {4, 2}, given}).turned.angle, kept);
    QCOMPARE(Shape::fromRotatedBox({{0, 0}, {-4, 2}, 0}).turned.size, QSizeF(4, 2));
}

void ShapeKindsTest::everyKindComesBackFromItsText()
{
    for (const Shape &shape : oneOfEach()) {
        const auto again = Shape::fromJsonText(shape.kind, shape.toJsonText());
        QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
        QCOMPARE(*again, shape);
        QCOMPARE(again->toJsonText(), shape.toJsonText());
    }
}

void ShapeKindsTest::randomShapesKeepTheirText()
{
    QRandomGenerator random(11);
    const auto number = [&] { return random.generateDouble() * 5000 - 1000; };
    const auto point = [&] { return QPointF(number(), number()); };
    for (int round = 0; round < 500; ++round) {
        const TurnedBox box {point(), {std::abs(number()), std::abs(number())}, number()};
        QPolygonF points;
        QList<PointVisibility> visibilities;
        for (int i = 0; i < 8; ++i) {
            points.append(point());
            visibilities.append(PointVisibility(random.bounded(3)));
        }
        const Mask mask = Mask::fromImage(noise(random, {1 + int(random.bounded(30)), 1 + int(random.bounded(30))}, 40), {int(number()), int(number())});
        for (const Shape &shape : {Shape::fromRotatedBox(box), Shape::fromEllipse(box), Shape::fromSkeleton(points, visibilities),
                 Shape::fromMask(mask), Shape::fromCuboid(points.mid(0, 4), points.mid(4)), Shape::fromPolygon(points)}) {
            const auto again = Shape::fromJsonText(shape.kind, shape.toJsonText());
            QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
            QCOMPARE(again->toJsonText(), shape.toJsonText());
            QVERIFY(isClose(again->boundingBox().left(), shape.boundingBox().left()));
            QVERIFY(isClose(again->boundingBox().bottom(), shape.boundingBox().bottom()));
        }
    }
}

void ShapeKindsTest::theTextIsTheOneInTheHelp()
{
    QCOMPARE(Shape::fromRotatedBox({{30, 20.5}, {20, 10}, 30}).toJsonText(), R"({"angle":30,"cx":30,"cy":20.5,"h":10,"w":20})");
    QCOMPARE(Shape::fromEllipse({{30, 20}, {20, 10}, 210}).toJsonText(), R"({"angle":30,"cx":30,"cy":20,"rx":10,"ry":5})");
    QCOMPARE(oneOfEach()[7].toJsonText(), R"({"points":[[10,10,2],[20,20,1],[50,50,0]]})");
    // Down the columns of 4 x 2: "#.", "#.", "..", "##".
    QCOMPARE(oneOfEach()[8].toJsonText(), R"({"counts":[0,1,1,1,3,2],"h":2,"w":4,"x":12,"y":30})");
    QCOMPARE(cuboidFromBox({0, 0, 4, 2}, {1, -1}).toJsonText(), R"({"back":[[1,-1],[5,-1],[5,1],[1,1]],"front":[[0,0],[4,0],[4,2],[0,2]]})");
}

void ShapeKindsTest::movingMovesEveryKind()
{
    for (const Shape &shape : oneOfEach()) {
        const Shape moved = shape.translated({3, -2});
        QCOMPARE(moved.kind, shape.kind);
        QVERIFY(isClose(moved.area(), shape.area()));
        if (shape.kind != ShapeKind::Tag)
            QCOMPARE(moved.boundingBox(), shape.boundingBox().translated(3, -2));
        QCOMPARE(moved.translated({-3, 2}), shape);
    }
    QCOMPARE(Shape::fromMask(Mask::fromRect({0, 0, 2, 2})).translated({0.6, -1.4}).boundingBox(), QRectF(1, -1, 2, 2));
}

void ShapeKindsTest::clippingLeavesWhatIsInsideAlone()
{
    for (const Shape &shape : oneOfEach())
        QCOMPARE(shape.clippedTo({0, 0, 60, 60}), shape);
}

void ShapeKindsTest::whatIsOutsideGoes()
{
    for (const Shape &shape : oneOfEach()) {
        const Shape clipped = shape.clippedTo({-100, -100, 20, 20});
        if (hasArea(shape.kind))
            QVERIFY2(clipped.isEmpty(), qPrintable(shapeKindName(shape.kind)));
        else
            QVERIFY(std::all_of(clipped.points.begin(), clipped.points.end(), [](const QPointF &point) { return QRectF(-100, -100, 20, 20).contains(point); }));
    }
    const Shape across = Shape::fromRotatedBox({{0, 0}, {20, 4}, 45});
    QCOMPARE(across.clippedTo({0, 0, 60, 60}), across);
}

void ShapeKindsTest::aMaskIsCutAtTheFrame()
{
    const Shape mask = Shape::fromMask(Mask::fromRect({-5, -5, 20, 20}));
    QCOMPARE(mask.clippedTo({0, 0, 10, 12}).boundingBox(), QRectF(0, 0, 10, 12));
}

void ShapeKindsTest::overlapOfTurnedBoxesIsTheHandNumber()
{
    // A square and the same on its corner: an octagon of 8 (sqrt 2 - 1) in squares of half an edge... 100 x 2 (sqrt 2 - 1) = 82.84 in common.
    const double common = 200 * (M_SQRT2 - 1);
    const Shape upright = Shape::fromBox({0, 0, 10, 10});
    QVERIFY(isClose(intersectionOverUnion(upright, Shape::fromRotatedBox({{5, 5}, {10, 10}, 45})), common / (200 - common)));
    QVERIFY(isClose(intersectionOverUnion(upright, Shape::fromRotatedBox({{5, 5}, {10, 10}, 90})), 1));
    QVERIFY(isClose(intersectionOverUnion(upright, Shape::fromEllipse({{5, 5}, {10, 10}, 0})), M_PI / 4, 5e-3));
}

void ShapeKindsTest::overlapOfMasksCountsPixels()
{
    const Shape one = Shape::fromMask(Mask::fromRect({0, 0, 10, 10}));
    QCOMPARE(intersectionOverUnion(one, Shape::fromMask(Mask::fromRect({5, 0, 10, 10}))), 50.0 / 150);
    QCOMPARE(intersectionOverUnion(one, Shape::fromBox({0, 0, 5, 10})), 0.5);
    QCOMPARE(intersectionOverUnion(one, Shape::fromMask(Mask::fromRect({10, 0, 10, 10}))), 0.0);
    QCOMPARE(intersectionOverUnion(one, Shape::fromPolyline(square(0, 0, 10))), 0.0);
}

void ShapeKindsTest::everyAreaFullyOverlapsItself()
{
    for (const Shape &shape : oneOfEach())
        QVERIFY(isClose(intersectionOverUnion(shape, shape), hasArea(shape.kind) ? 1 : 0));
}

void ShapeKindsTest::nothingInItIsEmpty()
{
    for (const Shape &shape : oneOfEach()) {
        QVERIFY(!shape.isEmpty());
        Shape bare;
        bare.kind = shape.kind;
        QCOMPARE(bare.isEmpty(), shape.kind != ShapeKind::Tag);
    }
}

QTEST_GUILESS_MAIN(ShapeKindsTest)
#include "tst_shapekinds.moc"
