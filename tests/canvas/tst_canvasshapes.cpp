// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing and changing the shapes beyond boxes and outlines: by mouse and keyboard, in pixels of the image.
#include "tests/canvas/canvashand.h"

#include "models/geometry/cuboid.h"

using namespace cairn;

namespace {

CanvasShape shapeOf(qint64 id, const Shape &shape) { return {id, shape, QColor(0x56, 0xB4, 0xE9), QStringLiteral("WBC")}; }

Shape reshaped(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Shape::tag() : spy.last().at(0).value<EditedShapes>().first();
}

SkeletonTemplate armTemplate()
{
    SkeletonTemplate arm;
    arm.points = {{QStringLiteral("shoulder"), {0, 0}, 0}, {QStringLiteral("elbow"), {0.5, 1}, 0}, {QStringLiteral("hand"), {1, 0}, 0}};
    arm.edges = {{0, 1}, {1, 2}};
    return arm;
}

/** A dark disc on a bright ground. */
QImage discPicture(const QPoint &center, int radius)
{
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(QColor(220, 220, 220));
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(40, 40, 60));
    painter.drawEllipse(center, radius, radius);
    return picture;
}

} // namespace

class CanvasShapesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRotatedBoxIsASideAndAReach();
    void aRotatedBoxTurnsByItsKnob();
    void aRotatedBoxIsPulledAlongItsOwnAxes();
    void anEllipseFillsItsBox();
    void aLineStaysOpen();
    void aClickIsAPoint();
    void aSkeletonFillsItsBox();
    void withoutATemplateNoSkeletonIsDrawn();
    void altHidesASkeletonsPoint();
    void aSkeletonIsTakenByItsBones();
    void aCuboidHasABackInsideTheImage();
    void aBrushStrokeIsAMask();
    void aSecondStrokeGoesOnWithTheSelectedMask();
    void theEraserTakesPixelsAway();
    void aMaskErasedWhollyIsDeleted();
    void bracketsChangeTheBrush();
    void theWandTakesTheDisc_data();
    void theWandTakesTheDisc();
    void shiftAddsToTheSelectedShape();
    void theScissorsFollowTheEdge();
    void theCutOutFindsTheDisc();
    void scribblesSortThePixels();
    void measuringDrawsNoShape();
};

void CanvasShapesTest::aRotatedBoxIsASideAndAReach()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::RotatedBox);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(100, 100, 160, 160);
    QCOMPARE(drawn.size(), 0);
    hand.hover(120, 200);
    hand.click(120, 200);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::RotatedBox);
    QVERIFY(std::abs(shape.turned.angle - 45) < 1.5);
    QVERIFY(std::abs(shape.turned.size.width() - 84.85) < 2); // the diagonal of 60 x 60
    // From (100, 100) along 45 degrees: (120, 200) is (200 - 120) / sqrt 2 to its right.
    QVERIFY(std::abs(shape.turned.size.height() - 56.57) < 2);
}

void CanvasShapesTest::aRotatedBoxTurnsByItsKnob()
{
    CanvasHand hand;
    hand.canvas.setShapes({shapeOf(1, Shape::fromRotatedBox({{200, 150}, {100, 40}, 0}))});
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    const double knob = 26 / hand.canvas.zoom();
    // From above the box to its right side: a quarter turn.
    hand.drag(200, 130 - knob, 280, 150);
    QVERIFY(std::abs(reshaped(reshape).turned.angle - 90) < 1.5);
    QCOMPARE(reshaped(reshape).turned.size, QSizeF(100, 40));
}

void CanvasShapesTest::aRotatedBoxIsPulledAlongItsOwnAxes()
{
    CanvasHand hand;
    hand.canvas.setShapes({shapeOf(1, Shape::fromRotatedBox({{200, 150}, {100, 40}, 90}))});
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    // Its right side, turned by 90 degrees, lies below.
    hand.drag(200, 200, 200, 220);
    const TurnedBox box = reshaped(reshape).turned;
    QVERIFY(std::abs(box.size.width() - 120) < 1.5 && std::abs(box.size.height() - 40) < 0.01);
    QVERIFY(std::abs(box.center.y() - 160) < 1); // the opposite side stays
}

void CanvasShapesTest::anEllipseFillsItsBox()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Ellipse);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(50, 60, 150, 120);
    QCOMPARE(drawnShape(drawn).kind, ShapeKind::Ellipse);
    QVERIFY(isNear(drawnShape(drawn).boundingBox(), QRectF(50, 60, 100, 60), 1));
}

void CanvasShapesTest::aLineStaysOpen()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Polyline);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(50, 50);
    hand.click(100, 80);
    hand.click(150, 50);
    hand.click(52, 51); // near the first point, which closes nothing
    hand.key(Qt::Key_Return);
    QCOMPARE(drawnShape(drawn).kind, ShapeKind::Polyline);
    QCOMPARE(drawnShape(drawn).points.size(), 4);
}

