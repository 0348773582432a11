// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a connection to HTTP/1.1 requests, with a bound on everything; no sockets.
// Qt's own server (6.4) keeps a whole body in memory and has neither limits nor time-outs, so it cannot take models of gigabytes.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace cairn {

struct HttpHead {
    QByteArray method;
    QByteArray target; ///< path and query as they came
    QHash<QByteArray, QByteArray> headers; ///< names in small letters
    qint64 length = 0; ///< of the body; -1: in chunks
    bool keepsAlive = true;
};

class HttpParser
{
public:
    enum class State { Head, Body, Done, Failed };

    /** Takes bytes and returns how many: it stops behind a head, so that the reader can decide what becomes of the body, and behind a
        request. Call it again with the rest. */
    [[nodiscard]] qsizetype take(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HttpHead &head() const { return m_head; }
    /** Of a head something has come, but not all. */
    [[nodiscard]] bool isInsideHead() const { return m_state == State::Head && !m_line.isEmpty(); }
    /** What of the body has come since the last call. */
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }
    /** The status to refuse with, when it has failed: 400, 431 or 501. */
    [[nodiscard]] int failure() const { return m_failure; }
    /** Ready for the next request of the connection. */
    void next() { *this = {}; }

private:
    void fail(int status);
    void readHead(QByteArrayView text);
    bool readLength();
    qsizetype takeHead(QByteArrayView bytes);
    qsizetype takeChunked(QByteArrayView bytes);
    void takeChunkLine();

    State m_state = State::Head;
    HttpHead m_head;
    QByteArray m_line; ///< a head, or the line between chunks, as far as it has come
    QByteArray m_body;
    qint64 m_left = 0; ///< bytes of the body or of the chunk
    enum class Chunk { Size, Data, End, Trailer } m_chunk = Chunk::Size;
    int m_failure = 0;
};

} // namespace cairn
