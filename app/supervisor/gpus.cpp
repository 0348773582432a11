// SPDX-License-Identifier: GPL-3.0-or-later
// Runs nvidia-smi beside the run and reads its table.
#include "app/supervisor/gpus.h"

#include "app/supervisor/clock.h"
#include "app/supervisor/programpath.h"
#include "app/supervisor/signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sstream>
#include <sys/wait.h>

namespace cairn::supervisor {

namespace {

constexpr double kPatienceSeconds = 20;

// Columns that a card does not know ("[N/A]") count as 0.
std::vector<GpuLoad> parseTable(const std::string &table)
{
    std::vector<GpuLoad> cards;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
        std::array<double, 3> values{};
        std::istringstream columns(line);
        std::string column;
        for (double &value : values)
            if (std::getline(columns, column, ','))
                value = std::strtod(column.c_str(), nullptr);
        if (!line.empty())
            cards.push_back({ values[0], values[1] * 1024 * 1024, values[2] });
    }
    return cards;
}

} // namespace

Gpus::Gpus()
{
    if (::access("/proc/driver/nvidia", F_OK) != 0)
        return;
    const char *path = std::getenv("PATH");
    if (const auto found = findProgram("nvidia-smi", path ? Environment{ { "PATH", path } } : Environment{}, "/"))
        m_path = *found;
}

Gpus::~Gpus()
{
    if (m_tool > 0)
        ::kill(m_tool, SIGKILL);
}

void Gpus::ask()
{
    if (m_path.empty() || m_tool != 0)
        return;
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_answer = Descriptor(ends[0]);
    const Descriptor writer(ends[1]);
    m_text.clear();
    m_askedAt = steadySeconds();
    m_tool = ::fork();
    if (m_tool == 0) {
        resetSignals();
        ::dup2(writer.number(), 1);
        ::fcntl(1, F_SETFL, ::fcntl(1, F_GETFL) & ~O_NONBLOCK);
        ::execl(m_path.c_str(), m_path.c_str(), "--query-gpu=utilization.gpu,memory.used,power.draw",
            "--format=csv,noheader,nounits", static_cast<char *>(nullptr));
        ::_exit(127);
    }
    if (m_tool < 0)
        m_tool = 0;
}

const std::vector<GpuLoad> &Gpus::load()
{
    collect();
    return m_load;
}

void Gpus::collect()
{
    if (m_tool == 0)
        return;
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while ((count = ::read(m_answer.number(), buffer.data(), buffer.size())) > 0)
        m_text.append(buffer.data(), static_cast<std::size_t>(count));
    int status = 0;
    if (::waitpid(m_tool, &status, WNOHANG) == m_tool) {
        m_tool = 0;
        m_load = WIFEXITED(status) && WEXITSTATUS(status) == 0 ? parseTable(m_text) : std::vector<GpuLoad>{};
    } else if (steadySeconds() - m_askedAt > kPatienceSeconds) {
        ::kill(m_tool, SIGKILL);
    }
}

} // namespace cairn::supervisor
