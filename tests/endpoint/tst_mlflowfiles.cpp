// SPDX-License-Identifier: GPL-3.0-or-later
// The MLflow endpoint without sockets: artifacts stay below their run's folder, models and inputs are kept with it.
#include "tests/endpoint/mlflowclient.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

QString S(const char *text) { return QString::fromUtf8(text); }

} // namespace

class MlflowFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anArtifactIsPutListedReadAndTakenAway();
    void noPathLeadsOut_data();
    void noPathLeadsOut();
    void noLinkLeadsOut();
    void aRunWhoseFolderIsElsewhereIsRefused();
    void aLoggedModelHasAFolderOfItsOwn();
    void aModelWithoutARunGetsOne();
    void whatWentInIsKept();
    void theOlderNoteOfAModelIsKept();
};

void MlflowFilesTest::anArtifactIsPutListedReadAndTakenAway()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    QCOMPARE(client.put(id + S("/plots/größe 🦆.png"), "picture"), 200);
    QCOMPARE(client.put(id + S("/notes.txt"), "text"), 200);
    QCOMPARE(client.put(id + S("/notes.txt"), "another text"), 200);
    const QJsonArray files = client.get(S("artifacts/list"), S("run_id=") + id).value(S("files")).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0][S("path")].toString(), S("notes.txt"));
    QCOMPARE(files[0][S("file_size")].toInt(), 12);
    QCOMPARE(files[1][S("is_dir")].toBool(), true);
    const QJsonArray below = client.get(S("artifacts/list"), S("run_id=%1&path=plots").arg(id)).value(S("files")).toArray();
    QCOMPARE(below[0][S("path")].toString(), S("plots/größe 🦆.png"));
    const MlflowAnswer read = client.artifact("GET", id + S("/plots/größe 🦆.png"));
    QCOMPARE(read.status, 200);
    QFile file(read.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("picture"));
    QCOMPARE(integerOf(p.reader(), "SELECT count(*) FROM artifact WHERE path IN ('artifacts/notes.txt', 'artifacts/plots/größe 🦆.png')"), 2);
    QCOMPARE(client.artifact("DELETE", id + S("/plots")).status, 200);
    QCOMPARE(client.artifact("GET", id + S("/plots/größe 🦆.png")).status, 404);
    QCOMPARE(integerOf(p.reader(), "SELECT count(*) FROM artifact"), 1);
}

void MlflowFilesTest::noPathLeadsOut_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/../run.json", "/../../../outside", "/a/../../b", "/./a", "//etc/passwd", "/a//b", "/..", "", "/", "/a\\..\\b", "/a\nb"})
        QTest::newRow(QByteArray("%1").append(path).replace('\n', "\\n")) << S(path);
    QTest::newRow("a zero") << S("/a") + QChar(0) + S("b");
    QTest::newRow("a long name") << S("/") + QString(300, QLatin1Char('a'));
    QTest::newRow("deep") << S("/a").repeated(100);
    QTest::newRow("long") << S("/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").repeated(30);
}

void MlflowFilesTest::noPathLeadsOut()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    QFETCH(QString, path);
    QCOMPARE(client.put(id + path, "x"), 400);
    QVERIFY(client.artifact("GET", id + path).status >= 400);
    QVERIFY(client.artifact("DELETE", id + path).status >= 400);
    QVERIFY(QFileInfo::exists(p.project().file()));
    // A run's id is no path either.
    for (const char *start : {"..", ".", "", "/etc", "runs"})
        QVERIFY(client.put(S(start) + path, "x") >= 400 || client.status == 0);
}

void MlflowFilesTest::noLinkLeadsOut()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    const QString outside = p.path(S("outside"));
    QVERIFY(QDir().mkpath(outside));
    RunProject::write(outside + S("/secret.txt"), "secret");
    QCOMPARE(client.put(id + S("/a.txt"), "a"), 200);
    const QString artifacts = p.project().folder().filePath(S("runs/%1/artifacts").arg(id));
    QVERIFY(QFile::link(outside, artifacts + S("/out")));
    QVERIFY(QFile::link(outside + S("/secret.txt"), artifacts + S("/secret.txt")));
    for (const char *path : {"/out", "/out/secret.txt", "/secret.txt"}) {
        QVERIFY2(client.artifact("GET", id + S(path)).status >= 400, path);
        QVERIFY2(client.artifact("DELETE", id + S(path)).status >= 400, path);
        QCOMPARE(client.put(id + S(path), "x"), 400);
    }
    QCOMPARE(client.get(S("artifacts/list"), S("run_id=") + id).value(S("files")).toArray().size(), 1);
    QFile secret(outside + S("/secret.txt"));
    QVERIFY(secret.open(QIODevice::ReadOnly));
    QCOMPARE(secret.readAll(), QByteArray("secret"));
}

