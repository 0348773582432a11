// SPDX-License-Identifier: GPL-3.0-or-later
// What is written reads back.
#include "models/data/csvreader.h"
#include "models/data/csvwriter.h"

#include <QBuffer>
#include <QTest>

#include <cmath>
#include <limits>

using namespace cairn;

namespace {

/** Takes a few bytes and then no more, like a full disk. */
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("no room"));
        return -1;
    }
};

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsAreQuotedOnlyWhereTheyMust();
    void whateverIsWrittenReadsBack();
    void numbersReadBackExactly_data();
    void numbersReadBackExactly();
    void aRowWithOneEmptyFieldIsNoBlankLine();
    void aFullDiskIsToldAtTheEnd();
};

void TestCsvWriter::fieldsAreQuotedOnlyWhereTheyMust()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(&buffer);
    writer.row({"plain", "with, comma", "with \"quotes\"", "two\nlines", ""});
    writer.add(QStringLiteral("x"));
    writer.add(12);
    writer.add(0.1);
    writer.add(QVariant());
    writer.add(QVariant(true));
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(buffer.data(), QByteArray("plain,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\",\r\nx,12,0.1,,1\r\n"));
}

void TestCsvWriter::whateverIsWrittenReadsBack()
{
    const QList<QStringList> rows = {{"a", "b"}, {"\"", "\"\""}, {"\r\n", ","}, {" ", "é ʤ 漢"}, {"", "x"}, {"tail ", " head"}};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(&buffer);
    for (const QStringList &row : rows)
        writer.row(row);
    QVERIFY(writer.finish());
    const auto reader = CsvReader::fromText(buffer.data(), {});
    QList<QStringList> read;
    while (reader->next())
        read.append(reader->texts());
    QCOMPARE(read, rows);
    QVERIFY(reader->problems().isEmpty());
}

void TestCsvWriter::numbersReadBackExactly_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("a third") << 1.0 / 3.0;
    QTest::newRow("large") << 1.7976931348623157e308;
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("whole") << 1e15;
    QTest::newRow("negative") << -123456.789;
}

void TestCsvWriter::numbersReadBackExactly()
{
    QFETCH(double, number);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(&buffer, CsvWriter::LineEnd::Lf);
    writer.add(number);
    writer.endRow();
    QVERIFY(writer.finish());
    QVERIFY(buffer.data().endsWith("\n"));
    QCOMPARE(buffer.data().trimmed().toDouble(), number);
}

void TestCsvWriter::aRowWithOneEmptyFieldIsNoBlankLine()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(&buffer);
    writer.row({"value"});
    writer.row({""});
    writer.add(std::numeric_limits<double>::quiet_NaN());
    writer.endRow();
    QVERIFY(writer.finish());
    const auto reader = CsvReader::fromText(buffer.data(), {});
    int records = 0;
    while (reader->next())
        ++records;
    QCOMPARE(records, 3);
}

void TestCsvWriter::aFullDiskIsToldAtTheEnd()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    CsvWriter writer(&device);
    writer.row({"a"});
    const Result<void> finished = writer.finish();
    QVERIFY(!finished);
    QVERIFY(finished.error().sentence.contains(QLatin1String("no room")));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
