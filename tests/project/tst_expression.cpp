// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions that a person (or a stranger's project) brings: they can read, and do nothing else.
#include "models/project/expression.h"
#include "tests/project/testproject.h"

using namespace cairn;

class ExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void expressionsFilterAndCompute();
    void anEmptyExpressionMeansAll();
    void whatIsRefused_data();
    void whatIsRefused();
    void quotedBracketsAndCommentsAreFine();
    void aNameThatIsNoColumnIsToldAndNotATextInstead();
    void endlessExpressionsAreStopped();
    void cancelingStopsTheQuery();

private:
    std::unique_ptr<TestProject> m_trial;
    std::unique_ptr<ExpressionConnection> m_connection;
};

void ExpressionTest::initTestCase()
{
    m_trial = std::make_unique<TestProject>();
    need(m_trial->gate().publish(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("CREATE TABLE data_t(row_id INTEGER PRIMARY KEY, age INTEGER, name TEXT) STRICT;"
                      "INSERT INTO data_t VALUES(1, 20, 'ann'), (2, 30, 'bob (old)'), (3, NULL, 'c;--d')");
        return {};
    }));
    m_connection = need(ExpressionConnection::open(m_trial->file(), 2'000));
}

void ExpressionTest::expressionsFilterAndCompute()
{
    QCOMPARE(need(m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("age > 20 OR age IS NULL"))), (QList<qint64> {2, 3}));
    const auto values = need(m_connection->values(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("upper(name) || age")));
    QCOMPARE(values.size(), 3);
    QCOMPARE(values.at(0).second.toString(), QStringLiteral("ANN20"));
    QVERIFY(values.at(2).second.isNull());
}

void ExpressionTest::anEmptyExpressionMeansAll()
{
    QCOMPARE(need(m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("  "))).size(), 3);
}

void ExpressionTest::whatIsRefused_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("second statement") << "1; DROP TABLE data_t";
    QTest::newRow("leaves the brackets") << "1) OR (1";
    QTest::newRow("union after closing") << "1) UNION SELECT id FROM journal WHERE (1";
    QTest::newRow("comment that swallows") << "1 -- ";
    QTest::newRow("block comment") << "1 /* ";
    QTest::newRow("open bracket") << "(age > 1";
    QTest::newRow("open quote") << "name = 'ann";
    QTest::newRow("open identifier") << "\"age > 1";
    QTest::newRow("open square bracket") << "[age > 1";
    QTest::newRow("statement") << "DELETE FROM data_t";
    QTest::newRow("pragma") << "EXISTS (SELECT 1 FROM pragma_table_info('data_t'))";
    QTest::newRow("pragma that writes") << "EXISTS (SELECT 1 FROM pragma_user_version(5))";
    QTest::newRow("extension") << "load_extension('/lib/x.so')";
    QTest::newRow("unknown function") << "readfile('/etc/passwd')";
    QTest::newRow("writes a file") << "writefile('/tmp/x', 'y')";
    QTest::newRow("runs an editor") << "edit('x', 'vi')";
    QTest::newRow("tokenizer of strangers") << "fts3_tokenizer('simple')";
    QTest::newRow("inner of the full-text index") << "fts5(1)";
    QTest::newRow("vacuum into a file") << "VACUUM INTO '/tmp/x'";
    QTest::newRow("detach") << "DETACH found";
    QTest::newRow("insert in brackets") << "(INSERT INTO data_t VALUES (9, 9, 9))";
    QTest::newRow("update that returns") << "(UPDATE data_t SET age = 1 RETURNING 1)";
    QTest::newRow("setting of the connection") << "EXISTS (SELECT 1 FROM pragma_query_only(0))";
    QTest::newRow("list of files") << "EXISTS (SELECT 1 FROM pragma_database_list)";
    QTest::newRow("attach") << "ATTACH 'x' AS y";
    QTest::newRow("nothing but blanks in brackets") << "()";
    QTest::newRow("aggregate") << "count(*) > 1";
    QTest::newRow("column that is not there") << "height > 2";
    QTest::newRow("two columns") << "1, 2";
}

void ExpressionTest::whatIsRefused()
{
    QFETCH(const QString, expression);
    const QByteArray before = m_trial->dump(false);
    const auto ids = m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), expression);
    QVERIFY(!ids);
    QVERIFY(!ids.error().sentence.isEmpty());
    QCOMPARE(m_trial->dump(false), before);
    QCOMPARE(m_trial->count("PRAGMA user_version"), 1);
}

void ExpressionTest::quotedBracketsAndCommentsAreFine()
{
    QCOMPARE(need(m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("name = 'bob (old)'"))), QList<qint64> {2});
    QCOMPARE(need(m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("name = 'c;--d'"))), QList<qint64> {3});
    QCOMPARE(need(m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("name <> 'it''s)'"))).size(), 3);
}

void ExpressionTest::aNameThatIsNoColumnIsToldAndNotATextInstead()
{
    const auto ids = m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("\"heigth\" = 'a'"));
    QVERIFY(!ids);
    QVERIFY2(ids.error().sentence.contains(QStringLiteral("heigth")), qPrintable(ids.error().sentence));
}

void ExpressionTest::endlessExpressionsAreStopped()
{
    const auto ids = m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"),
        QStringLiteral("(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n) > 0"));
    QVERIFY(!ids);
    QVERIFY2(ids.error().sentence.contains(QStringLiteral("too long")), qPrintable(ids.error().sentence));
    // The connection goes on.
    QCOMPARE(need(m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), QStringLiteral("age = 20"))), QList<qint64> {1});
}

void ExpressionTest::cancelingStopsTheQuery()
{
    int asked = 0;
    const auto ids = m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"),
        QStringLiteral("(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n) > 0"),
        [&] { return ++asked > 5; });
    QVERIFY(!ids);
    QVERIFY(ids.error().isCanceled());
    QCOMPARE(asked, 6);
}

QTEST_GUILESS_MAIN(ExpressionTest)
#include "tst_expression.moc"
