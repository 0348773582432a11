// SPDX-License-Identifier: GPL-3.0-or-later
// Listens on 127.0.0.1 for MLflow's clients, lets in who has the token, and hands what is asked to MlflowApi.
#pragma once

#include "app/endpoint/httpparser.h"
#include "models/runs/mlflowapi.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTimer>

namespace cairn {

struct TrackingLimits {
    qint64 bodyBytes = 16 << 20; ///< of a request that is no artifact
    qint64 artifactBytes = qint64(16) << 30;
    double requestsPerSecond = 20'000; ///< of all clients together; 429 beyond
    double wrongTokensPerSecond = 20;
    int connections = 256;
    int headSeconds = 10; ///< for a head to come whole
    int idleSeconds = 120; ///< between two requests, and between two pieces of a body
};

/** So many a second on the whole, and as many at once. */
class RateLimit
{
public:
    explicit RateLimit(double perSecond) : m_perSecond(perSecond), m_left(perSecond) { m_timer.start(); }
    [[nodiscard]] bool take();

private:
    double m_perSecond, m_left;
    QElapsedTimer m_timer;
};

/** Values are in the database a fifth of a second after they were acknowledged. Lives in the thread of the project. */
class TrackingServer : public QObject
{
    Q_OBJECT
public:
    TrackingServer(Project &project, QString token, TrackingLimits limits = {}, QObject *parent = nullptr);

    /** On this port where it is free, else on another. */
    [[nodiscard]] Result<quint16> listen(quint16 wantedPort);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] double lastAskedAt() const { return m_lastAskedAt; } ///< UTC seconds

Q_SIGNALS:
    /** A sentence for the worker's log. */
    void told(const QString &sentence);

public:
    /** Stores what was acknowledged. Only the holder of the worker's lock may. */
    void catchUp();

private:
    friend class TrackingConnection;
    void accept();
    /** An answer that says no, or nothing: the head may be answered. */
    [[nodiscard]] std::optional<MlflowAnswer> refuseHead(const HttpHead &head, MlflowRequest &request);
    [[nodiscard]] bool isOwnHost(const QByteArray &host) const;

    QTcpServer m_server;
    MlflowApi m_api;
    QString m_token;
    TrackingLimits m_limits;
    RateLimit m_requests, m_wrongTokens;
    QTimer m_timer;
    double m_lastAskedAt = 0;
    QString m_lastProblem;
};

} // namespace cairn
