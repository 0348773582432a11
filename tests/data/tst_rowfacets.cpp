// SPDX-License-Identifier: GPL-3.0-or-later
// Sections over a table's rows: what they write and read back, and counts that SQLite itself agrees with.
#include "dataproject.h"

#include "models/data/rowfacetcounts.h"
#include "models/data/rowquery.h"
#include "models/project/expressionfunctions.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

/** id,kind,age,day,note: kinds a, b, b, c in turns with each tenth missing; ages 0 to 9 in turns. */
QByteArray rowsText(int count)
{
    const QList<QByteArray> kinds {"a", "b", "b", "c"}, notes {"Late again", "on time", "LATE payment", "it's paid"};
    QByteArray text = "id,kind,age,day,note\n";
    for (int row = 1; row <= count; ++row)
        text += QByteArray::number(row) + ',' + (row % 10 == 0 ? QByteArray() : kinds[row % 4]) + ',' + QByteArray::number(row % 10) + ",2024-01-"
            + QByteArray::number(1 + row % 28).rightJustified(2, '0') + ',' + notes[row % 4] + "\n";
    return text;
}

RowQuery rowQuery(const QString &projectFile, qint64 tableId, const QString &filter)
{
    RowQuery query;
    query.projectFile = projectFile;
    query.tableId = tableId;
    query.filter = filter;
    return query;
}

