// SPDX-License-Identifier: GPL-3.0-or-later
// By signalfd.
#include "app/worker/endsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace cairn {

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    sigset_t watched;
    ::sigemptyset(&watched);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&watched, number);
    ::pthread_sigmask(SIG_BLOCK, &watched, nullptr);
    m_descriptor = ::signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::read);
}

EndSignals::~EndSignals()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void EndSignals::read()
{
    signalfd_siginfo event {
    };
    if (::read(m_descriptor, &event, sizeof event) == sizeof event)
        Q_EMIT arrived();
}

} // namespace cairn
