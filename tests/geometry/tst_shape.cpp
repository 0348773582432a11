// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes as values: expected numbers are worked out by hand from squares and triangles.
#include "models/geometry/shape.h"

#include <QJsonDocument>
#include <QTest>

using namespace cairn;

namespace {

QPolygonF square(double x, double y, double edge)
{
    return QPolygonF({{x, y}, {x + edge, y}, {x + edge, y + edge}, {x, y + edge}});
}

// 10 x 10 with a hole of 4 x 4 in its middle.
Shape frame()
{
    Shape shape = Shape::fromPolygon(square(0, 0, 10));
    shape.parts[0].append(square(3, 3, 4));
    return shape;
}

Shape polygonOf(const QList<QPolygonF> &outlines)
{
    Shape shape;
    shape.kind = ShapeKind::Polygon;
    for (const QPolygonF &outline : outlines)
        shape.parts.append(PolygonPart {outline});
    return shape;
}

bool isClose(double a, double b, double tolerance = 1e-3)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class ShapeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsFoundByItsName();
    void anUnknownKindIsRefusedWithItsName();
    void intersectionOverUnionIsTheHandNumber_data();
    void intersectionOverUnionIsTheHandNumber();
    void areaLeavesHolesOut();
    void aHoleIsNotInside();
    void theToleranceReachesTheOutlineAndTheHolesEdge();
    void jsonComesBackAsTheSameShape_data();
    void jsonComesBackAsTheSameShape();
    void theSameShapeHasTheSameText();
    void theTextIsTheOneInTheHelp();
    void arithmeticDustDoesNotReachTheText();
    void brokenGeometryIsRefused_data();
    void brokenGeometryIsRefused();
    void clippingABoxKeepsTheCommonPart();
    void clippingAPolygonCutsAtTheFrame();
    void clippingLeavesWhatIsInsideUntouched();
    void clippingCanSplitAPolygon();
    void clippingKeepsHoles();
    void whatIsOutsideBecomesEmpty();
    void aTagIsNeverEmpty();
    void movingMovesEveryPart();
    void aClosedRingIsOpened();
};

void ShapeTest::everyKindIsFoundByItsName()
{
    const QStringList names {"tag", "box", "rotated_box", "ellipse", "polygon", "polyline", "point", "skeleton", "mask", "cuboid"};
    for (const QString &name : names) {
        const auto kind = shapeKindFromName(name);
        QVERIFY2(kind.has_value(), qPrintable(name));
        QCOMPARE(shapeKindName(*kind), name);
    }
}

void ShapeTest::anUnknownKindIsRefusedWithItsName()
{
    const auto kind = shapeKindFromName("blob");
    QVERIFY(!kind);
    QVERIFY(kind.error().sentence.contains("blob"));
}

void ShapeTest::intersectionOverUnionIsTheHandNumber_data()
{
    QTest::addColumn<Shape>("first");
    QTest::addColumn<Shape>("second");
    QTest::addColumn<double>("expected");
    const Shape box = Shape::fromBox({0, 0, 10, 10});
    const Shape triangle = Shape::fromPolygon(QPolygonF({{0, 0}, {10, 0}, {0, 10}}));
    QTest::newRow("the same box") << box << box << 1.0;
    QTest::newRow("half overlapping boxes: 50 of 150") << box << Shape::fromBox({5, 0, 10, 10}) << 1.0 / 3;
    QTest::newRow("boxes that touch") << box << Shape::fromBox({10, 0, 10, 10}) << 0.0;
    QTest::newRow("a box in another: 25 of 100") << box << Shape::fromBox({2, 2, 5, 5}) << 0.25;
    QTest::newRow("a triangle in its square: 50 of 100") << box << triangle << 0.5;
    QTest::newRow("a square in a frame's hole") << frame() << Shape::fromBox({3, 3, 4, 4}) << 0.0;
    QTest::newRow("a frame and its square: 84 of 100") << frame() << box << 0.84;
    QTest::newRow("parts that overlap count once: 75 and 75, the same") << polygonOf({square(0, 0, 10), square(5, 0, 10)})
                                                                        << Shape::fromBox({0, 0, 15, 10}) << 1.0;
    // A bow tie is two triangles of 25 each, by the even-odd rule.
    QTest::newRow("an outline that crosses itself: 50 of 100") << Shape::fromPolygon(QPolygonF({{0, 0}, {10, 10}, {10, 0}, {0, 10}})) << box << 0.5;
    QTest::newRow("the other way round: 50 of 100") << box << Shape::fromPolygon(QPolygonF({{0, 10}, {10, 0}, {0, 0}})) << 0.5;
    QTest::newRow("a tag has no area") << Shape::tag() << box << 0.0;
    QTest::newRow("an empty box") << Shape::fromBox({5, 5, 0, 3}) << box << 0.0;
    QTest::newRow("far from the origin: 50 of 150") << Shape::fromPolygon(square(200'000, 200'000, 10))
                                                    << Shape::fromBox({200'005, 200'000, 10, 10}) << 1.0 / 3;
}

