// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting, moving, resizing and editing vertices.
#include "tests/canvas/canvashand.h"

#include <QAction>

using namespace cairn;

namespace {

const QPolygonF kTriangle({{250, 50}, {350, 50}, {300, 150}});

void givePair(CanvasHand &hand)
{
    hand.canvas.setShapes({boxShape(1, {40, 40, 100, 60}), polygonShape(2, kTriangle)});
}

EditedShapes edited(const QSignalSpy &spy) { return spy.isEmpty() ? EditedShapes() : spy.last().at(0).value<EditedShapes>(); }

Shape reshaped(const QSignalSpy &spy) { return edited(spy).isEmpty() ? Shape::tag() : edited(spy).first(); }

} // namespace

class CanvasEditingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickSelectsAndAClickBesideDeselects();
    void theSmallestShapeIsSelectedFirst();
    void anotherClickGoesDeeperIntoTheStack();
    void shiftAddsToTheSelection();
    void aBandSelectsWhatItSurrounds();
    void lockedAndHiddenShapesAreNotTaken();
    void draggingMovesByWholePixels();
    void severalShapesMoveTogether();
    void movingStopsAtTheImagesEdge();
    void aClickWithoutAMoveReshapesNothing();
    void eachHandleMovesItsSides_data();
    void eachHandleMovesItsSides();
    void resizingKeepsTheRatioWithShift();
    void resizingStopsAtTheImagesEdge();
    void escapeTakesAMoveBack();
    void aVertexFollowsTheMouse();
    void aClickOnAnEdgesMiddleAddsAVertex();
    void draggingAnEdgesMiddleAddsAVertexThere();
    void altClickRemovesAVertex();
    void deleteRemovesTheChosenVertex();
    void deleteAsksForTheSelectedShapes();
    void arrowsNudge();
    void arrowsNudgeTheChosenVertex();
    void nudgingStopsAtTheEdge();
    void controlDAsksForADuplicate();
    void tabGoesThroughTheShapes();
    void doubleClickAsksForTheClass();
    void doubleClickOnAStackMeansTheSelectedShape();
    void contextMenuSelectsWhatItSpeaksOf();
    void handlesAreTakenInViewPixels();
    void controlLendsTheSelectionToADrawingTool();
    void newShapesInTheMiddleOfAMoveEndIt();
    void deletingWorksThroughThePagesShortcut();
};

void CanvasEditingTest::aClickSelectsAndAClickBesideDeselects()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy changed(&hand.canvas, &ImageCanvas::selectionChanged);
    hand.click(60, 60);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {1});
    QCOMPARE(changed.size(), 1);
    hand.click(300, 80);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {2});
    hand.click(200, 250);
    QVERIFY(hand.canvas.selection().isEmpty());
    QCOMPARE(changed.size(), 3);
    hand.canvas.setSelection({1});
    QCOMPARE(changed.size(), 3); // by the program, not by the hand
}

void CanvasEditingTest::theSmallestShapeIsSelectedFirst()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {100, 100, 40, 40}), boxShape(2, {50, 50, 200, 200})});
    hand.click(120, 120);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {1});
}

void CanvasEditingTest::anotherClickGoesDeeperIntoTheStack()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {50, 50, 200, 200}), boxShape(2, {100, 100, 100, 100}), boxShape(3, {120, 120, 60, 60})});
    QList<qint64> order;
    for (int i = 0; i < 4; ++i) {
        hand.click(135, 135);
        order.append(*hand.canvas.selection().begin());
        QTest::qWait(QApplication::doubleClickInterval() + 10);
    }
    QCOMPARE(order, (QList<qint64> {3, 2, 1, 3}));
}

void CanvasEditingTest::shiftAddsToTheSelection()
{
    CanvasHand hand;
    givePair(hand);
    hand.click(60, 60);
    hand.click(300, 80, Qt::ShiftModifier);
    QCOMPARE(hand.canvas.selection(), (QSet<qint64> {1, 2}));
    hand.click(60, 60, Qt::ShiftModifier);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {2});
}

void CanvasEditingTest::aBandSelectsWhatItSurrounds()
{
    CanvasHand hand;
    givePair(hand);
    hand.drag(20, 20, 200, 200);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {1});
    hand.drag(20, 20, 390, 200);
    QCOMPARE(hand.canvas.selection(), (QSet<qint64> {1, 2}));
}

