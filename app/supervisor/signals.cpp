// SPDX-License-Identifier: GPL-3.0-or-later
// Signals by signalfd.
#include "app/supervisor/signals.h"

#include <csignal>
#include <sys/signalfd.h>

namespace cairn::supervisor {

void resetSignals()
{
    struct sigaction standard {
    };
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &standard, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

SignalEvents::SignalEvents()
{
    struct sigaction ignored {
    };
    ignored.sa_handler = SIG_IGN;
    for (const int number : { SIGHUP, SIGPIPE, SIGXFSZ })
        ::sigaction(number, &ignored, nullptr);
    sigset_t watched;
    ::sigemptyset(&watched);
    for (const int number : { SIGCHLD, SIGTERM, SIGINT })
        ::sigaddset(&watched, number);
    ::sigprocmask(SIG_BLOCK, &watched, nullptr);
    m_events = Descriptor(::signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK));
}

ArrivedSignals SignalEvents::read()
{
    ArrivedSignals arrived;
    signalfd_siginfo event{};
    while (::read(m_events.number(), &event, sizeof event) == sizeof event) {
        if (event.ssi_signo == SIGCHLD)
            arrived.hasChildChanged = true;
        else
            arrived.isAskedToEnd = true;
    }
    return arrived;
}

} // namespace cairn::supervisor
