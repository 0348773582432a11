// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing new shapes by mouse and keyboard.
#include "tests/canvas/canvashand.h"

using namespace cairn;

class CanvasDrawingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraggedBoxHasTheImagesCoordinates_data();
    void aDraggedBoxHasTheImagesCoordinates();
    void aBoxCanBeDrawnFromEachCorner_data();
    void aBoxCanBeDrawnFromEachCorner();
    void twoClicksMakeABoxToo();
    void shiftMakesASquare();
    void aSquareStaysOnTheImage();
    void aBoxEndsAtTheImagesEdge();
    void aPressFarFromTheImageBeginsNothing();
    void escapeCancelsABox();
    void aBoxWithoutAreaIsNotDrawn();
    void aBoxCanBeDrawnByKeysAlone();
    void clicksAndEnterMakeAPolygon();
    void aClickOnTheFirstPointCloses();
    void aDoubleClickCloses();
    void backspaceTakesTheLastPointBack();
    void escapeCancelsAPolygon();
    void twoPointsAreNoPolygonAndAreKept();
    void draggingDrawsFreehand();
    void freehandAllTheWayRoundClosesByItself();
    void aPolygonStaysOnTheImage();
    void aPolygonCanBeDrawnByKeysAlone();
    void panningInTheMiddleOfAPolygonChangesNothing();
    void anotherImageDropsTheUnfinishedShapeSilently();
    void anUnfinishedPolygonSurvivesAnotherTool();
    void unfinishedIsToldWhenItChanges();
    void secondsCountFromTheFirstPress();
    void digitsAndLettersStayWithThePage();
};

void CanvasDrawingTest::aDraggedBoxHasTheImagesCoordinates_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<double>("tolerance");
    // Half a view pixel is lost to the mouse's whole numbers, half an image pixel to the rounding.
    QTest::newRow("a third") << 1.0 / 3 << QRectF(30, 30, 90, 60) << 2.0;
    QTest::newRow("one to one") << 1.0 << QRectF(101, 51, 200, 100) << 1.0;
    QTest::newRow("fitted") << 0.0 << QRectF(10, 20, 300, 200) << 0.5;
    QTest::newRow("five times") << 5.0 << QRectF(190, 140, 17, 13) << 0.01;
    QTest::newRow("forty times") << 40.0 << QRectF(196, 147, 7, 5) << 0.01;
}

void CanvasDrawingTest::aDraggedBoxHasTheImagesCoordinates()
{
    QFETCH(double, zoom);
    QFETCH(QRectF, box);
    QFETCH(double, tolerance);
    CanvasHand hand;
    if (zoom > 0)
        hand.canvas.setZoom(zoom);
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(box.left(), box.top(), box.right(), box.bottom());
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::Box);
    QVERIFY2(isNear(shape.box, box, tolerance), shape.toJsonText());
}

void CanvasDrawingTest::aBoxCanBeDrawnFromEachCorner_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::newRow("to the right and down") << QPointF(50, 60) << QPointF(150, 120);
    QTest::newRow("to the left and down") << QPointF(150, 60) << QPointF(50, 120);
    QTest::newRow("to the right and up") << QPointF(50, 120) << QPointF(150, 60);
    QTest::newRow("to the left and up") << QPointF(150, 120) << QPointF(50, 60);
}

void CanvasDrawingTest::aBoxCanBeDrawnFromEachCorner()
{
    QFETCH(QPointF, from);
    QFETCH(QPointF, to);
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(from.x(), from.y(), to.x(), to.y());
    QVERIFY(isNear(drawnShape(drawn).box, QRectF(50, 60, 100, 60), 0.6));
}