void CanvasShapesTest::aClickIsAPoint()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Point);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(77, 99);
    QCOMPARE(drawnShape(drawn).kind, ShapeKind::Point);
    QVERIFY((drawnShape(drawn).points.first() - QPointF(77, 99)).manhattanLength() < 1.5);
}

void CanvasShapesTest::aSkeletonFillsItsBox()
{
    CanvasHand hand;
    hand.canvas.setDrawSkeleton(armTemplate());
    hand.canvas.setTool(CanvasToolKind::Skeleton);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(50, 50, 150, 100);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::Skeleton);
    QCOMPARE(shape.points.size(), 3);
    QVERIFY((shape.points[1] - QPointF(100, 100)).manhattanLength() < 2);
    QCOMPARE(shape.visibilities, QList<PointVisibility>(3, PointVisibility::Visible));
}

void CanvasShapesTest::withoutATemplateNoSkeletonIsDrawn()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Skeleton);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(50, 50, 150, 100);
    QCOMPARE(drawn.size(), 0);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

void CanvasShapesTest::altHidesASkeletonsPoint()
{
    CanvasHand hand;
    hand.canvas.setShapes({shapeOf(1, armTemplate().shapeIn({100, 100, 100, 80}))});
    hand.canvas.setSelection({1});
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    for (const PointVisibility expected : {PointVisibility::Occluded, PointVisibility::Absent, PointVisibility::Visible}) {
        hand.hover(150, 180);
        hand.click(150, 180, Qt::AltModifier);
        QCOMPARE(reshaped(reshape).visibilities.value(1), expected);
    }
    QCOMPARE(reshaped(reshape).points, armTemplate().shapeIn({100, 100, 100, 80}).points);
}

void CanvasShapesTest::aSkeletonIsTakenByItsBones()
{
    CanvasHand hand;
    CanvasShape arm = shapeOf(1, armTemplate().shapeIn({100, 100, 100, 80}));
    arm.edges = armTemplate().edges;
    hand.canvas.setShapes({arm});
    hand.click(125, 140); // the middle of the upper arm
    QCOMPARE(hand.canvas.selection(), QSet<qint64> {1});
}

void CanvasShapesTest::aCuboidHasABackInsideTheImage()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Cuboid);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(320, 10, 395, 90);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::Cuboid);
    QCOMPARE(shape.points.size(), kCuboidPoints);
    QVERIFY(QRectF(0, 0, 400, 300).contains(shape.boundingBox()));
}

void CanvasShapesTest::aBrushStrokeIsAMask()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Brush);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(100, 100, 200, 100);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::Mask);
    QVERIFY(shape.mask.contains({150, 100}) && shape.mask.contains({150, 108}));
    QVERIFY(!shape.mask.contains({150, 112}));
    // A bar of 100 x 20 and two half discs of radius 10.
    QVERIFY(std::abs(double(shape.mask.area()) - (2000 + 314)) < 120);
}

void CanvasShapesTest::aSecondStrokeGoesOnWithTheSelectedMask()
{
    CanvasHand hand;
    hand.canvas.setShapes({shapeOf(7, Shape::fromMask(Mask::fromRect({100, 100, 20, 20})))});
    hand.canvas.setSelection({7});
    hand.canvas.setTool(CanvasToolKind::Brush);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(200, 100, 220, 100);
    QCOMPARE(drawn.size(), 0);
    QVERIFY(reshaped(reshape).mask.contains({110, 110}) && reshaped(reshape).mask.contains({210, 100}));
    // Enter lets it go.
    hand.key(Qt::Key_Return);
    hand.drag(300, 200, 320, 200);
    QCOMPARE(drawn.size(), 1);
}

void CanvasShapesTest::theEraserTakesPixelsAway()
{
    CanvasHand hand;
    hand.canvas.setShapes({shapeOf(7, Shape::fromMask(Mask::fromRect({100, 100, 80, 80})))});
    hand.canvas.setTool(CanvasToolKind::Eraser);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.drag(100, 140, 180, 140); // nothing is selected: the mask under the hand is meant
    QVERIFY(!reshaped(reshape).mask.contains({140, 140}));
    QVERIFY(reshaped(reshape).mask.contains({140, 105}));
}

void CanvasShapesTest::aMaskErasedWhollyIsDeleted()
{
    CanvasHand hand;
    hand.canvas.setShapes({shapeOf(7, Shape::fromMask(Mask::fromRect({100, 100, 6, 6})))});
    hand.canvas.setTool(CanvasToolKind::Eraser);
    QSignalSpy deleted(&hand.canvas, &ImageCanvas::deleteRequested);
    hand.drag(100, 103, 108, 103);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().value<QList<qint64>>(), QList<qint64> {7});
}

