// SPDX-License-Identifier: GPL-3.0-or-later
// Turning, scaling, mirroring, and the handles of turned boxes and cuboids.
#include "models/geometry/polygonediting.h"
#include "models/geometry/shapetransform.h"
#include "tests/geometry/shapesamples.h"

#include <QTest>

using namespace cairn;

namespace {

bool isClosePoint(const QPointF &first, const QPointF &second)
{
    return isClose(first.x(), second.x(), 1e-6) && isClose(first.y(), second.y(), 1e-6);
}

} // namespace

class ShapeTransformTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBoxHoldsQuarterTurnsOnly();
    void aRotatedBoxTurnsButDoesNotShear();
    void anEllipseHoldsEveryTransform();
    void aMaskTurnsByQuartersWithoutLoss();
    void aMirroredCuboidKeepsLeftLeft();
    void whatFlattensIsRefused();
    void resizingKeepsTheOppositeCorner();
    void resizingPastTheOtherSideTurnsItOver();
    void resizingCanKeepTheRatio();
    void aBoxTurnsTowardsThePointer();
    void facesAndEdgesOfACuboidMove();
    void pointsOfSkeletonsAndCuboidsAreVertices();
};

void ShapeTransformTest::aBoxHoldsQuarterTurnsOnly()
{
    const Shape box = Shape::fromBox({10, 0, 20, 5});
    const auto turned = transformed(box, turnAbout({0, 0}, 90)); // clockwise: right becomes down
    QVERIFY(turned);
    QCOMPARE(turned->kind, ShapeKind::Box);
    QVERIFY(isClosePoint(turned->box.topLeft(), {-5, 10}) && isClosePoint(turned->box.bottomRight(), {0, 30}));
    QVERIFY(!transformed(box, turnAbout({0, 0}, 30)));
    QCOMPARE(transformed(box, scaleAbout({10, 0}, 2, 3))->box, QRectF(10, 0, 40, 15));
    QCOMPARE(transformed(box, scaleAbout({10, 0}, -1, 1))->box, QRectF(-10, 0, 20, 5));
}

void ShapeTransformTest::aRotatedBoxTurnsButDoesNotShear()
{
    const Shape box = Shape::fromRotatedBox({{10, 10}, {20, 4}, 30});
    const auto turned = transformed(box, turnAbout({10, 10}, 45));
    QVERIFY(turned);
    QVERIFY(isClose(turned->turned.angle, 75, 1e-9));
    QVERIFY(isClosePoint(turned->turned.center, {10, 10}));
    const auto scaled = transformed(box, scaleAbout({0, 0}, 2, 2));
    QVERIFY(isClose(scaled->area(), 4 * 80));
    QVERIFY(!transformed(box, scaleAbout({0, 0}, 2, 1)));
    QVERIFY(isClose(transformed(box, scaleAbout({0, 0}, 1, -1))->turned.angle, 150, 1e-9));
}

void ShapeTransformTest::anEllipseHoldsEveryTransform()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 50; ++round) {
        const Shape ellipse = Shape::fromEllipse({{50, 60}, {40, 14}, random.generateDouble() * 180});
        const QTransform transform(0.5 + random.generateDouble(), random.generateDouble() - 0.5, random.generateDouble() - 0.5, 0.5 + random.generateDouble(), 3, 4);
        if (std::abs(transform.determinant()) < 0.1)
            continue;
        const auto mapped = transformed(ellipse, transform);
        QVERIFY(mapped);
        QVERIFY(isClose(mapped->area(), ellipse.area() * std::abs(transform.determinant()), 1e-6));
        // Every point of the outline lies on the new outline.
        for (const QPointF &point : ellipse.turned.ellipseOutline(0.1)) {
            const QPointF local = mapped->turned.toLocal(transform.map(point));
            QVERIFY(isClose(std::hypot(2 * local.x() / mapped->turned.size.width(), 2 * local.y() / mapped->turned.size.height()), 1, 1e-6));
        }
    }
}

void ShapeTransformTest::aMaskTurnsByQuartersWithoutLoss()
{
    const Shape mask = Shape::fromMask(maskDrawn({"###", "#..", "..."}));
    const auto turned = transformed(mask, turnAbout({1.5, 1.5}, 90));
    QVERIFY(turned);
    QCOMPARE(turned->mask, maskDrawn({".##", "..#", "..#"}));
    QCOMPARE(transformed(mask, scaleAbout({0, 0}, 2, 2))->mask.area(), 16);
    QVERIFY(!transformed(mask, scaleAbout({0, 0}, 1e6, 1e6)));
}

void ShapeTransformTest::aMirroredCuboidKeepsLeftLeft()
{
    const Shape cuboid = cuboidFromBox({0, 0, 10, 6}, {3, -2});
    const auto mirrored = transformed(cuboid, scaleAbout({0, 0}, -1, 1));
    QCOMPARE(*mirrored, cuboidFromBox({-10, 0, 10, 6}, {-3, -2}));
}

