// SPDX-License-Identifier: GPL-3.0-or-later
// The room's item models: what they show, and that they follow gestures, undo and other processes.
#include "models/data/rowmodel.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/classmodel.h"
#include "models/labels/historymodel.h"
#include "models/labels/itembadges.h"
#include "models/labels/labelcolumnsource.h"
#include "models/labels/labelschema.h"
#include "models/labels/snapshotmodel.h"
#include "tests/labels/labelproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cairn;

namespace {

using Tester = QAbstractItemModelTester;

Annotation box(qint64 classId, double x, int z = 0)
{
    Annotation annotation;
    annotation.classId = classId;
    annotation.shape = Shape::fromBox({x, 0, 10, 20});
    annotation.z = z;
    return annotation;
}

QString column(const QAbstractItemModel &model, int column = 0, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data(role).toString());
    return texts.join(QLatin1Char(' '));
}

} // namespace

class LabelModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void classesFollowTheSchema();
    void countsFollowEachGesture();
    void archivedClassesAreNotShown();
    void annotationsFollowTheirItem();
    void neighboursComeAndGoTogether();
    void labelColumnsFetchWhatIsAskedFor();
    void annotationsKeepTheirRowsWhenOthersChange();
    void annotationsOfOtherItemsDoNotDisturb();
    void annotationsFollowAnotherProcess();
    void historyShowsGesturesNewestFirst();
    void historyFollowsUndoAndAbandoned();
    void historyIsFetchedByThePage();
    void historyReadsNothingWhileHidden();
    void statesFarBelowFollowAJump();
    void historyOfOneItem();
    void historyForgetsAJoinedGestureThatVanished();
    void nudgesWithinAMillisecondVanishToo();
    void snapshotsAreListed();
    void badgesFollowEachGesture();
    void badgesAreOrderedByClass();
    void largeProjectsAreCountedInATask();
    void labelColumnsShowWhatWasPrefetched();
    void labelColumnsAreEdited();
    void labelColumnsFollowUndoOfThemselves();
    void labelColumnsGiveTheirValuesToTheGrid();

private:
    std::unique_ptr<LabelProject> m_trial;
    qint64 m_item = 0, m_red = 0, m_blue = 0;
};

void LabelModelsTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    need(m_trial->project().setAnnotator(QStringLiteral("anna")));
    m_item = m_trial->addItem(QStringLiteral("images/a.png"));
    m_red = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("red")));
    m_blue = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("blue")));
}

void LabelModelsTest::classesFollowTheSchema()
{
    ClassModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    LabelSchema schema(m_trial->project());
    QCOMPARE(column(model), QStringLiteral("red blue"));
    need(schema.addClass(QStringLiteral("green")));
    QCOMPARE(column(model), QStringLiteral("red blue green"));
    need(schema.moveClass(m_blue, 0));
    QCOMPARE(column(model), QStringLiteral("blue red green"));
    need(schema.recolorClass(m_red, Qt::black));
    QCOMPARE(model.index(1).data(Qt::DecorationRole).value<QColor>(), QColor(Qt::black));
    QCOMPARE(column(model, 0, ClassModel::KeyRole), QStringLiteral("2 1 3"));
    QCOMPARE(model.rowOfKey(QStringLiteral("3")), 2);
    QCOMPARE(model.rowOfKey(QString()), -1);
    QCOMPARE(model.rowOf(m_red), 1);
    need(schema.deleteClass(m_blue));
    QCOMPARE(column(model), QStringLiteral("red green"));
    need(m_trial->journal().jumpTo(0));
    QCOMPARE(model.rowCount(), 0);
}

void LabelModelsTest::countsFollowEachGesture()
{
    ClassModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Annotations annotations(m_trial->project());
    const auto counts = [&] { return column(model, 0, ClassModel::CountRole); };
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 1), box(m_red, 20), box(0, 40)}, QStringLiteral("d")));
    QCOMPARE(counts(), QStringLiteral("2 0"));
    need(annotations.setClass({ids.at(0), ids.at(2)}, m_blue));
    QCOMPARE(counts(), QStringLiteral("1 2"));
    need(annotations.reshape({{ids.at(0), Shape::fromBox({1, 1, 1, 1})}}, QStringLiteral("m")));
    QCOMPARE(counts(), QStringLiteral("1 2"));
    need(annotations.setClass({ids.at(0)}, 0));
    QCOMPARE(counts(), QStringLiteral("1 1"));
    need(annotations.remove({ids.at(1)}));
    QCOMPARE(counts(), QStringLiteral("0 1"));
    for (const char *expected : {"1 1", "1 2", "1 2", "2 0", "0 0"}) {
        need(m_trial->journal().undo());
        QCOMPARE(counts(), QLatin1String(expected));
    }
}

