// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of the kernel's killer (of this control group where it has one, else of the machine), and words that libraries say.
#include "app/supervisor/memoryend.h"

#include "app/supervisor/descriptor.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace cairn::supervisor {

namespace {

constexpr off_t kLookedAtBytes = 16 * 1024;
// What a shell says of a child that was killed.
constexpr int kKilledExitCode = 128 + SIGKILL;

// The value behind a word in a file of lines "word value"; 0 where there is none.
std::uint64_t valueIn(const std::string &file, const std::string &wanted)
{
    std::ifstream stream(file);
    std::string word;
    std::uint64_t value = 0;
    while (stream >> word >> value)
        if (word == wanted)
            return value;
    return 0;
}

std::string ownGroup()
{
    std::ifstream stream("/proc/self/cgroup");
    for (std::string line; std::getline(stream, line);)
        if (line.rfind("0::", 0) == 0)
            return line.substr(3);
    return {};
}

std::uint64_t kills()
{
    return valueIn("/proc/vmstat", "oom_kill") + valueIn("/sys/fs/cgroup" + ownGroup() + "/memory.events", "oom_kill");
}

std::string lastWords(int folder)
{
    const Descriptor file(::openat(folder, "stderr.log", O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat found {
    };
    if (!file.isOpen() || ::fstat(file.number(), &found) != 0 || !S_ISREG(found.st_mode))
        return {};
    std::array<char, kLookedAtBytes> buffer{};
    const off_t from = found.st_size > kLookedAtBytes ? found.st_size - kLookedAtBytes : 0;
    const ssize_t count = ::pread(file.number(), buffer.data(), buffer.size(), from);
    return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string();
}

} // namespace

MemoryEnd::MemoryEnd()
    : m_killsBefore(kills())
{
}

std::string MemoryEnd::evidence(const ProgramEnding &ending, int folder) const
{
    const bool isKilled = ending.signal == SIGKILL || ending.exitCode == kKilledExitCode;
    if (isKilled && kills() > m_killsBefore)
        return "The machine ran out of memory, and the system ended the program for that.";
    if (ending.exitCode == 0)
        return {};
    const std::string words = lastWords(folder);
    for (const std::string_view word : { "CUDA out of memory", "OutOfMemoryError", "MemoryError", "std::bad_alloc",
             "Cannot allocate memory", "cannot allocate vector of size", "java.lang.OutOfMemoryError" })
        if (words.find(word) != std::string::npos)
            return "The program ran out of memory: it said \"" + std::string(word) + "\".";
    return {};
}

} // namespace cairn::supervisor