void ShapeTransformTest::whatFlattensIsRefused()
{
    QVERIFY(!transformed(Shape::fromPolygon(square(0, 0, 5)), scaleAbout({0, 0}, 0, 1)));
    QVERIFY(!transformed(Shape::fromPolygon(square(0, 0, 5)), scaleAbout({0, 0}, std::nan(""), 1)));
    QVERIFY(!transformed(Shape::fromBox({0, 0, 5, 5}), QTransform(1, 0, 0.1, 0, 1, 0, 0, 0, 1)));
}

void ShapeTransformTest::resizingKeepsTheOppositeCorner()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 100; ++round) {
        const TurnedBox box {{50, 50}, {40, 20}, random.generateDouble() * 180};
        // The bottom-right corner is dragged further out, the top-left one stays.
        const QPointF pointer = box.fromLocal({30, 25});
        const TurnedBox larger = resized(box, 1, 1, pointer);
        QVERIFY(isClosePoint(larger.corners()[0], box.corners()[0]));
        QVERIFY(isClosePoint(larger.corners()[2], pointer));
        QVERIFY(isClose(larger.size.width(), 50) && isClose(larger.size.height(), 35));
        // A side moves in its own direction only.
        const TurnedBox wider = resized(box, -1, 0, box.fromLocal({-27, 999}));
        QVERIFY(isClose(wider.size.width(), 47) && isClose(wider.size.height(), 20));
        QVERIFY(isClosePoint(wider.corners()[1], box.corners()[1]) && isClosePoint(wider.corners()[2], box.corners()[2]));
    }
}

void ShapeTransformTest::resizingPastTheOtherSideTurnsItOver()
{
    const TurnedBox box = resized({{0, 0}, {10, 10}, 0}, 1, 0, {-12, 0});
    QCOMPARE(box.size, QSizeF(7, 10));
    QCOMPARE(box.boundingBox(), QRectF(-12, -5, 7, 10));
}

void ShapeTransformTest::resizingCanKeepTheRatio()
{
    const TurnedBox box = resized({{0, 0}, {20, 10}, 0}, 1, 1, {30, 6}, true);
    QCOMPARE(box.size, QSizeF(22, 11));
    QVERIFY(isClosePoint(box.corners()[0], {-10, -5}));
}

void ShapeTransformTest::aBoxTurnsTowardsThePointer()
{
    const TurnedBox box {{10, 10}, {8, 4}, 0};
    QVERIFY(isClose(turnedTowards(box, {10, 0}).angle, 0));
    QVERIFY(isClose(turnedTowards(box, {20, 10}).angle, 90));
    QVERIFY(isClose(turnedTowards(box, {20, 0}).angle, 45));
    QCOMPARE(turnedTowards(box, {10, 10}), box);
    QVERIFY(isClose(turnedBy(box, -30).angle, 150));
}

void ShapeTransformTest::facesAndEdgesOfACuboidMove()
{
    const Shape cuboid = cuboidFromBox({0, 0, 10, 6}, {3, -2});
    const Shape deeper = withFaceMoved(cuboid, CuboidFace::Back, {2, 0});
    QCOMPARE(deeper, cuboidFromBox({0, 0, 10, 6}, {5, -2}));
    const Shape edge = withEdgeMoved(cuboid, 1, {4, 0}); // the front's right edge
    QCOMPARE(edge.points[1], QPointF(14, 0));
    QCOMPARE(edge.points[2], QPointF(14, 6));
    QCOMPARE(edge.points[0], QPointF(0, 0));
    QCOMPARE(withEdgeMoved(cuboid, 12, {4, 0}), cuboid);
    QCOMPARE(withFaceMoved(Shape::fromCuboid({}, {}), CuboidFace::Front, {1, 1}), Shape::fromCuboid({}, {}));
}

void ShapeTransformTest::pointsOfSkeletonsAndCuboidsAreVertices()
{
    const Shape cuboid = cuboidFromBox({0, 0, 10, 6}, {3, -2});
    QCOMPARE(vertexIndexes(cuboid).size(), 8);
    QCOMPARE(nearestVertex(cuboid, {13.2, 4}, 2), (VertexIndex {0, 0, 6}));
    QCOMPARE(withVertexMoved(cuboid, {0, 0, 6}, {20, 20}).points[6], QPointF(20, 20));
    QCOMPARE(withVertexRemoved(cuboid, {0, 0, 6}), cuboid);
    QCOMPARE(withVertexInserted(cuboid, {0, 0, 6}, {1, 1}), cuboid);
    QVERIFY(!edgeEnd(cuboid, {0, 0, 0}));
    const Shape skeleton = Shape::fromSkeleton(QPolygonF({{0, 0}, {5, 5}}));
    const Shape removed = withVertexRemoved(skeleton, {0, 0, 1});
    QCOMPARE(removed.points, skeleton.points);
    QCOMPARE(removed.visibilities[1], PointVisibility::Absent);
    QVERIFY(!nearestVertex(removed, {5, 5}, 1));
}

QTEST_GUILESS_MAIN(ShapeTransformTest)
#include "tst_shapetransform.moc"
