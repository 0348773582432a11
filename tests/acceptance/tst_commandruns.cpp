// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about runs: train, stop, runs, compare, points, plot, predictions. The programs that "train" are small shell scripts;
// one run of the built-in table trainer shows that the whole chain holds.
#include "tests/acceptance/cairnprogram.h"

#include <QtGui>
#include <QtTest>

using namespace cairn::test;

namespace {

QJsonObject metric(double last, double best, int step) { return {{"last", last}, {"best", best}, {"step", step}}; }

} // namespace

class TestCommandRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cairn.reset(); }

    void aProgramOfOnesOwnIsARun();
    void parametersReachTheProgram();
    void aRunThatFailsSaysSo();
    void trainingFreezesTheLabels();
    void withoutWaitingItIsQueued();
    void aRunIsStopped();
    void runsAreListedAndFiltered();
    void runsAreCompared();
    void pointsComeAsTheyWereWritten();
    void aPaperHasItsSizeAndItsGroups();
    void curvesAreDrawnIntoFiles_data();
    void curvesAreDrawnIntoFiles();
    void predictionsAreListedAndWritten();
    void theBuiltInTableTrainerLearns();

private:
    QJsonObject object(const QStringList &arguments) const { return m_cairn->object(arguments); }
    /** Runs SCRIPT of the folder to its end; what train says. */
    QJsonObject train(const QString &script, const QString &name, const QStringList &more = {}) const
    {
        return object(QStringList {"train", "p", "--recipe", "command", "--set", "command=sh " + script, "--name", name, "--wait"} + more);
    }

    std::unique_ptr<CairnProgram> m_cairn;
};

void TestCommandRuns::init()
{
    m_cairn = std::make_unique<CairnProgram>();
    QCOMPARE(m_cairn->run({"new", "p"}).exitCode, 0);
    for (int number = 0; number < 6; ++number)
        m_cairn->writePicture(QStringLiteral("pictures/%1.png").arg(QChar('a' + number)), QColor::fromHsv(number * 55, 200, 180));
    QCOMPARE(object({"import", "p", "--images", "pictures"}).value("added").toInt(), 6);
    m_cairn->write("tags.csv", "item,label\na.png,round\nb.png,flat\nc.png,round\nd.png,flat\ne.png,round\n");
    QCOMPARE(object({"label", "p", "--from", "tags.csv"}).value("labelled").toInt(), 5);
    m_cairn->writeScript("learn.sh", {
        "echo '{\"step\": 1, \"train/loss\": 1.0, \"val/accuracy\": 0.5}' >> \"$CAIRN_METRICS\"",
        "echo '{\"step\": 2, \"train/loss\": 0.5, \"val/accuracy\": 0.9}' >> \"$CAIRN_METRICS\"",
        "echo '{\"step\": 3, \"train/loss\": 0.25, \"val/accuracy\": 0.7}' >> \"$CAIRN_METRICS\"",
        "echo '{\"step\": 4, \"train/loss\": 0.375, \"val/accuracy\": 0.8}' >> \"$CAIRN_METRICS\"",
        "echo learned"});
    m_cairn->writeScript("worse.sh", {"echo '{\"step\": 1, \"train/loss\": 2.5, \"val/accuracy\": 0.25}' >> \"$CAIRN_METRICS\""});
    m_cairn->writeScript("fail.sh", {"echo no such thing >&2", "exit 3"});
    m_cairn->writeScript("sleep.sh", {"echo '{\"step\": 1, \"train/loss\": 1.5}' >> \"$CAIRN_METRICS\"", "sleep 600 & wait"});
}

void TestCommandRuns::aProgramOfOnesOwnIsARun()
{
    const QJsonObject run = train("learn.sh", "mine");
    QCOMPARE(missingKeys(run, {"run", "status", "metrics"}), QStringList());
    QCOMPARE(run.value("status").toString(), QStringLiteral("finished"));
    QVERIFY(run.value("run").toInt() > 0);
    QCOMPARE(run.value("metrics").toObject(), QJsonObject({{"train/loss", metric(0.375, 0.25, 3)}, {"val/accuracy", metric(0.8, 0.9, 2)}}));
}

void TestCommandRuns::parametersReachTheProgram()
{
    m_cairn->writeScript("tell.sh", {
        "echo \"{\\\"step\\\": 1, \\\"seed\\\": $CAIRN_SEED, \\\"argument\\\": $1}\" >> \"$CAIRN_METRICS\"",
        "cp \"$CAIRN_PARAMS\" \"$CAIRN_ARTIFACTS/params.json\""});
    const QJsonObject run = object({"train", "p", "--recipe", "command", "--set", "command=sh tell.sh 42", "--seed", "9", "--wait"});
    QCOMPARE(run.value("metrics").toObject().value("seed").toObject().value("last").toDouble(), 9.0);
    QCOMPARE(run.value("metrics").toObject().value("argument").toObject().value("last").toDouble(), 42.0);
    const QJsonObject listed = m_cairn->ask({"runs", "p"}).array().first().toObject();
    QCOMPARE(listed.value("params").toObject().value("command").toString(), QStringLiteral("sh tell.sh 42"));
}

