// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks, JSON and SQLite files become the same tables that they are elsewhere; hostile ones are refused.
#include "dataproject.h"

#include "models/data/pastedcells.h"
#include "models/data/tableformats.h"
#include "models/data/workbookdates.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

const QString kBooks = QStringLiteral(CAIRN_SOURCE_DIR "/tests/data/workbooks/");
const QString kShared = QStringLiteral(CAIRN_SHARED_DATA "/");

/** A table's cells as "name:type | cell, cell | ..." or the sentence of the failure. */
QString told(DataProject &p, const TableImportRequest &request)
{
    const auto report = importTable(p.project(), request);
    if (!report)
        return report.error().sentence;
    QStringList lines;
    QStringList names;
    QStringList columns;
    for (const ImportedColumn &column : report->columns) {
        names.append(column.name + QLatin1Char(':') + columnTypeName(column.type));
        columns.append(QStringLiteral("coalesce(nullif('<' || %1 || '>', '<>'), iif(%1 IS NULL, 'NULL', '<>'))").arg(quotedName(column.name)));
    }
    lines.append(names.join(QStringLiteral(", ")));
    const QString sqlName = p.column(QStringLiteral("SELECT sql_name FROM data_table WHERE id = %1").arg(report->tableId)).first();
    lines += p.column(QStringLiteral("SELECT %1 FROM %2 ORDER BY row_id").arg(columns.join(QStringLiteral(" || ")), quotedName(sqlName)));
    return lines.join(QStringLiteral(" | "));
}

TableImportRequest of(const QString &path, const QString &part = {})
{
    TableImportRequest request;
    request.path = path;
    request.part = part;
    return request;
}

QStringList notesOf(const QString &path, const QString &part)
{
    const auto preview = previewTable(path, TableChoice {{}, part, false});
    return preview ? preview->notes : QStringList {preview.error().sentence};
}

/** An archive with these parts. */
QString pack(const QString &path, const QList<std::pair<QString, QByteArray>> &parts)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no archive");
    for (const auto &[name, content] : parts) {
        QuaZipFile part(&zip);
        if (!part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || part.write(content) != content.size())
            qFatal("no part");
    }
    return path;
}

const QByteArray kBook = R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>)";
const QByteArray kRelations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>)";

QString packBook(const QString &path, const QByteArray &sheet, const QByteArray &texts = {})
{
    QList<std::pair<QString, QByteArray>> parts {{"xl/workbook.xml", kBook}, {"xl/_rels/workbook.xml.rels", kRelations}, {"xl/worksheets/sheet1.xml", sheet}};
    if (!texts.isEmpty())
        parts.append({"xl/sharedStrings.xml", texts});
    return pack(path, parts);
}

} // namespace

class TestTableSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aSheetIsTakenWithItsTypes();
    void datesFrom1904AreTheSameDays();
    void groupsAboveColumnsBecomePartOfTheirNames();
    void anEmptySheetSaysSo();
    void aSheetThatIsNotThereIsNamedWithTheOthers();
    void sharedTextsAreRichAndWithoutTheirSpelling();
    void aTextThatLooksLikeANumberStaysText();
    void daysAreDatesOfTheCalendar_data();
    void daysAreDatesOfTheCalendar();
    void formatsTellDatesFromNumbers_data();
    void formatsTellDatesFromNumbers();
    void aBombIsNotUnpacked();
    void aDocumentTypeIsRefused();
    void damagedWorkbooksAreRefused_data();
    void damagedWorkbooksAreRefused();
    void jsonLinesBecomeColumnsByTheirNames();
    void aListOfObjectsIsTheSameTable();
    void whatIsNoObjectIsToldAndLeftOut();
    void numbersOfJsonKeepTheirDigits();
    void columnsThatComeLateAreColumns();
    void moviesAreTakenWhole();
    void deepJsonIsRefusedNotFollowed();
    void tablesOfAnotherDatabaseAreTakenAsTheyAre();
    void aForeignDatabaseIsNotTouched();
    void viewsOfAForeignDatabaseAreNotOffered();
    void aDamagedDatabaseLeavesNothing();
    void parquetNamesItsConverter();
    void emptyAndMissingDifferInSeparatedValues();
    void pastedCellsBecomeATable_data();
    void pastedCellsBecomeATable();
    void aCellOfAHundredMegabytesIsTaken();
    void tenThousandColumnsLeaveAChoice();
};

