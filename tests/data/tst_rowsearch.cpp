// SPDX-License-Identifier: GPL-3.0-or-later
// Searching texts: the index is built when it is asked for, kept right, and lies where it may be deleted.
#include "dataproject.h"

#include "models/data/rowcache.h"
#include "models/data/rowquery.h"
#include "models/data/rowsearch.h"

#include <QStandardPaths>
#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

RowQuery rowQuery(const QString &projectFile, qint64 tableId, const QString &filter)
{
    RowQuery query;
    query.projectFile = projectFile;
    query.tableId = tableId;
    query.filter = filter;
    return query;
}

} // namespace

class TestRowSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void typedWordsBecomeAQuery_data();
    void typedWordsBecomeAQuery();
    void wordsAreFoundInAnyTextColumn();
    void searchStandsBesideOtherConditions();
    void changedCellsAreFoundAnew();
    void labelsDoNotMakeItLookAgain();
    void rowsThatAreGoneAreNotFound();
    void aDeletedCacheIsBuiltAgain();
    void aDamagedCacheIsBuiltAgain();
    void aCanceledBuildGoesOn();
    void aTableWithoutTextsSaysSo();
    void theIndexCannotBeWrittenByAnExpression_data();
    void theIndexCannotBeWrittenByAnExpression();
    void theWordSearchInATextIsNoQuestion();

private:
    QList<qint64> found(const QString &typed, const QString &besides = {})
    {
        const QString call = QStringLiteral("row_id IN (SELECT rowid FROM search('%1'))").arg(RowSearch::query(typed));
        return rows(besides.isEmpty() ? call : call + QLatin1String(" AND ") + besides);
    }
    QList<qint64> rows(const QString &filter)
    {
        const auto result = findRows(rowQuery(m_p->project().file(), m_table.id, filter));
        if (!result)
            qWarning("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        return result ? result->ids.toList() : QList<qint64> {-1};
    }
    QString cacheFile() { return *RowCache::file(m_p->project().file(), m_p->reader(), m_table); }
    /** As a gesture does it. */
    void change(const char *sql)
    {
        const auto done = (*m_p->project().journal())->gesture({QStringLiteral("edit"), 0, m_table.id, 0, {}}, [&](SQLite::Database &database) -> Result<void> {
            database.exec(sql);
            return {};
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    }

    std::unique_ptr<DataProject> m_p;
    TableInfo m_table;
};

void TestRowSearch::init()
{
    m_p = std::make_unique<DataProject>();
    const QByteArray csv = "title,note,n\n\"Crème brûlée\",sweet and brown,1\nRed wine,from Bordeaux,2\nWhite wine,\"it's dry, not sweet\",3\nBread,,4\n";
    m_table = *Tables::byId(m_p->reader(), m_p->importTableFile(m_p->writeFile(QStringLiteral("t.csv"), csv), QStringLiteral("t")).tableId);
}

void TestRowSearch::typedWordsBecomeAQuery_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    QTest::newRow("one word") << "wine" << "\"wine\" *";
    QTest::newRow("several") << " red   wine" << "\"red\" \"wine\" *";
    QTest::newRow("a phrase") << "\"red wine\"" << "\"red wine\"";
    QTest::newRow("a phrase and a word") << "\"red wine\" bord" << "\"red wine\" \"bord\" *";
    QTest::newRow("operators are words") << "red OR (white" << "\"red\" \"OR\" \"(white\" *";
    QTest::newRow("nothing to find") << " - \" " << "";
    QTest::newRow("an apostrophe") << "it's" << "\"it's\" *";
}

void TestRowSearch::typedWordsBecomeAQuery()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, query);
    QCOMPARE(RowSearch::query(typed), query);
    QCOMPARE(RowSearch::query(RowSearch::typed(query)), query);
}

void TestRowSearch::wordsAreFoundInAnyTextColumn()
{
    QCOMPARE(found(QStringLiteral("sweet")), (QList<qint64> {1, 3}));
    QCOMPARE(found(QStringLiteral("creme")), QList<qint64> {1}); // without accents too
    QCOMPARE(found(QStringLiteral("WINE bord")), QList<qint64> {2});
    QCOMPARE(found(QStringLiteral("\"wine red\"")), QList<qint64> {});
    QCOMPARE(found(QStringLiteral("ine")), QList<qint64> {});
}

void TestRowSearch::searchStandsBesideOtherConditions()
{
    QCOMPARE(found(QStringLiteral("wine"), QStringLiteral("n > 2")), QList<qint64> {3});
    QCOMPARE(rows(QStringLiteral("row_id NOT IN (SELECT rowid FROM search('wine OR bread'))")), QList<qint64> {1});
}

