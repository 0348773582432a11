// SPDX-License-Identifier: GPL-3.0-or-later
// Finds, signals and waits for the processes of a run.
#include "app/supervisor/processgroup.h"

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace cairn::supervisor {

void adoptOrphans()
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

void ProcessGroup::refresh(pid_t notToWaitFor)
{
    m_members.clear();
    const pid_t self = ::getpid();
    for (const ProcessInfo &process : allProcesses()) {
        const bool isMember = process.group == m_leader || process.session == m_leader;
        const bool isEndedOrphan
            = process.parent == self && process.hasEnded() && process.pid != m_leader && process.pid != notToWaitFor;
        if (isEndedOrphan)
            waitForOrphan(process.pid);
        else if (isMember)
            m_members.push_back(process);
    }
}

void ProcessGroup::waitForOrphan(pid_t pid)
{
    rusage usage{};
    if (::wait4(pid, nullptr, WNOHANG, &usage) != pid)
        return;
    m_orphansUserSeconds
        += static_cast<double>(usage.ru_utime.tv_sec) + 1e-6 * static_cast<double>(usage.ru_utime.tv_usec);
    m_orphansSystemSeconds
        += static_cast<double>(usage.ru_stime.tv_sec) + 1e-6 * static_cast<double>(usage.ru_stime.tv_usec);
}

bool ProcessGroup::hasOthersThanLeader() const
{
    return std::any_of(m_members.begin(), m_members.end(),
        [this](const ProcessInfo &process) { return process.pid != m_leader && !process.hasEnded(); });
}

void ProcessGroup::send(int signal) const
{
    ::kill(-m_leader, signal);
    for (const ProcessInfo &process : m_members)
        if (process.group != m_leader && !process.hasEnded())
            ::kill(process.pid, signal);
}

} // namespace cairn::supervisor