/** "b 10, a 5, none 2": values with counts. */
QString printed(const RowFacetCount &count)
{
    QStringList parts;
    for (const RowFacetValue &value : count.values)
        parts.append(QStringLiteral("%1%2 %3").arg(value.isWanted ? QStringLiteral("+") : value.isUnwanted ? QStringLiteral("-") : QString(),
            value.value.isNull() ? QStringLiteral("none") : value.value.toString(), QString::number(value.count)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestRowFacets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsAreReadBack_data();
    void formsAreReadBack();
    void whatIsNoFormStaysInTheRest_data();
    void whatIsNoFormStaysInTheRest();
    void aHistogramHoldsEveryNumber_data();
    void aHistogramHoldsEveryNumber();
    void partsOfAHistogramAddUp();
    void datesAreDays_data();
    void datesAreDays();
    void countsAgreeWithSqlite();
    void aSectionIsCountedAsIfNothingWereChosenInIt();
    void valuesCanBeLeftOut();
    void wordsAreCountedOncePerRow();
    void manyRowsAreCountedInPartsAlike();
    void labelsAndTheirOriginsAreSections();
    void disagreementIsASection();
    void aFaultyFilterIsAnError();
    void theModelCountsAnewWhenTheFilterChanges();
    void chanceIsEvenAndRepeatable();
    void wordsAreWholeWords_data();
    void wordsAreWholeWords();

private:
    static TableInfo load(DataProject &p, int count)
    {
        return *Tables::byId(p.reader(), p.importTableFile(p.writeFile(QStringLiteral("t.csv"), rowsText(count)), QStringLiteral("t")).tableId);
    }
    static RowFacetCount counted(DataProject &p, const TableInfo &table, const QString &key, const QString &filter)
    {
        const auto answer = countRowFacets({p.project().file(), table.id, filter, {key}});
        if (!answer || answer->counts.size() != 1) {
            qWarning("%s", qPrintable(answer ? QStringLiteral("no such section") : answer.error().sentence));
            return RowFacetCount();
        }
        return answer->counts.first();
    }
};

void TestRowFacets::formsAreReadBack_data()
{
    QTest::addColumn<FacetKind>("kind");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QString>("expression");
    const QVariant none;
    const auto list = [](std::initializer_list<QVariant> values) { return QVariantList(values); };
    QTest::newRow("not one") << FacetKind::Not << list({QStringLiteral("it's")}) << "c IS NOT 'it''s'";
    QTest::newRow("not several") << FacetKind::Not << list({QStringLiteral("a"), QStringLiteral("b")}) << "(c NOT IN ('a', 'b') OR c IS NULL)";
    QTest::newRow("not missing") << FacetKind::Not << list({none}) << "c IS NOT NULL";
    QTest::newRow("neither one nor missing") << FacetKind::Not << list({5LL, none}) << "c NOT IN (5)";
    QTest::newRow("between") << FacetKind::Between << list({QStringLiteral("-1.5:30")}) << "c BETWEEN -1.5 AND 30";
    QTest::newRow("from") << FacetKind::Between << list({QStringLiteral("17:")}) << "c >= 17";
    QTest::newRow("up to") << FacetKind::Between << list({QStringLiteral(":17")}) << "c <= 17";
    QTest::newRow("between or missing") << FacetKind::Between << list({QStringLiteral("1:2"), none}) << "(c BETWEEN 1 AND 2 OR c IS NULL)";
    QTest::newRow("missing") << FacetKind::Between << list({none}) << "c IS NULL";
    QTest::newRow("days") << FacetKind::Days << list({QStringLiteral("2024-01-30:2024-02-29")}) << "(c >= '2024-01-30' AND c < '2024-03-01')";
    QTest::newRow("since") << FacetKind::Days << list({QStringLiteral("2024-01-30:")}) << "c >= '2024-01-30'";
    QTest::newRow("word") << FacetKind::Word << list({QStringLiteral("late")}) << "has_word(c, 'late')";
    QTest::newRow("no word") << FacetKind::NotWord << list({QStringLiteral("late")}) << "NOT has_word(c, 'late')";
    QTest::newRow("words") << FacetKind::Word << list({QStringLiteral("late"), QStringLiteral("a")}) << "has_word(c, 'late') AND has_word(c, 'a')";
    QTest::newRow("search") << FacetKind::Search << list({QStringLiteral("\"red\" \"wi\" *")})
                            << "row_id IN (SELECT rowid FROM search('\"red\" \"wi\" *'))";
}

void TestRowFacets::formsAreReadBack()
{
    QFETCH(const FacetKind, kind);
    QFETCH(const QVariantList, values);
    QFETCH(const QString, expression);
    const Facet facet {QStringLiteral("k"), kind, QStringLiteral("c"), {}};
    QCOMPARE(facet.expression(values), expression);
    // Beside others, as a filter has it.
    const FacetFilter filter = readRowFilter(QStringLiteral("x > 1 AND %1 AND y < 2").arg(expression), {facet});
    QCOMPARE(filter.values(QStringLiteral("k")), values);
    QCOMPARE(filter.rest, QStringLiteral("x > 1 AND y < 2"));
}

void TestRowFacets::whatIsNoFormStaysInTheRest_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *text : {"c BETWEEN 1 AND x", "c IS NOT d", "c >= 1 OR d < 2", "has_word(d, 'x')", "(c >= '2024-01-30' AND d < '2024-03-01')",
             "row_id IN (SELECT rowid FROM search(c))", "path LIKE '%x%'", "c = 'a' || 'b'"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRowFacets::whatIsNoFormStaysInTheRest()
{
    QFETCH(const QString, expression);
    TableInfo table;
    table.columns = {{1, QStringLiteral("c"), ColumnType::Real, ColumnRole::Feature, {}, {}, 0}};
    const QList<Facet> filters = rowFacetFilters(rowFacets(table, {}));
    const FacetFilter filter = readRowFilter(expression, filters);
    QVERIFY(filter.choices.isEmpty());
    QCOMPARE(filter.expression(filters), expression);
}

void TestRowFacets::aHistogramHoldsEveryNumber_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QList<double>>("numbers");
    QTest::newRow("ages") << true << QList<double> {17, 90, 39, 39, 17};
    QTest::newRow("below zero") << false << QList<double> {-3.25, 1e-3, -1e-9, 8};
    QTest::newRow("far apart") << false << QList<double> {1e-300, 1e300, -1e300, 0};
    QTest::newRow("all alike") << false << QList<double> {0.1, 0.1, 0.1};
    QTest::newRow("large and close") << false << QList<double> {1e15, 1e15 + 1, 1e15 + 2};
    QTest::newRow("few whole ones") << true << QList<double> {0, 1, 2, 3, 1};
}

void TestRowFacets::aHistogramHoldsEveryNumber()
{
    QFETCH(const bool, isWhole);
    QFETCH(const QList<double>, numbers);
    GrowingHistogram histogram(isWhole);
    for (const double number : numbers)
        histogram.add(number);
    histogram.add(std::numeric_limits<double>::quiet_NaN());
    histogram.add(std::numeric_limits<double>::infinity());
    const std::vector<qint64> bins = histogram.bins();
    QCOMPARE(histogram.count(), numbers.size());
    QCOMPARE(histogram.least(), *std::min_element(numbers.begin(), numbers.end()));
    QCOMPARE(histogram.most(), *std::max_element(numbers.begin(), numbers.end()));
    QVERIFY(bins.size() <= size_t(GrowingHistogram::kMostBins) && !bins.empty());
    QVERIFY(!isWhole || histogram.width() >= 1);
    // Each bin against a count by hand.
    for (size_t bin = 0; bin < bins.size(); ++bin) {
        const double from = histogram.start() + double(bin) * histogram.width();
        const auto inside = std::count_if(numbers.begin(), numbers.end(), [&](double number) { return number >= from && number < from + histogram.width(); });
        QCOMPARE(bins[bin], qint64(inside));
    }
}

void TestRowFacets::partsOfAHistogramAddUp()
{
    GrowingHistogram whole, left, right;
    for (int number = 0; number < 5000; ++number) {
        const double value = std::sin(number) * (number % 7 == 0 ? 1000 : 1);
        whole.add(value);
        (number % 3 == 0 ? left : right).add(value);
    }
    left.add(right);
    QCOMPARE(left.count(), 5000);
    QCOMPARE(left.bins(), whole.bins());
    QCOMPARE(left.start(), whole.start());
    QCOMPARE(left.width(), whole.width());
}

void TestRowFacets::datesAreDays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("day");
    // By `date -d ... +%s` / 86400.
    QTest::newRow("epoch") << QByteArray("1970-01-01") << 0.0;
    QTest::newRow("leap day with time") << QByteArray("2024-02-29T23:59:59") << 19782.0;
    QTest::newRow("before") << QByteArray("1969-12-31") << -1.0;
    QTest::newRow("no such day") << QByteArray("2023-02-29") << qQNaN();
    QTest::newRow("no date") << QByteArray("yesterday!") << qQNaN();
    QTest::newRow("short") << QByteArray("2024") << qQNaN();
}

void TestRowFacets::datesAreDays()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, day);
    const double found = dayNumber({text.constData(), size_t(text.size())});
    QVERIFY(qIsNaN(day) ? qIsNaN(found) : found == day);
}

