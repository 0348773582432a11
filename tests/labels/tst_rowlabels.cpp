// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of table rows: one gesture however many rows, and CSV files of labels.
#include "models/labels/annotations.h"
#include "models/labels/labelimport.h"
#include "models/labels/labelprogress.h"
#include "models/labels/labelschema.h"
#include "models/labels/rowlabels.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

namespace {

QList<qint64> rows(qint64 from, qint64 to)
{
    QList<qint64> ids;
    for (qint64 row = from; row <= to; ++row)
        ids.append(row);
    return ids;
}

} // namespace

class RowLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelColumnIsMadeOnce();
    void aColumnOfTheTableIsNoLabelColumn();
    void rowsAreLabelledAndCleared();
    void onlyWhatChangesIsCounted();
    void newValuesBecomeChoices();
    void manyDifferentValuesAreNoChoices();
    void labelsFromAFileSaySo();
    void aBrokenFileIsAnErrorNotAnException();
    void aRowThatIsNotThereIsRefused();
    void manyRowsAreOneGestureInParts();
    void cancelingTakesEverythingBack();
    void aColumnOfAnUndoneGestureIsRefused();
    void progressCountsLabelledRows();
    void tagsFromACsvAreOneGesture();
    void aSecondImportOfTagsChangesNothing();
    void rowLabelsFromACsvMakeTheirColumnInOneGesture();
    void aCsvWithoutTheColumnsIsRefused();
};

void RowLabelsTest::aLabelColumnIsMadeOnce()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"), QString()}));
    QCOMPARE(column.choices, (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(need(labels.addColumn(table.id, QStringLiteral(" kind"))).id, column.id);
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).size(), 1);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    QCOMPARE(need(Tables::byId(trial.reader(), table.id)).labelColumns().first().name, QStringLiteral("kind"));
    QVERIFY(!labels.addColumn(4711, QStringLiteral("x")));
    QVERIFY(!labels.addColumn(table.id, QStringLiteral(" ")));
}

void RowLabelsTest::aColumnOfTheTableIsNoLabelColumn()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(3);
    const auto refused = RowLabels(trial.project()).addColumn(table.id, QStringLiteral("Word"));
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("word")));
}

void RowLabelsTest::rowsAreLabelledAndCleared()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    QCOMPARE(need(labels.set(column, {2, 4, 6}, QStringLiteral("even"))), 3);
    QCOMPARE(need(labels.setEach(column, {{1, QStringLiteral("odd")}, {2, QString()}})), 2);
    QCOMPARE(need(RowLabels::allValues(trial.reader(), column)),
        (QHash<qint64, QString> {{1, QStringLiteral("odd")}, {4, QStringLiteral("even")}, {6, QStringLiteral("even")}}));
    QCOMPARE(need(RowLabels::values(trial.reader(), column, {1, 2, 3})), (QHash<qint64, QString> {{1, QStringLiteral("odd")}}));
    need(trial.journal().undo());
    QCOMPARE(need(RowLabels::values(trial.reader(), column, {1, 2})), (QHash<qint64, QString> {{2, QStringLiteral("even")}}));
}

void RowLabelsTest::onlyWhatChangesIsCounted()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    QCOMPARE(need(labels.set(column, rows(1, 4), QStringLiteral("a"))), 4);
    QCOMPARE(need(labels.set(column, rows(3, 6), QStringLiteral("a"))), 2);
    const qint64 gestures = trial.count("SELECT count(*) FROM journal");
    QCOMPARE(need(labels.set(column, rows(1, 6), QStringLiteral("a"))), 0);
    QCOMPARE(need(labels.set(column, {9}, QString())), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), gestures);
}

void RowLabelsTest::newValuesBecomeChoices()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind"), {QStringLiteral("b")}));
    need(labels.setEach(column, {{1, QStringLiteral("a")}, {2, QStringLiteral("b")}, {3, QStringLiteral("a")}}));
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).first().choices, (QStringList {QStringLiteral("b"), QStringLiteral("a")}));
    need(labels.setChoices(column.id, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).first().choices.join(QString()), QStringLiteral("abc"));
    need(trial.journal().undo());
    need(trial.journal().undo());
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).first().choices, QStringList {QStringLiteral("b")});
}

void RowLabelsTest::aRowThatIsNotThereIsRefused()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    const auto refused = labels.set(column, {1, 11}, QStringLiteral("a"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("11")), qPrintable(refused.error().sentence));
    QCOMPARE(need(RowLabels::labelledCount(trial.reader(), column)), 0);
}

