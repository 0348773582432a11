// SPDX-License-Identifier: GPL-3.0-or-later
// The run's own process: started in a session of its own, watched, and waited for.
#pragma once

#include "app/supervisor/descriptor.h"
#include "app/supervisor/environment.h"
#include "app/supervisor/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace cairn::supervisor {

struct ProgramPlan {
    std::string path; // absolute
    std::vector<std::string> arguments; // the program's name as it was written first
    Environment environment;
    std::string workFolder;
    std::string outputFile;
    std::string errorFile;
};

struct ProgramEnding {
    std::optional<int> exitCode;
    std::optional<int> signal;
    double userSeconds = 0; // those of the children it waited for included
    double systemSeconds = 0;
    std::uint64_t peakBytes = 0; // of its largest process
};

class Program
{
public:
    enum class Change { None, Suspended, Continued, Ended };

    // Makes the process but holds it before the program begins, so that its pid can be on disk before it does
    // anything: a supervisor that dies in between leaves no process that nobody knows of.
    static Result<Program> hold(ProgramPlan plan);

    // Lets the program begin, and says why it could not.
    Result<void> release();

    // What happened since the last call. An ended program keeps its pid until reap(), so that neither the pid
    // nor the group's number can meanwhile mean another process.
    Change poll();
    ProgramEnding reap();

    [[nodiscard]] pid_t pid() const { return m_pid; } // also the number of its group and session
    [[nodiscard]] std::uint64_t startTicks() const { return m_startTicks; }

private:
    Program() = default;

    pid_t m_pid = 0;
    std::uint64_t m_startTicks = 0;
    std::string m_path;
    Descriptor m_go; // one byte written here lets the program begin
    Descriptor m_trouble; // closed without a word when it has begun
};

} // namespace cairn::supervisor
