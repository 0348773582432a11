// SPDX-License-Identifier: GPL-3.0-or-later
// The MLflow endpoint without sockets: experiments, runs and what they log.
#include "tests/endpoint/mlflowclient.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

QString S(const char *text) { return QString::fromUtf8(text); }

} // namespace

class MlflowApiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExperimentIsMadeOnceAndFoundByName();
    void aRunIsBegunAndEnded();
    void valuesThatAreNoNumbersAreKept();
    void aStepThatIsSaidTwiceIsKeptTwice();
    void whatIsSaidAgainOfAModelIsOnePoint();
    void namesOfAllAlphabetsAreKept();
    void historyComesInPages();
    void aBatchIsTakenWholeOrNotAtAll();
    void aParameterIsSaidOnce();
    void tagsAreSetAndTakenAway();
    void aDeletedRunIsInTheBinUntilRestored();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void aBodyThatIsNoJsonIsRefused_data();
    void aBodyThatIsNoJsonIsRefused();
    void aProgramsOwnRunIsTheParentOfThoseItBegins();
};

void MlflowApiTest::anExperimentIsMadeOnceAndFoundByName()
{
    RunProject p;
    MlflowClient client(p.project());
    QCOMPARE(client.post(S("experiments/create"), QByteArray(R"({"name": "vögel"})")).value(S("experiment_id")).toString(), S("1"));
    client.post(S("experiments/create"), QByteArray(R"({"name": "vögel"})"));
    QCOMPARE(client.status, 400);
    QCOMPARE(client.code, S("RESOURCE_ALREADY_EXISTS"));
    const QJsonObject found = client.get(S("experiments/get-by-name"), S("experiment_name=v%C3%B6gel"));
    QCOMPARE(found[QLatin1String("experiment")][QLatin1String("experiment_id")].toString(), S("1"));
    QCOMPARE(client.post(S("experiments/search"), QByteArray(R"({"max_results": 10})")).value(S("experiments")).toArray().size(), 2);
    client.post(S("experiments/delete"), QByteArray(R"({"experiment_id": "1"})"));
    QCOMPARE(client.post(S("experiments/search"), QByteArray("{}")).value(S("experiments")).toArray().size(), 1);
    client.post(S("experiments/delete"), QByteArray(R"({"experiment_id": "0"})"));
    QCOMPARE(client.status, 400);
}

void MlflowApiTest::aRunIsBegunAndEnded()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun(S("first"));
    QCOMPARE(id.size(), 32);
    QCOMPARE(client.run(id)[S("info")][S("status")].toString(), S("RUNNING"));
    client.post(S("runs/update"), QJsonObject {{S("run_id"), id}, {S("status"), S("FINISHED")}, {S("end_time"), qint64(1'700'000'060'000)}});
    const QJsonObject info = client.run(id)[S("info")].toObject();
    QCOMPARE(info[S("status")].toString(), S("FINISHED"));
    QCOMPARE(info[S("end_time")].toInteger(), 1'700'000'060'000);
    QCOMPARE(textOf(p.reader(), "SELECT status || ' ' || wall_seconds || ' ' || name FROM run WHERE uuid = ?", id), S("finished 60.0 first"));
    // Names are unique in a project, the client sees its own.
    const QString second = client.newRun(S("first"));
    QCOMPARE(client.run(second)[S("info")][S("run_name")].toString(), S("first"));
    QCOMPARE(textOf(p.reader(), "SELECT name FROM run WHERE uuid = ?", second), S("first (2)"));
    client.post(S("runs/update"), QJsonObject {{S("run_id"), id}, {S("status"), S("EXPLODED")}});
    QCOMPARE(client.status, 400);
}

