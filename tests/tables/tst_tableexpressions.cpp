// SPDX-License-Identifier: GPL-3.0-or-later
// The filter expressions that the tables page writes, judged by SQLite itself.
#include "models/project/database.h"
#include "models/project/expressionterms.h"

#include <QtTest>

#include <sqlite3.h>

using namespace cairn;

class TestTableExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsReadAsItsColumn_data();
    void everyNameIsReadAsItsColumn();
    void plainNamesStandWithoutQuotes();
    void valuesFindTheirRows_data();
    void valuesFindTheirRows();
    void aMissingValueIsAmongTheOthers();
    void anOrKeepsToItself();

private:
    /** Rows of a table with this one column and these values for which the expression holds. */
    static qint64 count(const QString &column, const QVariantList &values, const QString &expression);
};

qint64 TestTableExpressions::count(const QString &column, const QVariantList &values, const QString &expression)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    QString quoted = column;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    database.exec(QStringLiteral("CREATE TABLE rows(\"%1\")").arg(quoted).toStdString());
    for (const QVariant &value : values)
        execute(database, "INSERT INTO rows VALUES(?)", value);
    return integerOf(database, QStringLiteral("SELECT count(*) FROM rows WHERE (%1)").arg(expression).toUtf8().constData());
}

void TestTableExpressions::everyNameIsReadAsItsColumn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"age", "mean radius", "1st", "a\"b", "größe", "x-y", "_", "CamelCase", "true", "false", "row"})
        QTest::newRow(name) << QString::fromUtf8(name);
    // Every word that SQLite knows could be somebody's column.
    for (int index = 0; index < sqlite3_keyword_count(); ++index) {
        const char *word = nullptr;
        int length = 0;
        sqlite3_keyword_name(index, &word, &length);
        const QString name = QString::fromLatin1(word, length).toLower();
        QTest::newRow(qPrintable(QStringLiteral("keyword ") + name)) << name;
    }
}

void TestTableExpressions::everyNameIsReadAsItsColumn()
{
    QFETCH(QString, name);
    QCOMPARE(count(name, {7LL, 8LL, 7LL}, equalsExpression(name, 7LL)), 2);
    QCOMPARE(count(name, {7LL, QVariant(), QVariant()}, missingExpression(name)), 2);
}

void TestTableExpressions::plainNamesStandWithoutQuotes()
{
    QCOMPARE(columnTerm(QStringLiteral("hr_per_week")), QStringLiteral("hr_per_week"));
    QCOMPARE(columnTerm(QStringLiteral("mean radius")), QStringLiteral("\"mean radius\""));
    QCOMPARE(columnTerm(QStringLiteral("order")), QStringLiteral("\"order\""));
}

void TestTableExpressions::valuesFindTheirRows_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("whole number") << QVariant(42LL);
    QTest::newRow("real number") << QVariant(0.1);
    QTest::newRow("very small number") << QVariant(1e-300);
    QTest::newRow("text") << QVariant(QStringLiteral("<=50K"));
    QTest::newRow("text with a quote") << QVariant(QStringLiteral("it's"));
    QTest::newRow("text that would end the expression") << QVariant(QStringLiteral("'); DROP TABLE rows; --"));
    QTest::newRow("empty text") << QVariant(QStringLiteral(""));
    QTest::newRow("digits as text") << QVariant(QStringLiteral("0042"));
}

void TestTableExpressions::valuesFindTheirRows()
{
    QFETCH(QVariant, value);
    const QVariantList rows {value, QStringLiteral("something else"), value, QVariant()};
    QCOMPARE(count(QStringLiteral("x"), rows, equalsExpression(QStringLiteral("x"), value)), 2);
    QCOMPARE(count(QStringLiteral("x"), rows, differsExpression(QStringLiteral("x"), value)), 2);
}

void TestTableExpressions::aMissingValueIsAmongTheOthers()
{
    const QVariantList rows {1LL, QVariant(), 2LL};
    QCOMPARE(count(QStringLiteral("x"), rows, differsExpression(QStringLiteral("x"), 1LL)), 2);
    QCOMPARE(count(QStringLiteral("x"), rows, equalsExpression(QStringLiteral("x"), QVariant())), 1);
    QCOMPARE(count(QStringLiteral("x"), rows, differsExpression(QStringLiteral("x"), QVariant())), 2);
}

void TestTableExpressions::anOrKeepsToItself()
{
    const QString either = QStringLiteral("x = 1 OR x = 2");
    QCOMPARE(count(QStringLiteral("x"), {1LL, 2LL, 3LL}, bothExpression(either, QStringLiteral("x > 1"))), 1);
    QCOMPARE(count(QStringLiteral("x"), {1LL, 2LL, 3LL}, bothExpression(QStringLiteral("x > 1"), either)), 1);
    QCOMPARE(bothExpression({}, either), either);
    QCOMPARE(bothExpression(either, {}), either);
}

QTEST_GUILESS_MAIN(TestTableExpressions)
#include "tst_tableexpressions.moc"