void CanvasShapesTest::bracketsChangeTheBrush()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Brush);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(100, 100, 200, 100);
    for (int times = 0; times < 4; ++times)
        hand.key(Qt::Key_BracketRight);
    hand.drag(100, 200, 200, 200);
    QCOMPARE(drawn.size(), 2);
    QVERIFY(drawn[1].first().value<Shape>().mask.area() > 1.5 * drawn[0].first().value<Shape>().mask.area());
}

void CanvasShapesTest::theWandTakesTheDisc_data()
{
    QTest::addColumn<bool>("asMask");
    QTest::newRow("as an outline") << false;
    QTest::newRow("as a mask") << true;
}

void CanvasShapesTest::theWandTakesTheDisc()
{
    QFETCH(bool, asMask);
    CanvasHand hand;
    hand.canvas.setImage(discPicture({200, 150}, 50));
    CanvasOptions options = hand.canvas.options();
    options.assistsDrawMasks = asMask;
    hand.canvas.setOptions(options);
    hand.canvas.setTool(CanvasToolKind::Wand);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.click(200, 150);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, asMask ? ShapeKind::Mask : ShapeKind::Polygon);
    QVERIFY2(std::abs(shape.area() - 7854) < 600, qPrintable(QString::number(shape.area()))); // pi 50 squared
    QVERIFY(isNear(shape.boundingBox(), QRectF(150, 100, 100, 100), 3));
}

void CanvasShapesTest::shiftAddsToTheSelectedShape()
{
    CanvasHand hand;
    hand.canvas.setImage(discPicture({200, 150}, 50));
    hand.canvas.setShapes({boxShape(3, {200, 140, 100, 20})});
    hand.canvas.setSelection({3});
    hand.canvas.setTool(CanvasToolKind::Wand);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    QSignalSpy reshape(&hand.canvas, &ImageCanvas::reshapeRequested);
    hand.click(180, 150, Qt::ShiftModifier);
    QCOMPARE(drawn.size(), 0);
    QVERIFY(isNear(reshaped(reshape).boundingBox(), QRectF(150, 100, 150, 100), 3));
}

void CanvasShapesTest::theScissorsFollowTheEdge()
{
    CanvasHand hand;
    hand.canvas.setImage(discPicture({200, 150}, 50));
    hand.canvas.setTool(CanvasToolKind::Scissors);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    for (const QPointF &place : {QPointF(250, 150), QPointF(200, 200), QPointF(150, 150), QPointF(200, 100)}) {
        hand.hover(place.x(), place.y());
        hand.click(place.x(), place.y());
        QTest::qWait(QApplication::doubleClickInterval() / 4);
    }
    hand.key(Qt::Key_Return);
    const Shape shape = drawnShape(drawn);
    QCOMPARE(shape.kind, ShapeKind::Polygon);
    // Four clicks alone would be a square of 5,000 square pixels.
    QVERIFY2(std::abs(shape.area() - 7854) < 700, qPrintable(QString::number(shape.area())));
}

void CanvasShapesTest::theCutOutFindsTheDisc()
{
    CanvasHand hand;
    hand.canvas.setImage(discPicture({200, 150}, 50));
    hand.canvas.setTool(CanvasToolKind::CutOut);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(130, 80, 270, 220);
    QVERIFY(hand.canvas.hasUnfinishedShape());
    // The key is taken as soon as the cutting, which is done in a task, has an answer.
    QTRY_VERIFY_WITH_TIMEOUT((hand.key(Qt::Key_Return), drawn.size() == 1), 20'000);
    const Shape shape = drawnShape(drawn);
    QVERIFY2(std::abs(shape.area() - 7854) < 800, qPrintable(QString::number(shape.area())));
}

void CanvasShapesTest::scribblesSortThePixels()
{
    CanvasHand hand;
    hand.canvas.setImage(discPicture({200, 150}, 50));
    hand.canvas.setTool(CanvasToolKind::Scribble);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.canvas.setDrawClass(Qt::blue, QStringLiteral("ground"));
    hand.drag(40, 40, 360, 40);
    hand.canvas.setDrawClass(Qt::red, QStringLiteral("cell"));
    hand.drag(170, 150, 230, 150);
    QTRY_VERIFY_WITH_TIMEOUT((QTest::qWait(50), hand.key(Qt::Key_Return), drawn.size() >= 1), 60'000);
    const Shape shape = drawn.first().first().value<Shape>();
    QVERIFY2(std::abs(shape.area() - 7854) < 1200, qPrintable(QString::number(shape.area())));
    QVERIFY(shape.contains({200, 120}) && !shape.contains({60, 60}));
}

void CanvasShapesTest::measuringDrawsNoShape()
{
    CanvasHand hand;
    hand.canvas.setTool(CanvasToolKind::Measure);
    QSignalSpy drawn(&hand.canvas, &ImageCanvas::shapeDrawn);
    hand.drag(50, 50, 150, 50);
    QCOMPARE(drawn.size(), 0);
    QVERIFY(!hand.canvas.hasUnfinishedShape());
}

QTEST_MAIN(CanvasShapesTest)
#include "tst_canvasshapes.moc"