void TestCommandRuns::aRunThatFailsSaysSo()
{
    const Answer answer = m_cairn->ask({"train", "p", "--recipe", "command", "--set", "command=sh fail.sh", "--wait"});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.object().value("status").toString(), QStringLiteral("failed"));
    QCOMPARE(answer.object().value("metrics").toObject(), QJsonObject());
}

void TestCommandRuns::trainingFreezesTheLabels()
{
    m_cairn->writeScript("count.sh", {"echo \"{\\\"step\\\": 1, \\\"lines\\\": $(wc -l < \"$CAIRN_DATASET/items.jsonl\")}\" >> \"$CAIRN_METRICS\""});
    const QJsonObject made = object({"snapshot", "p", "--name", "first"});
    const QJsonObject run = train("count.sh", "counted", {"--snapshot", "first"});
    QCOMPARE(run.value("status").toString(), QStringLiteral("finished"));
    // All six pictures, for the one without a label is predicted as well.
    QCOMPARE(run.value("metrics").toObject().value("lines").toObject().value("last").toDouble(), 6.0);
    QCOMPARE(m_cairn->ask({"runs", "p"}).array().first().toObject().value("snapshot").toString(), QStringLiteral("first"));
    QVERIFY(QFileInfo::exists(m_cairn->path("p/snapshots/" + made.value("digest").toString() + "-cairn/dataset.json")));
}

