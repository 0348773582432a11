// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes, flags, groups, order and copies of labels; and that snapshots hold what they say.
#include "models/labels/annotationflags.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/attributeschema.h"
#include "models/labels/itemundo.h"
#include "models/labels/labelschema.h"
#include "models/labels/snapshots.h"
#include "tests/labels/labelproject.h"

#include <QtTest>

using namespace cairn;

namespace {

const QJsonValue kNone(QJsonValue::Undefined);

Annotation box(qint64 classId, double x, double size = 10)
{
    Annotation annotation;
    annotation.classId = classId;
    annotation.shape = Shape::fromBox({x, 0, size, 20});
    return annotation;
}

} // namespace

class AnnotationEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attributesAreCheckedAndOneGesture();
    void flagsGoOnAndOff();
    void lockedOnesAreRefused();
    void groupsAreOfOnePicture();
    void theOrderMoves_data();
    void theOrderMoves();
    void replacingIsOneGesture();
    void pastingClipsAndDoublesNoTag();
    void copiesToSeveralPicturesAreOneGesture();
    void undoOfOnePictureRefusesWhatItShares();
    void attributesOfPictures();
    void aGivenSplitHolds();
    void allThatIsSaidIsInTheDigest();
    void whatSaysNothingIsNot();
    void groupsAreNumberedByWhatIsInThem();
    void theModelKnowsWhoAndHow();

private:
    QList<qint64> add(const QList<Annotation> &annotations) { return need(Annotations(m_trial->project()).add(m_item, annotations, QStringLiteral("Drawn"))); }
    qint64 gestures() { return m_trial->count("SELECT count(*) FROM journal"); }
    QByteArray digest()
    {
        SnapshotRequest request;
        return need(Snapshots(m_trial->project()).freeze(request)).digest;
    }
    QList<qint64> order()
    {
        QList<qint64> ids;
        for (const Annotation &each : need(Annotations::ofItem(m_trial->reader(), m_item)))
            ids.append(each.id);
        return ids;
    }

    std::unique_ptr<LabelProject> m_trial;
    qint64 m_item = 0, m_small = 0, m_cell = 0, m_red = 0;
};

void AnnotationEditsTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_item = m_trial->addItem(QStringLiteral("a.png"), {640, 480});
    m_small = m_trial->addItem(QStringLiteral("b.png"), {15, 480});
    m_cell = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("cell")));
    m_red = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("red"), m_cell));
    need(AttributeSchema(m_trial->project()).add({0, m_cell, QStringLiteral("age"), AttributeType::Number, {}, kNone, false, 0}));
}

void AnnotationEditsTest::attributesAreCheckedAndOneGesture()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = add({box(m_red, 0), box(m_cell, 20), box(0, 40)});
    const qint64 before = gestures();
    need(annotations.setAttribute({ids.at(0), ids.at(1)}, QStringLiteral("age"), 7));
    QCOMPARE(gestures(), before + 1);
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation WHERE attributes = '{\"age\":7}'"), 2);
    need(annotations.setAttribute({ids.at(0)}, QStringLiteral("age"), 7)); // the same again
    QCOMPARE(gestures(), before + 1);
    QVERIFY(!annotations.setAttribute({ids.at(0)}, QStringLiteral("age"), QStringLiteral("old")));
    QVERIFY(!annotations.setAttribute({ids.at(0), ids.at(2)}, QStringLiteral("age"), 3)); // one without a class
    QVERIFY(!annotations.setAttribute({ids.at(0)}, QStringLiteral("hue"), 3));
    need(annotations.setAttribute({ids.at(0)}, QStringLiteral("age"), kNone));
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation WHERE attributes = '{}'"), 2);
}