void RowLabelsTest::manyRowsAreOneGestureInParts()
{
    constexpr int kRows = 120'000;
    LabelProject trial;
    const TableInfo table = trial.addNumbers(kRows);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    const QByteArray before = trial.labels();
    qint64 done = 0;
    const TaskControl control({}, [&](const TaskProgress &progress) { done = progress.done; });
    QCOMPARE(need(labels.set(column, rows(1, kRows), QStringLiteral("x"), control)), kRows);
    QCOMPARE(done, kRows);
    QCOMPARE(need(RowLabels::labelledCount(trial.reader(), column)), kRows);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 2);
    QVERIFY(trial.count("SELECT count(*) FROM journal_change") > 10);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
    need(trial.journal().redo());
    QCOMPARE(need(RowLabels::labelledCount(trial.reader(), column)), kRows);
}

void RowLabelsTest::cancelingTakesEverythingBack()
{
    constexpr int kRows = 110'000;
    LabelProject trial;
    const TableInfo table = trial.addNumbers(kRows);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    const QByteArray before = trial.labels();
    qint64 done = 0;
    const TaskControl control([&] { return done > 50'000; }, [&](const TaskProgress &progress) { done = progress.done; });
    QVERIFY(!labels.set(column, rows(1, kRows), QStringLiteral("x"), control));
    QCOMPARE(trial.labels(), before);
    int asked = 0;
    QVERIFY(!labels.set(column, rows(1, 90'000), QStringLiteral("x"), TaskControl([&] { return ++asked > 3; }, {})));
    QCOMPARE(trial.labels(), before);
    QVERIFY(databaseProblems(trial.reader()).isEmpty());
}

void RowLabelsTest::aColumnOfAnUndoneGestureIsRefused()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    need(trial.journal().undo());
    QVERIFY(!labels.set(column, {1}, QStringLiteral("a")));
    QCOMPARE(need(trial.journal().redo()).isEmpty(), false); // what failed has not made it unreachable
}

void RowLabelsTest::progressCountsLabelledRows()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    need(labels.set(column, rows(3, 6), QStringLiteral("a")));
    QCOMPARE(need(rowProgress(trial.reader(), column)), (LabelProgress {10, 4, 0}));
}

void RowLabelsTest::tagsFromACsvAreOneGesture()
{
    LabelProject trial;
    trial.addItem(QStringLiteral("one/a.png"));
    trial.addItem(QStringLiteral("one/b.png"));
    trial.addItem(QStringLiteral("two/b.png"));
    const QString file = trial.write(QStringLiteral("labels.csv"),
        "item,label\none/a.png,cat\na.png,dog\nb.png,cat\ntwo/b.png,dog\nnowhere.png,cat\none/b.png,\n");
    const LabelCsvReport report = need(importLabelCsv(trial.project(), file));
    QCOMPARE(report.labelled, 3);
    QCOMPARE(report.unchanged, 0);
    QStringList failed;
    for (const LabelCsvFailure &failure : report.failed) {
        failed.append(failure.item);
        QVERIFY(!failure.reason.isEmpty());
    }
    failed.sort();
    QCOMPARE(failed, (QStringList {QStringLiteral("b.png"), QStringLiteral("nowhere.png"), QStringLiteral("one/b.png")}));
    QCOMPARE(trial.text("SELECT group_concat(path || ' ' || class, ', ') FROM (SELECT * FROM label_export ORDER BY path, class)"),
        QStringLiteral("one/a.png cat, one/a.png dog, two/b.png dog"));
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    need(trial.journal().undo());
    QCOMPARE(trial.count("SELECT count(*) FROM label_class"), 0);
}

void RowLabelsTest::aSecondImportOfTagsChangesNothing()
{
    LabelProject trial;
    trial.addItems(1200);
    QByteArray csv = "label;item\n";
    for (int at = 0; at < 1200; ++at)
        csv += QByteArray(at % 3 ? "cat" : "dog") + ";" + QByteArray::number(at).rightJustified(4, '0') + ".jpg\n";
    const QString file = trial.write(QStringLiteral("labels.csv"), csv);
    QCOMPARE(need(importLabelCsv(trial.project(), file)).labelled, 1200);
    const QByteArray before = trial.dump(false);
    const LabelCsvReport again = need(importLabelCsv(trial.project(), file));
    QCOMPARE(again.labelled, 0);
    QCOMPARE(again.unchanged, 1200);
    QCOMPARE(trial.dump(false), before);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
}

void RowLabelsTest::rowLabelsFromACsvMakeTheirColumnInOneGesture()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    const QString file = trial.write(QStringLiteral("labels.csv"), "row,label\n1,good\n3,bad\n11,good\nx,good\n0,bad\n");
    const LabelCsvReport report = need(importLabelCsv(trial.project(), file, table.id, QStringLiteral("quality")));
    QCOMPARE(report.labelled, 2);
    QCOMPARE(report.failed.size(), 3);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    const LabelColumn column = need(RowLabels::columns(trial.reader(), table.id)).first();
    QCOMPARE(column.choices, (QStringList {QStringLiteral("good"), QStringLiteral("bad")}));
    QCOMPARE(need(RowLabels::allValues(trial.reader(), column)), (QHash<qint64, QString> {{1, QStringLiteral("good")}, {3, QStringLiteral("bad")}}));
    const LabelCsvReport again = need(importLabelCsv(trial.project(), file, table.id, QStringLiteral("quality")));
    QCOMPARE(again.labelled, 0);
    QCOMPARE(again.unchanged, 2);
    need(trial.journal().undo());
    QVERIFY(need(RowLabels::columns(trial.reader(), table.id)).isEmpty());
}

void RowLabelsTest::aCsvWithoutTheColumnsIsRefused()
{
    LabelProject trial;
    const auto refused = importLabelCsv(trial.project(), trial.write(QStringLiteral("x.csv"), "a,b\n1,2\n"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("x.csv")) && refused.error().sentence.contains(QStringLiteral("item")),
        qPrintable(refused.error().sentence));
    QVERIFY(!importLabelCsv(trial.project(), trial.path(QStringLiteral("nowhere.csv"))));
    QVERIFY(!importLabelCsv(trial.project(), trial.write(QStringLiteral("empty.csv"), "")));
}

void RowLabelsTest::manyDifferentValuesAreNoChoices()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(3'000);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("code"), {QStringLiteral("first")}));
    QList<std::pair<qint64, QString>> rows;
    for (qint64 row = 1; row <= 3'000; ++row)
        rows.append({row, QStringLiteral("id %1").arg(row)});
    QCOMPARE(need(labels.setEach(column, rows)), 3'000);
    QCOMPARE(need(RowLabels::labelledCount(trial.reader(), column)), 3'000);
    const QStringList choices = need(RowLabels::columns(trial.reader(), table.id)).first().choices;
    QCOMPARE(choices.size(), 1'000);
    QCOMPARE(choices.first(), QStringLiteral("first"));
    QCOMPARE(choices.last(), QStringLiteral("id 999"));
}

void RowLabelsTest::labelsFromAFileSaySo()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("quality")));
    need(labels.set(column, {1}, QStringLiteral("good")));
    need(labels.set(column, {2}, QStringLiteral("good")));
    const QString file = trial.write(QStringLiteral("labels.csv"), "row,label\n1,good\n2,bad\n3,bad\n");
    QCOMPARE(need(importLabelCsv(trial.project(), file, table.id, QStringLiteral("quality"))).labelled, 2);
    // The first says what a person has said.
    QCOMPARE(trial.text("SELECT group_concat(row_id || ' ' || origin) FROM (SELECT * FROM row_label ORDER BY row_id)"),
        QStringLiteral("1 human,2 import,3 import"));
    need(labels.set(column, {3}, QStringLiteral("bad"))); // confirmed
    QCOMPARE(trial.text("SELECT origin FROM row_label WHERE row_id = 3"), QStringLiteral("human"));
}

void RowLabelsTest::aBrokenFileIsAnErrorNotAnException()
{
    LabelProject trial;
    const auto empty = need(openDatabase(trial.path(QStringLiteral("empty.cairn")), DatabaseMode::ReadWrite));
    QVERIFY(!imageProgress(*empty));
    QVERIFY(!rowProgress(*empty, {}));
    QVERIFY(!RowLabels::labelledCount(*empty, {}));
    QVERIFY(!Annotations::statusOf(*empty, 1));
    QVERIFY(!LabelSchema::classNamed(*empty, QStringLiteral("red")));
    QVERIFY(!Journal::undoText(*empty));
    QVERIFY(!Journal::redoText(*empty));
    QVERIFY(!Journal::history(*empty, 10));
    QVERIFY(!Journal::historyCount(*empty));
    QVERIFY(!Journal::problems(*empty));
}

QTEST_GUILESS_MAIN(RowLabelsTest)
#include "tst_rowlabels.moc"
