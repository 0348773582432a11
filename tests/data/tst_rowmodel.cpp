// SPDX-License-Identifier: GPL-3.0-or-later
// A table's rows in a grid: fetched by the page, filtered, sorted, with columns of others beside them.
#include "dataproject.h"

#include "models/data/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

/** A column that knows which rows it was told of. */
class Notes : public ColumnSource
{
    Q_OBJECT
public:
    QString title() const override { return QStringLiteral("Notes"); }
    QVariant data(qint64 rowId, int role) const override { return role == Qt::DisplayRole || role == Qt::EditRole ? values.value(rowId) : QVariant(); }
    bool isEditable() const override { return true; }
    bool setData(qint64 rowId, const QVariant &value) override
    {
        values.insert(rowId, value.toString());
        Q_EMIT changed({rowId});
        return true;
    }
    void prefetch(const QList<qint64> &rowIds) override { fetched += rowIds; }
    QString expressionName() const override { return QStringLiteral("notes"); }
    QString valuesSql() const override { return QStringLiteral("SELECT row_id, 100 - row_id AS value FROM data_t WHERE row_id <= 50"); }

    QHash<qint64, QString> values;
    QList<qint64> fetched;
};

/** name,number,price: 1 to `count`, numbers falling, a price missing in every tenth row. */
QByteArray rowsText(int count)
{
    QByteArray text = "name,number,price\n";
    for (int row = 1; row <= count; ++row)
        text += "n" + QByteArray::number(row) + "," + QByteArray::number(count - row) + "," + (row % 10 == 0 ? "" : QByteArray::number(row * 0.25)) + "\n";
    return text;
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsSayThatTheyAreLoadingUntilTheyAreThere();
    void valuesHaveTheirTypes();
    void aFilterShowsTheRowsItMeans();
    void aFaultyFilterKeepsTheRows();
    void aNewerFilterReplacesAnOlderOne();
    void aStoppedSearchKeepsTheRows();
    void rowsAreSortedWithMissingValuesLast();
    void textsAreSortedWithoutRegardToCase();
    void theLastOfManyRowsIsFetchedAlone();
    void aPluggedColumnStandsFirst();
    void filterAndOrderReachAPluggedColumn();
    void aDeletedSourceLeavesByItself();
    void filtersReachLabelColumns();
    void aFilterOverAWideTableIsTyped();
    void anotherTableStartsAnew();
    void rowsAreSortedBySeveralColumns();
    void whatIsLargeAndWhatIsExactIsSortedExactly();
    void anEditedCellIsShownAndAnUndoneOneToo();
    void whatDoesNotFitAColumnIsRefusedWithASentence();
    void noTableHasNoRows();

private:
    void load(RowModel &model, DataProject &p, int count)
    {
        const qint64 id = p.importTableFile(p.writeFile("t.csv", rowsText(count))).tableId;
        QSignalSpy spy(&model, &RowModel::filtered);
        model.setTable(id);
        QVERIFY(spy.wait(20'000));
    }
    static QList<qint64> filtered(RowModel &model, const QString &expression)
    {
        QSignalSpy spy(&model, &RowModel::filtered);
        model.setFilter(expression);
        return spy.wait(20'000) ? model.filteredIds() : QList<qint64> {-1};
    }
    static QList<qint64> sorted(RowModel &model, int column, Qt::SortOrder order)
    {
        QSignalSpy spy(&model, &RowModel::filtered);
        model.setSort(column, order);
        return spy.wait(20'000) ? model.filteredIds() : QList<qint64> {-1};
    }
    static QString text(const RowModel &model, int row, int column) { return model.index(row, column).data().toString(); }
};

void TestRowModel::cellsSayThatTheyAreLoadingUntilTheyAreThere()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 1000);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.columnCount(), 3);
    const QModelIndex cell = model.index(700, 0);
    QCOMPARE(cell.data().toString(), QStringLiteral("…"));
    QCOMPARE(cell.data(RowModel::LoadingRole).toBool(), true);
    QVERIFY(!cell.data(RowModel::ValueRole).isValid());
    QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), QStringLiteral("n701"), 20'000);
    QCOMPARE(cell.data(RowModel::LoadingRole).toBool(), false);
    QCOMPARE(cell.data(RowModel::RowIdRole).toLongLong(), 701);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("number"));
    QCOMPARE(model.headerData(700, Qt::Vertical).toString(), QStringLiteral("701"));
}