void TestRowFacets::countsAgreeWithSqlite()
{
    DataProject p;
    const TableInfo table = load(p, 1000);
    const QStringList grouped = p.column(QStringLiteral("SELECT coalesce(kind, 'none') || ' ' || count(*) FROM data_t WHERE age > 3"
                                                        " GROUP BY kind ORDER BY kind IS NULL, count(*) DESC, kind"));
    QCOMPARE(printed(counted(p, table, QStringLiteral("column/kind"), QStringLiteral("age > 3"))), grouped.join(QStringLiteral(", ")));
    const RowFacetCount ages = counted(p, table, QStringLiteral("column/age"), QStringLiteral("kind = 'b'"));
    QCOMPARE(ages.histogram.width(), 1.0);
    for (int age = 0; age < 10; ++age) {
        const qint64 expected = p.column(QStringLiteral("SELECT count(*) FROM data_t WHERE kind = 'b' AND age = %1").arg(age)).first().toLongLong();
        const auto bin = qint64(age - ages.histogram.start());
        QCOMPARE(bin >= 0 && bin < qint64(ages.histogram.bins().size()) ? ages.histogram.bins()[size_t(bin)] : 0, expected);
    }
}

void TestRowFacets::aSectionIsCountedAsIfNothingWereChosenInIt()
{
    DataProject p;
    const TableInfo table = load(p, 100);
    const RowFacetCount kinds = counted(p, table, QStringLiteral("column/kind"), QStringLiteral("kind = 'a' AND age BETWEEN 2 AND 5"));
    const QStringList grouped = p.column(QStringLiteral("SELECT CASE kind WHEN 'a' THEN '+a' ELSE kind END || ' ' || count(*) FROM data_t WHERE age BETWEEN 2 AND 5"
                                                        " GROUP BY kind ORDER BY count(*) DESC, kind"));
    QCOMPARE(printed(kinds), grouped.join(QStringLiteral(", ")));
    const RowFacetCount ages = counted(p, table, QStringLiteral("column/age"), QStringLiteral("kind = 'a' AND age BETWEEN 2 AND 5"));
    QCOMPARE(ages.from, QStringLiteral("2"));
    QCOMPARE(ages.to, QStringLiteral("5"));
    QCOMPARE(ages.histogram.count(), p.column(QStringLiteral("SELECT count(*) FROM data_t WHERE kind = 'a'")).first().toLongLong());
}

void TestRowFacets::valuesCanBeLeftOut()
{
    DataProject p;
    const TableInfo table = load(p, 100);
    const QString filter = QStringLiteral("kind IS NOT 'a'");
    QVERIFY(printed(counted(p, table, QStringLiteral("column/kind"), filter)).contains(QStringLiteral("-a ")));
    const RowFacetCount ages = counted(p, table, QStringLiteral("column/age"), filter);
    QCOMPARE(ages.histogram.count(), p.column(QStringLiteral("SELECT count(*) FROM data_t WHERE kind IS NULL OR kind <> 'a'")).first().toLongLong());
}

