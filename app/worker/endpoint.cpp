// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the server, and forgets a wish that nobody has used for long.
#include "app/worker/endpoint.h"

#include "models/project/clock.h"

namespace cairn {
namespace {

constexpr double kForgottenSeconds = 12 * 3600.0;
constexpr int kLookMs = 60'000;

} // namespace

Endpoint::Endpoint(Project &project)
    : m_project(project)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Endpoint::forgetWish);
}

Endpoint::~Endpoint()
{
    if (m_server)
        (void)m_address->setListening(false);
}

void Endpoint::start()
{
    if (m_server)
        return;
    if (Result<void> listening = listen(); !listening) {
        m_server.reset();
        Q_EMIT told(listening.error().sentence);
    }
}

Result<void> Endpoint::listen()
{
    Result<EndpointAddress> address = EndpointAddress::of(m_project.file());
    if (!address)
        return fail(address);
    m_address = *address;
    m_server = std::make_unique<TrackingServer>(m_project, m_address->token());
    connect(m_server.get(), &TrackingServer::told, this, &Endpoint::told);
    const Result<quint16> port = m_server->listen(m_address->port());
    if (!port)
        return fail(port);
    if (*port != m_address->port()) {
        if (Result<void> kept = m_address->setPort(*port); !kept)
            return kept;
    }
    m_timer.start();
    return m_address->setListening(true);
}

QStringList Endpoint::linesOf(const QString &runUuid) const { return m_server ? m_address->linesOf(runUuid) : QStringList(); }

void Endpoint::catchUp()
{
    if (m_server)
        m_server->catchUp();
}

/** A window that was closed long ago does not keep a worker for ever. */
void Endpoint::forgetWish()
{
    if (utcNow() - m_server->lastAskedAt() > kForgottenSeconds && !ProjectLock::isHeld(m_project.folder().path(), ProjectLock::Kind::Window))
        (void)m_address->setWanted(false);
}

} // namespace cairn
