// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs are found in a folder, and what is said of what is none.
#include "tests/metrics/eventbytes.h"

#include "models/metrics/runsources.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

class Tree
{
public:
    void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(m_folder.filePath(path)).path());
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/** "kind name: files", in the order found. */
QStringList textOf(const FoundRuns &found)
{
    QStringList texts;
    for (const FoundRun &run : found.runs) {
        QStringList files;
        for (const RunFile &file : run.files)
            files.append(file.metric.isEmpty() ? QFileInfo(file.path).fileName() : file.metric);
        texts.append(QStringLiteral("%1 %2: %3").arg(run.kind, run.name, files.join(QLatin1Char(' '))));
    }
    return texts;
}

} // namespace

class TestRunSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderWithEventFilesIsARunAndItsFilesAreInOrder()
    {
        Tree tree;
        tree.write("a/events.out.tfevents.2.host", scalar(1, "x", 1));
        tree.write("a/events.out.tfevents.1.host", scalar(1, "x", 1));
        tree.write("a/train/events.out.tfevents.1.host.v2", scalar(1, "x", 1));
        tree.write("b/notes.txt", "none");
        const FoundRuns found = findRuns(tree.path());
        QCOMPARE(textOf(found), (QStringList {"tensorboard a: events.out.tfevents.1.host events.out.tfevents.2.host",
                                    "tensorboard a/train: events.out.tfevents.1.host.v2"}));
        QVERIFY(found.leftOut.isEmpty());
        QCOMPARE(textOf(findRuns(tree.path("a/train"))), QStringList {"tensorboard train: events.out.tfevents.1.host.v2"});
        QCOMPARE(textOf(findRuns(tree.path("a/train/events.out.tfevents.1.host.v2"))), QStringList {"tensorboard train: events.out.tfevents.1.host.v2"});
    }

    void tablesAreRunsOnlyWhenTheyAreLogsOfATraining()
    {
        Tree tree;
        tree.write("logs/version_0/metrics.csv", "epoch,step,loss\n0,1,2\n");
        tree.write("logs/version_0/hparams.yaml", "lr: 0.1\nname: x\n");
        tree.write("logs/keras/training.log", "epoch,loss\n0,2\n");
        tree.write("logs/people.csv", "age,income\n39,1\n");
        tree.write("logs/yolo/results.csv", "epoch,loss\n0,2\n");
        tree.write("logs/yolo/events.out.tfevents.1.h", scalar(1, "x", 1));
        const FoundRuns found = findRuns(tree.path("logs"));
        QCOMPARE(textOf(found), (QStringList {"csv keras/training: training.log", "csv version_0: metrics.csv", "tensorboard yolo: events.out.tfevents.1.h",
                                    "csv yolo/results: results.csv"}));
        QCOMPARE(found.runs.at(1).facts.params, (QJsonObject {{"lr", 0.1}, {"name", "x"}}));
        QVERIFY(found.leftOut.isEmpty());
    }

    void ofCheckpointsTheLongestHistoryIsTaken()
    {
        Tree tree;
        tree.write("out/checkpoint-10/trainer_state.json", "{\"log_history\": []}");
        tree.write("out/checkpoint-200/trainer_state.json", "{\"log_history\": [{\"step\": 1, \"loss\": 2}]}");
        const FoundRuns found = findRuns(tree.path());
        QCOMPARE(textOf(found), QStringList {"huggingface out: trainer_state.json"});
        QVERIFY(found.runs.first().files.first().path.contains("checkpoint-200"));
        QVERIFY(found.runs.first().files.first().key.endsWith("out/trainer_state.json"));
    }

    void mlflowRunsTellTheirNameParametersTagsAndEnd()
    {
        Tree tree;
        tree.write("mlruns/0/meta.yaml", "experiment_id: '0'\nname: Default\n");
        tree.write("mlruns/0/abc/meta.yaml", "run_id: abc\nrun_name: bold-fox\nstatus: 4\nstart_time: 1000\nend_time: 3500\n");
        tree.write("mlruns/0/abc/metrics/loss", "1000 1 0\n");
        tree.write("mlruns/0/abc/metrics/val/loss", "1000 1 0\n");
        tree.write("mlruns/0/abc/params/depth", "5");
        tree.write("mlruns/0/abc/tags/mlflow.source.name", "train.py");
        tree.write("mlruns/0/abc/artifacts/events.out.tfevents.1.h", "");
        tree.write("mlruns/.trash/def/meta.yaml", "run_id: def\n");
        const FoundRuns found = findRuns(tree.path());
        QCOMPARE(textOf(found), QStringList {"mlflow bold-fox: loss val/loss"});
        const LogFacts facts = found.runs.first().facts;
        QCOMPARE(facts.params, (QJsonObject {{"depth", 5}}));
        QCOMPARE(facts.tags.value("mlflow.source.name"), QStringLiteral("train.py"));
        QCOMPARE(int(facts.ending), int(RunEnding::Failed));
        QCOMPARE(facts.started, 1.0);
        QCOMPARE(facts.ended, 3.5);
    }

    void linksOutOfTheFolderAreToldAndNotFollowed()
    {
        Tree outside, tree;
        outside.write("secret/events.out.tfevents.1.h", scalar(1, "x", 1));
        tree.write("a/events.out.tfevents.1.h", scalar(1, "x", 1));
        QVERIFY(QFile::link(outside.path("secret"), tree.path("link")));
        QVERIFY(QFile::link(tree.path("a"), tree.path("latest")));
        QVERIFY(QFile::link(tree.path(), tree.path("a/loop")));
        const FoundRuns found = findRuns(tree.path());
        QCOMPARE(textOf(found), QStringList {"tensorboard a: events.out.tfevents.1.h"});
        QCOMPARE(found.leftOut.size(), 1);
        QVERIFY(found.leftOut.first().path.endsWith("link"));
    }

    void theSearchHasAnEnd()
    {
        Tree tree;
        for (int run = 0; run < 20; ++run)
            tree.write(QStringLiteral("r%1/events.out.tfevents.1.h").arg(run), {});
        tree.write(QStringLiteral("deep/") + QStringLiteral("d/").repeated(30) + QStringLiteral("events.out.tfevents.1.h"), {});
        QCOMPARE(findRuns(tree.path(), {20, 1000, 5}).runs.size(), 5);
        // The deep folder and the end.
        QCOMPARE(findRuns(tree.path(), {20, 1000, 5}).leftOut.size(), 2);
        const FoundRuns found = findRuns(tree.path());
        QCOMPARE(found.runs.size(), 20);
        QCOMPARE(found.leftOut.size(), 1);
    }

    void whatIsThereIsNotOrIsNoLogIsTold()
    {
        Tree tree;
        tree.write("letter.txt", "Dear all,\n");
        QCOMPARE(findRuns(tree.path("nowhere")).leftOut.size(), 1);
        QCOMPARE(findRuns(tree.path("letter.txt")).leftOut.size(), 1);
        QVERIFY(findRuns(tree.path()).runs.isEmpty());
    }

    void realFoldersGiveTheirRuns()
    {
        const QString folder = QStringLiteral(CAIRN_SHARED_DATA "/metrics/");
        if (!QFile::exists(folder))
            QSKIP("The real logs are not here.");
        QMap<QString, int> kinds;
        for (const FoundRun &run : findRuns(folder).runs)
            ++kinds[run.kind];
        // Counted with find: folders with event files, metrics.csv and results.csv, folders with run ids.
        const QMap<QString, int> expected {{"tensorboard", 39}, {"csv", 7}, {"huggingface", 1}, {"mlflow", 47}};
        QCOMPARE(kinds, expected);
    }
};

QTEST_GUILESS_MAIN(TestRunSources)
#include "tst_runsources.moc"