void ShapeTest::intersectionOverUnionIsTheHandNumber()
{
    QFETCH(Shape, first);
    QFETCH(Shape, second);
    QFETCH(double, expected);
    QVERIFY2(isClose(intersectionOverUnion(first, second), expected), qPrintable(QString::number(intersectionOverUnion(first, second))));
    QVERIFY(isClose(intersectionOverUnion(second, first), expected));
}

void ShapeTest::areaLeavesHolesOut()
{
    QCOMPARE(frame().area(), 84.0);
    QCOMPARE(Shape::fromPolygon(QPolygonF({{0, 0}, {4, 0}, {0, 3}})).area(), 6.0);
    QCOMPARE(Shape::fromBox({1, 2, 3, 4}).area(), 12.0);
    QCOMPARE(polygonOf({square(0, 0, 2), square(10, 10, 3)}).area(), 13.0);
}

void ShapeTest::aHoleIsNotInside()
{
    QVERIFY(frame().contains({1, 1}));
    QVERIFY(!frame().contains({5, 5}));
    QVERIFY(!frame().contains({11, 5}));
    QVERIFY(!Shape::tag().contains({0, 0}));
}

void ShapeTest::theToleranceReachesTheOutlineAndTheHolesEdge()
{
    QVERIFY(!frame().contains({11, 5}, 0.9));
    QVERIFY(frame().contains({11, 5}, 1.1));
    QVERIFY(!frame().contains({5, 5}, 1.9));
    QVERIFY(frame().contains({5, 5}, 2.1));
    QVERIFY(Shape::fromBox({0, 0, 4, 4}).contains({-2, 2}, 3));
    Shape line;
    line.kind = ShapeKind::Polyline;
    line.points = QPolygonF({{0, 0}, {10, 0}});
    QVERIFY(line.contains({5, 2}, 2.5));
    QVERIFY(!line.contains({5, 2}, 1.5));
}

void ShapeTest::jsonComesBackAsTheSameShape_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("tag") << Shape::tag();
    QTest::newRow("box") << Shape::fromBox({10.5, 20, 64, 48.25});
    QTest::newRow("polygon with a hole") << frame();
    QTest::newRow("two parts") << polygonOf({square(0, 0, 2.125), square(10, 10, 3)});
    Shape point;
    point.kind = ShapeKind::Point;
    point.points = QPolygonF({{1.5, 2}, {3, 4}});
    QTest::newRow("points") << point;
    point.kind = ShapeKind::Polyline;
    QTest::newRow("polyline") << point;
}

void ShapeTest::jsonComesBackAsTheSameShape()
{
    QFETCH(Shape, shape);
    const auto again = Shape::fromJsonText(shape.kind, shape.toJsonText());
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    QCOMPARE(*again, shape);
    QCOMPARE(again->toJsonText(), shape.toJsonText());
}

void ShapeTest::theSameShapeHasTheSameText()
{
    // Drawn from the other corner, moved there and back, with a closing point: still the same shape.
    const QByteArray text = Shape::fromBox({10, 20, 30, 40}).toJsonText();
    QCOMPARE(Shape::fromBox({40, 60, -30, -40}).toJsonText(), text);
    QCOMPARE(Shape::fromBox({10, 20, 30, 40}).translated({0.1, 0.7}).translated({-0.1, -0.7}).toJsonText(), text);
    QPolygonF closed = square(0, 0, 10);
    closed.append(closed.first());
    QCOMPARE(Shape::fromPolygon(closed).toJsonText(), Shape::fromPolygon(square(0, 0, 10)).toJsonText());
}

void ShapeTest::theTextIsTheOneInTheHelp()
{
    QCOMPARE(Shape::tag().toJsonText(), "{}");
    QCOMPARE(Shape::fromBox({10.5, 20, 64, 48}).toJsonText(), R"({"h":48,"w":64,"x":10.5,"y":20})");
    QCOMPARE(Shape::fromPolygon(QPolygonF({{0, 0}, {1.25, 0}, {0, 3}})).toJsonText(), R"({"parts":[[[[0,0],[1.25,0],[0,3]]]]})");
}

void ShapeTest::arithmeticDustDoesNotReachTheText()
{
    QCOMPARE(Shape::fromBox({0.1 + 0.2, -1e-12, 1.0 / 3, 2}).toJsonText(), R"({"h":2,"w":0.3333,"x":0.3,"y":0})");
}

