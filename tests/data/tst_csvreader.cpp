// SPDX-License-Identifier: GPL-3.0-or-later
// Records as RFC 4180 has them, and what real files make of it.
#include "models/data/csvreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

namespace {

QList<QStringList> recordsOf(CsvReader &reader)
{
    QList<QStringList> records;
    while (reader.next())
        records.append(reader.texts());
    return records;
}

QList<QStringList> recordsOf(const QByteArray &utf8, const CsvDialect &dialect = {}) { return recordsOf(*CsvReader::fromText(utf8, dialect)); }

QString sharedFile(const QString &name) { return QStringLiteral(CAIRN_SHARED_DATA "/csv/") + name; }

QList<QStringList> messyRecords(const QString &name, QList<FailedLine> *problems = nullptr)
{
    const QString path = sharedFile(QStringLiteral("messy/") + name);
    const Result<CsvDialect> dialect = detectDialect(path);
    if (!dialect)
        return {{dialect.error().sentence}};
    auto reader = CsvReader::open(path, *dialect);
    if (!reader)
        return {{reader.error().sentence}};
    const QList<QStringList> records = recordsOf(**reader);
    if (problems)
        *problems = (*reader)->problems();
    return records;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreSplitAsWritten_data();
    void recordsAreSplitAsWritten();
    void theSpectrumOfFilesReadsAsItsJson_data();
    void theSpectrumOfFilesReadsAsItsJson();
    void messyFilesAreRead_data();
    void messyFilesAreRead();
    void anUnclosedQuoteCostsNoOtherLine();
    void aLateUnclosedQuoteIsToldWithItsLine();
    void bytesThatAreNoTextAreReplacedAndToldOnce();
    void zeroBytesAreReplacedAndTold();
    void aFieldOfFiveMegabytesIsWhole();
    void recordsAcrossTheBufferAreWhole();
    void linesAreCountedThroughFieldsWithLineEnds();
    void aWholeFileIsReadWithItsHeader();
    void aFileWithoutBytesIsRefused();
};

void TestCsvReader::recordsAreSplitAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("records");
    using Records = QList<QStringList>;
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Records {{"a", "b"}, {"1", "2"}};
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << Records {{"a", "b"}, {"1", "2"}};
    QTest::newRow("carriage returns alone") << QByteArray("a,b\r1,2\r") << Records {{"a", "b"}, {"1", "2"}};
    QTest::newRow("carriage return and line feed") << QByteArray("a,b\r\n1,2\r\n") << Records {{"a", "b"}, {"1", "2"}};
    QTest::newRow("empty fields") << QByteArray(",\n,,\n") << Records {{"", ""}, {"", "", ""}};
    QTest::newRow("delimiter at the end of the file") << QByteArray("1,") << Records {{"1", ""}};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",2\n") << Records {{"say \"hi\"", "2"}};
    QTest::newRow("only doubled quotes") << QByteArray("\"\"\"\"\n") << Records {{"\""}};
    QTest::newRow("a quoted empty field is a record") << QByteArray("a\n\"\"\n1\n") << Records {{"a"}, {""}, {"1"}};
    QTest::newRow("blank lines are none") << QByteArray("\n\na\n\r\n1\n\n") << Records {{"a"}, {"1"}};
    QTest::newRow("line ends inside") << QByteArray("\"x\r\ny\",\"p\nq\"\r\nz,1\r\n") << Records {{"x\r\ny", "p\nq"}, {"z", "1"}};
    QTest::newRow("a quote within a field is a letter") << QByteArray("5\" pipe,2\n") << Records {{"5\" pipe", "2"}};
    QTest::newRow("text behind a closing quote") << QByteArray("\"ab\"cd,2\n") << Records {{"abcd", "2"}};
    QTest::newRow("nothing") << QByteArray() << Records {};
    QTest::newRow("only a line end") << QByteArray("\r\n") << Records {};
}

void TestCsvReader::recordsAreSplitAsWritten()
{
    QFETCH(QByteArray, text);
    QTEST(recordsOf(text), "records");
}

