// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up what the processes use and appends it to resources.jsonl.
#include "app/supervisor/resources.h"

#include "app/supervisor/clock.h"
#include "app/supervisor/descriptor.h"
#include "app/supervisor/statusfields.h"

#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace cairn::supervisor {

namespace {

using namespace statusfields;
using nlohmann::ordered_json;

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

ordered_json toJson(const std::vector<GpuLoad> &cards)
{
    auto list = ordered_json::array();
    for (const GpuLoad &card : cards)
        list.push_back({ { kGpuUtil, card.utilPercent }, { kGpuMemory, card.memoryBytes }, { kGpuWatts, card.watts } });
    return list;
}

void appendLine(int folder, const std::string &line)
{
    const Descriptor file(::openat(folder, "resources.jsonl", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
    struct stat before {
    };
    if (!file.isOpen() || ::fstat(file.number(), &before) != 0)
        return;
    const ssize_t written = ::write(file.number(), line.data(), line.size());
    // Half a line would swallow the next one.
    if (written > 0 && static_cast<std::size_t>(written) < line.size()) [[maybe_unused]]
        const int cut = ::ftruncate(file.number(), before.st_size);
}

} // namespace

Resources::Resources(int folder)
    : m_folder(folder)
    , m_lastTime(steadySeconds())
{
    m_gpus.ask();
}

void Resources::sample(const ProcessGroup &processes)
{
    double cpuSeconds = processes.orphansUserSeconds() + processes.orphansSystemSeconds();
    std::uint64_t residentBytes = 0;
    DiskBytes disk;
    for (const ProcessInfo &process : processes.members()) {
        const DiskBytes bytes = diskBytes(process.pid);
        cpuSeconds += process.cpuSeconds;
        residentBytes += process.residentBytes;
        disk.read += bytes.read;
        disk.write += bytes.write;
    }
    // What an ended process used is only kept if its parent waited for it, so a sum may shrink; what was used
    // never does.
    m_disk.read = std::max(m_disk.read, disk.read);
    m_disk.write = std::max(m_disk.write, disk.write);
    m_peakBytes = std::max(m_peakBytes, residentBytes);

    const double now = steadySeconds();
    const double cores = now > m_lastTime ? std::max(0.0, (cpuSeconds - m_lastCpuSeconds) / (now - m_lastTime)) : 0;
    m_lastTime = now;
    m_lastCpuSeconds = cpuSeconds;

    ordered_json line;
    line[kTime] = rounded(utcSeconds(), 1000);
    line[kCpu] = rounded(cores, 100);
    line[kRss] = residentBytes;
    line[kRead] = m_disk.read;
    line[kWrite] = m_disk.write;
    m_energy.sample(now, cpuSeconds, m_gpus.load());
    line[kJoules] = rounded(m_energy.joules(), 100);
    line[kGpu] = toJson(m_gpus.load());
    appendLine(m_folder, line.dump() + "\n");
    m_gpus.ask();
}

const EnergyMeter &Resources::finishEnergy(double cpuSeconds)
{
    m_energy.sample(steadySeconds(), cpuSeconds, m_gpus.load());
    return m_energy;
}

} // namespace cairn::supervisor
