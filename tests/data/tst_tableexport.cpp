// SPDX-License-Identifier: GPL-3.0-or-later
// What is written reads back as it was: values, types, and the difference between empty and missing.
#include "dataproject.h"

#include "models/data/tableexport.h"
#include "models/data/tables.h"

#include <QTest>

#include <cmath>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

/** Values that are easily lost on the way. */
const QByteArray kHard = "{\"id\": \"007\", \"i\": 9007199254740993, \"r\": 0.30000000000000004, \"w\": 1.0, \"t\": \"\", \"d\": \"2024-03-01\", \"ok\": true}\n"
                         "{\"id\": \"010\", \"i\": -1, \"r\": 5e-324, \"w\": 2.0, \"t\": null, \"d\": \"1999-12-31\", \"ok\": false}\n"
                         "{\"id\": \"x\", \"i\": null, \"r\": 1.7976931348623157e308, \"w\": null, \"t\": \" a,b;\\\"c\\\"\\t\\nd_x0041_ \", \"d\": null, \"ok\": null}\n"
                         "{\"id\": \"=1+1\", \"i\": 0, \"r\": -0.1, \"w\": 3.5, \"t\": \"\\u00fc\\ud83d\\ude00\", \"d\": \"2024-03-01\", \"ok\": true}\n";

TableExportRequest requestFor(DataProject &p, const QString &file, const QString &table = QStringLiteral("hard"))
{
    TableExportRequest request;
    request.cells.projectFile = p.project().file();
    request.cells.tableId = Tables::find(p.reader(), table)->id;
    request.file = file;
    return request;
}

QString cellsOf(DataProject &p, const QString &table)
{
    const TableInfo info = *Tables::find(p.reader(), table);
    QStringList lines;
    QStringList parts;
    for (const TableColumn &column : info.storedColumns()) {
        lines.append(column.name + QLatin1Char(' ') + columnTypeName(column.type == ColumnType::Category ? ColumnType::Text : column.type));
        parts.append(QStringLiteral("typeof(%1) || ' ' || quote(%1)").arg(quotedName(column.name)));
    }
    lines += p.column(QStringLiteral("SELECT %1 FROM %2 ORDER BY row_id").arg(parts.join(QStringLiteral(" || '; ' || ")), quotedName(info.sqlName)));
    return lines.join(QLatin1Char('\n'));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatReadsBackAsItWas_data();
    void everyFormatReadsBackAsItWas();
    void numbersBeyondASheetAreTextAndTold();
    void csvIsWrittenLetterByLetter();
    void anotherDialectIsKept();
    void charactersThatAnEncodingLacksAreCounted();
    void formulasAreToldAndNeutralised();
    void filteredRowsAndChosenColumnsAlone();
    void labelsGoAlong();
    void aCanceledExportLeavesWhatWasThere_data();
    void aCanceledExportLeavesWhatWasThere();
    void anUnknownEndingSaysWhichThereAre();
    void theProjectItselfIsNotOverwritten();
    void aSheetDoesNotHoldMoreThanItCan();
    void hostileFiltersAreRefused_data();
    void hostileFiltersAreRefused();
};

void TestTableExport::everyFormatReadsBackAsItWas_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "tsv", "xlsx", "jsonl", "sqlite"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestTableExport::everyFormatReadsBackAsItWas()
{
    QFETCH(QString, ending);
    DataProject p;
    QByteArray hard = kHard;
    // A spreadsheet keeps 15 digits of a whole number.
    if (ending == QLatin1String("xlsx"))
        hard.replace("9007199254740993", "900719925474099");
    p.importTableFile(p.writeFile("hard.jsonl", hard));
    const QString file = p.path("out." + ending);
    const auto report = exportTable(requestFor(p, file));
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->rows, 4);
    p.importTableFile(file, "again");
    QCOMPARE(cellsOf(p, "again"), cellsOf(p, "hard"));
}

