// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations of pictures: adding, changing and taking back.
#include "models/labels/annotationflags.h"
#include "models/labels/annotations.h"
#include "models/labels/labelprogress.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

namespace {

Annotation box(qint64 classId, double x, double y = 0)
{
    Annotation annotation;
    annotation.classId = classId;
    annotation.shape = Shape::fromBox({x, y, 10, 20});
    return annotation;
}

} // namespace

class AnnotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAddedIsRead();
    void shapesWithoutAreaAreRefused();
    void anUnknownItemIsRefused();
    void reshapingKeepsTheRest();
    void aShapePutWhereItWasLeavesNoGesture();
    void nudgesAreOneGesture();
    void nudgesThereAndBackLeaveNothing();
    void severalShapesMoveInOneGesture();
    void theClassOfSeveralIsOneGesture();
    void removingIsUndone();
    void tagsAreOnOrOff();
    void theStatusOfSeveralIsOneGesture();
    void gesturesKnowTheirItem();
    void theLastGestureOfOneItemIsTakenBackAlone();
    void takingBackIsRefusedWhereLaterGesturesBuildOnIt();
    void namesOfFlagsAndStatesGoThereAndBack();

private:
    std::unique_ptr<LabelProject> m_trial;
    qint64 m_item = 0, m_red = 0, m_blue = 0;
};

void AnnotationsTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_item = m_trial->addItem(QStringLiteral("a.png"));
    m_red = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("red")));
    m_blue = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("blue")));
}

void AnnotationsTest::whatIsAddedIsRead()
{
    Annotations annotations(m_trial->project());
    Annotation polygon;
    polygon.classId = m_blue;
    polygon.shape = Shape::fromPolygon(QPolygonF({{1, 1}, {5.5, 1}, {3, 7.25}}));
    polygon.attributes = {{QStringLiteral("stain"), QStringLiteral("dark")}, {QStringLiteral("count"), 3}};
    polygon.flags = TruncatedFlag;
    polygon.z = -1;
    polygon.origin = Origin::Model;
    polygon.score = 0.75;
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 5), polygon, box(0, 50)}, QStringLiteral("Drawn"), 3.5));
    QCOMPARE(ids.size(), 3);
    const QList<Annotation> found = need(Annotations::ofItem(m_trial->reader(), m_item));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).id, ids.at(1)); // the lowest z first
    QCOMPARE(found.at(0).shape, polygon.shape);
    QCOMPARE(found.at(0).attributes, polygon.attributes);
    QCOMPARE(found.at(0).flags, int(TruncatedFlag));
    QVERIFY(found.at(0).origin == Origin::Model);
    QCOMPARE(found.at(0).score, 0.75);
    QCOMPARE(found.at(1).shape.box, QRectF(5, 0, 10, 20));
    QCOMPARE(found.at(1).score, -1.0);
    QCOMPARE(found.at(2).classId, 0);
    QVERIFY(found.at(1).createdAt > 1.7e9);
    QCOMPARE(m_trial->text("SELECT text || seconds FROM journal ORDER BY id DESC LIMIT 1"), QStringLiteral("Drawn3.5"));
    // pandas and jq read it.
    QCOMPARE(m_trial->text("SELECT json_extract(geometry, '$.w') FROM annotation WHERE kind = 'box' LIMIT 1"), QStringLiteral("10"));
}

void AnnotationsTest::shapesWithoutAreaAreRefused()
{
    Annotations annotations(m_trial->project());
    Annotation empty;
    empty.shape = Shape::fromBox({1, 1, 0, 5});
    QVERIFY(!annotations.add(m_item, {box(m_red, 1), empty}, QStringLiteral("Drawn")));
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation"), 0);
}

void AnnotationsTest::anUnknownItemIsRefused()
{
    Annotations annotations(m_trial->project());
    QVERIFY(!annotations.add(4711, {box(m_red, 1)}, QStringLiteral("Drawn")));
    QVERIFY(!annotations.setTag(4711, m_red, true));
    QVERIFY(!annotations.setTag(m_item, 4711, true));
    QVERIFY(!annotations.remove({4711}));
    QVERIFY(!annotations.reshape({{4711, Shape::fromBox({0, 0, 1, 1})}}, QStringLiteral("Moved")));
    QVERIFY(!annotations.setStatus({4711}, ItemStatus::Done));
}

