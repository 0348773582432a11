// SPDX-License-Identifier: GPL-3.0-or-later
// Files of separated values become real tables, whole or not at all.
#include "dataproject.h"

#include "models/data/tables.h"
#include "models/project/process.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

const QString kShared = QStringLiteral(CAIRN_SHARED_DATA "/");

QStringList typesOf(const TableImportReport &report)
{
    QStringList types;
    for (const ImportedColumn &column : report.columns)
        types.append(columnTypeName(column.type));
    return types;
}

QStringList namesOf(const TableImportReport &report)
{
    QStringList names;
    for (const ImportedColumn &column : report.columns)
        names.append(column.name);
    return names;
}

QList<qint64> linesOf(const TableImportReport &report)
{
    QList<qint64> lines;
    for (const FailedLine &failed : report.failed)
        lines.append(failed.line);
    return lines;
}

QByteArray manyRows(int count)
{
    QByteArray text = "a,b,c\n";
    for (int row = 0; row < count; ++row)
        text += QByteArray::number(row) + ",some text," + QByteArray::number(row * 0.5) + "\n";
    return text;
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileBecomesATypedTable();
    void theTableIsStrictAndReadableByOthers();
    void adultIsTakenWhole();
    void zipCodesKeepTheirZeros();
    void missingWordsAreNullInNumbersAlone();
    void aRowWithTooManyFieldsIsToldWithItsLine();
    void figuresAboveTheTableAreToldAndLeftOut();
    void messyFilesGiveWhatTheyHold_data();
    void messyFilesGiveWhatTheyHold();
    void numbersThatAreNoneKeepTheirText();
    void aHeaderAloneIsATableWithoutRows();
    void anEmptyFileIsRefused();
    void tooManyColumnsAreRefusedAndAChoiceOfThemIsTaken();
    void aChosenTypeMakesMisfitsEmptyAndTellsThem();
    void aGuessedTypeGivesWayToTheWholeFile();
    void excludedColumnsStayOut();
    void aWrongNumberOfChoicesIsRefused();
    void namesAreMadeUnique();
    void theProjectsOwnNamesAreNotTaken();
    void aFileNamedWithSignsGetsAPlainTableName();
    void theListOfFailuresIsCappedAndCounted();
    void thePreviewSaysWhatTheImportMakes();
    void aPreviewFollowsTheDialectItIsGiven();
    void aCanceledImportLeavesNothing();
    void aKilledImportLeavesNothingAfterTheNext();
    void aTableBeingFilledByALivingProcessIsLeftAlone();
    void aReadOnlyProjectSaysWhy();
};

void TestTableImport::aFileBecomesATypedTable()
{
    DataProject p;
    const QString file = p.writeFile("things.csv", "id,name,weight,ok,when,code\n"
                                                   "1,Anna,2.5,true,2024-03-01,007\n"
                                                   "2,Ben,,false,2024-03-02T10:00:00Z,010\n"
                                                   "3,\"Cleo, the third\",-4,TRUE,1.4.2024,x\n");
    const TableImportReport report = p.importTableFile(file);
    QCOMPARE(report.name, QStringLiteral("things"));
    QCOMPARE(report.rows, 3);
    QCOMPARE(namesOf(report), (QStringList {"id", "name", "weight", "ok", "when", "code"}));
    QCOMPARE(typesOf(report), (QStringList {"integer", "text", "real", "boolean", "datetime", "text"}));
    QVERIFY(report.failed.isEmpty());
    QCOMPARE(p.column("SELECT name FROM data_things ORDER BY row_id"), (QStringList {"Anna", "Ben", "Cleo, the third"}));
    QCOMPARE(p.column("SELECT weight FROM data_things"), (QStringList {"2.5", "NULL", "-4.0"}));
    QCOMPARE(p.column("SELECT ok FROM data_things"), (QStringList {"1", "0", "1"}));
    QCOMPARE(p.column("SELECT \"when\" FROM data_things"), (QStringList {"2024-03-01", "2024-03-02T10:00:00Z", "2024-04-01"}));
    QCOMPARE(p.column("SELECT code FROM data_things"), (QStringList {"007", "010", "x"}));
    QCOMPARE(p.column("SELECT role FROM data_column ORDER BY position"), (QStringList {"id", "feature", "feature", "feature", "feature", "feature"}));
    QCOMPARE(p.column("SELECT kind FROM source"), (QStringList {"table"}));
    QVERIFY(databaseProblems(p.reader()).isEmpty());
}

