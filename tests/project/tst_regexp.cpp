// SPDX-License-Identifier: GPL-3.0-or-later
// `text REGEXP 'pattern'` in expressions: found as Perl would, and never for long.
#include "models/project/expression.h"
#include "tests/project/testproject.h"

using namespace cairn;

class RegexpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsFound_data();
    void whatIsFound();
    void aWrongPatternIsAnError();
    void aPatternThatTriesForEverIsAnError();
    void aPatternCannotRaiseItsLimit();
    void manyRowsTakeLittleTime();

private:
    Result<QList<qint64>> found(const QString &expression)
    {
        return m_connection->ids(QStringLiteral("row_id"), QStringLiteral("data_t"), expression);
    }
    std::unique_ptr<TestProject> m_trial;
    std::unique_ptr<ExpressionConnection> m_connection;
};

void RegexpTest::initTestCase()
{
    m_trial = std::make_unique<TestProject>();
    need(m_trial->gate().publish(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec("CREATE TABLE data_t(row_id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                      "INSERT INTO data_t VALUES(1, 'Zürich 8001'), (2, 'bern'), (3, NULL), (4, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')");
        return {};
    }));
    m_connection = need(ExpressionConnection::open(m_trial->file(), 20'000));
}

void RegexpTest::whatIsFound_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<qint64>>("rows");
    QTest::newRow("anywhere") << QStringLiteral("er") << QList<qint64> {2};
    QTest::newRow("with regard to case") << QStringLiteral("B") << QList<qint64> {};
    QTest::newRow("without") << QStringLiteral("(?i)B") << QList<qint64> {2, 4};
    QTest::newRow("letters of all languages") << QStringLiteral("^\\w+ \\d{4}$") << QList<qint64> {1};
    QTest::newRow("umlaut") << QStringLiteral("Z[üu]rich") << QList<qint64> {1};
    QTest::newRow("empty") << QString() << QList<qint64> {1, 2, 4};
}

void RegexpTest::whatIsFound()
{
    QFETCH(QString, pattern);
    QFETCH(QList<qint64>, rows);
    QCOMPARE(need(found(QStringLiteral("name REGEXP '%1'").arg(pattern))), rows);
}

void RegexpTest::aWrongPatternIsAnError()
{
    const auto refused = found(QStringLiteral("name REGEXP 'ab['"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("ab[")), qPrintable(refused.error().sentence));
}

void RegexpTest::aPatternThatTriesForEverIsAnError()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!found(QStringLiteral("name REGEXP '^(a|aa)+$'")));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

void RegexpTest::aPatternCannotRaiseItsLimit()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!found(QStringLiteral("name REGEXP '(*LIMIT_MATCH=4000000000)^(a|aa)+$'")));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

void RegexpTest::manyRowsTakeLittleTime()
{
    QElapsedTimer clock;
    clock.start();
    qint64 count = 0;
    need(m_connection->forEach(
        QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 200000) SELECT count(*) FROM c WHERE ('row ' || x) REGEXP '7$'"),
        [&](SQLite::Statement &row) { count = integerColumn(row, 0); }));
    QCOMPARE(count, 20'000);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(RegexpTest)
#include "tst_regexp.moc"