void AnnotationsTest::reshapingKeepsTheRest()
{
    Annotations annotations(m_trial->project());
    const qint64 id = need(annotations.add(m_item, {box(m_red, 5)}, QStringLiteral("Drawn"))).first();
    need(annotations.reshape({{id, Shape::fromBox({7, 8, 9, 10})}}, QStringLiteral("Moved")));
    const Annotation found = need(Annotations::ofItem(m_trial->reader(), m_item)).first();
    QCOMPARE(found.shape.box, QRectF(7, 8, 9, 10));
    QCOMPARE(found.classId, m_red);
    need(m_trial->journal().undo());
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), m_item)).first().shape.box, QRectF(5, 0, 10, 20));
}

void AnnotationsTest::aShapePutWhereItWasLeavesNoGesture()
{
    Annotations annotations(m_trial->project());
    const qint64 id = need(annotations.add(m_item, {box(m_red, 5)}, QStringLiteral("Drawn"))).first();
    const QByteArray before = m_trial->dump(false);
    need(annotations.reshape({{id, Shape::fromBox({5, 0, 10, 20})}}, QStringLiteral("Moved")));
    QCOMPARE(m_trial->dump(false), before);
}

void AnnotationsTest::nudgesAreOneGesture()
{
    Annotations annotations(m_trial->project());
    const qint64 id = need(annotations.add(m_item, {box(m_red, 0)}, QStringLiteral("Drawn"))).first();
    const QByteArray before = m_trial->labels();
    const qint64 gestures = m_trial->count("SELECT count(*) FROM journal");
    for (int step = 1; step <= 60; ++step)
        need(annotations.reshape({{id, Shape::fromBox({double(step), 0, 10, 20})}}, QStringLiteral("Moved"), true));
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures + 1);
    QVERIFY(m_trial->count("SELECT max(length(changeset)) FROM journal_change") < 400);
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), before);
}

void AnnotationsTest::nudgesThereAndBackLeaveNothing()
{
    Annotations annotations(m_trial->project());
    const qint64 id = need(annotations.add(m_item, {box(m_red, 0)}, QStringLiteral("Drawn"))).first();
    const QByteArray before = m_trial->labels();
    const qint64 gestures = m_trial->count("SELECT count(*) FROM journal");
    for (const double x : {1.0, 2.0, 1.0, 0.0})
        need(annotations.reshape({{id, Shape::fromBox({x, 0, 10, 20})}}, QStringLiteral("Moved"), true));
    QCOMPARE(m_trial->labels(), before);
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures);
}

void AnnotationsTest::severalShapesMoveInOneGesture()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 0), box(m_red, 50)}, QStringLiteral("Drawn")));
    const QByteArray before = m_trial->labels();
    const qint64 gestures = m_trial->count("SELECT count(*) FROM journal");
    const auto nudge = [&](double x) {
        need(annotations.reshape({{ids[0], Shape::fromBox({x, 0, 10, 20})}, {ids[1], Shape::fromBox({50 + x, 0, 10, 20})}}, QStringLiteral("Moved"), true));
    };
    nudge(1);
    nudge(2);
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures + 1);
    QCOMPARE(need(Annotations::ofItem(m_trial->project().reader(), m_item)).last().shape.box, QRectF(52, 0, 10, 20));
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), before);
    need(m_trial->journal().redo());
    nudge(0);
    QCOMPARE(m_trial->labels(), before);
}

void AnnotationsTest::theClassOfSeveralIsOneGesture()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 0), box(m_blue, 20), box(0, 40)}, QStringLiteral("Drawn")));
    const QByteArray before = m_trial->labels();
    need(annotations.setClass(ids, m_blue));
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation a JOIN label_class c ON c.id = a.class_id WHERE c.name = 'blue'"), 3);
    QVERIFY(!annotations.setClass(ids, 4711));
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), before);
}

void AnnotationsTest::removingIsUndone()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 0), box(m_blue, 20), box(0, 40)}, QStringLiteral("Drawn")));
    const QByteArray before = m_trial->labels();
    need(annotations.remove({ids.at(0), ids.at(2)}));
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), m_item)).size(), 1);
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), before);
}

void AnnotationsTest::tagsAreOnOrOff()
{
    Annotations annotations(m_trial->project());
    need(annotations.setTag(m_item, m_red, true));
    need(annotations.setTag(m_item, m_red, true));
    need(annotations.setTag(m_item, m_blue, true));
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), m_item)).size(), 2);
    need(annotations.add(m_item, {box(m_red, 5)}, QStringLiteral("Drawn")));
    need(annotations.setTag(m_item, m_red, false));
    need(annotations.setTag(m_item, m_red, false));
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), m_item)).size(), 2); // the blue tag and the red box
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), 2 + 4);
}

