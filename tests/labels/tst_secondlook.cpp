// SPDX-License-Identifier: GPL-3.0-or-later
// A second opinion: drawn at random, given blind, and compared with the first.
#include "models/labels/annotationmodel.h"
#include "models/labels/classmodel.h"
#include "models/labels/layers.h"
#include "models/labels/labelschema.h"
#include "models/labels/secondlook.h"
#include "models/labels/snapshots.h"
#include "tests/labels/labelproject.h"

#include <QtTest>

using namespace cairn;

namespace {

Annotation box(qint64 classId, const QRectF &area)
{
    Annotation annotation;
    annotation.classId = classId;
    annotation.shape = Shape::fromBox(area);
    return annotation;
}

Annotation tag(qint64 classId)
{
    Annotation annotation;
    annotation.classId = classId;
    return annotation;
}

} // namespace

class SecondLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameSeedDrawsTheSame();
    void onlyFinishedOnesAreDrawnAndOnceOnly();
    void nothingOfTheFirstIsShown();
    void theSecondStaysOutOfSnapshots();
    void finishedOnesAreServedNoMore();
    void kappaOfAKnownTable();
    void kappaAtItsEnds();
    void shapesAreMatchedOnce();
    void agreementCountsEverything();
    void layersAreListed();
    void classesCountTheFirstOpinionOnly();
    void aModelCanTurnToAnotherLayer();

private:
    std::unique_ptr<LabelProject> m_trial;
    QList<qint64> m_items;
    qint64 m_cat = 0, m_dog = 0;
};

void SecondLookTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_items = m_trial->addItems(100);
    m_cat = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("cat")));
    m_dog = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("dog")));
    need(m_trial->project().setAnnotator(QStringLiteral("Bo")));
}

void SecondLookTest::theSameSeedDrawsTheSame()
{
    const auto drawnBy = [](quint64 seed) {
        LabelProject trial;
        const QList<qint64> items = trial.addItems(100);
        need(Annotations(trial.project()).setStatus(items, ItemStatus::Done));
        return need(SecondLook(trial.project()).start({0.05, seed})).itemIds;
    };
    const QList<qint64> first = drawnBy(1);
    QCOMPARE(first.size(), 5);
    QCOMPARE((QSet<qint64> {first.begin(), first.end()}).size(), 5);
    QCOMPARE(drawnBy(1), first);
    QVERIFY(drawnBy(2) != first);
}

void SecondLookTest::onlyFinishedOnesAreDrawnAndOnceOnly()
{
    SecondLook look(m_trial->project());
    QVERIFY(!look.start({0.04, 1}));
    need(Annotations(m_trial->project()).setStatus(m_items.mid(0, 10), ItemStatus::Done));
    need(Annotations(m_trial->project()).setStatus(m_items.mid(10, 10), ItemStatus::Skipped));
    const QList<qint64> first = need(look.start({0.01, 1})).itemIds; // at least one
    QCOMPARE(first.size(), 1);
    const QList<qint64> rest = need(look.start({1, 1})).itemIds;
    QCOMPARE(rest.size(), 9);
    QVERIFY(!rest.contains(first.first()));
    for (const qint64 id : rest)
        QVERIFY(m_items.mid(0, 10).contains(id));
    QVERIFY(!look.start({1, 1}));
    QVERIFY(!look.start({0, 1}));
    QVERIFY(!look.start({1.5, 1}));
    QCOMPARE(need(SecondLook::plans(m_trial->reader())).size(), 2);
}

void SecondLookTest::nothingOfTheFirstIsShown()
{
    const qint64 item = m_items.first();
    need(Annotations(m_trial->project()).add(item, {box(m_cat, {0, 0, 10, 10})}, QStringLiteral("Drawn")));
    need(Annotations(m_trial->project()).setTag(item, m_cat, true));
    need(Annotations(m_trial->project()).setStatus({item}, ItemStatus::Done));
    const SecondLookPlan plan = need(SecondLook(m_trial->project()).start({1, 1}));
    AnnotationModel model(m_trial->project(), nullptr, plan.layerId);
    model.setItem(item);
    QCOMPARE(model.rowCount(), 0);
    Annotations second(m_trial->project(), plan.layerId);
    need(second.setTag(item, m_cat, true));
    need(second.add(item, {box(m_dog, {1, 0, 10, 10})}, QStringLiteral("Drawn")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), item)).size(), 2); // the first is as it was
    need(second.setTag(item, m_cat, false));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(need(Annotations::ofItem(m_trial->reader(), item)).size(), 2);
    QVERIFY(Annotations::statusOf(m_trial->reader(), item) == ItemStatus::Done);
}