void ShapeTest::brokenGeometryIsRefused_data()
{
    QTest::addColumn<ShapeKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << ShapeKind::Box << QByteArray("x = 3");
    QTest::newRow("a list") << ShapeKind::Box << QByteArray("[1, 2, 3, 4]");
    QTest::newRow("no height") << ShapeKind::Box << QByteArray(R"({"x": 1, "y": 2, "w": 3})");
    QTest::newRow("negative size") << ShapeKind::Box << QByteArray(R"({"x": 1, "y": 2, "w": -3, "h": 1})");
    QTest::newRow("text for a number") << ShapeKind::Box << QByteArray(R"({"x": "1", "y": 2, "w": 3, "h": 1})");
    QTest::newRow("astronomical") << ShapeKind::Box << QByteArray(R"({"x": 1e300, "y": 2, "w": 3, "h": 1})");
    QTest::newRow("no parts") << ShapeKind::Polygon << QByteArray("{}");
    QTest::newRow("two points") << ShapeKind::Polygon << QByteArray(R"({"parts": [[[[0, 0], [1, 1]]]]})");
    QTest::newRow("a point of three") << ShapeKind::Polygon << QByteArray(R"({"parts": [[[[0, 0, 0], [1, 1], [2, 0]]]]})");
    QTest::newRow("an empty part") << ShapeKind::Polygon << QByteArray(R"({"parts": [[]]})");
    QTest::newRow("nothing") << ShapeKind::Cuboid << QByteArray("{}");
}

void ShapeTest::brokenGeometryIsRefused()
{
    QFETCH(ShapeKind, kind);
    QFETCH(QByteArray, text);
    const auto shape = Shape::fromJsonText(kind, text);
    QVERIFY(!shape);
    QVERIFY(shape.error().sentence.endsWith('.'));
}

void ShapeTest::clippingABoxKeepsTheCommonPart()
{
    QCOMPARE(Shape::fromBox({-5, 8, 20, 20}).clippedTo({0, 0, 10, 10}).box, QRectF(0, 8, 10, 2));
}

void ShapeTest::clippingAPolygonCutsAtTheFrame()
{
    // A diamond around the corner of the frame: a quarter of its area stays.
    const Shape diamond = Shape::fromPolygon(QPolygonF({{0, -4}, {4, 0}, {0, 4}, {-4, 0}}));
    const Shape clipped = diamond.clippedTo({0, 0, 100, 100});
    QVERIFY(isClose(clipped.area(), 8));
    QCOMPARE(clipped.boundingBox(), QRectF(0, 0, 4, 4));
}

void ShapeTest::clippingLeavesWhatIsInsideUntouched()
{
    const Shape shape = Shape::fromPolygon(QPolygonF({{1.23456789, 1}, {3, 1}, {2, 2.98765432}}));
    const Shape clipped = shape.clippedTo({0, 0, 10, 10});
    QCOMPARE(clipped.parts.first().first().first().x(), 1.23456789);
    QCOMPARE(clipped.toJsonText(), shape.toJsonText());
}

void ShapeTest::clippingCanSplitAPolygon()
{
    // A U whose legs alone reach into the frame.
    const Shape letter = Shape::fromPolygon(QPolygonF({{0, 0}, {2, 0}, {2, 8}, {8, 8}, {8, 0}, {10, 0}, {10, 10}, {0, 10}}));
    const Shape clipped = letter.clippedTo({0, 0, 10, 5});
    QCOMPARE(clipped.parts.size(), 2);
    QVERIFY(isClose(clipped.area(), 20));
}

void ShapeTest::clippingKeepsHoles()
{
    // The left half of the frame: 50 without the hole's left half of 2 x 4, which is now a bay. Clipping at 9 leaves the hole whole.
    QVERIFY(isClose(frame().clippedTo({0, 0, 5, 10}).area(), 42));
    const Shape clipped = frame().clippedTo({0, 0, 9, 10});
    QCOMPARE(clipped.parts.size(), 1);
    QCOMPARE(clipped.parts.first().size(), 2);
    QVERIFY(isClose(clipped.area(), 74));
}

void ShapeTest::whatIsOutsideBecomesEmpty()
{
    const QRectF frame(0, 0, 10, 10);
    QVERIFY(Shape::fromBox({20, 20, 5, 5}).clippedTo(frame).isEmpty());
    QVERIFY(Shape::fromPolygon(square(20, 20, 5)).clippedTo(frame).isEmpty());
    QVERIFY(Shape::fromBox({3, 3, 0, 5}).isEmpty());
}

void ShapeTest::aTagIsNeverEmpty()
{
    QVERIFY(!Shape::tag().isEmpty());
    QVERIFY(!Shape::tag().clippedTo({0, 0, 1, 1}).isEmpty());
    QVERIFY(Shape::tag().boundingBox().isEmpty());
}

void ShapeTest::movingMovesEveryPart()
{
    Shape shape = frame();
    shape.parts.append(PolygonPart {square(20, 20, 2)});
    const Shape moved = shape.translated({5, -1});
    QCOMPARE(moved.parts[0][1].first(), QPointF(8, 2));
    QCOMPARE(moved.parts[1][0].first(), QPointF(25, 19));
    QCOMPARE(moved.area(), shape.area());
}

void ShapeTest::aClosedRingIsOpened()
{
    const auto shape = Shape::fromJsonText(ShapeKind::Polygon, R"({"parts": [[[[0, 0], [4, 0], [0, 3], [0, 0]]]]})");
    QVERIFY(shape.has_value());
    QCOMPARE(shape->parts.first().first().size(), 3);
    QCOMPARE(shape->area(), 6.0);
}

QTEST_GUILESS_MAIN(ShapeTest)
#include "tst_shape.moc"
