// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table changed through the journal: one by one, filled down, and found and replaced; ids held compactly; columns summed up.
#include "dataproject.h"

#include "models/data/cellreplace.h"
#include "models/data/columnsummary.h"
#include "models/data/rowreading.h"

#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

class TestCellEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRangeOfIdsCostsNothing();
    void idsKeepTheirOrder_data();
    void idsKeepTheirOrder();
    void manyCellsAreOneGesture();
    void veryManyCellsAreOneGestureInParts();
    void aTypeTakesWhatFitsIt_data();
    void aTypeTakesWhatFitsIt();
    void wordsAreReplacedAsTheyStand();
    void expressionsReplaceTheirGroups();
    void whatWouldNotFitStays();
    void missingCellsAreFilled();
    void aFaultyExpressionIsSaid();
    void summariesCountWhatIsThere();
    void summariesOfManyRowsSayThatTheySampled();

private:
    static ReplaceRequest request(DataProject &p, qint64 table, const QString &find, const QString &replacement)
    {
        ReplaceRequest request;
        request.projectFile = p.project().file();
        request.tableId = table;
        request.columns = {QStringLiteral("word"), QStringLiteral("n")};
        request.rows = RowIds::range(1, 100);
        request.find = find;
        request.replacement = replacement;
        return request;
    }
};