void TestTableSources::aSheetIsTakenWithItsTypes()
{
    DataProject p;
    const auto report = importTable(p.project(), of(kBooks + "animals.xlsx"));
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->name, QStringLiteral("animals Animals"));
    QCOMPARE(report->rows, 3);
    QStringList types;
    for (const ImportedColumn &column : report->columns)
        types.append(column.name + QLatin1Char(' ') + columnTypeName(column.type));
    QCOMPARE(types.join(QStringLiteral(", ")),
        QStringLiteral("id integer, name text, weight real, born datetime, seen datetime, tame boolean, code text, ratio real"));
    const QString table = quotedName(p.column("SELECT sql_name FROM data_table").first());
    QCOMPARE(p.column("SELECT name FROM " + table), (QStringList {"Anna & <Co>", "=not a formula", QStringLiteral("Größe\nzwei")}));
    QCOMPARE(p.column("SELECT weight FROM " + table), (QStringList {"2.5", "NULL", "NULL"}));
    QCOMPARE(p.column("SELECT born FROM " + table), (QStringList {"2024-03-01", "1999-12-31", "NULL"}));
    QCOMPARE(p.column("SELECT seen FROM " + table), (QStringList {"2024-03-01T13:30:15", "2024-03-02T00:00:01", "NULL"}));
    QCOMPARE(p.column("SELECT tame FROM " + table), (QStringList {"1", "0", "NULL"}));
    QCOMPARE(p.column("SELECT code FROM " + table), (QStringList {"00501", "00007", "12345"}));
    QCOMPARE(report->failedCount, 1);
    QCOMPARE(report->failed.first().line, 6);
    QVERIFY(report->failed.first().reason.contains(QLatin1String("#DIV/0!")));
}

void TestTableSources::datesFrom1904AreTheSameDays()
{
    DataProject p;
    QVERIFY(importTable(p.project(), of(kBooks + "animals1904.xlsx")));
    const QString table = quotedName(p.column("SELECT sql_name FROM data_table").first());
    QCOMPARE(p.column("SELECT born FROM " + table), (QStringList {"2024-03-01", "1999-12-31", "NULL"}));
    QCOMPARE(p.column("SELECT seen FROM " + table), (QStringList {"2024-03-01T13:30:15", "2024-03-02T00:00:01", "NULL"}));
}

void TestTableSources::groupsAboveColumnsBecomePartOfTheirNames()
{
    DataProject p;
    QCOMPARE(told(p, of(kBooks + "animals.xlsx", "Grouped")),
        QStringLiteral("plot:integer, north wet:real, north dry:real, south wet:real, south dry:real | <1><2.5><3.5><4.5><5.5> | <2><6.5><7.5><8.5><9.5> | <3><1.5><1.25><1.5><1.75>"));
    const QStringList notes = notesOf(kBooks + "animals.xlsx", "Grouped");
    QCOMPARE(notes.size(), 2);
    QVERIFY(notes[0].contains(QLatin1String("Measured in spring")));
    QVERIFY(notes[1].contains(QLatin1String("B3:C3")));
}

void TestTableSources::anEmptySheetSaysSo()
{
    DataProject p;
    QVERIFY(told(p, of(kBooks + "animals.xlsx", "Empty")).contains(QLatin1String("empty")));
    QCOMPARE(p.column("SELECT name FROM data_table"), QStringList());
}

void TestTableSources::aSheetThatIsNotThereIsNamedWithTheOthers()
{
    DataProject p;
    QVERIFY(told(p, of(kBooks + "animals.xlsx", "Plants")).contains(QLatin1String("Animals, Grouped, Empty")));
}

