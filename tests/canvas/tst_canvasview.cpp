// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming, panning and fitting, and that none of it touches a shape.
#include "tests/canvas/canvashand.h"

#include <QWheelEvent>

using namespace cairn;

namespace {

void wheel(CanvasHand &hand, const QPointF &view, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(view, hand.canvas.mapToGlobal(view), {}, {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&hand.canvas, &event);
}

} // namespace

class CanvasViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewImageIsFitted();
    void aFittedImageFollowsTheWindow();
    void theWheelZoomsToTheCursor();
    void zoomStaysWithinItsLimits();
    void zoomStepsMeetTheRoundNumbers();
    void actualSizeIsOnePixelToOne();
    void theImageCannotBeLost();
    void spaceTurnsEveryToolIntoTheHand();
    void theMiddleButtonPansInEveryTool();
    void panningAndZoomingChangeNoShape();
    void showRegionBringsItIntoView();
    void aSmallerCopyKeepsTheFullCoordinates();
    void theCursorsPositionIsTheImages();
    void aMessageTakesThePlaceOfTheImage();
    void everythingWorksWithoutAnImage();
    void theViewCanBeKeptAndRestored();
    void manyShapesArePaintedInTheEnd();
    void theShapesOfOneImageAreNeverSeenOnAnother();
    void theSelectedShapeIsPaintedWhereItIs();
};

void CanvasViewTest::aNewImageIsFitted()
{
    CanvasHand hand;
    QVERIFY(hand.canvas.isFitted());
    const QRectF inView = hand.canvas.view().toView(QRectF(0, 0, 400, 300));
    QVERIFY(QRectF(hand.canvas.rect()).contains(inView));
    QVERIFY(inView.width() > 700);
    QVERIFY(QLineF(inView.center(), QPointF(400, 300)).length() < 1.5);
}

void CanvasViewTest::aFittedImageFollowsTheWindow()
{
    CanvasHand hand;
    const double before = hand.canvas.zoom();
    hand.canvas.resize(400, 300);
    QVERIFY(hand.canvas.zoom() < before);
    hand.canvas.setZoom(3);
    QVERIFY(!hand.canvas.isFitted());
    const QPointF middle = hand.canvas.view().toImage(QPointF(200, 150));
    hand.canvas.resize(600, 500);
    QCOMPARE(hand.canvas.zoom(), 3.0);
    QVERIFY(QLineF(hand.canvas.view().toImage(QPointF(300, 250)), middle).length() < 0.01);
}

void CanvasViewTest::theWheelZoomsToTheCursor()
{
    CanvasHand hand;
    for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
        hand.canvas.fit();
        const QPointF cursor(300, 350);
        const QPointF below = hand.canvas.view().toImage(cursor);
        const double before = hand.canvas.zoom();
        wheel(hand, cursor, 3, modifiers);
        QVERIFY(hand.canvas.zoom() > 1.5 * before);
        QVERIFY(QLineF(hand.canvas.view().toImage(cursor), below).length() < 0.01);
    }
}

void CanvasViewTest::zoomStaysWithinItsLimits()
{
    CanvasHand hand;
    QSignalSpy changed(&hand.canvas, &ImageCanvas::zoomChanged);
    wheel(hand, {400, 300}, 200);
    QCOMPARE(hand.canvas.zoom(), ViewTransform::kMaximumZoom);
    wheel(hand, {400, 300}, -400);
    QCOMPARE(hand.canvas.zoom(), ViewTransform::kMinimumZoom);
    QCOMPARE(changed.size(), 2);
}

void CanvasViewTest::zoomStepsMeetTheRoundNumbers()
{
    CanvasHand hand;
    const double ratio = hand.canvas.devicePixelRatioF();
    hand.canvas.setZoom(0.9 / ratio);
    hand.canvas.zoomIn();
    QCOMPARE(hand.canvas.zoom() * ratio, 1.0);
    hand.canvas.zoomIn();
    hand.canvas.zoomIn();
    QCOMPARE(hand.canvas.zoom() * ratio, 2.0);
    for (int i = 0; i < 4; ++i)
        hand.canvas.zoomOut();
    QCOMPARE(hand.canvas.zoom() * ratio, 0.5);
}

void CanvasViewTest::actualSizeIsOnePixelToOne()
{
    CanvasHand hand;
    hand.canvas.actualSize();
    QCOMPARE(hand.canvas.zoom() * hand.canvas.devicePixelRatioF(), 1.0);
    const QPointF offset = hand.canvas.view().offset * hand.canvas.devicePixelRatioF();
    QCOMPARE(offset, QPointF(offset.toPoint()));
}

void CanvasViewTest::theImageCannotBeLost()
{
    CanvasHand hand;
    hand.canvas.setZoom(1);
    hand.canvas.setTool(CanvasToolKind::Hand);
    for (int i = 0; i < 20; ++i)
        hand.drag(200, 150, -200, -150);
    QVERIFY(hand.canvas.view().toView(QRectF(0, 0, 400, 300)).adjusted(-1, -1, 1, 1).contains(QPointF(400, 300)));
}