void CanvasEditingTest::lockedAndHiddenShapesAreNotTaken()
{
    CanvasHand hand;
    CanvasShape locked = boxShape(1, {40, 40, 100, 60});
    locked.isLocked = true;
    CanvasShape hidden = boxShape(2, {40, 40, 90, 50});
    hidden.isHidden = true;
    hand.canvas.setShapes({locked, hidden});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.click(60, 60);
    QVERIFY(hand.canvas.selection().isEmpty());
    hand.canvas.setSelection({1});
    hand.drag(60, 60, 100, 100);
    hand.key(Qt::Key_Right);
    QCOMPARE(reshape.size(), 0);
}

void CanvasEditingTest::draggingMovesByWholePixels()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(80, 70, 110, 90);
    QCOMPARE(reshape.size(), 1);
    QCOMPARE(edited(reshape).keys(), QList<qint64> {1});
    QCOMPARE(reshape.first().at(1).toBool(), false);
    QCOMPARE(reshaped(reshape).box, QRectF(70, 60, 100, 60));
    // Shown at once, before the project has answered.
    QCOMPARE(hand.canvas.shapes().first().shape.box, QRectF(70, 60, 100, 60));
}

void CanvasEditingTest::severalShapesMoveTogether()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({1, 2});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(80, 70, 90, 100);
    QCOMPARE(reshape.size(), 1);
    QCOMPARE(edited(reshape).size(), 2);
    QCOMPARE(edited(reshape)[1].box, QRectF(50, 70, 100, 60));
    QCOMPARE(edited(reshape)[2].parts[0][0], kTriangle.translated(10, 30));
}

void CanvasEditingTest::movingStopsAtTheImagesEdge()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(80, 70, 10, 5);
    QCOMPARE(reshaped(reshape).box, QRectF(0, 0, 100, 60));
}

void CanvasEditingTest::aClickWithoutAMoveReshapesNothing()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.click(80, 70);
    hand.click(140, 100); // on a handle
    QCOMPARE(reshape.size(), 0);
}

void CanvasEditingTest::eachHandleMovesItsSides_data()
{
    QTest::addColumn<QPointF>("handle");
    QTest::addColumn<QRectF>("expected");
    // The box is 40, 40 to 140, 100; each handle is dragged by 10, 10.
    QTest::newRow("top left") << QPointF(40, 40) << QRectF(50, 50, 90, 50);
    QTest::newRow("top") << QPointF(90, 40) << QRectF(40, 50, 100, 50);
    QTest::newRow("top right") << QPointF(140, 40) << QRectF(40, 50, 110, 50);
    QTest::newRow("right") << QPointF(140, 70) << QRectF(40, 40, 110, 60);
    QTest::newRow("bottom right") << QPointF(140, 100) << QRectF(40, 40, 110, 70);
    QTest::newRow("bottom") << QPointF(90, 100) << QRectF(40, 40, 100, 70);
    QTest::newRow("bottom left") << QPointF(40, 100) << QRectF(50, 40, 90, 70);
    QTest::newRow("left") << QPointF(40, 70) << QRectF(50, 40, 90, 60);
}

void CanvasEditingTest::eachHandleMovesItsSides()
{
    QFETCH(QPointF, handle);
    QFETCH(QRectF, expected);
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(handle.x(), handle.y(), handle.x() + 10, handle.y() + 10);
    QCOMPARE(reshape.size(), 1);
    QVERIFY2(isNear(reshaped(reshape).box, expected, 1), reshaped(reshape).toJsonText());
}

void CanvasEditingTest::resizingKeepsTheRatioWithShift()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(140, 100, 190, 180, Qt::ShiftModifier);
    const QRectF box = reshaped(reshape).box;
    QCOMPARE(box.topLeft(), QPointF(40, 40));
    QVERIFY(std::abs(box.width() / box.height() - 100.0 / 60) < 0.01);
    QVERIFY(std::abs(box.width() - 150) < 2);
}

void CanvasEditingTest::resizingStopsAtTheImagesEdge()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({1});
    hand.canvas.setZoom(1);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(40, 40, -90, -60);
    QCOMPARE(reshaped(reshape).box, QRectF(0, 0, 140, 100));
}

void CanvasEditingTest::escapeTakesAMoveBack()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.press(80, 70);
    hand.move(120, 120);
    hand.key(Qt::Key_Escape);
    hand.release(120, 120);
    QCOMPARE(reshape.size(), 0);
    QCOMPARE(hand.canvas.shapes().first().shape.box, QRectF(40, 40, 100, 60));
}

void CanvasEditingTest::aVertexFollowsTheMouse()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({2});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(300, 150, 310, 200);
    const QPolygonF outline = reshaped(reshape).parts.first().first();
    QCOMPARE(outline.size(), 3);
    QVERIFY(QLineF(outline[2], QPointF(310, 200)).length() < 0.8);
    QCOMPARE(outline[0], kTriangle[0]);
}

