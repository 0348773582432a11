// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever started the supervisor: told once that the run has begun, or why it has not.
#pragma once

#include "app/supervisor/descriptor.h"

#include <string>

namespace cairn::supervisor {

class Starter
{
public:
    // The supervisor stays in the foreground; sentences go to its standard error.
    static Starter waiting();

    // Only the detached supervisor returns from this, in a session of its own and without terminal or pipes.
    // The process that was called waits for its word, prints a sentence if there is one, and ends with 0
    // or 1.
    static Starter detached();

    void tellBegun();
    void tell(const std::string &sentence);

private:
    Descriptor m_pipe; // closed in the foreground
    bool m_isWaiting = true;
};

// Closes whatever descriptors were inherited and makes sure that 0, 1 and 2 are taken.
void closeInheritedDescriptors();

} // namespace cairn::supervisor