void MlflowApiTest::valuesThatAreNoNumbersAreKept()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    int step = 0;
    // As Python's json writes them, and as protobuf does.
    for (const char *value : {"0.1", "NaN", "Infinity", "-Infinity", "\"NaN\"", "\"Infinity\"", "\"-Infinity\"", "1e-308", "12345678901234567"}) {
        client.post(S("runs/log-metric"),
            QStringLiteral(R"({"run_id": "%1", "key": "loss", "value": %2, "timestamp": 1700000000123, "step": %3})").arg(id, S(value)).arg(step++).toUtf8());
        QVERIFY2(client.status == 200, value);
    }
    QStringList read;
    for (const QJsonValue &point : client.history(id, S("loss")))
        read.append(point[S("value")].isString() ? point[S("value")].toString() : QString::number(point[S("value")].toDouble(), 'g', 17));
    QCOMPARE(read, QStringList({S("0.10000000000000001"), S("NaN"), S("Infinity"), S("-Infinity"), S("NaN"), S("Infinity"), S("-Infinity"),
        QString::number(1e-308, 'g', 17), S("12345678901234568")}));
    QCOMPARE(client.history(id, S("loss")).first()[S("timestamp")].toInteger(), 1'700'000'000'123);
    client.post(S("runs/log-metric"), QStringLiteral(R"({"run_id": "%1", "key": "loss", "value": "much"})").arg(id).toUtf8());
    QCOMPARE(client.status, 400);
    client.post(S("runs/log-metric"), QStringLiteral(R"({"run_id": "%1", "key": "loss", "value": 1, "step": "x"})").arg(id).toUtf8());
    QCOMPARE(client.status, 400);
}

void MlflowApiTest::aStepThatIsSaidTwiceIsKeptTwice()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    for (const auto &[step, value] : {std::pair(5, 1.0), {5, 2.0}, {3, 3.0}, {-2, 4.0}})
        client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), S("a")}, {S("value"), value}, {S("step"), step}, {S("timestamp"), 1}});
    QList<int> values;
    for (const QJsonValue &point : client.history(id, S("a")))
        values.append(point[S("value")].toInt());
    QCOMPARE(values, QList<int>({1, 2, 3, 4}));
    // The latest is that of the greatest step, the last said of two.
    QCOMPARE(MlflowClient::of(client.run(id)[S("data")][S("metrics")], S("a")).toDouble(), 2.0);
}

void MlflowApiTest::whatIsSaidAgainOfAModelIsOnePoint()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    for (const QJsonValue &value : {QJsonValue(0.5), QJsonValue(S("NaN")), QJsonValue(S("Infinity"))}) {
        QJsonObject metric {{S("run_id"), id}, {S("key"), S("a")}, {S("value"), value}, {S("step"), 3}, {S("timestamp"), qint64(1'700'000'000'123)}};
        client.post(S("runs/log-metric"), metric);
        metric.insert(S("model_id"), S("m-1"));
        client.post(S("runs/log-metric"), metric);
        client.post(S("runs/log-batch"), QJsonObject {{S("run_id"), id}, {S("metrics"), QJsonArray {metric}}});
        QCOMPARE(client.status, 200);
    }
    QCOMPARE(client.history(id, S("a")).size(), 3);
    client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), S("a")}, {S("value"), 0.25}, {S("step"), 3}, {S("timestamp"), 1}, {S("model_id"), S("m-1")}});
    QCOMPARE(client.history(id, S("a")).size(), 4);
}

void MlflowApiTest::namesOfAllAlphabetsAreKept()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun(S("🦆 läuft"));
    for (const char *name : {"🦆/loss", "a b", "back\\slash", "line\nbreak", "'); DROP TABLE run; --", "損失"}) {
        client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), S(name)}, {S("value"), 0.5}, {S("step"), 0}, {S("timestamp"), 1}});
        QVERIFY2(client.status == 200, name);
        QCOMPARE(client.history(id, S(name)).size(), 1);
        QCOMPARE(integerOf(p.reader(), "SELECT count(*) FROM series WHERE name = ?", S(name)), 1);
    }
    QCOMPARE(client.run(id)[S("info")][S("run_name")].toString(), S("🦆 läuft"));
    client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), QString(501, QLatin1Char('a'))}, {S("value"), 0.5}});
    QCOMPARE(client.status, 400);
    client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), S("")}, {S("value"), 0.5}});
    QCOMPARE(client.status, 400);
}