void TestTableSources::sharedTextsAreRichAndWithoutTheirSpelling()
{
    DataProject p;
    const QString book = packBook(p.path("shared.xlsx"),
        R"(<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3"><f>1+1</f><v>2</v></c></row><row r="4"><c r="A4" t="s"><v>99</v></c><c r="B4"><f>1+1</f></c><c r="C4"><v>4</v></c></row></sheetData></worksheet>)",
        R"(<sst><si><t>name</t></si><si><t>n</t></si><si><r><t>東</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 京_x0041_</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></si></sst>)");
    QCOMPARE(told(p, of(book)), QStringLiteral("name:text, column_2:text, n:integer | <東 京A>NULL<2> | NULLNULL<4>"));
}

void TestTableSources::aTextThatLooksLikeANumberStaysText()
{
    DataProject p;
    const QString book = packBook(p.path("texts.xlsx"),
        R"(<worksheet><sheetData><row><c t="inlineStr"><is><t>code</t></is></c></row><row><c t="inlineStr"><is><t>17</t></is></c></row><row><c t="str"><v>018</v></c></row></sheetData></worksheet>)");
    QCOMPARE(told(p, of(book)), QStringLiteral("code:text | <17> | <018>"));
}

// From the sheets of Excel: the day 60 is a 29th of February 1900 that never was.
void TestTableSources::daysAreDatesOfTheCalendar_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("isFrom1904");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("the first day") << 1.0 << false << QByteArray("1900-01-01");
    QTest::newRow("before the day that never was") << 59.0 << false << QByteArray("1900-02-28");
    QTest::newRow("behind it") << 61.0 << false << QByteArray("1900-03-01");
    QTest::newRow("with a time") << 45352.5 << false << QByteArray("2024-03-01T12:00:00");
    QTest::newRow("a time alone") << 0.75 << false << QByteArray("18:00:00");
    QTest::newRow("from 1904") << 0.0 << true << QByteArray("1904-01-01");
    QTest::newRow("a second rounded") << 45353.00001157408 << false << QByteArray("2024-03-02T00:00:01");
    QTest::newRow("before time") << -1.0 << false << QByteArray();
    QTest::newRow("beyond the calendar") << 1e300 << false << QByteArray();
}

void TestTableSources::daysAreDatesOfTheCalendar()
{
    QFETCH(double, serial);
    QFETCH(bool, isFrom1904);
    QFETCH(QByteArray, date);
    QCOMPARE(QByteArray::fromStdString(workbookDate(serial, isFrom1904)), date);
}

void TestTableSources::formatsTellDatesFromNumbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("built in") << 14 << QString() << true;
    QTest::newRow("general") << 0 << QString() << false;
    QTest::newRow("iso") << 164 << QStringLiteral("yyyy-mm-dd") << true;
    QTest::newRow("with a language") << 164 << QStringLiteral("[$-407]d. mmmm yyyy") << true;
    QTest::newRow("letters in quotes") << 164 << QStringLiteral("0.0 \"days\"") << false;
    QTest::newRow("escaped letters") << 164 << QStringLiteral("0\\d") << false;
    QTest::newRow("a colour") << 164 << QStringLiteral("[Red]0.00") << false;
    QTest::newRow("hours gone by") << 164 << QStringLiteral("[h]:mm:ss") << false;
    QTest::newRow("powers") << 164 << QStringLiteral("0.00E+00") << false;
    QTest::newRow("written out") << 164 << QStringLiteral("General") << false;
}

void TestTableSources::formatsTellDatesFromNumbers()
{
    QFETCH(int, number);
    QFETCH(QString, code);
    QTEST(workbookStyle(number, code).format == WorkbookFormat::Date, "isDate");
}

