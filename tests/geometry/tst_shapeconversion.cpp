// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes of one kind as another.
#include "models/geometry/cuboid.h"
#include "models/geometry/shapeconversion.h"
#include "tests/geometry/shapesamples.h"

#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

const QList<ShapeKind> kAllKinds {ShapeKind::Tag, ShapeKind::Box, ShapeKind::RotatedBox, ShapeKind::Ellipse, ShapeKind::Polygon, ShapeKind::Polyline,
    ShapeKind::Point, ShapeKind::Skeleton, ShapeKind::Mask, ShapeKind::Cuboid};

} // namespace

class ShapeConversionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTargetIsReachedAndNothingElse();
    void severalShapesShareTheirTargets();
    void maskToPolygonAndBackIsExact();
    void aToleranceStaysWithinIt();
    void aMaskKeepsItsHolesAndParts();
    void theSmallestBoxIsFound();
    void theSmallestBoxIsNoLargerThanAnyOther();
    void anEllipseComesBackFromItsPolygonAndMask();
    void aLineClosesToAPolygonAndOpensAgain();
    void absentPointsAreLeftOut();
};

void ShapeConversionTest::everyTargetIsReachedAndNothingElse()
{
    Shape holed = Shape::fromPolygon(square(0, 0, 20));
    holed.parts[0].append(square(5, 5, 5));
    const QList<Shape> shapes {Shape::tag(), Shape::fromBox({1, 2, 30, 20}), Shape::fromRotatedBox({{30, 30}, {20, 10}, 20}),
        Shape::fromEllipse({{30, 30}, {20, 10}, 20}), Shape::fromPolygon(square(0, 0, 9)), holed, Shape::fromPolyline(QPolygonF({{0, 0}, {9, 0}, {5, 8}})),
        Shape::fromPolyline(QPolygonF({{0, 0}, {9, 9}})), Shape::fromPoints(QPolygonF({{1, 1}})), Shape::fromPoints(square(1, 1, 4)),
        Shape::fromSkeleton(square(1, 1, 4)), Shape::fromMask(maskDrawn({"##", "#."})), cuboidFromBox({5, 5, 10, 10}, {4, 4})};
    for (const Shape &shape : shapes) {
        const QList<ShapeKind> targets = conversionTargets(shape);
        QVERIFY(!targets.contains(shape.kind));
        for (const ShapeKind kind : kAllKinds) {
            const auto result = converted(shape, kind, 0.5);
            QCOMPARE(result.has_value(), kind == shape.kind || targets.contains(kind));
            if (!result)
                continue;
            QCOMPARE(result->kind, kind);
            QVERIFY(!result->isEmpty());
        }
    }
    QVERIFY(conversionTargets(Shape::fromBox({0, 0, 0, 5})).isEmpty());
    QVERIFY(!conversionTargets(holed).contains(ShapeKind::Polyline));
    QVERIFY(conversionTargets(Shape::fromPolygon(square(0, 0, 9))).contains(ShapeKind::Polyline));
    QVERIFY(conversionTargets(Shape::fromPoints(QPolygonF({{1, 1}}))).isEmpty());
}

void ShapeConversionTest::severalShapesShareTheirTargets()
{
    const QList<Shape> shapes {Shape::fromBox({0, 0, 5, 5}), Shape::fromMask(Mask::fromRect({0, 0, 5, 5}))};
    QCOMPARE(conversionTargets(shapes), QList<ShapeKind>({ShapeKind::RotatedBox, ShapeKind::Polygon}));
    QVERIFY(conversionTargets(QList<Shape>()).isEmpty());
    QVERIFY(conversionTargets(shapes + QList {Shape::tag()}).isEmpty());
}

void ShapeConversionTest::maskToPolygonAndBackIsExact()
{
    QRandomGenerator random(31);
    for (int round = 0; round < 100; ++round) {
        const Shape mask = Shape::fromMask(Mask::fromImage(noise(random, {1 + int(random.bounded(60)), 1 + int(random.bounded(60))}, 1 + int(random.bounded(100))), {5, -3}));
        if (mask.isEmpty())
            continue;
        const auto polygon = converted(mask, ShapeKind::Polygon, 0);
        QVERIFY(polygon);
        QCOMPARE(polygon->area(), mask.area());
        QCOMPARE(converted(*polygon, ShapeKind::Mask, 0).value(), mask);
    }
}

void ShapeConversionTest::aToleranceStaysWithinIt()
{
    Mask disc;
    disc.paintDisc({100, 100}, 60, BrushMode::Add);
    const auto fine = converted(Shape::fromMask(disc), ShapeKind::Polygon, 0), coarse = converted(Shape::fromMask(disc), ShapeKind::Polygon, 1);
    QVERIFY(coarse && fine);
    QVERIFY(vertexCount(*coarse) < vertexCount(*fine) / 4);
    for (const QPointF &point : fine->parts[0][0])
        QVERIFY(coarse->contains(point, 1.001));
    QVERIFY(intersectionOverUnion(*coarse, Shape::fromMask(disc)) > 0.97);
}