void AnnotationEditsTest::flagsGoOnAndOff()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = add({box(m_red, 0), box(m_cell, 20)});
    need(annotations.setFlags(ids, OccludedFlag, true));
    need(annotations.setFlags({ids.at(0)}, CrowdFlag, true));
    need(annotations.setFlags({ids.at(0)}, OccludedFlag, false));
    QCOMPARE(need(Annotations::byId(m_trial->reader(), ids.at(0))).flags, int(CrowdFlag));
    QCOMPARE(need(Annotations::byId(m_trial->reader(), ids.at(1))).flags, int(OccludedFlag));
    const double updatedAt = need(Annotations::byId(m_trial->reader(), ids.at(1))).updatedAt;
    need(annotations.setFlags(ids, HiddenFlag, true));
    const Annotation hidden = need(Annotations::byId(m_trial->reader(), ids.at(1)));
    QCOMPARE(hidden.flags, OccludedFlag | HiddenFlag);
    QCOMPARE(hidden.updatedAt, updatedAt);
    QCOMPARE(annotationFlagNames(hidden.flags), QStringList {QStringLiteral("occluded")});
}

void AnnotationEditsTest::lockedOnesAreRefused()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = add({box(m_red, 0), box(m_cell, 20)});
    need(annotations.setFlags({ids.at(0)}, LockedFlag, true));
    const QByteArray before = m_trial->dump(false);
    const Shape moved = Shape::fromBox({1, 2, 3, 4});
    QVERIFY(!annotations.reshape({{ids.at(0), moved}, {ids.at(1), moved}}, QStringLiteral("Moved")));
    QVERIFY(!annotations.setClass(ids, m_cell));
    QVERIFY(!annotations.remove(ids));
    QVERIFY(!annotations.setFlags(ids, DifficultFlag, true));
    QVERIFY(!annotations.setAttribute(ids, QStringLiteral("age"), 1));
    QVERIFY(!annotations.replace(ids, {}, QStringLiteral("Cut")));
    QVERIFY(!annotations.group(ids));
    QCOMPARE(m_trial->dump(false), before);
    need(annotations.setFlags({ids.at(0)}, LockedFlag, false));
    need(annotations.remove(ids));
}

void AnnotationEditsTest::groupsAreOfOnePicture()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = add({box(m_red, 0), box(m_cell, 20), box(m_cell, 40)});
    const qint64 other = need(annotations.add(m_small, {box(m_red, 0)}, QStringLiteral("Drawn"))).first();
    QVERIFY(!annotations.group({ids.at(0)}));
    QVERIFY(!annotations.group({ids.at(0), ids.at(0)}));
    QVERIFY(!annotations.group({ids.at(0), other}));
    need(annotations.group({ids.at(0), ids.at(1)}));
    const qint64 first = need(Annotations::byId(m_trial->reader(), ids.at(0))).groupId;
    QVERIFY(first != 0);
    QCOMPARE(need(Annotations::byId(m_trial->reader(), ids.at(1))).groupId, first);
    // The second leaves the first alone.
    need(annotations.group({ids.at(1), ids.at(2)}));
    QCOMPARE(need(Annotations::byId(m_trial->reader(), ids.at(0))).groupId, 0);
    need(annotations.ungroup({ids.at(2)}));
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation WHERE group_id IS NOT NULL"), 0);
}

void AnnotationEditsTest::theOrderMoves_data()
{
    QTest::addColumn<int>("move");
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("one up") << int(StackingMove::Raise) << QList<int> {1} << QList<int> {0, 2, 1, 3};
    QTest::newRow("two neighbours up") << int(StackingMove::Raise) << QList<int> {0, 1} << QList<int> {2, 0, 1, 3};
    QTest::newRow("the highest up") << int(StackingMove::Raise) << QList<int> {3} << QList<int> {0, 1, 2, 3};
    QTest::newRow("one down") << int(StackingMove::Lower) << QList<int> {2} << QList<int> {0, 2, 1, 3};
    QTest::newRow("to the front") << int(StackingMove::ToFront) << QList<int> {2, 0} << QList<int> {1, 3, 0, 2};
    QTest::newRow("to the back") << int(StackingMove::ToBack) << QList<int> {3, 1} << QList<int> {1, 3, 0, 2};
}

