// SPDX-License-Identifier: GPL-3.0-or-later
// What this room plugs into the gallery and the grid: badges beside pictures, label columns beside cells.
#include "models/data/rowmodel.h"
#include "models/labels/annotations.h"
#include "models/labels/itembadges.h"
#include "models/labels/labelcolumnsource.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cairn;

namespace {

using Tester = QAbstractItemModelTester;

Annotation box(qint64 classId, double x)
{
    Annotation annotation;
    annotation.classId = classId;
    annotation.shape = Shape::fromBox({x, 0, 10, 20});
    return annotation;
}

} // namespace

class LabelSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badgesFollowEachGesture();
    void badgesAreOrderedByClass();
    void labelColumnsShowWhatWasPrefetched();
    void labelColumnsAreEdited();
    void labelColumnsFollowUndoOfThemselves();
    void labelColumnsGiveTheirValuesToTheGrid();

private:
    std::unique_ptr<LabelProject> m_trial;
    qint64 m_item = 0, m_red = 0, m_blue = 0;
};

void LabelSourcesTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    need(m_trial->project().setAnnotator(QStringLiteral("anna")));
    m_item = m_trial->addItem(QStringLiteral("images/a.png"));
    m_red = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("red")));
    m_blue = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("blue")));
}

void LabelSourcesTest::badgesFollowEachGesture()
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
    need(annotations.reshape(ids.at(0), Shape::fromBox({7, 7, 7, 7}), QStringLiteral("m")));
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

void LabelSourcesTest::badgesAreOrderedByClass()
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

void LabelSourcesTest::labelColumnsShowWhatWasPrefetched()
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

void LabelSourcesTest::labelColumnsAreEdited()
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

void LabelSourcesTest::labelColumnsFollowUndoOfThemselves()
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

void LabelSourcesTest::labelColumnsGiveTheirValuesToTheGrid()
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

QTEST_GUILESS_MAIN(LabelSourcesTest)
#include "tst_labelsources.moc"