void TestRowModel::valuesHaveTheirTypes()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 20);
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 1, 2), QLocale().toString(0.5), 20'000);
    QCOMPARE(model.index(1, 2).data(RowModel::ValueRole), QVariant(0.5));
    QCOMPARE(model.index(1, 1).data(RowModel::ValueRole), QVariant(18LL));
    QCOMPARE(model.index(1, 1).data(RowModel::ColumnTypeRole).toInt(), int(ColumnType::Integer));
    QCOMPARE(model.index(9, 2).data(RowModel::MissingRole).toBool(), true);
    QCOMPARE(text(model, 9, 2), QString());
    QCOMPARE(model.index(8, 2).data(RowModel::MissingRole).toBool(), false);
}

void TestRowModel::aFilterShowsTheRowsItMeans()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 1000);
    QCOMPARE(filtered(model, QStringLiteral("number < 3")), (QList<qint64> {998, 999, 1000}));
    QCOMPARE(model.filteredCount(), 3);
    QCOMPARE(model.totalCount(), 1000);
    QCOMPARE(model.rowId(1), 999);
    QCOMPARE(model.rowOf(999), 1);
    QCOMPARE(model.rowOf(1), -1);
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 2, 0), QStringLiteral("n1000"), 20'000);
    QCOMPARE(filtered(model, QStringLiteral("price IS NULL")).size(), 100);
    QCOMPARE(filtered(model, QStringLiteral("name = 'nobody'")), QList<qint64>());
    QCOMPARE(filtered(model, QString()).size(), 1000);
}

void TestRowModel::aFaultyFilterKeepsTheRows()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 50);
    filtered(model, QStringLiteral("number < 5"));
    QSignalSpy failures(&model, &RowModel::filterFailed);
    model.setFilter(QStringLiteral("nmber < 5"));
    QVERIFY(failures.wait(20'000));
    QVERIFY(failures.first().first().value<Error>().sentence.contains(QLatin1String("nmber")));
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.isLoading());
}

void TestRowModel::aNewerFilterReplacesAnOlderOne()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 1000);
    QSignalSpy done(&model, &RowModel::filtered);
    for (int limit = 1; limit <= 20; ++limit)
        model.setFilter(QStringLiteral("number < %1").arg(limit));
    QVERIFY(done.wait(20'000));
    QCOMPARE(model.rowCount(), 20);
    // Answers to the older questions never come.
    QTest::qWait(100);
    QCOMPARE(done.size(), 1);
    QCOMPARE(model.rowCount(), 20);
}

void TestRowModel::aStoppedSearchKeepsTheRows()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 300);
    QCOMPARE(filtered(model, QStringLiteral("number < 10")).size(), 10);
    QSignalSpy failed(&model, &RowModel::filterFailed);
    QSignalSpy done(&model, &RowModel::filtered);
    // Each row counts to a million: minutes in all.
    model.setFilter(QStringLiteral("(WITH RECURSIVE n(i) AS (SELECT number UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n) > 5"));
    QVERIFY(model.isLoading());
    QVERIFY(!done.wait(50));
    model.stop();
    QVERIFY(!model.isLoading());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Canceled);
    QCOMPARE(model.rowCount(), 10);
    model.stop();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(filtered(model, QStringLiteral("number < 5")).size(), 5);
}

void TestRowModel::rowsAreSortedWithMissingValuesLast()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 20);
    const int price = model.columnOf(QStringLiteral("price"));
    QList<qint64> rows = sorted(model, price, Qt::DescendingOrder);
    QCOMPARE(rows.first(3), (QList<qint64> {19, 18, 17}));
    QCOMPARE(rows.last(2), (QList<qint64> {10, 20}));
    QCOMPARE(model.rowOf(10), 18);
    rows = sorted(model, price, Qt::AscendingOrder);
    QCOMPARE(rows.first(3), (QList<qint64> {1, 2, 3}));
    QCOMPARE(rows.last(2), (QList<qint64> {10, 20}));
    QCOMPARE(sorted(model, model.columnOf(QStringLiteral("number")), Qt::AscendingOrder).first(), 20);
    QCOMPARE(filtered(model, QStringLiteral("number IN (3, 4)")), (QList<qint64> {17, 16}));
    QCOMPARE(sorted(model, -1, Qt::AscendingOrder), (QList<qint64> {16, 17}));
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 0, 0), QStringLiteral("n16"), 20'000);
}