void AnnotationEditsTest::theOrderMoves()
{
    QFETCH(int, move);
    QFETCH(QList<int>, moved);
    QFETCH(QList<int>, expected);
    const QList<qint64> ids = add({box(m_red, 0), box(m_red, 20), box(m_red, 40), box(m_red, 60)});
    QList<qint64> movedIds, expectedIds;
    for (const int at : moved)
        movedIds.append(ids.at(at));
    for (const int at : expected)
        expectedIds.append(ids.at(at));
    const qint64 before = gestures();
    need(Annotations(m_trial->project()).restack(movedIds, StackingMove(move)));
    QCOMPARE(order(), expectedIds);
    QCOMPARE(gestures(), before + (expectedIds == ids ? 0 : 1));
}

void AnnotationEditsTest::replacingIsOneGesture()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = add({box(m_red, 0), box(m_red, 20), box(m_cell, 40)});
    const QByteArray labels = m_trial->labels();
    const qint64 before = gestures();
    const QList<qint64> made = need(annotations.replace({ids.at(0), ids.at(1)}, {box(m_red, 0, 30)}, QStringLiteral("Merged")));
    QCOMPARE(gestures(), before + 1);
    QCOMPARE(order(), (QList<qint64> {ids.at(2), made.first()}));
    QCOMPARE(m_trial->text("SELECT text FROM journal ORDER BY id DESC LIMIT 1"), QStringLiteral("Merged"));
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), labels);
    QVERIFY(!annotations.replace({4711}, {box(m_red, 0)}, QStringLiteral("Merged")));
    QVERIFY(!annotations.replace({ids.at(0)}, {box(m_red, 0, 0)}, QStringLiteral("Merged")));
}

void AnnotationEditsTest::pastingClipsAndDoublesNoTag()
{
    Annotations annotations(m_trial->project());
    need(annotations.setTag(m_small, m_red, true));
    need(annotations.setTag(m_item, m_red, true));
    need(annotations.setTag(m_item, m_cell, true));
    const QList<qint64> ids = add({box(m_red, 10), box(m_red, 20), box(m_cell, 0, 5)});
    need(annotations.group({ids.at(0), ids.at(2)}));
    need(annotations.setFlags({ids.at(0)}, TruncatedFlag | HiddenFlag, true));
    const QList<Annotation> copied = need(Annotations::ofItem(m_trial->reader(), m_item));
    QCOMPARE(copied.size(), 5);
    const qint64 before = gestures();
    QCOMPARE(need(annotations.paste(m_small, copied)).size(), 3); // without the tag that is there and the box beside the picture
    QCOMPARE(gestures(), before + 1);
    const QList<Annotation> pasted = need(Annotations::ofItem(m_trial->reader(), m_small));
    QCOMPARE(pasted.size(), 4);
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation WHERE kind = 'tag'"), 4);
    const auto clipped = std::find_if(pasted.begin(), pasted.end(), [](const Annotation &each) { return each.flags != 0; });
    QVERIFY(clipped != pasted.end());
    QCOMPARE(clipped->shape.box, QRectF(10, 0, 5, 20));
    QCOMPARE(clipped->flags, int(TruncatedFlag));
    QVERIFY(clipped->groupId != 0 && clipped->groupId != need(Annotations::byId(m_trial->reader(), ids.at(0))).groupId);
    QCOMPARE(m_trial->count("SELECT count(*) FROM (SELECT 1 FROM annotation WHERE group_id IS NOT NULL GROUP BY item_id, group_id HAVING count(*) = 2)"), 2);
    QVERIFY(!annotations.paste(4711, copied));
}

void AnnotationEditsTest::copiesToSeveralPicturesAreOneGesture()
{
    const qint64 third = m_trial->addItem(QStringLiteral("c.png"));
    const QList<qint64> ids = add({box(m_red, 0), box(m_cell, 30)});
    const QByteArray labels = m_trial->labels();
    const qint64 before = gestures();
    QCOMPARE(need(Annotations(m_trial->project()).propagate(ids, {m_small, third})), 3);
    QCOMPARE(gestures(), before + 1);
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal WHERE item_id IS NULL AND text LIKE 'Labels copied%'"), 1);
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), labels);
}

