// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask, how often and how much.
#include "app/endpoint/trackingserver.h"

#include "app/endpoint/trackingconnection.h"
#include "models/project/clock.h"

#include <QUrl>

namespace cairn {
namespace {

constexpr int kCatchUpMs = 200;

bool isSameSecret(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char differs = 0;
    for (qsizetype at = 0; at < a.size(); ++at)
        differs |= static_cast<unsigned char>(a[at] ^ b[at]);
    return differs == 0;
}

/** "Bearer TOKEN"; or the password of "Basic ...", for those who write it into the address. */
QByteArray secretOf(const QByteArray &authorization)
{
    if (authorization.startsWith("Bearer "))
        return authorization.mid(7).trimmed();
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6));
        return pair.mid(pair.indexOf(':') + 1);
    }
    return {};
}

MlflowAnswer refusal(int status, const char *code, const QString &message)
{
    MlflowAnswer answer = mlflowAnswer(refuse(code, message));
    answer.status = status;
    return answer;
}

} // namespace

bool RateLimit::take()
{
    m_left = std::min(m_perSecond, m_left + double(m_timer.nsecsElapsed()) * 1e-9 * m_perSecond);
    m_timer.restart();
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

TrackingServer::TrackingServer(Project &project, QString token, TrackingLimits limits, QObject *parent)
    : QObject(parent)
    , m_api(project)
    , m_token(std::move(token))
    , m_limits(limits)
    , m_requests(limits.requestsPerSecond)
    , m_wrongTokens(limits.wrongTokensPerSecond)
    , m_lastAskedAt(utcNow())
{
    m_server.setMaxPendingConnections(limits.connections);
    connect(&m_server, &QTcpServer::newConnection, this, &TrackingServer::accept);
    m_timer.setInterval(kCatchUpMs);
    connect(&m_timer, &QTimer::timeout, this, &TrackingServer::catchUp);
}

Result<quint16> TrackingServer::listen(quint16 wantedPort)
{
    if (!m_server.listen(QHostAddress::LocalHost, wantedPort) && !m_server.listen(QHostAddress::LocalHost, 0))
        return fail(tr("No port on this computer could be listened on: %1.").arg(m_server.errorString()));
    m_timer.start();
    return m_server.serverPort();
}

void TrackingServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (findChildren<TrackingConnection *>(Qt::FindDirectChildrenOnly).size() >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new TrackingConnection(*this, socket);
    }
}

void TrackingServer::catchUp()
{
    const Result<void> caughtUp = m_api.catchUp();
    const QString problem = caughtUp ? QString() : caughtUp.error().sentence;
    if (!problem.isEmpty() && problem != m_lastProblem)
        Q_EMIT told(problem);
    m_lastProblem = problem;
}

/** A page of the web that was opened here could ask as well, under a name of its own that leads to this computer. */
bool TrackingServer::isOwnHost(const QByteArray &host) const
{
    const QByteArray port = ':' + QByteArray::number(m_server.serverPort());
    const QByteArray name = host.endsWith(port) ? host.chopped(port.size()) : host;
    return name == "127.0.0.1" || name.toLower() == "localhost" || name == "[::1]";
}

std::optional<MlflowAnswer> TrackingServer::refuseHead(const HttpHead &head, MlflowRequest &request)
{
    if (!m_requests.take())
        return refusal(429, "REQUEST_LIMIT_EXCEEDED", tr("Too many requests: at most %1 a second are answered. Try again in a moment.").arg(m_limits.requestsPerSecond));
    if (!isOwnHost(head.headers.value("host")))
        return refusal(403, "PERMISSION_DENIED", tr("Only programs of this computer are answered, under the address http://127.0.0.1:%1.").arg(m_server.serverPort()));
    if (head.headers.contains("origin") && !isOwnHost(QUrl(QString::fromLatin1(head.headers.value("origin"))).authority().toLatin1()))
        return refusal(403, "PERMISSION_DENIED", tr("Pages of the web are not answered."));
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1" + head.target, QUrl::StrictMode);
    if (!url.isValid() || head.target.contains('#'))
        return refusal(400, "BAD_REQUEST", tr("The request's address cannot be understood."));
    request.method = head.method;
    request.path = url.path(QUrl::FullyDecoded);
    QString query = url.query(QUrl::FullyEncoded);
    request.query = QUrlQuery(query.replace(QLatin1Char('+'), QLatin1String("%20")));
    if (request.path == QLatin1String("/health") || request.path == QLatin1String("/version"))
        return {};
    const QByteArray secret = secretOf(head.headers.value("authorization"));
    const qsizetype point = secret.indexOf('.');
    if (!isSameSecret(point < 0 ? secret : secret.first(point), m_token.toLatin1())) {
        if (!m_wrongTokens.take())
            return refusal(429, "REQUEST_LIMIT_EXCEEDED", tr("Too many requests with a wrong token. Try again in a moment."));
        return refusal(401, "UNAUTHENTICATED", tr("The token is not this project's. Set MLFLOW_TRACKING_TOKEN as \"cairn serve\" shows it."));
    }
    if (point >= 0)
        request.runUuid = QString::fromLatin1(secret.mid(point + 1));
    m_lastAskedAt = utcNow();
    const bool isUpload = MlflowApi::isUpload(request);
    if (head.length > (isUpload ? m_limits.artifactBytes : m_limits.bodyBytes)) {
        return refusal(413, kMlflowInvalid,
            tr("The request is too large: at most %1 MB are taken.").arg((isUpload ? m_limits.artifactBytes : m_limits.bodyBytes) >> 20));
    }
    return {};
}

} // namespace cairn
