// SPDX-License-Identifier: GPL-3.0-or-later
// A signal handler may do no more than set a flag, so the flag has to be static.
#include "app/trainer/stopsignal.h"

#include <csignal>

namespace cairn {
namespace {

volatile std::sig_atomic_t stopWasRequested = 0;

void rememberStop(int)
{
    stopWasRequested = 1;
}

} // namespace

void watchForStop()
{
    struct sigaction action = {};
    action.sa_handler = rememberStop;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

bool stopRequested()
{
    return stopWasRequested != 0;
}

} // namespace cairn
