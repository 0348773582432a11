// SPDX-License-Identifier: GPL-3.0-or-later
// Snapping against a look at every edge, and borders traced by hand.
#include "models/geometry/cuboid.h"
#include "models/geometry/segment.h"
#include "models/geometry/snapping.h"
#include "tests/geometry/shapesamples.h"

#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

Shape randomPolygon(QRandomGenerator &random, double reach, int vertices)
{
    QPolygonF ring;
    for (int i = 0; i < vertices; ++i)
        ring.append({random.generateDouble() * reach, random.generateDouble() * reach});
    return Shape::fromPolygon(ring);
}

} // namespace

class SnappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVertexComesBeforeAnEdgeAndAnEdgeBeforeTheBorder();
    void cornersOfBoxesAndPixelsAreVertices();
    void ignoredShapesAreNotSnappedTo();
    void theNearestIsTheOneThatALookAtAllFinds();
    void oddScenesAreTaken();
    void theBorderIsTracedByTheSideThatIsPassed();
    void aTraceMayPassTheRingsBeginning();
    void aTraceAlongAHoleStaysThere();
    void aLineIsTracedBothWays();
    void aTraceAroundIsTheWholeRing();
    void tracesWithoutAnOutlineAreEmpty();
    void sharedVerticesAreFoundInAllShapes();
};

void SnappingTest::aVertexComesBeforeAnEdgeAndAnEdgeBeforeTheBorder()
{
    const SnapIndex index({{7, Shape::fromPolygon(square(10, 10, 20)), 0}}, {0, 0, 100, 100});
    const auto vertex = index.nearest({12, 10.5}, 3);
    QVERIFY(vertex);
    QCOMPARE(vertex->kind, SnapTarget::Kind::Vertex);
    QCOMPARE(vertex->point, QPointF(10, 10));
    QCOMPARE(vertex->id, 7);
    QCOMPARE(vertex->index, (VertexIndex {0, 0, 0}));
    const auto edge = index.nearest({20, 31}, 3);
    QVERIFY(edge);
    QCOMPARE(edge->kind, SnapTarget::Kind::Edge);
    QCOMPARE(edge->point, QPointF(20, 30));
    QCOMPARE(edge->distance, 1.0);
    QCOMPARE(edge->index, (VertexIndex {0, 0, 2}));
    const auto border = index.nearest({98, 50}, 3);
    QVERIFY(border);
    QCOMPARE(border->kind, SnapTarget::Kind::Border);
    QCOMPARE(border->point, QPointF(100, 50));
    QCOMPARE(index.nearest({98, 99}, 3)->point, QPointF(100, 100));
    QVERIFY(!index.nearest({60, 60}, 3));
}

void SnappingTest::cornersOfBoxesAndPixelsAreVertices()
{
    const SnapIndex index({{1, Shape::fromBox({10, 10, 5, 5}), 0}, {2, Shape::fromMask(Mask::fromRect({30, 30, 4, 4})), 0},
                              {3, Shape::fromSkeleton(QPolygonF({{50, 50}, {60, 60}}), {PointVisibility::Visible, PointVisibility::Absent}), 0},
                              {4, cuboidFromBox({80, 80, 10, 10}, {5, -5}), 0}, {5, Shape::tag(), 0}},
        {});
    QCOMPARE(index.nearest({15.5, 15.5}, 1)->point, QPointF(15, 15));
    QCOMPARE(index.nearest({34.2, 29.9}, 1)->point, QPointF(34, 30));
    QCOMPARE(index.nearest({50.2, 50}, 1)->id, 3);
    QVERIFY(!index.nearest({60, 60}, 1));
    QCOMPARE(index.nearest({95.1, 85}, 1)->point, QPointF(95, 85));
    QCOMPARE(index.nearest({92.5, 87.5}, 0.1)->kind, SnapTarget::Kind::Edge); // the edge that joins front and back
    QVERIFY(!index.nearest({0, 0}, 3)); // no picture, no border
}