void TestRowSearch::changedCellsAreFoundAnew()
{
    QCOMPARE(found(QStringLiteral("bread")), QList<qint64> {4});
    change("UPDATE data_t SET title = 'Cake', note = 'sweet' WHERE row_id = 4");
    QCOMPARE(found(QStringLiteral("bread")), QList<qint64> {});
    QCOMPARE(found(QStringLiteral("sweet")), (QList<qint64> {1, 3, 4}));
    QVERIFY((*m_p->project().journal())->undo());
    QCOMPARE(found(QStringLiteral("bread")), QList<qint64> {4});
    QVERIFY((*m_p->project().journal())->redo());
    QCOMPARE(found(QStringLiteral("cake")), QList<qint64> {4});
}

void TestRowSearch::labelsDoNotMakeItLookAgain()
{
    QVERIFY(!found(QStringLiteral("wine")).isEmpty());
    change("INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(1, 1, 1, 'x', 'human', 0)");
    int reports = 0;
    const TaskControl control({}, [&](const TaskProgress &) { ++reports; });
    QVERIFY(RowSearch::bringUpToDate(m_p->project().file(), m_table.id, control));
    QCOMPARE(reports, 0);
}

void TestRowSearch::rowsThatAreGoneAreNotFound()
{
    QCOMPARE(found(QStringLiteral("wine")).size(), 2);
    change("DELETE FROM data_t WHERE row_id = 2");
    change("INSERT INTO data_t(row_id, title, n) VALUES(9, 'mulled wine', 1)");
    auto cache = RowCache::open(cacheFile());
    QCOMPARE(found(QStringLiteral("wine")), (QList<qint64> {3, 9}));
    QCOMPARE(integerOf(**cache, "SELECT count(*) FROM search WHERE search MATCH 'wine'"), 2);
}

void TestRowSearch::aDeletedCacheIsBuiltAgain()
{
    QCOMPARE(found(QStringLiteral("wine")).size(), 2);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(cacheFile() + QLatin1String(suffix));
    QCOMPARE(found(QStringLiteral("wine")).size(), 2);
    // Nothing of it stands in the project.
    QCOMPARE(m_p->column(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name LIKE 'search%'")), QStringList {QStringLiteral("0")});
}

void TestRowSearch::aDamagedCacheIsBuiltAgain()
{
    QDir().mkpath(RowCache::folder());
    QFile file(cacheFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QCOMPARE(found(QStringLiteral("wine")).size(), 2);
}

void TestRowSearch::aCanceledBuildGoesOn()
{
    m_p->write([](SQLite::Database &database) {
        database.exec("WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO data_t(row_id, title) SELECT i, 'row ' || i FROM n");
    });
    int slices = 0;
    const TaskControl control([&] { return slices >= 2; }, [&](const TaskProgress &) { ++slices; });
    const Result<void> canceled = RowSearch::bringUpToDate(m_p->project().file(), m_table.id, control);
    QVERIFY(!canceled && canceled.error().isCanceled());
    auto cache = RowCache::open(cacheFile());
    QCOMPARE(integerOf(**cache, "SELECT count(*) FROM search_content"), 10'000);
    QCOMPARE(found(QStringLiteral("row 19999")), QList<qint64> {19999});
}

void TestRowSearch::aTableWithoutTextsSaysSo()
{
    const qint64 id = m_p->importTableFile(m_p->writeFile(QStringLiteral("n.csv"), "a,b\n1,2\n3,4\n"), QStringLiteral("numbers")).tableId;
    const auto result = findRows(rowQuery(m_p->project().file(), id, QStringLiteral("row_id IN (SELECT rowid FROM search('x'))")));
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.contains(QStringLiteral("numbers")), qPrintable(result.error().sentence));
}

void TestRowSearch::theIndexCannotBeWrittenByAnExpression_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *text : {"(SELECT fts5(1))", "row_id IN (SELECT rowid FROM search('wine')) AND load_extension('x')", "(SELECT count(*) FROM pragma_database_list) > 0",
             "(DELETE FROM search)", "row_id IN (INSERT INTO search(search) VALUES('delete-all'))", "1; DELETE FROM found.search", "(SELECT 1 FROM pragma_query_only(0))"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRowSearch::theIndexCannotBeWrittenByAnExpression()
{
    QFETCH(const QString, expression);
    QCOMPARE(found(QStringLiteral("wine")).size(), 2);
    const auto result = findRows(rowQuery(m_p->project().file(), m_table.id, expression));
    QVERIFY(!result);
    QCOMPARE(found(QStringLiteral("wine")).size(), 2);
}

void TestRowSearch::theWordSearchInATextIsNoQuestion()
{
    QVERIFY(RowSearch::isAskedBy(QStringLiteral("row_id IN (SELECT rowid FROM Search('x'))")));
    QVERIFY(!RowSearch::isAskedBy(QStringLiteral("title = 'search(1)'")));
    QVERIFY(!RowSearch::isAskedBy(QStringLiteral("research > 1")));
}

QTEST_GUILESS_MAIN(TestRowSearch)
#include "tst_rowsearch.moc"