void TestRowModel::textsAreSortedWithoutRegardToCase()
{
    DataProject p;
    const qint64 id = p.importTableFile(p.writeFile("words.csv", "n,word\n1,pear\n2,Apple\n3,\n4,apple\n5,fig\n6,PEAR\n7,Zebra\n")).tableId;
    RowModel model(p.project());
    QSignalSpy spy(&model, &RowModel::filtered);
    model.setTable(id);
    QVERIFY(spy.wait(20'000));
    QCOMPARE(sorted(model, 1, Qt::AscendingOrder), (QList<qint64> {2, 4, 5, 1, 6, 7, 3}));
    QCOMPARE(sorted(model, 1, Qt::DescendingOrder), (QList<qint64> {7, 1, 6, 5, 2, 4, 3}));
}

void TestRowModel::theLastOfManyRowsIsFetchedAlone()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 100'000);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 99'999, 0), QStringLiteral("n100000"), 20'000);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, 0).data(RowModel::LoadingRole).toBool(), true);
}

void TestRowModel::aPluggedColumnStandsFirst()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 600);
    Notes notes;
    model.addSource(&notes);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Notes"));
    QCOMPARE(model.columnOf(&notes), 0);
    QCOMPARE(model.columnOf(QStringLiteral("name")), 1);
    QCOMPARE(text(model, 3, 0), QString());
    QTRY_VERIFY_WITH_TIMEOUT(notes.fetched.contains(4), 20'000);
    QVERIFY(!notes.fetched.contains(600));
    QVERIFY(model.flags(model.index(3, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(3, 1)).testFlag(Qt::ItemIsEditable));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(3, 0), QStringLiteral("seen")));
    QCOMPARE(text(model, 3, 0), QStringLiteral("seen"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex(), model.index(3, 0));
    model.removeSource(&notes);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("name"));
}

void TestRowModel::filterAndOrderReachAPluggedColumn()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 100);
    Notes notes;
    model.addSource(&notes);
    QCOMPARE(filtered(model, QStringLiteral("notes >= 98 AND number > 0")), (QList<qint64> {1, 2}));
    QCOMPARE(filtered(model, QStringLiteral("notes IS NULL")).size(), 50);
    filtered(model, QString());
    const QList<qint64> rows = sorted(model, 0, Qt::AscendingOrder);
    QCOMPARE(rows.size(), 100);
    QCOMPARE(rows.first(2), (QList<qint64> {50, 49}));
    QCOMPARE(rows.last(), 100);
}

void TestRowModel::aDeletedSourceLeavesByItself()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 10);
    auto notes = std::make_unique<Notes>();
    model.addSource(notes.get());
    QCOMPARE(model.columnCount(), 4);
    notes.reset();
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("name"));
}

void TestRowModel::filtersReachLabelColumns()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 30);
    p.write([&](SQLite::Database &database) {
        execute(database, "INSERT INTO data_column(id, table_id, name, type, role, position) VALUES(77, ?, 'quality', 'category', 'label', 9)", model.table().id);
        execute(database, "INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(?, 77, 7, 'good', 'human', 0)", model.table().id);
    });
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(filtered(model, QStringLiteral("quality = 'good'")), (QList<qint64> {7}));
    QCOMPARE(filtered(model, QStringLiteral("quality IS NULL AND number < 2")), (QList<qint64> {29, 30}));
}

void TestRowModel::aFilterOverAWideTableIsTyped()
{
    DataProject p;
    QByteArray header;
    QByteArray values;
    for (int column = 0; column < 1990; ++column) {
        header += (column ? ",c" : "c") + QByteArray::number(column);
        values += (column ? "," : "") + QByteArray::number(column);
    }
    const qint64 id = p.importTableFile(p.writeFile("wide.csv", header + "\n" + values + "\n" + values + "\n")).tableId;
    RowModel model(p.project());
    QSignalSpy spy(&model, &RowModel::filtered);
    model.setTable(id);
    QVERIFY(spy.wait(20'000));
    QCOMPARE(model.columnCount(), 1990);
    QCOMPARE(filtered(model, QStringLiteral("c1989 = 1989")), (QList<qint64> {1, 2}));
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 1, 1989), QLocale().toString(1989).remove(QLocale().groupSeparator()), 20'000);
}

void TestRowModel::anotherTableStartsAnew()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 300);
    filtered(model, QStringLiteral("number < 5"));
    const qint64 other = p.importTableFile(p.writeFile("other.csv", "x\n1\n2\n")).tableId;
    QSignalSpy spy(&model, &RowModel::filtered);
    model.setTable(other);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.filter(), QString());
    QVERIFY(spy.wait(20'000));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 1, 0), QStringLiteral("2"), 20'000);
}