void MlflowApiTest::historyComesInPages()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    QJsonArray metrics;
    for (int step = 0; step < 1'000; ++step)
        metrics.append(QJsonObject {{S("key"), S("a")}, {S("value"), step}, {S("step"), QString::number(step)}, {S("timestamp"), QString::number(step)}});
    client.post(S("runs/log-batch"), QJsonObject {{S("run_id"), id}, {S("metrics"), metrics}});
    QCOMPARE(client.status, 200);
    QString token;
    int count = 0, pages = 0;
    do {
        const QJsonObject page = client.get(S("metrics/get-history"), QStringLiteral("run_id=%1&metric_key=a&max_results=300&page_token=%2").arg(id, token));
        for (const QJsonValue &point : page[S("metrics")].toArray())
            QCOMPARE(point[S("value")].toInt(), count++);
        token = page[S("next_page_token")].toString();
        ++pages;
    } while (!token.isEmpty() && pages < 10);
    QCOMPARE(count, 1'000);
    QCOMPARE(pages, 4);
}

void MlflowApiTest::aBatchIsTakenWholeOrNotAtAll()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    const QJsonObject good {{S("key"), S("a")}, {S("value"), 1}, {S("step"), 1}, {S("timestamp"), 1}}, bad {{S("key"), S("a")}, {S("value"), S("x")}};
    client.post(S("runs/log-batch"), QJsonObject {{S("run_id"), id}, {S("metrics"), QJsonArray {good, bad}}, {S("params"), QJsonArray {mlflowPair(S("C"), S("1"))}}});
    QCOMPARE(client.status, 400);
    QCOMPARE(client.history(id, S("a")).size(), 0);
    QCOMPARE(integerOf(p.reader(), "SELECT count(*) FROM run_param"), 0);
    client.post(S("runs/log-batch"), QJsonObject {{S("run_id"), id}, {S("metrics"), QJsonArray {good, good}},
        {S("params"), QJsonArray {mlflowPair(S("C"), S("1")), mlflowPair(S("kind"), S("cnn"))}}, {S("tags"), QJsonArray {mlflowPair(S("team"), S("birds"))}}});
    QCOMPARE(client.status, 200);
    const QJsonObject data = client.run(id)[S("data")].toObject();
    QCOMPARE(client.history(id, S("a")).size(), 2);
    QCOMPARE(MlflowClient::of(data[S("params")], S("kind")).toString(), S("cnn"));
    QCOMPARE(MlflowClient::of(data[S("tags")], S("team")).toString(), S("birds"));
    // A parameter that is refused takes the values of its batch with it.
    client.post(S("runs/log-batch"), QJsonObject {{S("run_id"), id}, {S("metrics"), QJsonArray {good}}, {S("params"), QJsonArray {mlflowPair(S("C"), S("2"))}}});
    QCOMPARE(client.status, 400);
    QCOMPARE(client.history(id, S("a")).size(), 2);
}

void MlflowApiTest::aParameterIsSaidOnce()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    const auto say = [&](const char *value) {
        client.post(S("runs/log-parameter"), QJsonObject {{S("run_id"), id}, {S("key"), S("lr")}, {S("value"), S(value)}});
        return client.status;
    };
    QCOMPARE(say("0.10"), 200);
    QCOMPARE(say("0.10"), 200);
    QCOMPARE(say("0.2"), 400);
    QCOMPARE(client.code, S("INVALID_PARAMETER_VALUE"));
    QVERIFY2(client.message.contains(S("lr")) && client.message.contains(S("0.10")), qPrintable(client.message));
    QCOMPARE(textOf(p.reader(), "SELECT value || ' ' || number FROM run_param"), S("0.10 0.1"));
}

void MlflowApiTest::tagsAreSetAndTakenAway()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun();
    for (const char *value : {"one", "two"})
        client.post(S("runs/set-tag"), QJsonObject {{S("run_id"), id}, {S("key"), S("team")}, {S("value"), S(value)}});
    QCOMPARE(MlflowClient::of(client.run(id)[S("data")][S("tags")], S("team")).toString(), S("two"));
    client.post(S("runs/set-tag"), QJsonObject {{S("run_id"), id}, {S("key"), S("mlflow.note.content")}, {S("value"), S("looks well")}});
    QCOMPARE(textOf(p.reader(), "SELECT note FROM run WHERE uuid = ?", id), S("looks well"));
    client.post(S("runs/delete-tag"), QJsonObject {{S("run_id"), id}, {S("key"), S("team")}});
    QCOMPARE(client.status, 200);
    client.post(S("runs/delete-tag"), QJsonObject {{S("run_id"), id}, {S("key"), S("team")}});
    QCOMPARE(client.status, 404);
    QVERIFY(MlflowClient::of(client.run(id)[S("data")][S("tags")], S("team")).isUndefined());
}

