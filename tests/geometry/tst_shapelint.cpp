// SPDX-License-Identifier: GPL-3.0-or-later
// What the look over a picture's shapes finds, and what it takes as meant.
#include "models/geometry/shapecrossing.h"
#include "models/geometry/shapelint.h"
#include "tests/geometry/shapesamples.h"

#include <QTest>

using namespace cairn;

namespace {

LintRules rules()
{
    LintRules rules;
    rules.picture = {0, 0, 100, 100};
    return rules;
}

QList<LintFinding> found(const QList<Shape> &shapes)
{
    QList<IdentifiedShape> identified;
    for (qsizetype i = 0; i < shapes.size(); ++i)
        identified.append({i + 1, shapes[i], 0});
    return lintShapes(identified, rules());
}

QList<LintKind> kindsOf(const QList<LintFinding> &findings)
{
    QList<LintKind> kinds;
    for (const LintFinding &finding : findings)
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

class ShapeLintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tidyShapesHaveNoFindings();
    void whatReachesOutIsFound();
    void anOutlineThatCrossesItselfIsFound();
    void crossingsAreThoseThatALookAtAllFinds();
    void tinyPartsAreFoundOneByOne();
    void sliversAreFound();
    void overlapsHaveTheirArea();
    void layersDoNotOverlapEachOther();
    void aGapBetweenNeighboursIsFound();
    void aGapThatIsFilledIsNone();
    void aBayOfOneShapeIsNoGap();
    void gapsOfMasksAreFound();
    void equalShapesAreDuplicates();
    void everySentenceIsWhole();
};

void ShapeLintTest::tidyShapesHaveNoFindings()
{
    QVERIFY(found({}).isEmpty());
    // Neighbours that share a border, one apart, one of each other kind.
    QVERIFY(kindsOf(found({Shape::fromPolygon(square(0, 0, 20)), Shape::fromPolygon(square(20, 0, 20)), Shape::fromBox({50, 50, 20, 20}), Shape::tag(),
                     Shape::fromPolyline(QPolygonF({{0, 90}, {50, 95}})), Shape::fromPoints(QPolygonF({{90, 90}})), Shape::fromEllipse({{80, 20}, {10, 8}, 30})}))
                .isEmpty());
    // Corners that meet, and outlines that part at a corner.
    QVERIFY(kindsOf(found({Shape::fromPolygon(square(0, 0, 20)), Shape::fromPolygon(square(20, 20, 20)), Shape::fromPolygon(square(20, 7, 13))})).isEmpty());
}

void ShapeLintTest::whatReachesOutIsFound()
{
    const QList<LintFinding> findings = found({Shape::fromBox({-3, 10, 20, 20}), Shape::fromPoints(QPolygonF({{5, 105}})), Shape::fromBox({0, 50, 100, 10})});
    QCOMPARE(kindsOf(findings), QList<LintKind>(2, LintKind::OutsidePicture));
    QCOMPARE(findings[0].ids, QList<qint64>({1}));
    QCOMPARE(findings[0].amount, 3.0);
    QCOMPARE(findings[1].amount, 5.0);
}

void ShapeLintTest::anOutlineThatCrossesItselfIsFound()
{
    const QList<LintFinding> findings = found({Shape::fromPolygon(QPolygonF({{0, 0}, {10, 10}, {10, 0}, {0, 10}}))});
    QCOMPARE(kindsOf(findings), QList<LintKind>({LintKind::SelfCrossing}));
    QCOMPARE(findings[0].place.topLeft(), QPointF(5, 5));
    // A line that comes back to a vertex only touches itself.
    QVERIFY(!selfCrossing(Shape::fromPolygon(QPolygonF({{0, 0}, {5, 5}, {10, 0}, {10, 10}, {5, 5}, {0, 10}}))));
    QVERIFY(selfCrossing(Shape::fromPolyline(QPolygonF({{0, 0}, {10, 10}, {10, 0}, {0, 10}}))));
}

void ShapeLintTest::crossingsAreThoseThatALookAtAllFinds()
{
    QRandomGenerator random(61);
    int crossed = 0;
    for (int round = 0; round < 300; ++round) {
        QPolygonF ring;
        for (int i = 0; i < 3 + round % 4; ++i)
            ring.append({random.generateDouble() * 100, random.generateDouble() * 100});
        bool crosses = false;
        for (qsizetype i = 0; i < ring.size(); ++i) {
            for (qsizetype j = i + 2; j < ring.size(); ++j) {
                const bool areNeighbours = i == 0 && j == ring.size() - 1;
                const QLineF first(ring[i], ring[i + 1]), second(ring[j], ring[(j + 1) % ring.size()]);
                crosses |= !areNeighbours && first.intersects(second) == QLineF::BoundedIntersection;
            }
        }
        crossed += crosses;
        QCOMPARE(selfCrossing(Shape::fromPolygon(ring)).has_value(), crosses);
    }
    QVERIFY(crossed > 20 && crossed < 280);
}

void ShapeLintTest::tinyPartsAreFoundOneByOne()
{
    const Shape mask = Shape::fromMask(Mask::fromRect({0, 0, 10, 10}).united(Mask::fromRect({20, 20, 1, 2})).united(Mask::fromRect({30, 20, 3, 1})));
    const QList<LintFinding> findings = found({mask});
    QCOMPARE(kindsOf(findings), QList<LintKind>(2, LintKind::TinyPart));
    QCOMPARE(findings[0].place, QRectF(20, 20, 1, 2));
    QCOMPARE(findings[0].amount, 2.0);
}

void ShapeLintTest::sliversAreFound()
{
    QCOMPARE(kindsOf(found({Shape::fromPolygon(QPolygonF({{0, 0}, {50, 0}, {50, 0.5}, {0, 0.5}}))})), QList<LintKind>({LintKind::Sliver}));
    QCOMPARE(kindsOf(found({Shape::fromBox({0, 0, 0.5, 40})})), QList<LintKind>({LintKind::Sliver}));
    QCOMPARE(kindsOf(found({Shape::fromRotatedBox({{50, 50}, {40, 0.5}, 45})})), QList<LintKind>({LintKind::Sliver}));
}

void ShapeLintTest::overlapsHaveTheirArea()
{
    const QList<LintFinding> findings = found({Shape::fromBox({0, 0, 20, 20}), Shape::fromPolygon(square(15, 15, 20)), Shape::fromMask(Mask::fromRect({30, 30, 20, 20}))});
    QCOMPARE(kindsOf(findings), QList<LintKind>(2, LintKind::Overlap));
    QCOMPARE(findings[0].ids, QList<qint64>({1, 2}));
    QCOMPARE(findings[0].amount, 25.0);
    QCOMPARE(findings[0].place, QRectF(15, 15, 5, 5));
    QCOMPARE(findings[1].ids, QList<qint64>({2, 3}));
    QCOMPARE(findings[1].amount, 25.0);
}

void ShapeLintTest::layersDoNotOverlapEachOther()
{
    const QList<IdentifiedShape> shapes {{1, Shape::fromBox({0, 0, 20, 20}), 1}, {2, Shape::fromBox({10, 10, 20, 20}), 2}};
    QVERIFY(lintShapes(shapes, rules()).isEmpty());
}

void ShapeLintTest::aGapBetweenNeighboursIsFound()
{
    const QList<LintFinding> findings = found({Shape::fromPolygon(square(0, 0, 20)), Shape::fromPolygon(square(21, 0, 20))});
    QCOMPARE(kindsOf(findings), QList<LintKind>({LintKind::Gap}));
    QCOMPARE(findings[0].ids, QList<qint64>({1, 2}));
    QVERIFY(isClose(findings[0].amount, 20, 0.1));
    QVERIFY(isClose(findings[0].place.width(), 1, 0.01));
    QVERIFY(found({Shape::fromPolygon(square(0, 0, 20)), Shape::fromPolygon(square(22.5, 0, 20))}).isEmpty());
}

void ShapeLintTest::aGapThatIsFilledIsNone()
{
    const Shape between = Shape::fromPolygon(QPolygonF({{20, 0}, {21.5, 0}, {21.5, 20}, {20, 20}}));
    QVERIFY(kindsOf(found({Shape::fromPolygon(square(0, 0, 20)), Shape::fromPolygon(square(21.5, 0, 20)), between})).isEmpty());
}

void ShapeLintTest::aBayOfOneShapeIsNoGap()
{
    const Shape comb = Shape::fromPolygon(QPolygonF({{0, 0}, {20, 0}, {20, 9}, {5, 9}, {5, 10}, {20, 10}, {20, 20}, {0, 20}}));
    QVERIFY(kindsOf(found({comb, Shape::fromPolygon(square(40, 0, 20))})).isEmpty());
}

void ShapeLintTest::gapsOfMasksAreFound()
{
    QCOMPARE(kindsOf(found({Shape::fromMask(Mask::fromRect({0, 0, 20, 20})), Shape::fromMask(Mask::fromRect({21, 0, 20, 20}))})), QList<LintKind>({LintKind::Gap}));
    QVERIFY(kindsOf(found({Shape::fromMask(Mask::fromRect({0, 0, 20, 20})), Shape::fromMask(Mask::fromRect({20, 0, 20, 20}))})).isEmpty());
}

void ShapeLintTest::equalShapesAreDuplicates()
{
    const Shape line = Shape::fromPolyline(QPolygonF({{0, 0}, {10, 10}}));
    const QList<LintFinding> findings = found({Shape::fromBox({0, 0, 20, 20}), line, Shape::fromBox({0, 0, 20, 20}), line, Shape::tag(), Shape::tag()});
    QCOMPARE(kindsOf(findings), QList<LintKind>(2, LintKind::Duplicate));
    QCOMPARE(findings[0].ids, QList<qint64>({1, 3}));
    QCOMPARE(findings[1].ids, QList<qint64>({2, 4}));
}

void ShapeLintTest::everySentenceIsWhole()
{
    const Shape bowTie = Shape::fromPolygon(QPolygonF({{-50, -50}, {10, 10}, {10, 0}, {0, 10}}));
    for (const LintFinding &finding : found({bowTie, bowTie, Shape::fromBox({0, 0, 1, 0.5}), Shape::fromBox({30, 0, 20, 20}), Shape::fromBox({51, 0, 20, 20}), Shape::fromBox({60, 0, 20, 20})}))
        QVERIFY(finding.sentence.endsWith('.') && !finding.sentence.contains('%') && !finding.ids.isEmpty());
}

QTEST_GUILESS_MAIN(ShapeLintTest)
#include "tst_shapelint.moc"
