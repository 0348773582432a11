// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether it was want of memory that ended a program.
#pragma once

#include "app/supervisor/program.h"

#include <cstdint>
#include <string>

namespace cairn::supervisor {

class MemoryEnd
{
public:
    // Notes how often the system has ended processes for want of memory so far.
    MemoryEnd();

    // How it shows that the program ran out of memory, as a sentence; empty where it does not. The folder is the
    // run's, as an open descriptor: what the program said last in stderr.log is looked at.
    [[nodiscard]] std::string evidence(const ProgramEnding &ending, int folder) const;

private:
    std::uint64_t m_killsBefore;
};

} // namespace cairn::supervisor
