// SPDX-License-Identifier: GPL-3.0-or-later
// Judges how a program ended: which state the run has then, and the sentence that explains it.
#pragma once

#include "app/supervisor/program.h"

#include <string>

namespace cairn::supervisor {

struct Verdict {
    const char *state;
    std::string reason;
};

Verdict judge(const ProgramEnding &ending, bool isAskedToStop);

} // namespace cairn::supervisor