void TestCommandRuns::withoutWaitingItIsQueued()
{
    const QJsonObject run = object({"train", "p", "--recipe", "command", "--set", "command=sh learn.sh", "--name", "soon"});
    QCOMPARE(missingKeys(run, {"run", "status", "metrics"}), QStringList());
    QVERIFY(QStringList({"queued", "starting", "running", "finished"}).contains(run.value("status").toString()));
    // It gets there without anybody waiting for it.
    QTRY_COMPARE_WITH_TIMEOUT(m_cairn->ask({"runs", "p"}).array().first().toObject().value("status").toString(), QStringLiteral("finished"), 60'000);
}

void TestCommandRuns::aRunIsStopped()
{
    const int id = object({"train", "p", "--recipe", "command", "--set", "command=sh sleep.sh", "--name", "long"}).value("run").toInt();
    QTRY_COMPARE_WITH_TIMEOUT(m_cairn->ask({"runs", "p"}).array().first().toObject().value("status").toString(), QStringLiteral("running"), 60'000);
    QCOMPARE(object({"stop", "p", "long"}), QJsonObject({{"run", id}, {"status", "stopped"}}));
    const QJsonObject listed = m_cairn->ask({"runs", "p"}).array().first().toObject();
    QCOMPARE(listed.value("status").toString(), QStringLiteral("stopped"));
    QCOMPARE(listed.value("metrics").toObject().value("train/loss").toObject(), metric(1.5, 1.5, 1));
    // What has ended stays as it is.
    QCOMPARE(object({"stop", "p", QString::number(id)}).value("status").toString(), QStringLiteral("stopped"));
}

void TestCommandRuns::runsAreListedAndFiltered()
{
    QCOMPARE(train("learn.sh", "good").value("status").toString(), QStringLiteral("finished"));
    QCOMPARE(train("worse.sh", "bad").value("status").toString(), QStringLiteral("finished"));
    const QJsonArray all = m_cairn->ask({"runs", "p"}).array();
    QCOMPARE(all.size(), 2);
    const QJsonObject good = all.at(all.at(0).toObject().value("name").toString() == "good" ? 0 : 1).toObject();
    QCOMPARE(missingKeys(good, {"id", "name", "recipe", "status", "snapshot", "params", "metrics", "started", "seconds"}), QStringList());
    QCOMPARE(differences(good, {{"name", "good"}, {"recipe", "command"}, {"status", "finished"}}), QString());
    const QString started = good.value("started").toString();
    QVERIFY2(QRegularExpression("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$").match(started).hasMatch(), qPrintable(started));
    QVERIFY(good.value("seconds").toDouble() >= 0);

    const auto names = [this](const QString &filter) {
        QStringList found;
        for (const QJsonValue &run : m_cairn->ask({"runs", "p", "--filter", filter}).array())
            found.append(run.toObject().value("name").toString());
        return found;
    };
    QCOMPARE(names("\"val/accuracy\" > 0.75"), QStringList("good"));
    QCOMPARE(names("\"best.val/accuracy\" >= 0.9 AND recipe = 'command'"), QStringList("good"));
    QCOMPARE(names("recipe = 'table-boost'"), QStringList());
    const Answer wrong = m_cairn->run({"runs", "p", "--filter", "nonsense >"});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.output.isEmpty() && !wrong.error.isEmpty(), wrong.said());
    const Answer harmful = m_cairn->run({"runs", "p", "--filter", "1; DROP TABLE run"});
    QCOMPARE(harmful.exitCode, 1);
    QCOMPARE(m_cairn->ask({"runs", "p"}).array().size(), 2);
}

void TestCommandRuns::runsAreCompared()
{
    QCOMPARE(train("learn.sh", "before", {"--seed", "1"}).value("status").toString(), QStringLiteral("finished"));
    m_cairn->write("more.csv", "item,label\nf.png,flat\n");
    QCOMPARE(object({"snapshot", "p", "--name", "old"}).value("items").toObject().size(), 3);
    QCOMPARE(train("learn.sh", "old labels", {"--snapshot", "old"}).value("status").toString(), QStringLiteral("finished"));
    QCOMPARE(object({"label", "p", "--from", "more.csv"}).value("labelled").toInt(), 1);
    QCOMPARE(object({"snapshot", "p", "--name", "new"}).value("items").toObject().size(), 3);
    QCOMPARE(train("worse.sh", "new labels", {"--snapshot", "new"}).value("status").toString(), QStringLiteral("finished"));

    const QJsonObject comparison = object({"compare", "p", "old labels", "new labels"});
    QCOMPARE(missingKeys(comparison, {"params", "metrics", "labels"}), QStringList());
    QCOMPARE(comparison.value("params").toObject().value("command").toArray(), QJsonArray({"sh learn.sh", "sh worse.sh"}));
    QCOMPARE(comparison.value("metrics").toObject().value("train/loss").toArray(), QJsonArray({0.375, 2.5}));
    const QJsonObject labels = comparison.value("labels").toArray().first().toObject();
    QCOMPARE(missingKeys(labels, {"against", "added", "removed", "changed"}), QStringList());
    QCOMPARE(differences(labels, {{"added", 1}, {"removed", 0}, {"changed", 0}}), QString());
    QCOMPARE(m_cairn->run({"compare", "p", "before"}).exitCode, 2);
}

void TestCommandRuns::pointsComeAsTheyWereWritten()
{
    QCOMPARE(train("learn.sh", "mine").value("status").toString(), QStringLiteral("finished"));
    const Answer points = m_cairn->run({"points", "p", "mine", "train/loss"});
    QCOMPARE(points.exitCode, 0);
    const QStringList lines = points.output.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), QStringLiteral("step,time,value"));
    QStringList steps, values;
    for (const QString &line : lines.mid(1)) {
        steps.append(line.section(',', 0, 0));
        values.append(line.section(',', 2, 2));
        QVERIFY2(QDateTime::fromString(line.section(',', 1, 1), Qt::ISODateWithMs).isValid(), qPrintable(line));
    }
    QCOMPARE(steps, QStringList({"1", "2", "3", "4"}));
    QCOMPARE(values, QStringList({"1", "0.5", "0.25", "0.375"}));
    const Answer unknown = m_cairn->run({"points", "p", "mine", "train/lozz"});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.isOneSentence() && unknown.error.contains("train/loss"), unknown.said());
}

void TestCommandRuns::curvesAreDrawnIntoFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("picture") << "curves.png" << QByteArray("\x89PNG");
    QTest::newRow("drawing") << "curves.svg" << QByteArray("<?xml");
    QTest::newRow("page") << "curves.pdf" << QByteArray("%PDF-");
    QTest::newRow("LaTeX") << "curves.tex" << QByteArray("% Needs");
    QTest::newRow("points") << "curves.csv" << QByteArray("run,metric,step,time,value");
}

void TestCommandRuns::aPaperHasItsSizeAndItsGroups()
{
    QCOMPARE(train("learn.sh", "first").value("status").toString(), QStringLiteral("finished"));
    QCOMPARE(train("worse.sh", "second").value("status").toString(), QStringLiteral("finished"));
    const QJsonObject plot = object({"plot", "p", "--metric", "train/loss", "first", "second", "--group", "1", "--band", "min-max", "--x", "time", "--log", "--theme",
        "print", "--size", "85x60mm", "--dpi", "300", "-o", "paper.png"});
    const QJsonObject group = plot.value("groups").toArray().first().toObject();
    QCOMPARE(group, QJsonObject({{"name", "1"}, {"metric", "train/loss"}, {"runs", 2}}));
    const QImage picture = QImage::fromData(m_cairn->read("paper.png"));
    QVERIFY(std::abs(picture.width() - 1'004) <= 3 && std::abs(picture.height() - 709) <= 3); // 85 and 60 mm of 300 dots an inch
    QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white));
}