void CanvasViewTest::spaceTurnsEveryToolIntoTheHand()
{
    for (const CanvasToolKind tool : {CanvasToolKind::Select, CanvasToolKind::Box, CanvasToolKind::Polygon}) {
        CanvasHand hand;
        hand.canvas.setZoom(4);
        hand.canvas.setTool(tool);
        QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
        const QPointF before = hand.canvas.view().offset;
        QTest::keyPress(&hand.canvas, Qt::Key_Space);
        QTest::mousePress(&hand.canvas, Qt::LeftButton, {}, {400, 300});
        QMouseEvent move(QEvent::MouseMove, QPointF(430, 280), hand.canvas.mapToGlobal(QPointF(430, 280)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&hand.canvas, &move);
        QTest::mouseRelease(&hand.canvas, Qt::LeftButton, {}, {430, 280});
        QTest::keyRelease(&hand.canvas, Qt::Key_Space);
        QCOMPARE(hand.canvas.view().offset, before + QPointF(30, -20));
        QCOMPARE(hand.canvas.tool(), tool);
        QCOMPARE(drawn.size(), 0);
        QVERIFY(!hand.canvas.hasUnfinishedShape());
    }
}

void CanvasViewTest::theMiddleButtonPansInEveryTool()
{
    CanvasHand hand;
    hand.canvas.setZoom(4);
    hand.canvas.setTool(CanvasToolKind::Box);
    const QPointF before = hand.canvas.view().offset;
    QTest::mousePress(&hand.canvas, Qt::MiddleButton, {}, {400, 300});
    QMouseEvent move(QEvent::MouseMove, QPointF(380, 310), hand.canvas.mapToGlobal(QPointF(380, 310)), Qt::NoButton, Qt::MiddleButton, {});
    QCoreApplication::sendEvent(&hand.canvas, &move);
    QTest::mouseRelease(&hand.canvas, Qt::MiddleButton, {}, {380, 310});
    QCOMPARE(hand.canvas.view().offset, before + QPointF(-20, 10));
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasViewTest::panningAndZoomingChangeNoShape()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {40, 40, 100, 60}), polygonShape(2, QPolygonF({{250, 50}, {350, 50}, {300, 150}}))});
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    wheel(hand, {200, 200}, 4);
    QTest::keyPress(&hand.canvas, Qt::Key_Space);
    hand.drag(80, 70, 120, 120); // over the selected shape
    QTest::keyRelease(&hand.canvas, Qt::Key_Space);
    hand.canvas.fit();
    QCOMPARE(reshape.size(), 0);
    QCOMPARE(hand.canvas.shapes()[0].shape, Shape::fromBox({40, 40, 100, 60}));
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {1});
}

void CanvasViewTest::showRegionBringsItIntoView()
{
    CanvasHand hand;
    hand.canvas.setZoom(20);
    hand.canvas.showRegion({10, 10, 20, 10});
    QCOMPARE(hand.canvas.zoom(), 20.0);
    QVERIFY(QRectF(hand.canvas.rect()).contains(hand.canvas.view().toView(QRectF(10, 10, 20, 10))));
    hand.canvas.showRegion({50, 50, 300, 200});
    QVERIFY(hand.canvas.zoom() < 4);
    QVERIFY(QRectF(hand.canvas.rect()).contains(hand.canvas.view().toView(QRectF(50, 50, 300, 200))));
}

void CanvasViewTest::aSmallerCopyKeepsTheFullCoordinates()
{
    CanvasHand hand;
    QImage copy(100, 75, QImage::Format_RGB32);
    copy.fill(Qt::black);
    for (int y = 0; y < 75; ++y) { // the right half is white
        for (int x = 50; x < 100; ++x)
            copy.setPixel(x, y, qRgb(255, 255, 255));
    }
    hand.canvas.setImage(copy, {4000, 3000});
    QCOMPARE(hand.canvas.imageSize(), QSize(4000, 3000));
    hand.canvas.setTool(CanvasToolKind::Box);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(1000, 1000, 3000, 2000);
    QVERIFY(isNear(drawnShape(drawn).box, QRectF(1000, 1000, 2000, 1000), 6));
    CanvasOptions plain = hand.canvas.options();
    plain.showGuides = false;
    hand.canvas.setOptions(plain);
    const QImage shown = hand.canvas.grab().toImage();
    const double ratio = shown.devicePixelRatioF();
    const auto grey = [&](double x, double y) { return qGray(shown.pixel((QPointF(hand.at(x, y)) * ratio).toPoint())); };
    QVERIFY(grey(1800, 1500) < 40);
    QVERIFY(grey(2200, 1500) > 215);
}

void CanvasViewTest::theCursorsPositionIsTheImages()
{
    CanvasHand hand;
    QSignalSpy moved(&hand.canvas, &ImageCanvas::cursorMoved);
    hand.hover(123, 45);
    QVERIFY(QLineF(moved.last().first().toPointF(), QPointF(123, 45)).length() < 0.5);
}