void LabelModelsTest::archivedClassesAreNotShown()
{
    ClassModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    m_trial->gesture("UPDATE label_class SET archived = 1 WHERE name = 'red'");
    QCOMPARE(column(model), QStringLiteral("blue"));
}

void LabelModelsTest::annotationsFollowTheirItem()
{
    AnnotationModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Annotations annotations(m_trial->project());
    model.setItem(m_item);
    QCOMPARE(model.rowCount(), 0);
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 1), box(0, 2)}, QStringLiteral("d")));
    QCOMPARE(column(model), QStringLiteral("red No class yet"));
    QCOMPARE(model.index(0).data(AnnotationModel::ShapeRole).value<Shape>().box, QRectF(1, 0, 10, 20));
    QCOMPARE(model.index(0).data(AnnotationModel::ColorRole).value<QColor>(), model.classColor(m_red));
    need(annotations.setClass({ids.at(1)}, m_blue));
    QCOMPARE(column(model), QStringLiteral("red blue"));
    need(LabelSchema(m_trial->project()).renameClass(m_blue, QStringLiteral("navy")));
    QCOMPARE(column(model), QStringLiteral("red navy"));
    need(annotations.add(m_item, {box(m_red, 3, -5)}, QStringLiteral("d"))); // below the others
    QCOMPARE(column(model), QStringLiteral("red red navy"));
    QCOMPARE(model.rowOf(ids.at(1)), 2);
    need(annotations.remove({ids.at(0)}));
    QCOMPARE(model.rowOf(ids.at(1)), 1);
    model.setItem(0);
    QCOMPARE(model.rowCount(), 0);
}

void LabelModelsTest::annotationsKeepTheirRowsWhenOthersChange()
{
    AnnotationModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Annotations annotations(m_trial->project());
    model.setItem(m_item);
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 1), box(m_red, 2), box(m_red, 3)}, QStringLiteral("d")));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex last = model.index(2);
    need(annotations.reshape({{ids.at(1), Shape::fromBox({9, 9, 9, 9})}}, QStringLiteral("m")));
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.at(0).at(0).toModelIndex().row(), 1);
    need(annotations.remove({ids.at(0)}));
    QCOMPARE(last.row(), 1);
    need(m_trial->journal().undo());
    QCOMPARE(last.row(), 2);
    QCOMPARE(reset.size(), 0);
}

void LabelModelsTest::annotationsOfOtherItemsDoNotDisturb()
{
    AnnotationModel model(m_trial->project());
    model.setItem(m_item);
    const qint64 other = m_trial->addItem(QStringLiteral("b.png"));
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QList<qint64> ids = need(Annotations(m_trial->project()).add(other, {box(m_red, 1)}, QStringLiteral("d")));
    need(Annotations(m_trial->project()).reshape({{ids.first(), Shape::fromBox({5, 5, 5, 5})}}, QStringLiteral("m")));
    QCOMPARE(data.size() + inserted.size(), 0);
}

void LabelModelsTest::annotationsFollowAnotherProcess()
{
    AnnotationModel model(m_trial->project());
    ClassModel classes(m_trial->project());
    ItemBadges badges(m_trial->project());
    model.setItem(m_item);
    const auto other = need(Project::open(m_trial->folder(), OpenMode::Command));
    need(Annotations(*other).add(m_item, {box(m_red, 1)}, QStringLiteral("d")));
    QCOMPARE(model.rowCount(), 0);
    m_trial->project().lookForForeignChanges();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(classes.index(0).data(ClassModel::CountRole).toInt(), 1);
    QCOMPARE(badges.annotationCount(m_item), 1);
}

void LabelModelsTest::historyShowsGesturesNewestFirst()
{
    HistoryModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(column(model, HistoryModel::WhatColumn), QStringLiteral("Class blue added Class red added"));
    need(Annotations(m_trial->project()).add(m_item, {box(m_red, 1)}, QStringLiteral("Drawn")));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(), QStringLiteral("Drawn"));
    QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), QStringLiteral("anna"));
    QCOMPARE(model.index(0, HistoryModel::ItemColumn).data().toString(), QStringLiteral("a.png"));
    QCOMPARE(model.index(0, HistoryModel::ItemColumn).data(Qt::ToolTipRole).toString(), QStringLiteral("images/a.png"));
    QVERIFY(!model.index(0, HistoryModel::WhenColumn).data().toString().isEmpty());
    QCOMPARE(model.gestureId(0), m_trial->count("SELECT max(id) FROM journal"));
    QCOMPARE(model.headerData(HistoryModel::WhatColumn, Qt::Horizontal).toString(), QStringLiteral("What"));
}