void TestTableSources::aBombIsNotUnpacked()
{
    DataProject p;
    QByteArray texts("<sst><si><t>");
    texts += QByteArray(400 << 20, 'a');
    const QString book = packBook(p.path("bomb.xlsx"), "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>", texts);
    QVERIFY(QFileInfo(book).size() < 2 << 20);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(told(p, of(book)).contains(QLatin1String("unpacks to more")));
    QVERIFY(timer.elapsed() < 20'000);
}

void TestTableSources::aDocumentTypeIsRefused()
{
    DataProject p;
    const QString book = packBook(p.path("entities.xlsx"),
        R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>)");
    QVERIFY(told(p, of(book)).contains(QLatin1String("document type")));
}

void TestTableSources::damagedWorkbooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QFile file(kBooks + "animals.xlsx");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("no archive") << QByteArray("PK\x03\x04 and then nothing of the kind");
    QTest::newRow("older kind") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
    QByteArray turned = whole;
    const qsizetype sheet = whole.indexOf("xl/worksheets/sheet1.xml") + 24;
    for (qsizetype at = sheet + 40; at < sheet + 300; at += 7)
        turned[at] = char(turned[at] ^ 0x55);
    QTest::newRow("turned bits") << turned;
}

void TestTableSources::damagedWorkbooksAreRefused()
{
    QFETCH(QByteArray, bytes);
    DataProject p;
    const QString file = p.writeFile("damaged.xlsx", bytes);
    QVERIFY(!told(p, of(file)).contains(QLatin1Char('|')));
    QCOMPARE(p.column("SELECT name FROM data_table"), QStringList());
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());
}

const QByteArray kLines = "{\"id\": 1, \"name\": \"Anna\", \"home\": {\"city\": \"Ulm\", \"zip\": \"07\"}, \"tags\": [1, \"b\"]}\n"
                          "\n"
                          "{\"id\": 2, \"name\": \"\", \"home\": {\"city\": null}, \"ok\": true}\r\n"
                          "{\"id\": 3, \"name\": \"\\u00fc\\ud83d\\ude00\\n\", \"ok\": false, \"home\": {}}";
const QString kLinesTable = QStringLiteral("id:integer, name:text, home.city:text, home.zip:text, tags:text, ok:boolean, home:text"
                                           " | <1><Anna><Ulm><07><[1, \"b\"]>NULLNULL | <2><>NULLNULLNULL<1>NULL | <3><ü😀\n>NULLNULLNULL<0><{}>");

void TestTableSources::jsonLinesBecomeColumnsByTheirNames()
{
    DataProject p;
    QCOMPARE(told(p, of(p.writeFile("a.jsonl", kLines))), kLinesTable);
}

void TestTableSources::aListOfObjectsIsTheSameTable()
{
    DataProject p;
    QByteArray list = kLines;
    list.replace("\n\n", ",\n").replace("}\r\n", "},\n");
    QCOMPARE(told(p, of(p.writeFile("a.json", "\xEF\xBB\xBF [" + list + "]\n"))), kLinesTable);
}

void TestTableSources::whatIsNoObjectIsToldAndLeftOut()
{
    DataProject p;
    const auto report = importTable(p.project(), of(p.writeFile("a.jsonl", "{\"a\": 1}\n[1, 2]\n{\"a\": 2, }\n\"text\"\n{\"a\": 3}\n{\"a\": 4")));
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->rows, 2);
    QList<qint64> lines;
    for (const FailedLine &failed : report->failed)
        lines.append(failed.line);
    QCOMPARE(lines, (QList<qint64> {2, 3, 4, 6}));
}

void TestTableSources::numbersOfJsonKeepTheirDigits()
{
    DataProject p;
    QCOMPARE(told(p, of(p.writeFile("n.jsonl", "{\"i\": 9007199254740993, \"r\": 0.30000000000000004, \"h\": 123456789012345678901}\n{\"i\": -1, \"r\": 1e-7, \"h\": 2}"))),
        QStringLiteral("i:integer, r:real, h:text | <9007199254740993><0.3><123456789012345678901> | <-1><1.0e-07><2>"));
    QCOMPARE(p.column("SELECT count(*) FROM data_n WHERE r = 0.1 + 0.2"), (QStringList {"1"}));
}