void TestRowModel::rowsAreSortedBySeveralColumns()
{
    DataProject p;
    const qint64 id = p.importTableFile(p.writeFile("t.csv", "a,b,c\n1,x,0.5\n2,y,0.25\n1,X,0.25\n2,,1\n1,y,3\n")).tableId;
    RowModel model(p.project());
    QSignalSpy spy(&model, &RowModel::filtered);
    model.setTable(id);
    QVERIFY(spy.wait(20'000));
    model.setSort({{0, Qt::DescendingOrder}, {1, Qt::AscendingOrder}, {2, Qt::AscendingOrder}});
    QVERIFY(spy.wait(20'000));
    // 2: y, then missing; 1: x and X are equal and told apart by c.
    QCOMPARE(model.filteredIds(), (QList<qint64> {2, 4, 3, 1, 5}));
    model.setSort({{1, Qt::DescendingOrder}, {2, Qt::DescendingOrder}});
    QVERIFY(spy.wait(20'000));
    QCOMPARE(model.filteredIds(), (QList<qint64> {5, 2, 1, 3, 4}));
    model.setSort(QList<std::pair<int, Qt::SortOrder>>());
    QVERIFY(spy.wait(20'000));
    QCOMPARE(model.filteredIds(), (QList<qint64> {1, 2, 3, 4, 5}));
}

void TestRowModel::whatIsLargeAndWhatIsExactIsSortedExactly()
{
    // 2^53 and its neighbour are the same double.
    DataProject p;
    const qint64 id = p.importTableFile(p.writeFile("t.csv", "n\n9007199254740993\n-5\n9007199254740992\n9223372036854775807\n0\n-9223372036854775808\n")).tableId;
    RowModel model(p.project());
    QSignalSpy spy(&model, &RowModel::filtered);
    model.setTable(id);
    QVERIFY(spy.wait(20'000));
    QCOMPARE(sorted(model, 0, Qt::AscendingOrder), (QList<qint64> {6, 2, 5, 3, 1, 4}));
    QCOMPARE(sorted(model, 0, Qt::DescendingOrder), (QList<qint64> {4, 1, 3, 5, 2, 6}));
}

void TestRowModel::anEditedCellIsShownAndAnUndoneOneToo()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 1000);
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 4, 0), QStringLiteral("n5"), 20'000);
    QVERIFY(model.setData(model.index(4, 0), QStringLiteral("five")));
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 4, 0), QStringLiteral("five"), 20'000);
    QVERIFY(model.setData(model.index(4, 2), QString()));
    QTRY_COMPARE_WITH_TIMEOUT(model.index(4, 2).data(RowModel::MissingRole).toBool(), true, 20'000);
    QCOMPARE(p.column(QStringLiteral("SELECT name FROM data_t WHERE price IS NULL AND row_id = 5")), QStringList {QStringLiteral("five")});
    QVERIFY((*p.project().journal())->undo());
    QVERIFY((*p.project().journal())->undo());
    QTRY_COMPARE_WITH_TIMEOUT(text(model, 4, 0), QStringLiteral("n5"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(4, 2).data(RowModel::ValueRole), QVariant(1.25), 20'000);
}

void TestRowModel::whatDoesNotFitAColumnIsRefusedWithASentence()
{
    DataProject p;
    RowModel model(p.project());
    load(model, p, 20);
    QSignalSpy failures(&model, &RowModel::failed);
    QVERIFY(!model.setData(model.index(4, 1), QStringLiteral("many")));
    QCOMPARE(failures.size(), 1);
    const QString sentence = failures.first().first().value<Error>().sentence;
    QVERIFY2(sentence.contains(QLatin1String("many")) && sentence.contains(QLatin1String("number")), qPrintable(sentence));
    QCOMPARE(p.column(QStringLiteral("SELECT number FROM data_t WHERE row_id = 5")), QStringList {QStringLiteral("15")});
    QCOMPARE(p.column(QStringLiteral("SELECT count(*) FROM journal")), QStringList {QStringLiteral("0")});
}

void TestRowModel::noTableHasNoRows()
{
    DataProject p;
    RowModel model(p.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model, p, 30);
    model.setTable(0);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.isLoading());
    QCOMPARE(model.rowId(0), 0);
    QSignalSpy failures(&model, &RowModel::failed);
    model.setTable(4711);
    QCOMPARE(failures.size(), 1);
}

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
