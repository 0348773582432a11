// SPDX-License-Identifier: GPL-3.0-or-later
// Logs that are text: CSV as Keras, Lightning and Ultralytics write it, trainer_state.json, mlruns metrics; whole, growing, damaged.
#include "models/metrics/csvlog.h"
#include "models/metrics/flatyaml.h"
#include "models/metrics/mlflowmetric.h"
#include "models/metrics/trainerstate.h"

#include <QFile>
#include <QTest>

using namespace cairn;

namespace {

// With ' for ", since moc does not take raw strings.
const QByteArray kTrainerState = QByteArray("{'log_history': [{'epoch': 0.5, 'loss': 2.5, 'step': 10}, {'eval_loss': NaN, 'note': 'a NaN \\' b', 'step': 20},"
                                            " {'grad_norm': -Infinity, 'step': 20}], 'max_steps': 30, 'train_batch_size': 4}").replace('\'', '"');

QStringList textOf(LogReader &reader)
{
    QStringList texts;
    for (const LoggedValue &value : reader.takeValues())
        texts.append(QStringLiteral("%1@%2=%3").arg(reader.names().at(value.name)).arg(value.point.step).arg(value.point.value));
    return texts;
}

QStringList readWhole(const QString &format, const QByteArray &text)
{
    const auto reader = makeLogReader(format);
    if (reader->read(text, true) != text.size())
        return {QStringLiteral("not read to the end")};
    return textOf(*reader);
}

QByteArray contents(const QString &path)
{
    QFile file(QStringLiteral(CAIRN_SHARED_DATA "/metrics/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTextLogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvCellsBecomeValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("Keras") << QByteArray("epoch,accuracy,loss,val_loss\n0,0.5,1.5,NA\n1,0.75,1,2\n")
                               << QStringList {"accuracy@0=0.5", "loss@0=1.5", "accuracy@1=0.75", "loss@1=1", "val_loss@1=2"};
        QTest::newRow("Lightning, where step is the step") << QByteArray("epoch,step,test_loss,train_loss\n0,49,,0.5\n0,99,0.25,\n")
                                                           << QStringList {"epoch@49=0", "train_loss@49=0.5", "epoch@99=0", "test_loss@99=0.25"};
        QTest::newRow("Ultralytics with padded names") << QByteArray("                  epoch,         train/box_loss,  metrics/mAP50(B)\n"
                                                                     "                      1,                 1.9687,           0.14003\n")
                                                       << QStringList {"train/box_loss@1=1.9687", "metrics/mAP50(B)@1=0.14003"};
        QTest::newRow("semicolons and decimal commas") << QByteArray("epoch;loss\n1;0,5\n2;1,5e-1\n") << QStringList {"loss@1=0.5", "loss@2=0.15"};
        QTest::newRow("tabs, CRLF, a byte order mark") << QByteArray("\xEF\xBB\xBF" "step\tloss\r\n3\t0.5\r\n") << QStringList {"loss@3=0.5"};
        QTest::newRow("no step: rows count") << QByteArray("loss,acc\n0.5,1\n0.25,2\n") << QStringList {"loss@0=0.5", "acc@0=1", "loss@1=0.25", "acc@1=2"};
        QTest::newRow("half epochs are no steps") << QByteArray("epoch,loss\n0.5,3\n1.0,2\n")
                                                  << QStringList {"epoch@0=0.5", "loss@0=3", "epoch@1=1", "loss@1=2"};
        QTest::newRow("special numbers") << QByteArray("step,a\n1,nan\n2,inf\n3,-inf\n4,1e308\n5,+1\n6,1e999\n")
                                         << QStringList {"a@1=nan", "a@2=inf", "a@3=-inf", "a@4=1e+308", "a@5=1", "a@6=inf"};
        QTest::newRow("quoted cells and lists") << QByteArray("epoch,\"a,b\",lr,list\n1,\"2\",\"0.5\",\"[1, 2]\"\n") << QStringList {"a,b@1=2", "lr@1=0.5"};
        QTest::newRow("the header again") << QByteArray("epoch,loss\n1,2\nepoch,loss\n2,3\n") << QStringList {"loss@1=2", "loss@2=3"};
        QTest::newRow("a column without a name") << QByteArray(",epoch,loss\n0,1,2\n") << QStringList {"column 1@1=0", "loss@1=2"};
        QTest::newRow("emoji") << QByteArray("epoch,\xF0\x9F\x98\x80\n1,2\n") << QStringList {QString::fromUtf8("\xF0\x9F\x98\x80@1=2")};
        QTest::newRow("only a header") << QByteArray("epoch,loss\n") << QStringList {};
        QTest::newRow("nothing") << QByteArray() << QStringList {};
    }
    void csvCellsBecomeValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(readWhole("csv", text), expected);
    }

    void crookedRowsAreToldWithTheirLine()
    {
        CsvLogReader reader;
        const QByteArray text = "epoch,loss\n1,2\n2,3,4\n3\n4,5\n\"5,6\n";
        QCOMPARE(reader.read(text, true), text.size());
        QCOMPARE(textOf(reader), (QStringList {"loss@1=2", "loss@4=5"}));
        QList<qint64> lines;
        for (const LogProblem &problem : reader.takeProblems())
            lines.append(problem.line);
        QCOMPARE(lines, (QList<qint64> {3, 4, 6}));
    }

    void trainingLogsAreToldFromOtherTables()
    {
        QVERIFY(CsvLogReader::isTrainingLog("epoch,loss\n0,1\n"));
        QVERIFY(CsvLogReader::isTrainingLog("loss;Step\n"));
        QVERIFY(!CsvLogReader::isTrainingLog("age,income\n39,<=50K\n"));
        QVERIFY(!CsvLogReader::isTrainingLog("epoch\n1\n"));
        QVERIFY(!CsvLogReader::isTrainingLog(QByteArrayView("epoch,\0loss\n", 12)));
        QVERIFY(!CsvLogReader::isTrainingLog(""));
    }

    void everyWideRowIsRead()
    {
        QByteArray header = "step", row = "1";
        for (int column = 0; column < 10'000; ++column) {
            header += ",m" + QByteArray::number(column);
            row += "," + QByteArray::number(column);
        }
        QCOMPARE(readWhole("csv", header + '\n' + row + '\n').size(), 10'000);
    }

    void growingByteByByteWithANewReaderEachTimeGivesTheSame_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("csv") << "csv" << QByteArray("epoch,step,a,b\n0,49,,0.5\n0,99,0.25,\n1,,x,3\n1,149,1,2\n");
        QTest::newRow("half epochs") << "csv" << QByteArray("epoch,loss\n0.5,3\n1.0,2\n1.5,7\n");
        QTest::newRow("mlflow") << "mlflow-metric" << QByteArray("1000 0.5 0\n2000 nan 1\nbad\n3000 1e308 2\n");
        QTest::newRow("metrics.jsonl") << "metrics.jsonl" << QByteArray("{\"a\":1}\n{\"a\":2,\"b\":{\"c\":3}}\n{\"step\":9,\"a\":3}\n");
    }
    void growingByteByByteWithANewReaderEachTimeGivesTheSame()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, text);
        const QStringList expected = readWhole(format, text);
        QByteArray waiting, state = "{}";
        QStringList read;
        for (const char byte : text) {
            waiting += byte;
            const auto reader = makeLogReader(format);
            reader->restore(state);
            waiting.remove(0, reader->read(waiting, false));
            read += textOf(*reader);
            state = reader->state();
        }
        QVERIFY(waiting.isEmpty());
        QCOMPARE(read, expected);
    }

    void mlflowLinesBecomeValues()
    {
        MlflowMetricReader reader;
        const QByteArray text = "1748277355112 0.96 3\n1748277355200 inf\n1748277355300 -1e-3 5 dataset digest\nrubbish\n1 2 three\n";
        QCOMPARE(reader.read(text, true), text.size());
        QCOMPARE(reader.names(), QStringList {QString()});
        const auto values = reader.takeValues();
        QCOMPARE(values.size(), size_t(3));
        QCOMPARE(values[0].point.time, 1748277355.112);
        QCOMPARE(values[0].point.step, 3);
        QCOMPARE(values[1].point.step, 0);
        QVERIFY(std::isinf(values[1].point.value));
        QCOMPARE(values[2].point.value, -0.001);
        QCOMPARE(reader.takeProblems().size(), 2);
    }

    void trainerStatesAreReadWhenTheyAreWhole()
    {
        const QByteArray text = kTrainerState;
        for (qsizetype length = 0; length < text.size(); ++length) {
            TrainerStateReader reader;
            QCOMPARE(reader.read(QByteArrayView(text).first(length), false), 0);
            QVERIFY(reader.takeValues().empty());
        }
        TrainerStateReader reader;
        QCOMPARE(reader.read(text, false), text.size());
        QCOMPARE(textOf(reader), (QStringList {"epoch@10=0.5", "loss@10=2.5", "eval_loss@20=nan", "grad_norm@20=-inf"}));
        QCOMPARE(reader.takeFacts().params, (QJsonObject {{"max_steps", 30}, {"train_batch_size", 4}}));
        QCOMPARE(reader.leftOut().value("texts"), 1);
        QVERIFY(reader.isRewritten());
    }

    void whatIsNoTrainerStateIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another object") << QByteArray("{\"a\": 1}");
        QTest::newRow("half of one") << QByteArray("{\"log_history\": [");
        QTest::newRow("deeper than anyone goes") << QByteArray("[").repeated(100'000);
        QTest::newRow("zeros") << QByteArray(100, '\0');
    }
    void whatIsNoTrainerStateIsTold()
    {
        QFETCH(QByteArray, text);
        TrainerStateReader reader;
        QCOMPARE(reader.read(text, true), text.size());
        QVERIFY(reader.takeValues().empty());
        QCOMPARE(reader.takeProblems().size(), 1);
    }

    void flatYamlTakesPlainValuesOnly()
    {
        const QMap<QString, QString> values = flatYaml("run_id: abc\nname: 'it''s'\nend_time: null\ntags: []\nlr: 0.1 # rate\n# no\n- item: 1\n"
                                                       "nested:\n  inner: 2\nuri: file:///C:/x\nquoted: \"a \\\"b\\\"\"\nlast: end");
        const QMap<QString, QString> expected {{"run_id", "abc"}, {"name", "it's"}, {"lr", "0.1"}, {"uri", "file:///C:/x"}, {"quoted", "a \"b\""}, {"last", "end"}};
        QCOMPARE(values, expected);
    }

    void realLogsGiveTheNumberOfTheirCells_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("values");
        // Counted with Python's csv and json modules: cells that are numbers, without those of the step.
        QTest::newRow("Lightning") << "lightning/cv/lightning_logs/version_0/metrics.csv" << "csv" << 362;
        QTest::newRow("Lightning, ten columns") << "lightning/pendulum/version_0/metrics.csv" << "csv" << 1130;
        QTest::newRow("Ultralytics") << "ultralytics/bone/results.csv" << "csv" << 200;
        QTest::newRow("Hugging Face") << "huggingface/grokking/trainer_state.json" << "trainer_state.json" << 1236;
    }
    void realLogsGiveTheNumberOfTheirCells()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        QFETCH(int, values);
        const QByteArray text = contents(path);
        if (text.isEmpty())
            QSKIP("The real logs are not here.");
        const auto reader = makeLogReader(format);
        QCOMPARE(reader->read(text, true), text.size());
        QCOMPARE(int(reader->takeValues().size()), values);
        QVERIFY(reader->takeProblems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTextLogs)
#include "tst_textlogs.moc"
