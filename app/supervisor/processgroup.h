// SPDX-License-Identifier: GPL-3.0-or-later
// All processes of a run: the program's group, and other groups made inside its session (a shell's jobs, mpirun).
#pragma once

#include "app/supervisor/processes.h"

#include <vector>

namespace cairn::supervisor {

class ProcessGroup
{
public:
    // The leader is a child of this process that is not waited for while this object is used.
    explicit ProcessGroup(pid_t leader)
        : m_leader(leader)
    {
    }

    // Looks at /proc again, and waits for the run's orphans that have ended: they have become this process's
    // children. A child that somebody else waits for is named.
    void refresh(pid_t notToWaitFor);

    [[nodiscard]] const std::vector<ProcessInfo> &members() const { return m_members; }
    [[nodiscard]] bool hasOthersThanLeader() const; // among those that still run
    [[nodiscard]] double orphansUserSeconds() const { return m_orphansUserSeconds; }
    [[nodiscard]] double orphansSystemSeconds() const { return m_orphansSystemSeconds; }

    void send(int signal) const;

private:
    void waitForOrphan(pid_t pid);

    pid_t m_leader;
    std::vector<ProcessInfo> m_members;
    double m_orphansUserSeconds = 0;
    double m_orphansSystemSeconds = 0;
};

// From here on orphaned descendants become children of this process, so that none of them is lost.
void adoptOrphans();

} // namespace cairn::supervisor
