// SPDX-License-Identifier: GPL-3.0-or-later
// Model files asked in a process of their own: what becomes of their answers, and of processes that crash, hang or talk nonsense.
#include "models/runs/predictorrun.h"

#include "models/project/process.h"
#include "models/runs/runs.h"
#include "tests/runs/predictproject.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace cairn;

namespace {

const QByteArray kOpens = "read line; echo '{\"opened\":\"x\",\"task\":\"detect\",\"classes\":[\"a\"],\"size\":[8,8]}'\n";

/** Answers each question with this prediction. */
QByteArray answering(const char *prediction)
{
    return kOpens + "n=0; while read line; do n=$((n+1)); echo \"{\\\"answer\\\":$n,\\\"size\\\":[20,10],\\\"predictions\\\":["
        + QByteArray(prediction).replace('"', "\\\"") + "]}\"; done\n";
}

/** Asks for ever, and says how far it is: started by this test and killed. */
int askForEver(const QString &folder)
{
    auto project = need(Project::open(folder, OpenMode::Command));
    PredictRequest request;
    request.modelFile = PredictProject::model(QStringLiteral("yolo8"));
    SQLite::Statement query(project->reader(), "SELECT id FROM item");
    while (query.executeStep())
        request.itemIds.append(query.getColumn(0).getInt64());
    const TaskControl control({}, [](const TaskProgress &progress) {
        std::printf("picture %lld\n", static_cast<long long>(progress.done));
        std::fflush(stdout);
    });
    // Another threshold each time makes a run of its own.
    for (int round = 0;; ++round) {
        request.settings = {{QStringLiteral("threshold"), 0.2 + 0.0001 * round}};
        need(predictItems(*project, request, PredictProject::programs(), control));
    }
}

} // namespace

class PredictorRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelFileBecomesARun();
    void askingAgainGoesOnInTheSameRun();
    void aJudgedAnswerStays();
    void aPictureThatCannotBeReadIsReported();
    void aModelThatCannotBeUsedLeavesNoRun_data();
    void aModelThatCannotBeUsedLeavesNoRun();
    void aBrokenProgramIsToldInASentence_data();
    void aBrokenProgramIsToldInASentence();
    void aCrashAtOnePictureSparesTheOthers();
    void whatWasAnsweredBeforeACancelStays();
    void aKilledProcessLeavesWholePictures();
};

void PredictorRunTest::aModelFileBecomesARun()
{
    PredictProject trial;
    const qint64 blue = trial.addPicture(QStringLiteral("blue.png"), {128, 96}, Qt::blue);
    const qint64 red = trial.addPicture(QStringLiteral("red.png"), {64, 64}, Qt::red);
    const QString model = PredictProject::model(QStringLiteral("yolo8"));
    const PredictReport report = need(trial.predict(model, {blue, red}));
    QCOMPARE(report.items, 2);
    QCOMPARE(report.predictions, 3 + 4);
    QVERIFY(report.failed.isEmpty());
    const Run run = need(Runs::get(trial.reader(), report.runId));
    QCOMPARE(run.name, QStringLiteral("yolo8"));
    QCOMPARE(run.recipe, QStringLiteral("model-file"));
    QCOMPARE(run.status, RunStatus::Finished);
    QCOMPARE(run.params[QLatin1String("sha256")].toString().toUtf8(), QCryptographicHash::hash(readFile(model), QCryptographicHash::Sha256).toHex());
    QVERIFY(QFileInfo::exists(run.runFolder(trial.project().folder()).runFile()));
    const QList<Prediction> found = need(Predictions::ofItem(trial.reader(), report.runId, blue));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().className, QStringLiteral("RBC"));
    QCOMPARE(need(Shape::fromJsonText(ShapeKind::Box, found.first().geometry)).box, QRectF(24, 32, 16, 32));
    // Not a label, and nothing to undo.
    QCOMPARE(trial.count("SELECT count(*) FROM annotation"), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 0);
}

void PredictorRunTest::askingAgainGoesOnInTheSameRun()
{
    PredictProject trial;
    const qint64 first = trial.addPicture(QStringLiteral("a.png"), {64, 64}, Qt::blue);
    const qint64 second = trial.addPicture(QStringLiteral("b.png"), {64, 64}, Qt::blue);
    const QString model = PredictProject::model(QStringLiteral("yolo5"));
    const PredictReport one = need(trial.predict(model, {first}));
    const QString before = trial.text("SELECT group_concat(id) FROM (SELECT id FROM prediction ORDER BY id)");
    const PredictReport two = need(trial.predict(model, {first, second}));
    QCOMPARE(two.runId, one.runId);
    QCOMPARE(trial.count("SELECT count(*) FROM run"), 1);
    QCOMPARE(trial.count("SELECT count(*) FROM prediction"), 6);
    QVERIFY(trial.text("SELECT group_concat(id) FROM (SELECT id FROM prediction ORDER BY id)").startsWith(before));
    const PredictReport strict = need(trial.predict(model, {first}, {{QStringLiteral("threshold"), 0.8}}));
    QVERIFY(strict.runId != one.runId);
    QCOMPARE(strict.run, QStringLiteral("yolo5 2"));
    QCOMPARE(strict.predictions, 1);
}