void TestCsvReader::theSpectrumOfFilesReadsAsItsJson_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(sharedFile(QStringLiteral("spectrum")));
    if (!folder.exists())
        QSKIP("The shared CSV files are not there.");
    for (const QString &file : folder.entryList({QStringLiteral("*.csv")}))
        QTest::newRow(qPrintable(file)) << QFileInfo(file).completeBaseName();
}

void TestCsvReader::theSpectrumOfFilesReadsAsItsJson()
{
    QFETCH(QString, name);
    const Result<CsvTable> table = readCsvTable(sharedFile(QStringLiteral("spectrum/%1.csv").arg(name)));
    QVERIFY(table.has_value());
    QFile file(sharedFile(QStringLiteral("spectrum-json/%1.json").arg(name)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    QJsonArray expected = json.isArray() ? json.array() : QJsonArray {json.object()};
    if (name == QLatin1String("location_coordinates")) {
        // The set's JSON has another telephone number and other coordinates than its CSV; the names of the columns must agree.
        QCOMPARE(QSet<QString>(table->header.cbegin(), table->header.cend()), [&] {
            const QStringList keys = expected.first().toObject().keys();
            return QSet<QString>(keys.cbegin(), keys.cend());
        }());
        QCOMPARE(table->rows.value(0).value(2), QStringLiteral("Modesto"));
        return;
    }
    // The set's file newlines_crlf came to us with its carriage returns taken out; its JSON still has them.
    QFile csv(sharedFile(QStringLiteral("spectrum/%1.csv").arg(name)));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    if (!csv.readAll().contains('\r'))
        expected = QJsonDocument::fromJson(QJsonDocument(expected).toJson().replace("\\r\\n", "\\n")).array();
    QJsonArray read;
    for (const QStringList &row : table->rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < row.size(); ++column)
            object.insert(table->header[column], row[column]);
        read.append(object);
    }
    QCOMPARE(read, expected);
    QVERIFY(table->failed.isEmpty());
}

void TestCsvReader::messyFilesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<QStringList>>("records");
    using Records = QList<QStringList>;
    QTest::newRow("byte order mark") << "bom_crlf.csv" << Records {{"id", "name"}, {"1", "a \"b\" c"}, {"2", "multi\r\nline"}};
    QTest::newRow("carriage returns") << "cr_only.csv" << Records {{"a", "b"}, {"1", "2"}, {"3", "4"}};
    QTest::newRow("tabs") << "tab.tsv" << Records {{"a", "b"}, {"1", "2"}};
    QTest::newRow("UTF-16") << "utf16le.csv" << Records {{"id", "name"}, {"1", QStringLiteral("é")}};
    QTest::newRow("Latin-1, semicolons") << "semicolon_decimal_comma_latin1.csv"
                                         << Records {{"id", QStringLiteral("größe"), "wert"}, {"1", "klein", "3,14"}, {"2", QStringLiteral("groß"), "1.234,56"}};
    QTest::newRow("ragged") << "ragged.csv" << Records {{"a", "b", "c"}, {"1", "2"}, {"1", "2", "3", "4"}, {"5", "6", "7"}};
    QTest::newRow("formulas are text") << "formula.csv" << Records {{"a", "b"}, {"=1+1", "@SUM(A1)"}};
    QTest::newRow("header alone") << "header_only.csv" << Records {{"a", "b", "c"}};
    QTest::newRow("no line end") << "no_newline_end.csv" << Records {{"a", "b"}, {"1", "2"}};
}

void TestCsvReader::messyFilesAreRead()
{
    QFETCH(QString, file);
    if (!QFileInfo::exists(sharedFile(QStringLiteral("messy/") + file)))
        QSKIP("The shared CSV files are not there.");
    QTEST(messyRecords(file), "records");
}

void TestCsvReader::anUnclosedQuoteCostsNoOtherLine()
{
    const auto reader = CsvReader::fromText("a,b\n1,\"oops\n2,3\n", {});
    const QList<QStringList> expected = {{"a", "b"}, {"1", "\"oops"}, {"2", "3"}};
    QCOMPARE(recordsOf(*reader), expected);
    QCOMPARE(reader->problems().size(), 1);
    QCOMPARE(reader->problems().first().line, 2);
}

