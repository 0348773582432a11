// SPDX-License-Identifier: GPL-3.0-or-later
// Guessed types and converted fields.
#include "models/data/columntypes.h"

#include <QTest>

#include <limits>

using namespace cairn;

class TestColumnTypes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aColumnGetsTheNarrowestTypeThatAllFieldsFit_data();
    void aColumnGetsTheNarrowestTypeThatAllFieldsFit();
    void datesAreStoredAsIso_data();
    void datesAreStoredAsIso();
    void numbersAreReadAsWritten_data();
    void numbersAreReadAsWritten();
    void aWordForMissingIsAValueInText();
    void whatDoesNotFitIsToldApartFromWhatIsMissing();
    void theSmallestAndLargestIntegersAreHeld();
    void typeNamesReadBack();

private:
    static ColumnTypeGuess guessOf(const QStringList &fields, bool decimalComma)
    {
        ColumnTypeGuess guess(decimalComma);
        for (const QString &field : fields) {
            const std::string text = field.toStdString();
            guess.add(text);
        }
        return guess;
    }
};

void TestColumnTypes::aColumnGetsTheNarrowestTypeThatAllFieldsFit_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<bool>("decimalComma");
    QTest::addColumn<QString>("type");
    QTest::newRow("integers") << QStringList {"1", "-20", "0", "300"} << false << "integer";
    QTest::newRow("integers with spaces around") << QStringList {" 1", "2 "} << false << "integer";
    QTest::newRow("one real among integers") << QStringList {"1", "2.5"} << false << "real";
    QTest::newRow("exponents") << QStringList {"1e-3", "2.5E+10"} << false << "real";
    QTest::newRow("leading zeros are names") << QStringList {"007", "8", "9"} << false << "text";
    QTest::newRow("zero point something is a number") << QStringList {"0.5", ".25", "0"} << false << "real";
    QTest::newRow("telephone numbers") << QStringList {"+4930123456", "+4930123457"} << false << "text";
    QTest::newRow("signed steps") << QStringList {"+1", "-1", "+20"} << false << "integer";
    QTest::newRow("beyond 64 bits every digit counts") << QStringList {"9223372036854775808", "1"} << false << "text";
    QTest::newRow("the largest 64-bit number") << QStringList {"9223372036854775807", "1"} << false << "integer";
    QTest::newRow("large keys beside reals") << QStringList {"9007199254740993", "0.5"} << false << "text";
    QTest::newRow("too large for a double") << QStringList {"1e400", "1"} << false << "text";
    QTest::newRow("hexadecimal") << QStringList {"0x1F", "0x20"} << false << "text";
    QTest::newRow("underscores") << QStringList {"1_000", "2_000"} << false << "text";
    QTest::newRow("missing words in numbers") << QStringList {"1", "NA", "", "?", "-", "n/a", "NaN", "NULL", "None", "2"} << false << "integer";
    QTest::newRow("only missing words") << QStringList {"NA", "NA", "?"} << false << "text";
    QTest::newRow("nothing") << QStringList {} << false << "text";
    QTest::newRow("infinities are reals") << QStringList {"inf", "-Infinity", "1"} << false << "real";
    QTest::newRow("decimal commas") << QStringList {"3,14", "1.234,56", "7"} << true << "real";
    QTest::newRow("commas without the dialect") << QStringList {"3,14", "1.234,56"} << false << "text";
    QTest::newRow("groups that are not of three") << QStringList {"1.23", "4,5"} << true << "text";
    QTest::newRow("true and false") << QStringList {"True", "false", "TRUE"} << false << "boolean";
    QTest::newRow("zero and one are integers") << QStringList {"0", "1", "1"} << false << "integer";
    QTest::newRow("yes and no are a category") << QStringList {"yes", "no", "yes", "no"} << false << "category";
    QTest::newRow("few values often") << QStringList {"a", "b", "a", "b", "a"} << false << "category";
    QTest::newRow("each value once") << QStringList {"a", "b", "c", "d"} << false << "text";
    QTest::newRow("iso dates") << QStringList {"2024-02-29", "2024-03-01T10:00:00Z"} << false << "datetime";
    QTest::newRow("a day that the calendar lacks") << QStringList {"2024-02-30", "2024-01-01"} << false << "text";
    QTest::newRow("no leap year") << QStringList {"2023-02-29", "2024-01-01"} << false << "text";
    QTest::newRow("dotted dates") << QStringList {"1.3.2024", "31.12.1999"} << false << "datetime";
    QTest::newRow("slashes with a day beyond twelve") << QStringList {"01/02/2024", "13/02/2024"} << false << "datetime";
    QTest::newRow("slashes that may be either") << QStringList {"01/02/2024", "03/04/2024"} << false << "text";
    QTest::newRow("slashes that contradict") << QStringList {"13/02/2024", "02/13/2024"} << false << "text";
    QTest::newRow("dates and words") << QStringList {"2024-01-01", "soon"} << false << "text";
}

void TestColumnTypes::aColumnGetsTheNarrowestTypeThatAllFieldsFit()
{
    QFETCH(QStringList, fields);
    QFETCH(bool, decimalComma);
    QTEST(columnTypeName(guessOf(fields, decimalComma).type()), "type");
}