void LabelModelsTest::historyFollowsUndoAndAbandoned()
{
    HistoryModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const auto states = [&] { return column(model, 0, HistoryModel::StateRole); };
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(states(), QStringLiteral("done done"));
    QVERIFY(model.index(0, 0).data(HistoryModel::CurrentRole).toBool());
    need(m_trial->journal().undo());
    QTRY_COMPARE(states(), QStringLiteral("undone done"));
    QVERIFY(!model.index(0, 0).data(HistoryModel::CurrentRole).toBool());
    QVERIFY(model.index(1, 0).data(HistoryModel::CurrentRole).toBool());
    need(m_trial->journal().redo());
    QTRY_COMPARE(states(), QStringLiteral("done done"));
    need(m_trial->journal().jumpTo(0));
    QTRY_COMPARE(states(), QStringLiteral("undone undone"));
    need(LabelSchema(m_trial->project()).addClass(QStringLiteral("new")));
    QTRY_COMPARE(states(), QStringLiteral("done abandoned abandoned"));
    QCOMPARE(reset.size(), 0);
}

void LabelModelsTest::historyIsFetchedByThePage()
{
    for (int at = 0; at < 450; ++at)
        need(LabelSchema(m_trial->project()).recolorClass(m_red, QColor::fromRgb(at)));
    HistoryModel model(m_trial->project());
    const int first = model.rowCount();
    QVERIFY(first >= 100 && first < 452);
    QVERIFY(model.canFetchMore({}));
    // A gesture in between must not be shown twice.
    need(LabelSchema(m_trial->project()).recolorClass(m_blue, Qt::white));
    model.fetchMore({});
    while (model.canFetchMore({}))
        model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 453);
    QSet<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.insert(model.gestureId(row));
    QCOMPARE(ids.size(), 453);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest); // only now: it fetches everything by itself
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.gestureId(452), 1);
    QCOMPARE(model.gestureId(453), 0);
}

void LabelModelsTest::historyReadsNothingWhileHidden()
{
    HistoryModel model(m_trial->project());
    model.setShown(false);
    need(LabelSchema(m_trial->project()).recolorClass(m_red, Qt::white));
    QTest::qWait(30);
    QCOMPARE(model.rowCount(), 2);
    model.setShown(true);
    QTRY_COMPARE(model.rowCount(), 3);
}

void LabelModelsTest::statesFarBelowFollowAJump()
{
    for (int at = 0; at < 700; ++at)
        need(LabelSchema(m_trial->project()).recolorClass(m_red, QColor::fromRgb(at)));
    HistoryModel model(m_trial->project());
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 702);
    need(m_trial->journal().jumpTo(model.gestureId(650)));
    const auto state = [&](int row) { return model.index(row, 0).data(HistoryModel::StateRole).toString(); };
    QTRY_COMPARE(state(649), QStringLiteral("undone"));
    QCOMPARE(state(650), QStringLiteral("done"));
    QVERIFY(model.index(650, 0).data(HistoryModel::CurrentRole).toBool());
    need(LabelSchema(m_trial->project()).recolorClass(m_blue, Qt::white));
    QTRY_COMPARE(state(650), QStringLiteral("abandoned"));
    QCOMPARE(state(651), QStringLiteral("done"));
    QCOMPARE(model.rowCount(), 703);
}

void LabelModelsTest::historyOfOneItem()
{
    HistoryModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    need(Annotations(m_trial->project()).add(m_item, {box(m_red, 1)}, QStringLiteral("Drawn")));
    need(LabelSchema(m_trial->project()).recolorClass(m_blue, Qt::white));
    model.setItem(m_item);
    QCOMPARE(column(model, HistoryModel::WhatColumn), QStringLiteral("Drawn"));
    need(Annotations(m_trial->project()).setStatus({m_item}, ItemStatus::Done));
    QTRY_COMPARE(column(model, HistoryModel::WhatColumn), QStringLiteral("Marked as done Drawn"));
    model.setItem(0);
    QCOMPARE(model.rowCount(), 5);
}

