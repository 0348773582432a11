// SPDX-License-Identifier: GPL-3.0-or-later
// One run from beginning to end: starts its program, keeps its status on disk, stops it when asked.
#pragma once

#include "app/supervisor/processgroup.h"
#include "app/supervisor/program.h"
#include "app/supervisor/resources.h"
#include "app/supervisor/rundescription.h"
#include "app/supervisor/runfolder.h"
#include "app/supervisor/signals.h"
#include "app/supervisor/statusfile.h"
#include "app/supervisor/stoprequest.h"

#include <memory>
#include <optional>

namespace cairn::supervisor {

class Supervisor
{
public:
    Supervisor(RunFolder folder, RunDescription run);

    // Writes the state "starting", with the program's process made but held. Where that fails nothing has
    // been started and the state is "failed", if it can be written at all. A run that was asked to stop
    // before is "stopped" and done.
    Result<void> begin();

    // Lets the program begin and stays until all of it has ended and that is on disk. Never fails for want of
    // disk space. The sentence says why the run has not finished; a run that was stopped is no failure.
    Result<void> supervise();

private:
    Result<ProgramPlan> plan() const;
    Result<void> hold();
    std::string fail(const std::string &reason);

    void letBegin();
    void waitForEvent();
    void notice();
    void noticeProgram();
    void noticeStop();
    void askToEnd();
    void sample();
    void finishWhenAllHaveEnded();
    void finish();
    void setState(const char *state);
    void writeWhenDue();
    void lookAtProcesses();
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] bool isSampleDue() const;
    [[nodiscard]] bool mustKill() const;
    [[nodiscard]] int millisecondsToWait() const;

    RunFolder m_folder;
    RunDescription m_run;
    std::optional<unsigned long> m_memoryKills; // before the program began
    Status m_status;
    SignalEvents m_signals;
    StopRequest m_stop;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<ProcessGroup> m_processes;
    std::unique_ptr<Resources> m_resources;

    double m_began = 0; // these four are steady seconds
    double m_nextSample = 0;
    double m_nextWrite = 0;
    double m_killAt = 0; // 0 until the processes have been asked to end
    bool m_isAskedToStop = false; // by the file stop, or by a signal
    bool m_hasProgramEnded = false; // but its process is not waited for yet
    bool m_isFinished = false; // nothing of the run is left
    bool m_isWritten = true; // status.json says what m_status says
    bool m_isToGiveUpWriting = false;
};

} // namespace cairn::supervisor
