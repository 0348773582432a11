// SPDX-License-Identifier: GPL-3.0-or-later
// A client that says exactly what a test wants said, on a connection that it keeps.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace cairn::tests {

struct HttpReply {
    int status = 0; ///< 0: the connection ended without an answer
    QByteArray head, body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

class HttpClient
{
public:
    explicit HttpClient(quint16 port)
        : m_socket(std::make_unique<QTcpSocket>())
    {
        m_socket->connectToHost(QHostAddress::LocalHost, port);
        if (!until([this] { return m_socket->state() == QAbstractSocket::ConnectedState; }))
            qFatal("Nothing listens on port %d.", int(port));
    }

    /** A whole request; a Host is added where the headers have none. */
    [[nodiscard]] static QByteArray request(const QByteArray &line, const QByteArray &headers, const QByteArray &body)
    {
        return head(line, headers) + (body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n" + body;
    }
    HttpReply ask(const QByteArray &line, const QByteArray &headers, const QByteArray &body = {})
    {
        send(request(line, headers, body));
        return read();
    }
    HttpReply askInChunks(const QByteArray &line, const QByteArray &headers, const QByteArray &body)
    {
        QByteArray all = head(line, headers) + "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0, size = 1; at < body.size(); at += size, size = size * 3 % 70'001 + 1) {
            const QByteArray piece = body.mid(at, size);
            all += QByteArray::number(piece.size(), 16) + ";a=b\r\n" + piece + "\r\n";
        }
        send(all + "0\r\nTrailer: x\r\n\r\n");
        return read();
    }
    void send(const QByteArray &bytes) { m_socket->write(bytes); }
    HttpReply read()
    {
        HttpReply reply;
        if (!until([&] { return m_bytes.contains("\r\n\r\n"); }))
            return reply;
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        reply.head = m_bytes.first(end + 2);
        m_bytes.remove(0, end + 4);
        const qsizetype length = reply.head.indexOf("Content-Length: ") + 16;
        const qsizetype size = reply.head.mid(length, reply.head.indexOf('\r', length) - length).toLongLong();
        if (!until([&] { return m_bytes.size() >= size; }))
            return reply;
        reply.body = m_bytes.first(size);
        m_bytes.remove(0, size);
        reply.status = reply.head.mid(9, 3).toInt();
        return reply;
    }
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    void waitForEnd() { (void)until([] { return false; }); }

private:
    [[nodiscard]] static QByteArray head(const QByteArray &line, const QByteArray &headers)
    {
        return line + " HTTP/1.1\r\n" + (headers.contains("Host:") ? QByteArray() : QByteArray("Host: 127.0.0.1\r\n")) + headers;
    }
    /** The server may live in this thread, so events go on meanwhile. */
    template<typename Holds>
    bool until(const Holds &holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds()) {
            if (timer.elapsed() > 20'000 || (m_socket->state() == QAbstractSocket::UnconnectedState && m_socket->bytesAvailable() == 0))
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
            m_bytes += m_socket->readAll();
        }
        return true;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_bytes;
};

} // namespace cairn::tests
