// SPDX-License-Identifier: GPL-3.0-or-later
// A handler that writes into a pipe. Blocking the signals for a signalfd would not do: a library may have started threads before main,
// and those would take the signal unblocked.
#include "app/worker/endsignals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace cairn {
namespace {

// A handler is told nothing but the signal's number, so the pipe's end has to be static.
volatile std::sig_atomic_t writeEnd = -1;

void tell(int)
{
    const int kept = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = kept;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::read);
    writeEnd = m_ends[1];
    handle(tell);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    m_notifier.reset();
    for (const int end : m_ends)
        ::close(end);
}

void EndSignals::read()
{
    char bytes[16];
    if (::read(m_ends[0], bytes, sizeof bytes) > 0)
        Q_EMIT arrived();
}

} // namespace cairn