void SnappingTest::ignoredShapesAreNotSnappedTo()
{
    const SnapIndex index({{1, Shape::fromBox({10, 10, 5, 5}), 0}, {2, Shape::fromBox({11, 10, 5, 5}), 0}}, {});
    QCOMPARE(index.nearest({9.9, 10}, 3)->id, 1);
    QCOMPARE(index.nearest({9.9, 10}, 3, {1})->id, 2);
    QVERIFY(!index.nearest({9.9, 10}, 3, {1, 2}));
}

void SnappingTest::theNearestIsTheOneThatALookAtAllFinds()
{
    QRandomGenerator random(51);
    for (int scene = 0; scene < 20; ++scene) {
        QList<IdentifiedShape> shapes;
        for (int i = 0; i < 1 + scene * 3; ++i)
            shapes.append({i + 1, randomPolygon(random, scene % 2 ? 1000 : 30, 3 + scene % 7), 0});
        const SnapIndex index(shapes, {});
        for (int query = 0; query < 200; ++query) {
            const QPointF point(random.generateDouble() * 1200 - 100, random.generateDouble() * 1200 - 100);
            const double reach = random.generateDouble() * 60;
            double toVertex = reach, toEdge = reach;
            bool hasVertex = false, hasEdge = false;
            for (const IdentifiedShape &each : shapes) {
                if (const auto vertex = nearestVertex(each.shape, point, toVertex)) {
                    hasVertex = true;
                    toVertex = distance(point, vertexAt(each.shape, *vertex));
                }
                if (const auto edge = nearestEdge(each.shape, point, toEdge)) {
                    hasEdge = true;
                    toEdge = edge->distance;
                }
            }
            const auto found = index.nearest(point, reach);
            QCOMPARE(found.has_value(), hasVertex || hasEdge);
            if (found)
                QVERIFY(isClose(found->distance, hasVertex ? toVertex : toEdge, 1e-9));
        }
    }
}

void SnappingTest::oddScenesAreTaken()
{
    const Shape far = Shape::fromPolygon(QPolygonF({{-1e9, 5}, {1e9, 5}, {0, 1e9}}));
    const Shape nowhere = Shape::fromPolygon(QPolygonF({{std::nan(""), 5}, {1, 5}, {0, INFINITY}}));
    const Shape single = Shape::fromPoints(QPolygonF({{4, 4}}));
    const SnapIndex index({{1, far, 0}, {2, nowhere, 0}, {3, single, 0}, {4, Shape::fromPolygon({}), 0}}, {0, 0, 10, 10});
    QCOMPARE(index.nearest({4, 4.1}, 0.5)->id, 3);
    QVERIFY(index.nearest({7, 5.2}, 0.5).has_value());
    QVERIFY(!SnapIndex({{3, single, 0}}, {}).nearest({std::nan(""), 4}, 5));
    QVERIFY(!SnapIndex().nearest({1, 1}, 5));
    QCOMPARE(SnapIndex({{3, single, 0}}, {}).nearest({4.5, 4}, 5)->id, 3);
}

void SnappingTest::theBorderIsTracedByTheSideThatIsPassed()
{
    const Shape box = Shape::fromBox({0, 0, 10, 10});
    QCOMPARE(tracedBorder(box, {2, 0}, {10, 5}, {2, 10}), QPolygonF({{2, 0}, {10, 0}, {10, 10}, {2, 10}}));
    QCOMPARE(tracedBorder(box, {2, 0}, {0, 5}, {2, 10}), QPolygonF({{2, 0}, {0, 0}, {0, 10}, {2, 10}}));
    // The places need not lie on the border.
    QCOMPARE(tracedBorder(box, {2, -1}, {12, 5}, {2, 11}), QPolygonF({{2, 0}, {10, 0}, {10, 10}, {2, 10}}));
    QCOMPARE(tracedBorder(box, {2, 0}, {3, 0}, {4, 0}), QPolygonF({{2, 0}, {4, 0}}));
}

