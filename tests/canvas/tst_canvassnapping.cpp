// SPDX-License-Identifier: GPL-3.0-or-later
// Points that snap, borders that are followed, vertices that move together, many at once, and cuts.
#include "models/geometry/polygonediting.h"
#include "models/geometry/shapeoperations.h"
#include "tests/canvas/canvashand.h"

using namespace cairn;

namespace {

void switchOn(CanvasHand &hand, bool snaps, bool shares = true)
{
    CanvasOptions options = hand.canvas.options();
    options.snaps = snaps;
    options.movesSharedVertices = shares;
    hand.canvas.setOptions(options);
}

const QPolygonF kLeft({QPointF(100, 100), QPointF(200.5, 100.25), QPointF(200.5, 200.75), QPointF(100, 200)});
const QPolygonF kRight({QPointF(200.5, 100.25), QPointF(300, 100), QPointF(300, 200), QPointF(200.5, 200.75)});

/** What one reshape asks for. */
EditedShapes asked(const QSignalSpy &spy) { return spy.size() == 1 ? spy.first().first().value<EditedShapes>() : EditedShapes(); }

} // namespace

class CanvasSnappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointNearAVertexBecomesThatVertexToTheLastDigit();
    void ctrlSuspendsSnapping();
    void aPointNearTheBorderLiesOnIt();
    void aMovedShapeSnapsWithItsNearestCorner();
    void shiftAndThreeClicksFollowTheNeighboursBorder();
    void theBorderIsFollowedByTheOtherSideWhereTheSecondClickSaysSo();
    void escapeLetsGoOfTheBorderAndKeepsTheOutline();
    void aSharedVertexMovesInBothOutlines();
    void aSharedVertexStaysWhereSharingIsOff();
    void aLockedNeighbourKeepsItsVertex();
    void aVertexSetOnASharedEdgeIsSetInBoth();
    void severalVerticesAreChosenAndDeletedAtOnce();
    void aBandWithAltChoosesVertices();
    void aPulledLineAsksForACut();
    void nothingIsBegunThatIsRefused();
    void thePictureShowsWhereAPointSnaps();
};

void CanvasSnappingTest::aPointNearAVertexBecomesThatVertexToTheLastDigit()
{
    CanvasHand hand;
    switchOn(hand, true);
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(202, 101);
    hand.click(300, 100);
    hand.click(202, 199.5);
    hand.key(Qt::Key_Return);
    const QPolygonF outline = drawnShape(drawn).parts.value(0).value(0);
    QCOMPARE(outline.size(), 3);
    QVERIFY(outline[0].x() == 200.5 && outline[0].y() == 100.25);
    QVERIFY(outline[2].x() == 200.5 && outline[2].y() == 200.75);
}

void CanvasSnappingTest::ctrlSuspendsSnapping()
{
    CanvasHand hand;
    switchOn(hand, true);
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(350, 150);
    hand.click(202, 101, Qt::ControlModifier);
    hand.click(350, 250);
    hand.key(Qt::Key_Return);
    const QPolygonF outline = drawnShape(drawn).parts.value(0).value(0);
    QCOMPARE(outline.size(), 3);
    QVERIFY(outline[1] != kLeft[1]);
    QVERIFY(QLineF(outline[1], QPointF(202, 101)).length() < 1);
}

void CanvasSnappingTest::aPointNearTheBorderLiesOnIt()
{
    CanvasHand hand;
    switchOn(hand, true);
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(2, 150);
    hand.click(100, 150);
    hand.click(100, 298);
    hand.key(Qt::Key_Return);
    const QPolygonF outline = drawnShape(drawn).parts.value(0).value(0);
    QCOMPARE(outline.size(), 3);
    QCOMPARE(outline[0].x(), 0.0);
    QCOMPARE(outline[2].y(), 300.0);
}

void CanvasSnappingTest::aMovedShapeSnapsWithItsNearestCorner()
{
    CanvasHand hand;
    switchOn(hand, true);
    hand.canvas.setShapes({boxShape(1, {100, 100, 50, 50}), boxShape(2, {200, 100, 50, 50})});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    // Its right side would come to 198, two pixels before the other's left one.
    hand.drag(125, 125, 173, 126);
    QCOMPARE(asked(reshaped).value(1).box, QRectF(150, 100, 50, 50));
}

void CanvasSnappingTest::shiftAndThreeClicksFollowTheNeighboursBorder()
{
    CanvasHand hand;
    switchOn(hand, true);
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(200, 101, Qt::ShiftModifier);
    hand.click(201, 150);
    hand.click(200, 200);
    hand.click(300, 200);
    hand.click(300, 100);
    hand.key(Qt::Key_Return);
    const QPolygonF outline = drawnShape(drawn).parts.value(0).value(0);
    QVERIFY(outline.size() >= 4);
    const double common = intersected({Shape::fromPolygon(kLeft), Shape::fromPolygon(outline)}).map([](const Shape &shape) { return shape.area(); }).value_or(0);
    QVERIFY2(common < 1, qPrintable(QString::number(common)));
    // The whole side of the neighbour is one of its own.
    QVERIFY(outline.contains(QPointF(200.5, 200.75)) || QLineF(outline[1], QPointF(200.5, 200)).length() < 1.5);
}

void CanvasSnappingTest::theBorderIsFollowedByTheOtherSideWhereTheSecondClickSaysSo()
{
    CanvasHand hand;
    switchOn(hand, true);
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Polyline);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(200.5, 100.25, Qt::ShiftModifier);
    hand.click(100, 150);
    hand.click(200.5, 200.75);
    hand.key(Qt::Key_Return);
    // Around by the three other sides.
    const QPolygonF line = drawnShape(drawn).points;
    QVERIFY(line.contains(QPointF(100, 100)));
    QVERIFY(line.contains(QPointF(100, 200)));
}

