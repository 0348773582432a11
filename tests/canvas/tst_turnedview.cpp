// SPDX-License-Identifier: GPL-3.0-or-later
// The view turned: what is drawn, grasped, nudged and measured stays right on the picture, which itself is never turned.
#include "tests/canvas/canvashand.h"

#include "widgets/canvas/minimap.h"

using namespace cairn;

class TurnedViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_Use96Dpi); }
    void quarterTurnsAreExact();
    void thereAndBackIsTheSamePlace_data();
    void thereAndBackIsTheSamePlace();
    void theAnchorStays();
    void aTurnedPictureFits();
    void pixelsAppearWhereTheTurnPutsThem_data();
    void pixelsAppearWhereTheTurnPutsThem();
    void aBoxDrawnInATurnedViewIsUprightOnThePicture_data();
    void aBoxDrawnInATurnedViewIsUprightOnThePicture();
    void aHandleIsGraspedWhereItIsSeen();
    void arrowsMoveAsSeen();
    void theOverviewIsTurnedAndLeadsToThePlaceThatWasClicked();
    void theTurnIsKeptForTheNextPictureAndReset();
    void shiftAndTheWheelTurn();
    void settledShapesFollowTheTurn();
};

void TurnedViewTest::quarterTurnsAreExact()
{
    ViewTransform view;
    view.zoom = 3;
    for (const double degrees : {0.0, 90.0, 180.0, 270.0, 360.0, -90.0, 810.0}) {
        const ViewTransform turned = view.turnedAt({100, 50}, degrees);
        const QPointF seen = turned.toView(QPointF(7, 11));
        QCOMPARE(QPointF(seen), QPointF(seen.toPoint()));
        QCOMPARE(turned.degrees(), std::fmod(degrees + 720, 360));
    }
}

void TurnedViewTest::thereAndBackIsTheSamePlace_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {0.0, 5.0, 90.0, 123.0, 180.0, 270.0, 355.0})
        QTest::addRow("%g degrees", degrees) << degrees;
}

void TurnedViewTest::thereAndBackIsTheSamePlace()
{
    QFETCH(double, degrees);
    ViewTransform view;
    view.zoom = 0.37;
    view.offset = {12, -7};
    view = view.turnedAt({300, 200}, degrees);
    for (const QPointF &point : {QPointF(0, 0), QPointF(399, 1), QPointF(17.5, 299)}) {
        const QPointF back = view.toImage(view.toView(point));
        QVERIFY(QLineF(point, back).length() < 1e-9);
        QVERIFY(QLineF(view.transform().map(point), view.toView(point)).length() < 1e-9);
    }
    // A rectangle's image contains it.
    const QRectF part(10, 20, 100, 50);
    QVERIFY(view.toImage(view.toView(part)).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(part));
}

void TurnedViewTest::theAnchorStays()
{
    ViewTransform view;
    view.zoom = 2;
    view.offset = {5, 9};
    const QPointF anchor(123, 77);
    const QPointF under = view.toImage(anchor);
    for (const double degrees : {33.0, 90.0, 200.0}) {
        const ViewTransform turned = view.turnedAt(anchor, degrees);
        QVERIFY(QLineF(turned.toView(under), anchor).length() < 1e-9);
        QVERIFY(QLineF(turned.zoomedAt(anchor, 7).toView(under), anchor).length() < 1e-9);
    }
}

void TurnedViewTest::aTurnedPictureFits()
{
    CanvasHand hand({400, 100});
    hand.canvas.turnBy(90);
    const QRectF seen = hand.canvas.view().toView(QRectF(0, 0, 400, 100));
    QVERIFY(QRectF(hand.canvas.rect()).contains(seen));
    QVERIFY(seen.height() > 3.9 * seen.width());
    QVERIFY(seen.height() > 550); // it uses the room
}

void TurnedViewTest::pixelsAppearWhereTheTurnPutsThem_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<QPoint>("seen"); // where the red quarter at the picture's top left is, from the view's middle
    QTest::newRow("upright") << 0.0 << QPoint(-1, -1);
    QTest::newRow("to the right") << 90.0 << QPoint(1, -1);
    QTest::newRow("on its head") << 180.0 << QPoint(1, 1);
    QTest::newRow("to the left") << 270.0 << QPoint(-1, 1);
}