void TestTableExport::numbersBeyondASheetAreTextAndTold()
{
    DataProject p;
    p.importTableFile(p.writeFile("hard.jsonl", kHard));
    const auto report = exportTable(requestFor(p, p.path("out.xlsx")));
    QVERIFY(report);
    QCOMPARE(report->notes.size(), 1);
    p.importTableFile(p.path("out.xlsx"), "again");
    QCOMPARE(p.column("SELECT i FROM data_again"), (QStringList {"9007199254740993", "-1", "NULL", "0"}));
}

void TestTableExport::csvIsWrittenLetterByLetter()
{
    DataProject p;
    p.importTableFile(p.writeFile("hard.jsonl", kHard));
    QVERIFY(exportTable(requestFor(p, p.path("out.csv"))));
    QCOMPARE(bytesOf(p.path("out.csv")),
        QByteArray("id,i,r,w,t,d,ok\r\n007,9007199254740993,0.30000000000000004,1.0,\"\",2024-03-01,true\r\n010,-1,5e-324,2.0,,1999-12-31,false\r\n"
                   "x,,1.7976931348623157e+308,,\" a,b;\"\"c\"\"\t\nd_x0041_ \",,\r\n=1+1,0,-0.1,3.5,\xC3\xBC\xF0\x9F\x98\x80,2024-03-01,true\r\n"));
}

void TestTableExport::anotherDialectIsKept()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "n,r,t\n1,1.5,\xC3\xA4\n2,-2.25,\"a;b\"\n"));
    TableExportRequest request = requestFor(p, p.path("out.csv"), "t");
    request.style.delimiter = ';';
    request.style.decimalComma = true;
    request.style.endsWithCrLf = false;
    request.style.encoding = CsvDialect::Encoding::Latin1;
    QVERIFY(exportTable(request));
    QCOMPARE(bytesOf(request.file), QByteArray("n;r;t\n1;1,5;\xE4\n2;-2,25;\"a;b\"\n"));
    request.style.encoding = CsvDialect::Encoding::Utf16Le;
    request.style.hasBom = true;
    QVERIFY(exportTable(request));
    QVERIFY(bytesOf(request.file).startsWith(QByteArray("\xFF\xFEn\0;\0", 6)));
    p.importTableFile(request.file, "again");
    QCOMPARE(cellsOf(p, "again"), cellsOf(p, "t"));
}

void TestTableExport::charactersThatAnEncodingLacksAreCounted()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "t\n\xE6\x9D\xB1x\xE2\x82\xAC\n"));
    TableExportRequest request = requestFor(p, p.path("out.csv"), "t");
    request.style.encoding = CsvDialect::Encoding::Latin1;
    const auto report = exportTable(request);
    QVERIFY(report);
    // The euro sign is in Windows' page, the other is not.
    QCOMPARE(bytesOf(request.file), QByteArray("t\r\n?x\x80\r\n"));
    QCOMPARE(report->notes.size(), 1);
}

void TestTableExport::formulasAreToldAndNeutralised()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "t,n\n=cmd|' /C calc'!A0,-1\n@SUM(A1),-2\n-5,3\n+49 30 1,4\n-,5\n"));
    TableExportRequest request = requestFor(p, p.path("out.csv"), "t");
    auto report = exportTable(request);
    QVERIFY(report);
    QCOMPARE(report->formulas, 3);
    QCOMPARE(report->notes.size(), 1);
    request.style.neutralisesFormulas = true;
    report = exportTable(request);
    QVERIFY(report);
    QCOMPARE(bytesOf(request.file), QByteArray("t,n\r\n'=cmd|' /C calc'!A0,-1\r\n'@SUM(A1),-2\r\n-5,3\r\n'+49 30 1,4\r\n-,5\r\n"));
}

