// SPDX-License-Identifier: GPL-3.0-or-later
// The signals that reach the supervisor, read as events instead of interrupting it.
#pragma once

#include "app/supervisor/descriptor.h"

namespace cairn::supervisor {

// Gives every signal its default action and blocks none, whatever the starter left behind.
void resetSignals();

struct ArrivedSignals {
    bool isAskedToEnd = false; // SIGTERM or SIGINT
    bool hasChildChanged = false;
};

class SignalEvents
{
public:
    // From here on a closed terminal or pipe no longer ends this process, and the signals below only wait to
    // be read.
    SignalEvents();

    [[nodiscard]] int descriptor() const { return m_events.number(); }

    // What came since the last call.
    ArrivedSignals read();

private:
    Descriptor m_events;
};

} // namespace cairn::supervisor
