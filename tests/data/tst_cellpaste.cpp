// SPDX-License-Identifier: GPL-3.0-or-later
// Copied cells: taken apart as spreadsheets write them, held against the columns they go into.
#include "models/data/cellpaste.h"

#include <QTest>

using namespace cairn;

class TestCellPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiedTextIsTakenApart_data();
    void copiedTextIsTakenApart();
    void eachCellGoesWhereItLies();
    void whatDoesNotFitIsCounted();
    void whatLiesBeyondIsCounted();
    void oneCellFillsAll();

private:
    static TableInfo table()
    {
        TableInfo info;
        const auto add = [&](const char *name, ColumnType type) {
            TableColumn column;
            column.name = QString::fromLatin1(name);
            column.type = type;
            info.columns.append(column);
        };
        add("town", ColumnType::Text);
        add("people", ColumnType::Integer);
        return info;
    }
    static QString text(const PastePlan &plan)
    {
        QStringList parts;
        for (const CellChange &change : plan.changes)
            parts.append(QStringLiteral("%1.%2=%3").arg(change.rowId).arg(change.column, change.value.isNull() ? QStringLiteral("-") : change.value.toString()));
        return parts.join(QLatin1Char(' '));
    }
    const QStringList kBoth {QStringLiteral("town"), QStringLiteral("people")};
};

void TestCellPaste::copiedTextIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("copied");
    QTest::addColumn<QList<QStringList>>("cells");
    const auto row = [](const char *name, const char *copied, const QList<QStringList> &cells) { QTest::newRow(name) << QByteArray(copied) << cells; };
    row("nothing", "", {});
    row("one word", "a", {{"a"}});
    row("a line that ends", "a\tb\n", {{"a", "b"}});
    row("two lines, as Windows ends them", "a\tb\r\nc\td\r\n", {{"a", "b"}, {"c", "d"}});
    row("empty cells", "\tb\n\t\n", {{"", "b"}, {"", ""}});
    row("an empty line between", "a\n\nb", {{"a"}, {""}, {"b"}});
    row("quotes round a tab and a line end", "\"a\tb\"\t\"c\nd\"", {{"a\tb", "c\nd"}});
    row("doubled quotes", "\"say \"\"hi\"\"\"", {{"say \"hi\""}});
    row("a quote inside a word", "5\" wide", {{"5\" wide"}});
    row("a quote that never closes", "\"a\tb", {{"a\tb"}});
}

void TestCellPaste::copiedTextIsTakenApart()
{
    QFETCH(QByteArray, copied);
    QFETCH(QList<QStringList>, cells);
    QCOMPARE(copiedCells(copied), cells);
}

void TestCellPaste::eachCellGoesWhereItLies()
{
    const PastePlan plan = planPaste(table(), {7, 9}, kBoth, {{"Ulm", "12"}, {"Bonn", ""}});
    QCOMPARE(text(plan), QStringLiteral("7.town=Ulm 7.people=12 9.town=Bonn 9.people=-"));
    QCOMPARE(plan.misfits + plan.beyond, 0);
}

void TestCellPaste::whatDoesNotFitIsCounted()
{
    const PastePlan plan = planPaste(table(), {7, 9}, kBoth, {{"Ulm", "many"}, {"Bonn", "3"}});
    QCOMPARE(text(plan), QStringLiteral("7.town=Ulm 9.town=Bonn 9.people=3"));
    QCOMPARE(plan.misfits, 1);
    QVERIFY(plan.misfitReason.contains(QLatin1String("many")) && plan.misfitReason.contains(QLatin1String("people")));
}

void TestCellPaste::whatLiesBeyondIsCounted()
{
    // A third column, a column that is none of the table's, and a second row.
    QCOMPARE(planPaste(table(), {7}, kBoth, {{"Ulm", "1", "x"}, {"Bonn", "2"}}).beyond, 3);
    const PastePlan plan = planPaste(table(), {7}, {QStringLiteral("town"), QString(), QStringLiteral("people")}, {{"Ulm", "label", "4"}});
    QCOMPARE(text(plan), QStringLiteral("7.town=Ulm 7.people=4"));
    QCOMPARE(plan.beyond, 1);
}

void TestCellPaste::oneCellFillsAll()
{
    QCOMPARE(text(planPasteEverywhere(table(), {1, 2}, kBoth, QStringLiteral("5"))), QStringLiteral("1.town=5 1.people=5 2.town=5 2.people=5"));
}

QTEST_GUILESS_MAIN(TestCellPaste)
#include "tst_cellpaste.moc"