void TestRowFacets::wordsAreCountedOncePerRow()
{
    DataProject p;
    const TableInfo table = *Tables::byId(p.reader(),
        p.importTableFile(p.writeFile(QStringLiteral("t.csv"), "note,n\n\"late, late, LATE delivery of the box that nobody wanted to have here\",1\n\"Überfällig und late for a very long time without any word\",2\nthe other text about delivery and nothing else at all,3\n"),
            QStringLiteral("t")).tableId);
    QCOMPARE(table.column(QStringLiteral("note"))->type, ColumnType::Text);
    const QString words = printed(counted(p, table, QStringLiteral("words/note"), {}));
    QVERIFY2(words.startsWith(QStringLiteral("delivery 2, late 2, ")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("überfällig 1")) && !words.contains(QStringLiteral("the ")), qPrintable(words));
}

void TestRowFacets::manyRowsAreCountedInPartsAlike()
{
    DataProject p;
    const TableInfo table = load(p, 20);
    p.write([](SQLite::Database &database) {
        database.exec("WITH RECURSIVE n(i) AS (SELECT 21 UNION ALL SELECT i + 1 FROM n WHERE i < 450000)"
                      " INSERT INTO data_t(row_id, id, kind, age, day, note) SELECT i, i, 'k' || (i % 5), i % 100, '2024-01-01', '' FROM n");
        database.exec("UPDATE data_table SET rows = 450000");
    });
    const auto answer = countRowFacets({p.project().file(), table.id, QStringLiteral("age < 50 AND kind <> 'k3'"), {QStringLiteral("column/kind"), QStringLiteral("column/age")}});
    QVERIFY(answer.has_value());
    QStringList grouped = p.column(QStringLiteral("SELECT coalesce(kind, 'none') || ' ' || count(*) FROM data_t WHERE age < 50 AND kind <> 'k3' GROUP BY kind"
                                                  " ORDER BY count(*) DESC, kind"));
    QCOMPARE(printed(answer->counts.first()), grouped.join(QStringLiteral(", ")));
    QCOMPARE(answer->counts.last().histogram.count(), p.column(QStringLiteral("SELECT count(*) FROM data_t WHERE age < 50 AND kind <> 'k3'")).first().toLongLong());
    // And the grid finds the same rows, in their order.
    const auto found = findRows(rowQuery(p.project().file(), table.id, QStringLiteral("age = 7")));
    QVERIFY(found.has_value());
    QVERIFY(found->ids.isAscending());
    QCOMPARE(found->count, p.column(QStringLiteral("SELECT count(*) FROM data_t WHERE age = 7")).first().toLongLong());
    // In parts too a person can stop it, and is told how far it is.
    const auto stopped = findRows(rowQuery(p.project().file(), table.id, QStringLiteral("age = 7")), TaskControl([] { return true; }, {}));
    QVERIFY(!stopped && stopped.error().isCanceled());
    std::atomic<qint64> farthest = 0;
    QVERIFY(findRows(rowQuery(p.project().file(), table.id, QStringLiteral("age = 7")), TaskControl({}, [&](const TaskProgress &progress) {
        farthest = std::max<qint64>(farthest, progress.done);
        QVERIFY(progress.total == 450'000);
    })));
    QVERIFY(QThread::idealThreadCount() == 1 || farthest == 450'000);
}

void TestRowFacets::labelsAndTheirOriginsAreSections()
{
    DataProject p;
    const TableInfo bare = load(p, 10);
    p.write([&](SQLite::Database &database) {
        execute(database, "INSERT INTO data_column(id, table_id, name, type, role, position) VALUES(900, ?, 'verdict', 'category', 'label', 9)", bare.id);
        for (int row = 1; row <= 6; ++row)
            execute(database, "INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(?, 900, ?, ?, ?, 0)", bare.id, row,
                QString::fromLatin1(row % 2 ? "good" : "bad"), QString::fromLatin1(row < 5 ? "human" : "rule"));
    });
    const TableInfo table = *Tables::byId(p.reader(), bare.id);
    QCOMPARE(printed(counted(p, table, QStringLiteral("label/verdict"), {})), QStringLiteral("bad 3, good 3, none 4"));
    QCOMPARE(printed(counted(p, table, QStringLiteral("found/origin of verdict"), QStringLiteral("verdict = 'good'"))), QStringLiteral("human 2, rule 1"));
    const auto rows = findRows(rowQuery(p.project().file(), table.id, QStringLiteral("\"origin of verdict\" = 'rule'")));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->ids.toList(), (QList<qint64> {5, 6}));
}

void TestRowFacets::disagreementIsASection()
{
    DataProject p;
    const TableInfo bare = load(p, 10);
    p.write([&](SQLite::Database &database) {
        execute(database, "INSERT INTO data_column(id, table_id, name, type, role, position) VALUES(900, ?, 'verdict', 'category', 'label', 9)", bare.id);
        for (const auto &[row, layer, value] : {std::tuple(1, 1, "x"), std::tuple(1, 2, "x"), std::tuple(2, 1, "x"), std::tuple(2, 2, "y"), std::tuple(3, 1, "x")})
            execute(database, "INSERT INTO row_label(table_id, column_id, row_id, layer_id, value, origin, updated_at) VALUES(?, 900, ?, ?, ?, 'human', 0)",
                bare.id, row, layer, QString::fromLatin1(value));
        execute(database, "INSERT INTO snapshot(id, name, digest, created_at, table_id, target, split_rule) VALUES(1, 's', x'00', 0, ?, 'verdict', '{}')", bare.id);
        execute(database, "INSERT INTO run(id, uuid, name, snapshot_id, status, folder) VALUES(7, 'u', 'boost', 1, 'finished', 'f')");
        for (const auto &[row, value] : {std::pair(1, "x"), std::pair(2, "y"), std::pair(9, "x")})
            execute(database, "INSERT INTO prediction(run_id, table_id, row_id, class_name, score) VALUES(7, ?, ?, ?, 0.5)", bare.id, row, QString::fromLatin1(value));
    });
    const TableInfo table = *Tables::byId(p.reader(), bare.id);
    QCOMPARE(printed(counted(p, table, QStringLiteral("found/agreement on verdict"), {})), QStringLiteral("agree 1, disagree 1, none 8"));
    QCOMPARE(printed(counted(p, table, QStringLiteral("found/agreement with boost"), {})), QStringLiteral("agree 1, disagree 1, none 8"));
    const auto rows = findRows(rowQuery(p.project().file(), table.id, QStringLiteral("\"agreement with boost\" = 'disagree' AND \"prediction of boost\" = 'y'")));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->ids.toList(), QList<qint64> {2});
}