void AnnotationsTest::theStatusOfSeveralIsOneGesture()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> items = m_trial->addItems(5);
    QVERIFY(need(Annotations::statusOf(m_trial->reader(), items.at(0))) == ItemStatus::Todo);
    const qint64 gestures = m_trial->count("SELECT count(*) FROM journal");
    need(annotations.setStatus(items, ItemStatus::Todo)); // they are
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures);
    need(annotations.setStatus(items, ItemStatus::Done));
    need(annotations.setStatus({items.at(3)}, ItemStatus::Skipped));
    need(annotations.setStatus({items.at(4)}, ItemStatus::Todo));
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures + 3);
    QVERIFY(need(Annotations::statusOf(m_trial->reader(), items.at(0))) == ItemStatus::Done);
    QVERIFY(need(Annotations::statusOf(m_trial->reader(), items.at(4))) == ItemStatus::Todo);
    QCOMPARE(need(imageProgress(m_trial->reader())), (LabelProgress {6, 3, 1}));
}

void AnnotationsTest::gesturesKnowTheirItem()
{
    Annotations annotations(m_trial->project());
    const qint64 other = m_trial->addItem(QStringLiteral("b.png"));
    const qint64 first = need(annotations.add(m_item, {box(m_red, 0)}, QStringLiteral("Drawn"))).first();
    const qint64 second = need(annotations.add(other, {box(m_red, 0)}, QStringLiteral("Drawn"))).first();
    need(annotations.reshape({{first, Shape::fromBox({1, 2, 3, 4})}}, QStringLiteral("Moved")));
    need(annotations.setClass({second}, m_blue));
    need(annotations.setClass({first, second}, 0));
    QCOMPARE(m_trial->text("SELECT group_concat(coalesce(item_id, 0), ' ') FROM (SELECT item_id FROM journal ORDER BY id LIMIT -1 OFFSET 2)"),
        QStringLiteral("%1 %2 %1 %2 0").arg(m_item).arg(other));
}

void AnnotationsTest::theLastGestureOfOneItemIsTakenBackAlone()
{
    Annotations annotations(m_trial->project());
    const qint64 other = m_trial->addItem(QStringLiteral("b.png"));
    need(annotations.add(m_item, {box(m_red, 0)}, QStringLiteral("First")));
    need(annotations.add(m_item, {box(m_red, 50)}, QStringLiteral("Second")));
    need(annotations.add(other, {box(m_red, 0)}, QStringLiteral("Third")));
    QCOMPARE(need(m_trial->journal().undoItem(m_item)), QStringLiteral("Second"));
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), m_item)).size(), 1);
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), other)).size(), 1);
    QCOMPARE(need(Journal::history(m_trial->reader(), 1)).first().reverts, m_trial->count("SELECT id FROM journal WHERE text = 'Second'"));
}

void AnnotationsTest::takingBackIsRefusedWhereLaterGesturesBuildOnIt()
{
    Annotations annotations(m_trial->project());
    const qint64 other = m_trial->addItem(QStringLiteral("b.png"));
    const qint64 first = need(annotations.add(m_item, {box(m_red, 0)}, QStringLiteral("First"))).first();
    const qint64 second = need(annotations.add(other, {box(m_red, 0)}, QStringLiteral("Other"))).first();
    need(annotations.setClass({first, second}, m_blue)); // of two items: belongs to neither
    const QByteArray before = m_trial->dump(false);
    const Result<QString> refused = m_trial->journal().undoItem(m_item);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("changed since")), qPrintable(refused.error().sentence));
    QCOMPARE(m_trial->dump(false), before);
}

void AnnotationsTest::namesOfFlagsAndStatesGoThereAndBack()
{
    for (int flags = 0; flags < 16; ++flags)
        QCOMPARE(annotationFlagsFromNames(annotationFlagNames(flags)), flags);
    for (const char *status : {"todo", "doing", "done", "skipped", "review", "accepted", "returned"})
        QCOMPARE(itemStatusName(itemStatusFromName(QLatin1String(status))), QLatin1String(status));
    for (const char *origin : {"human", "model", "rule", "import"})
        QCOMPARE(originName(originFromName(QLatin1String(origin))), QLatin1String(origin));
}

QTEST_GUILESS_MAIN(AnnotationsTest)
#include "tst_annotations.moc"
