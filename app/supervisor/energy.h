// SPDX-License-Identifier: GPL-3.0-or-later
// How much energy was used while the run was going on, by the best means that this machine offers.
#pragma once

#include "app/supervisor/gpus.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cairn::supervisor {

// Of what is measured the whole machine is counted, since no meter tells processes apart:
// rapl: the counters of the processors' packages, where they may be read
// battery: what the battery gives while it is discharged (all of the machine, so cards are not added)
// estimate: processor seconds of the run's processes times a usual power of a busy core
// gpu: what NVIDIA's cards say they draw, added to rapl and estimate
class EnergyMeter
{
public:
    // Where the kernel's files are: CAIRN_POWER_FOLDER names another place, for tests.
    EnergyMeter();

    // What was used since the last call. `cpuSeconds` is what the run's processes have used in all.
    void sample(double now, double cpuSeconds, const std::vector<GpuLoad> &cards);

    [[nodiscard]] double joules() const { return m_rapl + m_battery + m_estimate + m_gpu; }
    [[nodiscard]] std::string method() const; // "rapl+gpu", empty when nothing was counted
    // "measured", "partly estimated" or "estimated"
    [[nodiscard]] const char *quality() const;

private:
    struct Counter {
        std::string file;
        std::uint64_t last = 0; // microjoules
        std::uint64_t largest = 0; // where it starts again from 0
    };
    void findCounters();
    [[nodiscard]] double takeCounters();
    [[nodiscard]] double batteryWatts() const; // 0 when no battery is discharged

    std::string m_folder;
    std::vector<Counter> m_counters;
    double m_lastTime;
    double m_lastCpuSeconds = 0;
    double m_rapl = 0, m_battery = 0, m_estimate = 0, m_gpu = 0; // joules
};

} // namespace cairn::supervisor
