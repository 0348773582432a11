// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas' parts by themselves: label places, handles, what lies where.
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/labelchips.h"
#include "widgets/canvas/shapehandles.h"
#include "widgets/canvas/shapepainter.h"
#include "widgets/common/theme.h"
#include "tests/canvas/canvashand.h"

using namespace cairn;

class CanvasPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipsDoNotCoverOneAnother();
    void chipsFadeWhereShapesAreSmall();
    void chipsStayInView();
    void inkCanBeReadOnEveryClassColor();
    void denseOutlinesShowOnlyTheHandlesThatCanBeTold();
    void aSmallBoxCanStillBeTakenInItsMiddle();
    void closePointsAreLeftOutWhenZoomedOut();
    void tagsAreNotOnTheCanvas();
    void selectionForgetsShapesThatAreGone();
    void theCanvasDescribesItselfToScreenReaders();
};

void CanvasPartsTest::chipsDoNotCoverOneAnother()
{
    QList<CanvasShape> shapes;
    for (int i = 0; i < 60; ++i)
        shapes.append(boxShape(i, {100.0 + (i % 8) * 30, 100.0 + (i / 8) * 25, 60, 50}, QStringLiteral("Platelets")));
    const QList<LabelChip> chips = placeChips(shapes, {}, {0, 0, 800, 600}, QApplication::font());
    QVERIFY(chips.size() > 5);
    for (qsizetype i = 0; i < chips.size(); ++i) {
        for (qsizetype j = i + 1; j < chips.size(); ++j)
            QVERIFY(!chips[i].area.intersects(chips[j].area));
    }
}

void CanvasPartsTest::chipsFadeWhereShapesAreSmall()
{
    const QList<CanvasShape> shapes {boxShape(1, {100, 100, 100, 100})};
    const QRectF area(-10000, -10000, 20000, 20000);
    const auto opacityAt = [&](double zoom) {
        const QList<LabelChip> chips = placeChips(shapes, {zoom, {}}, area, QApplication::font());
        return chips.isEmpty() ? 0 : chips.first().opacity;
    };
    QCOMPARE(opacityAt(1), 1.0);
    QVERIFY(opacityAt(0.25) > 0 && opacityAt(0.25) < 1);
    QCOMPARE(opacityAt(0.1), 0.0);
}

void CanvasPartsTest::chipsStayInView()
{
    const QRectF area(0, 0, 400, 300);
    // One that begins left of the view, one at its top, one larger than the view, one outside.
    const QList<CanvasShape> shapes {boxShape(1, {-200, 50, 300, 40}), boxShape(2, {200, -5, 100, 60}), boxShape(3, {-900, -900, 2000, 2000}),
        boxShape(4, {800, 800, 50, 50})};
    const QList<LabelChip> chips = placeChips(shapes, {}, area, QApplication::font());
    QCOMPARE(chips.size(), 3);
    for (const LabelChip &chip : chips)
        QVERIFY(area.contains(chip.area));
}

void CanvasPartsTest::inkCanBeReadOnEveryClassColor()
{
    // Okabe and Ito's colours and the extremes.
    for (const QColor &color : {QColor(0xE69F00), QColor(0x56B4E9), QColor(0x009E73), QColor(0xF0E442), QColor(0x0072B2), QColor(0xD55E00),
             QColor(0xCC79A7), QColor(Qt::black), QColor(Qt::white)})
        QVERIFY2(contrast(inkOn(color), color) >= 4.5, qPrintable(color.name()));
}

void CanvasPartsTest::denseOutlinesShowOnlyTheHandlesThatCanBeTold()
{
    QPolygonF circle;
    for (int i = 0; i < 1000; ++i)
        circle.append({200 + 100 * std::cos(i * M_PI / 500), 150 + 100 * std::sin(i * M_PI / 500)});
    const Shape shape = Shape::fromPolygon(circle);
    const qsizetype few = handlesOf(shape, {}, std::nullopt).size();
    // The circumference is 628 view pixels.
    QVERIFY2(few > 30 && few < 80, qPrintable(QString::number(few)));
    const qsizetype near = handlesOf(shape, {}, QPointF(300, 150)).size();
    QVERIFY(near > few + 50);
    // Each of them can be taken where the mouse is.
    const auto handle = handleAt(shape, {}, {300, 150});
    QVERIFY(handle.has_value());
    QCOMPARE(handle->vertex.vertex, 0);
}

void CanvasPartsTest::aSmallBoxCanStillBeTakenInItsMiddle()
{
    const Shape box = Shape::fromBox({100, 100, 10, 10});
    QVERIFY(!handleAt(box, {}, {105, 105}));
    QVERIFY(handleAt(box, {}, {100, 100}).has_value());
    QVERIFY(handleAt(box, {}, {113, 113}).has_value());
}

void CanvasPartsTest::closePointsAreLeftOutWhenZoomedOut()
{
    QPolygonF circle;
    for (int i = 0; i < 10000; ++i)
        circle.append({5000 + 4000 * std::cos(i * M_PI / 5000), 5000 + 4000 * std::sin(i * M_PI / 5000)});
    const Shape shape = Shape::fromPolygon(circle);
    QVERIFY(viewPath(shape, {1, {}}).elementCount() > 9000);
    const QPainterPath small = viewPath(shape, {0.01, {}});
    QVERIFY2(small.elementCount() < 400, qPrintable(QString::number(small.elementCount())));
    QVERIFY(isNear(small.boundingRect(), {10, 10, 80, 80}, 1));
}

void CanvasPartsTest::tagsAreNotOnTheCanvas()
{
    CanvasScene scene;
    CanvasShape tag;
    tag.id = 7;
    scene.setShapes({tag, boxShape(1, {0, 0, 10, 10})});
    QCOMPARE(scene.shapes().size(), 1);
    QVERIFY(!scene.find(7));
}

void CanvasPartsTest::selectionForgetsShapesThatAreGone()
{
    CanvasScene scene;
    scene.setShapes({boxShape(1, {0, 0, 10, 10}), boxShape(2, {20, 20, 10, 10})});
    QVERIFY(scene.setSelection({1, 2, 99}));
    QCOMPARE(scene.selection(), (QSet<qint64> {1, 2}));
    scene.setShapes({boxShape(2, {20, 20, 10, 10})});
    QCOMPARE(scene.selection(), QSet<qint64> {2});
    QVERIFY(!scene.setSelection({2}));
}

void CanvasPartsTest::theCanvasDescribesItselfToScreenReaders()
{
    CanvasHand hand;
    QVERIFY(!hand.canvas.accessibleName().isEmpty());
    hand.canvas.setShapes({boxShape(1, {40, 50, 100, 60}), boxShape(2, {200, 20, 50, 50})});
    hand.canvas.setSelection({1});
    const QString text = hand.canvas.accessibleDescription();
    for (const char *part : {"2", "RBC", "100", "60", "40", "50"})
        QVERIFY2(text.contains(part), qPrintable(text));
}

QTEST_MAIN(CanvasPartsTest)
#include "tst_canvasparts.moc"
