// SPDX-License-Identifier: GPL-3.0-or-later
// Reads /proc/<pid>/stat and /proc/<pid>/io.
#include "app/supervisor/processes.h"

#include "app/supervisor/descriptor.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>

namespace cairn::supervisor {

namespace {

std::string readSmallFile(const std::string &path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 4096> buffer{};
    if (!file.isOpen())
        return {};
    const ssize_t length = ::read(file.number(), buffer.data(), buffer.size());
    return length > 0 ? std::string(buffer.data(), static_cast<std::size_t>(length)) : std::string();
}

// The numbers behind the name, so that field N of proc(5) stands at N - kFirstNumber.
constexpr std::size_t kFirstNumber = 4;
constexpr std::size_t kLastNumber = 24;
using Numbers = std::array<std::uint64_t, kLastNumber - kFirstNumber + 1>;

std::optional<Numbers> readNumbers(const char *text)
{
    Numbers numbers{};
    for (std::uint64_t &number : numbers) {
        char *end = nullptr;
        number = std::strtoull(text, &end, 10);
        if (end == text)
            return std::nullopt;
        text = end;
    }
    return numbers;
}

std::uint64_t valueOf(const std::string &text, const char *key)
{
    // Each key stands at the start of its line; "write_bytes" must not be found inside
    // "cancelled_write_bytes".
    const auto position = text.find(std::string("\n") + key + ": ");
    return position == std::string::npos ? 0
                                         : std::strtoull(text.c_str() + position + std::strlen(key) + 3, nullptr, 10);
}

} // namespace

std::string bootId()
{
    std::string text = readSmallFile("/proc/sys/kernel/random/boot_id");
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return text;
}

std::optional<ProcessInfo> processInfo(pid_t pid)
{
    const std::string text = readSmallFile("/proc/" + std::to_string(pid) + "/stat");
    // The name is in brackets and may itself hold brackets and spaces.
    const auto nameEnd = text.rfind(')');
    if (nameEnd == std::string::npos || nameEnd + 4 > text.size())
        return std::nullopt;
    const auto numbers = readNumbers(text.c_str() + nameEnd + 3);
    if (!numbers)
        return std::nullopt;
    const auto field = [&](std::size_t number) { return (*numbers)[number - kFirstNumber]; };
    static const double ticksPerSecond = static_cast<double>(::sysconf(_SC_CLK_TCK));
    static const auto pageBytes = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));

    ProcessInfo info;
    info.pid = pid;
    info.state = text[nameEnd + 2];
    info.parent = static_cast<pid_t>(field(4));
    info.group = static_cast<pid_t>(field(5));
    info.session = static_cast<pid_t>(field(6));
    info.cpuSeconds = static_cast<double>(field(14) + field(15) + field(16) + field(17)) / ticksPerSecond;
    info.startTicks = field(22);
    info.residentBytes = field(24) * pageBytes;
    return info;
}

std::vector<ProcessInfo> allProcesses()
{
    std::vector<ProcessInfo> processes;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc"), &::closedir);
    if (!folder)
        return processes;
    while (const dirent *entry = ::readdir(folder.get())) {
        const auto pid = static_cast<pid_t>(std::strtol(entry->d_name, nullptr, 10));
        if (pid <= 0)
            continue;
        if (auto info = processInfo(pid))
            processes.push_back(*info);
    }
    return processes;
}

DiskBytes diskBytes(pid_t pid)
{
    const std::string text = readSmallFile("/proc/" + std::to_string(pid) + "/io");
    return { valueOf(text, "read_bytes"), valueOf(text, "write_bytes") };
}

bool isAlive(pid_t pid, std::uint64_t startTicks)
{
    const auto info = processInfo(pid);
    return info && info->startTicks == startTicks && !info->hasEnded();
}

} // namespace cairn::supervisor
