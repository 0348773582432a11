// SPDX-License-Identifier: GPL-3.0-or-later
// The MLflow endpoint as the worker keeps it: at the project's own address, and told to others by files.
#pragma once

#include "app/endpoint/trackingserver.h"
#include "models/runs/endpointaddress.h"

namespace cairn {

class Endpoint : public QObject
{
    Q_OBJECT
public:
    explicit Endpoint(Project &project);
    ~Endpoint() override;

    /** Listens; that it cannot is told, and the worker works on without. */
    void start();
    /** Variables for the program of a launched run; none where nothing listens. */
    [[nodiscard]] QStringList linesOf(const QString &runUuid) const;
    void catchUp();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    Result<void> listen();
    void forgetWish();

    Project &m_project;
    std::optional<EndpointAddress> m_address;
    std::unique_ptr<TrackingServer> m_server;
    QTimer m_timer;
};

} // namespace cairn
