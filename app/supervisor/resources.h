// SPDX-License-Identifier: GPL-3.0-or-later
// resources.jsonl: what the run's processes use, one line a sample.
#pragma once

#include "app/supervisor/energy.h"
#include "app/supervisor/gpus.h"
#include "app/supervisor/processgroup.h"

#include <cstdint>

namespace cairn::supervisor {

inline constexpr double kSampleSeconds = 2;

class Resources
{
public:
    // The run's folder, as an open descriptor.
    explicit Resources(int folder);

    // A line that does not fit on the disk is left out; the run matters more than its resources.
    void sample(const ProcessGroup &processes);

    // Counts what was used since the last sample, when the processes have ended.
    const EnergyMeter &finishEnergy(double cpuSeconds);

    [[nodiscard]] std::uint64_t peakBytes() const { return m_peakBytes; }
    [[nodiscard]] pid_t tool() const { return m_gpus.tool(); }

private:
    int m_folder;
    Gpus m_gpus;
    EnergyMeter m_energy;
    double m_lastTime;
    double m_lastCpuSeconds = 0;
    DiskBytes m_disk;
    std::uint64_t m_peakBytes = 0;
};

} // namespace cairn::supervisor