void TestTableImport::theTableIsStrictAndReadableByOthers()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "n,x,s\n1,2.5,a\n"));
    QCOMPARE(p.column("SELECT type FROM pragma_table_info('data_t')"), (QStringList {"INTEGER", "INTEGER", "REAL", "TEXT"}));
    QCOMPARE(p.column("SELECT strict FROM pragma_table_list('data_t')"), (QStringList {"1"}));
    QCOMPARE(p.column("SELECT row_id FROM data_t"), (QStringList {"1"}));
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());
}

void TestTableImport::adultIsTakenWhole()
{
    const QString file = kShared + "adult/adult.csv";
    if (!QFile::exists(file))
        QSKIP("The shared table adult is not there.");
    DataProject p;
    const TableImportReport report = p.importTableFile(file);
    QCOMPARE(report.name, QStringLiteral("adult"));
    QCOMPARE(report.rows, 30162);
    QCOMPARE(report.failedCount, 0);
    QCOMPARE(typesOf(report), (QStringList {"integer", "category", "integer", "category", "integer", "category", "category", "category", "category",
                                  "category", "integer", "integer", "integer", "category", "category"}));
    // Compared with the file cut at its commas (it has no quotes).
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readLine().trimmed().split(',').first(), QByteArray("age"));
    qint64 ages = 0;
    QHash<QByteArray, int> incomes;
    while (!raw.atEnd()) {
        const QList<QByteArray> fields = raw.readLine().trimmed().split(',');
        ages += fields.first().toLongLong();
        ++incomes[fields.last()];
    }
    QCOMPARE(p.column("SELECT sum(age) FROM data_adult"), (QStringList {QString::number(ages)}));
    QCOMPARE(p.column("SELECT count(*) FROM data_adult WHERE income = '>50K'"), (QStringList {QString::number(incomes.value(">50K"))}));
}

void TestTableImport::zipCodesKeepTheirZeros()
{
    const QString file = kShared + "tables/zipcodes.csv";
    if (!QFile::exists(file))
        QSKIP("The shared table zipcodes is not there.");
    DataProject p;
    const TableImportReport report = p.importTableFile(file);
    QCOMPARE(typesOf(report), (QStringList {"text", "real", "real", "text", "category", "text"}));
    QCOMPARE(p.column("SELECT zip_code FROM data_zipcodes WHERE row_id = 1"), (QStringList {"00501"}));
}

void TestTableImport::missingWordsAreNullInNumbersAlone()
{
    DataProject p;
    p.importTableFile(p.writeFile("t.csv", "n,s\n1,NA\nNA,?\n?,\n-,x\n"));
    QCOMPARE(p.column("SELECT n FROM data_t"), (QStringList {"1", "NULL", "NULL", "NULL"}));
    QCOMPARE(p.column("SELECT s FROM data_t"), (QStringList {"NA", "?", "NULL", "x"}));
}

void TestTableImport::aRowWithTooManyFieldsIsToldWithItsLine()
{
    DataProject p;
    const TableImportReport report = p.importTableFile(p.writeFile("t.csv", "a,b,c\n1,2\n1,2,3,4\n\n5,6,7\n"));
    QCOMPARE(report.rows, 2);
    QCOMPARE(linesOf(report), (QList<qint64> {3}));
    QCOMPARE(p.column("SELECT c FROM data_t"), (QStringList {"NULL", "7"}));
}