void PredictorRunTest::aJudgedAnswerStays()
{
    PredictProject trial;
    const qint64 item = trial.addPicture(QStringLiteral("a.png"), {20, 10}, Qt::blue);
    const auto box = [](int x) { return QByteArray("{\"kind\":\"box\",\"class\":\"a\",\"score\":0.5,\"geometry\":{\"x\":" + QByteArray::number(x) + ",\"y\":1,\"w\":3,\"h\":3}}"); };
    const QString model = PredictProject::model(QStringLiteral("yolo5"));
    need(trial.predict(model, {item}, {}, trial.scripted(answering(box(1) + "," + box(9)))));
    trial.gesture("INSERT INTO verdict(prediction_id, answer, at) SELECT id, 'rejected', 0.0 FROM prediction WHERE geometry LIKE '%\"x\":1,%'");
    QCOMPARE(trial.count("SELECT count(*) FROM verdict"), 1);
    // Now it says something else: the one that nobody judged goes.
    need(trial.predict(model, {item}, {}, trial.scripted(answering(box(5)))));
    QCOMPARE(trial.text("SELECT group_concat(x) FROM (SELECT json_extract(geometry, '$.x') AS x FROM prediction ORDER BY x)"), QStringLiteral("1,5"));
}

void PredictorRunTest::aPictureThatCannotBeReadIsReported()
{
    PredictProject trial;
    const qint64 good = trial.addPicture(QStringLiteral("a.png"), {64, 64}, Qt::blue);
    const qint64 gone = trial.addItem(QStringLiteral("gone.png"));
    QFile broken(trial.folder() + QStringLiteral("/broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
    broken.close();
    const qint64 damaged = trial.addItem(QStringLiteral("broken.png"));
    const PredictReport report = need(trial.predict(PredictProject::model(QStringLiteral("yolo8")), {gone, damaged, good}));
    QCOMPARE(report.items, 1);
    QCOMPARE(report.failed.size(), 2);
    QCOMPARE(report.failed.first().item, QStringLiteral("gone.png"));
    QVERIFY2(report.failed.first().reason.contains(QStringLiteral("gone.png")), qPrintable(report.failed.first().reason));
    const Run run = need(Runs::get(trial.reader(), report.runId));
    QCOMPARE(run.status, RunStatus::Finished);
    QVERIFY2(run.reason.contains(QLatin1Char('2')), qPrintable(run.reason));
}

void PredictorRunTest::aModelThatCannotBeUsedLeavesNoRun_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("word");
    QTest::newRow("not there") << "none" << "cannot be read";
    QTest::newRow("an unknown operator") << "unknown-operator" << "Frobnicate";
    QTest::newRow("an odd output") << "odd-output" << "2x3x4x5x6";
    QTest::newRow("huge pictures") << "huge-input" << "1000000 x 1000000";
    QTest::newRow("no size") << "colour-any-size" << "640";
#ifndef __SANITIZE_ADDRESS__ // under which no memory limit can be set
    QTest::newRow("5 GB of memory") << "hungry" << "memory";
#endif
}

void PredictorRunTest::aModelThatCannotBeUsedLeavesNoRun()
{
    QFETCH(QString, model);
    QFETCH(QString, word);
    PredictProject trial;
    const qint64 item = trial.addPicture(QStringLiteral("a.png"), {64, 64}, Qt::blue);
    PredictorLimits limits;
    limits.memoryBytes = qint64(1) << 30;
    const auto report = trial.predict(PredictProject::model(model), {item}, {}, PredictProject::programs(), {}, limits);
    QVERIFY(!report);
    QVERIFY2(report.error().sentence.contains(word), qPrintable(report.error().sentence));
    QCOMPARE(trial.count("SELECT count(*) FROM run"), 0);
    QVERIFY(QDir(trial.folder() + QStringLiteral("/runs")).isEmpty());
}

void PredictorRunTest::aBrokenProgramIsToldInASentence_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("seconds");
    QTest::newRow("crashes at once") << QByteArray("kill -SEGV $$\n") << "crashed" << 60;
    QTest::newRow("ends at once") << QByteArray("exit 0\n") << "crashed" << 60;
    QTest::newRow("talks nonsense") << QByteArray("echo hello\nsleep 60\n") << "cannot be read" << 60;
    QTest::newRow("never answers") << QByteArray("sleep 60\n") << "took longer" << 1;
    QTest::newRow("never stops talking") << QByteArray("yes | tr -d '\\n'\n") << "more than can be read" << 60;
    QTest::newRow("crashes at the picture") << kOpens + "read line; kill -SEGV $$\n" << "crashed" << 60;
    QTest::newRow("hangs at the picture") << kOpens + "read line; sleep 60\n" << "took longer" << 1;
    QTest::newRow("a box beside the picture") << answering(R"({"kind":"box","class":"a","score":0.5,"geometry":{"x":19,"y":1,"w":3,"h":3}})") << "cannot be read" << 60;
    QTest::newRow("a box turned inside out") << answering(R"({"kind":"box","class":"a","score":0.5,"geometry":{"x":9,"y":1,"w":-3,"h":3}})") << "cannot be read" << 60;
    QTest::newRow("a score of two") << answering(R"({"kind":"tag","class":"a","score":2})") << "cannot be read" << 60;
    QTest::newRow("no class") << answering(R"({"kind":"tag","score":0.5})") << "cannot be read" << 60;
    QTest::newRow("an unknown shape") << answering(R"({"kind":"blob","class":"a","score":0.5,"geometry":{}})") << "cannot be read" << 60;
    QTest::newRow("an answer to another question") << kOpens + R"(read line; echo '{"answer":7,"size":[20,10],"predictions":[{"kind":"tag","class":"a","score":0.5}]}'; sleep 60)" << "cannot be read" << 60;
}