void TestCsvReader::aLateUnclosedQuoteIsToldWithItsLine()
{
    QByteArray text;
    for (int row = 0; row < 200'000; ++row)
        text += "some,values,here\n";
    text += "x,\"y\nz,1\n";
    const auto reader = CsvReader::fromText(text, {});
    QCOMPARE(recordsOf(*reader).size(), 200'002);
    QCOMPARE(reader->problems().size(), 1);
    QCOMPARE(reader->problems().first().line, 200'001);
}

void TestCsvReader::bytesThatAreNoTextAreReplacedAndToldOnce()
{
    const auto reader = CsvReader::fromText("a,b\n1,\xff\xfe\n2,\xff\n3,ok\n", {});
    const QString sign(QChar::ReplacementCharacter);
    const QList<QStringList> expected = {{"a", "b"}, {"1", sign + sign}, {"2", sign}, {"3", "ok"}};
    QCOMPARE(recordsOf(*reader), expected);
    QCOMPARE(reader->problems().size(), 1);
    QCOMPARE(reader->problems().first().line, 2);
}

void TestCsvReader::zeroBytesAreReplacedAndTold()
{
    const auto reader = CsvReader::fromText(QByteArray("a,b\n1,x\0y\n", 10), {});
    const QList<QStringList> expected = {{"a", "b"}, {"1", QStringLiteral("x%1y").arg(QChar(QChar::ReplacementCharacter))}};
    QCOMPARE(recordsOf(*reader), expected);
    QCOMPARE(reader->problems().first().line, 2);
}

void TestCsvReader::aFieldOfFiveMegabytesIsWhole()
{
    const QByteArray large(5'000'000, 'x');
    const auto records = recordsOf("a,b\n1,\"" + large + "\"\n2,y\n");
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[1].value(1).toUtf8(), large);
    QCOMPARE(records[2], (QStringList {"2", "y"}));
}

void TestCsvReader::recordsAcrossTheBufferAreWhole()
{
    // Lengths that put quotes, doubled quotes and line ends on every place around the buffer's ends.
    QByteArray text;
    QList<QStringList> expected;
    for (int row = 0; text.size() < 3'300'000; ++row) {
        const QByteArray word(row % 97, char('a' + row % 26));
        text += "\"" + word + "\"\"" + word + "\r\n\"," + QByteArray::number(row) + "\r\n";
        expected.append({QString::fromLatin1(word + '"' + word + "\r\n"), QString::number(row)});
    }
    QCOMPARE(recordsOf(text), expected);
}

void TestCsvReader::linesAreCountedThroughFieldsWithLineEnds()
{
    const auto reader = CsvReader::fromText("a,b\n\n\"x\ny\r\nz\",1\r\nq,2\n", {});
    QList<qint64> lines;
    while (reader->next())
        lines.append(reader->line());
    QCOMPARE(lines, (QList<qint64> {1, 3, 6}));
}

void TestCsvReader::aWholeFileIsReadWithItsHeader()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("labels.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Item;Label\na.jpg;WBC\nb.jpg\nc.jpg;RBC;x\n");
    file.close();
    const Result<CsvTable> table = readCsvTable(file.fileName());
    QVERIFY(table.has_value());
    QCOMPARE(table->column(QStringLiteral("label")), 1);
    QCOMPARE(table->column(QStringLiteral("row")), -1);
    const QList<QStringList> expected = {{"a.jpg", "WBC"}, {"b.jpg", ""}};
    QCOMPARE(table->rows, expected);
    QCOMPARE(table->lines, (QList<qint64> {2, 3}));
    QCOMPARE(table->failed.size(), 1);
    QCOMPARE(table->failed.first().line, 4);
}

void TestCsvReader::aFileWithoutBytesIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("nothing.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Result<CsvTable> table = readCsvTable(file.fileName());
    QVERIFY(!table);
    QVERIFY(table.error().sentence.contains(QLatin1String("nothing.csv")));
    QVERIFY(table.error().sentence.contains(QLatin1String("empty")));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