void MlflowApiTest::aDeletedRunIsInTheBinUntilRestored()
{
    RunProject p;
    MlflowClient client(p.project());
    const QString id = client.newRun(S("a"));
    const auto found = [&](const char *view) {
        return client.post(S("runs/search"), QJsonObject {{S("experiment_ids"), QJsonArray {S("0")}}, {S("run_view_type"), S(view)}}).value(S("runs")).toArray().size();
    };
    client.post(S("runs/delete"), QJsonObject {{S("run_id"), id}});
    QCOMPARE(client.status, 200);
    QCOMPARE(found("ACTIVE_ONLY"), 0);
    QCOMPARE(found("DELETED_ONLY"), 1);
    QCOMPARE(found("ALL"), 1);
    QCOMPARE(client.run(id)[S("info")][S("lifecycle_stage")].toString(), S("deleted"));
    client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), S("a")}, {S("value"), 1}});
    QCOMPARE(client.status, 400);
    QCOMPARE(client.put(id + S("/a.txt"), "a"), 400);
    client.post(S("runs/restore"), QJsonObject {{S("run_id"), id}});
    QCOMPARE(found("ACTIVE_ONLY"), 1);
    client.post(S("runs/log-metric"), QJsonObject {{S("run_id"), id}, {S("key"), S("a")}, {S("value"), 1}});
    QCOMPARE(client.status, 200);
}

void MlflowApiTest::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("registry") << QByteArray("POST") << S("/api/2.0/mlflow/registered-models/create") << 501;
    QTest::newRow("versions") << QByteArray("POST") << S("/api/2.0/mlflow/model-versions/create") << 501;
    QTest::newRow("unknown") << QByteArray("POST") << S("/api/2.0/mlflow/runs/explode") << 404;
    QTest::newRow("elsewhere") << QByteArray("GET") << S("/index.html") << 404;
    QTest::newRow("root") << QByteArray("GET") << S("/") << 404;
    QTest::newRow("method") << QByteArray("DELETE") << S("/api/2.0/mlflow/runs/search") << 400;
    QTest::newRow("run") << QByteArray("GET") << S("/api/2.0/mlflow/runs/get") << 404;
    QTest::newRow("experiment") << QByteArray("GET") << S("/api/2.0/mlflow/experiments/get") << 404;
    QTest::newRow("model") << QByteArray("GET") << S("/api/2.0/mlflow/logged-models/m-x-1") << 404;
    QTest::newRow("health") << QByteArray("GET") << S("/health") << 200;
    QTest::newRow("version") << QByteArray("GET") << S("/version") << 200;
}

void MlflowApiTest::whatIsNotThereIsSaid()
{
    RunProject p;
    MlflowClient client(p.project());
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const MlflowAnswer answer = client.send(method, path);
    QTEST(answer.status, "status");
    if (answer.status != 200) {
        const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
        QVERIFY(!said[S("error_code")].toString().isEmpty());
        QVERIFY(said[S("message")].toString().size() > 10);
    }
}

void MlflowApiTest::aBodyThatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("half") << QByteArray(R"({"run_id": )");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("nothing but zeros") << QByteArray(20, '\0');
    QTest::newRow("not UTF-8") << QByteArray("{\"run_id\": \"\xff\xfe\"");
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
}

void MlflowApiTest::aBodyThatIsNoJsonIsRefused()
{
    RunProject p;
    MlflowClient client(p.project());
    QFETCH(QByteArray, body);
    client.post(S("runs/log-metric"), body);
    QCOMPARE(client.status, 400);
    // And JSON of other shapes than are asked for changes nothing.
    for (const char *shape : {R"({"run_id": 3, "metrics": 5})", R"({"run_id": ["a"], "metrics": {"a": 1}})", R"({"metrics": [[]], "params": [1, null]})"}) {
        client.post(S("runs/log-batch"), QByteArray(shape));
        QVERIFY2(client.status >= 400 && client.status < 500, shape);
    }
}

void MlflowApiTest::aProgramsOwnRunIsTheParentOfThoseItBegins()
{
    RunProject p;
    const qint64 launched = p.queueScript("true\n");
    MlflowClient client(p.project());
    client.runUuid = p.run(launched).uuid;
    const QString child = client.newRun(S("fold 1"));
    QCOMPARE(integerOf(p.reader(), "SELECT parent_id FROM run WHERE uuid = ?", child), launched);
    // The end of a launched run is not for its program to say.
    client.post(S("runs/update"), QJsonObject {{S("run_id"), client.runUuid}, {S("status"), S("FINISHED")}});
    QCOMPARE(client.status, 200);
    QCOMPARE(textOf(p.reader(), "SELECT status FROM run WHERE id = ?", launched), S("queued"));
    client.post(S("runs/delete"), QJsonObject {{S("run_id"), client.runUuid}});
    QVERIFY(client.status >= 400);
}

QTEST_GUILESS_MAIN(MlflowApiTest)
#include "tst_mlflowapi.moc"
