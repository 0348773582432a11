// SPDX-License-Identifier: GPL-3.0-or-later
// metrics.jsonl as programs write it, whole, in pieces and damaged.
#include "models/metrics/jsonlines.h"

#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

/** JSON with ' for " (moc does not take raw strings in a class). */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/** "name@step=value" for each value. */
QStringList textOf(LogReader &reader)
{
    QStringList texts;
    for (const LoggedValue &value : reader.takeValues())
        texts.append(QStringLiteral("%1@%2=%3").arg(reader.names().at(value.name)).arg(value.point.step).arg(value.point.value));
    return texts;
}

QStringList readWhole(const QByteArray &text)
{
    JsonLinesReader reader;
    if (reader.read(text, true) != text.size())
        return {QStringLiteral("not read to the end")};
    return textOf(reader);
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersBecomeMetrics_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the contract's example") << json("{'step': 12, 'train/loss': 0.31, 'val/accuracy': 0.94}")
                                                << QStringList {"train/loss@12=0.31", "val/accuracy@12=0.94"};
        QTest::newRow("step behind the values") << json("{'loss': 1, 'step': 3}") << QStringList {"loss@3=1"};
        QTest::newRow("counted steps") << QByteArray("{\"a\":1}\n{\"b\":1}\n{\"a\":2}\n") << QStringList {"a@0=1", "b@0=1", "a@1=2"};
        QTest::newRow("counting goes on from a written step") << QByteArray("{\"step\":7,\"a\":1}\n{\"a\":2}\n") << QStringList {"a@7=1", "a@8=2"};
        QTest::newRow("special numbers as texts") << json("{'step':1,'a':'nan','b':'inf','c':'-inf'}")
                                                  << QStringList {"a@1=nan", "b@1=inf", "c@1=-inf"};
        QTest::newRow("special numbers as Python writes them")
            << json("{'step':1,'a':NaN,'b':Infinity,'c':-Infinity}") << QStringList {"a@1=nan", "b@1=inf", "c@1=-inf"};
        QTest::newRow("nested objects") << json("{'step':1,'val':{'loss':2,'top':{'k':3}},'x':4}")
                                        << QStringList {"val.loss@1=2", "val.top.k@1=3", "x@1=4"};
        QTest::newRow("a step inside is a metric") << json("{'step':1,'lr':{'step':9}}") << QStringList {"lr.step@1=9"};
        QTest::newRow("texts, truth and lists are none")
            << json("{'step':1,'a':'x','b':true,'c':null,'d':[1,{'e':2}],'f':1}") << QStringList {"f@1=1"};
        QTest::newRow("numbers of every form") << json("{'step':1e1,'a':-0.5e-1,'b':12345678901,'c':1E3}")
                                               << QStringList {"a@10=-0.05", "b@10=12345678901", "c@10=1000"};
        QTest::newRow("escapes in names") << json("{'step':1,'a\\'\\u00e9\\ud83d\\ude00\\/':2}")
                                          << QStringList {QString::fromUtf8("a\"\xC3\xA9\xF0\x9F\x98\x80/@1=2")};
        QTest::newRow("names in UTF-8") << QByteArray("{\"step\":1,\"\xC3\xA4\":2}") << QStringList {QString::fromUtf8("\xC3\xA4@1=2")};
        QTest::newRow("blank lines, CRLF and a byte order mark")
            << QByteArray("\xEF\xBB\xBF{\"step\":1,\"a\":1}\r\n\r\n  \n{\"step\":2,\"a\":2}\r\n") << QStringList {"a@1=1", "a@2=2"};
        QTest::newRow("an empty object") << QByteArray("{}\n") << QStringList {};
        QTest::newRow("nothing") << QByteArray() << QStringList {};
    }
    void numbersBecomeMetrics()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QStringList read = readWhole(text);
        // QString::arg writes large numbers with an exponent.
        read.replaceInStrings(QStringLiteral("1.23457e+10"), QStringLiteral("12345678901"));
        QCOMPARE(read, expected);
    }

    void badLinesAreToldWithTheirNumberAndSkipped_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QTest::newRow("text") << QByteArray("epoch 1 loss 0.5");
        QTest::newRow("cut short") << json("{'step': 2, 'loss': ");
        QTest::newRow("quote left open") << json("{'step': 2, 'lo");
        QTest::newRow("two objects") << json("{'a': 2} {'a': 3}");
        QTest::newRow("comma missing") << json("{'a': 2 'b': 3}");
        QTest::newRow("unknown word") << json("{'a': nothing}");
        QTest::newRow("lone minus") << json("{'a': -}");
        QTest::newRow("broken escape") << json("{'a\\x': 1}");
        QTest::newRow("broken unicode escape") << json("{'a\\u12g4': 1}");
        QTest::newRow("zero bytes, as after a crash") << QByteArray(16, '\0');
        QTest::newRow("half a step") << json("{'step': 1.5, 'a': 1}");
        QTest::newRow("a step that is a text") << json("{'step': 'two', 'a': 1}");
        QTest::newRow("a step that is not a number") << json("{'step': 'nan', 'a': 1}");
        QTest::newRow("a step beyond all") << json("{'step': 1e300, 'a': 1}");
        QTest::newRow("brackets without end") << QByteArray("{\"a\":") + QByteArray(100'000, '[');
        QTest::newRow("objects without end") << QByteArray("{\"a\":").repeated(100'000);
    }
    void badLinesAreToldWithTheirNumberAndSkipped()
    {
        QFETCH(QByteArray, line);
        JsonLinesReader reader;
        const QByteArray text = "{\"step\":1,\"good\":1}\n" + line + "\n{\"step\":3,\"good\":3}\n";
        QCOMPARE(reader.read(text, true), text.size());
        QCOMPARE(textOf(reader), (QStringList {"good@1=1", "good@3=3"}));
        const QList<LogProblem> problems = reader.takeProblems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().line, 2);
        QVERIFY(problems.first().reason.endsWith(QLatin1Char('.')));
    }

    void halfALineIsWaitedFor()
    {
        JsonLinesReader reader;
        const QByteArray text = "{\"step\":1,\"a\":1}\n{\"step\":2,\"a\":2}\n{\"step\":3,\"a\":3}";
        QByteArray waiting;
        QStringList read;
        for (const char letter : text) {
            waiting.append(letter);
            waiting.remove(0, reader.read(waiting, false));
            read += textOf(reader);
        }
        QCOMPARE(read, (QStringList {"a@1=1", "a@2=2"}));
        QCOMPARE(waiting, QByteArray("{\"step\":3,\"a\":3}"));
        // At the end of the file the last line counts without its newline.
        QCOMPARE(reader.read(waiting, true), waiting.size());
        QCOMPARE(textOf(reader), (QStringList {"a@3=3"}));
        QVERIFY(reader.takeProblems().isEmpty());
    }

    void timesAreTheLinesOwnOrNow()
    {
        JsonLinesReader reader;
        reader.setNow(1000);
        (void)reader.read("{\"step\":1,\"time\":55.5,\"a\":1}\n{\"step\":2,\"a\":2}\n", false);
        const auto values = reader.takeValues();
        QCOMPARE(values.size(), size_t(2));
        QCOMPARE(values[0].point.time, 55.5);
        QCOMPARE(values[1].point.time, 1000.0);
    }

    void anotherReaderGoesOnWhereOneLeftOff()
    {
        JsonLinesReader first;
        (void)first.read("{\"a\":1}\n{\"a\":1,\"b\":1}\n", false);
        JsonLinesReader second;
        second.restore(first.state());
        (void)second.read("{\"a\":5}\nbad\n", false);
        QCOMPARE(textOf(second), (QStringList {"a@2=5"}));
        QCOMPARE(second.takeProblems().first().line, 4);
    }

    void endlessNewNamesAreBounded()
    {
        JsonLinesReader reader;
        for (int line = 0; line < 20'100; ++line)
            (void)reader.read("{\"m" + QByteArray::number(line) + "\":1}\n", false);
        QCOMPARE(reader.names().size(), 20'000);
        QCOMPARE(reader.takeProblems().size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
