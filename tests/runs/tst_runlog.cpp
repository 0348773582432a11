// SPDX-License-Identifier: GPL-3.0-or-later
// Logs as they are looked at: lines of large and growing files, colours, progress bars, hostile output, search, errors, links.
#include "models/runs/logscan.h"
#include "models/runs/logtext.h"
#include "models/runs/runlog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;

class TestRunLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void lettersAndColoursAreKept()
    {
        const LogLine line = logLine("\x1b[31mred\x1b[0m plain \x1b[1;38;5;196mstrong\x1b[22;39m end\n");
        QCOMPARE(line.text, QStringLiteral("red plain strong end"));
        QCOMPARE(line.spans.size(), 2);
        QCOMPARE(line.spans.at(0), (LogSpan {0, 3, {1, -1, false, false, false}}));
        QCOMPARE(line.spans.at(1).start, 10);
        QVERIFY(line.spans.at(1).style.isBold);
        QCOMPARE(line.spans.at(1).style.foreground, 0x1FF0000);
    }

    void aProgressBarShowsItsLastState()
    {
        QCOMPARE(logLine(" 10%|#    |\r 50%|###  |\r100%|#####|\n").text, QStringLiteral("100%|#####|"));
        QCOMPARE(logLine("abcdef\rXY\n").text, QStringLiteral("XYcdef"));
        QCOMPARE(logLine("long text\r\x1b[Kshort\r\n").text, QStringLiteral("short"));
        QCOMPARE(logLine("abc\b\bX\n").text, QStringLiteral("aXc"));
        QCOMPARE(logLine("a\tb\n").text, QStringLiteral("a       b"));
    }

    void whatCouldDeceiveIsMadeVisible()
    {
        const LogLine line = logLine("a\xE2\x80\xAE" "b\xE2\x80\x8B" "c\x01\x1b]0;title\x07" "d\x7f\xff");
        QCOMPARE(line.text, QStringLiteral("a\uFFFDb\uFFFDc\u2401d\u2421\uFFFD"));
        QCOMPARE(logLine("\x1b[99999999999;;;;m\x1b[").text, QString());
        QCOMPARE(logLine("\x1b]8;;never ended").text, QString());
    }

    void placesInFilesAreFound()
    {
        const auto python = placeIn(QStringLiteral("  File \"src/train.py\", line 12, in main"));
        QVERIFY(python);
        QCOMPARE(python->file, QStringLiteral("src/train.py"));
        QCOMPARE(python->line, 12);
        QCOMPARE(QStringLiteral("  File \"src/train.py\", line 12, in main").mid(python->start, python->length), QStringLiteral("File \"src/train.py\", line 12"));
        const auto other = placeIn(QStringLiteral("src/a.cpp:33:4: error: no"));
        QVERIFY(other && other->file == QStringLiteral("src/a.cpp") && other->line == 33);
        QVERIFY(!placeIn(QStringLiteral("at 12:30:11 the loss was 0.5")));
    }

    void aGrowingFileIsWalkedOverOnce()
    {
        const QString file = write("one\ntwo\nthr");
        LogScan scan = scanLog(file, {});
        QCOMPARE(scan.lines, 3);
        QCOMPARE(scan.openFrom, 8);
        append(file, "ee\nValueError: bad\n");
        scan = scanLog(file, scan);
        QCOMPARE(scan.lines, 4);
        QCOMPARE(scan.errors, QList<qint64> {3});
        QCOMPARE(scan.strides, QList<qint64> {0});
    }

    void aGrowingFileSaysTheSameAsAWholeOne()
    {
        QByteArray text;
        for (int line = 0; line < 1'000; ++line)
            text += QByteArray::number(line * line) + (line % 100 == 7 ? " Traceback (most recent call last):\n" : "\n");
        const QString whole = write(text), part = write({});
        LogScan scan;
        for (qsizetype at = 0; at < text.size(); at += 37) {
            append(part, text.mid(at, 37));
            scan = scanLog(part, scan);
        }
        const LogScan expected = scanLog(whole, {});
        QCOMPARE(scan.lines, expected.lines);
        QCOMPARE(scan.strides, expected.strides);
        QCOMPARE(scan.errors, expected.errors);
        QCOMPARE(expected.errors.size(), 10);
    }

    void anEndlessLineIsManyLinesAndNoCharacterIsCut()
    {
        const QByteArray text = QString(QChar(0x20AC)).repeated(20'000).toUtf8(); // three bytes each, no line feed
        RunLog log;
        log.setFile(write(text));
        QTRY_COMPARE(log.bytes(), text.size());
        QVERIFY(log.lineCount() >= 7 && log.lineCount() <= 9);
        QString joined;
        for (qint64 line = 0; line < log.lineCount(); ++line)
            joined += log.line(line).text;
        QCOMPARE(joined, QString(QChar(0x20AC)).repeated(20'000));
    }

    void errorsAreToldFromWordsThatOnlySoundLikeThem_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isError");
        QTest::newRow("python") << QByteArray("ValueError: shapes do not match") << true;
        QTest::newRow("traceback") << QByteArray("Traceback (most recent call last):") << true;
        QTest::newRow("logging") << QByteArray("2024-01-01 ERROR trainer: no data") << true;
        QTest::newRow("compiler") << QByteArray("a.c:3:1: error: expected ;") << true;
        QTest::newRow("a count") << QByteArray("0 errors, error rate 0.1") << false;
        QTest::newRow("a metric") << QByteArray("mean squared error = 0.3") << false;
    }
    void errorsAreToldFromWordsThatOnlySoundLikeThem()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isError);
        QCOMPARE(isErrorLine(line), isError);
    }

    void searchFindsLinesWhateverTheCase()
    {
        RunLog log;
        log.setFile(write("Loss 1\nnothing\nloss 2\n"));
        QSignalSpy found(&log, &RunLog::found);
        log.find(QStringLiteral("LOSS"));
        QTRY_COMPARE(log.hits().count, 2);
        QCOMPARE(log.hits().lines, (QList<qint64> {0, 2}));
        log.find({});
        QCOMPARE(log.hits().count, 0);
    }

    void aFileThatBecameShorterIsReadAnew()
    {
        const QString file = write("one\ntwo\nthree\n");
        RunLog log;
        log.setFile(file);
        QTRY_COMPARE(log.lineCount(), 3);
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write("new\n");
        opened.close();
        log.refresh();
        QTRY_COMPARE(log.lineCount(), 1);
        QCOMPARE(log.line(0).text, QStringLiteral("new"));
    }

    void linksLeadOnlyIntoTheRunsOwnFolders()
    {
        const QDir code(m_folder->filePath(QStringLiteral("code")));
        QVERIFY(code.mkpath(QStringLiteral("src")));
        for (const QString &name : {QStringLiteral("code/src/train.py"), QStringLiteral("secret.py")}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("secret.py")), code.filePath(QStringLiteral("link.py"))));
        RunLog log;
        log.setFile(write("x\n"), {code.path()});
        const auto fileOf = [&](const QString &name) { return log.fileOf({name, 1, 0, 0}); };
        QCOMPARE(fileOf(QStringLiteral("src/train.py")), QFileInfo(code.filePath(QStringLiteral("src/train.py"))).canonicalFilePath());
        QCOMPARE(fileOf(code.filePath(QStringLiteral("src/train.py"))), QFileInfo(code.filePath(QStringLiteral("src/train.py"))).canonicalFilePath());
        QCOMPARE(fileOf(QStringLiteral("../secret.py")), QString());
        QCOMPARE(fileOf(m_folder->filePath(QStringLiteral("secret.py"))), QString());
        QCOMPARE(fileOf(QStringLiteral("link.py")), QString());
        QCOMPARE(fileOf(QStringLiteral("src")), QString());
        QCOMPARE(fileOf(QStringLiteral("missing.py")), QString());
    }

    void aLargeLogOpensQuicklyAndAnyLineIsAtHand()
    {
        QByteArray block;
        for (int line = 0; line < 10'000; ++line)
            block += "epoch " + QByteArray::number(line).rightJustified(6, '0') + " loss 0.123456789 accuracy 0.987654321 on 4,096 items in 12 s\n";
        const QString path = m_folder->filePath(QStringLiteral("large"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int times = 0; times < 50; ++times)
            file.write(block);
        file.close();
        RunLog log;
        QElapsedTimer timer;
        timer.start();
        log.setFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(log.lineCount(), 500'000, 60'000);
        qInfo("%lld MB in %lld ms", block.size() * 50 / 1'000'000, timer.elapsed());
        QCOMPARE(log.line(437'123).text.left(12), QStringLiteral("epoch 007123"));
        QCOMPARE(log.line(499'999).text.left(12), QStringLiteral("epoch 009999"));
    }

private:
    QString write(const QByteArray &text)
    {
        const QString path = m_folder->filePath(QStringLiteral("log%1").arg(++m_files));
        append(path, text);
        return path;
    }
    static void append(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::Append) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