void TurnedViewTest::pixelsAppearWhereTheTurnPutsThem()
{
    QFETCH(double, degrees);
    QFETCH(QPoint, seen);
    CanvasHand hand;
    CanvasOptions options;
    options.showReadout = options.showScaleBar = options.showMinimap = false;
    hand.canvas.setOptions(options);
    QImage picture(300, 300, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QPainter(&picture).fillRect(0, 0, 150, 150, Qt::red);
    hand.canvas.setImage(picture);
    hand.canvas.turnTo(degrees);
    const QImage shot = hand.canvas.grab().toImage();
    const QPoint middle = hand.canvas.rect().center();
    for (const QPoint &corner : {QPoint(-1, -1), QPoint(1, -1), QPoint(1, 1), QPoint(-1, 1)})
        QCOMPARE(shot.pixelColor(middle + 100 * corner), QColor(corner == seen ? Qt::red : Qt::blue));
}

void TurnedViewTest::aBoxDrawnInATurnedViewIsUprightOnThePicture_data() { thereAndBackIsTheSamePlace_data(); }

void TurnedViewTest::aBoxDrawnInATurnedViewIsUprightOnThePicture()
{
    QFETCH(double, degrees);
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Box);
    hand.canvas.turnTo(degrees);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(100, 80, 200, 160);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::Box);
    QVERIFY(isNear(shape.box, QRectF(100, 80, 100, 80), 1.5));
}

void TurnedViewTest::aHandleIsGraspedWhereItIsSeen()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {100, 80, 100, 80})});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    hand.canvas.turnTo(40);
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.hover(200, 160);
    hand.drag(200, 160, 230, 200);
    QCOMPARE(reshaped.size(), 1);
    const auto shapes = reshaped.first().first().value<EditedShapes>();
    QVERIFY(isNear(shapes.value(1).box, QRectF(100, 80, 130, 120), 1.5));
}

void TurnedViewTest::arrowsMoveAsSeen()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {100, 80, 100, 80})});
    hand.canvas.setTool(CanvasToolKind::Select);
    hand.canvas.setSelection({1});
    hand.canvas.turnTo(90);
    const double before = hand.canvas.view().toView(QPointF(100, 80)).x();
    QSignalSpy reshaped(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(reshaped.size(), 1);
    const QRectF box = reshaped.first().first().value<EditedShapes>().value(1).box;
    QCOMPARE(box, QRectF(100, 70, 100, 80)); // to the right on the screen is up on the picture
    QVERIFY(hand.canvas.view().toView(box.topLeft()).x() > before);
}

void TurnedViewTest::theOverviewIsTurnedAndLeadsToThePlaceThatWasClicked()
{
    CanvasHand hand({800, 400});
    hand.canvas.turnTo(90);
    hand.canvas.setZoom(4);
    auto *map = hand.canvas.findChild<Minimap *>();
    QVERIFY(map && map->isVisible());
    QVERIFY(map->height() > map->width());
    // The picture's top left is seen at the top right.
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 3, 3));
    QVERIFY(QLineF(hand.canvas.view().toImage(QRectF(hand.canvas.rect()).center()), QPointF(0, 0)).length() < 25);
}

void TurnedViewTest::theTurnIsKeptForTheNextPictureAndReset()
{
    CanvasHand hand;
    QSignalSpy turned(&hand.canvas, &ImageCanvas::turned);
    hand.canvas.turnBy(-90);
    QCOMPARE(hand.canvas.turn(), 270.0);
    QImage next(500, 200, QImage::Format_RGB32);
    next.fill(Qt::gray);
    hand.canvas.setImage(next);
    QCOMPARE(hand.canvas.turn(), 270.0);
    hand.canvas.fit();
    QCOMPARE(hand.canvas.turn(), 270.0);
    hand.canvas.turnTo(0);
    QCOMPARE(hand.canvas.turn(), 0.0);
    QCOMPARE(turned.size(), 2);
    QVERIFY(hand.canvas.isFitted());
}

void TurnedViewTest::shiftAndTheWheelTurn()
{
    CanvasHand hand;
    const double zoom = hand.canvas.zoom();
    const QPointF at = hand.canvas.rect().center();
    QWheelEvent wheel(at, hand.canvas.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&hand.canvas, &wheel);
    QCOMPARE(hand.canvas.turn(), 5.0);
    hand.canvas.turnTo(0);
    QCOMPARE(hand.canvas.zoom(), zoom);
}

void TurnedViewTest::settledShapesFollowTheTurn()
{
    CanvasHand hand;
    CanvasOptions options;
    options.showLabels = options.showReadout = options.showScaleBar = false;
    options.fillOpacity = 1;
    hand.canvas.setOptions(options);
    hand.canvas.setShapes({boxShape(1, {0, 0, 100, 75})});
    hand.canvas.turnTo(180);
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        const QImage shot = hand.canvas.grab().toImage();
        const QColor inside = shot.pixelColor(hand.at(50, 40)), outside = shot.pixelColor(hand.at(350, 260));
        return inside.red() > 200 && outside == QColor(120, 140, 160);
    }()), 5'000);
    QVERIFY(hand.at(50, 40).x() > hand.canvas.width() / 2);
}

QTEST_MAIN(TurnedViewTest)
#include "tst_turnedview.moc"