void CanvasEditingTest::aClickOnAnEdgesMiddleAddsAVertex()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({2});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.click(300, 50);
    QCOMPARE(reshaped(reshape).parts.first().first(), QPolygonF({{250, 50}, {300, 50}, {350, 50}, {300, 150}}));
}

void CanvasEditingTest::draggingAnEdgesMiddleAddsAVertexThere()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({2});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(300, 50, 300, 20);
    QCOMPARE(reshape.size(), 1);
    const QPolygonF outline = reshaped(reshape).parts.first().first();
    QCOMPARE(outline.size(), 4);
    QVERIFY(QLineF(outline[1], QPointF(300, 20)).length() < 0.8);
}

void CanvasEditingTest::altClickRemovesAVertex()
{
    CanvasHand hand;
    hand.canvas.setShapes({polygonShape(2, QPolygonF({{250, 50}, {350, 50}, {350, 150}, {250, 150}}))});
    hand.canvas.setSelection({2});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.click(350, 50, Qt::AltModifier);
    QCOMPARE(reshaped(reshape).parts.first().first(), QPolygonF({{250, 50}, {350, 150}, {250, 150}}));
    // A triangle keeps its three.
    hand.click(250, 150, Qt::AltModifier);
    QCOMPARE(reshape.size(), 1);
}

void CanvasEditingTest::deleteRemovesTheChosenVertex()
{
    CanvasHand hand;
    hand.canvas.setShapes({polygonShape(2, QPolygonF({{250, 50}, {350, 50}, {350, 150}, {250, 150}}))});
    hand.canvas.setSelection({2});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    QSignalSpy deleted(&hand.canvas, &ImageCanvas::deleteRequested);
    hand.click(250, 50);
    hand.key(Qt::Key_Delete);
    QCOMPARE(reshaped(reshape).parts.first().first(), QPolygonF({{350, 50}, {350, 150}, {250, 150}}));
    QCOMPARE(deleted.size(), 0);
    // The vertex is gone: the next one means the shape.
    hand.key(Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
}

void CanvasEditingTest::deleteAsksForTheSelectedShapes()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy deleted(&hand.canvas, &ImageCanvas::deleteRequested);
    hand.key(Qt::Key_Delete);
    QCOMPARE(deleted.size(), 0);
    hand.canvas.setSelection({1, 2});
    hand.key(Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QList<qint64> ids = deleted.first().first().value<QList<qint64>>();
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (QList<qint64> {1, 2}));
}

void CanvasEditingTest::arrowsNudge()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.key(Qt::Key_Right);
    QCOMPARE(reshaped(reshape).box, QRectF(41, 40, 100, 60));
    QCOMPARE(reshape.last().at(1).toBool(), true);
    hand.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(reshaped(reshape).box, QRectF(41, 50, 100, 60));
}

void CanvasEditingTest::arrowsNudgeTheChosenVertex()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({2});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.click(300, 150);
    hand.key(Qt::Key_Up);
    QCOMPARE(reshaped(reshape).parts[0][0], QPolygonF({{250, 50}, {350, 50}, {300, 149}}));
    hand.key(Qt::Key_Up);
    QCOMPARE(reshaped(reshape).parts[0][0].last(), QPointF(300, 148));
}

void CanvasEditingTest::nudgingStopsAtTheEdge()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {3, 40, 100, 60})});
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(reshaped(reshape).box, QRectF(0, 40, 100, 60));
    hand.key(Qt::Key_Left);
    QCOMPARE(reshape.size(), 1); // nothing changed, nothing asked
}

void CanvasEditingTest::controlDAsksForADuplicate()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setSelection({2});
    QSignalSpy duplicated(&hand.canvas, &ImageCanvas::duplicateRequested);
    hand.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(duplicated.size(), 1);
    QCOMPARE(duplicated.first().first().value<QList<qint64>>(), QList<qint64> {2});
}

void CanvasEditingTest::tabGoesThroughTheShapes()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {40, 200, 50, 50}), boxShape(2, {200, 20, 50, 50}), boxShape(3, {20, 20, 50, 50})});
    QList<qint64> order;
    for (int i = 0; i < 4; ++i) {
        hand.key(Qt::Key_Tab);
        order.append(*hand.canvas.selection().begin());
    }
    QCOMPARE(order, (QList<qint64> {3, 2, 1, 3})); // as one reads: from the top, from the left
    hand.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {1});
}