void LabelModelsTest::historyForgetsAJoinedGestureThatVanished()
{
    Annotations annotations(m_trial->project());
    const qint64 id = need(annotations.add(m_item, {box(m_red, 1)}, QStringLiteral("Drawn"))).first();
    HistoryModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    need(annotations.reshape({{id, Shape::fromBox({2, 0, 10, 20})}}, QStringLiteral("Moved"), true));
    QTRY_COMPARE(model.rowCount(), 4);
    need(annotations.reshape({{id, Shape::fromBox({1, 0, 10, 20})}}, QStringLiteral("Moved"), true));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(), QStringLiteral("Drawn"));
}

void LabelModelsTest::nudgesWithinAMillisecondVanishToo()
{
    Annotations annotations(m_trial->project());
    const qint64 id = need(annotations.add(m_item, {box(m_red, 1)}, QStringLiteral("Drawn"))).first();
    const qint64 gestures = m_trial->count("SELECT count(*) FROM journal");
    // A nudge in the millisecond of the drawing: the time of the last change stays as it was.
    GestureInfo nudge;
    nudge.joinKey = QStringLiteral("nudge.%1").arg(id);
    m_trial->gesture(QStringLiteral("UPDATE annotation SET geometry = '[2,0,10,20]' WHERE id = %1").arg(id).toUtf8().constData(), nudge);
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures + 1);
    need(annotations.reshape({{id, Shape::fromBox({1, 0, 10, 20})}}, QStringLiteral("Moved"), true));
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures);
}

void LabelModelsTest::snapshotsAreListed()
{
    SnapshotModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    need(Annotations(m_trial->project()).setTag(m_item, m_red, true));
    const Snapshot images = need(Snapshots(m_trial->project()).freeze({}));
    QCOMPARE(model.rowCount(), 1);
    const TableInfo table = m_trial->addNumbers(1234);
    SnapshotRequest request;
    request.name = QStringLiteral("rows");
    request.tableId = table.id;
    request.target = QStringLiteral("word");
    const Snapshot rows = need(Snapshots(m_trial->project()).freeze(request));
    QCOMPARE(column(model, SnapshotModel::NameColumn), QStringLiteral("rows snapshot 1"));
    QCOMPARE(column(model, SnapshotModel::OfColumn), QStringLiteral("numbers: word Images"));
    QCOMPARE(model.index(0, SnapshotModel::ItemsColumn).data().toString(), QLocale().toString(1234));
    QCOMPARE(model.index(1, SnapshotModel::DigestColumn).data().toString(), QString::fromLatin1(images.digest.toHex().first(10)));
    QCOMPARE(model.rowOf(rows.id), 0);
    QCOMPARE(model.index(0, 0).data(SnapshotModel::TargetRole).toString(), QStringLiteral("word"));
}

void LabelModelsTest::badgesFollowEachGesture()
{
    ItemBadges badges(m_trial->project());
    Annotations annotations(m_trial->project());
    QList<QList<qint64>> told;
    connect(&badges, &ItemBadgeSource::changed, this, [&](const QList<qint64> &ids) { told.append(ids); });
    QCOMPARE(badges.status(m_item), QStringLiteral("todo"));
    const QList<qint64> ids = need(annotations.add(m_item, {box(m_red, 1), box(m_red, 2), box(0, 3)}, QStringLiteral("d")));
    QCOMPARE(told, QList<QList<qint64>> {{m_item}});
    QCOMPARE(badges.annotationCount(m_item), 3);
    QCOMPARE(badges.badges(m_item).size(), 1);
    QCOMPARE(badges.badges(m_item).first().count, 2);
    need(annotations.setClass({ids.at(2)}, m_blue));
    QCOMPARE(badges.badges(m_item).size(), 2);
    told.clear();
    need(annotations.reshape({{ids.at(0), Shape::fromBox({7, 7, 7, 7})}}, QStringLiteral("m")));
    QVERIFY(told.isEmpty()); // nothing that is shown has changed
    need(annotations.setStatus({m_item}, ItemStatus::Done));
    QCOMPARE(badges.status(m_item), QStringLiteral("done"));
    need(annotations.remove(ids));
    QCOMPARE(badges.annotationCount(m_item), 0);
    need(m_trial->journal().undo());
    QCOMPARE(badges.annotationCount(m_item), 3);
    need(m_trial->journal().undo());
    QCOMPARE(badges.status(m_item), QStringLiteral("todo"));
}