void TestTableImport::figuresAboveTheTableAreToldAndLeftOut()
{
    const QString file = kShared + "tables/breast_cancer.csv";
    if (!QFile::exists(file))
        QSKIP("The shared table breast_cancer is not there.");
    DataProject p;
    const TableImportReport report = p.importTableFile(file);
    QCOMPARE(report.rows, 569);
    QCOMPARE(report.columns.size(), 31);
    QCOMPARE(report.columns.last().name, QStringLiteral("column_31"));
    QCOMPARE(linesOf(report), (QList<qint64> {1}));
    QCOMPARE(p.column("SELECT count(*) FROM data_breast_cancer WHERE column_31 = 0"), (QStringList {"212"}));
}

void TestTableImport::messyFilesGiveWhatTheyHold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QStringList>("lastColumn");
    QTest::addColumn<QList<qint64>>("failedLines");
    using Lines = QList<qint64>;
    const QString sign(QChar::ReplacementCharacter);
    QTest::newRow("headers twice and none") << "dup_headers.csv" << QStringList {"a", "a_2", "column_3", "b"}
                                            << QStringList {"integer", "integer", "integer", "integer"} << QStringList {"4"} << Lines {};
    QTest::newRow("a zero byte") << "nul.csv" << QStringList {"a", "b"} << QStringList {"integer", "text"} << QStringList {"x" + sign + "y"} << Lines {2};
    QTest::newRow("no UTF-8") << "invalid_utf8.csv" << QStringList {"a", "b"} << QStringList {"integer", "text"} << QStringList {sign + sign} << Lines {2};
    QTest::newRow("an unclosed quote") << "unclosed_quote.csv" << QStringList {"a", "b"} << QStringList {"integer", "text"}
                                       << QStringList {"\"oops", "3"} << Lines {2};
    QTest::newRow("ragged") << "ragged.csv" << QStringList {"a", "b", "c"} << QStringList {"integer", "integer", "integer"} << QStringList {"NULL", "7"}
                            << Lines {3};
    QTest::newRow("decimal commas") << "semicolon_decimal_comma_latin1.csv" << QStringList {"id", QStringLiteral("größe"), "wert"}
                                    << QStringList {"integer", "text", "real"} << QStringList {"3.14", "1234.56"} << Lines {};
    QTest::newRow("UTF-16") << "utf16le.csv" << QStringList {"id", "name"} << QStringList {"integer", "text"} << QStringList {QStringLiteral("é")} << Lines {};
    QTest::newRow("formulas") << "formula.csv" << QStringList {"a", "b"} << QStringList {"text", "text"} << QStringList {"@SUM(A1)"} << Lines {};
    QTest::newRow("dates that are none") << "dates.csv" << QStringList {"d"} << QStringList {"text"}
                                         << QStringList {"2024-02-30", "01/02/2024", "2024-01-01T00:00:00Z"} << Lines {};
}

void TestTableImport::messyFilesGiveWhatTheyHold()
{
    QFETCH(QString, file);
    const QString path = kShared + "csv/messy/" + file;
    if (!QFile::exists(path))
        QSKIP("The shared CSV files are not there.");
    DataProject p;
    const TableImportReport report = p.importTableFile(path, "m");
    QTEST(namesOf(report), "names");
    QTEST(typesOf(report), "types");
    QTEST(linesOf(report), "failedLines");
    QTEST(p.column(QStringLiteral("SELECT %1 FROM data_m ORDER BY row_id").arg(quotedName(report.columns.last().name))), "lastColumn");
}

void TestTableImport::numbersThatAreNoneKeepTheirText()
{
    const QString path = kShared + "csv/messy/numbers.csv";
    if (!QFile::exists(path))
        QSKIP("The shared CSV files are not there.");
    DataProject p;
    const TableImportReport report = p.importTableFile(path);
    QCOMPARE(typesOf(report), (QStringList {"text"}));
    QCOMPARE(p.column("SELECT v FROM data_numbers"),
        (QStringList {"1e400", "-0", "NaN", "inf", "0x1F", "007", "9223372036854775808", "1_000", " 5 "}));
}

