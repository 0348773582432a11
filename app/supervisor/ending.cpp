// SPDX-License-Identifier: GPL-3.0-or-later
// The states of an ended run, as the contract defines them.
#include "app/supervisor/ending.h"

#include "app/supervisor/statusfields.h"

#include <csignal>
#include <cstring>

namespace cairn::supervisor {

namespace {

std::string bySignal(int signal, const Circumstances &circumstances)
{
    if (signal == SIGKILL && circumstances.hasKernelKilled)
        return "The machine ran out of memory, and the system killed the program: less data at once, or a smaller model, may help.";
    std::string sentence = "The program was ended by signal " + std::to_string(signal) + " (" + ::strsignal(signal)
        + "), which nobody asked for here.";
    if (signal == SIGKILL)
        sentence += " The machine may have run out of memory.";
    else if (!circumstances.explanation.empty())
        sentence += " " + circumstances.explanation;
    return sentence;
}

} // namespace

Verdict judge(const ProgramEnding &ending, Asker asker, const Circumstances &circumstances)
{
    using namespace statusfields;
    if (asker != Asker::Nobody) {
        const std::string asked = asker == Asker::Slurm
            ? "Slurm asked the run to stop: its time limit was near, or the job was cancelled or had to make room"
            : "The run was asked to stop";
        if (ending.signal == SIGKILL)
            return { kStopped, asked + "; it did not end in the time it was given, and was killed." };
        return { kStopped, asked + "." };
    }
    if (ending.exitCode == 0)
        return { kFinished, "" };
    // What a shell says of a child that was killed.
    if (ending.exitCode == 128 + SIGKILL && circumstances.hasKernelKilled)
        return { kFailed, bySignal(SIGKILL, circumstances) };
    if (ending.exitCode)
        return { kFailed,
            "The program ended with exit code " + std::to_string(*ending.exitCode)
                + (circumstances.explanation.empty() ? ", and its error output does not say why." : ". " + circumstances.explanation) };
    if (ending.signal)
        return { kFailed, bySignal(*ending.signal, circumstances) };
    return { kFailed, "The program ended, and the system did not tell how." };
}

} // namespace cairn::supervisor
