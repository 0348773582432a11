// SPDX-License-Identifier: GPL-3.0-or-later
// TensorBoard's event files: the three forms of a number, damage, growth, and real files against what TensorFlow's reader counted.
#include "tests/metrics/eventbytes.h"

#include "models/metrics/crc32c.h"
#include "models/metrics/eventfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace cairn;
using namespace cairn::tests;

namespace {

/** "name@step=value" for each value. */
QStringList textOf(LogReader &reader)
{
    QStringList texts;
    for (const LoggedValue &value : reader.takeValues()) {
        const QString name = value.name == kStartedAgain ? QStringLiteral("START") : reader.names().at(value.name);
        texts.append(QStringLiteral("%1@%2=%3").arg(name).arg(value.point.step).arg(value.point.value));
    }
    return texts;
}

QStringList readWhole(const QByteArray &bytes)
{
    EventFileReader reader;
    if (reader.read(bytes, true) != bytes.size())
        return {QStringLiteral("not read to the end")};
    return textOf(reader);
}

QByteArray tensorFields(int type, const QByteArray &shape, const QByteArray &numbers)
{
    return bytesField(8, numberField(1, std::uint64_t(type)) + bytesField(2, shape) + numbers);
}

QByteArray mixedFile()
{
    QByteArray bytes = record(doubleField(1, 1.7e9) + bytesField(3, "brain.Event:2"));
    for (int step = 0; step < 20; ++step) {
        bytes += scalar(step, "loss", float(1.0 / (step + 1)));
        bytes += eventWith(step, 1.7e9 + step, "acc", (step == 0 ? plugin("scalars") : QByteArray()) + tensorFields(1, {}, bytesField(4, raw(0.5F))));
        bytes += eventWith(step, 1.7e9, "weights", (step == 0 ? plugin("histograms") : QByteArray()) + tensorFields(1, {}, bytesField(4, raw(2.F))));
    }
    return bytes + sessionStart(10) + scalar(10, "loss", 0.25F);
}

/** As a line of EXPECTED.tsv has it. */
QString summaryOf(const QStringList &names, const std::vector<LoggedValue> &values, const QString &name)
{
    std::vector<Point> points;
    for (const LoggedValue &value : values) {
        if (value.name == names.indexOf(name))
            points.push_back(value.point);
    }
    if (points.empty())
        return QStringLiteral("none");
    return QStringLiteral("%1:n=%2,step %3..%4,last=%5").arg(name).arg(points.size()).arg(points.front().step).arg(points.back().step)
        .arg(QString::number(points.back().value, 'g', 6));
}

const QByteArray kShapeOfOne = bytesField(2, numberField(1, 1));
const QByteArray kShapeOfTwo = bytesField(2, numberField(1, 2));

} // namespace

class TestEventFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksumsAreThoseOfTheStandard()
    {
        // RFC 3720, B.4, and the unit test of TensorBoard's own fast reader.
        QCOMPARE(crc32c("123456789", 9), 0xE3069283U);
        const QByteArray zeros(32, '\0');
        QCOMPARE(crc32c(zeros.constData(), 32), 0x8A9136AAU);
        const QByteArray text("\x1a\x11" "CRC test, one two");
        QCOMPARE(maskedCrc32c(text.constData(), size_t(text.size())), 0x5794D08AU);
        for (int length = 0; length < 40; ++length) {
            const QByteArray part = QByteArray("The quick brown fox jumps over the lazy dog").left(length);
            QCOMPARE(crc32c(part.constData(), size_t(length)), plainCrc32c(part));
            QCOMPARE(crc32cByTables(part.constData(), size_t(length)), plainCrc32c(part));
        }
    }

    void eachFormOfANumberIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        // Bytes as TensorFlow and PyTorch wrote them: "loss" 0.5 at step 7.
        QTest::newRow("simple value") << QByteArray::fromHex("1a00000000000000129bd82d09000000 40fc54d94110072a0d0a0b0a046c6f7373150000003f2c75eab7");
        QTest::newRow("tensor of floats") << QByteArray::fromHex(
            "2e00000000000000c5cb57fa0900000040fc54d94110072a210a1f0a046c6f73734a0b0a090a077363616c61727342 0a080112002a040000003f49c767e4");
        QTest::newRow("tensor of bytes") << QByteArray::fromHex(
            "2100000000000000017becf60900000040fc54d94110072a140a120a046c6f7373420a080112002204 0000003f2e8d99e6");
        QTest::newRow("double") << eventWith(7, 1.7e9, "loss", tensorFields(2, {}, bytesField(6, raw(0.5))));
        QTest::newRow("double in bytes") << eventWith(7, 1.7e9, "loss", tensorFields(2, {}, bytesField(4, raw(0.5))));
        QTest::newRow("half") << eventWith(7, 1.7e9, "loss", tensorFields(19, {}, bytesField(13, varint(0x3800))));
        QTest::newRow("half in bytes") << eventWith(7, 1.7e9, "loss", tensorFields(19, {}, bytesField(4, raw(std::uint16_t(0x3800)))));
        QTest::newRow("brain float") << eventWith(7, 1.7e9, "loss", tensorFields(14, {}, bytesField(4, raw(std::uint16_t(0x3f00)))));
        QTest::newRow("list of one") << eventWith(7, 1.7e9, "loss", tensorFields(1, kShapeOfOne, bytesField(4, raw(0.5F))));
    }
    void eachFormOfANumberIsRead()
    {
        QFETCH(QByteArray, bytes);
        EventFileReader reader;
        QCOMPARE(reader.read(bytes, true), bytes.size());
        const auto values = reader.takeValues();
        QVERIFY(reader.takeProblems().isEmpty());
        QCOMPARE(values.size(), size_t(1));
        QCOMPARE(reader.names(), QStringList {"loss"});
        QCOMPARE(values[0].point.step, 7);
        QCOMPARE(values[0].point.time, 1.7e9);
        QCOMPARE(values[0].point.value, 0.5);
    }

    void numbersOfEveryKindAreKept()
    {
        QCOMPARE(readWhole(eventWith(1, 1.7e9, "n", tensorFields(9, {}, bytesField(10, varint(12))))), QStringList {"n@1=12"});
        QCOMPARE(readWhole(eventWith(1, 1.7e9, "n", tensorFields(3, {}, bytesField(4, raw(std::int32_t(-5)))))), QStringList {"n@1=-5"});
        QCOMPARE(readWhole(scalar(1, "n", std::nanf(""))), QStringList {"n@1=nan"});
        QCOMPARE(readWhole(scalar(1, "n", -std::numeric_limits<float>::infinity())), QStringList {"n@1=-inf"});
        QCOMPARE(readWhole(eventWith(1, 1.7e9, "n", tensorFields(2, {}, bytesField(6, raw(1e308))))), QStringList {"n@1=1e+308"});
        QCOMPARE(readWhole(scalar(-3, "n", 1)), QStringList {"n@-3=1"});
        QCOMPARE(readWhole(scalar(std::numeric_limits<qint64>::max(), "n", 1)), QStringList {"n@9223372036854775807=1"});
        // The smallest half that is not zero is 2^-24.
        QCOMPARE(readWhole(eventWith(1, 1.7e9, "n", tensorFields(19, {}, bytesField(13, varint(1))))).first().left(7), QStringLiteral("n@1=5.9"));
    }

    void whatIsNoNumberIsCounted()
    {
        EventFileReader reader;
        const QByteArray bytes = eventWith(1, 1.7e9, "picture", bytesField(4, numberField(1, 8)))
            + eventWith(1, 1.7e9, "old histogram", bytesField(5, doubleField(1, 0)))
            + eventWith(1, 1.7e9, "new histogram", plugin("histograms") + tensorFields(1, kShapeOfTwo, bytesField(4, raw(1.F) + raw(2.F))))
            + eventWith(2, 1.7e9, "new histogram", tensorFields(1, {}, bytesField(4, raw(1.F))))
            + eventWith(1, 1.7e9, "words", plugin("text") + tensorFields(7, {}, bytesField(8, "hello")))
            + eventWith(1, 1.7e9, "pair", tensorFields(1, kShapeOfTwo, bytesField(4, raw(1.F) + raw(2.F))));
        QCOMPARE(reader.read(bytes, true), bytes.size());
        QVERIFY(reader.takeValues().empty());
        QVERIFY(reader.takeProblems().isEmpty());
        const QMap<QString, qint64> expected {{"images", 1}, {"histograms", 3}, {"text", 1}, {"tensors", 1}};
        QCOMPARE(reader.leftOut(), expected);
    }

    void hyperparametersBecomeParameters()
    {
        const QByteArray params = bytesField(1, bytesField(1, "lr") + bytesField(2, doubleField(2, 0.1)))
            + bytesField(1, bytesField(1, "optimizer") + bytesField(2, bytesField(3, "adam")))
            + bytesField(1, bytesField(1, "nesterov") + bytesField(2, numberField(4, 1))) + doubleField(5, 1.6e9);
        EventFileReader reader;
        const QByteArray bytes = eventWith(0, 1.7e9, "_hparams_/session_start_info", plugin("hparams", bytesField(3, params)))
            + eventWith(0, 1.7e9, "_hparams_/session_end_info", plugin("hparams", bytesField(4, numberField(1, 2) + doubleField(2, 1.65e9))));
        QCOMPARE(reader.read(bytes, true), bytes.size());
        const LogFacts facts = reader.takeFacts();
        QCOMPARE(facts.params, (QJsonObject {{"lr", 0.1}, {"optimizer", "adam"}, {"nesterov", true}}));
        QCOMPARE(facts.started, 1.6e9);
        QCOMPARE(facts.ended, 1.65e9);
        QCOMPARE(int(facts.ending), int(RunEnding::Failed));
        QVERIFY(reader.leftOut().isEmpty());
    }

    void aRestartIsToldInItsPlace()
    {
        QCOMPARE(readWhole(scalar(1, "a", 1) + scalar(2, "a", 2) + sessionStart(2) + scalar(2, "a", 3)),
            (QStringList {"a@1=1", "a@2=2", "START@2=0", "a@2=3"}));
    }

    void aDamagedRecordIsSkippedAndTheNextIsRead()
    {
        QByteArray bad = scalar(2, "a", 2);
        bad[20] = char(bad[20] ^ 1);
        EventFileReader reader;
        const QByteArray bytes = scalar(1, "a", 1) + bad + scalar(3, "a", 3);
        QCOMPARE(reader.read(bytes, true), bytes.size());
        QCOMPARE(textOf(reader), (QStringList {"a@1=1", "a@3=3"}));
        const QList<LogProblem> problems = reader.takeProblems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().line, 2);
    }

    void afterADamagedLengthNothingIsReadAndThatIsToldOnce()
    {
        QByteArray bad = scalar(2, "a", 2);
        bad[1] = char(bad[1] ^ 1);
        EventFileReader reader;
        const QByteArray bytes = scalar(1, "a", 1) + bad + scalar(3, "a", 3);
        QCOMPARE(reader.read(bytes, true), bytes.size());
        QCOMPARE(textOf(reader), QStringList {"a@1=1"});
        EventFileReader later;
        later.restore(reader.state());
        const QByteArray more = scalar(4, "a", 4);
        QCOMPARE(later.read(more, true), more.size());
        QVERIFY(textOf(later).isEmpty());
        QCOMPARE(reader.takeProblems().size(), 1);
        QVERIFY(later.takeProblems().isEmpty());
    }

    void enormousLengthsAskForNoMemory_data()
    {
        QTest::addColumn<quint64>("length");
        QTest::newRow("2^63") << (quint64(1) << 63);
        QTest::newRow("all ones") << ~quint64(0);
        QTest::newRow("4 GB") << (quint64(4) << 30);
    }
    void enormousLengthsAskForNoMemory()
    {
        QFETCH(quint64, length);
        EventFileReader reader;
        const QByteArray word = raw(length);
        const QByteArray bytes = scalar(1, "a", 1) + word + raw(plainMasked(word)) + QByteArray(1000, 'x');
        QCOMPARE(reader.read(bytes, true), bytes.size());
        QCOMPARE(textOf(reader), QStringList {"a@1=1"});
        QCOMPARE(reader.takeProblems().size(), 1);
    }

    void whatFollowsALongRecordIsReadAlsoByAnotherReader()
    {
        const QByteArray bytes = record(bytesField(100, QByteArray(17 << 20, 'x'))) + scalar(3, "a", 3);
        EventFileReader first;
        const QByteArray half = bytes.left(9 << 20);
        QCOMPARE(first.read(half, false), half.size());
        EventFileReader second;
        second.restore(first.state());
        const QByteArray rest = bytes.mid(half.size());
        QCOMPARE(second.read(rest, false), rest.size());
        QCOMPARE(textOf(second), QStringList {"a@3=3"});
    }

    void rubbishIsToldAndNeverBelieved_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("This is no event file at all, but a letter.");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("a record that is no event") << record("\xff\xff\xff\xff");
        QTest::newRow("an event cut inside") << record(bytesField(5, "\x0a\x7f"));
    }
    void rubbishIsToldAndNeverBelieved()
    {
        QFETCH(QByteArray, bytes);
        EventFileReader reader;
        (void)reader.read(bytes, true);
        QVERIFY(reader.takeValues().empty());
        QCOMPARE(reader.takeProblems().size(), 1);
    }

    void aFileCutAnywhereGivesItsWholeRecords()
    {
        const QByteArray whole = mixedFile();
        const QStringList expected = readWhole(whole);
        QCOMPARE(expected.size(), 42);
        qsizetype before = 0;
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            EventFileReader reader;
            (void)reader.read(QByteArrayView(whole).first(length), true);
            const QStringList read = textOf(reader);
            QVERIFY(read.size() >= before);
            before = read.size();
            QCOMPARE(read, expected.mid(0, read.size()));
            QVERIFY(reader.takeProblems().isEmpty());
        }
        QCOMPARE(before, expected.size());
    }

    void growingByteByByteWithANewReaderEachTimeGivesTheSame()
    {
        const QByteArray whole = mixedFile();
        EventFileReader atOnce;
        QCOMPARE(atOnce.read(whole, true), whole.size());
        QByteArray waiting, state = "{}";
        QStringList read;
        QMap<QString, qint64> leftOut;
        for (const char byte : whole) {
            waiting += byte;
            EventFileReader reader;
            reader.restore(state);
            waiting.remove(0, reader.read(waiting, false));
            read += textOf(reader);
            state = reader.state();
            leftOut = reader.leftOut();
        }
        QCOMPARE(read, textOf(atOnce));
        QCOMPARE(leftOut, atOnce.leftOut());
        QCOMPARE(QJsonDocument::fromJson(state), QJsonDocument::fromJson(atOnce.state()));
    }

    void namesMayBeAnythingAndManyButNotEndless()
    {
        QCOMPARE(readWhole(scalar(1, "\xF0\x9F\x98\x80/verlust", 1)), QStringList {QString::fromUtf8("\xF0\x9F\x98\x80/verlust@1=1")});
        // Bytes that are no UTF-8 become something that can be shown.
        QCOMPARE(readWhole(scalar(1, "\xff", 1)), QStringList {QStringLiteral("\uFFFD@1=1")});
        EventFileReader reader;
        QByteArray bytes;
        for (int name = 0; name < 10'000; ++name)
            bytes += scalar(1, "m" + QByteArray::number(name), 1);
        QCOMPARE(reader.read(bytes, true), bytes.size());
        QCOMPARE(reader.names().size(), 10'000);
        for (int name = 0; name < 20'000; ++name)
            (void)reader.read(scalar(1, "n" + QByteArray::number(name), 1), true);
        QCOMPARE(reader.names().size(), 20'000);
        QVERIFY(!reader.takeProblems().isEmpty());
    }

    void realFilesGiveTheNumbersThatTheFormatsOwnReaderCounted()
    {
        const QString folder = QStringLiteral(CAIRN_SHARED_DATA "/metrics/");
        QFile table(folder + QStringLiteral("EXPECTED.tsv"));
        if (!table.open(QIODevice::ReadOnly))
            QSKIP("The real event files are not here.");
        (void)table.readLine();
        int files = 0;
        while (!table.atEnd()) {
            const QList<QByteArray> columns = table.readLine().replace('\n', QByteArray()).split('\t');
            QFile file(folder + QString::fromUtf8(columns.at(0)));
            QVERIFY2(file.open(QIODevice::ReadOnly), columns.at(0).constData());
            const QByteArray bytes = file.readAll();
            EventFileReader reader;
            QCOMPARE(reader.read(bytes, true), bytes.size());
            QVERIFY(reader.takeProblems().isEmpty());
            const auto values = reader.takeValues();
            QCOMPARE(qint64(values.size()), columns.at(2).toLongLong());
            QCOMPARE(reader.names().size(), columns.at(3).toLongLong());
            QCOMPARE(QJsonDocument::fromJson(reader.state())["record"].toInteger(), columns.at(1).toLongLong());
            // Each "name:n=COUNT,step FIRST..LAST,last=VALUE"; a name may hold spaces.
            static const QRegularExpression kBetween(QStringLiteral("(?<=\\d) (?=[^ ]+:n=)"));
            for (const QString &text : QString::fromUtf8(columns.at(4)).split(kBetween, Qt::SkipEmptyParts))
                QCOMPARE(summaryOf(reader.names(), values, text.section(QLatin1String(":n="), 0, 0)), text);
            ++files;
        }
        QVERIFY(files >= 40);
    }
};

QTEST_GUILESS_MAIN(TestEventFile)
#include "tst_eventfile.moc"