void SecondLookTest::theSecondStaysOutOfSnapshots()
{
    const qint64 item = m_items.first();
    need(Annotations(m_trial->project()).setTag(item, m_cat, true));
    need(Annotations(m_trial->project()).setStatus({item}, ItemStatus::Done));
    const QByteArray before = need(Snapshots(m_trial->project()).freeze({})).digest;
    const SecondLookPlan plan = need(SecondLook(m_trial->project()).start({1, 1}));
    need(Annotations(m_trial->project(), plan.layerId).setTag(item, m_dog, true));
    QCOMPARE(need(Snapshots(m_trial->project()).freeze({})).digest, before);
}

void SecondLookTest::finishedOnesAreServedNoMore()
{
    need(Annotations(m_trial->project()).setStatus(m_items.mid(0, 3), ItemStatus::Done));
    SecondLook look(m_trial->project());
    const SecondLookPlan plan = need(look.start({1, 7}));
    QCOMPARE(plan.nextItem(), plan.itemIds.first());
    need(look.setFinished(plan.layerId, plan.itemIds.first()));
    m_trial->reopen();
    SecondLook again(m_trial->project());
    QCOMPARE(need(SecondLook::plan(m_trial->reader(), plan.layerId)).nextItem(), plan.itemIds.at(1));
    QCOMPARE(need(SecondLook::plan(m_trial->reader(), plan.layerId)).annotator, QStringLiteral("Bo"));
    need(again.setFinished(plan.layerId, plan.itemIds.at(2)));
    need(again.setFinished(plan.layerId, plan.itemIds.at(1)));
    QCOMPARE(need(SecondLook::plan(m_trial->reader(), plan.layerId)).nextItem(), 0);
    need(again.setFinished(plan.layerId, plan.itemIds.at(1), false));
    QCOMPARE(need(SecondLook::plan(m_trial->reader(), plan.layerId)).nextItem(), plan.itemIds.at(1));
    QVERIFY(!again.setFinished(plan.layerId, m_items.last()));
    QVERIFY(!SecondLook::plan(m_trial->reader(), 4711));
}

void SecondLookTest::kappaOfAKnownTable()
{
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: agreement 0.7, by chance 0.5, so 0.4.
    QList<std::pair<QString, QString>> pairs;
    const QString yes = QStringLiteral("yes"), no = QStringLiteral("no");
    const auto add = [&](int count, const QString &first, const QString &second) {
        for (int at = 0; at < count; ++at)
            pairs.append({first, second});
    };
    add(20, yes, yes);
    add(5, yes, no);
    add(10, no, yes);
    add(15, no, no);
    QVERIFY(qAbs(*cohenKappa(pairs) - 0.4) < 1e-12);
}

void SecondLookTest::kappaAtItsEnds()
{
    const QString a = QStringLiteral("a"), b = QStringLiteral("b");
    QVERIFY(!cohenKappa({}));
    QCOMPARE(*cohenKappa({{a, a}, {a, a}}), 1.0);
    QCOMPARE(*cohenKappa({{a, a}, {b, b}}), 1.0);
    QCOMPARE(*cohenKappa({{a, b}, {b, a}}), -1.0);
    QCOMPARE(*cohenKappa({{a, a}, {a, b}}), 0.0); // one that always says the same
}

void SecondLookTest::shapesAreMatchedOnce()
{
    const QList<Annotation> first {box(m_cat, {0, 0, 10, 10}), box(m_cat, {100, 0, 10, 10}), tag(m_cat)};
    // The second overlaps the first by 8 of 12, the third by 9 of 11.
    const QList<Annotation> second {box(m_cat, {2, 0, 10, 10}), box(m_dog, {1, 0, 10, 10}), tag(m_cat)};
    const QList<MatchedPair> pairs = matchShapes(first, second);
    QCOMPARE(pairs.size(), 3);
    QCOMPARE(pairs.at(0).first, 0);
    QCOMPARE(pairs.at(0).second, 1);
    QVERIFY(qAbs(pairs.at(0).overlap - 9.0 / 11) < 1e-9);
    QCOMPARE(pairs.at(1).first, 1);
    QCOMPARE(pairs.at(1).second, -1);
    QCOMPARE(pairs.at(2).second, 0);
    AgreementRules strict;
    strict.overlap = 0.9;
    QCOMPARE(matchShapes(first, second, strict).size(), 4);
}