void ShapeConversionTest::aMaskKeepsItsHolesAndParts()
{
    Mask mask = Mask::fromRect({0, 0, 40, 40}).subtracted(Mask::fromRect({10, 10, 20, 20})).united(Mask::fromRect({15, 15, 10, 10}));
    const auto polygon = converted(Shape::fromMask(mask), ShapeKind::Polygon, 1);
    QVERIFY(polygon);
    QCOMPARE(polygon->parts.size(), 2);
    QCOMPARE(polygon->area(), 1600.0 - 400 + 100);
    QCOMPARE(maskOf(*polygon).value(), mask);
}

void ShapeConversionTest::theSmallestBoxIsFound()
{
    QRandomGenerator random(32);
    for (int round = 0; round < 50; ++round) {
        const TurnedBox box = TurnedBox {{50, 40}, {30, 12}, random.generateDouble() * 180}.normalized();
        const auto found = converted(Shape::fromPolygon(box.corners()), ShapeKind::RotatedBox, 0);
        QVERIFY(found);
        QVERIFY(isClose(found->area(), 360));
        QVERIFY(isClose(intersectionOverUnion(*found, Shape::fromRotatedBox(box)), 1));
    }
}

void ShapeConversionTest::theSmallestBoxIsNoLargerThanAnyOther()
{
    QRandomGenerator random(33);
    for (int round = 0; round < 30; ++round) {
        QPolygonF points;
        for (int i = 0; i < 12; ++i)
            points.append({random.generateDouble() * 100, random.generateDouble() * 60});
        const auto found = converted(Shape::fromPolygon(points), ShapeKind::RotatedBox, 0);
        QVERIFY(found);
        for (const QPointF &point : points)
            QVERIFY(found->contains(point, 1e-6));
        for (int degrees = 0; degrees < 180; ++degrees) {
            TurnedBox turned;
            turned.angle = degrees;
            QPolygonF local;
            for (const QPointF &point : points)
                local.append(turned.toLocal(point));
            const QRectF bounds = local.boundingRect();
            QVERIFY(found->area() <= bounds.width() * bounds.height() + 1e-6);
        }
    }
}

void ShapeConversionTest::anEllipseComesBackFromItsPolygonAndMask()
{
    for (const double angle : {0.0, 25.0, 90.0, 160.0}) {
        const Shape ellipse = Shape::fromEllipse({{500.5, 400.25}, {200, 90}, angle});
        const auto polygon = converted(ellipse, ShapeKind::Polygon, 0.01);
        const auto again = converted(*polygon, ShapeKind::Ellipse, 0);
        QVERIFY(again);
        QVERIFY(isClose(again->turned.size.width(), 200, 0.05) && isClose(again->turned.size.height(), 90, 0.05));
        QVERIFY(isClose(again->turned.angle, angle, 0.05) || isClose(again->turned.angle, angle + 180, 0.05));
        const auto painted = converted(*converted(ellipse, ShapeKind::Mask, 0), ShapeKind::Ellipse, 0);
        QVERIFY(intersectionOverUnion(*painted, ellipse) > 0.99);
    }
}

void ShapeConversionTest::aLineClosesToAPolygonAndOpensAgain()
{
    const Shape line = Shape::fromPolyline(QPolygonF({{0, 0}, {10, 0}, {10, 10}}));
    const auto polygon = converted(line, ShapeKind::Polygon, 0);
    QCOMPARE(polygon->area(), 50.0);
    const auto again = converted(*polygon, ShapeKind::Polyline, 0);
    QCOMPARE(again->points, QPolygonF({{0, 0}, {10, 0}, {10, 10}, {0, 0}}));
    QCOMPARE(converted(*again, ShapeKind::Polygon, 0).value(), *polygon);
}

void ShapeConversionTest::absentPointsAreLeftOut()
{
    const Shape skeleton = Shape::fromSkeleton(QPolygonF({{1, 1}, {5, 7}, {90, 90}}), {PointVisibility::Visible, PointVisibility::Occluded, PointVisibility::Absent});
    QCOMPARE(converted(skeleton, ShapeKind::Box, 0)->box, QRectF(1, 1, 4, 6));
    QCOMPARE(converted(skeleton, ShapeKind::Point, 0)->points, QPolygonF({{1, 1}, {5, 7}}));
}

QTEST_GUILESS_MAIN(ShapeConversionTest)
#include "tst_shapeconversion.moc"