void TestTableSources::columnsThatComeLateAreColumns()
{
    DataProject p;
    QByteArray text;
    for (int row = 0; row < 3'000; ++row)
        text += "{\"a\": " + QByteArray::number(row) + "}\n";
    const QString file = p.writeFile("late.jsonl", text + "{\"b\": \"here\"}\n");
    const auto preview = previewTable(file);
    QVERIFY(preview);
    QCOMPARE(preview->columns.size(), 1);
    // The dialog knows the columns of its preview alone.
    TableImportRequest request = of(file);
    request.columns = {{"a", ColumnType::Integer, true, true}};
    QVERIFY(importTable(p.project(), request));
    QCOMPARE(p.column("SELECT row_id || b FROM data_late WHERE b IS NOT NULL"), (QStringList {"3001here"}));
}

void TestTableSources::moviesAreTakenWhole()
{
    const QString file = kShared + "tables/movies.json";
    if (!QFile::exists(file))
        QSKIP("The shared table movies is not there.");
    DataProject p;
    const auto report = importTable(p.project(), of(file));
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QJsonArray movies = QJsonDocument::fromJson(raw.readAll()).array();
    QCOMPARE(report->rows, movies.size());
    double gross = 0;
    for (const QJsonValue &movie : movies)
        gross += movie[QStringLiteral("US Gross")].toDouble();
    QCOMPARE(p.column("SELECT CAST(sum(\"US Gross\") AS INTEGER) FROM data_movies"), (QStringList {QString::number(qint64(gross))}));
}

void TestTableSources::deepJsonIsRefusedNotFollowed()
{
    DataProject p;
    const QByteArray deep = "{\"a\": " + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + "}\n{\"b\": 1}\n";
    const auto report = importTable(p.project(), of(p.writeFile("deep.jsonl", deep)));
    QVERIFY(report);
    QCOMPARE(report->rows, 1);
    QCOMPARE(report->failedCount, 1);
}

QString makeDatabase(DataProject &p, const QByteArray &sql)
{
    const QString path = p.path("other.sqlite");
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql.constData());
    return path;
}

void TestTableSources::tablesOfAnotherDatabaseAreTakenAsTheyAre()
{
    DataProject p;
    const QString file = makeDatabase(p, "CREATE TABLE b(x); INSERT INTO b VALUES(1);"
                                         "CREATE TABLE \"a table\"(i INTEGER, r REAL, t TEXT, n TEXT); INSERT INTO \"a table\" VALUES"
                                         "(9007199254740993, 1.0, '', NULL), (-2, 0.1, '5', '007'), (NULL, 1e300, 'x', '8')");
    QCOMPARE(told(p, of(file)), QStringLiteral("i:integer, r:real, t:text, n:text | <9007199254740993><1.0><>NULL | <-2><0.1><5><007> | NULL<1.0e+300><x><8>"));
    QCOMPARE(told(p, of(file, "b")), QStringLiteral("x:integer | <1>"));
    QVERIFY(told(p, of(file, "c")).contains(QLatin1String("a table, b")));
    QCOMPARE(p.column("SELECT name FROM data_table ORDER BY id"), (QStringList {"other a table", "other b"}));
}

void TestTableSources::aForeignDatabaseIsNotTouched()
{
    DataProject p;
    const QString file = makeDatabase(p, "PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES(1); PRAGMA wal_checkpoint(TRUNCATE);");
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray before = raw.readAll();
    const QStringList beside = QFileInfo(file).dir().entryList(QDir::Files);
    QCOMPARE(told(p, of(file)), QStringLiteral("a:integer | <1>"));
    QVERIFY(raw.seek(0));
    QCOMPARE(raw.readAll(), before);
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files), beside);
}

void TestTableSources::viewsOfAForeignDatabaseAreNotOffered()
{
    DataProject p;
    const QString file = makeDatabase(p, "CREATE TABLE t(a); INSERT INTO t VALUES(1); CREATE VIEW v AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c;"
                                         "CREATE VIRTUAL TABLE words USING fts5(text);");
    const auto preview = previewTable(file, TableChoice());
    QVERIFY(preview);
    QVERIFY(!preview->parts.contains(QStringLiteral("v")));
    QVERIFY(!preview->parts.contains(QStringLiteral("words")));
    QVERIFY(!importTable(p.project(), of(file, "v")));
}