void PredictorRunTest::aBrokenProgramIsToldInASentence()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, word);
    QFETCH(int, seconds);
    PredictProject trial;
    const qint64 item = trial.addPicture(QStringLiteral("a.png"), {20, 10}, Qt::blue);
    const auto report = trial.predict(PredictProject::model(QStringLiteral("yolo5")), {item}, {}, trial.scripted(script), {}, {0, seconds, seconds});
    const QString sentence = !report ? report.error().sentence : report->failed.isEmpty() ? QStringLiteral("none") : report->failed.first().reason;
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QCOMPARE(trial.count("SELECT count(*) FROM prediction"), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM run WHERE status = 'running'"), 0);
}

void PredictorRunTest::aCrashAtOnePictureSparesTheOthers()
{
    PredictProject trial;
    QList<qint64> items;
    for (int at = 0; at < 4; ++at)
        items.append(trial.addPicture(QStringLiteral("%1.png").arg(at), {20, 10}, Qt::blue));
    QByteArray script = answering(R"({"kind":"tag","class":"a","score":0.5})");
    script.replace("while read line; do", "while read line; do case $line in *1.png*) kill -SEGV $$;; esac;");
    const PredictReport report = need(trial.predict(PredictProject::model(QStringLiteral("yolo5")), items, {}, trial.scripted(script)));
    QCOMPARE(report.items, 3);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().item, QStringLiteral("1.png"));
}

void PredictorRunTest::whatWasAnsweredBeforeACancelStays()
{
    PredictProject trial;
    QList<qint64> items;
    for (int at = 0; at < 5; ++at)
        items.append(trial.addPicture(QStringLiteral("%1.png").arg(at), {64, 64}, Qt::blue));
    bool isCanceled = false;
    const TaskControl control([&] { return isCanceled; }, [&](const TaskProgress &progress) { isCanceled = progress.done == 2; });
    const PredictReport report = need(trial.predict(PredictProject::model(QStringLiteral("yolo8")), items, {}, PredictProject::programs(), control));
    QVERIFY(report.isCanceled);
    QCOMPARE(report.items, 2);
    QVERIFY(report.failed.isEmpty());
    QCOMPARE(trial.count("SELECT count(*) FROM prediction"), 2 * 3);
    QCOMPARE(need(Runs::get(trial.reader(), report.runId)).status, RunStatus::Stopped);
}

void PredictorRunTest::aKilledProcessLeavesWholePictures()
{
    PredictProject trial;
    for (int at = 0; at < 20; ++at)
        trial.addPicture(QStringLiteral("%1.png").arg(at), {64, 64}, Qt::blue);
    int lost = 0;
    for (int kill = 0; kill < 8; ++kill) {
        trial.close();
        QProcess loop;
        loop.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--ask"), trial.folder()});
        QByteArray said;
        while (!said.contains("picture " + QByteArray::number(1 + 2 * kill)) && loop.waitForReadyRead(60'000))
            said += loop.readAllStandardOutput();
        loop.kill(); // SIGKILL
        loop.waitForFinished();
        trial.reopen();
        need(concludeKilledPredictions(trial.project()));
        QCOMPARE(trial.count("SELECT count(*) FROM run WHERE status NOT IN ('finished', 'lost')"), 0);
        // Each picture has none or all of its three.
        QCOMPARE(trial.count("SELECT count(*) FROM (SELECT 1 FROM prediction GROUP BY run_id, item_id HAVING count(*) <> 3)"), 0);
        QCOMPARE(databaseProblems(trial.reader()), QStringList());
        lost = int(trial.count("SELECT count(*) FROM run WHERE status = 'lost'"));
    }
    QVERIFY2(lost > 0, "no batch was hit in its middle");
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--ask") == 0) {
        const QCoreApplication application(argc, argv);
        return askForEver(QString::fromLocal8Bit(argv[2]));
    }
    const QCoreApplication application(argc, argv);
    PredictorRunTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_predictorrun.moc"