void LabelModelsTest::badgesAreOrderedByClass()
{
    ItemBadges badges(m_trial->project());
    need(Annotations(m_trial->project()).setTag(m_item, m_blue, true));
    need(Annotations(m_trial->project()).setTag(m_item, m_red, true));
    QCOMPARE(badges.badges(m_item).at(0).text + badges.badges(m_item).at(1).text, QStringLiteral("redblue"));
    need(LabelSchema(m_trial->project()).moveClass(m_blue, 0));
    QCOMPARE(badges.badges(m_item).at(0).text, QStringLiteral("blue"));
    need(LabelSchema(m_trial->project()).recolorClass(m_blue, Qt::black));
    QCOMPARE(badges.badges(m_item).at(0).color, QColor(Qt::black));
    QVERIFY(badges.badges(4711).isEmpty());
}

void LabelModelsTest::largeProjectsAreCountedInATask()
{
    // 30,000 annotations in one gesture, told as a whole; more gestures while they are counted.
    m_trial->gesture(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
                                    " INSERT INTO annotation(id, item_id, class_id, kind, geometry, origin, created_at, updated_at)"
                                    " SELECT i, %1, %2, 'tag', '{}', 'human', 0.0, 0.0 FROM n").arg(m_item).arg(m_red).toUtf8().constData());
    ItemBadges badges(m_trial->project());
    ClassModel classes(m_trial->project());
    const Tester tester(&classes, Tester::FailureReportingMode::QtTest);
    Annotations annotations(m_trial->project());
    for (double x = 0; x < 5; ++x)
        need(annotations.add(m_item, {box(m_blue, x)}, QStringLiteral("d")));
    QTRY_COMPARE(badges.annotationCount(m_item), 30'005);
    QTRY_COMPARE(column(classes, 0, ClassModel::CountRole), QStringLiteral("30000 5"));
    need(annotations.setStatus({m_item}, ItemStatus::Done));
    QCOMPARE(badges.status(m_item), QStringLiteral("done"));
    need(m_trial->journal().undo());
    need(m_trial->journal().undo());
    QTRY_COMPARE(column(classes, 0, ClassModel::CountRole), QStringLiteral("30000 4"));
}

