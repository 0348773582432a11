// SPDX-License-Identifier: GPL-3.0-or-later
// Reads /sys/class/powercap and /sys/class/power_supply (kernel documentation: power/powercap, ABI/testing/sysfs-class-power).
#include "app/supervisor/energy.h"

#include "app/supervisor/clock.h"

#include <algorithm>
#include <cstdlib>
#include <dirent.h>
#include <fstream>
#include <memory>
#include <optional>

namespace cairn::supervisor {

namespace {

// A core of a laptop or of a server takes between 5 and 15 watts when it is busy.
constexpr double kWattsOfABusyCore = 10;

std::vector<std::string> namesIn(const std::string &folder)
{
    std::vector<std::string> names;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(folder.c_str()), &::closedir);
    while (entries) {
        const dirent *entry = ::readdir(entries.get());
        if (!entry)
            break;
        if (entry->d_name[0] != '.')
            names.emplace_back(entry->d_name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string wordIn(const std::string &file)
{
    std::ifstream stream(file);
    std::string word;
    stream >> word;
    return word;
}

std::optional<std::uint64_t> numberIn(const std::string &file)
{
    const std::string word = wordIn(file);
    char *end = nullptr;
    const std::uint64_t number = std::strtoull(word.c_str(), &end, 10);
    return word.empty() || *end ? std::nullopt : std::optional(number);
}

} // namespace

EnergyMeter::EnergyMeter()
    : m_folder("/sys/class")
    , m_lastTime(steadySeconds())
{
    if (const char *folder = std::getenv("CAIRN_POWER_FOLDER"))
        m_folder = folder;
    findCounters();
}

// "intel-rapl:0" is a package, on AMD's processors too; "intel-rapl:0:1" a part of one; "psys" all of the machine
// once more.
void EnergyMeter::findCounters()
{
    const std::string folder = m_folder + "/powercap";
    for (const std::string &name : namesIn(folder)) {
        const std::string zone = folder + "/" + name + "/";
        if (name.rfind("intel-rapl:", 0) != 0 || name.find(':', 11) != std::string::npos || wordIn(zone + "name") == "psys")
            continue;
        // Since 2020 kernels let only root read it.
        if (const auto energy = numberIn(zone + "energy_uj"))
            m_counters.push_back({ zone + "energy_uj", *energy, numberIn(zone + "max_energy_range_uj").value_or(0) });
    }
}

double EnergyMeter::takeCounters()
{
    double joules = 0;
    for (Counter &counter : m_counters) {
        const auto now = numberIn(counter.file);
        if (!now)
            continue;
        const bool isAround = *now < counter.last;
        if (!isAround || counter.largest > counter.last)
            joules += static_cast<double>(isAround ? *now + (counter.largest - counter.last) : *now - counter.last) * 1e-6;
        counter.last = *now;
    }
    return joules;
}

double EnergyMeter::batteryWatts() const
{
    const std::string folder = m_folder + "/power_supply";
    double watts = 0;
    for (const std::string &name : namesIn(folder)) {
        const std::string supply = folder + "/" + name + "/";
        // A mouse has a battery as well.
        if (wordIn(supply + "type") != "Battery" || wordIn(supply + "scope") == "Device" || wordIn(supply + "status") != "Discharging")
            continue;
        if (const auto power = numberIn(supply + "power_now"))
            watts += static_cast<double>(*power) * 1e-6;
        else if (const auto current = numberIn(supply + "current_now"))
            watts += static_cast<double>(*current) * 1e-12 * static_cast<double>(numberIn(supply + "voltage_now").value_or(0));
    }
    return watts;
}

void EnergyMeter::sample(double now, double cpuSeconds, const std::vector<GpuLoad> &cards)
{
    const double seconds = std::max(0.0, now - m_lastTime);
    const double busy = std::max(0.0, cpuSeconds - m_lastCpuSeconds);
    m_lastTime = now;
    m_lastCpuSeconds = std::max(m_lastCpuSeconds, cpuSeconds);
    const double battery = m_counters.empty() ? batteryWatts() : 0;
    if (!m_counters.empty())
        m_rapl += takeCounters();
    else if (battery > 0)
        m_battery += battery * seconds;
    else
        m_estimate += busy * kWattsOfABusyCore;
    if (battery > 0)
        return;
    for (const GpuLoad &card : cards)
        m_gpu += card.watts * seconds;
}

std::string EnergyMeter::method() const
{
    std::string method;
    const auto add = [&](double joules, const char *name) {
        if (joules > 0)
            method += (method.empty() ? "" : "+") + std::string(name);
    };
    add(m_rapl, "rapl");
    add(m_battery, "battery");
    add(m_estimate, "estimate");
    add(m_gpu, "gpu");
    return method;
}

const char *EnergyMeter::quality() const
{
    return m_estimate <= 0 ? "measured" : m_estimate < joules() ? "partly estimated" : "estimated";
}

} // namespace cairn::supervisor
