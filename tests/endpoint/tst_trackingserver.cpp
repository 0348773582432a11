// SPDX-License-Identifier: GPL-3.0-or-later
// The MLflow endpoint with sockets: who is let in, what is too much, and that nothing acknowledged is lost when the worker is killed.
#include "app/endpoint/trackingserver.h"
#include "models/runs/endpointaddress.h"
#include "tests/endpoint/httpclient.h"
#include "tests/runs/workerprocess.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

const QString kToken = QStringLiteral("abcdef0123456789");
const QByteArray kRight = "Authorization: Bearer abcdef0123456789\r\n";

QByteArray createRun(HttpClient &client)
{
    const HttpReply made = client.ask("POST /api/2.0/mlflow/runs/create", kRight, R"({"experiment_id": "0"})");
    return made.json()[QLatin1String("run")][QLatin1String("info")][QLatin1String("run_id")].toString().toLatin1();
}

/** A project with a server, in the test's own thread. */
struct Served {
    explicit Served(TrackingLimits limits = {})
        : server(project.project(), kToken, limits)
    {
        if (const auto port = server.listen(0); !port)
            qFatal("%s", qPrintable(port.error().sentence));
    }
    [[nodiscard]] HttpClient client() const { return HttpClient(server.port()); }

    RunProject project;
    TrackingServer server;
};

} // namespace

class TrackingServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyThoseWithTheTokenAreAnswered_data();
    void onlyThoseWithTheTokenAreAnswered();
    void whatIsTooLargeIsRefused();
    void tooManyRequestsAreToldToWait();
    void aHeadThatDripsIsCutOff();
    void whoSaysNothingIsCutOff();
    void requestsInOneGoAreAnsweredInOrder();
    void rubbishIsRefusedAndTheServerGoesOn();
    void artifactsGoThereAndBack();
    void aPictureInChunksArrivesWhole();
    void anUploadThatBreaksOffLeavesNothing();
    void valuesAreThereAfterTheWorkerWasKilled();
};

void TrackingServerTest::onlyThoseWithTheTokenAreAnswered_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << kRight << 200;
    QTest::newRow("as a password") << "Authorization: Basic " + QByteArray("x:abcdef0123456789").toBase64() + "\r\n" << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n") << 401;
    QTest::newRow("wrong") << QByteArray("Authorization: Bearer abcdef012345678X\r\n") << 401;
    QTest::newRow("half") << QByteArray("Authorization: Bearer abcdef\r\n") << 401;
    QTest::newRow("page of the web") << kRight + "Origin: https://example.org\r\n" << 403;
    QTest::newRow("page without a home") << kRight + "Origin: null\r\n" << 403;
    QTest::newRow("another host") << kRight + "Host: example.org\r\n" << 403;
    QTest::newRow("a host that begins alike") << kRight + "Host: 127.0.0.1.example.org\r\n" << 403;
    QTest::newRow("own name") << kRight + "Host: localhost\r\n" << 200;
    QTest::newRow("two hosts") << kRight + "Host: localhost\r\nHost: example.org\r\n" << 400;
}

void TrackingServerTest::onlyThoseWithTheTokenAreAnswered()
{
    const Served served;
    HttpClient client = served.client();
    QFETCH(QByteArray, headers);
    QTEST(client.ask("POST /api/2.0/mlflow/experiments/search", headers, "{}").status, "status");
}