void CanvasDrawingTest::twoClicksMakeABoxToo()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 60);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    hand.hover(100, 100);
    QCOMPARE(drawn.size(), 0);
    hand.click(150, 120);
    QVERIFY(isNear(drawnShape(drawn).box, QRectF(50, 60, 100, 60), 0.6));
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasDrawingTest::shiftMakesASquare()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(150, 60, 50, 100, Qt::ShiftModifier);
    QVERIFY2(isNear(drawnShape(drawn).box, QRectF(50, 60, 100, 100), 1.1), drawnShape(drawn).toJsonText());
    QCOMPARE(drawnShape(drawn).box.width(), drawnShape(drawn).box.height());
}

void CanvasDrawingTest::aSquareStaysOnTheImage()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(100, 200, 390, 210, Qt::ShiftModifier);
    // 100 pixels are left below.
    QVERIFY2(isNear(drawnShape(drawn).box, QRectF(100, 200, 100, 100), 1.1), drawnShape(drawn).toJsonText());
}

void CanvasDrawingTest::aBoxEndsAtTheImagesEdge()
{
    CanvasHand hand;
    hand.canvas.setZoom(1);
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(300, 200, 480, 390);
    QVERIFY2(isNear(drawnShape(drawn).box, QRectF(300, 200, 100, 100), 0.6), drawnShape(drawn).toJsonText());
}

void CanvasDrawingTest::aPressFarFromTheImageBeginsNothing()
{
    CanvasHand hand;
    hand.canvas.setZoom(0.5);
    for (const CanvasToolKind tool : {CanvasToolKind::Box, CanvasToolKind::Polygon}) {
        hand.canvas.setTool(tool);
        QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
        hand.press(-150, -150);
        QVERIFY(!hand.canvas.hasUnfinishedShape());
        hand.move(100, 100);
        hand.release(100, 100);
        QCOMPARE(drawn.size(), 0);
    }
}

void CanvasDrawingTest::escapeCancelsABox()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.press(50, 50);
    hand.move(100, 100);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    hand.key(Qt::Key_Escape);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
    hand.release(100, 100);
    QCOMPARE(drawn.size(), 0);
}

void CanvasDrawingTest::aBoxWithoutAreaIsNotDrawn()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(50, 50, 150, 50);
    QCOMPARE(drawn.size(), 0);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasDrawingTest::aBoxCanBeDrawnByKeysAlone()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    // From the middle of the view, which is the middle of the picture: 200, 150.
    hand.key(Qt::Key_Left);
    hand.key(Qt::Key_Up, Qt::ShiftModifier);
    hand.key(Qt::Key_Return);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    for (int i = 0; i < 3; ++i)
        hand.key(Qt::Key_Right, Qt::ShiftModifier);
    for (int i = 0; i < 7; ++i)
        hand.key(Qt::Key_Down);
    hand.key(Qt::Key_Return);
    QCOMPARE(drawnShape(drawn).box, QRectF(199, 140, 30, 7));
}

void CanvasDrawingTest::clicksAndEnterMakeAPolygon()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    QPolygonF expected;
    for (const QPointF &point : {QPointF(50, 50), QPointF(200, 60), QPointF(120, 200)}) {
        hand.click(point.x(), point.y());
        expected.append(hand.seen(point.x(), point.y()));
    }
    QVERIFY(hand.canvas.hasUnfinishedShape());
    hand.key(Qt::Key_Return);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::Polygon);
    QCOMPARE(shape.parts.size(), 1);
    const QPolygonF outline = shape.parts.first().first();
    QCOMPARE(outline.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(QLineF(outline[i], expected[i]).length() < 0.02);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasDrawingTest::aClickOnTheFirstPointCloses()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    for (const QPointF &point : {QPointF(50, 50), QPointF(200, 60), QPointF(210, 190), QPointF(60, 200)})
        hand.click(point.x(), point.y());
    hand.click(51, 51);
    QCOMPARE(drawnShape(drawn).parts.first().first().size(), 4);
}