void TestColumnTypes::datesAreStoredAsIso_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("iso");
    const int unknown = int(DateOrder::Unknown);
    QTest::newRow("iso day") << "2024-03-01" << unknown << "2024-03-01";
    QTest::newRow("iso time") << "2024-03-01T12:30:05" << unknown << "2024-03-01T12:30:05";
    QTest::newRow("space") << "2024-03-01 12:30" << unknown << "2024-03-01T12:30:00";
    QTest::newRow("fraction and zone") << "2024-03-01T12:30:05.250+01:00" << unknown << "2024-03-01T12:30:05.250+01:00";
    QTest::newRow("slashes, year first") << "2015/01/01 01:00:00" << unknown << "2015-01-01T01:00:00";
    QTest::newRow("dotted") << "1.3.2024" << unknown << "2024-03-01";
    QTest::newRow("day first") << "03/04/2024" << int(DateOrder::DayFirst) << "2024-04-03";
    QTest::newRow("month first") << "03/04/2024 7:05" << int(DateOrder::MonthFirst) << "2024-03-04T07:05:00";
    QTest::newRow("only one way is a date") << "25/12/2024" << unknown << "2024-12-25";
    QTest::newRow("the same both ways") << "05/05/2024" << unknown << "2024-05-05";
    QTest::newRow("either way") << "03/04/2024" << unknown << "";
    QTest::newRow("an hour too many") << "2024-03-01T24:30:00" << unknown << "";
    QTest::newRow("text behind") << "2024-03-01 noon" << unknown << "";
}

void TestColumnTypes::datesAreStoredAsIso()
{
    QFETCH(QString, field);
    QFETCH(int, order);
    QFETCH(QString, iso);
    ConvertBuffer buffer;
    const std::string text = field.toStdString();
    const CellValue value = convertField(text, {ColumnType::DateTime, false, DateOrder(order)}, buffer);
    if (iso.isEmpty()) {
        QCOMPARE(value.kind, CellValue::Kind::Misfit);
        return;
    }
    QCOMPARE(value.kind, CellValue::Kind::Text);
    QCOMPARE(QString::fromUtf8(value.text.data(), qsizetype(value.text.size())), iso);
}

void TestColumnTypes::numbersAreReadAsWritten_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("decimalComma");
    QTest::addColumn<double>("number");
    QTest::newRow("plain") << "2.5" << false << 2.5;
    QTest::newRow("plus") << "+2.5" << false << 2.5;
    QTest::newRow("decimal comma and groups") << "1.234,56" << true << 1234.56;
    QTest::newRow("negative with groups") << "-1.234.567,5" << true << -1234567.5;
    QTest::newRow("groups of thousands, chosen") << "1,234,567.5" << false << 1234567.5;
    QTest::newRow("leading zeros, chosen") << "007" << false << 7.0;
    QTest::newRow("smaller than can be held") << "1e-400" << false << 0.0;
    QTest::newRow("point at the end") << "5." << false << 5.0;
    QTest::newRow("17 digits") << "0.10000000000000001" << false << 0.1;
}

void TestColumnTypes::numbersAreReadAsWritten()
{
    QFETCH(QString, field);
    QFETCH(bool, decimalComma);
    ConvertBuffer buffer;
    const std::string text = field.toStdString();
    const CellValue value = convertField(text, {ColumnType::Real, decimalComma, DateOrder::Unknown}, buffer);
    QCOMPARE(value.kind, CellValue::Kind::Real);
    QTEST(value.real, "number");
}

void TestColumnTypes::aWordForMissingIsAValueInText()
{
    ConvertBuffer buffer;
    QCOMPARE(convertField("NA", {ColumnType::Category, false, DateOrder::Unknown}, buffer).kind, CellValue::Kind::Text);
    QCOMPARE(convertField("", {ColumnType::Category, false, DateOrder::Unknown}, buffer).kind, CellValue::Kind::Missing);
    QCOMPARE(convertField("NA", {ColumnType::Integer, false, DateOrder::Unknown}, buffer).kind, CellValue::Kind::Missing);
}

void TestColumnTypes::whatDoesNotFitIsToldApartFromWhatIsMissing()
{
    ConvertBuffer buffer;
    QCOMPARE(convertField("2.5", {ColumnType::Integer, false, DateOrder::Unknown}, buffer).kind, CellValue::Kind::Misfit);
    QCOMPARE(convertField("maybe", {ColumnType::Boolean, false, DateOrder::Unknown}, buffer).kind, CellValue::Kind::Misfit);
    QCOMPARE(convertField("1e400", {ColumnType::Real, false, DateOrder::Unknown}, buffer).kind, CellValue::Kind::Misfit);
    const CellValue yes = convertField("Yes", {ColumnType::Boolean, false, DateOrder::Unknown}, buffer);
    QCOMPARE(yes.kind, CellValue::Kind::Integer);
    QCOMPARE(yes.integer, 1);
}

void TestColumnTypes::theSmallestAndLargestIntegersAreHeld()
{
    ConvertBuffer buffer;
    const ColumnFormat format {ColumnType::Integer, false, DateOrder::Unknown};
    QCOMPARE(convertField("-9223372036854775808", format, buffer).integer, std::numeric_limits<std::int64_t>::min());
    QCOMPARE(convertField("9223372036854775807", format, buffer).integer, std::numeric_limits<std::int64_t>::max());
    QCOMPARE(convertField("9223372036854775808", format, buffer).kind, CellValue::Kind::Misfit);
}

void TestColumnTypes::typeNamesReadBack()
{
    for (const QString name : {"text", "integer", "real", "boolean", "datetime", "category", "image", "link"}) {
        const Result<ColumnType> type = columnTypeFromName(name);
        QVERIFY2(type.has_value(), qPrintable(name));
        QCOMPARE(columnTypeName(*type), name);
    }
    QVERIFY(!columnTypeFromName(QStringLiteral("number")));
}

QTEST_GUILESS_MAIN(TestColumnTypes)
#include "tst_columntypes.moc"