void TestCellEdits::aRangeOfIdsCostsNothing()
{
    const RowIds ids = RowIds::range(1, 50'000'000);
    QCOMPARE(ids.bytes(), 0);
    QCOMPARE(ids.at(49'999'999), 50'000'000);
    QCOMPARE(ids.positionOf(17), 16);
    QCOMPARE(ids.positionOf(50'000'001), -1);
    QCOMPARE(ids.mid(9, 3), (QList<qint64> {10, 11, 12}));
    RowIdsBuilder builder;
    for (qint64 id = 3; id < 1'003; ++id)
        builder.add(id);
    QCOMPARE(builder.take().bytes(), 0);
}

void TestCellEdits::idsKeepTheirOrder_data()
{
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<bool>("isAscending");
    QTest::newRow("none") << QList<qint64>() << true;
    QTest::newRow("with a gap") << QList<qint64> {1, 2, 5, 6} << true;
    QTest::newRow("falling") << QList<qint64> {3, 2, 1} << false;
    QTest::newRow("beyond 32 bits") << QList<qint64> {7, 5'000'000'000, 5'000'000'001} << true;
    QTest::newRow("a range beyond 32 bits, then back") << QList<qint64> {5'000'000'000, 5'000'000'001, 4} << false;
    QTest::newRow("negative") << QList<qint64> {-4, -3, -1} << true;
    QTest::newRow("twice") << QList<qint64> {4, 4} << false;
}

void TestCellEdits::idsKeepTheirOrder()
{
    QFETCH(QList<qint64>, ids);
    QFETCH(bool, isAscending);
    const RowIds held = RowIds::of(ids);
    QCOMPARE(held.toList(), ids);
    QCOMPARE(held.isAscending(), isAscending);
    for (const qint64 id : ids)
        QCOMPARE(held.at(held.positionOf(id)), id);
    QCOMPARE(held.positionOf(99), -1);
    QCOMPARE(held.positionOf(-99), -1);
}

void TestCellEdits::manyCellsAreOneGesture()
{
    DataProject p;
    const qint64 table = p.importTableFile(p.writeFile("t.csv", "word,n\na,1\nb,2\nc,3\n")).tableId;
    CellEdits edits(p.project());
    const auto changed = edits.set(table, QStringLiteral("Filled"), {{1, QStringLiteral("word"), QStringLiteral("z")}, {2, QStringLiteral("word"), QStringLiteral("z")},
                                                                        {3, QStringLiteral("n"), QVariant()}, {2, QStringLiteral("n"), QVariant(2LL)}});
    QVERIFY(changed);
    QCOMPARE(*changed, 3); // the last was so before
    QCOMPARE(p.column(QStringLiteral("SELECT word || coalesce(n, '-') FROM data_t")), (QStringList {QStringLiteral("z1"), QStringLiteral("z2"), QStringLiteral("c-")}));
    QCOMPARE(p.column(QStringLiteral("SELECT text FROM journal")), QStringList {QStringLiteral("Filled")});
    QVERIFY((*p.project().journal())->undo());
    QCOMPARE(p.column(QStringLiteral("SELECT word || n FROM data_t")), (QStringList {QStringLiteral("a1"), QStringLiteral("b2"), QStringLiteral("c3")}));
    QVERIFY((*p.project().journal())->redo());
    QCOMPARE(p.column(QStringLiteral("SELECT count(*) FROM data_t WHERE word = 'z'")), QStringList {QStringLiteral("2")});
    QVERIFY(!edits.set(table, {}, {{1, QStringLiteral("nothing"), QVariant()}}));
    QVERIFY(!edits.setCell(table, 1, QStringLiteral("n"), QStringLiteral("x")));
}

void TestCellEdits::veryManyCellsAreOneGestureInParts()
{
    DataProject p;
    QByteArray csv = "word,n\n";
    for (int row = 0; row < 120'000; ++row)
        csv += "a,1\n";
    const qint64 table = p.importTableFile(p.writeFile("t.csv", csv)).tableId;
    QList<CellChange> changes;
    for (qint64 row = 1; row <= 120'000; ++row)
        changes.append({row, QStringLiteral("n"), QVariant(row)});
    const auto changed = CellEdits(p.project()).set(table, QStringLiteral("Numbered"), changes);
    QVERIFY(changed);
    QCOMPARE(*changed, 119'999);
    QCOMPARE(p.column(QStringLiteral("SELECT count(*) FROM journal")), QStringList {QStringLiteral("1")});
    QVERIFY((*p.project().journal())->undo());
    QCOMPARE(p.column(QStringLiteral("SELECT count(*) FROM data_t WHERE n <> 1")), QStringList {QStringLiteral("0")});
}

void TestCellEdits::aTypeTakesWhatFitsIt_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a whole number") << int(ColumnType::Integer) << QStringLiteral(" 42 ") << true << QVariant(42LL);
    QTest::newRow("no whole number") << int(ColumnType::Integer) << QStringLiteral("4.5") << false << QVariant();
    QTest::newRow("a number") << int(ColumnType::Real) << QStringLiteral("1e-3") << true << QVariant(0.001);
    QTest::newRow("missing") << int(ColumnType::Real) << QString() << true << QVariant();
    QTest::newRow("yes") << int(ColumnType::Boolean) << QStringLiteral("yes") << true << QVariant(1LL);
    QTest::newRow("perhaps") << int(ColumnType::Boolean) << QStringLiteral("perhaps") << false << QVariant();
    QTest::newRow("a date") << int(ColumnType::DateTime) << QStringLiteral("2024/03/01") << true << QVariant(QStringLiteral("2024-03-01"));
    QTest::newRow("no date of the calendar") << int(ColumnType::DateTime) << QStringLiteral("2024-02-30") << false << QVariant();
    QTest::newRow("text with leading zeros") << int(ColumnType::Text) << QStringLiteral("007") << true << QVariant(QStringLiteral("007"));
    QTest::newRow("text that says NA") << int(ColumnType::Category) << QStringLiteral("NA") << true << QVariant(QStringLiteral("NA"));
}

void TestCellEdits::aTypeTakesWhatFitsIt()
{
    QFETCH(int, type);
    QFETCH(QString, typed);
    QFETCH(bool, fits);
    QFETCH(QVariant, value);
    TableColumn column;
    column.name = QStringLiteral("c");
    column.type = ColumnType(type);
    const Result<QVariant> taken = cellValueOf(column, typed);
    QCOMPARE(taken.has_value(), fits);
    if (fits)
        QCOMPARE(*taken, value);
    else
        QVERIFY(taken.error().sentence.contains(typed.trimmed()));
}

void TestCellEdits::wordsAreReplacedAsTheyStand()
{
    DataProject p;
    const qint64 table = p.importTableFile(p.writeFile("t.csv", "word,n\nUlm (old),1\nulm,12\nUlm,3\nKulm,4\n")).tableId;
    ReplaceRequest ask = request(p, table, QStringLiteral("ulm"), QStringLiteral("\\1"));
    QCOMPARE(planReplacement(ask)->changes.size(), 4);
    QCOMPARE(planReplacement(ask)->exampleAfter, QStringLiteral("\\1 (old)"));
    ask.isCaseSensitive = true;
    QCOMPARE(planReplacement(ask)->changes.size(), 2);
    ask.isWholeCell = true;
    QCOMPARE(planReplacement(ask)->changes.size(), 1);
    ask = request(p, table, QStringLiteral("(old)"), QString());
    QCOMPARE(planReplacement(ask)->changes.first().value, QVariant(QStringLiteral("Ulm ")));
    ask = request(p, table, QString(), QStringLiteral("x"));
    QCOMPARE(planReplacement(ask)->changes.size(), 0);
    // Numbers are texts too, and only the rows that are meant are looked at.
    ask = request(p, table, QStringLiteral("1"), QStringLiteral("7"));
    QCOMPARE(planReplacement(ask)->changes.last().value, QVariant(72LL));
    ask.rows = RowIds::of({1, 3});
    QCOMPARE(planReplacement(ask)->changes.size(), 1);
}

void TestCellEdits::expressionsReplaceTheirGroups()
{
    DataProject p;
    const qint64 table = p.importTableFile(p.writeFile("t.csv", "word,n\n\"Miller, Ann\",1\nBob,2\n")).tableId;
    ReplaceRequest ask = request(p, table, QStringLiteral("^(\\w+), (\\w+)$"), QStringLiteral("\\2 \\1"));
    ask.isRegularExpression = true;
    const auto plan = planReplacement(ask);
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1);
    QCOMPARE(plan->changes.first().value, QVariant(QStringLiteral("Ann Miller")));
    QCOMPARE(plan->rows, 1);
}

void TestCellEdits::whatWouldNotFitStays()
{
    DataProject p;
    const qint64 table = p.importTableFile(p.writeFile("t.csv", "word,n\n1,1\na,21\n")).tableId;
    const auto plan = planReplacement(request(p, table, QStringLiteral("1"), QStringLiteral("one")));
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1);
    QCOMPARE(plan->misfits, 2);
    QVERIFY(plan->misfitReason.contains(QLatin1String("one")));
}

void TestCellEdits::missingCellsAreFilled()
{
    DataProject p;
    const qint64 table = p.importTableFile(p.writeFile("t.csv", "word,n\n,1\na,\n,3\n")).tableId;
    ReplaceRequest ask = request(p, table, QString(), QStringLiteral("0"));
    ask.isWholeCell = true;
    const auto plan = planReplacement(ask);
    QCOMPARE(plan->changes.size(), 3);
    QVERIFY(CellEdits(p.project()).set(table, QStringLiteral("Filled"), plan->changes));
    QCOMPARE(p.column(QStringLiteral("SELECT word || n FROM data_t")), (QStringList {QStringLiteral("01"), QStringLiteral("a0"), QStringLiteral("03")}));
}

void TestCellEdits::aFaultyExpressionIsSaid()
{
    DataProject p;
    const qint64 table = p.importTableFile(p.writeFile("t.csv", "word,n\na,1\n")).tableId;
    ReplaceRequest ask = request(p, table, QStringLiteral("(a"), QString());
    QVERIFY(planReplacement(ask)); // in plain words it is one
    ask.isRegularExpression = true;
    const auto plan = planReplacement(ask);
    QVERIFY(!plan);
    QVERIFY(!plan.error().sentence.isEmpty());
}

void TestCellEdits::summariesCountWhatIsThere()
{
    DataProject p;
    const auto report = p.importTableFile(p.writeFile("t.csv", "word,n,day\na,1,2024-01-01\nb,1,2024-01-02\na,3,\n,5,2024-01-11\nc,,2024-01-02\n"));
    const auto summaries = summarizeColumns({p.project().file(), QStringLiteral("data_t"), RowIds::range(1, 5),
        {{QStringLiteral("w"), QStringLiteral("word"), {}}, {QStringLiteral("n"), QStringLiteral("n"), {}}, {QStringLiteral("d"), QStringLiteral("day"), {}, true},
            {QStringLiteral("l"), {}, QStringLiteral("SELECT row_id, 'x' AS value FROM data_t WHERE row_id < 3")}}});
    QVERIFY(summaries);
    const ColumnSummary word = summaries->value(QStringLiteral("w"));
    QCOMPARE(word.rows, 5);
    QCOMPARE(word.missing, 1);
    QCOMPARE(word.distinct, 3);
    QVERIFY(!word.isSampled() && !word.isNumeric);
    QCOMPARE(word.frequent.first(), std::pair(QStringLiteral("a"), qint64(2)));
    QCOMPARE(word.bars, (QList<double> {1, 0.5, 0.5}));
    const ColumnSummary number = summaries->value(QStringLiteral("n"));
    QVERIFY(number.isNumeric);
    QCOMPARE(number.minimum, 1.0);
    QCOMPARE(number.maximum, 5.0);
    QCOMPARE(number.bars, (QList<double> {1, 0.5, 0.5}));
    const ColumnSummary day = summaries->value(QStringLiteral("d"));
    QVERIFY(day.isNumeric);
    QCOMPARE(day.maximum - day.minimum, 10.0 * 86'400);
    QCOMPARE(summaries->value(QStringLiteral("l")).missing, 3);
}

void TestCellEdits::summariesOfManyRowsSayThatTheySampled()
{
    DataProject p;
    QByteArray csv = "n\n";
    for (int row = 0; row < 60'000; ++row)
        csv += QByteArray::number(row % 4) + "\n";
    p.importTableFile(p.writeFile("t.csv", csv));
    const auto summaries = summarizeColumns({p.project().file(), QStringLiteral("data_t"), RowIds::range(1, 60'000), {{QStringLiteral("n"), QStringLiteral("n"), {}}}});
    QVERIFY(summaries);
    const ColumnSummary number = summaries->value(QStringLiteral("n"));
    QVERIFY(number.isSampled());
    QCOMPARE(number.rows, SummaryRequest::kMostRows);
    QCOMPARE(number.of, 60'000);
    QCOMPARE(number.distinct, 4);
    QCOMPARE(evenlySpaced(RowIds::range(1, 10), 5).toList(), (QList<qint64> {1, 3, 5, 7, 9}));
}

QTEST_GUILESS_MAIN(TestCellEdits)
#include "tst_celledits.moc"