void CanvasDrawingTest::aDoubleClickCloses()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 50);
    hand.click(200, 60);
    hand.click(210, 190);
    hand.click(60, 200);
    QTest::mouseDClick(&hand.canvas, Qt::LeftButton, {}, hand.at(60, 200)); // the second press only
    QCOMPARE(drawnShape(drawn).parts.first().first().size(), 4);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasDrawingTest::backspaceTakesTheLastPointBack()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    for (const QPointF &point : {QPointF(50, 50), QPointF(200, 60), QPointF(390, 290), QPointF(120, 200)}) {
        hand.click(point.x(), point.y());
        if (point.x() == 390)
            hand.key(Qt::Key_Backspace);
    }
    hand.key(Qt::Key_Enter);
    QCOMPARE(drawnShape(drawn).parts.first().first().size(), 3);
    QVERIFY(drawnShape(drawn).boundingBox().right() < 250);
    // One by one until nothing is left.
    hand.click(50, 50);
    hand.key(Qt::Key_Backspace);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasDrawingTest::escapeCancelsAPolygon()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 50);
    hand.click(200, 60);
    hand.click(200, 160);
    hand.key(Qt::Key_Escape);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
    QCOMPARE(drawn.size(), 0);
}

void CanvasDrawingTest::twoPointsAreNoPolygonAndAreKept()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 50);
    hand.click(200, 60);
    hand.key(Qt::Key_Return);
    QCOMPARE(drawn.size(), 0);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    hand.click(120, 200);
    hand.key(Qt::Key_Return);
    QCOMPARE(drawn.size(), 1);
}

void CanvasDrawingTest::draggingDrawsFreehand()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 150);
    // A half circle by hand, then one click and closed.
    hand.press(100, 150);
    for (int degrees = 180; degrees <= 360; degrees += 3)
        hand.move(200 + 100 * std::cos(degrees * M_PI / 180), 150 + 100 * std::sin(degrees * M_PI / 180));
    hand.release(300, 150);
    hand.click(200, 280);
    hand.key(Qt::Key_Return);
    const Shape shape = drawnShape(drawn);
    const qsizetype count = shape.parts.first().first().size();
    QVERIFY2(count > 10 && count < 50, qPrintable(QString::number(count)));
    QVERIFY(shape.contains({200, 60}));
    QVERIFY(!shape.contains({200, 45}));
}

void CanvasDrawingTest::freehandAllTheWayRoundClosesByItself()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.press(300, 150);
    for (int degrees = 0; degrees <= 360; degrees += 4)
        hand.move(200 + 100 * std::cos(degrees * M_PI / 180), 150 + 100 * std::sin(degrees * M_PI / 180));
    hand.release(300, 150);
    // The circle's area is 31,416.
    QCOMPARE(drawn.size(), 1);
    QVERIFY2(std::abs(drawnShape(drawn).area() - 31'416) < 400, qPrintable(QString::number(drawnShape(drawn).area())));
}

void CanvasDrawingTest::aPolygonStaysOnTheImage()
{
    CanvasHand hand;
    hand.canvas.setZoom(1);
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(300, 200);
    hand.click(500, 210);
    hand.click(310, 400);
    hand.key(Qt::Key_Return);
    QVERIFY(QRectF(0, 0, 400, 300).contains(drawnShape(drawn).boundingBox()));
}

void CanvasDrawingTest::aPolygonCanBeDrawnByKeysAlone()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.key(Qt::Key_Left);
    hand.key(Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        hand.key(Qt::Key_Right, Qt::ShiftModifier);
    hand.key(Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        hand.key(Qt::Key_Down, Qt::ShiftModifier);
    hand.key(Qt::Key_Return);
    hand.key(Qt::Key_Return); // not moved since: closes
    QCOMPARE(drawnShape(drawn).parts.first().first(), QPolygonF({{199, 150}, {239, 150}, {239, 190}}));
}

void CanvasDrawingTest::panningInTheMiddleOfAPolygonChangesNothing()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 50);
    hand.click(200, 60);
    QTest::keyPress(&hand.canvas, Qt::Key_Space);
    hand.drag(200, 200, 150, 180);
    QTest::keyRelease(&hand.canvas, Qt::Key_Space);
    hand.click(120, 200);
    hand.key(Qt::Key_Return);
    const QPolygonF outline = drawnShape(drawn).parts.first().first();
    QCOMPARE(outline.size(), 3);
    QVERIFY(QLineF(outline[0], QPointF(50, 50)).length() < 0.6);
    QVERIFY(QLineF(outline[2], QPointF(120, 200)).length() < 0.6);
}

