// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that an expression derives: checked, found by filters, learned from, undone, and no way out of the guard.
#include "models/data/derivedcolumns.h"
#include "models/data/rowquery.h"
#include "models/labels/snapshots.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class DerivedProject : public LabelProject
{
public:
    DerivedProject() : table(addTable(s("t"), "age,town,kind\n12,Ulm,a\n25,Bern,b\n38,Ulm,a\n41,,b\n")) {}
    DerivedColumn add(const char *name, const char *expression)
    {
        return need(DerivedColumns(project()).add({0, table.id, s(name), s(expression)}));
    }
    QList<qint64> found(const char *filter)
    {
        RowQuery query;
        query.projectFile = file();
        query.tableId = table.id;
        query.filter = s(filter);
        return need(findRows(query)).ids.toList();
    }
    TableInfo table;
};

} // namespace

class DerivedColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersKnowThem();
    void oneMayReadAnother();
    void theTypeIsThatOfTheValues();
    void aPreviewShowsTheFirstRows();
    void theyAreWrittenForTraining();
    void whatIsRefused_data();
    void whatIsRefused();
    void theyAreUndone();
    void aStrangersExpressionStaysInItsBrackets();
};

void DerivedColumnsTest::filtersKnowThem()
{
    DerivedProject trial;
    trial.add("decade", "age / 10");
    QCOMPARE(trial.found("decade >= 3"), (QList<qint64> {3, 4}));
    need(trial.journal().gesture({s("cell"), 0, trial.table.id, 0, {}}, [](SQLite::Database &database) -> Result<void> {
        database.exec("UPDATE data_t SET age = 99 WHERE row_id = 1");
        return {};
    }));
    QCOMPARE(trial.found("decade >= 3"), (QList<qint64> {1, 3, 4})); // never stale
}

void DerivedColumnsTest::oneMayReadAnother()
{
    DerivedProject trial;
    const DerivedColumn decade = trial.add("decade", "age / 10");
    trial.add("is old", "decade > 2 AND town IS NOT NULL");
    QCOMPARE(trial.found("\"is old\""), (QList<qint64> {3}));
    const auto refused = DerivedColumns(trial.project()).remove(decade.id);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(s("is old")));
    // Not in a ring.
    QVERIFY(!DerivedColumns(trial.project()).change({decade.id, trial.table.id, s("decade"), s("\"is old\" + 1")}));
}

void DerivedColumnsTest::theTypeIsThatOfTheValues()
{
    DerivedProject trial;
    trial.add("a", "age * 2");
    trial.add("b", "age / 2.0");
    trial.add("c", "upper(town)");
    const TableInfo table = need(Tables::byId(trial.reader(), trial.table.id));
    QCOMPARE(table.column(s("a"))->type, ColumnType::Integer);
    QCOMPARE(table.column(s("b"))->type, ColumnType::Real);
    QCOMPARE(table.column(s("c"))->type, ColumnType::Text);
    QCOMPARE(table.storedColumns().size(), 3);
    QCOMPARE(table.derivedColumns().size(), 3);
}

void DerivedColumnsTest::aPreviewShowsTheFirstRows()
{
    DerivedProject trial;
    const DerivedPreview preview = need(DerivedColumns::preview(trial.file(), {0, trial.table.id, s("x"), s("town || age")}));
    QCOMPARE(preview.failure, QString());
    QCOMPARE(preview.values.size(), 4);
    QCOMPARE(preview.values.first().second.toString(), s("Ulm12"));
    QVERIFY(preview.values.last().second.isNull());
    QVERIFY(need(DerivedColumns::preview(trial.file(), {0, trial.table.id, s("x"), s("twon")})).failure.contains(s("twon")));
}

void DerivedColumnsTest::theyAreWrittenForTraining()
{
    DerivedProject trial;
    SnapshotRequest request {s("before"), trial.table.id, s("kind"), {}};
    const Snapshot before = need(Snapshots(trial.project()).freeze(request));
    trial.add("decade", "age / 10");
    request.name = s("after");
    const Snapshot after = need(Snapshots(trial.project()).freeze(request));
    QVERIFY(after.digest != before.digest);
    const QString folder = need(writeDataset(trial.project(), after));
    const QByteArrayList lines = readFile(QDir(folder).filePath(s("rows.csv"))).split('\n');
    QCOMPARE(lines.at(0).trimmed(), QByteArray("row_id,split,age,town,decade,kind"));
    QVERIFY2(lines.at(3).contains("38,Ulm,3,"), lines.at(3).constData());
    const QByteArray columns = readFile(QDir(folder).filePath(s("columns.json")));
    for (const QJsonValue column : QJsonDocument::fromJson(columns).array()) {
        if (column[QLatin1String("name")].toString() == s("decade"))
            QCOMPARE(column[QLatin1String("role")].toString(), s("feature"));
    }
}

void DerivedColumnsTest::whatIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expression");
    QTest::newRow("no name") << s(" ") << s("age");
    QTest::newRow("no expression") << s("x") << s("");
    QTest::newRow("a name that is there") << s("AGE") << s("age + 1");
    QTest::newRow("the row's number") << s("row_id") << s("age + 1");
    QTest::newRow("itself") << s("x") << s("x + 1");
    QTest::newRow("writes") << s("x") << s("(DELETE FROM rule)");
    QTest::newRow("two statements") << s("x") << s("1); DELETE FROM rule; --");
    QTest::newRow("endless") << s("x") << s("(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c)");
}

void DerivedColumnsTest::whatIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, expression);
    DerivedProject trial;
    const QByteArray before = trial.labels();
    QVERIFY(!DerivedColumns(trial.project()).add({0, trial.table.id, name, expression}));
    QCOMPARE(trial.labels(), before);
}

void DerivedColumnsTest::theyAreUndone()
{
    DerivedProject trial;
    const QByteArray before = trial.labels();
    const DerivedColumn column = trial.add("decade", "age / 10");
    need(DerivedColumns(trial.project()).change({column.id, trial.table.id, s("decade"), s("age / 20")}));
    QCOMPARE(trial.found("decade = 2"), (QList<qint64> {4}));
    need(trial.journal().undo());
    QCOMPARE(trial.found("decade = 2"), (QList<qint64> {2}));
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void DerivedColumnsTest::aStrangersExpressionStaysInItsBrackets()
{
    DerivedProject trial;
    trial.add("decade", "age / 10");
    trial.gesture("UPDATE data_column SET expression = '1) AS x, (SELECT 1' WHERE name = 'decade'");
    QVERIFY(need(Snapshots(trial.project()).freeze({s("open"), trial.table.id, s("kind"), {}})).items == 4); // not closed: left out
    trial.gesture("UPDATE data_column SET expression = 'load_extension(''x'')' WHERE name = 'decade'");
    QVERIFY(!Snapshots(trial.project()).freeze({s("loads"), trial.table.id, s("kind"), {}}));
    // The connection writes again afterwards.
    trial.gesture("UPDATE data_column SET expression = 'age' WHERE name = 'decade'");
    QVERIFY(Snapshots(trial.project()).freeze({s("good"), trial.table.id, s("kind"), {}}));
}

QTEST_GUILESS_MAIN(DerivedColumnsTest)
#include "tst_derivedcolumns.moc"
