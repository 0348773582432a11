// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of the hand in labels: what is found, what mending does, and that undo brings it back; what a class has, and what is still open.
#include "models/labels/annotationflags.h"
#include "models/labels/attributestops.h"
#include "models/labels/classitems.h"
#include "models/labels/labelchecks.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <QTest>

using namespace cairn;

namespace {

Shape outline(double left, double top, double width, double height)
{
    return Shape::fromPolygon({QPointF(left, top), QPointF(left + width, top), QPointF(left + width, top + height), QPointF(left, top + height)});
}

class Bench
{
public:
    Bench()
        : item(trial.addItem(QStringLiteral("a.jpg"), {100, 80}))
        , other(trial.addItem(QStringLiteral("b.jpg"), {100, 80}))
        , cell(need(LabelSchema(trial.project()).addClass(QStringLiteral("cell"))))
    {
    }

    QList<qint64> draw(const QList<Shape> &shapes, qint64 itemId = 0, qint64 classId = 0)
    {
        QList<Annotation> all;
        for (const Shape &shape : shapes) {
            all.append(Annotation());
            all.last().shape = shape;
            all.last().classId = classId ? classId : cell;
        }
        return need(Annotations(trial.project()).add(itemId ? itemId : item, all, QStringLiteral("Drawn")));
    }

    QList<LabelFinding> found() { return need(checkLabels(trial.reader(), {})).findings; }
    QList<LintKind> kinds()
    {
        QList<LintKind> all;
        for (const LabelFinding &each : found())
            all.append(each.finding.kind);
        return all;
    }
    Shape shapeOf(qint64 id) { return need(Annotations::byId(trial.reader(), id)).shape; }

    LabelProject trial;
    qint64 item, other, cell;
};

} // namespace

class LabelChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesMayNotOverlapButBoxesMay();
    void equalBoxesAreDoubledAllTheSame();
    void aFindingNamesImageAndClass();
    void mendingAnOverlapTakesItFromTheLater();
    void whatReachesBeyondThePictureIsCutThere();
    void aCrossingIsResolvedAndATinyPartGoes();
    void ofTwoEqualShapesTheLaterGoes();
    void aGapIsFilledByTheLater();
    void aGapBetweenMasksIsFilledByAMask();
    void aLockedShapeIsRefusedWithASentence();
    void mendingManyIsOneStepThatUndoTakesBack();
    void onlyImagesWithTheClassAreFound();
    void openStopsFollowTheImagesAndRunFromTheTop();
    void aValueThatIsThereIsNoStop();
    void sharesOfAnAttributeAreWhatAClassCanBeSplitBy();
};

void LabelChecksTest::outlinesMayNotOverlapButBoxesMay()
{
    Bench bench;
    bench.draw({Shape::fromBox({10, 10, 30, 30}), Shape::fromBox({20, 20, 30, 30})});
    QCOMPARE(bench.kinds(), QList<LintKind>());
    bench.draw({outline(10, 10, 30, 30), outline(30, 10, 30, 30)});
    QCOMPARE(bench.kinds(), QList<LintKind> {LintKind::Overlap});
    QCOMPARE(bench.found().first().finding.amount, 300.0); // 10 x 30 pixels
}

void LabelChecksTest::equalBoxesAreDoubledAllTheSame()
{
    Bench bench;
    bench.draw({Shape::fromBox({10, 10, 30, 30}), Shape::fromBox({10, 10, 30, 30})});
    QCOMPARE(bench.kinds(), QList<LintKind> {LintKind::Duplicate});
}

void LabelChecksTest::aFindingNamesImageAndClass()
{
    Bench bench;
    bench.draw({outline(90, 10, 30, 30)}, bench.other);
    const QList<LabelFinding> found = bench.found();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, QStringLiteral("b.jpg"));
    QCOMPARE(found.first().itemId, bench.other);
    QCOMPARE(found.first().what, QStringLiteral("cell"));
    QVERIFY(!found.first().finding.sentence.isEmpty());
}

void LabelChecksTest::mendingAnOverlapTakesItFromTheLater()
{
    Bench bench;
    const QList<qint64> ids = bench.draw({outline(10, 10, 30, 30), outline(30, 10, 30, 30)});
    QCOMPARE(need(fixFindings(bench.trial.project(), bench.found())).fixed, 1);
    QCOMPARE(bench.shapeOf(ids[0]).area(), 900.0);
    QCOMPARE(bench.shapeOf(ids[1]).area(), 600.0);
    QCOMPARE(bench.kinds(), QList<LintKind>());
}