void TestTableImport::aHeaderAloneIsATableWithoutRows()
{
    DataProject p;
    const TableImportReport report = p.importTableFile(p.writeFile("h.csv", "a,b,c\n"));
    QCOMPARE(report.rows, 0);
    QCOMPARE(namesOf(report), (QStringList {"a", "b", "c"}));
    QCOMPARE(p.column("SELECT count(*) FROM data_h"), (QStringList {"0"}));
}

void TestTableImport::anEmptyFileIsRefused()
{
    DataProject p;
    TableImportRequest request;
    request.path = p.writeFile("empty.csv", "");
    const auto report = importTable(p.project(), request);
    QVERIFY(!report);
    QVERIFY(report.error().sentence.contains(QLatin1String("empty.csv")));
    QCOMPARE(p.column("SELECT name FROM data_table"), QStringList());
}

void TestTableImport::tooManyColumnsAreRefusedAndAChoiceOfThemIsTaken()
{
    const QString path = kShared + "csv/messy/wide5000.csv";
    if (!QFile::exists(path))
        QSKIP("The shared CSV files are not there.");
    DataProject p;
    TableImportRequest request;
    request.path = path;
    const auto refused = importTable(p.project(), request);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QLatin1String("5000")));
    QVERIFY(refused.error().sentence.contains(QLatin1String("1990")));
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());

    const auto preview = previewTable(path);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->columns.size(), 5000);
    for (const ColumnPreview &column : preview->columns)
        request.columns.append({column.name, column.type, request.columns.size() % 3 == 0, true});
    const auto report = importTable(p.project(), request);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->columns.size(), 1667);
    QCOMPARE(report->columns.last().name, QStringLiteral("c4998"));
}

void TestTableImport::aChosenTypeMakesMisfitsEmptyAndTellsThem()
{
    DataProject p;
    TableImportRequest request;
    request.path = p.writeFile("t.csv", "n,code\n1,007\nmany,8\n3,x\n");
    request.columns = {{"n", ColumnType::Integer}, {"code", ColumnType::Integer}};
    const auto report = importTable(p.project(), request);
    QVERIFY(report.has_value());
    QCOMPARE(report->rows, 3);
    QCOMPARE(linesOf(*report), (QList<qint64> {3, 4}));
    QVERIFY(report->failed.first().reason.contains(QLatin1String("many")));
    QVERIFY(report->failed.first().reason.contains(QLatin1String("column n")));
    QCOMPARE(p.column("SELECT n FROM data_t"), (QStringList {"1", "NULL", "3"}));
    QCOMPARE(p.column("SELECT code FROM data_t"), (QStringList {"7", "8", "NULL"}));
}

void TestTableImport::aGuessedTypeGivesWayToTheWholeFile()
{
    DataProject p;
    TableImportRequest request;
    request.path = p.writeFile("t.csv", "n,m\n1,1\nmany,2\n");
    request.columns = {{"n", ColumnType::Integer, true, true}, {"m", ColumnType::Text, true, false}};
    const auto report = importTable(p.project(), request);
    QVERIFY(report.has_value());
    QCOMPARE(typesOf(*report), (QStringList {"text", "text"}));
    QVERIFY(report->failed.isEmpty());
}

void TestTableImport::excludedColumnsStayOut()
{
    DataProject p;
    TableImportRequest request;
    request.path = p.writeFile("t.csv", "a,b,c\n1,2,3\n");
    request.columns = {{"a", ColumnType::Integer}, {"b", ColumnType::Integer, false}, {"see", ColumnType::Real}};
    const auto report = importTable(p.project(), request);
    QVERIFY(report.has_value());
    QCOMPARE(namesOf(*report), (QStringList {"a", "see"}));
    QCOMPARE(p.column("SELECT see FROM data_t"), (QStringList {"3.0"}));
}

void TestTableImport::aWrongNumberOfChoicesIsRefused()
{
    DataProject p;
    TableImportRequest request;
    request.path = p.writeFile("t.csv", "a,b,c\n1,2,3\n");
    request.columns = {{"a", ColumnType::Integer}};
    QVERIFY(!importTable(p.project(), request));
    request.columns = {{"a", ColumnType::Integer, false}, {"b", ColumnType::Integer, false}, {"c", ColumnType::Integer, false}};
    QVERIFY(!importTable(p.project(), request));
    QCOMPARE(p.column("SELECT name FROM data_table"), QStringList());
}