void SecondLookTest::agreementCountsEverything()
{
    const QList<qint64> items = m_items.mid(0, 4);
    Annotations first(m_trial->project());
    need(first.setStatus(items, ItemStatus::Done));
    SecondLook look(m_trial->project());
    const SecondLookPlan plan = need(look.start({1, 3}));
    Annotations second(m_trial->project(), plan.layerId);
    need(first.add(items.at(0), {box(m_cat, {0, 0, 10, 10}), box(m_cat, {50, 0, 10, 10})}, QStringLiteral("Drawn")));
    need(second.add(items.at(0), {box(m_cat, {0, 0, 10, 10})}, QStringLiteral("Drawn")));
    need(first.add(items.at(1), {box(m_cat, {0, 0, 10, 10})}, QStringLiteral("Drawn")));
    need(second.add(items.at(1), {box(m_dog, {0, 0, 10, 8})}, QStringLiteral("Drawn")));
    need(first.setTag(items.at(2), m_cat, true));
    need(second.setTag(items.at(2), m_cat, true));
    need(first.setTag(items.at(3), m_dog, true)); // not finished: does not count
    for (const qint64 item : items.mid(0, 3))
        need(look.setFinished(plan.layerId, item));
    const Agreement agreement = need(SecondLook::agreement(m_trial->reader(), plan.layerId));
    QCOMPARE(agreement.items, 3);
    QCOMPARE(agreement.matched, 2);
    QCOMPARE(agreement.onlyFirst, 1);
    QCOMPARE(agreement.onlySecond, 0);
    QCOMPARE(agreement.sameClass, 1);
    QCOMPARE(agreement.meanOverlap(), 0.9);
    QCOMPARE(agreement.foundTogether(), 0.8);
    QCOMPARE(agreement.sameTags, 3);
    QCOMPARE(agreement.tagKappa.value_or(0), 1.0);
    QCOMPARE(agreement.classKappa.value_or(9), 0.0);
}

void SecondLookTest::layersAreListed()
{
    need(Annotations(m_trial->project()).setTag(m_items.first(), m_cat, true));
    need(Annotations(m_trial->project()).setStatus({m_items.first()}, ItemStatus::Accepted));
    const SecondLookPlan plan = need(SecondLook(m_trial->project()).start({1, 1}));
    const QList<Layer> layers = need(allLayers(m_trial->reader()));
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers.at(0).id, kMainLayer);
    QCOMPARE(layers.at(0).labels, 1);
    QCOMPARE(layers.at(1).id, plan.layerId);
    QCOMPARE(layers.at(1).kind, QStringLiteral("second"));
    QCOMPARE(layers.at(1).annotator, QStringLiteral("Bo"));
    QCOMPARE(layers.at(1).labels, 0);
}

void SecondLookTest::classesCountTheFirstOpinionOnly()
{
    need(Annotations(m_trial->project()).add(m_items[0], {box(m_cat, {1, 1, 9, 9})}, QStringLiteral("Drawn")));
    need(Annotations(m_trial->project()).setStatus({m_items[0]}, ItemStatus::Done));
    const SecondLookPlan plan = need(SecondLook(m_trial->project()).start({1, 1}));
    ClassModel classes(m_trial->project());
    const auto count = [&](qint64 classId) { return classes.index(classes.rowOf(classId)).data(ClassModel::CountRole).toInt(); };
    QCOMPARE(count(m_cat), 1);
    Annotations second(m_trial->project(), plan.layerId);
    const QList<qint64> ids = need(second.add(m_items[0], {box(m_cat, {1, 1, 9, 9})}, QStringLiteral("Drawn")));
    QCOMPARE(count(m_cat), 1);
    need(second.setClass(ids, m_dog));
    QCOMPARE(count(m_cat), 1);
    QCOMPARE(count(m_dog), 0);
    need(second.remove(ids));
    QCOMPARE(count(m_cat), 1);
    QCOMPARE(count(m_dog), 0);
    ClassModel fresh(m_trial->project());
    QCOMPARE(fresh.index(fresh.rowOf(m_cat)).data(ClassModel::CountRole).toInt(), 1);
}

void SecondLookTest::aModelCanTurnToAnotherLayer()
{
    need(Annotations(m_trial->project()).add(m_items[0], {box(m_cat, {1, 1, 9, 9}), box(m_cat, {20, 1, 9, 9})}, QStringLiteral("Drawn")));
    need(Annotations(m_trial->project()).setStatus({m_items[0]}, ItemStatus::Done));
    const SecondLookPlan plan = need(SecondLook(m_trial->project()).start({1, 1}));
    need(Annotations(m_trial->project(), plan.layerId).add(m_items[0], {box(m_dog, {1, 1, 9, 9})}, QStringLiteral("Drawn")));
    AnnotationModel model(m_trial->project());
    model.setItem(m_items[0]);
    QCOMPARE(model.rowCount(), 2);
    model.setLayer(plan.layerId);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.annotation(0).classId, m_dog);
    model.setLayer(kMainLayer);
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(SecondLookTest)
#include "tst_secondlook.moc"
