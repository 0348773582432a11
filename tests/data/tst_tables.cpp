// SPDX-License-Identifier: GPL-3.0-or-later
// Tables found by name, and the expressions over them.
#include "dataproject.h"

#include "models/data/tables.h"
#include "models/project/expression.h"

#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableIsFoundByNameAndNumber();
    void anUnknownTableIsToldWithTheNamesThereAre();
    void columnsHaveTypesRolesAndChoices();
    void aColumnIsMentionedAsAWordOrInQuotes_data();
    void aColumnIsMentionedAsAWordOrInQuotes();
    void aLabelColumnIsJoinedOnlyWhenMentioned();
    void expressionsReachLabels();

private:
    static void addLabels(DataProject &p, qint64 tableId)
    {
        p.write([&](SQLite::Database &database) {
            execute(database, R"(INSERT INTO data_column(id, table_id, name, type, role, choices, position)
                VALUES(77, ?, 'my label', 'category', 'label', '["good","bad"]', 9))", tableId);
            for (const int row : {1, 3})
                execute(database, "INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(?, 77, ?, 'good', 'human', 0)", tableId, row);
        });
    }
};

void TestTables::aTableIsFoundByNameAndNumber()
{
    DataProject p;
    const TableImportReport report = p.importTableFile(p.writeFile("My table.csv", "a,b\n1,x\n2,y\n"));
    for (const QString &name : {QStringLiteral("My table"), QStringLiteral("my TABLE"), QStringLiteral("data_My_table"), QString::number(report.tableId)}) {
        const Result<TableInfo> table = Tables::find(p.reader(), name);
        QVERIFY2(table.has_value(), qPrintable(name));
        QCOMPARE(table->id, report.tableId);
        QCOMPARE(table->rows, 2);
    }
    const auto all = Tables::all(p.reader());
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 1);
}

void TestTables::anUnknownTableIsToldWithTheNamesThereAre()
{
    DataProject p;
    QVERIFY(!Tables::find(p.reader(), QStringLiteral("x")));
    p.importTableFile(p.writeFile("plants.csv", "a\n1\n"));
    const Result<TableInfo> table = Tables::find(p.reader(), QStringLiteral("animals"));
    QVERIFY(!table);
    QVERIFY(table.error().sentence.contains(QLatin1String("animals")));
    QVERIFY(table.error().sentence.contains(QLatin1String("plants")));
    QVERIFY(!Tables::byId(p.reader(), 4711));
}

void TestTables::columnsHaveTypesRolesAndChoices()
{
    DataProject p;
    const qint64 tableId = p.importTableFile(p.writeFile("t.csv", "id,x\n1,2.5\n")).tableId;
    addLabels(p, tableId);
    const Result<TableInfo> table = Tables::byId(p.reader(), tableId);
    QVERIFY(table.has_value());
    QCOMPARE(table->columns.size(), 3);
    QCOMPARE(table->storedColumns().size(), 2);
    QCOMPARE(table->columns[0].role, ColumnRole::Id);
    QCOMPARE(table->columns[1].type, ColumnType::Real);
    QCOMPARE(table->labelColumns().size(), 1);
    QCOMPARE(table->labelColumns().first().choices, (QStringList {"good", "bad"}));
    QCOMPARE(table->column(QStringLiteral("X"))->name, QStringLiteral("x"));
    QVERIFY(!table->column(QStringLiteral("y")));
}

void TestTables::aColumnIsMentionedAsAWordOrInQuotes_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("mentioned");
    QTest::newRow("alone") << "label = 'x'" << "label" << true;
    QTest::newRow("another case") << "LABEL IS NULL" << "label" << true;
    QTest::newRow("in brackets") << "(label)" << "label" << true;
    QTest::newRow("in quotes") << "\"my label\" = 1" << "my label" << true;
    QTest::newRow("in square brackets") << "[my label] = 1" << "my label" << true;
    QTest::newRow("part of a longer name") << "label_2 = 1" << "label" << false;
    QTest::newRow("end of a longer name") << "my_label = 1" << "label" << false;
    QTest::newRow("second place") << "label_2 = 1 OR label = 2" << "label" << true;
    QTest::newRow("quotes in the name") << "\"a\"\"b\" = 1" << "a\"b" << true;
    QTest::newRow("absent") << "x > 1" << "label" << false;
    QTest::newRow("no name") << "x > 1" << "" << false;
}

void TestTables::aColumnIsMentionedAsAWordOrInQuotes()
{
    QFETCH(QString, expression);
    QFETCH(QString, column);
    QTEST(mentionsColumn(expression, column), "mentioned");
}

void TestTables::aLabelColumnIsJoinedOnlyWhenMentioned()
{
    DataProject p;
    const qint64 tableId = p.importTableFile(p.writeFile("t.csv", "a\n1\n2\n3\n")).tableId;
    addLabels(p, tableId);
    const TableInfo table = *Tables::byId(p.reader(), tableId);
    QCOMPARE(Tables::expressionSource(table, QStringLiteral("a > 1")), QStringLiteral("\"data_t\""));
    QVERIFY(Tables::expressionSource(table, QStringLiteral("\"my label\" = 'good'")).contains(QLatin1String("row_label")));
}

void TestTables::expressionsReachLabels()
{
    DataProject p;
    const qint64 tableId = p.importTableFile(p.writeFile("t.csv", "a\n1\n2\n3\n")).tableId;
    addLabels(p, tableId);
    const TableInfo table = *Tables::byId(p.reader(), tableId);
    auto connection = ExpressionConnection::open(p.project().file());
    QVERIFY(connection.has_value());
    const auto ids = [&](const QString &expression) {
        auto found = (*connection)->ids(QStringLiteral("row_id"), Tables::expressionSource(table, expression), expression);
        if (!found)
            qWarning("%s", qPrintable(found.error().sentence));
        QList<qint64> sorted = found.value_or(QList<qint64> {-1});
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    };
    QCOMPARE(ids(QStringLiteral("\"my label\" = 'good'")), (QList<qint64> {1, 3}));
    QCOMPARE(ids(QStringLiteral("\"my label\" IS NULL")), (QList<qint64> {2}));
    QCOMPARE(ids(QStringLiteral("\"my label\" = 'good' AND a > 1")), (QList<qint64> {3}));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
