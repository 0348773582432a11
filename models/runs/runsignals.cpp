// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a run's process group and signals it. The supervisor notices and writes the new state.
#include "models/runs/runsignals.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <csignal>
#include <unistd.h>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunQueue)
};

Result<void> send(const Project &project, qint64 runId, int signal)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<QString> folder = guarded(project.file(), [&]() -> Result<QString> { return textOf(**reader, "SELECT folder FROM run WHERE id = ?", runId); });
    if (!folder)
        return fail(folder);
    if (folder->isEmpty())
        return fail(Words::tr("There is no run %1.").arg(runId));
    const std::optional<RunState> state = RunFolder(project.folder(), *folder).state();
    if (!state || isEnded(state->status))
        return fail(Words::tr("Run %1 is not under way, so it can neither be suspended nor go on.").arg(runId));
    if (!isOfThisHost(*state))
        return fail(Words::tr("Run %1 goes on at %2; only there can it be suspended.").arg(runId).arg(state->host));
    const auto group = pid_t(processGroupOf(*state));
    if (group == 0 || ::kill(-group, signal) != 0)
        return fail(Words::tr("The program of run %1 could not be reached; it may have ended just now.").arg(runId));
    return {};
}

} // namespace

qint64 processGroupOf(const RunState &state)
{
    const auto group = pid_t(state.processGroup);
    const bool isItsOwn = group > 1 && group != ::getpgrp() && state.isProgramAlive() && ::getpgid(pid_t(state.program.pid)) == group;
    return isItsOwn ? group : 0;
}

bool isOfThisHost(const RunState &state) { return state.host.isEmpty() || state.host == QSysInfo::machineHostName(); }

Result<void> suspendRun(const Project &project, qint64 runId) { return send(project, runId, SIGSTOP); }
Result<void> resumeRun(const Project &project, qint64 runId) { return send(project, runId, SIGCONT); }

} // namespace cairn