void TestTableImport::namesAreMadeUnique()
{
    DataProject p;
    const QString file = p.writeFile("t.csv", "a,A,a_2,row_id,\"say \"\"x\"\"\",\"two\nlines\"\n1,2,3,4,5,6\n");
    const TableImportReport first = p.importTableFile(file);
    QCOMPARE(namesOf(first), (QStringList {"a", "A_3", "a_2", "row_id_2", "say \"x\"", "two lines"}));
    QCOMPARE(p.column("SELECT \"say \"\"x\"\"\" FROM data_t"), (QStringList {"5"}));
    QCOMPARE(p.importTableFile(file).name, QStringLiteral("t_2"));
    QCOMPARE(p.importTableFile(file, "T").name, QStringLiteral("T_3"));
    QCOMPARE(p.column("SELECT sql_name FROM data_table ORDER BY id"), (QStringList {"data_t", "data_t_2", "data_T_3"}));
}

void TestTableImport::theProjectsOwnNamesAreNotTaken()
{
    DataProject p;
    const QString file = p.writeFile("table.csv", "a\n1\n");
    QCOMPARE(p.importTableFile(file).name, QStringLiteral("table"));
    QCOMPARE(p.importTableFile(file, "column").name, QStringLiteral("column"));
    QCOMPARE(p.column("SELECT sql_name FROM data_table ORDER BY id"), (QStringList {"data_table_2", "data_column_2"}));
}

void TestTableImport::aFileNamedWithSignsGetsAPlainTableName()
{
    DataProject p;
    const TableImportReport report = p.importTableFile(p.writeFile(QStringLiteral("Größe; DROP TABLE item -- 1.csv"), "a\n1\n"));
    QCOMPARE(report.name, QStringLiteral("Größe; DROP TABLE item -- 1"));
    QCOMPARE(p.column("SELECT sql_name FROM data_table"), (QStringList {"data_Gro_e_DROP_TABLE_item_1"}));
    QCOMPARE(p.column("SELECT count(*) FROM item"), (QStringList {"0"}));
}

void TestTableImport::theListOfFailuresIsCappedAndCounted()
{
    DataProject p;
    QByteArray text = "n\n";
    for (int row = 0; row < 1500; ++row)
        text += "x\n";
    TableImportRequest request;
    request.path = p.writeFile("t.csv", text);
    request.columns = {{"n", ColumnType::Integer}};
    const auto report = importTable(p.project(), request);
    QVERIFY(report.has_value());
    QCOMPARE(report->failed.size(), 1000);
    QCOMPARE(report->failedCount, 1500);
    QCOMPARE(report->rows, 1500);
}

void TestTableImport::thePreviewSaysWhatTheImportMakes()
{
    DataProject p;
    const QString file = p.writeFile("t.csv", "id;size;kind\n1;2,5;a\n2;3,5;b\n3;;a\n4;1;b\n5;1;a;b;c\n");
    const auto preview = previewTable(file);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->dialect.delimiter, ';');
    QVERIFY(preview->dialect.decimalComma);
    QCOMPARE(preview->name, QStringLiteral("t"));
    QCOMPARE(preview->firstRows.size(), 4);
    QCOMPARE(preview->firstRows[2], (QStringList {"3", "", "a"}));
    QCOMPARE(preview->columns[1].examples, (QStringList {"2,5", "3,5", "1"}));
    const TableImportReport report = p.importTableFile(file);
    QCOMPARE(report.columns.size(), preview->columns.size());
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        QCOMPARE(report.columns[column].name, preview->columns[column].name);
        QCOMPARE(report.columns[column].type, preview->columns[column].type);
    }
    QCOMPARE(linesOf(report), (QList<qint64> {6}));
}

