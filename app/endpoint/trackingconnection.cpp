// SPDX-License-Identifier: GPL-3.0-or-later
// A small state machine around the parser.
#include "app/endpoint/trackingconnection.h"

#include <QCoreApplication>

#include <sys/socket.h>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

constexpr qint64 kPieceBytes = 256 * 1024;
// Of a refused body no more than this is read to the end; beyond, the connection is closed.
constexpr qint64 kReadAnyway = 1 << 20;
// So long a client may go on sending after the last word to it, or it would find a broken connection instead of the answer.
constexpr int kLingerMs = 2'000;

QByteArray phraseOf(int status)
{
    static const QHash<int, QByteArray> kPhrases = {{200, "OK"}, {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
        {413, "Content Too Large"}, {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"},
        {501, "Not Implemented"}, {503, "Service Unavailable"}};
    return kPhrases.value(status, "Error");
}

} // namespace

TrackingConnection::TrackingConnection(TrackingServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(4 * kPieceBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, socket, &QTcpSocket::abort);
    connect(socket, &QTcpSocket::readyRead, this, &TrackingConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &TrackingConnection::sendFile);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    armTimer();
    if (socket->bytesAvailable() > 0)
        read();
}

/** A head has to come whole in its time, however slowly its bytes drip; a body must go on. */
void TrackingConnection::armTimer()
{
    const bool isInsideHead = m_parser.isInsideHead();
    if (isInsideHead && m_isTimingHead)
        return;
    m_isTimingHead = isInsideHead;
    m_timeout.start((isInsideHead ? m_server.m_limits.headSeconds : m_server.m_limits.idleSeconds) * 1000);
}

void TrackingConnection::read()
{
    if (m_isClosing) {
        m_socket->readAll();
        return;
    }
    // While a file goes out, what is asked next waits here, no more than a piece of it.
    m_unread += m_socket->read(std::max<qint64>(0, kPieceBytes - m_unread.size()));
    step();
    if (!m_isClosing)
        armTimer();
    if (m_unread.isEmpty() && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &TrackingConnection::read, Qt::QueuedConnection);
}

void TrackingConnection::step()
{
    while (!m_unread.isEmpty() && !m_download && !m_isClosing) {
        const qsizetype taken = m_parser.take(m_unread);
        m_unread.remove(0, taken);
        if (m_parser.state() == HttpParser::State::Failed) {
            MlflowAnswer wrong = mlflowAnswer(refuse("BAD_REQUEST", Words::tr("The request is no HTTP that is understood here.")));
            wrong.status = m_parser.failure();
            return answer(wrong, true);
        }
        if (m_parser.state() != HttpParser::State::Head && !m_isBegun)
            begin();
        if (m_isBegun)
            takeBody();
        if (m_parser.state() == HttpParser::State::Done)
            finish();
        else if (taken == 0)
            return;
    }
}

void TrackingConnection::begin()
{
    m_isBegun = true;
    m_request = {};
    m_bodyBytes = 0;
    m_refused = m_server.refuseHead(m_parser.head(), m_request);
    if (!m_refused && MlflowApi::isUpload(m_request)) {
        auto place = m_server.m_api.uploadPlace(m_request);
        if (place) {
            m_place = *place;
            m_upload = std::make_unique<QSaveFile>(place->file);
            if (!m_upload->open(QIODevice::WriteOnly))
                m_refused = mlflowAnswer(refuse("INTERNAL_ERROR", Words::tr("%1 could not be written: %2.").arg(m_place->path, m_upload->errorString())));
        } else {
            m_refused = mlflowAnswer(refuse(place));
        }
    }
    if (m_refused && (m_parser.head().length > kReadAnyway || m_parser.head().length < 0))
        return answer(*m_refused, true);
    if (m_parser.head().headers.value("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void TrackingConnection::takeBody()
{
    const QByteArray piece = m_parser.takeBody();
    m_bodyBytes += piece.size();
    if (m_refused || piece.isEmpty() || m_isClosing)
        return;
    // In chunks the length is known only as it comes.
    if (m_bodyBytes > (m_upload ? m_server.m_limits.artifactBytes : m_server.m_limits.bodyBytes)) {
        MlflowAnswer tooLarge = mlflowAnswer(refuse(kMlflowInvalid, Words::tr("The request is too large.")));
        tooLarge.status = 413;
        return answer(tooLarge, true);
    }
    if (!m_upload)
        m_request.body += piece;
    else if (m_upload->write(piece) != piece.size())
        m_refused = mlflowAnswer(refuse("INTERNAL_ERROR", Words::tr("%1 could not be written: %2.").arg(m_place->path, m_upload->errorString())));
}

void TrackingConnection::finish()
{
    if (m_isClosing)
        return;
    MlflowAnswer said;
    if (m_refused)
        said = *m_refused;
    else if (!m_upload)
        said = m_server.m_api.answer(m_request);
    else if (m_upload->commit())
        said = m_server.m_api.uploaded(*m_place);
    else
        said = mlflowAnswer(refuse("INTERNAL_ERROR", Words::tr("%1 could not be written: %2.").arg(m_place->path, m_upload->errorString())));
    const bool keepsAlive = m_parser.head().keepsAlive;
    m_upload.reset();
    m_place.reset();
    m_refused.reset();
    m_isBegun = false;
    m_isTimingHead = false;
    m_request = {};
    m_parser.next();
    answer(said, !keepsAlive);
}

void TrackingConnection::answer(const MlflowAnswer &answer, bool isToClose)
{
    qint64 length = answer.body.size();
    if (!answer.file.isEmpty()) {
        m_download = std::make_unique<QFile>(answer.file);
        if (!m_download->open(QIODevice::ReadOnly)) {
            m_download.reset();
            return this->answer(mlflowAnswer(refuse(kMlflowMissing, Words::tr("The artifact cannot be read."))), isToClose);
        }
        length = m_download->size();
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + phraseOf(answer.status) + "\r\nContent-Type: " + answer.type
        + "\r\nContent-Length: " + QByteArray::number(length) + "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n";
    if (answer.status == 429)
        head += "Retry-After: 1\r\n";
    if (answer.status == 401)
        head += "WWW-Authenticate: Bearer\r\n";
    head += isToClose ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    m_socket->write(head + answer.body);
    m_isClosing = isToClose;
    if (m_download)
        return sendFile();
    m_socket->flush();
    if (isToClose) {
        m_upload.reset();
        hangUp();
    }
}

/** Says nothing more, and waits for the client to close. */
void TrackingConnection::hangUp()
{
    if (m_socket->bytesToWrite() > 0)
        return;
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    m_timeout.start(kLingerMs);
}

void TrackingConnection::sendFile()
{
    while (m_download && m_socket->bytesToWrite() < kPieceBytes) {
        const QByteArray piece = m_download->read(kPieceBytes);
        if (!piece.isEmpty()) {
            m_socket->write(piece);
            armTimer();
            continue;
        }
        m_download.reset();
        if (!m_isClosing)
            QMetaObject::invokeMethod(this, &TrackingConnection::read, Qt::QueuedConnection);
    }
    if (m_isClosing && !m_download)
        hangUp();
}

} // namespace cairn