void TestRowFacets::aFaultyFilterIsAnError()
{
    DataProject p;
    const TableInfo table = load(p, 10);
    const auto answer = countRowFacets({p.project().file(), table.id, QStringLiteral("nonsense = 1"), {QStringLiteral("column/kind")}});
    QVERIFY(!answer);
    QVERIFY(answer.error().sentence.contains(QStringLiteral("nonsense")));
}

void TestRowFacets::theModelCountsAnewWhenTheFilterChanges()
{
    DataProject p;
    RowFacetCounts counts(p.project());
    counts.setTable(load(p, 100));
    counts.setOpen({QStringLiteral("column/kind")});
    QSignalSpy spy(&counts, &RowFacetCounts::counted);
    QVERIFY(!counts.isCounting()); // nobody looks
    counts.setActive(true);
    QVERIFY(counts.isCounting());
    QVERIFY(spy.wait(20'000));
    const QString all = printed(counts.counts().first());
    counts.setFilter(QStringLiteral("age = 1"));
    QVERIFY(spy.wait(20'000));
    QVERIFY(printed(counts.counts().first()) != all);
}

void TestRowFacets::chanceIsEvenAndRepeatable()
{
    std::vector<int> bins(10);
    for (qint64 number = 0; number < 100'000; ++number)
        ++bins[size_t(chanceOf(number, 42) * 10)];
    // 10,000 each with a standard deviation of 95: six of them either way.
    for (const int count : bins)
        QVERIFY(std::abs(count - 10'000) < 570);
    QCOMPARE(chanceOf(7, 42), chanceOf(7, 42));
    QVERIFY(chanceOf(7, 42) != chanceOf(7, 43));
}

void TestRowFacets::wordsAreWholeWords_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("whatever its case") << "has_word(note, 'lAtE')" << qint64(2);
    QTest::newRow("not a part") << "has_word(note, 'lat')" << qint64(0);
    QTest::newRow("beyond ASCII") << "has_word('Über den Wolken', 'ÜBER')" << qint64(4);
    QTest::newRow("no word") << "has_word(note, '!')" << qint64(0);
    QTest::newRow("missing") << "has_word(NULL, 'late') IS NULL" << qint64(4);
}

void TestRowFacets::wordsAreWholeWords()
{
    QFETCH(const QString, expression);
    QFETCH(const qint64, rows);
    DataProject p;
    const TableInfo table = load(p, 4);
    const auto found = findRows(rowQuery(p.project().file(), table.id, expression));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().sentence));
    QCOMPARE(found->count, rows);
}

QTEST_GUILESS_MAIN(TestRowFacets)
#include "tst_rowfacets.moc"
