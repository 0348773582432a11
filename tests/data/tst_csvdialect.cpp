// SPDX-License-Identifier: GPL-3.0-or-later
// Delimiters, quotes, encodings, headers and decimal commas, found out.
#include "models/data/csvdialect.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;
using Encoding = CsvDialect::Encoding;

class TestCsvDialect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDialectIsDetected_data();
    void aDialectIsDetected();
    void sharedFilesAreDetected_data();
    void sharedFilesAreDetected();
    void aLetterCutByTheBlockIsNoLatin();
    void aDialectReadsBackFromItsJson();
    void whatCannotBeReadIsRefusedWithASentence();

private:
    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("file.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestCsvDialect::aDialectIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvDialect>("dialect");
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << CsvDialect {};
    QTest::newRow("tabs") << QByteArray("a\tb, c\n1\t2\n") << CsvDialect {.delimiter = '\t'};
    QTest::newRow("bars") << QByteArray("a|b\n1|2\n") << CsvDialect {.delimiter = '|'};
    QTest::newRow("semicolons with commas in numbers")
        << QByteArray("a;b\n1,5;2,25\n3,5;4\n") << CsvDialect {.delimiter = ';', .decimalComma = true};
    QTest::newRow("semicolons with points in numbers") << QByteArray("a;b\n1.5;2.25\n3.5;4\n") << CsvDialect {.delimiter = ';'};
    QTest::newRow("semicolons inside quotes") << QByteArray("a,b\n\"x;y;z\",2\n\"p;q;r\",4\n") << CsvDialect {};
    QTest::newRow("single quotes") << QByteArray("a,b\n'x,y','2'\n'p,q','4'\n") << CsvDialect {.quote = '\''};
    QTest::newRow("apostrophes are no quotes") << QByteArray("a,b\nit's,'tis\nrock'n'roll,2\n") << CsvDialect {};
    QTest::newRow("figures alone have no header") << QByteArray("1,2\n3,4\n5,6\n") << CsvDialect {.hasHeader = false};
    QTest::newRow("years name columns") << QByteArray("country,2001,2002\nFrance,1,2\nItaly,3,4\n") << CsvDialect {};
    QTest::newRow("names over text") << QByteArray("name,city\nAnna,Rome\nBen,Bern\n") << CsvDialect {};
    QTest::newRow("one column") << QByteArray("value\n1\n2\n") << CsvDialect {};
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF" "a,b\n1,2\n") << CsvDialect {.hasBom = true};
    QTest::newRow("UTF-16 without a mark") << QByteArray("a\0,\0b\0\n\0001\0,\0002\0\n\0", 16) << CsvDialect {.encoding = Encoding::Utf16Le};
    QTest::newRow("UTF-16, the other order, with a mark")
        << QByteArray("\xFE\xFF\0a\0,\0b\0\n\0001\0,\0002\0\n", 18) << CsvDialect {.encoding = Encoding::Utf16Be, .hasBom = true};
    QTest::newRow("accents of Latin-1") << QByteArray("name,n\ncaf\xE9,1\nZ\xFCrich,2\n") << CsvDialect {.encoding = Encoding::Latin1};
    QTest::newRow("accents of UTF-8") << QByteArray("name,n\ncaf\xC3\xA9,1\n") << CsvDialect {};
    QTest::newRow("bytes that are no accents") << QByteArray("a,b\n1,\xFF\xFE\n") << CsvDialect {};
}

void TestCsvDialect::aDialectIsDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvDialect, dialect);
    const Result<CsvDialect> detected = detectDialect(written(bytes));
    QVERIFY2(detected.has_value(), detected ? "" : qPrintable(detected.error().sentence));
    QCOMPARE(detected->toJsonText(), dialect.toJsonText());
}

void TestCsvDialect::sharedFilesAreDetected_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<CsvDialect>("dialect");
    QTest::newRow("Latin-1") << "csv/messy/semicolon_decimal_comma_latin1.csv"
                             << CsvDialect {.delimiter = ';', .encoding = Encoding::Latin1, .decimalComma = true};
    QTest::newRow("UTF-16") << "csv/messy/utf16le.csv" << CsvDialect {.encoding = Encoding::Utf16Le, .hasBom = true};
    QTest::newRow("invalid UTF-8") << "csv/messy/invalid_utf8.csv" << CsvDialect {};
    QTest::newRow("tabs") << "tables/unemployment.tsv" << CsvDialect {.delimiter = '\t'};
    QTest::newRow("adult") << "adult/adult.csv" << CsvDialect {};
    QTest::newRow("zip codes") << "tables/zipcodes.csv" << CsvDialect {};
    QTest::newRow("bird strikes") << "tables/birdstrikes.csv" << CsvDialect {};
    QTest::newRow("figures above the table") << "tables/breast_cancer.csv" << CsvDialect {.hasHeader = false};
}

void TestCsvDialect::sharedFilesAreDetected()
{
    QFETCH(QString, file);
    QFETCH(CsvDialect, dialect);
    const QString path = QStringLiteral(CAIRN_SHARED_DATA "/") + file;
    if (!QFile::exists(path))
        QSKIP("The shared tables are not there.");
    const Result<CsvDialect> detected = detectDialect(path);
    QVERIFY(detected.has_value());
    QCOMPARE(detected->toJsonText(), dialect.toJsonText());
}

void TestCsvDialect::aLetterCutByTheBlockIsNoLatin()
{
    // A letter of three bytes on each place around the megabyte at which the file is read on.
    for (int shift = 0; shift < 4; ++shift) {
        const QByteArray bytes = "a,b\n" + QByteArray((1 << 20) - 7 + shift, 'x') + "\xE2\x82\xAC" "yy,2\n";
        const Result<CsvDialect> detected = detectDialect(written(bytes));
        QVERIFY(detected.has_value());
        QCOMPARE(detected->encoding, Encoding::Utf8);
    }
}

void TestCsvDialect::aDialectReadsBackFromItsJson()
{
    const CsvDialect dialect {.delimiter = '\t', .quote = 0, .encoding = Encoding::Utf16Be, .hasBom = true, .hasHeader = false, .decimalComma = true};
    QVERIFY(CsvDialect::fromJsonText(dialect.toJsonText()) == dialect);
    QVERIFY(CsvDialect::fromJsonText(CsvDialect {}.toJsonText()) == CsvDialect {});
}

void TestCsvDialect::whatCannotBeReadIsRefusedWithASentence()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.csv"));
    QVERIFY(!detectDialect(missing));
    QVERIFY(detectDialect(missing).error().sentence.contains(QLatin1String("missing.csv")));
    QVERIFY(!detectDialect(m_folder.path()));
    QVERIFY(!detectDialect(written("")));
    QVERIFY(!detectDialect(written("\n\n\n")));
}

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
