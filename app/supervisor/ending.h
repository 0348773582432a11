// SPDX-License-Identifier: GPL-3.0-or-later
// Judges how a program ended: which state the run has then, and the sentence that explains it.
#pragma once

#include "app/supervisor/program.h"

#include <string>
#include <string_view>

namespace cairn::supervisor {

struct Verdict {
    const char *state;
    std::string reason;
};

// Who asked the run to stop, if anybody did.
enum class Asker { Nobody, Person, Signal, Slurm };

// `memoryEvidence`: how it shows that memory was wanting, empty where it does not.
Verdict judge(const ProgramEnding &ending, Asker asker, const std::string &memoryEvidence);

} // namespace cairn::supervisor
