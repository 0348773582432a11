// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 in pieces of any size, what can be read in two ways, and rubbish.
#include "app/endpoint/httpparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cairn;

namespace {

struct Read {
    HttpHead head;
    QByteArray body;
    HttpParser::State state = HttpParser::State::Head;
    int failure = 0;
};

/** The requests in the bytes, which come in pieces of this size. */
QList<Read> readAll(const QByteArray &bytes, qsizetype piece)
{
    QList<Read> requests;
    HttpParser parser;
    QByteArray body;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at));
        at += parser.take(rest);
        body += parser.takeBody();
        if (parser.state() == HttpParser::State::Failed) {
            requests.append({parser.head(), body, parser.state(), parser.failure()});
            return requests;
        }
        if (parser.state() == HttpParser::State::Done) {
            requests.append({parser.head(), std::exchange(body, {}), parser.state(), 0});
            parser.next();
        }
    }
    return requests;
}

} // namespace

class HttpParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsComeInPiecesOfAnySize_data();
    void requestsComeInPiecesOfAnySize();
    void whatCanBeReadInTwoWaysIsRefused_data();
    void whatCanBeReadInTwoWaysIsRefused();
    void aHeadThatNeverEndsIsRefused();
    void connectionsEndAsTheirVersionSays();
    void rubbishIsReadToSomeEnd();
};

void HttpParserTest::requestsComeInPiecesOfAnySize_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 5, 7, 16, 64, 100000})
        QTest::addRow("%d bytes", piece) << piece;
}

void HttpParserTest::requestsComeInPiecesOfAnySize()
{
    QFETCH(int, piece);
    const QByteArray bytes = "POST /api/2.0/mlflow/runs/log-metric HTTP/1.1\r\nHost: 127.0.0.1:5000\r\nContent-Length: 11\r\n\r\nhello world"
                             "GET /api?x=1 HTTP/1.1\r\nHOST:  here \r\n\r\n"
                             "PUT /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;note=x\r\n!\r\n0\r\nTrailer: y\r\n\r\n"
                             "POST /b HTTP/1.1\r\nContent-Length: 0\r\n\r\n";
    const QList<Read> found = readAll(bytes, piece);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].head.method, QByteArray("POST"));
    QCOMPARE(found[0].head.target, QByteArray("/api/2.0/mlflow/runs/log-metric"));
    QCOMPARE(found[0].body, QByteArray("hello world"));
    QCOMPARE(found[1].head.headers.value("host"), QByteArray("here"));
    QCOMPARE(found[1].body, QByteArray());
    QCOMPARE(found[2].body, QByteArray("hello!"));
    QCOMPARE(found[3].head.target, QByteArray("/b"));
}

void HttpParserTest::whatCanBeReadInTwoWaysIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) { QTest::newRow(name) << bytes << status; };
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n");
    row("length and chunks", "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("a coding that is not understood", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("a negative length", "POST / HTTP/1.1\r\nContent-Length: -3\r\n\r\n");
    row("a length with a sign", "POST / HTTP/1.1\r\nContent-Length: +3\r\n\r\n");
    row("a length beyond all", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("a space before the colon", "POST / HTTP/1.1\r\nContent-Length : 3\r\n\r\n");
    row("a header over two lines", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("a bare line feed in a value", "GET / HTTP/1.1\r\nA: b\nHost: c\r\n\r\n");
    row("no version", "GET /\r\n\r\n");
    row("an unknown version", "GET / HTTP/2.0\r\n\r\n");
    row("no path", "GET  HTTP/1.1\r\n\r\n");
    row("another computer's address", "GET http://elsewhere/ HTTP/1.1\r\n\r\n");
    row("a method that is none", "G(T / HTTP/1.1\r\n\r\n");
    row("a chunk's size that is none", "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n");
    row("a chunk that is longer than it says", "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n");
    row("too many headers", "GET / HTTP/1.1\r\n" + [] {
        QByteArray headers;
        for (int i = 0; i < 200; ++i)
            headers += "A" + QByteArray::number(i) + ": b\r\n";
        return headers;
    }() + "\r\n", 431);
}

void HttpParserTest::whatCanBeReadInTwoWaysIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype piece : {qsizetype(1), bytes.size()}) {
        const QList<Read> found = readAll(bytes, piece);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].state, HttpParser::State::Failed);
        QCOMPARE(found[0].failure, status);
    }
}

void HttpParserTest::aHeadThatNeverEndsIsRefused()
{
    const QList<Read> found = readAll("GET / HTTP/1.1\r\nA: " + QByteArray(100'000, 'x'), 1000);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].failure, 431);
}

void HttpParserTest::connectionsEndAsTheirVersionSays()
{
    QVERIFY(readAll("GET / HTTP/1.1\r\n\r\n", 99)[0].head.keepsAlive);
    QVERIFY(!readAll("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 99)[0].head.keepsAlive);
    QVERIFY(!readAll("GET / HTTP/1.0\r\n\r\n", 99)[0].head.keepsAlive);
}

void HttpParserTest::rubbishIsReadToSomeEnd()
{
    QRandomGenerator random(7);
    const QByteArray whole = "POST /api HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhelloPUT /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    for (int turn = 0; turn < 3000; ++turn) {
        QByteArray bytes = whole;
        for (int change = random.bounded(1, 6); change > 0; --change)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const QList<Read> found = readAll(bytes, random.bounded(1, 40));
        for (const Read &each : found)
            QVERIFY(each.state == HttpParser::State::Done || each.failure >= 400);
    }
}

QTEST_APPLESS_MAIN(HttpParserTest)
#include "tst_httpparser.moc"