void LabelChecksTest::whatReachesBeyondThePictureIsCutThere()
{
    Bench bench;
    const QList<qint64> ids = bench.draw({outline(90, 10, 30, 30), Shape::fromBox({-5, 70, 20, 20})});
    QCOMPARE(need(fixFindings(bench.trial.project(), bench.found())).fixed, 2);
    QCOMPARE(bench.shapeOf(ids[0]).boundingBox(), QRectF(90, 10, 10, 30));
    QCOMPARE(bench.shapeOf(ids[1]).box, QRectF(0, 70, 15, 10));
}

void LabelChecksTest::aCrossingIsResolvedAndATinyPartGoes()
{
    Bench bench;
    const Shape bow = Shape::fromPolygon({QPointF(10, 10), QPointF(40, 40), QPointF(40, 10), QPointF(10, 40)});
    Shape crumbs = outline(60, 10, 20, 20);
    crumbs.parts += outline(85, 10, 1, 1).parts;
    const QList<qint64> ids = bench.draw({bow, crumbs});
    QCOMPARE(need(fixFindings(bench.trial.project(), bench.found())).fixed, 2);
    QCOMPARE(bench.shapeOf(ids[1]), outline(60, 10, 20, 20));
    QCOMPARE(bench.shapeOf(ids[0]).area(), 450.0); // a bow tie is half of its square of 30 x 30
    QCOMPARE(bench.kinds(), QList<LintKind>());
}

void LabelChecksTest::ofTwoEqualShapesTheLaterGoes()
{
    Bench bench;
    const QList<qint64> ids = bench.draw({outline(10, 10, 30, 30), outline(10, 10, 30, 30)});
    QCOMPARE(need(fixFindings(bench.trial.project(), bench.found())).fixed, 1);
    QCOMPARE(need(Annotations::ofItem(bench.trial.reader(), bench.item)).first().id, std::min(ids[0], ids[1]));
    QCOMPARE(bench.trial.count("SELECT count(*) FROM annotation"), 1);
}

void LabelChecksTest::aGapIsFilledByTheLater()
{
    Bench bench;
    const QList<qint64> ids = bench.draw({outline(10, 10, 30, 30), outline(41, 10, 30, 30)});
    QCOMPARE(bench.kinds(), QList<LintKind> {LintKind::Gap});
    QCOMPARE(need(fixFindings(bench.trial.project(), bench.found())).fixed, 1);
    QCOMPARE(bench.shapeOf(ids[0]), outline(10, 10, 30, 30));
    QCOMPARE(bench.shapeOf(ids[1]).parts.size(), 1);
    QVERIFY(std::abs(bench.shapeOf(ids[1]).area() - 31 * 30) < 1);
    QCOMPARE(bench.kinds(), QList<LintKind>());
    QCOMPARE(need(fixFindings(bench.trial.project(), {{bench.item, {}, {}, {LintKind::Gap, ids, {40, 10, 1, 30}, 30, {}}}})).refused.size(), 1);
}

void LabelChecksTest::aGapBetweenMasksIsFilledByAMask()
{
    Bench bench;
    const QList<qint64> ids = bench.draw({Shape::fromMask(Mask::fromRect({10, 10, 30, 30})), Shape::fromMask(Mask::fromRect({41, 10, 30, 30}))});
    QCOMPARE(need(fixFindings(bench.trial.project(), bench.found())).fixed, 1);
    QCOMPARE(bench.shapeOf(ids[1]).kind, ShapeKind::Mask);
    QCOMPARE(bench.shapeOf(ids[1]).area(), 31 * 30.0);
    QCOMPARE(bench.kinds(), QList<LintKind>());
}

void LabelChecksTest::aLockedShapeIsRefusedWithASentence()
{
    Bench bench;
    const qint64 id = bench.draw({outline(90, 60, 20, 10)}).first();
    need(Annotations(bench.trial.project()).setFlags({id}, LockedFlag, true));
    QCOMPARE(bench.kinds(), QList<LintKind>({LintKind::OutsidePicture}));
    const QByteArray before = bench.trial.labels();
    const LabelFixReport report = need(fixFindings(bench.trial.project(), bench.found()));
    QCOMPARE(report.fixed, 0);
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(bench.trial.labels(), before);
}