void TestTableImport::aPreviewFollowsTheDialectItIsGiven()
{
    DataProject p;
    const QString file = p.writeFile("t.csv", "a;b\n1;2\n");
    CsvDialect dialect;
    dialect.hasHeader = false;
    const auto preview = previewTable(file, dialect);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->columns.size(), 1);
    QCOMPARE(preview->columns.first().name, QStringLiteral("column_1"));
    QCOMPARE(preview->firstRows.size(), 2);
}

void TestTableImport::aCanceledImportLeavesNothing()
{
    DataProject p;
    TableImportRequest request;
    request.path = p.writeFile("t.csv", manyRows(200'000));
    bool isFilling = false;
    bool sawStaging = false;
    const TaskControl control([&] { return sawStaging; }, [&](const TaskProgress &progress) {
        isFilling = progress.done > progress.total / 2;
        sawStaging = isFilling && !p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'").isEmpty();
    });
    const auto report = importTable(p.project(), request, control);
    QVERIFY(!report);
    QVERIFY(report.error().isCanceled());
    QVERIFY(sawStaging);
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%' OR name LIKE 'data_t%' AND name <> 'data_table'"), QStringList());
    QCOMPARE(p.column("SELECT name FROM data_table"), QStringList());
    QCOMPARE(p.column("SELECT kind FROM source"), QStringList());
}

void TestTableImport::aKilledImportLeavesNothingAfterTheNext()
{
    DataProject p;
    const QString file = p.writeFile("t.csv", manyRows(300'000));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {"--import-and-wait", p.project().file(), file});
    QVERIFY(child.waitForReadyRead(60'000));
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    const QStringList staging = p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'");
    QCOMPARE(staging.size(), 1);
    QVERIFY(p.column("SELECT count(*) FROM " + staging.first()).first().toInt() > 0);
    QCOMPARE(p.column("SELECT name FROM data_table"), QStringList());

    const TableImportReport report = p.importTableFile(p.writeFile("small.csv", "a\n1\n"));
    QCOMPARE(report.rows, 1);
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), QStringList());
    QCOMPARE(p.column("SELECT name FROM data_table"), (QStringList {"small"}));
    QVERIFY(databaseProblems(p.reader()).isEmpty());
}

void TestTableImport::aTableBeingFilledByALivingProcessIsLeftAlone()
{
    DataProject p;
    const ProcessIdentity process = ProcessIdentity::current();
    const QString name = QStringLiteral("staging_%1_%2_abc").arg(process.pid).arg(process.startTicks);
    p.write([&](SQLite::Database &database) { database.exec(QStringLiteral("CREATE TABLE %1(a)").arg(name).toStdString()); });
    const Result<int> dropped = dropStaleStaging(p.project());
    QVERIFY(dropped.has_value());
    QCOMPARE(*dropped, 0);
    QCOMPARE(p.column("SELECT name FROM sqlite_schema WHERE name LIKE 'staging%'"), (QStringList {name}));
}

void TestTableImport::aReadOnlyProjectSaysWhy()
{
    DataProject p;
    TableImportRequest request;
    request.path = p.writeFile("t.csv", "a\n1\n");
    auto readOnly = Project::open(p.project().file(), OpenMode::ReadOnly);
    QVERIFY(readOnly.has_value());
    const auto report = importTable(**readOnly, request);
    QVERIFY(!report);
    QVERIFY(!report.error().sentence.isEmpty());
}

/** As a child: imports, and waits for ever in the middle of it. */
static int importAndWait(const QString &project, const QString &file)
{
    auto opened = Project::open(project, OpenMode::Command);
    if (!opened)
        return 1;
    TableImportRequest request;
    request.path = file;
    int steps = 0;
    const TaskControl control({}, [&](const TaskProgress &) {
        if (++steps < 2000)
            return;
        std::puts("waiting");
        std::fflush(stdout);
        for (;;)
            QThread::sleep(1);
    });
    return importTable(**opened, request, control) ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--import-and-wait"))
        return importAndWait(arguments[2], arguments[3]);
    TestTableImport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tableimport.moc"
