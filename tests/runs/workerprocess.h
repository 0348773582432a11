// SPDX-License-Identifier: GPL-3.0-or-later
// The real cairn-worker as a child of the test, which may kill it; and waiting for facts without a clock in the claim.
#pragma once

#include "tests/runs/runproject.h"

#include <QProcess>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace cairn::tests {

class WorkerProcess
{
public:
    explicit WorkerProcess(const Project &project)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QStringLiteral(CAIRN_BINARY_DIR "/bin/cairn-worker"), {project.file(), QStringLiteral("--idle"), QStringLiteral("0.5")});
        if (!m_process.waitForStarted())
            qFatal("cairn-worker cannot be started");
    }
    ~WorkerProcess()
    {
        if (m_process.state() == QProcess::Running)
            kill(SIGKILL);
    }

    void kill(int signal)
    {
        ::kill(pid_t(m_process.processId()), signal);
        m_process.waitForFinished();
    }
    [[nodiscard]] bool waitForEnd() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(60'000); }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

private:
    QProcess m_process;
};

/** Looks until `holds`, for a minute at most. */
inline bool waitUntil(const std::function<bool()> &holds)
{
    for (int look = 0; look < 3'000; ++look) {
        if (holds())
            return true;
        QThread::msleep(20);
    }
    return false;
}

} // namespace cairn::tests