void CanvasViewTest::aMessageTakesThePlaceOfTheImage()
{
    CanvasHand hand;
    hand.canvas.setMessage(QStringLiteral("full.jpg is damaged or cut off."));
    QVERIFY(hand.canvas.imageSize().isEmpty());
    const QImage before = hand.canvas.grab().toImage();
    QTest::qWait(250); // words come only where the picture does not come first
    const QImage after = hand.canvas.grab().toImage();
    QVERIFY(before != after);
}

void CanvasViewTest::everythingWorksWithoutAnImage()
{
    ImageCanvas canvas;
    canvas.resize(300, 200);
    canvas.show();
    QSignalSpy drawn(&canvas, &ImageCanvas::shapeDrawn);
    for (const CanvasToolKind tool : {CanvasToolKind::Select, CanvasToolKind::Box, CanvasToolKind::Polygon, CanvasToolKind::Hand}) {
        canvas.setTool(tool);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
        QTest::keyClick(&canvas, Qt::Key_Return);
        QTest::keyClick(&canvas, Qt::Key_Left);
        canvas.zoomIn();
        canvas.zoomOut();
        canvas.fit();
        canvas.actualSize();
        canvas.showRegion({0, 0, 10, 10});
    }
    QVERIFY(!canvas.grab().isNull());
    QCOMPARE(drawn.size(), 0);
    QVERIFY(!canvas.hasUnfinishedShape());
}

void CanvasViewTest::theViewCanBeKeptAndRestored()
{
    CanvasHand hand;
    wheel(hand, {200, 200}, 4);
    const ViewTransform kept = hand.canvas.view();
    hand.canvas.fit();
    QVERIFY(hand.canvas.view() != kept);
    hand.canvas.setView(kept);
    QCOMPARE(hand.canvas.view(), kept);
}

void CanvasViewTest::manyShapesArePaintedInTheEnd()
{
    // So many that they are painted in a thread: the picture must come all the same, and move with the view.
    CanvasHand hand({2000, 1500});
    QList<CanvasShape> shapes;
    for (int i = 0; i < 1500; ++i) {
        QPolygonF outline;
        const QPointF middle(20 + (i % 50) * 40, 20 + (i / 50) * 48);
        for (int corner = 0; corner < 12; ++corner)
            outline.append(middle + 15 * QPointF(std::cos(corner * M_PI / 6), std::sin(corner * M_PI / 6)));
        shapes.append(polygonShape(i + 1, outline));
        shapes.last().label.clear();
    }
    const auto paintedAt = [&hand](const QPointF &image) {
        const QImage shown = hand.canvas.grab().toImage();
        const QPoint place = (hand.canvas.view().toView(image) * shown.devicePixelRatioF()).toPoint();
        return shown.pixelColor(place) != QColor(120, 140, 160);
    };
    QVERIFY(!paintedAt({20, 20}));
    hand.canvas.setShapes(shapes);
    QTRY_VERIFY(paintedAt({20, 20}));
    QVERIFY(!paintedAt({40, 44})); // between four of them
    hand.canvas.setZoom(6);
    QTRY_VERIFY(paintedAt(QPointF(20 + 24 * 40, 20 + 15 * 48)));
}

void CanvasViewTest::theShapesOfOneImageAreNeverSeenOnAnother()
{
    // Many and large: they are painted in a thread, and may be finished when the next image is there already.
    CanvasHand hand({2000, 1500});
    QList<CanvasShape> shapes;
    for (int i = 0; i < 2000; ++i)
        shapes.append(boxShape(i + 1, QRectF(i % 50 * 10, i / 50 * 10, 900, 900), {}));
    hand.canvas.setShapes(shapes);
    hand.canvas.grab();
    QImage blank(2000, 1500, QImage::Format_RGB32);
    blank.fill(Qt::white);
    hand.canvas.setImage(blank);
    hand.canvas.setShapes({});
    for (int i = 0; i < 10; ++i) {
        const QImage shown = hand.canvas.grab().toImage();
        QCOMPARE(shown.pixelColor(shown.rect().center()), QColor(Qt::white));
        QTest::qWait(20);
    }
}

void CanvasViewTest::theSelectedShapeIsPaintedWhereItIs()
{
    CanvasHand hand;
    hand.canvas.setShapes({boxShape(1, {100, 100, 200, 100}, {})});
    hand.canvas.setSelection({1});
    hand.hover(10, 10);
    const QImage shown = hand.canvas.grab().toImage();
    const double ratio = shown.devicePixelRatioF();
    const auto colorAt = [&](double x, double y) { return shown.pixelColor((hand.canvas.view().toView(QPointF(x, y)) * ratio).toPoint()); };
    // The line has the class' colour, the middle is tinted, beside it the picture is untouched.
    const QColor line = colorAt(200, 130).toRgb(), edge = colorAt(130, 100), outside = colorAt(50, 250);
    QVERIFY(std::abs(edge.red() - 0xE6) < 25 && std::abs(edge.green() - 0x9F) < 25 && edge.blue() < 40);
    QVERIFY(line.red() > 125 && line.red() < 0xE6);
    QCOMPARE(outside, QColor(120, 140, 160));
}

QTEST_MAIN(CanvasViewTest)
#include "tst_canvasview.moc"
