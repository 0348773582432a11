// SPDX-License-Identifier: GPL-3.0-or-later
// Writes and reads status.json.
#include "app/supervisor/statusfile.h"

#include "app/supervisor/descriptor.h"
#include "app/supervisor/processes.h"
#include "app/supervisor/statusfields.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <nlohmann/json.hpp>

namespace cairn::supervisor {

namespace {

using namespace statusfields;
using nlohmann::ordered_json;

constexpr char kFileName[] = "status.json";
constexpr char kNewFileName[] = "status.json.new";
constexpr std::size_t kLargestStatusBytes = 1 << 20;

ordered_json toJson(const Status &status)
{
    ordered_json document;
    const auto put = [&](const char *name, const auto &value) {
        if (value)
            document[name] = *value;
    };
    document[kState] = status.state;
    put(kPid, status.pid);
    put(kPgid, status.pgid);
    put(kStartTicks, status.startTicks);
    document[kSupervisorPid] = status.supervisorPid;
    document[kSupervisorStartTicks] = status.supervisorStartTicks;
    document[kHost] = status.host;
    if (!status.bootId.empty())
        document[kBootId] = status.bootId;
    put(kStarted, status.started);
    put(kEnded, status.ended);
    put(kExitCode, status.exitCode);
    put(kSignal, status.signal);
    put(kWallSeconds, status.wallSeconds);
    put(kUserSeconds, status.userSeconds);
    put(kSystemSeconds, status.systemSeconds);
    put(kPeakBytes, status.peakBytes);
    if (status.energyJoules) {
        document[kEnergyJoules] = *status.energyJoules;
        document[kEnergyMethod] = status.energyMethod;
        document[kEnergyQuality] = status.energyQuality;
    }
    if (!status.reason.empty())
        document[kReason] = status.reason;
    return document;
}

// 0, or the error number.
int writeWhole(int file, const std::string &text)
{
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = ::write(file, text.data() + written, text.size() - written);
        if (count < 0 && errno != EINTR)
            return errno;
        written += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return 0;
}

int replaceFile(int folder, const std::string &text)
{
    Descriptor file(::openat(folder, kNewFileName, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return errno;
    int error = writeWhole(file.number(), text);
    if (error == 0 && ::fsync(file.number()) != 0)
        error = errno;
    file.close();
    if (error == 0 && ::renameat(folder, kNewFileName, folder, kFileName) != 0)
        error = errno;
    if (error != 0)
        ::unlinkat(folder, kNewFileName, 0);
    else
        ::fsync(folder); // Some network file systems refuse this; the file itself is safe already.
    return error;
}

// A file without a boot's name is taken at its word: older supervisors wrote none.
bool isOfThisBoot(const ordered_json &document)
{
    const auto boot = document.find(kBootId);
    return boot == document.end() || !boot->is_string() || bootId().empty() || *boot == bootId();
}

std::string readWhole(int folder)
{
    const Descriptor file(::openat(folder, kFileName, O_RDONLY | O_CLOEXEC));
    std::string text;
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while (file.isOpen() && text.size() < kLargestStatusBytes
        && (count = ::read(file.number(), buffer.data(), buffer.size())) > 0)
        text.append(buffer.data(), static_cast<std::size_t>(count));
    return text;
}

} // namespace

Status statusOfThisSupervisor()
{
    Status status;
    status.supervisorPid = ::getpid();
    if (const auto info = processInfo(status.supervisorPid))
        status.supervisorStartTicks = info->startTicks;
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) == 0)
        status.host = name.data();
    status.bootId = bootId();
    return status;
}

Result<void> writeStatus(int folder, const Status &status)
{
    const std::string text = toJson(status).dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
    if (const int error = replaceFile(folder, text); error != 0)
        return failure("The file status.json could not be written in the run's folder (" + systemWords(error)
            + "); make room there or allow writing, and start the run again.");
    return {};
}

std::optional<pid_t> runningProgram(int folder)
{
    const auto document = ordered_json::parse(readWhole(folder), nullptr, false);
    if (!document.is_object() || !isOfThisBoot(document))
        return std::nullopt;
    const auto pid = document.find(kPid);
    const auto ticks = document.find(kStartTicks);
    if (pid == document.end() || ticks == document.end() || !pid->is_number_integer() || !ticks->is_number_integer())
        return std::nullopt;
    const auto number = pid->get<pid_t>();
    return number > 0 && isAlive(number, ticks->get<std::uint64_t>()) ? std::optional(number) : std::nullopt;
}

} // namespace cairn::supervisor