void TestTableExport::filteredRowsAndChosenColumnsAlone()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "a,b,c\n1,x,5\n2,y,4\n3,x,3\n"));
    TableExportRequest request = requestFor(p, p.path("out.tsv"), "t");
    request.cells.filter = "b = 'x'";
    request.cells.columns = {"c", "row_id", "A"};
    request.cells.sortColumn = "a";
    request.cells.order = Qt::DescendingOrder;
    const auto report = exportTable(request);
    QVERIFY(report);
    QCOMPARE(report->rows, 2);
    QCOMPARE(bytesOf(request.file), QByteArray("c\trow_id\ta\r\n3\t3\t3\r\n5\t1\t1\r\n"));
    request.cells.columns = {"nowhere"};
    QVERIFY(exportTable(request).error().sentence.contains(QLatin1String("nowhere")));
}

void TestTableExport::labelsGoAlong()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "a\n1\n2\n"));
    p.write([](SQLite::Database &database) {
        database.exec("INSERT INTO data_column(id, table_id, name, type, role, position) VALUES(77, 1, 'kind', 'category', 'label', 9);"
                      "INSERT INTO row_label VALUES(1, 77, 2, 1, 'good', 'human', NULL, NULL, NULL, NULL, 0)");
    });
    QVERIFY(exportTable(requestFor(p, p.path("out.csv"), "t")));
    QCOMPARE(bytesOf(p.path("out.csv")), QByteArray("a,kind\r\n1,\r\n2,good\r\n"));
}

void TestTableExport::aCanceledExportLeavesWhatWasThere_data() { everyFormatReadsBackAsItWas_data(); }

void TestTableExport::aCanceledExportLeavesWhatWasThere()
{
    QFETCH(QString, ending);
    DataProject p;
    QByteArray text("a,b\n");
    for (int row = 0; row < 20'000; ++row)
        text += QByteArray::number(row) + ",text\n";
    p.importTableFile(p.writeFile("t.csv", text));
    const QString file = p.writeFile("out." + ending, "before");
    const QStringList files = QFileInfo(file).dir().entryList(QDir::Files);
    bool isStarted = false;
    const TaskControl control([&] { return isStarted; }, [&](const TaskProgress &) { isStarted = true; });
    TableExportRequest request = requestFor(p, file, "t");
    const auto report = exportTable(request, control);
    QVERIFY(isStarted);
    QVERIFY(!report && report.error().isCanceled());
    QCOMPARE(bytesOf(file), QByteArray("before"));
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files), files);
}

void TestTableExport::anUnknownEndingSaysWhichThereAre()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "a\n1\n"));
    const auto report = exportTable(requestFor(p, p.path("out.docx"), "t"));
    QVERIFY(!report);
    QVERIFY(report.error().sentence.contains(QLatin1String("xlsx")));
}

void TestTableExport::theProjectItselfIsNotOverwritten()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "a\n1\n"));
    TableExportRequest request = requestFor(p, p.project().file(), "t");
    request.style.format = "csv";
    QVERIFY(!exportTable(request));
    QVERIFY(databaseProblems(p.reader()).isEmpty());
}

void TestTableExport::aSheetDoesNotHoldMoreThanItCan()
{
    const auto writer = workbookExport().make(QDir::temp().filePath("cairn-never.xlsx"), "t", {});
    const auto begun = writer->begin({{"a", ColumnType::Integer}}, 1'048'576);
    QVERIFY(!begun);
    QVERIFY(begun.error().sentence.contains(QLatin1String("1048575")));
}

void TestTableExport::hostileFiltersAreRefused_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("another statement") << "1); DELETE FROM data_t; --";
    QTest::newRow("a bracket too many") << "1) UNION SELECT 1";
    QTest::newRow("attaching") << "(SELECT 1 FROM pragma_database_list)";
    QTest::newRow("loading") << "load_extension('x') IS NULL";
    QTest::newRow("another file") << "readfile('/etc/passwd') IS NOT NULL";
}

void TestTableExport::hostileFiltersAreRefused()
{
    QFETCH(QString, filter);
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "a\n1\n"));
    TableExportRequest request = requestFor(p, p.path("out.csv"), "t");
    request.cells.filter = filter;
    QVERIFY(!exportTable(request));
    QCOMPARE(p.column("SELECT count(*) FROM data_t"), (QStringList {"1"}));
    QVERIFY(!QFile::exists(request.file));
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