void AnnotationEditsTest::undoOfOnePictureRefusesWhatItShares()
{
    Annotations annotations(m_trial->project());
    const qint64 third = m_trial->addItem(QStringLiteral("c.png"));
    need(annotations.add(m_small, {box(m_red, 0)}, QStringLiteral("Own")));
    const QList<qint64> ids = add({box(m_red, 0)});
    need(annotations.propagate(ids, {m_small, third}));
    const LastOfItem last = need(lastGestureOfItem(m_trial->reader(), m_small));
    QVERIFY(last.isShared);
    const QByteArray before = m_trial->dump(false);
    const Result<QString> refused = undoOfItem(m_trial->project(), m_small);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(last.text), qPrintable(refused.error().sentence));
    QCOMPARE(m_trial->dump(false), before);
    // The picture that was copied from has nothing of it.
    QCOMPARE(need(lastGestureOfItem(m_trial->reader(), m_item)).isShared, false);
    QCOMPARE(need(undoOfItem(m_trial->project(), m_item)), QStringLiteral("Drawn"));
    // Taken back whole, the own one is the last again.
    need(m_trial->journal().revert(last.gestureId));
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation"), 1);
    QCOMPARE(need(undoOfItem(m_trial->project(), m_small)), QStringLiteral("Own"));
    QCOMPARE(need(undoOfItem(m_trial->project(), m_small)), QString());
    // An update names no item in its changeset.
    const QList<qint64> again = add({box(m_red, 0)});
    const qint64 other = need(annotations.add(m_small, {box(m_red, 0)}, QStringLiteral("Own"))).first();
    need(annotations.setClass({again.first(), other}, m_cell));
    QVERIFY(need(lastGestureOfItem(m_trial->reader(), m_small)).isShared);
}

void AnnotationEditsTest::attributesOfPictures()
{
    Annotations annotations(m_trial->project());
    QVERIFY(!annotations.setImageAttribute({m_item}, QStringLiteral("blurred"), true));
    need(AttributeSchema(m_trial->project()).add({0, 0, QStringLiteral("blurred"), AttributeType::YesNo, {}, kNone, false, 0}));
    need(annotations.setImageAttribute({m_item, m_small}, QStringLiteral("blurred"), true));
    QCOMPARE(Annotations::imageAttributes(m_trial->reader(), m_small), (QJsonObject {{QStringLiteral("blurred"), true}}));
    QVERIFY(!annotations.setImageAttribute({m_item}, QStringLiteral("blurred"), 3));
    need(annotations.setImageAttribute({m_small}, QStringLiteral("blurred"), kNone));
    QVERIFY(Annotations::imageAttributes(m_trial->reader(), m_small).isEmpty());
    QVERIFY(Annotations::statusOf(m_trial->reader(), m_item) == ItemStatus::Todo);
}

void AnnotationEditsTest::aGivenSplitHolds()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> items = m_trial->addItems(30);
    const qint64 first = m_trial->addItem(QStringLiteral("g1.png"), {10, 10}, QStringLiteral("patient 7"));
    const qint64 second = m_trial->addItem(QStringLiteral("g2.png"), {10, 10}, QStringLiteral("patient 7"));
    need(annotations.setStatus(items + QList<qint64> {first, second}, ItemStatus::Done));
    const QByteArray before = digest();
    need(annotations.setSplit(items.mid(0, 12), Split::Test));
    need(annotations.setSplit({first}, Split::Val));
    SnapshotRequest request;
    const Snapshot snapshot = need(Snapshots(m_trial->project()).freeze(request));
    QVERIFY(snapshot.digest != before);
    const auto splitOf = [&](qint64 item) {
        return textOf(m_trial->reader(), "SELECT split FROM snapshot_part WHERE snapshot_id = ? AND part = ?", snapshot.id, item);
    };
    for (const qint64 item : items.mid(0, 12))
        QCOMPARE(splitOf(item), QStringLiteral("test"));
    QCOMPARE(splitOf(first), QStringLiteral("val"));
    QCOMPARE(splitOf(second), QStringLiteral("val")); // its group goes along
    QCOMPARE(snapshot.items, 32);
    QCOMPARE(snapshot.train + snapshot.val + snapshot.test, 32);
    const qint64 count = gestures();
    need(annotations.setSplit({first}, Split::Val));
    QCOMPARE(gestures(), count);
    need(annotations.setSplit(items.mid(0, 12) + QList<qint64> {first}, Split::None));
    QCOMPARE(digest(), before);
}

