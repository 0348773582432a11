// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's one loop: wait for something to happen, notice it, act, write it down.
#include "app/supervisor/supervisor.h"

#include "app/supervisor/clock.h"
#include "app/supervisor/ending.h"
#include "app/supervisor/lastwords.h"
#include "app/supervisor/programpath.h"
#include "app/supervisor/statusfields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <poll.h>

namespace cairn::supervisor {

namespace {

using namespace statusfields;

constexpr double kLookSeconds = 1; // how often the file "stop" is looked for where no notice comes
constexpr double kRetrySeconds = 1; // between attempts to write a status
constexpr double kEndingSeconds = 0.1; // between looks at processes that are about to end
constexpr double kUnkillableSeconds = 10; // how long to wait for processes that even SIGKILL does not end

} // namespace

Supervisor::Supervisor(RunFolder folder, RunDescription run)
    : m_folder(std::move(folder))
    , m_run(std::move(run))
    , m_status(statusOfThisSupervisor())
    , m_stop(m_folder)
{
    adoptOrphans();
}

// Before the program has begun there is nothing to lose: a status that cannot be written is not tried again.
std::string Supervisor::fail(const std::string &reason)
{
    m_status.state = kFailed;
    m_status.reason = reason;
    m_status.ended = utcSeconds();
    [[maybe_unused]] const auto written = writeStatus(m_folder.descriptor(), m_status);
    return reason;
}

Result<ProgramPlan> Supervisor::plan() const
{
    for (const char *name : { "work", "artifacts" })
        if (auto made = m_folder.makeSubfolder(name); !made)
            return failure(made.error());
    ProgramPlan plan;
    plan.environment = programEnvironment(m_run, m_folder.path());
    plan.workFolder = m_run.workFolder.front() == '/' ? m_run.workFolder : m_folder.path() + "/" + m_run.workFolder;
    plan.arguments = m_run.command;
    plan.outputFile = m_folder.path() + "/stdout.log";
    plan.errorFile = m_folder.path() + "/stderr.log";
    auto path = findProgram(m_run.command.front(), plan.environment, plan.workFolder);
    if (!path)
        return failure(path.error());
    plan.path = *path;
    return plan;
}

Result<void> Supervisor::hold()
{
    auto planned = plan();
    if (!planned)
        return failure(planned.error());
    auto program = Program::hold(std::move(*planned));
    if (!program)
        return failure(program.error());
    m_program = std::make_unique<Program>(std::move(*program));
    m_status.pid = m_status.pgid = m_program->pid();
    m_status.startTicks = m_program->startTicks();
    return {};
}

Result<void> Supervisor::begin()
{
    m_status.started = utcSeconds();
    m_began = steadySeconds();
    if (m_stop.isMade()) {
        m_status.state = kStopped;
        m_status.reason = "The run was asked to stop before its program began.";
        m_status.ended = m_status.started;
        m_isFinished = true;
        return writeStatus(m_folder.descriptor(), m_status);
    }
    if (auto held = hold(); !held)
        return failure(fail(held.error()));
    m_status.state = kStarting;
    // The held process ends by itself when this one gives up.
    return writeStatus(m_folder.descriptor(), m_status);
}

Result<void> Supervisor::supervise()
{
    if (!m_isFinished)
        letBegin();
    writeWhenDue();
    while (!isDone()) {
        waitForEvent();
        notice();
        writeWhenDue();
    }
    if (m_status.state == kFailed)
        return failure(m_status.reason);
    return {};
}

void Supervisor::letBegin()
{
    m_memoryKills = memoryKills();
    if (auto released = m_program->release(); !released) {
        m_program->reap();
        m_status.pid = m_status.pgid = std::nullopt;
        m_status.startTicks = std::nullopt;
        m_status.ended = utcSeconds();
        m_status.reason = released.error();
        setState(kFailed);
        m_isFinished = true;
        return;
    }
    m_processes = std::make_unique<ProcessGroup>(m_program->pid());
    m_resources = std::make_unique<Resources>(m_folder.descriptor());
    m_nextSample = steadySeconds() + kSampleSeconds;
    setState(kRunning);
}

bool Supervisor::isDone() const
{
    return m_isFinished && (m_isWritten || m_isToGiveUpWriting || !m_folder.stillExists());
}

void Supervisor::waitForEvent()
{
    std::array<pollfd, 2> events{ { { m_signals.descriptor(), POLLIN, 0 }, { m_stop.descriptor(), POLLIN, 0 } } };
    ::poll(events.data(), events.size(), millisecondsToWait());
}

int Supervisor::millisecondsToWait() const
{
    const double now = steadySeconds();
    double until = now + kLookSeconds;
    if (!m_isFinished)
        until = std::min(until, m_nextSample);
    if (!m_isWritten)
        until = std::min(until, m_nextWrite);
    if (m_killAt > now)
        until = std::min(until, m_killAt);
    if (m_hasProgramEnded || mustKill())
        until = std::min(until, now + kEndingSeconds);
    return static_cast<int>(std::ceil(std::max(0.0, until - now) * 1000));
}

void Supervisor::notice()
{
    const ArrivedSignals signals = m_signals.read();
    m_stop.clearNotices();
    if (m_isFinished) {
        m_isToGiveUpWriting = signals.isAskedToEnd;
        return;
    }
    if (signals.hasChildChanged || isSampleDue() || m_hasProgramEnded || mustKill())
        lookAtProcesses();
    noticeProgram();
    if (!m_isAskedToStop && !m_hasProgramEnded)
        m_isAskedToStop = signals.isAskedToEnd || m_stop.isMade();
    noticeStop();
    if (isSampleDue())
        sample();
    finishWhenAllHaveEnded();
}

void Supervisor::lookAtProcesses()
{
    m_processes->refresh(m_resources->tool());
}

void Supervisor::noticeProgram()
{
    for (auto change = m_program->poll(); change != Program::Change::None && !m_hasProgramEnded;
         change = m_program->poll()) {
        if (change == Program::Change::Ended) {
            m_hasProgramEnded = true;
            m_status.ended = utcSeconds();
            m_status.wallSeconds = steadySeconds() - m_began;
        } else {
            setState(change == Program::Change::Suspended ? kSuspended : kRunning);
        }
    }
}

void Supervisor::noticeStop()
{
    if (m_isAskedToStop && m_killAt == 0)
        askToEnd();
    else if (mustKill())
        m_processes->send(SIGKILL);
}

// A suspended process could not hear the question, so it is woken as well.
void Supervisor::askToEnd()
{
    lookAtProcesses();
    m_killAt = steadySeconds() + m_run.graceSeconds;
    m_processes->send(SIGTERM);
    m_processes->send(SIGCONT);
}

bool Supervisor::mustKill() const
{
    return m_killAt > 0 && steadySeconds() >= m_killAt;
}

bool Supervisor::isSampleDue() const
{
    return steadySeconds() >= m_nextSample;
}

void Supervisor::sample()
{
    m_resources->sample(*m_processes);
    // A late sample moves the next ones, so that no two come close together.
    m_nextSample = std::max(m_nextSample + kSampleSeconds, steadySeconds() + kSampleSeconds / 2);
}

void Supervisor::finishWhenAllHaveEnded()
{
    if (!m_hasProgramEnded)
        return;
    lookAtProcesses();
    const bool isGivenUp = m_killAt > 0 && steadySeconds() > m_killAt + kUnkillableSeconds;
    if (!m_processes->hasOthersThanLeader() || isGivenUp)
        finish();
    else if (m_killAt == 0)
        askToEnd();
}

void Supervisor::finish()
{
    const ProgramEnding ending = m_program->reap();
    // Who asks by the file and then kills the program by hand has asked all the same.
    Asker asker = m_isAskedToStop ? Asker::Signal : Asker::Nobody;
    if (asker == Asker::Signal && std::getenv("SLURM_JOB_ID"))
        asker = Asker::Slurm;
    if ((m_isAskedToStop || ending.signal) && m_stop.isMade())
        asker = Asker::Person;
    const auto kills = memoryKills();
    const Verdict verdict = judge(ending, asker, {kills && m_memoryKills && *kills > *m_memoryKills, explanationOf(m_folder.path() + "/stderr.log")});
    m_status.exitCode = ending.exitCode;
    m_status.signal = ending.signal;
    m_status.userSeconds = ending.userSeconds + m_processes->orphansUserSeconds();
    m_status.systemSeconds = ending.systemSeconds + m_processes->orphansSystemSeconds();
    m_status.peakBytes = std::max(ending.peakBytes, m_resources->peakBytes());
    m_status.reason = verdict.reason;
    const EnergyMeter &energy = m_resources->finishEnergy(*m_status.userSeconds + *m_status.systemSeconds);
    if (energy.joules() > 0) {
        m_status.energyJoules = energy.joules();
        m_status.energyMethod = energy.method();
        m_status.energyQuality = energy.quality();
    }
    setState(verdict.state);
    m_isFinished = true;
}

void Supervisor::setState(const char *state)
{
    m_status.state = state;
    m_isWritten = false;
    m_nextWrite = 0;
}

void Supervisor::writeWhenDue()
{
    if (m_isWritten || steadySeconds() < m_nextWrite)
        return;
    m_isWritten = writeStatus(m_folder.descriptor(), m_status).has_value();
    m_nextWrite = steadySeconds() + kRetrySeconds;
}

} // namespace cairn::supervisor