void LabelModelsTest::labelColumnsShowWhatWasPrefetched()
{
    const TableInfo table = m_trial->addNumbers(10);
    RowLabels labels(m_trial->project());
    const LabelColumn made = need(labels.addColumn(table.id, QStringLiteral("kind"), {QStringLiteral("a"), QStringLiteral("b")}));
    need(labels.set(made, {2, 3}, QStringLiteral("a")));
    LabelColumnSource source(m_trial->project(), made);
    QCOMPARE(source.title(), QStringLiteral("kind"));
    QVERIFY(!source.data(2, Qt::DisplayRole).isValid());
    source.prefetch({1, 2});
    QCOMPARE(source.data(2, Qt::DisplayRole).toString(), QStringLiteral("a"));
    QVERIFY(source.data(2, Qt::ToolTipRole).toString().contains(QStringLiteral("anna")));
    QCOMPARE(source.data(1, Qt::DisplayRole).toString(), QString());
    QVERIFY(source.data(1, RowModel::MissingRole).toBool());
    QVERIFY(!source.data(2, RowModel::MissingRole).toBool());
    QVERIFY(source.headerData(Qt::ToolTipRole).toString().contains(QStringLiteral("1: a")));
    QSignalSpy changed(&source, &ColumnSource::changed);
    need(labels.set(made, {1}, QStringLiteral("b")));
    QCOMPARE(source.data(1, Qt::DisplayRole).toString(), QStringLiteral("b"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<qint64>>(), QList<qint64> {1});
}

void LabelModelsTest::labelColumnsAreEdited()
{
    const TableInfo table = m_trial->addNumbers(10);
    LabelColumnSource source(m_trial->project(), need(RowLabels(m_trial->project()).addColumn(table.id, QStringLiteral("kind"))));
    QSignalSpy columnChanged(&source, &LabelColumnSource::columnChanged);
    QSignalSpy failed(&source, &LabelColumnSource::failed);
    source.prefetch({4});
    QVERIFY(source.isEditable());
    QVERIFY(source.setData(4, QStringLiteral("new")));
    QCOMPARE(source.data(4, Qt::EditRole).toString(), QStringLiteral("new"));
    QCOMPARE(columnChanged.size(), 1);
    QCOMPARE(source.column().choices, QStringList {QStringLiteral("new")});
    QVERIFY(source.setData(4, QString()));
    QCOMPARE(source.data(4, Qt::EditRole).toString(), QString());
    QVERIFY(!source.setData(99, QStringLiteral("x")));
    QCOMPARE(failed.size(), 1);
}

void LabelModelsTest::labelColumnsFollowUndoOfThemselves()
{
    const TableInfo table = m_trial->addNumbers(10);
    LabelColumnSource source(m_trial->project(), need(RowLabels(m_trial->project()).addColumn(table.id, QStringLiteral("kind"))));
    QSignalSpy columnChanged(&source, &LabelColumnSource::columnChanged);
    need(m_trial->journal().undo());
    QCOMPARE(columnChanged.size(), 1);
    QCOMPARE(source.column().id, 0);
    QVERIFY(!source.setData(1, QStringLiteral("x")));
    need(m_trial->journal().redo());
    QVERIFY(source.column().id != 0);
    QVERIFY(source.setData(1, QStringLiteral("x")));
}

void LabelModelsTest::labelColumnsGiveTheirValuesToTheGrid()
{
    const TableInfo table = m_trial->addNumbers(10);
    RowLabels labels(m_trial->project());
    const LabelColumn made = need(labels.addColumn(table.id, QStringLiteral("kind")));
    need(labels.set(made, {2, 5}, QStringLiteral("a")));
    LabelColumnSource source(m_trial->project(), made);
    RowModel grid(m_trial->project());
    const Tester tester(&grid, Tester::FailureReportingMode::QtTest);
    grid.addSource(&source);
    grid.setTable(table.id);
    QTRY_COMPARE(grid.rowCount(), 10);
    const int shown = grid.columnOf(&source);
    (void)grid.index(1, shown).data();
    QTRY_COMPARE(grid.index(1, shown).data().toString(), QStringLiteral("a"));
    grid.setFilter(QStringLiteral("kind = 'a'"));
    QTRY_COMPARE(grid.filteredIds(), (QList<qint64> {2, 5}));
    QVERIFY(grid.setData(grid.index(0, shown), QStringLiteral("b")));
    QTRY_COMPARE(grid.index(0, shown).data().toString(), QStringLiteral("b"));
}

void LabelModelsTest::neighboursComeAndGoTogether()
{
    AnnotationModel model(m_trial->project());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Annotations annotations(m_trial->project());
    model.setItem(m_item);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved);
    QList<Annotation> boxes;
    for (int at = 0; at < 60; ++at)
        boxes.append(box(m_red, at));
    const QList<qint64> ids = need(annotations.add(m_item, boxes, QStringLiteral("d")));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 60);
    // Two groups with one in between that stays.
    need(annotations.remove(ids.first(20) + ids.sliced(21)));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.annotation(0).id, ids.at(20));
    need(m_trial->journal().undo());
    QCOMPARE(inserted.size(), 3);
    for (int row = 0; row < 60; ++row)
        QCOMPARE(model.annotation(row).id, ids.at(row));
}

void LabelModelsTest::labelColumnsFetchWhatIsAskedFor()
{
    const TableInfo table = m_trial->addNumbers(10);
    RowLabels labels(m_trial->project());
    const LabelColumn made = need(labels.addColumn(table.id, QStringLiteral("kind")));
    need(labels.set(made, {2, 3}, QStringLiteral("a")));
    LabelColumnSource source(m_trial->project(), made);
    QSignalSpy changed(&source, &ColumnSource::changed);
    // A view paints three cells, asking for several roles of each: they are fetched together.
    for (const qint64 row : {1, 2, 3}) {
        QVERIFY(source.data(row, RowModel::LoadingRole).toBool());
        QVERIFY(!source.data(row, Qt::DisplayRole).isValid());
    }
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<qint64>>(), (QList<qint64> {1, 2, 3}));
    QCOMPARE(source.data(2, Qt::DisplayRole).toString(), QStringLiteral("a"));
    QVERIFY(!source.data(2, RowModel::LoadingRole).toBool());
    // However many rows were seen, what is shown stays or comes again.
    QList<qint64> many;
    for (qint64 row = 100; row < 200'200; ++row)
        many.append(row);
    source.prefetch(many);
    source.prefetch({9});
    (void)source.data(2, Qt::DisplayRole);
    QTRY_COMPARE(source.data(2, Qt::DisplayRole).toString(), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(LabelModelsTest)
#include "tst_labelmodels.moc"
