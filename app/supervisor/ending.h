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

// What else is known of a failure.
struct Circumstances {
    bool hasKernelKilled = false; // for want of memory, while the program ran
    std::string explanation; // see lastwords.h
};

Verdict judge(const ProgramEnding &ending, Asker asker, const Circumstances &circumstances = {});

} // namespace cairn::supervisor