void TestTableSources::aDamagedDatabaseLeavesNothing()
{
    DataProject p;
    const QString file = makeDatabase(p, "CREATE TABLE t(a); WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 20000) INSERT INTO t SELECT 'text ' || n FROM c;");
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QByteArray bytes = raw.readAll();
    bytes.replace(bytes.size() / 2, 20'000, QByteArray(20'000, '\x7F'));
    raw.seek(0);
    raw.write(bytes);
    raw.close();
    QVERIFY(!importTable(p.project(), of(file)));
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());
}

void TestTableSources::parquetNamesItsConverter()
{
    DataProject p;
    const QString sentence = told(p, of(p.writeFile("x.parquet", "PAR1 and the rest PAR1")));
    QVERIFY(sentence.contains(QLatin1String("parquet_to_sqlite.py")));
    QVERIFY(sentence.contains(QLatin1String("x.sqlite")));
}

void TestTableSources::emptyAndMissingDifferInSeparatedValues()
{
    DataProject p;
    QCOMPARE(told(p, of(p.writeFile("a.csv", "n,t\n1,\"\"\n2,\n3,x\n"))), QStringLiteral("n:integer, t:text | <1><> | <2>NULL | <3><x>"));
    // Who quotes everything means nothing by it.
    QCOMPARE(told(p, of(p.writeFile("b.csv", "\"n\",\"t\"\n\"1\",\"\"\n\"2\",\"x\"\n"))), QStringLiteral("n:integer, t:text | <1>NULL | <2><x>"));
}

void TestTableSources::pastedCellsBecomeATable_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QByteArray>("cells");
    QTest::newRow("tabs") << "a\tb\n1\t2\n" << "<table><tr><td>other</td></tr></table>" << QByteArray("a\tb\n1\t2\n");
    QTest::newRow("a table of a page") << "a b" << "<p>x<TABLE border=1><thead><tr><th>a</th><th colspan='2'>b &amp; c</th></tr></thead><tr><td><b>1</b><td>2<td>3</tr></TABLE>"
                                       << QByteArray("a\tb & c\t\n1\t2\t3\n");
    QTest::newRow("lines") << "a\nb" << "" << QByteArray("a\nb");
    QTest::newRow("nothing") << "  " << "<p>no table" << QByteArray();
    QTest::newRow("a span beyond reason") << "" << "<table><tr><td colspan=999999999>a</td></tr>" << QByteArray("a" + QByteArray(999, '\t') + '\n');
    QTest::newRow("scripts are not run") << "" << "<table><tr><td><script>1</script><img src='file:///etc/passwd'>a</td></tr>" << QByteArray("1 a\n");
}

void TestTableSources::pastedCellsBecomeATable()
{
    QFETCH(QString, plain);
    QFETCH(QString, html);
    QTEST(pastedCells(plain, html), "cells");
}

void TestTableSources::aCellOfAHundredMegabytesIsTaken()
{
    DataProject p;
    QByteArray text("n,t\n1,\"");
    text += QByteArray(100 << 20, 'x');
    text += "\"\n2,y\n";
    const auto report = importTable(p.project(), of(p.writeFile("large.csv", text)));
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->failedCount, 0);
    QCOMPARE(p.column("SELECT length(t) FROM data_large"), (QStringList {QString::number(100 << 20), "1"}));
}

void TestTableSources::tenThousandColumnsLeaveAChoice()
{
    DataProject p;
    QByteArray names;
    QByteArray values;
    for (int column = 0; column < 10'000; ++column) {
        names += (column ? ",c" : "c") + QByteArray::number(column);
        values += (column ? "," : "") + QByteArray::number(column);
    }
    const QString file = p.writeFile("wide.csv", names + '\n' + values + '\n');
    QVERIFY(told(p, of(file)).contains(QLatin1String("10000")));
    TableImportRequest request = of(file);
    request.onlyColumns = {"c9999", "C3"};
    QCOMPARE(told(p, request), QStringLiteral("c3:integer, c9999:integer | <3><9999>"));
    request.onlyColumns = {"none"};
    QVERIFY(told(p, request).contains(QLatin1String("none")));
}

QTEST_GUILESS_MAIN(TestTableSources)
#include "tst_tablesources.moc"