void CanvasSnappingTest::escapeLetsGoOfTheBorderAndKeepsTheOutline()
{
    CanvasHand hand;
    switchOn(hand, true);
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Polygon);
    hand.click(200.5, 100.25, Qt::ShiftModifier);
    hand.key(Qt::Key_Escape);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    hand.key(Qt::Key_Escape);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasSnappingTest::aSharedVertexMovesInBothOutlines()
{
    CanvasHand hand;
    switchOn(hand, false);
    hand.canvas.setShapes({polygonShape(1, kLeft), polygonShape(2, kRight)});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(200.5, 100.25, 210, 90);
    const EditedShapes edited = asked(reshaped);
    QCOMPARE(edited.keys(), QList<qint64>({1, 2}));
    QCOMPARE(edited[1].parts[0][0][1], edited[2].parts[0][0][0]);
    QVERIFY(edited[1].parts[0][0][1] != kLeft[1]);
    QCOMPARE(edited[2].parts[0][0].mid(1), kRight.mid(1));
}

void CanvasSnappingTest::aSharedVertexStaysWhereSharingIsOff()
{
    CanvasHand hand;
    switchOn(hand, false, false);
    hand.canvas.setShapes({polygonShape(1, kLeft), polygonShape(2, kRight)});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(200.5, 100.25, 210, 90);
    QCOMPARE(asked(reshaped).keys(), QList<qint64> {1});
}

void CanvasSnappingTest::aLockedNeighbourKeepsItsVertex()
{
    CanvasHand hand;
    switchOn(hand, false);
    CanvasShape locked = polygonShape(2, kRight);
    locked.isLocked = true;
    hand.canvas.setShapes({polygonShape(1, kLeft), locked});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(200.5, 100.25, 210, 90);
    QCOMPARE(asked(reshaped).keys(), QList<qint64> {1});
}

void CanvasSnappingTest::aVertexSetOnASharedEdgeIsSetInBoth()
{
    CanvasHand hand;
    switchOn(hand, false);
    hand.canvas.setShapes({polygonShape(1, kLeft), polygonShape(2, kRight)});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(200.5, 150.5, 215, 150);
    const EditedShapes edited = asked(reshaped);
    QCOMPARE(edited.keys(), QList<qint64>({1, 2}));
    QCOMPARE(edited[1].parts[0][0].size(), 5);
    QCOMPARE(edited[2].parts[0][0].size(), 5);
    // The border they have in common is still the same: nothing between them, nothing twice.
    QCOMPARE(edited[1].area() + edited[2].area(), Shape::fromPolygon(kLeft).area() + Shape::fromPolygon(kRight).area());
}

void CanvasSnappingTest::severalVerticesAreChosenAndDeletedAtOnce()
{
    CanvasHand hand;
    switchOn(hand, false);
    const QPolygonF star({QPointF(100, 100), QPointF(150, 120), QPointF(200, 100), QPointF(200, 200), QPointF(150, 180), QPointF(100, 200)});
    hand.canvas.setShapes({polygonShape(1, star)});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.click(150, 120);
    hand.click(150, 180, Qt::ShiftModifier);
    hand.key(Qt::Key_Delete);
    QCOMPARE(asked(reshaped).value(1).parts.value(0).value(0), QPolygonF({QPointF(100, 100), QPointF(200, 100), QPointF(200, 200), QPointF(100, 200)}));
}

void CanvasSnappingTest::aBandWithAltChoosesVertices()
{
    CanvasHand hand;
    switchOn(hand, false);
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(180, 80, 230, 230, Qt::AltModifier);
    hand.key(Qt::Key_Right);
    const QPolygonF outline = asked(reshaped).value(1).parts.value(0).value(0);
    QCOMPARE(outline, QPolygonF({kLeft[0], kLeft[1] + QPointF(1, 0), kLeft[2] + QPointF(1, 0), kLeft[3]}));
}

void CanvasSnappingTest::aPulledLineAsksForACut()
{
    CanvasHand hand;
    switchOn(hand, false);
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Cut);
    QSignalSpy cut(&hand.canvas, &ImageCanvas::cutRequested);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(150, 80, 150, 230);
    QCOMPARE(cut.size(), 1);
    QCOMPARE(drawn.size(), 0);
    const auto pieces = cutByLine(Shape::fromPolygon(kLeft), cut.first().first().value<QPolygonF>());
    QVERIFY(pieces.has_value());
    QCOMPARE(pieces->size(), 2);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasSnappingTest::nothingIsBegunThatIsRefused()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    hand.canvas.setRefusal(QStringLiteral("The class cell takes only: Outline."));
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    QSignalSpy refused(&hand.canvas, &ImageCanvas::drawingRefused);
    hand.drag(100, 100, 200, 200);
    QCOMPARE(drawn.size(), 0);
    QCOMPARE(refused.size(), 1);
    hand.canvas.setRefusal({});
    hand.drag(100, 100, 200, 200);
    QCOMPARE(drawn.size(), 1);
}

void CanvasSnappingTest::thePictureShowsWhereAPointSnaps()
{
    CanvasHand hand;
    hand.canvas.setShapes({polygonShape(1, kLeft)});
    hand.canvas.setTool(CanvasToolKind::Polyline);
    const auto around = [&] { return hand.canvas.grab(QRect(hand.at(200.5, 100.25) - QPoint(12, 12), QSize(24, 24))).toImage(); };
    hand.hover(203, 102);
    const QImage off = around();
    switchOn(hand, true);
    hand.hover(203, 102);
    QVERIFY(around() != off);
    hand.hover(330, 250);
    QCOMPARE(around(), off);
}

QTEST_MAIN(CanvasSnappingTest)
#include "tst_canvassnapping.moc"