void AnnotationEditsTest::allThatIsSaidIsInTheDigest()
{
    Annotations annotations(m_trial->project());
    need(AttributeSchema(m_trial->project()).add({0, 0, QStringLiteral("blurred"), AttributeType::YesNo, {}, kNone, false, 0}));
    const QList<qint64> ids = add({box(m_red, 0), box(m_red, 20), box(m_cell, 40)});
    QSet<QByteArray> digests {digest()};
    const auto isNew = [&] {
        const QByteArray now = digest();
        const bool fresh = !digests.contains(now);
        digests.insert(now);
        return fresh;
    };
    for (const int flag : {DifficultFlag, TruncatedFlag, OccludedFlag, CrowdFlag}) {
        need(annotations.setFlags({ids.at(0)}, flag, true));
        QVERIFY2(isNew(), qPrintable(QString::number(flag)));
    }
    need(annotations.setAttribute({ids.at(0)}, QStringLiteral("age"), 3));
    QVERIFY(isNew());
    need(annotations.group({ids.at(0), ids.at(1)}));
    QVERIFY(isNew());
    need(annotations.group({ids.at(0), ids.at(2)}));
    QVERIFY(isNew());
    need(annotations.restack({ids.at(0)}, StackingMove::ToFront));
    QVERIFY(isNew());
    need(annotations.setImageAttribute({m_item}, QStringLiteral("blurred"), false));
    QVERIFY(isNew());
    while (m_trial->count("SELECT count(*) FROM journal WHERE state = 'done'") > 5)
        need(m_trial->journal().undo());
    QVERIFY(digests.contains(digest()));
}

void AnnotationEditsTest::whatSaysNothingIsNot()
{
    Annotations annotations(m_trial->project());
    const QList<qint64> ids = add({box(m_red, 0), box(m_red, 20)});
    const QByteArray before = digest();
    need(annotations.setFlags(ids, LockedFlag | HiddenFlag, true));
    QCOMPARE(digest(), before);
    // All of them higher by the same is the same picture.
    m_trial->gesture("UPDATE annotation SET z = z + 5");
    QCOMPARE(digest(), before);
}

void AnnotationEditsTest::groupsAreNumberedByWhatIsInThem()
{
    Annotations annotations(m_trial->project());
    const auto digestOf = [&](const QList<QList<int>> &groups) {
        const QList<qint64> ids = add({box(m_red, 0), box(m_red, 20), box(m_cell, 40), box(m_cell, 60)});
        for (const QList<int> &group : groups)
            need(annotations.group({ids.at(group.at(0)), ids.at(group.at(1))}));
        const QByteArray made = digest();
        need(annotations.remove(ids));
        return made;
    };
    const QByteArray once = digestOf({{0, 2}, {1, 3}});
    QCOMPARE(digestOf({{3, 1}, {2, 0}}), once);
    QVERIFY(digestOf({{0, 3}, {1, 2}}) != once);
}

void AnnotationEditsTest::theModelKnowsWhoAndHow()
{
    need(m_trial->project().setAnnotator(QStringLiteral("Ana")));
    AnnotationModel model(m_trial->project());
    model.setItem(m_item);
    const QList<qint64> ids = add({box(m_red, 0), box(m_red, 20)});
    need(Annotations(m_trial->project()).group(ids));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(AnnotationModel::AnnotatorRole).toString(), QStringLiteral("Ana"));
    QVERIFY(model.index(0).data(AnnotationModel::GroupRole).toLongLong() != 0);
    QCOMPARE(model.index(0).data(AnnotationModel::GroupRole), model.index(1).data(AnnotationModel::GroupRole));
}

QTEST_GUILESS_MAIN(AnnotationEditsTest)
#include "tst_annotationedits.moc"