void CanvasEditingTest::doubleClickAsksForTheClass()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy asked(&hand.canvas, &ImageCanvas::classRequested);
    hand.click(90, 70);
    QTest::mouseDClick(&hand.canvas, Qt::LeftButton, {}, hand.at(90, 70));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 1);
}

void CanvasEditingTest::doubleClickOnAStackMeansTheSelectedShape()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {50, 50, 200, 200}), boxShape(2, {100, 100, 100, 100})});
    hand.canvas.setSelection({2});
    QSignalSpy asked(&hand.canvas, &ImageCanvas::classRequested);
    hand.click(150, 150);
    QTest::mouseDClick(&hand.canvas, Qt::LeftButton, {}, hand.at(150, 150));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 2);
}

void CanvasEditingTest::contextMenuSelectsWhatItSpeaksOf()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy asked(&hand.canvas, &ImageCanvas::contextMenuRequested);
    const auto menuAt = [&hand](double x, double y) {
        const QPoint place = hand.at(x, y);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, hand.canvas.mapToGlobal(place));
        QCoreApplication::sendEvent(&hand.canvas, &event);
    };
    menuAt(300, 80);
    QCOMPARE(asked.last().first().toLongLong(), 2);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {2});
    hand.canvas.setSelection({1, 2});
    menuAt(60, 60);
    QCOMPARE(hand.canvas.selection(), (QSet<qint64> {1, 2})); // part of the selection: it stays
    menuAt(200, 280);
    QCOMPARE(asked.last().first().toLongLong(), 0);
}

void CanvasEditingTest::handlesAreTakenInViewPixels()
{
    // Five view pixels beside the corner, at every zoom.
    for (const double zoom : {0.5, 2.0, 10.0}) {
        CanvasHand hand;
        hand.canvas.setShapes({boxShape(1, {180, 130, 40, 40})});
        hand.canvas.setSelection({1});
        hand.canvas.setZoom(zoom);
        QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
        const double beside = 5 / zoom, far = 20 / zoom;
        hand.drag(220 + beside, 170, 220 + beside + far, 170 + far);
        QCOMPARE(reshape.size(), 1);
        QCOMPARE(reshaped(reshape).box.topLeft(), QPointF(180, 130));
        QVERIFY(reshaped(reshape).box.width() > 40);
    }
}

void CanvasEditingTest::controlLendsTheSelectionToADrawingTool()
{
    CanvasHand hand;
    givePair(hand);
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(60, 60, Qt::ControlModifier);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {1});
    hand.click(300, 80, Qt::ControlModifier);
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {2});
    QCOMPARE(drawn.size(), 0);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
    QCOMPARE(hand.canvas.tool(), CanvasToolKind::Box);
}

void CanvasEditingTest::newShapesInTheMiddleOfAMoveEndIt()
{
    CanvasHand hand;
    givePair(hand);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.press(80, 70);
    hand.move(100, 90);
    // Another program has moved the same shape.
    hand.canvas.setShapes({boxShape(1, {200, 200, 50, 50})});
    hand.move(120, 110);
    hand.release(120, 110);
    QCOMPARE(reshape.size(), 0);
    // One that did not concern it leaves the move alone.
    givePair(hand);
    hand.press(80, 70);
    hand.move(100, 90);
    hand.canvas.setShapes({boxShape(1, {40, 40, 100, 60}), boxShape(9, {200, 200, 50, 50})});
    hand.release(100, 90);
    QCOMPARE(reshape.size(), 1);
}

void CanvasEditingTest::deletingWorksThroughThePagesShortcut()
{
    // The page has its own Delete: with a vertex chosen, the canvas must get the key all the same.
    QWidget page;
    page.resize(800, 600);
    auto *canvas = new ImageCanvas(&page);
    canvas->resize(800, 600);
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    canvas->setImage(picture);
    canvas->setShapes({polygonShape(2, QPolygonF({{250, 50}, {350, 50}, {350, 150}, {250, 150}}))});
    canvas->setSelection({2});
    int pageDeletes = 0;
    auto *action = new QAction(&page);
    action->setShortcut(QKeySequence::Delete);
    connect(action, &QAction::triggered, &page, [&pageDeletes] { ++pageDeletes; });
    page.addAction(action);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    canvas->setFocus();
    QSignalSpy reshape(canvas, &ImageCanvas::reshapeRequested);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->view().toView(QPointF(250, 50)).toPoint());
    QTest::keyClick(canvas, Qt::Key_Delete);
    QCOMPARE(reshape.size(), 1);
    QCOMPARE(pageDeletes, 0);
}

QTEST_MAIN(CanvasEditingTest)
#include "tst_canvasediting.moc"
