// SPDX-License-Identifier: GPL-3.0-or-later
// What NVIDIA's cards are doing, as nvidia-smi tells it; never waited for, since that program can hang.
#pragma once

#include "app/supervisor/descriptor.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace cairn::supervisor {

struct GpuLoad {
    double utilPercent = 0;
    double memoryBytes = 0;
    double watts = 0;
};

class Gpus
{
public:
    // Starts nothing unless the machine has such cards and the tool.
    Gpus();
    ~Gpus();
    Gpus(const Gpus &) = delete;
    Gpus &operator=(const Gpus &) = delete;

    // Asks anew; the answer is there at a later call of load().
    void ask();
    [[nodiscard]] const std::vector<GpuLoad> &load();
    [[nodiscard]] pid_t tool() const { return m_tool; } // 0 when it does not run

private:
    void collect();

    std::string m_path; // empty when there is nothing to ask
    pid_t m_tool = 0;
    double m_askedAt = 0;
    Descriptor m_answer;
    std::string m_text;
    std::vector<GpuLoad> m_load;
};

} // namespace cairn::supervisor