void SnappingTest::aTraceMayPassTheRingsBeginning()
{
    const Shape box = Shape::fromBox({0, 0, 10, 10});
    QCOMPARE(tracedBorder(box, {0, 5}, {0, 0}, {5, 0}), QPolygonF({{0, 5}, {0, 0}, {5, 0}}));
    QCOMPARE(tracedBorder(box, {0, 10}, {0, 5}, {10, 0}), QPolygonF({{0, 10}, {0, 0}, {10, 0}}));
}

void SnappingTest::aTraceAlongAHoleStaysThere()
{
    Shape frame = Shape::fromPolygon(square(0, 0, 30));
    frame.parts[0].append(square(10, 10, 10));
    QCOMPARE(tracedBorder(frame, {10, 15}, {15, 10}, {20, 15}), QPolygonF({{10, 15}, {10, 10}, {20, 10}, {20, 15}}));
}

void SnappingTest::aLineIsTracedBothWays()
{
    const Shape line = Shape::fromPolyline(QPolygonF({{0, 0}, {10, 0}, {10, 10}}));
    QCOMPARE(tracedBorder(line, {5, 0}, {9, 0}, {10, 5}), QPolygonF({{5, 0}, {10, 0}, {10, 5}}));
    QCOMPARE(tracedBorder(line, {10, 5}, {9, 0}, {5, 0}), QPolygonF({{10, 5}, {10, 0}, {5, 0}}));
}

void SnappingTest::aTraceAroundIsTheWholeRing()
{
    const Shape box = Shape::fromBox({0, 0, 10, 10});
    QCOMPARE(tracedBorder(box, {5, 0}, {10, 5}, {5, 0}), QPolygonF({{5, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}, {5, 0}}));
    QCOMPARE(tracedBorder(box, {5, 0}, {0, 5}, {5, 0}), QPolygonF({{5, 0}, {0, 0}, {0, 10}, {10, 10}, {10, 0}, {5, 0}}));
}

void SnappingTest::tracesWithoutAnOutlineAreEmpty()
{
    QVERIFY(tracedBorder(Shape::tag(), {0, 0}, {1, 1}, {2, 2}).isEmpty());
    QVERIFY(tracedBorder(Shape::fromPoints(square(0, 0, 5)), {0, 0}, {1, 1}, {2, 2}).isEmpty());
    QVERIFY(tracedBorder(Shape::fromPolygon({}), {0, 0}, {1, 1}, {2, 2}).isEmpty());
    QVERIFY(tracedBorder(Shape::fromBox({0, 0, 5, 5}), {std::nan(""), 0}, {1, 1}, {2, 2}).isEmpty());
}

void SnappingTest::sharedVerticesAreFoundInAllShapes()
{
    const QList<IdentifiedShape> shapes {{1, Shape::fromPolygon(square(0, 0, 10)), 0}, {2, Shape::fromPolygon(square(10, 0, 10)), 0},
        {3, Shape::fromPolyline(QPolygonF({{5, 5}, {10, 10.0004}})), 0}, {4, Shape::fromBox({10, 10, 5, 5}), 0},
        {5, Shape::fromSkeleton(QPolygonF({{10, 10}}), {PointVisibility::Absent}), 0}};
    QCOMPARE(sharedVertices(shapes, {10, 10}, 1e-3), QList<SharedVertex>({{1, {0, 0, 2}}, {2, {0, 0, 3}}, {3, {0, 0, 1}}}));
    QCOMPARE(sharedVertices(shapes, {10, 10}, 1e-6).size(), 2);
    QVERIFY(sharedVertices(shapes, {50, 50}, 1).isEmpty());
}

QTEST_GUILESS_MAIN(SnappingTest)
#include "tst_snapping.moc"