void CanvasDrawingTest::anotherImageDropsTheUnfinishedShapeSilently()
{
    CanvasHand hand;
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.canvas.setTool(CanvasToolKind::Polygon);
    hand.click(50, 50);
    hand.click(200, 60);
    hand.click(200, 160);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    QImage other(100, 100, QImage::Format_RGB32);
    other.fill(Qt::white);
    hand.canvas.setImage(other);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
    QCOMPARE(drawn.size(), 0);
    // A box in the middle of its drag, too: the release that follows belongs to nothing.
    hand.canvas.setTool(CanvasToolKind::Box);
    hand.press(10, 10);
    hand.move(50, 50);
    hand.canvas.setImage(other);
    hand.release(60, 60);
    QCOMPARE(drawn.size(), 0);
}

void CanvasDrawingTest::anUnfinishedPolygonSurvivesAnotherTool()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 50);
    hand.click(200, 60);
    hand.canvas.setTool(CanvasToolKind::Select);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    hand.canvas.setTool(CanvasToolKind::Polygon);
    hand.click(120, 200);
    hand.key(Qt::Key_Return);
    QCOMPARE(drawnShape(drawn).parts.first().first().size(), 3);
}

void CanvasDrawingTest::unfinishedIsToldWhenItChanges()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polygon);
    QSignalSpy changed(&hand.canvas, &ImageCanvas::unfinishedShapeChanged);
    hand.click(50, 50);
    hand.click(100, 50);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().toBool(), true);
    hand.canvas.cancelDrawing();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toBool(), false);
}

void CanvasDrawingTest::secondsCountFromTheFirstPress()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.press(50, 50);
    QTest::qWait(60);
    hand.move(150, 150);
    hand.release(150, 150);
    QVERIFY(drawn.first().at(1).toDouble() >= 0.06);
}

void CanvasDrawingTest::digitsAndLettersStayWithThePage()
{
    // A page around the canvas with its own keys, as the window has it.
    QWidget page;
    page.resize(800, 600);
    auto *canvas = new ImageCanvas(&page);
    canvas->resize(800, 600);
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    canvas->setImage(picture);
    QStringList pressed;
    for (const char *key : {"1", "9", "A", "D", "B", "P", "V", "F", "Return"}) {
        auto *action = new QAction(&page);
        action->setShortcut(QKeySequence(QLatin1String(key)));
        connect(action, &QAction::triggered, &page, [&pressed, key] { pressed.append(key); });
        page.addAction(action);
    }
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    canvas->setFocus();
    canvas->setTool(CanvasToolKind::Polygon);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_9, Qt::Key_A, Qt::Key_D, Qt::Key_B, Qt::Key_P, Qt::Key_V, Qt::Key_F, Qt::Key_Return})
        QTest::keyClick(canvas, key);
    QCOMPARE(pressed, QStringList({"1", "9", "A", "D", "B", "P", "V", "F", "Return"}));
    // With a polygon begun, Enter is the tool's.
    pressed.clear();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, {300, 300});
    QTest::keyClick(canvas, Qt::Key_Return);
    QTest::keyClick(canvas, Qt::Key_1);
    QCOMPARE(pressed, QStringList {"1"});
}

QTEST_MAIN(CanvasDrawingTest)
#include "tst_canvasdrawing.moc"
