// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of a client: request by request, artifacts straight into and out of files.
#pragma once

#include "app/endpoint/trackingserver.h"

#include <QSaveFile>
#include <QTcpSocket>

namespace cairn {

class TrackingConnection : public QObject
{
public:
    /** Owned by the server; ends itself with its socket. */
    TrackingConnection(TrackingServer &server, QTcpSocket *socket);

private:
    void read();
    void step();
    void takeBody();
    void begin();
    void finish();
    void answer(const MlflowAnswer &answer, bool isToClose);
    void sendFile();
    void hangUp();
    void armTimer();

    TrackingServer &m_server;
    QTcpSocket *m_socket;
    HttpParser m_parser;
    QByteArray m_unread; ///< bytes behind the request under way
    MlflowRequest m_request;
    bool m_isBegun = false; ///< the head was looked at
    bool m_isClosing = false;
    std::optional<MlflowAnswer> m_refused; ///< said when the body is through
    qint64 m_bodyBytes = 0;
    std::optional<ArtifactPlace> m_place;
    std::unique_ptr<QSaveFile> m_upload;
    std::unique_ptr<QFile> m_download;
    bool m_isTimingHead = false; ///< the timer counts for the head that is coming
    QTimer m_timeout;
};

} // namespace cairn
