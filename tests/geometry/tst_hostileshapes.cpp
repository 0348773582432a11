// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry that was made to do harm, or by a broken program, is refused with a sentence and costs little.
#include "models/geometry/shape.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

QByteArray repeated(const QByteArray &entry, int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i ? "," : "") + entry;
    return list;
}

QByteArray mask(const QByteArray &counts, qint64 width, qint64 height, const QByteArray &x = "0")
{
    return "{\"counts\":[" + counts + "],\"w\":" + QByteArray::number(width) + ",\"h\":" + QByteArray::number(height) + ",\"x\":" + x + ",\"y\":0}";
}

} // namespace

class HostileShapesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileGeometryIsRefused_data();
    void hostileGeometryIsRefused();
    void emptyMasksAreTaken();
    void mutilatedTextNeverDoesHarm();
    void aTangleDoesNotKeepClipperBusy();
};

void HostileShapesTest::hostileGeometryIsRefused_data()
{
    QTest::addColumn<ShapeKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("too many points") << ShapeKind::Polyline << "{\"points\":[" + repeated("[1,2]", 250'001) + "]}";
    QTest::newRow("too many points in all rings") << ShapeKind::Polygon << "{\"parts\":[" + repeated("[[[0,0],[1,0],[0,1]]]", 83'334) + "]}";
    QTest::newRow("a box without an angle") << ShapeKind::RotatedBox << QByteArray(R"({"cx":1,"cy":2,"w":3,"h":4})");
    QTest::newRow("an endless angle") << ShapeKind::RotatedBox << QByteArray(R"({"cx":1,"cy":2,"w":3,"h":4,"angle":1e300})");
    QTest::newRow("no number") << ShapeKind::RotatedBox << QByteArray(R"({"cx":null,"cy":2,"w":3,"h":4,"angle":0})");
    QTest::newRow("a negative radius") << ShapeKind::Ellipse << QByteArray(R"({"cx":1,"cy":2,"rx":-3,"ry":4,"angle":0})");
    QTest::newRow("a visibility of 3") << ShapeKind::Skeleton << QByteArray(R"({"points":[[1,2,3]]})");
    QTest::newRow("half a visibility") << ShapeKind::Skeleton << QByteArray(R"({"points":[[1,2,0.5]]})");
    QTest::newRow("no visibility") << ShapeKind::Skeleton << QByteArray(R"({"points":[[1,2]]})");
    QTest::newRow("seven corners") << ShapeKind::Cuboid << QByteArray(R"({"front":[[0,0],[1,0],[1,1],[0,1]],"back":[[0,0],[1,0],[1,1]]})");
    QTest::newRow("no back") << ShapeKind::Cuboid << QByteArray(R"({"front":[[0,0],[1,0],[1,1],[0,1]]})");
    QTest::newRow("runs too short") << ShapeKind::Mask << mask("1,2", 2, 2);
    QTest::newRow("runs too long") << ShapeKind::Mask << mask("1,4", 2, 2);
    QTest::newRow("runs that overflow") << ShapeKind::Mask << mask("1000000000000,1000000000000", 2, 2);
    QTest::newRow("a negative run") << ShapeKind::Mask << mask("5,-1", 2, 2);
    QTest::newRow("half a run") << ShapeKind::Mask << mask("0.5,3.5", 2, 2);
    QTest::newRow("a run that is text") << ShapeKind::Mask << mask("\"4\"", 2, 2);
    QTest::newRow("a giant") << ShapeKind::Mask << mask("1000000000000", 1'000'000, 1'000'000);
    QTest::newRow("beyond every number") << ShapeKind::Mask << mask("4", qint64(1) << 40, 4);
    QTest::newRow("out of reach") << ShapeKind::Mask << mask("0,4", 2, 2, "262143");
    QTest::newRow("at half a pixel") << ShapeKind::Mask << mask("0,4", 2, 2, "0.5");
    QTest::newRow("a negative size") << ShapeKind::Mask << mask("", -2, -2);
    // Every second column of 60,000: few runs down the columns, 900 million along the rows.
    QTest::newRow("stripes that explode") << ShapeKind::Mask << mask(repeated("30000", 60'000), 60'000, 30'000);
}

void HostileShapesTest::hostileGeometryIsRefused()
{
    QFETCH(ShapeKind, kind);
    QFETCH(QByteArray, text);
    const auto shape = Shape::fromJsonText(kind, text);
    QVERIFY(!shape);
    QVERIFY(shape.error().sentence.endsWith('.'));
}

void HostileShapesTest::emptyMasksAreTaken()
{
    QVERIFY(Shape::fromJsonText(ShapeKind::Mask, mask("", 0, 0)).value().isEmpty());
    QVERIFY(Shape::fromJsonText(ShapeKind::Mask, mask("6", 2, 3)).value().isEmpty());
    QCOMPARE(Shape::fromJsonText(ShapeKind::Mask, mask("6", 2, 3))->toJsonText(), Shape::fromMask({}).toJsonText());
    // Counts of 0 in between are odd, but say the same.
    QCOMPARE(Shape::fromJsonText(ShapeKind::Mask, mask("0,1,0,1,0,2", 2, 2)).value(), Shape::fromMask(Mask::fromRect({0, 0, 2, 2})));
}

void HostileShapesTest::mutilatedTextNeverDoesHarm()
{
    const QList<std::pair<ShapeKind, QByteArray>> seeds {
        {ShapeKind::Mask, mask("1,2,3,1,2", 3, 3)},
        {ShapeKind::Polygon, R"({"parts":[[[[0,0],[9,0],[9,9]],[[1,1],[2,1],[2,2]]]]})"},
        {ShapeKind::RotatedBox, R"({"angle":30,"cx":30,"cy":20.5,"h":10,"w":20})"},
        {ShapeKind::Skeleton, R"({"points":[[10,10,2],[20,20,1]]})"},
        {ShapeKind::Cuboid, R"({"back":[[1,-1],[5,-1],[5,1],[1,1]],"front":[[0,0],[4,0],[4,2],[0,2]]})"},
    };
    const QByteArray letters = "01234567890123456789012345678901234567890123456789.,-e[]{}\":nul";
    QRandomGenerator random(12);
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto &[kind, seed] = seeds[round % seeds.size()];
        QByteArray text = seed;
        for (int change = 0; change < 1 + round % 3; ++change)
            text[int(random.bounded(int(text.size())))] = letters[int(random.bounded(int(letters.size())))];
        const auto shape = Shape::fromJsonText(kind, text);
        if (!shape) {
            QVERIFY(!shape.error().sentence.isEmpty());
            continue;
        }
        ++taken;
        // What is taken can be worked with, and is written so that it is taken again.
        QVERIFY(shape->area() >= 0);
        const Shape clipped = shape->clippedTo({0, 0, 100, 100});
        QVERIFY(clipped.isEmpty() || clipped.area() >= 0);
        QVERIFY(Shape::fromJsonText(kind, shape->toJsonText()).has_value());
    }
    QVERIFY2(taken > 500, qPrintable(QString::number(taken)));
}

void HostileShapesTest::aTangleDoesNotKeepClipperBusy()
{
    // Some 600 million crossings: without a limit this would not end today.
    QRandomGenerator random(13);
    QPolygonF ring;
    for (int i = 0; i < 60'000; ++i)
        ring.append({random.generateDouble() * 4000, random.generateDouble() * 3000});
    const Shape tangle = Shape::fromPolygon(ring), box = Shape::fromBox({1000, 1000, 500, 500});
    QCOMPARE(tangle.area(), 0.0);
    QVERIFY(tangle.isEmpty());
    QVERIFY(tangle.clippedTo({0, 0, 2000, 2000}).isEmpty());
    QCOMPARE(intersectionOverUnion(tangle, box), 0.0);
    // A long outline without crossings is none.
    QPolygonF round;
    for (int i = 0; i < 100'000; ++i)
        round.append({2000 + 1500 * std::cos(i * M_PI / 50'000), 1500 + 1400 * std::sin(i * M_PI / 50'000)});
    QVERIFY(std::abs(Shape::fromPolygon(round).area() - M_PI * 1500 * 1400) < 10);
}

QTEST_GUILESS_MAIN(HostileShapesTest)
#include "tst_hostileshapes.moc"