void TestCommandRuns::curvesAreDrawnIntoFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    QCOMPARE(train("learn.sh", "first").value("status").toString(), QStringLiteral("finished"));
    QCOMPARE(train("worse.sh", "second").value("status").toString(), QStringLiteral("finished"));
    const QJsonObject plot = object({"plot", "p", "--metric", "train/loss", "first", "second", "--smooth", "0.5", "-o", file});
    QCOMPARE(plot, QJsonObject({{"file", m_cairn->path(file)}, {"series", 2}, {"points", 5}}));
    const QByteArray written = m_cairn->read(file);
    QVERIFY2(written.startsWith(beginning), written.left(40));
    if (file.endsWith("csv")) {
        QCOMPARE(written.count('\n'), 6);
    } else if (file.endsWith("png")) {
        const QImage picture = QImage::fromData(written);
        QVERIFY(picture.width() >= 800 && picture.height() >= 400);
        // Both curves are in it: many more colours than paper, ink and grid.
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colors.insert(picture.pixel(x, y));
        }
        QVERIFY2(colors.size() > 20, qPrintable(QString::number(colors.size())));
    } else if (file.endsWith("svg")) {
        // Text must stay text or shapes, not a picture in a drawing.
        QVERIFY(written.contains("<svg") && !written.contains("<image"));
    }
}

void TestCommandRuns::predictionsAreListedAndWritten()
{
    m_cairn->writeScript("predict.sh", {
        "echo '{\"step\": 1, \"train/loss\": 1}' >> \"$CAIRN_METRICS\"",
        "sed -n 's/.*\"path\": *\"\\([^\"]*\\)\".*/{\"item\": \"\\1\", \"page\": 0, \"kind\": \"tag\", \"class\": \"round\", \"score\": 0.75}/p'"
        " \"$CAIRN_DATASET/items.jsonl\" >> \"$CAIRN_PREDICTIONS\""});
    QCOMPARE(train("predict.sh", "seer", {"--snapshot", QString::number(object({"snapshot", "p"}).value("snapshot").toInt())}).value("status").toString(),
        QStringLiteral("finished"));
    const QJsonArray said = m_cairn->ask({"predictions", "p", "seer"}).array();
    QCOMPARE(said.size(), 6);
    for (const QJsonValue &prediction : said) {
        QCOMPARE(missingKeys(prediction.toObject(), {"item", "class", "score"}), QStringList());
        QCOMPARE(differences(prediction.toObject(), {{"class", "round"}, {"score", 0.75}}), QString());
        QVERIFY(prediction.toObject().value("item").toString().endsWith(".png"));
    }
    QCOMPARE(m_cairn->run({"predictions", "p", "seer", "-o", "said.csv"}).exitCode, 0);
    QCOMPARE(m_cairn->read("said.csv").trimmed().count('\n'), 6);
    QVERIFY(m_cairn->read("said.csv").startsWith("item,"));
}

void TestCommandRuns::theBuiltInTableTrainerLearns()
{
#ifndef CAIRN_HAS_TRAINER
    QSKIP("The built-in trainers are not built here.");
#endif
    // What is wide is red: a tree finds that at once.
    QByteArray csv = "id,width,noise,color\n";
    for (int row = 1; row <= 240; ++row)
        csv += QByteArray::number(row).rightJustified(4, '0') + ',' + QByteArray::number((row * 37) % 100) + ',' + QByteArray::number((row * 53) % 17) + ','
            + ((row * 37) % 100 > 50 ? "red" : "blue") + '\n';
    m_cairn->write("widths.csv", csv);
    QCOMPARE(object({"import", "p", "--table", "widths.csv"}).value("rows").toInt(), 240);
    const QJsonObject run = object({"train", "p", "--recipe", "table-boost", "--table", "widths", "--target", "color", "--set", "rounds=20", "--wait"});
    QCOMPARE(run.value("status").toString(), QStringLiteral("finished"));
    const QJsonObject metrics = run.value("metrics").toObject();
    QCOMPARE(missingKeys(metrics, {"train/loss", "val/loss", "val/accuracy", "val/auc", "test/accuracy"}), QStringList());
    QVERIFY(metrics.value("val/accuracy").toObject().value("best").toDouble() > 0.95);
    QVERIFY(metrics.value("test/accuracy").toObject().value("last").toDouble() > 0.9);
    const QJsonArray predictions = m_cairn->ask({"predictions", "p", QString::number(run.value("run").toInt())}).array();
    QCOMPARE(predictions.size(), 240);
    QCOMPARE(missingKeys(predictions.first().toObject(), {"row", "score"}), QStringList());
    QVERIFY(predictions.first().toObject().contains("class") || predictions.first().toObject().contains("value"));
}

QTEST_MAIN(TestCommandRuns)
#include "tst_commandruns.moc"