void MlflowFilesTest::aRunWhoseFolderIsElsewhereIsRefused()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    for (const char *folder : {"runs/../..", "../p", "/tmp", "runs", "runs/a/b", "runs/.."}) {
        p.change([&](SQLite::Database &database) { execute(database, "UPDATE run SET folder = ? WHERE uuid = ?", S(folder), id); });
        QVERIFY2(client.put(id + S("/a.txt"), "a") >= 400, folder);
        client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), S("a")}, {S("value"), 1}});
        QVERIFY2(client.status >= 400, folder);
    }
}

void MlflowFilesTest::aLoggedModelHasAFolderOfItsOwn()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString run = client.newRun();
    QStringList ids, places;
    for (int i = 0; i < 2; ++i) {
        const QJsonObject info = client.post(S("logged-models"), QJsonObject {{S("experiment_id"), S("0")}, {S("name"), S("my model")}, {S("source_run_id"), run}})[S("model")][S("info")].toObject();
        ids.append(info[S("model_id")].toString());
        places.append(info[S("artifact_uri")].toString());
    }
    QCOMPARE(places, QStringList({S("mlflow-artifacts:/%1/my_model").arg(run), S("mlflow-artifacts:/%1/my_model-2").arg(run)}));
    QCOMPARE(client.put(run + S("/my_model/MLmodel"), "flavors:"), 200);
    const QJsonObject listed = client.get(S("logged-models/%1/artifacts/directories").arg(ids[0]));
    QCOMPARE(listed[S("files")].toArray().size(), 1);
    client.get(S("logged-models/%1/artifacts/directories").arg(ids[0]), S("artifact_directory_path=../.."));
    QCOMPARE(client.status, 400);
    const auto patched = client.send("PATCH", S("/api/2.0/mlflow/logged-models/") + ids[0], R"({"model_id": "x", "status": "LOGGED_MODEL_READY"})");
    QCOMPARE(QJsonDocument::fromJson(patched.body)[S("model")][S("info")][S("status")].toString(), S("LOGGED_MODEL_READY"));
    client.post(S("logged-models/%1/params").arg(ids[0]), QByteArray(R"({"params": [{"key": "depth", "value": "3"}]})"));
    QCOMPARE(MlflowClient::of(client.get(S("logged-models/") + ids[0])[S("model")][S("data")][S("params")], S("depth")).toString(), S("3"));
    QCOMPARE(client.post(S("logged-models/search"), QByteArray(R"({"experiment_ids": ["0"]})")).value(S("models")).toArray().size(), 2);
    QCOMPARE(client.send("DELETE", S("/api/2.0/mlflow/logged-models/") + ids[0]).status, 200);
    client.get(S("logged-models/") + ids[0]);
    QCOMPARE(client.status, 404);
}

void MlflowFilesTest::aModelWithoutARunGetsOne()
{
    RunProject p;
    MlflowClient client(p.project());
    const QJsonObject info = client.post(S("logged-models"), QJsonObject {{S("experiment_id"), S("0")}, {S("name"), S("alone")}})[S("model")][S("info")].toObject();
    QCOMPARE(client.status, 200);
    QCOMPARE(textOf(p.reader(), "SELECT name || ' ' || status FROM run WHERE uuid = ?", info[S("source_run_id")].toString()), S("alone finished"));
}

void MlflowFilesTest::whatWentInIsKept()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString run = client.newRun();
    const QByteArray datasets = R"("datasets": [{"tags": [{"key": "mlflow.data.context", "value": "training"}],
        "dataset": {"name": "birds", "digest": "abc", "source_type": "local", "source": "{}"}}])";
    for (int i = 0; i < 2; ++i)
        client.post(S("runs/log-inputs"), "{\"run_id\": \"" + run.toUtf8() + "\", " + datasets + '}');
    const QJsonArray inputs = client.run(run)[S("inputs")][S("dataset_inputs")].toArray();
    QCOMPARE(inputs.size(), 1);
    QCOMPARE(inputs[0][S("dataset")][S("name")].toString(), S("birds"));
    client.post(S("runs/outputs"), "{\"run_id\": \"" + run.toUtf8() + R"(", "models": [{"model_id": "m-1", "step": 3}]})");
    QCOMPARE(client.run(run)[S("outputs")][S("model_outputs")][0][S("model_id")].toString(), S("m-1"));
}

void MlflowFilesTest::theOlderNoteOfAModelIsKept()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString run = client.newRun();
    for (int i = 0; i < 2; ++i)
        client.post(S("runs/log-model"), QJsonObject {{S("run_id"), run}, {S("model_json"), S(R"({"artifact_path": "model", "flavors": {}})")}});
    QCOMPARE(client.status, 200);
    const QString history = MlflowClient::of(client.run(run)[S("data")][S("tags")], S("mlflow.log-model.history")).toString();
    QCOMPARE(QJsonDocument::fromJson(history.toUtf8()).array().size(), 1);
    client.post(S("runs/log-model"), QJsonObject {{S("run_id"), run}, {S("model_json"), S("nonsense")}});
    QCOMPARE(client.status, 400);
}

QTEST_GUILESS_MAIN(MlflowFilesTest)
#include "tst_mlflowfiles.moc"
