// SPDX-License-Identifier: GPL-3.0-or-later
// Editing single vertices of polygons.
#include "models/geometry/polygonediting.h"

#include <QTest>

using namespace cairn;

namespace {

Shape squareWithHole()
{
    Shape shape = Shape::fromPolygon(QPolygonF({{0, 0}, {10, 0}, {10, 10}, {0, 10}}));
    shape.parts[0].append(QPolygonF({{3, 3}, {6, 3}, {3, 6}}));
    return shape;
}

} // namespace

class PolygonEditingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNearestVertexIsFoundInOutlineAndHole();
    void nothingIsNearWhenItIsTooFar();
    void theNearestEdgeIncludesTheClosingOne();
    void insertingPutsTheVertexOnItsEdge();
    void insertingOnTheClosingEdgeAppends();
    void movingAVertexChangesOnlyIt();
    void removingAVertexJoinsItsNeighbours();
    void anOutlineKeepsThreeVertices();
    void aHoleOfTwoVerticesGoes();
    void anIndexThatDoesNotExistChangesNothing();
    void aPolylineHasNoClosingEdge();
    void simplifyingKeepsCornersAndDropsWhatIsOnTheWay();
    void simplifyingStaysWithinItsTolerance();
};

void PolygonEditingTest::theNearestVertexIsFoundInOutlineAndHole()
{
    QCOMPARE(nearestVertex(squareWithHole(), {9, 1}, 3), (VertexIndex {0, 0, 1}));
    QCOMPARE(nearestVertex(squareWithHole(), {5.5, 3.2}, 3), (VertexIndex {0, 1, 1}));
}

void PolygonEditingTest::nothingIsNearWhenItIsTooFar()
{
    QVERIFY(!nearestVertex(squareWithHole(), {20, 20}, 3));
    QVERIFY(!nearestEdge(squareWithHole(), {20, 20}, 3));
    QVERIFY(!nearestVertex(Shape::fromBox({0, 0, 5, 5}), {0, 0}, 3));
}

void PolygonEditingTest::theNearestEdgeIncludesTheClosingOne()
{
    const auto edge = nearestEdge(squareWithHole(), {-1, 5}, 3);
    QVERIFY(edge.has_value());
    QCOMPARE(edge->start, (VertexIndex {0, 0, 3}));
    QCOMPARE(edge->point, QPointF(0, 5));
    QCOMPARE(edge->distance, 1.0);
}

void PolygonEditingTest::insertingPutsTheVertexOnItsEdge()
{
    const Shape edited = withVertexInserted(squareWithHole(), {0, 0, 1}, {11, 5});
    QCOMPARE(edited.parts[0][0], QPolygonF({{0, 0}, {10, 0}, {11, 5}, {10, 10}, {0, 10}}));
    QCOMPARE(edited.parts[0][1], squareWithHole().parts[0][1]);
}

void PolygonEditingTest::insertingOnTheClosingEdgeAppends()
{
    const Shape edited = withVertexInserted(squareWithHole(), {0, 0, 3}, {-1, 5});
    QCOMPARE(edited.parts[0][0].last(), QPointF(-1, 5));
    QCOMPARE(edited.parts[0][0].size(), 5);
}

void PolygonEditingTest::movingAVertexChangesOnlyIt()
{
    const Shape edited = withVertexMoved(squareWithHole(), {0, 1, 2}, {4, 7});
    QCOMPARE(edited.parts[0][1], QPolygonF({{3, 3}, {6, 3}, {4, 7}}));
    QCOMPARE(edited.parts[0][0], squareWithHole().parts[0][0]);
}

void PolygonEditingTest::removingAVertexJoinsItsNeighbours()
{
    const Shape edited = withVertexRemoved(squareWithHole(), {0, 0, 1});
    QCOMPARE(edited.parts[0][0], QPolygonF({{0, 0}, {10, 10}, {0, 10}}));
}

void PolygonEditingTest::anOutlineKeepsThreeVertices()
{
    const Shape triangle = Shape::fromPolygon(QPolygonF({{0, 0}, {4, 0}, {0, 3}}));
    QCOMPARE(withVertexRemoved(triangle, {0, 0, 1}), triangle);
}

void PolygonEditingTest::aHoleOfTwoVerticesGoes()
{
    const Shape edited = withVertexRemoved(squareWithHole(), {0, 1, 0});
    QCOMPARE(edited.parts[0].size(), 1);
    QCOMPARE(edited.area(), 100.0);
}

void PolygonEditingTest::anIndexThatDoesNotExistChangesNothing()
{
    const Shape shape = squareWithHole();
    for (const VertexIndex &index : {VertexIndex {1, 0, 0}, VertexIndex {0, 2, 0}, VertexIndex {0, 0, 4}, VertexIndex {-1, 0, 0}, VertexIndex {0, 0, -1}}) {
        QCOMPARE(withVertexRemoved(shape, index), shape);
        QCOMPARE(withVertexMoved(shape, index, {1, 1}), shape);
        QCOMPARE(withVertexInserted(shape, index, {1, 1}), shape);
        QVERIFY(!edgeEnd(shape, index));
    }
}

void PolygonEditingTest::aPolylineHasNoClosingEdge()
{
    Shape line;
    line.kind = ShapeKind::Polyline;
    line.points = QPolygonF({{0, 0}, {10, 0}, {10, 10}});
    QVERIFY(!edgeEnd(line, {0, 0, 2}));
    QVERIFY(!nearestEdge(line, {4, 6}, 1));
    QVERIFY(nearestEdge(line, {9.5, 6}, 1).has_value());
}

void PolygonEditingTest::simplifyingKeepsCornersAndDropsWhatIsOnTheWay()
{
    const QPolygonF line({{0, 0}, {2, 0.01}, {5, -0.02}, {10, 0}, {10, 4}, {10.02, 7}, {10, 10}});
    QCOMPARE(simplifiedLine(line, 0.5), QPolygonF({{0, 0}, {10, 0}, {10, 10}}));
}

void PolygonEditingTest::simplifyingStaysWithinItsTolerance()
{
    QPolygonF circle;
    for (int i = 0; i <= 360; ++i)
        circle.append({100 * std::cos(i * M_PI / 180), 100 * std::sin(i * M_PI / 180)});
    const QPolygonF simple = simplifiedLine(circle, 1);
    QVERIFY(simple.size() < 60);
    Shape outline;
    outline.kind = ShapeKind::Polyline;
    outline.points = simple;
    for (const QPointF &point : circle)
        QVERIFY(outline.contains(point, 1.0001));
}

QTEST_GUILESS_MAIN(PolygonEditingTest)
#include "tst_polygonediting.moc"