void TrackingServerTest::whatIsTooLargeIsRefused()
{
    TrackingLimits limits;
    limits.bodyBytes = 1'000;
    limits.artifactBytes = 3'000'000;
    const Served served(limits);
    HttpClient client = served.client();
    const QByteArray run = createRun(client);
    QCOMPARE(client.ask("POST /api/2.0/mlflow/runs/log-batch", kRight, QByteArray(1'001, ' ')).status, 413);
    // So far it was read to its end, and the connection is still there.
    QCOMPARE(client.ask("POST /api/2.0/mlflow/experiments/search", kRight, "{}").status, 200);
    const QByteArray put = "PUT /api/2.0/mlflow-artifacts/artifacts/" + run + "/large.bin";
    QCOMPARE(client.ask(put, kRight, QByteArray(3'000'001, 'x')).status, 413);
    // In chunks it is found out on the way.
    HttpClient another = served.client();
    QCOMPARE(another.askInChunks(put, kRight, QByteArray(4'000'000, 'x')).status, 413);
    HttpClient third = served.client();
    QCOMPARE(third.askInChunks("POST /api/2.0/mlflow/runs/log-batch", kRight, QByteArray(2'000, ' ')).status, 413);
    HttpClient fourth = served.client();
    QCOMPARE(fourth.ask("GET " + put.mid(4), kRight).status, 404);
}

void TrackingServerTest::tooManyRequestsAreToldToWait()
{
    TrackingLimits limits;
    limits.requestsPerSecond = 20;
    limits.wrongTokensPerSecond = 3;
    const Served served(limits);
    HttpClient client = served.client();
    QHash<int, int> wrong, right;
    for (int i = 0; i < 10; ++i)
        ++wrong[client.ask("GET /api/2.0/mlflow/runs/get?run_id=a", "Authorization: Bearer no\r\n").status];
    for (int i = 0; i < 30; ++i)
        ++right[client.ask("POST /api/2.0/mlflow/experiments/search", kRight, "{}").status];
    QVERIFY2(wrong[401] >= 3 && wrong[429] >= 4, qPrintable(QStringLiteral("%1 refused, %2 too many").arg(wrong[401]).arg(wrong[429])));
    QVERIFY2(right[200] >= 5 && right[429] >= 5, qPrintable(QStringLiteral("%1 answered, %2 too many").arg(right[200]).arg(right[429])));
    QTest::qWait(1'100);
    QCOMPARE(client.ask("POST /api/2.0/mlflow/experiments/search", kRight, "{}").status, 200);
}

void TrackingServerTest::aHeadThatDripsIsCutOff()
{
    TrackingLimits limits;
    limits.headSeconds = 1;
    const Served served(limits);
    HttpClient client = served.client();
    QElapsedTimer timer;
    timer.start();
    client.send("POST /api/2.0/mlflow/experiments/search HTTP/1.1\r\n");
    while (client.isOpen() && timer.elapsed() < 6'000) {
        client.send("a");
        QTest::qWait(100);
    }
    QVERIFY(!client.isOpen());
    QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
}

void TrackingServerTest::whoSaysNothingIsCutOff()
{
    TrackingLimits limits;
    limits.idleSeconds = 1;
    const Served served(limits);
    HttpClient client = served.client(), busy = served.client();
    QElapsedTimer timer;
    timer.start();
    while (client.isOpen() && timer.elapsed() < 6'000) {
        QCOMPARE(busy.ask("GET /health", {}).status, 200);
        QTest::qWait(200);
    }
    QVERIFY(!client.isOpen());
    QVERIFY(busy.isOpen());
}

void TrackingServerTest::requestsInOneGoAreAnsweredInOrder()
{
    Served served;
    HttpClient client = served.client();
    const QByteArray run = createRun(client);
    QByteArray all;
    for (int step = 0; step < 500; ++step) {
        all += HttpClient::request("POST /api/2.0/mlflow/runs/log-metric", kRight,
            "{\"run_id\": \"" + run + "\", \"key\": \"a\", \"value\": 0.5, \"step\": " + QByteArray::number(step) + ", \"timestamp\": 1}");
    }
    all += HttpClient::request("GET /version", {}, {});
    client.send(all);
    for (int step = 0; step < 500; ++step)
        QCOMPARE(client.read().status, 200);
    QCOMPARE(client.read().body, QByteArray("3.1.0"));
    served.server.catchUp();
    QCOMPARE(integerOf(served.project.reader(), "SELECT count(*) FROM point"), 500);
    // Behind a file as well.
    QCOMPARE(client.ask("PUT /api/2.0/mlflow-artifacts/artifacts/" + run + "/a.bin", kRight, QByteArray(2'000'000, 'y')).status, 200);
    client.send(HttpClient::request("GET /api/2.0/mlflow-artifacts/artifacts/" + run + "/a.bin", kRight, {}) + HttpClient::request("GET /version", {}, {}));
    QCOMPARE(client.read().body.size(), 2'000'000);
    QCOMPARE(client.read().body, QByteArray("3.1.0"));
}

void TrackingServerTest::rubbishIsRefusedAndTheServerGoesOn()
{
    const Served served;
    for (const QByteArray &rubbish : {QByteArray::fromHex("16030102000100fc03030d0a0d0a"), QByteArray("GET\r\n\r\n"), QByteArray(40'000, 'a'),
             QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"), QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc")}) {
        HttpClient client = served.client();
        client.send(rubbish);
        QVERIFY(client.read().status >= 400);
        client.waitForEnd();
        QVERIFY(!client.isOpen());
    }
    HttpClient client = served.client();
    QCOMPARE(client.ask("GET /health", {}).status, 200);
}

void TrackingServerTest::artifactsGoThereAndBack()
{
    const Served served;
    HttpClient client = served.client();
    const QByteArray run = createRun(client);
    QByteArray bytes(5'000'000, 0);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 2654435761u >> 13);
    const QByteArray path = "/api/2.0/mlflow-artifacts/artifacts/" + run + "/model/weights%20%C3%A4.bin";
    QCOMPARE(client.ask("PUT " + path, kRight, bytes).status, 200);
    QCOMPARE(client.ask("GET " + path, kRight).body, bytes);
    const HttpReply listed = client.ask("GET /api/2.0/mlflow-artifacts/artifacts?path=" + run + "/model", kRight);
    QCOMPARE(listed.json()[QLatin1String("files")][0][QLatin1String("path")].toString(), QStringLiteral("weights ä.bin"));
    QCOMPARE(listed.json()[QLatin1String("files")][0][QLatin1String("file_size")].toInt(), 5'000'000);
    for (const char *bad : {"/..%2F..%2Fp.cairn", "/%2e%2e/%2e%2e/x", "/a%00b", "//etc/passwd", "/a/../../../x"})
        QVERIFY2(client.ask("PUT /api/2.0/mlflow-artifacts/artifacts/" + run + bad, kRight, "x").status >= 400, bad);
    QCOMPARE(client.ask("PUT " + path, "Authorization: Bearer no\r\n", "x").status, 401);
    QCOMPARE(client.ask("GET " + path, kRight).body, bytes);
    QCOMPARE(client.ask("DELETE " + path, kRight).status, 200);
    QCOMPARE(client.ask("GET " + path, kRight).status, 404);
}

void TrackingServerTest::aPictureInChunksArrivesWhole()
{
    const Served served;
    HttpClient client = served.client();
    const QByteArray run = createRun(client);
    const QByteArray bytes = QByteArray("0123456789abcdef").repeated(60'000);
    const QByteArray path = "/api/2.0/mlflow-artifacts/artifacts/" + run + "/a.png";
    QCOMPARE(client.askInChunks("PUT " + path, kRight, bytes).status, 200);
    QCOMPARE(client.ask("GET " + path, kRight).body, bytes);
}

void TrackingServerTest::anUploadThatBreaksOffLeavesNothing()
{
    Served served;
    HttpClient client = served.client();
    const QByteArray run = createRun(client);
    {
        HttpClient broken = served.client();
        broken.send("PUT /api/2.0/mlflow-artifacts/artifacts/" + run + "/a.bin HTTP/1.1\r\nHost: localhost\r\n" + kRight + "Content-Length: 1000000\r\n\r\n" + QByteArray(500'000, 'x'));
        QTest::qWait(200);
    }
    QTest::qWait(200);
    QCOMPARE(client.ask("GET /api/2.0/mlflow-artifacts/artifacts?path=" + run, kRight).json()[QLatin1String("files")].toArray().size(), 0);
    const QDir folder(served.project.project().folder().filePath(QStringLiteral("runs/") + QString::fromLatin1(run) + QStringLiteral("/artifacts")));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TrackingServerTest::valuesAreThereAfterTheWorkerWasKilled()
{
    RunProject p;
    const auto address = [&] { return *EndpointAddress::of(p.project().file()); };
    QVERIFY(address().setWantedHere(true));
    QByteArray run, ended;
    int acknowledged = 0;
    quint16 port = 0;
    const auto connectTo = [&] {
        if (!waitUntil([&] { return address().isListening() && address().port() != 0; }))
            qFatal("The worker does not listen.");
        port = address().port();
        return "Authorization: Bearer " + address().token().toLatin1() + "\r\n";
    };
    const auto log = [&](HttpClient &client, const QByteArray &key, const QByteArray &id, int step) {
        return client.ask("POST /api/2.0/mlflow/runs/log-metric", connectTo(),
            "{\"run_id\": \"" + id + "\", \"key\": \"" + key + "\", \"value\": 0.25, \"step\": " + QByteArray::number(step) + ", \"timestamp\": 1}").status;
    };
    for (int life = 0; life < 3; ++life) {
        WorkerProcess worker(p.project());
        const QByteArray token = connectTo();
        HttpClient client(port);
        if (life == 0) {
            for (QByteArray *id : {&run, &ended}) {
                *id = client.ask("POST /api/2.0/mlflow/runs/create", token, R"({"experiment_id": "0"})").json()[QLatin1String("run")][QLatin1String("info")][QLatin1String("run_id")].toString().toLatin1();
            }
            QCOMPARE(client.ask("POST /api/2.0/mlflow/runs/update", token, "{\"run_id\": \"" + ended + "\", \"status\": \"FINISHED\"}").status, 200);
        }
        for (int step = 0; step < 300; ++step)
            acknowledged += log(client, "a", run, acknowledged) == 200;
        // A value after the end, and at once killed.
        QCOMPARE(log(client, "late", ended, life), 200);
        worker.kill(SIGKILL);
    }
    QCOMPARE(acknowledged, 900);
    WorkerProcess worker(p.project());
    const auto points = [&](const char *name) {
        return integerOf(p.reader(), "SELECT count(*) FROM point JOIN series ON series.id = series_id WHERE name = ?", QString::fromLatin1(name));
    };
    QVERIFY(waitUntil([&] { return points("a") == 900 && points("late") == 3; }));
    QVERIFY(address().setWantedHere(false));
    QVERIFY(worker.waitForEnd());
    QCOMPARE(points("a"), 900);
    QCOMPARE(integerOf(p.reader(), "SELECT count(DISTINCT step) FROM point JOIN series ON series.id = series_id WHERE name = 'a'"), 900);
    QVERIFY(!address().isListening());
}

QTEST_GUILESS_MAIN(TrackingServerTest)
#include "tst_trackingserver.moc"