void LabelChecksTest::mendingManyIsOneStepThatUndoTakesBack()
{
    Bench bench;
    QList<Shape> shapes;
    for (int at = 0; at < 70; ++at) // more than fit into one part
        shapes.append(Shape::fromBox({95, double(at), 10, 1}));
    bench.draw(shapes);
    bench.draw(shapes, bench.other);
    const QByteArray before = bench.trial.labels();
    const qint64 gestures = bench.trial.count("SELECT count(*) FROM journal WHERE state = 'done'");
    QCOMPARE(need(fixFindings(bench.trial.project(), bench.found())).fixed, 140);
    QCOMPARE(bench.trial.count("SELECT count(*) FROM journal WHERE state = 'done'"), gestures + 1);
    QCOMPARE(bench.kinds(), QList<LintKind>());
    QVERIFY(!need(bench.trial.journal().undo()).isEmpty());
    QCOMPARE(bench.trial.labels(), before);
}

void LabelChecksTest::onlyImagesWithTheClassAreFound()
{
    Bench bench;
    bench.draw({outline(10, 10, 30, 30)}, bench.other);
    QCOMPARE(need(itemsWithClass(bench.trial.reader(), bench.cell)), QSet<qint64> {bench.other});
    QCOMPARE(need(itemsWithClass(bench.trial.reader(), bench.cell, 2)), QSet<qint64>());
}

void LabelChecksTest::openStopsFollowTheImagesAndRunFromTheTop()
{
    Bench bench;
    const qint64 tail = need(AttributeSchema(bench.trial.project()).add({0, bench.cell, QStringLiteral("tail"), AttributeType::YesNo, {}, {}, false, 0}));
    const qint64 young = need(LabelSchema(bench.trial.project()).addClass(QStringLiteral("young"), bench.cell));
    const qint64 strange = need(LabelSchema(bench.trial.project()).addClass(QStringLiteral("strange")));
    const QList<qint64> low = bench.draw({outline(10, 50, 9, 9)});
    const QList<qint64> high = bench.draw({outline(10, 10, 9, 9)}, bench.item, young);
    bench.draw({outline(40, 10, 9, 9)}, bench.item, strange);
    const QList<qint64> last = bench.draw({outline(10, 10, 9, 9)}, bench.other);
    const Attribute attribute = need(AttributeSchema::byId(bench.trial.reader(), tail));
    const QList<AttributeStop> expected {{bench.other, last[0]}, {bench.item, high[0]}, {bench.item, low[0]}};
    QCOMPARE(need(openAttributeStops(bench.trial.reader(), attribute, {bench.other, bench.item})), expected);
}

void LabelChecksTest::aValueThatIsThereIsNoStop()
{
    Bench bench;
    const qint64 tail = need(AttributeSchema(bench.trial.project()).add({0, bench.cell, QStringLiteral("tail"), AttributeType::YesNo, {}, {}, false, 0}));
    const QList<qint64> ids = bench.draw({outline(10, 10, 9, 9), outline(30, 10, 9, 9)});
    need(Annotations(bench.trial.project()).setAttribute({ids[0]}, QStringLiteral("tail"), false));
    const Attribute attribute = need(AttributeSchema::byId(bench.trial.reader(), tail));
    QCOMPARE(need(openAttributeStops(bench.trial.reader(), attribute, {bench.item})), (QList<AttributeStop> {{bench.item, ids[1]}}));
}

void LabelChecksTest::sharesOfAnAttributeAreWhatAClassCanBeSplitBy()
{
    Bench bench;
    need(AttributeSchema(bench.trial.project()).add({0, bench.cell, QStringLiteral("phase"), AttributeType::Choice, {QStringLiteral("ring"), QStringLiteral("late")}, {}, false, 0}));
    const QList<qint64> ids = bench.draw({outline(10, 10, 9, 9), outline(30, 10, 9, 9), outline(50, 10, 9, 9)});
    need(Annotations(bench.trial.project()).setAttribute({ids[0], ids[2]}, QStringLiteral("phase"), QStringLiteral("late")));
    const QList<AttributeShare> shares = need(attributeShares(bench.trial.reader(), bench.cell));
    QCOMPARE(shares.size(), 1);
    QCOMPARE(shares.first().value, QJsonValue(QStringLiteral("late")));
    QCOMPARE(QSet<qint64>(shares.first().annotationIds.begin(), shares.first().annotationIds.end()), (QSet<qint64> {ids[0], ids[2]}));
    const qint64 made = need(LabelSchema(bench.trial.project()).splitClass(shares.first().annotationIds, QStringLiteral("late cell")));
    QCOMPARE(need(itemsWithClass(bench.trial.reader(), made)), QSet<qint64> {bench.item});
}

QTEST_GUILESS_MAIN(LabelChecksTest)
#include "tst_labelchecks.moc"
